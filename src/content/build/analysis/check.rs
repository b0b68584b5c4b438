//! The rules that the texts of the analysis keep, what holds sections of sources, and what is frozen.

use super::super::check::{CLAIM, Ids, PARAGRAPH, TITLE, part, prose, refers, unique};
use super::super::model::Placed;
use super::super::problem::{Origin, Problem};
use super::Analysis;
use super::model::{ListEntry, PromptEntry, SOURCE};

/// Every broken rule.
pub fn check(of: &Analysis, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let (data, at) = (&of.data.value, &of.data.origin);
    for one in [&data.about, &data.places, &data.example] {
        part(one, at, sources, found);
    }
    for group in &data.group {
        prose(&group.title, TITLE, at, found);
        prose(&group.place, TITLE, at, found);
        for item in &group.item {
            prose(&item.title, TITLE, at, found);
            item.help.iter().for_each(|text| prose(text, CLAIM, at, found));
            item.look.iter().for_each(|text| prose(text, TITLE, at, found));
        }
    }
    unique(data.group.iter().map(|one| &one.id), "group", at, found);
    let items = unique(data.group.iter().flat_map(|one| &one.item).map(|one| &one.id), "datum", at, found);

    let (field, at) = (&of.field.value, &of.field.origin);
    for one in [&field.about, &field.together, &field.weighs] {
        part(one, at, sources, found);
    }
    field.starter.iter().for_each(|one| prose(&one.title, TITLE, at, found));
    unique(field.starter.iter().map(|one| &one.id), "party", at, found);

    let (vision, at) = (&of.vision.value, &of.vision.origin);
    for one in [&vision.about, &vision.broader, &vision.called] {
        part(one, at, sources, found);
    }
    for chapter in &vision.chapter {
        prose(&chapter.title, TITLE, at, found);
        prose(&chapter.place, TITLE, at, found);
        chapter.text.iter().for_each(|text| prose(text, PARAGRAPH, at, found));
    }
    unique(vision.chapter.iter().map(|one| &one.id), "chapter", at, found);
    vision.prompts().for_each(|one| prompt(one, &items, at, found));
    vision.lists().for_each(|one| list(one, at, found));

    let (kept, at) = (&of.safeguarding.value, &of.safeguarding.origin);
    for one in [&kept.about, &kept.agreements, &kept.enough] {
        part(one, at, sources, found);
    }
    kept.agreement.iter().for_each(|one| prompt(one, &items, at, found));
    for one in &kept.part {
        prose(&one.title, TITLE, at, found);
        one.mirror.iter().for_each(|text| prose(text, PARAGRAPH, at, found));
    }

    let (process, at) = (&of.process.value, &of.process.origin);
    for one in [&process.process, &process.partitions] {
        part(one, at, sources, found);
    }
    list(&process.steps, at, found);
    process.partition.iter().for_each(|one| prompt(one, &items, at, found));

    let begin = |id: &Placed, with: &str, at: &Origin, found: &mut Vec<Problem>| {
        if !id.get_ref().starts_with(with) {
            found.push(at.problem(id.span(), format!("expected an id that begins with `{with}`")));
        }
    };
    vision.prompts().for_each(|one| begin(&one.id, "visie-", &of.vision.origin, found));
    let agreed = kept.agreement.iter().map(|one| &one.id).chain(kept.part.iter().map(|one| &one.id));
    agreed.for_each(|id| begin(id, "borg-", &of.safeguarding.origin, found));
    process.partition.iter().for_each(|one| begin(&one.id, "proces-", at, found));
    let prompts = vision.prompts().chain(&kept.agreement).chain(&process.partition).map(|one| &one.id);
    unique(prompts.chain(kept.part.iter().map(|one| &one.id)), "passage", at, found);
    if !sources.contains(SOURCE) {
        found.push(of.data.origin.problem(0..0, format!("expected the source `{SOURCE}`")));
    }
}

fn prompt(of: &PromptEntry, items: &Ids<'_>, origin: &Origin, found: &mut Vec<Problem>) {
    prose(&of.title, TITLE, origin, found);
    of.help.iter().for_each(|text| prose(text, CLAIM, origin, found));
    of.from.iter().for_each(|id| refers(id, items, "datum", origin, found));
}

fn list(of: &ListEntry, origin: &Origin, found: &mut Vec<Problem>) {
    let named = [&of.title, &of.what, &of.more].into_iter().chain(&of.who).chain(&of.day).chain(&of.help);
    named.for_each(|text| prose(text, TITLE, origin, found));
}

/// What can hold a section of a source.
pub fn holders(of: &Analysis) -> Vec<&str> {
    let mut ids = vec![
        "data-about",
        "data-places",
        "data-example",
        "field-about",
        "field-together",
        "field-weighs",
        "vision-about",
        "vision-broader",
        "vision-called",
        "safeguarding-about",
        "safeguarding-agreements",
        "safeguarding-enough",
        "process-about",
        "process-partitions",
    ];
    ids.extend(of.data.value.group.iter().map(|one| one.id.get_ref().as_str()));
    ids.extend(of.vision.value.chapter.iter().map(|one| one.id.get_ref().as_str()));
    ids
}

/// What is frozen of it.
pub fn ids(of: &Analysis) -> Vec<String> {
    let groups = || of.data.value.group.iter();
    let mut ids: Vec<String> = groups().map(|one| format!("datum-group {}", one.id.get_ref())).collect();
    ids.extend(groups().flat_map(|one| &one.item).map(|one| format!("datum {}", one.id.get_ref())));
    ids.extend(of.field.value.starter.iter().map(|one| format!("party {}", one.id.get_ref())));
    let kept = &of.safeguarding.value;
    let prompts = of.vision.value.prompts().chain(&kept.agreement).chain(&of.process.value.partition);
    let passages = prompts.map(|one| &one.id).chain(kept.part.iter().map(|one| &one.id));
    ids.extend(passages.map(|id| format!("passage {}", id.get_ref())));
    ids
}
