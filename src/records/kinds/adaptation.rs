//! An own version of an instrument while somebody works on it. What they give out is an
//! [`Instrument`](crate::domain::Instrument) that never changes; this goes on changing.

use crate::domain::{AdaptationId, CellId, InstrumentRef, LevelId, Note, Register, Sorted, ThemeId};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;

group! {
    /// What they say of a theme of their own version: one of the edition that it is made from, or one that they add.
    AdaptedTheme, "het" "thema" / "thema’s";
    fields {
        /// Whether it is left out.
        Always left_out: Register<bool>,
        /// Its title. Empty: that of the edition.
        Always title: Note,
        /// The question to begin with. Empty: that of the edition.
        Always question: Note,
    }
}

group! {
    /// What they say of one level of one theme.
    AdaptedCell, "de" "tekst" / "teksten";
    fields {
        /// What it means in one sentence. Empty: as in the edition.
        Always gist: Note,
        /// Its claims, a line each. Empty: those of the edition.
        Always claims: Note,
    }
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
        /// The themes in which something differs. One that the edition does not have was added.
        Always themes: Sorted<ThemeId, AdaptedTheme>,
        /// The levels of themes in which something differs ([`Adaptation::cell`]).
        Always cells: Sorted<CellId, AdaptedCell>,
        /// Removed on purpose; restoring is a newer write. What was given out stays.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Instrument(of.instrument)];
    shown Line;
    along Always;
}

impl Adaptation {
    /// What names a level of a theme in it.
    #[must_use]
    pub fn cell(theme: ThemeId, level: LevelId) -> Option<CellId> {
        CellId::parse(&format!("{theme}--{level}")).ok()
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
