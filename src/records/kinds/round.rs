//! One conversation at a location.

use crate::domain::{
    Day, InstrumentRef, LocationId, Minutes, Note, Register, RequestId, RoundId, Seat, Sorted, Status,
    ThemeId,
};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;
use crate::records::title::day;

use super::request::Asked;

group! {
    /// What whoever leads the conversation thought of beforehand, for one theme.
    Prepared, "de" "voorbereiding" / "voorbereidingen";
    fields {
        /// About how long it may take, if somebody said so.
        Note minutes: Register<Option<Minutes>>,
        /// A question of their own; may be empty.
        Note question: Note,
    }
}

kind! {
    /// One conversation. Location, instrument and edition are fixed when it begins and never change.
    Round = "round", schema 1, "het" "gesprek" / "gesprekken";
    key id: RoundId;
    born {
        /// Where it is held.
        location: LocationId,
        /// The instrument and edition that its answers are given under.
        instrument: InstrumentRef,
    }
    fields {
        /// The day of the conversation.
        Always date: Register<Option<Day>>,
        /// A name people gave it; may be empty.
        Person label: Note,
        /// Who sat at the table, by function; may be empty.
        Person present: Note,
        /// As what people sit at the table.
        Always seats: Sorted<Seat, Register<bool>>,
        /// How long it may take, if somebody said so.
        Note minutes: Register<Option<Minutes>>,
        /// Whether it is shown who gave which view: with four views or more that can be left out.
        Always unnamed: Register<bool>,
        /// Which themes are talked about today. A theme that is not named here is.
        Always today: Sorted<ThemeId, Register<bool>>,
        /// What was prepared, theme by theme.
        Always prepared: Sorted<ThemeId, Prepared>,
        /// Whether what was said the last time is shown at a theme only once they said something themselves.
        Always last_after: Register<bool>,
        /// What they ask of the municipality in general.
        Request help: Note,
        /// The day on which they talk again, if they chose one.
        Always next: Register<Option<Day>>,
        /// Draft or agreed. An agreed outcome is closed against changes by accident. Absent: a draft.
        Always status: Register<Status>,
        /// The days on which the partners agreed on it, before it was opened again.
        Always agreed_before: Sorted<Day, Register<bool>>,
        /// The requests that it answers: who asked for this conversation, by when, and for whom.
        Always asked: Sorted<RequestId, Asked>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Location(of.location), RecordKey::Instrument(of.instrument)];
    shown Line;
    along Always;
}

impl Rules for Round {
    /// Its own name with its day, or its day.
    fn title(&self) -> String {
        match (self.label.text().trim(), *self.date.get()) {
            ("", Some(on)) => format!("gesprek van {}", day(on)),
            ("", None) => "gesprek zonder datum".to_owned(),
            (name, Some(on)) => format!("{name}, {}", day(on)),
            (name, None) => name.to_owned(),
        }
    }

    fn is_closed(&self) -> bool {
        self.is_agreed()
    }
}

impl Round {
    /// As what people sit at the table, in the order in which seats are offered.
    #[must_use]
    pub fn seated(&self) -> Vec<Seat> {
        let sits = |seat: &Seat| self.seats.get(seat).is_some_and(|sits| *sits.get());
        Seat::ALL.into_iter().filter(sits).collect()
    }

    /// Whether a theme is talked about today: every theme is, until someone takes it out.
    #[must_use]
    pub fn is_today(&self, theme: ThemeId) -> bool {
        self.today.get(&theme).is_none_or(|today| *today.get())
    }

    /// About how many minutes there are for a theme: as was prepared for it, else its share of the whole when somebody said how
    /// long that is.
    #[must_use]
    pub fn minutes_for(&self, theme: ThemeId, themes_of_today: usize) -> Option<usize> {
        let prepared = self.prepared.get(&theme).and_then(|prepared| *prepared.minutes.get());
        let whole = *self.minutes.get();
        prepared.map(Minutes::count).or_else(|| whole.map(|whole| whole.for_each(themes_of_today)))
    }

    /// The question of their own that was prepared for a theme.
    #[must_use]
    pub fn own_question(&self, theme: ThemeId) -> Option<&str> {
        let question = self.prepared.get(&theme)?.question.text().trim();
        (!question.is_empty()).then_some(question)
    }

    /// Whether the partners agreed on the outcome.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        *self.status.get() == Status::Agreed
    }
}
