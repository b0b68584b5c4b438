//! An own version of an instrument while somebody works on it. What they give out is an
//! [`Instrument`](crate::domain::Instrument) that never changes; this goes on changing.

use crate::domain::{AdaptationId, AdaptedTextId, InstrumentRef, LevelId, Note, Register, Sorted, ThemeId};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;

group! {
    /// Words of their own for a text of the instrument.
    AdaptedText, "de" "tekst" / "teksten";
    fields {
        /// The words. Empty: as in the edition.
        Always text: Note,
    }
}

/// Which text of a theme is adapted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOf {
    /// Its title.
    Title,
    /// The question to begin with.
    Question,
    /// What a level means in one sentence.
    Gist(LevelId),
    /// The claims of a level, a line each.
    Claims(LevelId),
}

kind! {
    /// An own version of an instrument while somebody works on it: only what differs from the edition that it is made from.
    Adaptation = "adaptation", schema 1, "de" "eigen versie" / "eigen versies";
    key id: AdaptationId;
    born {
        /// The instrument and edition that it is made from.
        instrument: InstrumentRef,
    }
    fields {
        /// What they call it; may be empty.
        Name name: Note,
        /// Who makes it; may be empty.
        Name owner: Note,
        /// Whether a theme is left out. One that the edition does not have was added.
        Always left_out: Sorted<ThemeId, Register<bool>>,
        /// The texts that differ ([`Adaptation::text`]).
        Always texts: Sorted<AdaptedTextId, AdaptedText>,
        /// Removed on purpose; restoring is a newer write. What was given out stays.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Instrument(of.instrument)];
    shown Line;
    along Always;
}

impl Adaptation {
    /// What names a text of a theme in it; nothing for one of another's instrument with very long names.
    #[must_use]
    pub fn text(theme: ThemeId, of: TextOf) -> Option<AdaptedTextId> {
        let of = match of {
            TextOf::Title => "title".to_owned(),
            TextOf::Question => "question".to_owned(),
            TextOf::Gist(level) => format!("{level}-gist"),
            TextOf::Claims(level) => format!("{level}-claims"),
        };
        AdaptedTextId::parse(&format!("{theme}--{of}")).ok()
    }
}

impl Rules for Adaptation {
    fn title(&self) -> String {
        match self.name.text().trim() {
            "" => "Eigen versie zonder naam".to_owned(),
            name => name.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Eigen versie van het instrument: {}", self.title())
    }
}
