//! The rules that it keeps.

use super::super::check::{EXPLANATION, Ids, PARAGRAPH, TITLE, part, prose, refers, unique};
use super::super::model::{Placed, Sourced};
use super::super::problem::{Origin, Problem};
use super::{BottleneckFile, Lookup, ParagraphsEntry};

/// Characters of a bottleneck in a line.
const GIST: usize = 75;
/// Signs of an id that stands in the id of an item on an agenda, behind what it is.
const ID: usize = 48;

/// Every broken rule. `themes` are those of the newest edition.
pub fn check(of: &Lookup, sources: &Ids<'_>, themes: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = &of.letter;
    value.about.iter().for_each(|one| part(one, origin, sources, found));
    let groups = unique(value.group.iter().map(|one| &one.id), "group", origin, found);
    for one in &value.group {
        heading(&one.title, &one.place, origin, found);
        paragraphs(&one.text, origin, found);
    }
    heading(&value.taskforce.title, &value.taskforce.place, origin, found);
    paragraphs(&value.taskforce.text, origin, found);
    let bottlenecks: Ids<'_> = of.bottlenecks.iter().map(|one| one.value.id.get_ref().as_str()).collect();
    for (one, number) in value.advice.iter().zip(1..) {
        if *one.number.get_ref() != number {
            found.push(origin.problem(one.number.span(), format!("expected advice {number}")));
        }
        prose(&one.title, TITLE, origin, found);
        prose(&one.text, EXPLANATION, origin, found);
        one.see.iter().for_each(|id| refers(id, &bottlenecks, "bottleneck", origin, found));
    }
    of.bottlenecks.iter().for_each(|one| bottleneck(one, &groups, themes, found));
    for (at, one) in of.bottlenecks.iter().enumerate() {
        if of.bottlenecks[..at].iter().any(|other| other.value.id.get_ref() == one.value.id.get_ref()) {
            found.push(one.origin.problem(one.value.id.span(), "this bottleneck stands in two files"));
        }
    }
    let Sourced { value, origin } = &of.research;
    unique(value.group.iter().map(|one| &one.id), "group of findings", origin, found);
    for group in &value.group {
        prose(&group.title, TITLE, origin, found);
        for one in &group.finding {
            heading(&one.title, &one.place, origin, found);
            paragraphs(&one.text, origin, found);
            paragraphs(&one.points, origin, found);
            paragraphs(&one.more, origin, found);
            one.limit.iter().for_each(|text| prose(text, PARAGRAPH, origin, found));
            refers(&one.source, sources, "source", origin, found);
        }
    }
    unique(value.group.iter().flat_map(|of| &of.finding).map(|one| &one.id), "finding", origin, found);
    let Sourced { value, origin } = &of.cases;
    for one in &value.case {
        heading(&one.title, &one.place, origin, found);
        paragraphs(&one.text, origin, found);
        refers(&one.source, sources, "source", origin, found);
    }
    unique(value.case.iter().map(|one| &one.id), "case", origin, found);
}

fn bottleneck(of: &Sourced<BottleneckFile>, groups: &Ids<'_>, themes: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    heading(&value.title, &value.place, origin, found);
    prose(&value.gist, GIST, origin, found);
    refers(&value.group, groups, "group in letter.toml", origin, found);
    value.themes.iter().for_each(|id| refers(id, themes, "theme of the newest edition", origin, found));
    if value.themes.is_empty() {
        found.push(origin.problem(value.id.span(), "expected at least one theme under `themes`"));
    }
    if value.id.get_ref().len() > ID {
        found.push(origin.problem(value.id.span(), format!("expected an id of at most {ID} signs")));
    }
    for ParagraphsEntry { text, points } in [&value.what, &value.now, &value.leads, &value.announced] {
        paragraphs(text, origin, found);
        paragraphs(points, origin, found);
        if text.is_empty() {
            found.push(origin.problem(value.id.span(), "expected a text for each of the four questions"));
        }
    }
}

fn heading(title: &Placed, place: &Placed, origin: &Origin, found: &mut Vec<Problem>) {
    prose(title, TITLE, origin, found);
    prose(place, TITLE, origin, found);
}

fn paragraphs(all: &[Placed], origin: &Origin, found: &mut Vec<Problem>) {
    for text in all {
        prose(text, PARAGRAPH, origin, found);
    }
}

/// What can hold a section of a source.
pub fn holders(of: &Lookup) -> impl Iterator<Item = &str> {
    let findings = of.research.value.group.iter().flat_map(|group| &group.finding).map(|one| &one.id);
    let groups = of.letter.value.group.iter().map(|one| &one.id);
    let cases = of.cases.value.case.iter().map(|one| &one.id);
    let bottlenecks = of.bottlenecks.iter().map(|one| &one.value.id);
    let all = bottlenecks.chain(groups).chain(findings).chain(cases);
    ["bottlenecks-about", "taskforce"].into_iter().chain(all.map(|id| id.get_ref().as_str()))
}

/// What is frozen of it.
pub fn ids(of: &Lookup) -> impl Iterator<Item = String> {
    let bottlenecks = of.bottlenecks.iter().map(|one| format!("bottleneck {}", one.value.id.get_ref()));
    let findings = of.research.value.group.iter().flat_map(|group| &group.finding);
    bottlenecks.chain(findings.map(|one| format!("finding {}", one.id.get_ref())))
}
