//! The guide for municipalities: why, how, what it can do, and what stands on its agenda.

use super::{Origin, Part};
use crate::domain::{CheckId, GearId, IntentionId, MeasureId, ReasonId, SourceId, ThemeId};

/// One of the five gears of how.
#[derive(Debug)]
pub struct Gear {
    /// Its frozen id; also its address.
    pub id: GearId,
    /// What it is called.
    pub name: &'static str,
    /// What it asks; the makers' own.
    pub question: &'static str,
    /// What it is.
    pub what: &'static [Part],
    /// What is hard about it.
    pub challenges: &'static [Part],
    /// What can help.
    pub tips: &'static [Part],
    /// How others did it, with place and date.
    pub examples: &'static [Part],
    /// What to look at; the makers' own.
    pub checks: &'static [(CheckId, &'static str)],
}

/// A reason why a municipality takes part, with what it can do.
#[derive(Debug)]
pub struct Reason {
    /// Its frozen id; also its address. The role aid knows the first six by the same.
    pub id: ReasonId,
    /// Its number in the source.
    pub number: usize,
    /// What it is called.
    pub title: &'static str,
    /// What the source calls it.
    pub source_name: &'static str,
    /// How kindcentra contribute, or how it is.
    pub how: &'static [Part],
    /// What people said of it.
    pub voices: &'static [Voice],
    /// What a municipality can do.
    pub measures: &'static [Measure],
    /// The place of those in the handreiking.
    pub measures_place: &'static str,
    /// What to read.
    pub readings: &'static [Reading],
    /// The place of those in the handreiking.
    pub readings_place: &'static str,
}

/// What somebody said, in the makers' words.
#[derive(Debug)]
pub struct Voice {
    /// Who, by function.
    pub who: &'static str,
    /// What.
    pub text: &'static str,
    /// The place in the handreiking.
    pub place: &'static str,
}

/// What a municipality can do: a knob that it can turn.
#[derive(Debug)]
pub struct Measure {
    /// Its frozen id.
    pub id: MeasureId,
    /// What it is in a line.
    pub title: &'static str,
    /// More of it.
    pub text: &'static [&'static str],
    /// Whether it stands with another reason too, and is the same one.
    pub again: bool,
    /// Whether it only points to other reasons.
    pub pointer: bool,
    /// The reasons that it names.
    pub see: &'static [ReasonId],
    /// Themes of the instrument that it touches; the makers' own.
    pub themes: &'static [ThemeId],
}

/// Something to read.
#[derive(Debug)]
pub struct Reading {
    /// Of which kind it is.
    pub kind: ReadingKind,
    /// What it is called.
    pub title: &'static str,
    /// Who made it.
    pub maker: Option<&'static str>,
    /// Its year, where it has one.
    pub year: Option<&'static str>,
    /// What it says.
    pub about: Option<&'static str>,
}

/// Of which kind a reading tip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingKind {
    /// Advice, letters, brochures.
    Background,
    /// Research.
    Research,
    /// An example from practice.
    Practice,
    /// A site.
    Site,
}

/// What a municipality intends, and what comes back on each agenda.
#[derive(Debug)]
pub struct Intention {
    /// Its frozen id.
    pub id: IntentionId,
    /// What it is in a line.
    pub title: &'static str,
    /// More of it.
    pub text: Option<&'static str>,
    /// Where it comes from.
    pub source: Origin,
}

/// A working group under OOGO and LEA.
#[derive(Debug)]
pub struct WorkingGroup {
    /// Its frozen id.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it is, and what it can talk about.
    pub about: Part,
}

mod generated {
    use super::{Gear, Intention, Measure, Part, Reading, ReadingKind, Reason, Voice, WorkingGroup};
    use crate::domain::{CheckId, GearId, IntentionId, MeasureId, ReasonId, SourceId, ThemeId};

    include!(concat!(env!("OUT_DIR"), "/guide.rs"));
}

/// The document that the guide comes from.
pub const SOURCE: SourceId = SourceId::checked_at_build("handreiking");

/// What the guide is for.
#[must_use]
pub fn about() -> &'static [Part] {
    generated::ABOUT
}

/// What directing means.
#[must_use]
pub fn directing() -> &'static [Part] {
    generated::DIRECTING
}

/// The five principles.
#[must_use]
pub fn principles() -> &'static [Part] {
    generated::PRINCIPLES
}

/// The five things that always go on.
#[must_use]
pub fn activities() -> &'static [Part] {
    generated::ACTIVITIES
}

/// The five gears. Any of them may turn first.
#[must_use]
pub fn gears() -> &'static [Gear] {
    generated::GEARS
}

/// One of them.
#[must_use]
pub fn gear(id: GearId) -> Option<&'static Gear> {
    gears().iter().find(|gear| gear.id == id)
}

/// The eight reasons, in the order of the source.
#[must_use]
pub fn reasons() -> &'static [Reason] {
    generated::REASONS
}

/// One of them.
#[must_use]
pub fn reason(id: ReasonId) -> Option<&'static Reason> {
    reasons().iter().find(|reason| reason.id == id)
}

/// A measure, with the reason that it stands with first.
#[must_use]
pub fn measure(id: MeasureId) -> Option<(&'static Reason, &'static Measure)> {
    let all = reasons().iter().flat_map(|reason| reason.measures.iter().map(move |one| (reason, one)));
    all.into_iter().find(|(_, one)| one.id == id && !one.again)
}

/// About what comes back on each agenda.
#[must_use]
pub fn standing() -> &'static Part {
    &generated::STANDING
}

/// What comes back on each agenda, in the order of the source.
#[must_use]
pub fn intentions() -> &'static [Intention] {
    generated::INTENTIONS
}

/// The working groups: housing, then content.
#[must_use]
pub fn groups() -> &'static [WorkingGroup] {
    generated::GROUPS
}
