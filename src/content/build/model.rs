//! The content files as they are written. Unknown fields are refused.

use serde::Deserialize;
use toml::Spanned;

use super::analysis::Analysis;
use super::around::AroundFile;
use super::council::CouncilFile;
use super::guide::Guide;
use super::lookup::Lookup;
use super::movement::MovementFile;
use super::problem::Origin;
use super::role::RoleAid;

/// A text with its place in the file.
pub type Placed = Spanned<String>;

/// A file with where it came from.
#[derive(Debug)]
pub struct Sourced<T> {
    /// What it holds.
    pub value: T,
    /// Where it came from.
    pub origin: Origin,
}

/// Everything under the content folder.
#[derive(Debug)]
pub struct Catalog {
    /// Published editions of the instrument, oldest first.
    pub editions: Vec<Edition>,
    /// `role/EDITION`.
    pub role: RoleAid,
    /// `guide`.
    pub guide: Guide,
    /// `analysis`.
    pub analysis: Analysis,
    /// `lookup`.
    pub lookup: Lookup,
    /// `council.toml`.
    pub council: Sourced<CouncilFile>,
    /// `movement.toml`.
    pub movement: Sourced<MovementFile>,
    /// `places.toml`.
    pub places: Sourced<PlacesFile>,
    /// `terms.toml`.
    pub terms: Sourced<TermsFile>,
    /// `pages/*.toml`, in file order.
    pub pages: Vec<Sourced<PageFile>>,
    /// `talk.toml`.
    pub talk: Sourced<TalkFile>,
    /// `around.toml`.
    pub around: Sourced<AroundFile>,
    /// `sources.toml`.
    pub sources: Sourced<SourcesFile>,
    /// `inventory.toml`.
    pub inventory: Sourced<InventoryFile>,
}

/// One edition with its themes.
#[derive(Debug)]
pub struct Edition {
    /// `edition.toml`.
    pub head: Sourced<EditionFile>,
    /// `themes/*.toml`, in file order.
    pub themes: Vec<Sourced<ThemeFile>>,
}

/// `edition.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionFile {
    /// The instrument's id.
    pub instrument: Placed,
    /// The edition's id.
    pub edition: Placed,
    /// The instrument's name.
    pub title: Placed,
    /// Theme ids in the table's order.
    pub themes: Vec<Placed>,
    /// The levels, from loose to integrated.
    pub level: Vec<LevelEntry>,
}

/// A level.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelEntry {
    /// Its id.
    pub id: Placed,
    /// Our plain name.
    pub name: Placed,
    /// The table's name.
    pub source_name: Placed,
    /// The language of the table's name.
    pub source_lang: Placed,
    /// What to say beside it.
    pub caution: Option<Placed>,
}

/// A theme file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// Its id.
    pub id: Placed,
    /// Its title in the table.
    pub title: Placed,
    /// A title for where the whole one does not fit; ours.
    pub short_title: Option<Placed>,
    /// Its title in the list before the table.
    pub alias: Option<Placed>,
    /// A question to start with; ours.
    pub question: Placed,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
    /// A doubt about the source and how we solved it; for editors.
    pub doubt: Option<Placed>,
    /// One per level.
    pub cell: Vec<CellEntry>,
}

/// A cell of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellEntry {
    /// The level's id.
    pub level: Placed,
    /// One short line.
    pub gist: Placed,
    /// Its claims.
    pub claim: Vec<ClaimEntry>,
}

/// A claim.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimEntry {
    /// Its id, unique in the theme.
    pub id: Placed,
    /// The statement.
    pub text: Placed,
    /// Terms that it uses.
    #[serde(default)]
    pub terms: Vec<Placed>,
}

/// `terms.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermsFile {
    /// The terms.
    pub term: Vec<TermEntry>,
}

/// An explained term.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermEntry {
    /// Its id.
    pub id: Placed,
    /// The term.
    pub title: Placed,
    /// The abbreviations of it that stand in texts.
    #[serde(default)]
    pub short: Vec<Placed>,
    /// What an abbreviation stands for, to follow it where it first stands on a page.
    pub means: Option<Placed>,
    /// What it means.
    pub explanation: Placed,
    /// The source's short name; absent for our own explanation.
    pub source: Option<Placed>,
    /// The place in the source.
    pub place: Option<Placed>,
}

/// `places.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    /// The places.
    pub place: Vec<PlaceEntry>,
}

/// A place of the app that people may search for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceEntry {
    /// What it is called.
    pub title: Placed,
    /// Its address.
    pub href: Placed,
    /// What is done there, in other words too.
    pub text: Placed,
}

/// A page of text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    /// Its id; also its address.
    pub id: Placed,
    /// Its title.
    pub title: Placed,
    /// A sentence under the title.
    pub lead: Option<Placed>,
    /// Whether all of it is the makers' own; its parts then do not say so one by one.
    #[serde(default)]
    pub ours: bool,
    /// Whether it says who hosts the app.
    #[serde(default)]
    pub host: bool,
    /// Its parts.
    pub part: Vec<PartEntry>,
    /// What the sources say on one thing, side by side, after the parts.
    pub comparison: Option<ComparisonEntry>,
    /// Parts after the comparison.
    #[serde(default)]
    pub after: Vec<PartEntry>,
}

/// A part of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartEntry {
    /// Its heading.
    pub title: Placed,
    /// Its paragraphs.
    pub text: Vec<Placed>,
    /// A list after the paragraphs.
    #[serde(default)]
    pub points: Vec<Placed>,
    /// The source's short name; absent for our own text.
    pub source: Option<Placed>,
    /// The place in the source.
    pub place: Option<Placed>,
}

/// A table that holds sources side by side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparisonEntry {
    /// Its heading.
    pub title: Placed,
    /// What stands side by side.
    pub columns: Vec<Placed>,
    /// On what.
    pub row: Vec<RowEntry>,
}

/// A row of a comparison.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowEntry {
    /// What is compared.
    pub title: Placed,
    /// One per column.
    pub cells: Vec<Placed>,
}

/// `talk.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkFile {
    /// The questions.
    pub talk: Vec<TalkEntry>,
}

/// A question to talk about a theme that people see differently; ours.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkEntry {
    /// The theme's id.
    pub theme: Placed,
    /// One word for the theme, where there is little room.
    pub word: Placed,
    /// The question.
    pub question: Placed,
    /// A question to ask on with.
    pub follow_up: Placed,
}

/// `sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// The documents.
    pub source: Vec<SourceEntry>,
}

/// A source document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    /// Its frozen short name.
    pub short: Placed,
    /// How it is cited where its full title stands elsewhere on the page, with its year.
    pub called: Placed,
    /// Its title.
    pub title: Placed,
    /// Who made it.
    pub maker: Placed,
    /// Its year or season.
    pub year: Placed,
    /// Whether we derived the year.
    pub year_derived: bool,
}

/// `inventory.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InventoryFile {
    /// Every section of every source.
    pub section: Vec<SectionEntry>,
}

/// A section of a source, and where its content went.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionEntry {
    /// The source's short name.
    pub source: Placed,
    /// Section and heading.
    pub place: Placed,
    /// Held, planned or left out.
    pub status: Spanned<Status>,
    /// Ids that hold it.
    #[serde(default)]
    pub holds: Vec<Placed>,
    /// The chapter that will hold it.
    pub chapter: Option<Placed>,
    /// Why it is left out, or a remark.
    pub reason: Option<Placed>,
}

/// What became of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The content holds it.
    In,
    /// A later chapter will.
    Planned,
    /// Left out, with a reason.
    Out,
}
