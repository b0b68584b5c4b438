//! What can be looked up: bottlenecks with what stands around them, research, and examples.

use super::{BottleneckName, Origin, Part};
use crate::domain::{BottleneckId, SourceId};

/// The document that the bottlenecks come from.
pub const LETTER: SourceId = SourceId::checked_at_build("kamerbrief");

/// Something that stands in the way of working together.
#[derive(Debug)]
pub struct Bottleneck {
    /// Its frozen id; also its address.
    pub id: BottleneckId,
    /// What it is in a line.
    pub gist: &'static str,
    /// The place in the letter.
    pub place: &'static str,
    /// What it is.
    pub what: Paragraphs,
    /// What can be done now.
    pub now: Paragraphs,
    /// Who leads nationally.
    pub leads: Paragraphs,
    /// What was announced in spring 2023, and may be done or dropped since.
    pub announced: Paragraphs,
}

/// Paragraphs, and a list after them.
#[derive(Debug)]
pub struct Paragraphs {
    /// The paragraphs.
    pub text: &'static [&'static str],
    /// The list.
    pub points: &'static [&'static str],
}

/// A group of bottlenecks, as the letter has it.
#[derive(Debug)]
pub struct BottleneckGroup {
    /// Its id.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What the letter says of the group.
    pub text: &'static [&'static str],
    /// The place in the letter.
    pub place: &'static str,
    /// The bottlenecks in it.
    pub bottlenecks: &'static [BottleneckId],
}

/// A piece of advice of the Taskforce.
#[derive(Debug)]
pub struct Advice {
    /// Its number.
    pub number: u8,
    /// What it advises.
    pub title: &'static str,
    /// How it stood.
    pub status: AdviceStatus,
    /// More of that.
    pub text: &'static str,
    /// The bottlenecks that it is about.
    pub see: &'static [BottleneckId],
}

/// How a piece of advice stood in spring 2023.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdviceStatus {
    /// Followed where it could be, or at work.
    Followed,
    /// The letter says more of it at a bottleneck.
    Elsewhere,
    /// The field did not want it.
    Unwanted,
    /// It takes another system, so that the letter leaves it out.
    System,
    /// It was outside what the Taskforce was asked, was not followed, and takes another system.
    Outside,
}

/// Findings of research in a group.
#[derive(Debug)]
pub struct Findings {
    /// What they are about.
    pub title: &'static str,
    /// The findings.
    pub all: &'static [Finding],
}

/// What was found.
#[derive(Debug)]
pub struct Finding {
    /// Its frozen id.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What it shows.
    pub text: &'static [&'static str],
    /// A list after it.
    pub points: &'static [&'static str],
    /// Paragraphs after the list.
    pub more: &'static [&'static str],
    /// What it does not show; the makers' own.
    pub limit: Option<&'static str>,
    /// Where it comes from.
    pub source: Origin,
}

/// An example that stands nowhere else.
#[derive(Debug)]
pub struct Case {
    /// Its id.
    pub id: &'static str,
    /// What it is.
    pub part: Part,
}

/// Something that stands elsewhere in the app.
#[derive(Debug)]
pub struct Found {
    /// What it is called.
    pub title: &'static str,
    /// What it is a part of.
    pub under: &'static str,
    /// Where it stands: within any entry, or with the page of one.
    pub href: &'static str,
}

mod generated {
    use super::{
        Advice, AdviceStatus, Bottleneck, BottleneckGroup, Case, Finding, Findings, Found, Paragraphs, Part,
    };
    use crate::domain::{BottleneckId, SourceId};

    include!(concat!(env!("OUT_DIR"), "/lookup.rs"));
}

/// A bottleneck, with what it is called and which themes it touches.
#[must_use]
pub fn bottleneck(id: BottleneckId) -> Option<(&'static BottleneckName, &'static Bottleneck)> {
    super::bottleneck_name(id).zip(generated::BOTTLENECKS.iter().find(|one| one.id == id))
}

/// All eleven, in the order of the letter.
#[must_use]
pub fn bottlenecks() -> &'static [Bottleneck] {
    generated::BOTTLENECKS
}

/// Their groups, in the order of the letter.
#[must_use]
pub fn groups() -> &'static [BottleneckGroup] {
    generated::GROUPS
}

/// What the letter is, and how its list was made.
#[must_use]
pub fn about() -> &'static [Part] {
    generated::ABOUT
}

/// About the advice of the Taskforce.
#[must_use]
pub fn taskforce() -> &'static Part {
    &generated::TASKFORCE
}

/// Its thirteen pieces of advice, by number.
#[must_use]
pub fn advice() -> &'static [Advice] {
    generated::ADVICE
}

/// What was found, in groups.
#[must_use]
pub fn findings() -> &'static [Findings] {
    generated::FINDINGS
}

/// Examples that stand nowhere else.
#[must_use]
pub fn cases() -> &'static [Case] {
    generated::CASES
}

/// What in the app rests on a source document, in the order in which the app has it.
#[must_use]
pub fn rests_on(source: SourceId) -> &'static [Found] {
    generated::RESTS.iter().find(|(known, _)| *known == source).map_or(&[], |(_, found)| found)
}

/// Every example of the sources, wherever it stands.
#[must_use]
pub fn examples() -> &'static [Found] {
    generated::EXAMPLES
}
