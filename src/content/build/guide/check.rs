//! The rules that the guide keeps.

use std::collections::BTreeSet;

use super::super::check::{CLAIM, EXPLANATION, Ids, PARAGRAPH, TITLE, part, prose, refers, unique};
use super::super::model::{PartEntry, Placed, Sourced};
use super::super::problem::{Origin, Problem};
use super::model::{GroupEntry, MeasureEntry, NamedEntry};
use super::{GearFile, Guide, ReasonFile};

/// Signs of an id that stands in the id of an item on an agenda, behind what it is.
const ID: usize = 48;

/// What texts of the guide may refer to.
struct Known<'a> {
    sources: &'a Ids<'a>,
    themes: &'a Ids<'a>,
    reasons: Ids<'a>,
}

/// Every broken rule. `themes` are those of the newest edition, `reasons` those of the role aid.
pub fn check(guide: &Guide, sources: &Ids<'_>, themes: &Ids<'_>, role: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = &guide.around;
    value.about.iter().chain(&value.directing).for_each(|one| sourced(one, origin, sources, found));
    for entries in [&value.principle, &value.activity] {
        for one in entries {
            named(one, origin, sources, found);
        }
        unique(entries.iter().map(|one| &one.id), "part", origin, found);
    }
    guide.gears.iter().for_each(|one| gear(one, sources, found));
    let mut checks = BTreeSet::new();
    for (id, origin) in
        guide.gears.iter().flat_map(|one| one.value.check.iter().map(|c| (&c.id, &one.origin)))
    {
        if !checks.insert(id.get_ref()) {
            found.push(origin.problem(id.span(), format!("check `{}` stands here twice", id.get_ref())));
        }
    }
    let reasons: Ids<'_> = guide.reasons.iter().map(|one| one.value.id.get_ref().as_str()).collect();
    for missing in role.difference(&reasons) {
        found.push(
            origin.problem(0..0, format!("the guide has no reason `{missing}`, which the role aid names")),
        );
    }
    let known = Known { sources, themes, reasons };
    guide.reasons.iter().for_each(|one| reason(one, &known, found));
    measures(guide, found);
    let Sourced { value, origin } = &guide.agenda;
    sourced(&value.standing, origin, sources, found);
    for one in &value.intention {
        short(&one.id, origin, found);
        prose(&one.title, TITLE, origin, found);
        one.text.iter().for_each(|text| prose(text, CLAIM, origin, found));
        prose(&one.place, TITLE, origin, found);
    }
    unique(value.intention.iter().map(|one| &one.id), "intention", origin, found);
    value.group.iter().for_each(|one| group(one, origin, sources, found));
    unique(value.group.iter().map(|one| &one.id), "working group", origin, found);
}

/// A part that comes from a source, and says where.
fn sourced(of: &PartEntry, origin: &Origin, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    part(of, origin, sources, found);
    if of.source.is_none() {
        found.push(origin.problem(of.title.span(), "expected `source` and `place`"));
    }
}

fn named(of: &NamedEntry, origin: &Origin, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    prose(&of.title, TITLE, origin, found);
    of.text.iter().for_each(|text| prose(text, PARAGRAPH, origin, found));
    refers(&of.source, sources, "source", origin, found);
    prose(&of.place, TITLE, origin, found);
}

fn gear(of: &Sourced<GearFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    prose(&value.name, TITLE, origin, found);
    prose(&value.question, TITLE, origin, found);
    let parts = value.what.iter().chain(&value.challenge).chain(&value.tip).chain(&value.example);
    parts.for_each(|one| sourced(one, origin, sources, found));
    for one in &value.check {
        prose(&one.text, CLAIM, origin, found);
    }
    unique(value.check.iter().map(|one| &one.id), "check", origin, found);
}

fn reason(of: &Sourced<ReasonFile>, known: &Known<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    prose(&value.title, TITLE, origin, found);
    prose(&value.source_name, TITLE, origin, found);
    value.how.iter().for_each(|one| sourced(one, origin, known.sources, found));
    for one in &value.voice {
        prose(&one.who, TITLE, origin, found);
        prose(&one.text, EXPLANATION, origin, found);
        prose(&one.place, TITLE, origin, found);
    }
    value.measure.iter().for_each(|one| measure(one, origin, known, found));
    for one in &value.reading {
        prose(&one.title, CLAIM, origin, found);
        one.maker.iter().chain(&one.year).for_each(|text| prose(text, TITLE, origin, found));
        one.about.iter().for_each(|text| prose(text, EXPLANATION, origin, found));
    }
}

fn measure(of: &MeasureEntry, origin: &Origin, known: &Known<'_>, found: &mut Vec<Problem>) {
    short(&of.id, origin, found);
    prose(&of.title, TITLE, origin, found);
    of.text.iter().for_each(|text| prose(text, PARAGRAPH, origin, found));
    of.see.iter().for_each(|id| refers(id, &known.reasons, "reason", origin, found));
    of.themes.iter().for_each(|id| refers(id, known.themes, "theme of the newest edition", origin, found));
    if of.pointer && of.see.is_empty() {
        found.push(origin.problem(of.id.span(), "a pointer says under `see` where it points"));
    }
}

/// Each measure is one thing: it stands once, and wherever else it stands it says so.
fn measures(guide: &Guide, found: &mut Vec<Problem>) {
    let all = || guide.reasons.iter().flat_map(|of| of.value.measure.iter().map(|one| (one, &of.origin)));
    let mut own = BTreeSet::new();
    for (one, origin) in all().filter(|(one, _)| !one.again) {
        if !own.insert(one.id.get_ref()) {
            found.push(
                origin.problem(one.id.span(), format!("measure `{}` stands here twice", one.id.get_ref())),
            );
        }
    }
    for (one, origin) in all().filter(|(one, _)| one.again && !own.contains(one.id.get_ref())) {
        found.push(
            origin.problem(one.id.span(), format!("there is no measure `{}` to repeat", one.id.get_ref())),
        );
    }
}

fn group(of: &GroupEntry, origin: &Origin, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    prose(&of.name, TITLE, origin, found);
    prose(&of.title, TITLE, origin, found);
    of.text.iter().chain(&of.points).for_each(|text| prose(text, PARAGRAPH, origin, found));
    refers(&of.source, sources, "source", origin, found);
    prose(&of.place, TITLE, origin, found);
}

fn short(id: &Placed, origin: &Origin, found: &mut Vec<Problem>) {
    if id.get_ref().len() > ID {
        found.push(origin.problem(id.span(), format!("expected an id of at most {ID} signs")));
    }
}

/// What can hold a section of a source.
pub fn holders(guide: &Guide) -> Vec<&str> {
    let mut ids =
        vec!["guide-about", "guide-directing", "guide-principles", "guide-activities", "guide-agenda"];
    ids.extend(guide.gears.iter().map(|one| one.value.id.get_ref().as_str()));
    ids.extend(guide.reasons.iter().map(|one| one.value.id.get_ref().as_str()));
    ids.extend(guide.agenda.value.group.iter().map(|one| one.id.get_ref().as_str()));
    let measures = guide.reasons.iter().flat_map(|one| &one.value.measure);
    ids.extend(measures.filter(|one| !one.again).map(|one| one.id.get_ref().as_str()));
    ids
}

/// What is frozen of it.
pub fn ids(guide: &Guide) -> Vec<String> {
    let around = &guide.around.value;
    let line = |kind: &'static str| move |id: &Placed| format!("{kind} {}", id.get_ref());
    let mut ids: Vec<String> = guide.gears.iter().map(|one| line("gear")(&one.value.id)).collect();
    ids.extend(guide.gears.iter().flat_map(|one| &one.value.check).map(|one| line("check")(&one.id)));
    ids.extend(around.principle.iter().map(|one| line("principle")(&one.id)));
    ids.extend(around.activity.iter().map(|one| line("activity")(&one.id)));
    ids.extend(guide.reasons.iter().map(|one| line("reason")(&one.value.id)));
    let measures = guide.reasons.iter().flat_map(|one| &one.value.measure).filter(|one| !one.again);
    ids.extend(measures.map(|one| line("measure")(&one.id)));
    ids.extend(guide.agenda.value.intention.iter().map(|one| line("intention")(&one.id)));
    ids.extend(guide.agenda.value.group.iter().map(|one| line("working-group")(&one.id)));
    ids
}
