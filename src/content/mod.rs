//! What users read beyond button labels: the instrument, explained terms, source documents.
//!
//! The TOML files beside this module are the content; `build/` checks them and writes the statics.
//! Terms are static too: all of them weigh less than one request.

pub mod analysis;
pub mod council;
pub mod guide;
pub mod lookup;
pub mod movement;
pub mod role;
pub mod search;

use crate::domain::{
    AspectId, BottleneckId, ChoiceId, Instrument, InstrumentRef, PageId, SourceId, TermId, Theme, ThemeId,
    TopicId,
};

/// An explained term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its frozen id.
    pub id: TermId,
    /// The term as it is written.
    pub title: &'static str,
    /// What it means.
    pub explanation: &'static str,
    /// Where it comes from.
    pub source: Origin,
}

/// Document and place that a text comes from; nothing when it is the makers' own.
pub type Origin = Option<(SourceId, &'static str)>;

/// A page of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its frozen id; also its address.
    pub id: PageId,
    /// Its title.
    pub title: &'static str,
    /// A sentence under the title.
    pub lead: Option<&'static str>,
    /// Whether all of it is the makers' own; its parts then do not say so one by one.
    pub ours: bool,
    /// Whether it says who hosts the app.
    pub host: bool,
    /// Its parts.
    pub parts: &'static [Part],
    /// What the sources say on one thing, side by side.
    pub comparison: Option<Comparison>,
    /// Parts after the comparison.
    pub after: &'static [Part],
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub title: &'static str,
    /// Its paragraphs.
    pub text: &'static [&'static str],
    /// A list after the paragraphs.
    pub points: &'static [&'static str],
    /// Where it comes from.
    pub source: Origin,
}

/// A table that holds sources side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Its heading.
    pub title: &'static str,
    /// What stands side by side.
    pub columns: &'static [&'static str],
    /// On what, with a cell per column.
    pub rows: &'static [(&'static str, &'static [&'static str])],
}

/// Where the source of a theme is unclear, and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The theme.
    pub theme: ThemeId,
    /// What is unclear, and how it was read.
    pub text: &'static str,
}

/// A source document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its frozen short name.
    pub id: SourceId,
    /// How it is cited where its full title stands elsewhere on the page, with its year.
    pub called: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Who made it.
    pub maker: &'static str,
    /// Its year or season.
    pub year: &'static str,
    /// Whether the year was derived: the document does not give it.
    pub year_derived: bool,
}

/// Something that a location can talk about around the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its frozen id; also its address.
    pub id: TopicId,
    /// Its title.
    pub title: &'static str,
    /// What stands under the title.
    pub lead: &'static str,
    /// Where it comes from.
    pub source: Origin,
    /// Whether the municipality hears what they choose; otherwise it is a mirror for themselves and their boards.
    pub municipality: bool,
    /// Themes of the instrument that touch it; the makers' own.
    pub themes: &'static [ThemeId],
    /// Its parts.
    pub parts: &'static [TopicPart],
}

/// A part of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicPart {
    /// Its heading.
    pub title: Option<&'static str>,
    /// What can be chosen for each aspect. None: they are read. One: a tick.
    pub choices: &'static [Choice],
    /// What it is about.
    pub aspects: &'static [Aspect],
}

/// Something that can be chosen; the makers' own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its frozen id within its set.
    pub id: ChoiceId,
    /// What stands beside it.
    pub label: &'static str,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aspect {
    /// Its frozen id.
    pub id: AspectId,
    /// What it is in a line.
    pub title: Option<&'static str>,
    /// More of it.
    pub text: Option<&'static str>,
    /// Where it comes from.
    pub source: Origin,
}

/// Something that the municipality hears of, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its topic.
    pub topic: TopicId,
    /// What it is.
    pub aspect: AspectId,
    /// What it is in a line.
    pub title: Option<&'static str>,
    /// What can be chosen, with what stands beside it.
    pub choices: &'static [(ChoiceId, &'static str)],
}

/// What a bottleneck is called, and what it touches: for pages that do not bring along its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BottleneckName {
    /// Its frozen id; also its address.
    pub id: BottleneckId,
    /// What it is called.
    pub title: &'static str,
    /// Themes of the instrument that it touches; the makers' own.
    pub themes: &'static [ThemeId],
}

mod generated {
    use super::{
        Aspect, BottleneckName, Choice, Comparison, Doubt, Heard, Page, Part, Source, Talk, Term, Topic,
        TopicPart,
    };
    use crate::domain::{
        AspectId, BottleneckId, Cell, ChoiceId, Claim, ClaimId, EditionId, Instrument, InstrumentId,
        InstrumentRef, Level, LevelId, PageId, SourceId, TermId, Theme, ThemeId, TopicId,
    };

    include!(concat!(env!("OUT_DIR"), "/content.rs"));
}

/// Every published edition of the instrument, oldest first.
#[must_use]
pub fn editions() -> &'static [Instrument] {
    generated::EDITIONS
}

/// The edition that new rounds are held with: the newest one.
#[must_use]
pub fn current_edition() -> &'static Instrument {
    generated::CURRENT
}

/// A published edition.
#[must_use]
pub fn edition(reference: InstrumentRef) -> Option<&'static Instrument> {
    editions().iter().find(|edition| edition.reference == reference)
}

/// Every page of text.
#[must_use]
pub fn pages() -> &'static [Page] {
    generated::PAGES
}

/// A page of text.
#[must_use]
pub fn page(id: PageId) -> Option<&'static Page> {
    pages().iter().find(|page| page.id == id)
}

/// Where the source of the newest edition is unclear, theme by theme.
#[must_use]
pub fn doubts() -> &'static [Doubt] {
    generated::DOUBTS
}

/// Every explained term: those of the instrument, then the others, which pages with the instrument do not bring along.
pub fn terms() -> impl Iterator<Item = &'static Term> {
    generated::TERMS.iter().chain(generated::OTHER_TERMS)
}

/// A term that a claim of the instrument names.
#[must_use]
pub fn term(id: TermId) -> Option<&'static Term> {
    generated::TERMS.iter().find(|term| term.id == id)
}

/// A source document.
#[must_use]
pub fn source(id: SourceId) -> Option<&'static Source> {
    sources().iter().find(|source| source.id == id)
}

/// Every source document.
#[must_use]
pub fn sources() -> &'static [Source] {
    generated::SOURCES
}

/// Questions to talk about a theme; the makers' own.
pub struct Talk {
    theme: ThemeId,
    /// To begin with, also where people see it differently.
    pub question: &'static str,
    /// To ask on with.
    pub follow_up: &'static str,
}

/// The questions to talk about a theme. Nothing for a theme of another instrument, or with a question of somebody else.
#[must_use]
pub fn talk(theme: &Theme) -> Option<&'static Talk> {
    let ours = current_edition().theme(theme.id).is_some_and(|(_, ours)| ours.question == theme.question);
    generated::TALK.iter().find(|known| ours && known.theme == theme.id)
}

/// What a location can talk about around the instrument.
#[must_use]
pub fn topics() -> &'static [Topic] {
    generated::TOPICS
}

/// One of them.
#[must_use]
pub fn topic(id: TopicId) -> Option<&'static Topic> {
    generated::TOPICS.iter().find(|topic| topic.id == id)
}

/// What the bottlenecks are called, in the order of the letter.
#[must_use]
pub fn bottleneck_names() -> &'static [BottleneckName] {
    generated::BOTTLENECK_NAMES
}

/// What one of them is called.
#[must_use]
pub fn bottleneck_name(id: BottleneckId) -> Option<&'static BottleneckName> {
    bottleneck_names().iter().find(|one| one.id == id)
}

/// What the municipality hears of around the instrument, in short.
#[must_use]
pub fn heard() -> &'static [Heard] {
    generated::HEARD
}

/// One word for a theme, where there is little room; the makers' own. Nothing for a theme that somebody else named.
#[must_use]
pub fn word(theme: &Theme) -> Option<&'static str> {
    let ours = current_edition().theme(theme.id).is_some_and(|(_, ours)| ours.title == theme.title);
    generated::WORDS.iter().find(|(known, _)| ours && *known == theme.id).map(|(_, word)| *word)
}
