//! The texts against the rules: every question, choice, need, argument and contradiction once, and no other.

use super::super::check::{CLAIM, EXPLANATION, Ids, TITLE, cited, part, prose, refers, unique};
use super::super::model::{Placed, Sourced};
use super::super::problem::{Origin, Problem};
use super::model::{ArgumentEntry, SideEntry};
use super::rules::{self, Contradiction, Ground, Question, Role, Side};
use super::{GroupFile, RoleAid, RoleFile};

/// The longest argument, in characters: it stands in a block of its own.
const ARGUMENT: usize = 60;

/// Every broken rule.
pub fn check(aid: &RoleAid, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    prose(&aid.head.value.title, TITLE, &aid.head.origin, found);
    for one in &aid.groups {
        group(one, sources, found);
    }
    let questions = aid.groups.iter().flat_map(|one| one.value.question.iter().map(|q| (&q.id, &one.origin)));
    exactly("question", questions, Question::ALL.map(Question::name).to_vec(), &aid.head.origin, found);
    for one in &aid.roles {
        role(one, sources, found);
    }
    let roles = aid.roles.iter().map(|one| (&one.value.id, &one.origin));
    exactly("role", roles, Role::ALL.map(Role::name).to_vec(), &aid.head.origin, found);
    reasons(aid, sources, found);
    let of = &aid.contradictions;
    for one in &of.value.contradiction {
        prose(&one.text, CLAIM, &of.origin, found);
        prose(&one.first, CLAIM, &of.origin, found);
        cited(&one.id, one.source.as_ref(), one.place.as_ref(), sources, &of.origin, found);
    }
    let ids = of.value.contradiction.iter().map(|one| (&one.id, &of.origin));
    exactly("contradiction", ids, Contradiction::ALL.map(Contradiction::name).to_vec(), &of.origin, found);
    let practice = &aid.practice.value;
    let parts = practice.part.iter().chain(&practice.nothing_fits).chain([&practice.assumes]);
    for one in parts {
        part(one, &aid.practice.origin, sources, found);
    }
}

fn group(of: &Sourced<GroupFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    prose(&value.title, TITLE, origin, found);
    prose(&value.intro, CLAIM, origin, found);
    placed(&value.source, &value.place, sources, origin, found);
    for one in &value.question {
        prose(&one.text, CLAIM, origin, found);
        prose(&one.help, EXPLANATION, origin, found);
        own_place(one.source.as_ref(), one.place.as_ref(), sources, origin, found);
        for choice in &one.choice {
            prose(&choice.label, TITLE, origin, found);
            prose(&choice.when, TITLE, origin, found);
        }
        let Some(question) = Question::ALL.into_iter().find(|known| known.name() == one.id.get_ref()) else {
            continue;
        };
        let known: Vec<&str> = question.choices().iter().map(|choice| choice.name()).collect();
        let written: Vec<&str> = one.choice.iter().map(|choice| choice.id.get_ref().as_str()).collect();
        if known != written {
            let message = format!("expected the choices {}, in this order", known.join(", "));
            found.push(origin.problem(one.id.span(), message));
        }
    }
}

fn role(of: &Sourced<RoleFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    prose(&value.name, TITLE, origin, found);
    prose(&value.short, TITLE, origin, found);
    prose(&value.definition, EXPLANATION, origin, found);
    placed(&value.source, &value.place, sources, origin, found);
    let Some(role) = Role::ALL.into_iter().find(|known| known.name() == value.id.get_ref()) else { return };
    for need in &value.need {
        prose(&need.text, TITLE, origin, found);
        prose(&need.lack, ARGUMENT, origin, found);
        need.why.iter().for_each(|why| prose(why, CLAIM, origin, found));
        own_place(need.source.as_ref(), need.place.as_ref(), sources, origin, found);
        let known = rules::conditions(role).find(|one| one.need.name() == need.id.get_ref());
        if known.is_some_and(|one| one.ground == Ground::Derived) != need.why.is_some() {
            found.push(
                origin.problem(need.id.span(), "expected `why` where the rules say derived, and only there"),
            );
        }
    }
    let needs = value.need.iter().map(|need| (&need.id, origin));
    exactly("need", needs, rules::conditions(role).map(|one| one.need.name()).collect(), origin, found);
    for argument in &value.argument {
        prose(&argument.text, ARGUMENT, origin, found);
        prose(&argument.why, CLAIM, origin, found);
        own_place(argument.source.as_ref(), argument.place.as_ref(), sources, origin, found);
    }
    for (entry, side) in [(SideEntry::For, Side::For), (SideEntry::Against, Side::Against)] {
        let on_side = |one: &&ArgumentEntry| *one.side.get_ref() == entry;
        let written = value.argument.iter().filter(on_side).map(|one| (&one.id, origin));
        let known = rules::all_arguments().iter().filter(|one| one.role == role && one.side == side);
        exactly("argument", written, known.map(|one| one.id).collect(), origin, found);
    }
    for one in &value.practice {
        prose(&one.text, EXPLANATION, origin, found);
        own_place(one.source.as_ref(), one.place.as_ref(), sources, origin, found);
    }
}

fn reasons(aid: &RoleAid, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let of = &aid.reasons;
    for task in &of.value.task {
        prose(&task.area, TITLE, &of.origin, found);
        prose(&task.title, TITLE, &of.origin, found);
        task.more.iter().for_each(|more| prose(more, CLAIM, &of.origin, found));
        placed(&task.source, &task.place, sources, &of.origin, found);
    }
    unique(of.value.task.iter().map(|one| &one.id), "task", &of.origin, found);
    for reason in &of.value.reason {
        prose(&reason.title, TITLE, &of.origin, found);
        placed(&reason.source, &reason.place, sources, &of.origin, found);
    }
    unique(of.value.reason.iter().map(|one| &one.id), "reason", &of.origin, found);
    let of = &aid.competences;
    placed(&of.value.source, &of.value.place, sources, &of.origin, found);
    of.value.mark.iter().for_each(|one| prose(&one.label, TITLE, &of.origin, found));
    unique(of.value.mark.iter().map(|one| &one.id), "mark", &of.origin, found);
    for one in &of.value.competence {
        prose(&one.text, TITLE, &of.origin, found);
        one.place.iter().for_each(|place| prose(place, TITLE, &of.origin, found));
    }
    unique(of.value.competence.iter().map(|one| &one.id), "competence", &of.origin, found);
}

fn placed(source: &Placed, place: &Placed, sources: &Ids<'_>, origin: &Origin, found: &mut Vec<Problem>) {
    refers(source, sources, "source", origin, found);
    prose(place, TITLE, origin, found);
}

/// A source of its own needs a place of its own; a place alone is another place in the file's source.
fn own_place(
    source: Option<&Placed>,
    place: Option<&Placed>,
    sources: &Ids<'_>,
    origin: &Origin,
    found: &mut Vec<Problem>,
) {
    if let Some(place) = place {
        prose(place, TITLE, origin, found);
    }
    if let Some(source) = source {
        refers(source, sources, "source", origin, found);
        if place.is_none() {
            found.push(origin.problem(source.span(), "expected `place` beside `source`"));
        }
    }
}

/// The texts name each thing that the rules know once, and nothing else.
fn exactly<'a>(
    what: &str,
    written: impl Iterator<Item = (&'a Placed, &'a Origin)>,
    mut known: Vec<&'static str>,
    file: &Origin,
    found: &mut Vec<Problem>,
) {
    for (id, origin) in written {
        match known.iter().position(|name| name == id.get_ref()) {
            Some(at) => {
                known.remove(at);
            }
            None => found.push(origin.problem(
                id.span(),
                format!("{what} `{}` is not in the rules, or stands here twice", id.get_ref()),
            )),
        }
    }
    for missing in known {
        found.push(file.problem(0..0, format!("the text of {what} `{missing}` is missing")));
    }
}
