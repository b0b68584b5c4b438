//! What one partner or participant sees, apart from the others. Its answers are records of their own.

use crate::domain::{Day, InstrumentRef, Note, Register, RoundId, Seat, Sorted, ThemeId, ViewId};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;
use crate::records::title;

kind! {
    /// An own view in a round. Round, instrument and edition are fixed when it begins; the round may be on another device.
    View = "view", schema 1, "het" "eigen beeld" / "eigen beelden";
    key id: ViewId;
    born {
        /// The round that it is for.
        round: RoundId,
        /// The instrument and edition that its answers are given under.
        instrument: InstrumentRef,
    }
    fields {
        /// As what somebody takes part. Absent: not said yet.
        Always seat: Register<Option<Seat>>,
        /// What tells it from others with that seat; a function rather than a name. May be empty.
        Person label: Note,
        /// Whether whoever gave it is done: it may be laid beside the others.
        Always done: Register<bool>,
        /// Where the round is held, as the invitation said it; empty for one that was begun where the round is.
        Name place: Note,
        /// The day of the round, as the invitation said it.
        Always date: Register<Option<Day>>,
        /// The themes of today, as the invitation said them. A theme that is not named here is asked.
        Always asked: Sorted<ThemeId, Register<bool>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Round(of.round), RecordKey::Instrument(of.instrument)];
    shown Line;
    along View;
}

impl Rules for View {
    /// As what they take part, with what tells it from others.
    fn title(&self) -> String {
        let seat = self.seat.get().as_ref().map(title::seat);
        match (seat, self.label.text().trim()) {
            (Some(seat), "") => seat.to_owned(),
            (None, "") => "nog zonder naam".to_owned(),
            (Some(seat), label) => format!("{seat}, {label}"),
            (None, label) => label.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Eigen beeld: {}", self.title())
    }
}

impl View {
    /// Whether people call another the same.
    #[must_use]
    pub fn title_like(&self, other: &Self) -> bool {
        self.title() == other.title()
    }

    /// Whether a theme was asked of whoever gave it, as far as it says itself.
    #[must_use]
    pub fn is_asked(&self, theme: ThemeId) -> bool {
        self.asked.get(&theme).is_none_or(|asked| *asked.get())
    }
}
