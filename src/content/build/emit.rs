//! The checked content as static Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::around;
use super::lookup;
use super::model::{
    Catalog, CellEntry, ComparisonEntry, Edition, LevelEntry, PageFile, PartEntry, Placed, SourceEntry,
    TalkEntry, TermEntry, ThemeFile,
};

/// Rust source for `content/mod.rs` to include.
pub fn emit(catalog: &Catalog) -> String {
    let mut statics = String::new();
    let editions: Vec<String> =
        catalog.editions.iter().enumerate().map(|(i, one)| edition(i, one, &mut statics)).collect();
    let cells =
        catalog.editions.iter().flat_map(|edition| &edition.themes).flat_map(|theme| &theme.value.cell);
    let cited: BTreeSet<&String> =
        cells.flat_map(|cell| &cell.claim).flat_map(|claim| &claim.terms).map(Placed::get_ref).collect();
    let (terms, others): (Vec<&TermEntry>, Vec<&TermEntry>) =
        catalog.terms.value.term.iter().partition(|term| cited.contains(term.id.get_ref()));
    let [terms, others]: [Vec<String>; 2] = [terms, others].map(|of| of.into_iter().map(term).collect());
    let sources: Vec<String> = catalog.sources.value.source.iter().map(source).collect();
    let _ = writeln!(statics, "pub(super) static EDITIONS: &[Instrument] = &[{}];", editions.join(","));
    let newest = editions.len().saturating_sub(1);
    let _ = writeln!(statics, "pub(super) static CURRENT: &Instrument = &EDITIONS[{newest}];");
    let pages: Vec<String> = catalog.pages.iter().map(|one| page(&one.value)).collect();
    let _ = writeln!(statics, "pub(super) static PAGES: &[Page] = &[{}];", pages.join(","));
    let doubts: Vec<String> = catalog.editions.last().map(doubts).unwrap_or_default();
    let _ = writeln!(statics, "pub(super) static DOUBTS: &[Doubt] = &[{}];", doubts.join(","));
    let _ = writeln!(statics, "pub(super) static TERMS: &[Term] = &[{}];", terms.join(","));
    let _ = writeln!(statics, "pub(super) static OTHER_TERMS: &[Term] = &[{}];", others.join(","));
    let talk = catalog.talk.value.talk.iter();
    let talk = talk.map(|one| {
        let (question, follow_up) = (text(&one.question), text(&one.follow_up));
        format!(
            "Talk {{ theme: {}, question: {question}, follow_up: {follow_up} }}",
            id("ThemeId", &one.theme)
        )
    });
    let talk: Vec<String> = talk.collect();
    let word = |one: &TalkEntry| format!("({}, {})", id("ThemeId", &one.theme), text(&one.word));
    let _ = writeln!(
        statics,
        "pub(super) static WORDS: &[(ThemeId, &str)] = &[{}];",
        all(&catalog.talk.value.talk, word)
    );
    let _ = writeln!(statics, "pub(super) static TALK: &[Talk] = &[{}];", talk.join(","));
    let _ = writeln!(
        statics,
        "pub(super) static HEARD: &[Heard] = &[{}];",
        around::emit_heard(&catalog.around.value)
    );
    let _ =
        writeln!(statics, "pub(super) static TOPICS: &[Topic] = &[{}];", around::emit(&catalog.around.value));
    statics.push_str(&lookup::emit_names(&catalog.lookup));
    let _ = writeln!(statics, "pub(super) static SOURCES: &[Source] = &[{}];", sources.join(","));
    statics
}

fn edition(index: usize, edition: &Edition, statics: &mut String) -> String {
    let head = &edition.head.value;
    let by_id: BTreeMap<&String, &ThemeFile> =
        edition.themes.iter().map(|theme| (theme.value.id.get_ref(), &theme.value)).collect();
    let levels: Vec<String> = head.level.iter().map(level).collect();
    let themes: Vec<String> = head
        .themes
        .iter()
        .filter_map(|id| by_id.get(id.get_ref()))
        .enumerate()
        .map(|(i, one)| theme(&format!("E{index}_T{i}"), one, statics))
        .collect();
    format!(
        "Instrument {{ reference: InstrumentRef {{ id: {}, edition: {} }}, title: {}, levels: {}, themes: {}, adapted: None }}",
        id("InstrumentId", &head.instrument),
        id("EditionId", &head.edition),
        text(&head.title),
        list(&format!("E{index}_LEVELS"), "Level", &levels, statics),
        list(&format!("E{index}_THEMES"), "Theme", &themes, statics),
    )
}

fn level(level: &LevelEntry) -> String {
    format!(
        "Level {{ id: {}, name: {}, source_name: {}, source_lang: {}, caution: {} }}",
        id("LevelId", &level.id),
        text(&level.name),
        text(&level.source_name),
        text(&level.source_lang),
        option(level.caution.as_ref().map(text)),
    )
}

fn theme(name: &str, theme: &ThemeFile, statics: &mut String) -> String {
    let cells: Vec<String> =
        theme.cell.iter().enumerate().map(|(i, one)| cell(&format!("{name}_C{i}"), one, statics)).collect();
    format!(
        "Theme {{ id: {}, title: {}, short_title: {}, alias: {}, question: {}, cells: {}, source: Some({}), place: {} }}",
        id("ThemeId", &theme.id),
        text(&theme.title),
        option(theme.short_title.as_ref().map(text)),
        option(theme.alias.as_ref().map(text)),
        text(&theme.question),
        list(&format!("{name}_CELLS"), "Cell", &cells, statics),
        id("SourceId", &theme.source),
        text(&theme.place),
    )
}

fn cell(name: &str, cell: &CellEntry, statics: &mut String) -> String {
    let claims: Vec<String> = cell
        .claim
        .iter()
        .enumerate()
        .map(|(i, claim)| {
            let terms: Vec<String> = claim.terms.iter().map(|term| id("TermId", term)).collect();
            format!(
                "Claim {{ id: {}, text: {}, terms: {} }}",
                id("ClaimId", &claim.id),
                text(&claim.text),
                list(&format!("{name}_K{i}_TERMS"), "TermId", &terms, statics),
            )
        })
        .collect();
    format!(
        "Cell {{ level: {}, gist: {}, claims: {} }}",
        id("LevelId", &cell.level),
        text(&cell.gist),
        list(&format!("{name}_CLAIMS"), "Claim", &claims, statics),
    )
}

fn term(term: &TermEntry) -> String {
    format!(
        "Term {{ id: {}, title: {}, explanation: {}, source: {} }}",
        id("TermId", &term.id),
        text(&term.title),
        text(&term.explanation),
        origin(term.source.as_ref(), term.place.as_ref()),
    )
}

fn page(page: &PageFile) -> String {
    format!(
        "Page {{ id: {}, title: {}, lead: {}, ours: {}, host: {}, parts: &[{}], comparison: {}, after: &[{}] }}",
        id("PageId", &page.id),
        text(&page.title),
        option(page.lead.as_ref().map(text)),
        page.ours,
        page.host,
        all(&page.part, part),
        option(page.comparison.as_ref().map(comparison)),
        all(&page.after, part),
    )
}

pub fn part(part: &PartEntry) -> String {
    format!(
        "Part {{ title: {}, text: &[{}], points: &[{}], source: {} }}",
        text(&part.title),
        all(&part.text, text),
        all(&part.points, text),
        origin(part.source.as_ref(), part.place.as_ref()),
    )
}

fn comparison(of: &ComparisonEntry) -> String {
    let rows = all(&of.row, |row| format!("({}, &[{}])", text(&row.title), all(&row.cells, text)));
    format!(
        "Comparison {{ title: {}, columns: &[{}], rows: &[{rows}] }}",
        text(&of.title),
        all(&of.columns, text)
    )
}

/// Where the source of a theme is unclear, and how it was read.
fn doubts(edition: &Edition) -> Vec<String> {
    let themes = edition.themes.iter().map(|theme| &theme.value);
    let doubt = |theme: &ThemeFile| {
        let words = theme.doubt.as_ref()?;
        Some(format!("Doubt {{ theme: {}, text: {} }}", id("ThemeId", &theme.id), text(words)))
    };
    themes.filter_map(doubt).collect()
}

pub fn origin(source: Option<&Placed>, place: Option<&Placed>) -> String {
    let both = source.zip(place);
    option(both.map(|(source, place)| format!("({}, {})", id("SourceId", source), text(place))))
}

pub fn all<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(",")
}

fn source(source: &SourceEntry) -> String {
    format!(
        "Source {{ id: {}, called: {:?}, title: {:?}, maker: {:?}, year: {:?}, year_derived: {} }}",
        id("SourceId", &source.short),
        source.called.get_ref(),
        source.title.get_ref(),
        source.maker.get_ref(),
        source.year.get_ref(),
        source.year_derived,
    )
}

/// A list as a static of its own: what a static holds may be borrowed for ever.
fn list(name: &str, of: &str, items: &[String], statics: &mut String) -> String {
    if items.is_empty() {
        return "&[]".to_owned();
    }
    let _ = writeln!(statics, "static {name}: [{of}; {}] = [{}];", items.len(), items.join(","));
    format!("&{name}")
}

pub fn id(kind: &str, value: &Placed) -> String {
    format!("{kind}::checked_at_build({:?})", value.get_ref())
}

pub fn text(value: &Placed) -> String {
    format!("{:?}", value.get_ref())
}

pub fn option(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
