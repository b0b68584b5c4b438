//! The rules that content keeps.

use std::collections::BTreeSet;

use super::model::{Catalog, Edition, PageFile, PartEntry, Placed, SectionEntry, Sourced, Status, ThemeFile};
use super::problem::{Origin, Problem};
use super::{analysis, around, council, guide, lookup, movement, role};

/// The longest gist on a level card, in characters.
const GIST: usize = 75;
/// The longest claim, in characters.
pub const CLAIM: usize = 180;
/// What a claim cannot begin with: it would lean on the line above it, and the report shows it without.
const LEANING: [&str; 7] = ["Die ", "Dat ", "Deze ", "Dit ", "Zij ", "Daarnaast ", "Daarbij "];
/// The longest explanation, in characters.
pub const EXPLANATION: usize = 400;
/// The longest paragraph of a page, in characters.
pub const PARAGRAPH: usize = 400;
/// The longest title or name, in characters.
pub const TITLE: usize = 120;
/// The longest title for a row of the picture on a tablet, in characters.
const SHORT_TITLE: usize = 30;
/// Signs of a word for a theme.
const WORD: usize = 10;

/// Every broken rule.
pub fn catalog(catalog: &Catalog) -> Vec<Problem> {
    let mut found = Vec::new();
    let sources = sources(catalog, &mut found);
    let terms = terms(catalog, &sources, &mut found);
    if catalog.editions.is_empty() {
        found.push(catalog.terms.origin.problem(0..0, "expected at least one edition of the instrument"));
    }
    for one in &catalog.pages {
        page(one, &sources, &mut found);
    }
    for (i, one) in catalog.pages.iter().enumerate() {
        if catalog.pages[..i].iter().any(|other| other.value.id.get_ref() == one.value.id.get_ref()) {
            found.push(one.origin.problem(one.value.id.span(), "this page id stands in two files"));
        }
    }
    for one in &catalog.editions {
        edition(one, &sources, &terms, &mut found);
    }
    talk(catalog, &mut found);
    around::check(&catalog.around, &newest_themes(catalog), &sources, &mut found);
    role::check(&catalog.role, &sources, &mut found);
    let reasons = catalog.role.reasons.value.reason.iter().map(|one| one.id.get_ref().as_str()).collect();
    guide::check(&catalog.guide, &sources, &newest_themes(catalog), &reasons, &mut found);
    analysis::check(&catalog.analysis, &sources, &mut found);
    lookup::check(&catalog.lookup, &sources, &newest_themes(catalog), &mut found);
    council::check(&catalog.council, &sources, &mut found);
    movement::check(&catalog.movement, &sources, &mut found);
    for one in &catalog.places.value.place {
        let origin = &catalog.places.origin;
        prose(&one.title, TITLE, origin, &mut found);
        prose(&one.href, TITLE, origin, &mut found);
        prose(&one.text, PARAGRAPH, origin, &mut found);
    }
    inventory(catalog, &sources, &mut found);
    found
}

pub type Ids<'a> = BTreeSet<&'a str>;

fn sources<'a>(catalog: &'a Catalog, found: &mut Vec<Problem>) -> Ids<'a> {
    let Sourced { value, origin } = &catalog.sources;
    for source in &value.source {
        for text in [&source.called, &source.title, &source.maker, &source.year] {
            prose(text, TITLE, origin, found);
        }
    }
    unique(value.source.iter().map(|s| &s.short), "source", origin, found)
}

fn terms<'a>(catalog: &'a Catalog, sources: &Ids<'_>, found: &mut Vec<Problem>) -> Ids<'a> {
    let Sourced { value, origin } = &catalog.terms;
    for term in &value.term {
        prose(&term.title, TITLE, origin, found);
        prose(&term.explanation, EXPLANATION, origin, found);
        term.short.iter().chain(&term.means).for_each(|text| prose(text, TITLE, origin, found));
        cited(&term.id, term.source.as_ref(), term.place.as_ref(), sources, origin, found);
    }
    unique(value.term.iter().map(|t| &t.id), "term", origin, found)
}

fn newest_themes(catalog: &Catalog) -> Ids<'_> {
    let newest = catalog.editions.last().map(|edition| &edition.themes);
    newest.into_iter().flatten().map(|theme| theme.value.id.get_ref().as_str()).collect()
}

fn talk(catalog: &Catalog, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = &catalog.talk;
    let themes = newest_themes(catalog);
    for entry in &value.talk {
        refers(&entry.theme, &themes, "theme of the newest edition", origin, found);
        prose(&entry.word, WORD, origin, found);
        prose(&entry.question, TITLE, origin, found);
        prose(&entry.follow_up, TITLE, origin, found);
    }
    let asked = unique(value.talk.iter().map(|entry| &entry.theme), "theme", origin, found);
    for theme in themes.difference(&asked) {
        found.push(origin.problem(0..0, format!("expected a question for the theme {theme}")));
    }
}

fn page(page: &Sourced<PageFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = page;
    slug(&value.id, origin, found);
    prose(&value.title, TITLE, origin, found);
    value.lead.iter().for_each(|text| prose(text, CLAIM, origin, found));
    value.part.iter().chain(&value.after).for_each(|one| part(one, origin, sources, found));
    let Some(comparison) = &value.comparison else { return };
    prose(&comparison.title, TITLE, origin, found);
    comparison.columns.iter().for_each(|text| prose(text, TITLE, origin, found));
    for row in &comparison.row {
        prose(&row.title, TITLE, origin, found);
        row.cells.iter().for_each(|text| prose(text, CLAIM, origin, found));
        if row.cells.len() != comparison.columns.len() {
            let message = format!("expected {} cells, one per column", comparison.columns.len());
            found.push(origin.problem(row.title.span(), message));
        }
    }
}

/// A part of a page.
pub fn part(part: &PartEntry, origin: &Origin, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    prose(&part.title, TITLE, origin, found);
    part.text.iter().chain(&part.points).for_each(|text| prose(text, PARAGRAPH, origin, found));
    cited(&part.title, part.source.as_ref(), part.place.as_ref(), sources, origin, found);
}

/// A text names both its document and the place in it, or is ours and names neither.
pub fn cited(
    at: &Placed,
    source: Option<&Placed>,
    place: Option<&Placed>,
    sources: &Ids<'_>,
    origin: &Origin,
    found: &mut Vec<Problem>,
) {
    if let Some(place) = place {
        prose(place, TITLE, origin, found);
    }
    match (source, place) {
        (Some(source), Some(_)) => refers(source, sources, "source", origin, found),
        (None, None) => {}
        _ => found.push(
            origin.problem(at.span(), "expected both `source` and `place`, or neither for our own text"),
        ),
    }
}

fn edition(edition: &Edition, sources: &Ids<'_>, terms: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value: head, origin } = &edition.head;
    slug(&head.instrument, origin, found);
    slug(&head.edition, origin, found);
    prose(&head.title, TITLE, origin, found);
    for level in &head.level {
        prose(&level.name, TITLE, origin, found);
        prose(&level.source_name, TITLE, origin, found);
        level.caution.iter().for_each(|text| prose(text, GIST, origin, found));
    }
    let levels = unique(head.level.iter().map(|l| &l.id), "level", origin, found);
    let listed = unique(head.themes.iter(), "theme", origin, found);
    for one in &edition.themes {
        theme(one, &levels, sources, terms, found);
        if !listed.contains(one.value.id.get_ref().as_str()) {
            let message = format!("theme `{}` is not in the list of edition.toml", one.value.id.get_ref());
            found.push(one.origin.problem(one.value.id.span(), message));
        }
    }
    let written: Ids = edition.themes.iter().map(|t| t.value.id.get_ref().as_str()).collect();
    for id in &head.themes {
        refers(id, &written, "theme file", origin, found);
    }
    for (i, one) in edition.themes.iter().enumerate() {
        if edition.themes[..i].iter().any(|other| other.value.id.get_ref() == one.value.id.get_ref()) {
            found.push(one.origin.problem(one.value.id.span(), "this theme id stands in two files"));
        }
    }
}

fn theme(
    theme: &Sourced<ThemeFile>,
    levels: &Ids<'_>,
    sources: &Ids<'_>,
    terms: &Ids<'_>,
    found: &mut Vec<Problem>,
) {
    let Sourced { value, origin } = theme;
    prose(&value.title, TITLE, origin, found);
    prose(&value.question, TITLE, origin, found);
    prose(&value.place, TITLE, origin, found);
    value.short_title.iter().for_each(|text| prose(text, SHORT_TITLE, origin, found));
    value.alias.iter().for_each(|text| prose(text, TITLE, origin, found));
    value.doubt.iter().for_each(|text| prose(text, EXPLANATION, origin, found));
    refers(&value.source, sources, "source", origin, found);
    let present = unique(value.cell.iter().map(|c| &c.level), "cell for level", origin, found);
    for missing in levels.difference(&present) {
        found.push(origin.problem(value.id.span(), format!("a cell for level `{missing}` is missing")));
    }
    for cell in &value.cell {
        refers(&cell.level, levels, "level", origin, found);
        prose(&cell.gist, GIST, origin, found);
        for claim in &cell.claim {
            prose(&claim.text, CLAIM, origin, found);
            if let Some(word) = LEANING.iter().find(|word| claim.text.get_ref().starts_with(*word)) {
                let found_so = format!("a claim is read alone, so it cannot begin with `{}`", word.trim());
                found.push(origin.problem(claim.text.span(), found_so));
            }
            claim.terms.iter().for_each(|term| refers(term, terms, "term", origin, found));
        }
        if cell.claim.is_empty() {
            found.push(origin.problem(cell.level.span(), "a cell needs at least one claim"));
        }
    }
    unique(value.cell.iter().flat_map(|c| &c.claim).map(|c| &c.id), "claim", origin, found);
}

fn inventory(catalog: &Catalog, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = &catalog.inventory;
    let known = content_ids(catalog);
    let mut places = BTreeSet::new();
    for section in &value.section {
        refers(&section.source, sources, "source", origin, found);
        prose(&section.place, EXPLANATION, origin, found);
        if !places.insert((section.source.get_ref(), section.place.get_ref())) {
            found.push(origin.problem(section.place.span(), "this section stands here twice"));
        }
        section.holds.iter().for_each(|id| refers(id, &known, "content", origin, found));
        if !accounts_for(section) {
            found.push(origin.problem(
                section.status.span(),
                "expected `holds` with \"in\", `chapter` with \"planned\", `reason` with \"out\"",
            ));
        }
    }
}

fn accounts_for(section: &SectionEntry) -> bool {
    match section.status.get_ref() {
        Status::In => !section.holds.is_empty(),
        // What is planned may be used in part already; then it says where.
        Status::Planned => section.chapter.is_some(),
        Status::Out => section.reason.is_some() && section.holds.is_empty(),
    }
}

fn content_ids(catalog: &Catalog) -> Ids<'_> {
    let mut ids = Ids::from(["instrument"]);
    for edition in &catalog.editions {
        ids.extend(edition.themes.iter().map(|t| t.value.id.get_ref().as_str()));
        ids.extend(edition.head.value.level.iter().map(|l| l.id.get_ref().as_str()));
    }
    ids.extend(catalog.role.roles.iter().map(|one| one.value.id.get_ref().as_str()));
    ids.extend(catalog.role.groups.iter().map(|one| one.value.id.get_ref().as_str()));
    ids.extend(["role-practice", "role-tasks", "role-reasons", "role-mirror", "role-contradictions"]);
    ids.extend(guide::holders(&catalog.guide));
    ids.extend(analysis::holders(&catalog.analysis));
    ids.extend(lookup::holders(&catalog.lookup));
    ids.extend(council::holders(&catalog.council.value));
    ids.extend(movement::holders(&catalog.movement.value));
    ids.extend(around::holders(&catalog.around.value));
    ids.extend(catalog.pages.iter().map(|p| p.value.id.get_ref().as_str()));
    ids.extend(catalog.terms.value.term.iter().map(|t| t.id.get_ref().as_str()));
    ids
}

pub fn unique<'a>(
    ids: impl Iterator<Item = &'a Placed>,
    what: &str,
    origin: &Origin,
    found: &mut Vec<Problem>,
) -> Ids<'a> {
    let mut seen = Ids::new();
    for id in ids {
        slug(id, origin, found);
        if !seen.insert(id.get_ref()) {
            found.push(origin.problem(id.span(), format!("{what} `{}` stands here twice", id.get_ref())));
        }
    }
    seen
}

pub fn refers(id: &Placed, known: &Ids<'_>, what: &str, origin: &Origin, found: &mut Vec<Problem>) {
    if !known.contains(id.get_ref().as_str()) {
        found.push(origin.problem(id.span(), format!("there is no {what} `{}`", id.get_ref())));
    }
}

fn slug(id: &Placed, origin: &Origin, found: &mut Vec<Problem>) {
    let text = id.get_ref();
    let fits =
        (1..=64).contains(&text.len()) && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if !fits {
        found.push(
            origin.problem(id.span(), format!("`{text}` is no id: expected 1 to 64 of a-z, 0-9 and -")),
        );
    }
}

pub fn prose(text: &Placed, limit: usize, origin: &Origin, found: &mut Vec<Problem>) {
    let (words, length) = (text.get_ref(), text.get_ref().chars().count());
    if length > limit {
        found.push(origin.problem(text.span(), format!("{length} characters, expected at most {limit}")));
    }
    if words.trim().is_empty() || words.trim() != words {
        found.push(origin.problem(text.span(), "expected a text without blanks at its ends"));
    }
    if words.contains(['<', '>']) {
        found.push(origin.problem(text.span(), "expected plain text, without < and >"));
    }
}
