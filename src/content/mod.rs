//! What users read beyond button labels: the instrument, explained terms, source documents.
//!
//! The TOML files beside this module are the content; `build/` checks them and writes the statics.
//! Terms are static too: all of them weigh less than one request.

use crate::domain::{Instrument, InstrumentRef, SourceId, TermId};

/// An explained term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its frozen id.
    pub id: TermId,
    /// The term as it is written.
    pub title: &'static str,
    /// What it means.
    pub explanation: &'static str,
    /// Document and place; nothing when the explanation is the makers' own.
    pub source: Option<(SourceId, &'static str)>,
}

/// A source document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its frozen short name.
    pub id: SourceId,
    /// Its title.
    pub title: &'static str,
    /// Who made it.
    pub maker: &'static str,
    /// Its year or season.
    pub year: &'static str,
    /// Whether the year was derived: the document does not give it.
    pub year_derived: bool,
}

mod generated {
    use super::{Source, Term};
    use crate::domain::{
        Cell, Claim, ClaimId, EditionId, Instrument, InstrumentId, InstrumentRef, Level, LevelId, SourceId,
        TermId, Theme, ThemeId,
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

/// An explained term.
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
