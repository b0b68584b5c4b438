//! What somebody takes on, by when, and what came of it.

use crate::domain::{ActionId, Day, Ended, LocationId, Note, Register, RoundId, Sorted, ThemeId};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;

kind! {
    /// An action that was agreed on in a round. It outlives the round: what came of it is said after that was agreed on, and
    /// in the next one. Location and round are fixed when it is made.
    Action = "action", schema 1, "de" "afspraak" / "afspraken";
    key id: ActionId;
    born {
        /// The location that it is for.
        location: LocationId,
        /// The round in which it was made.
        round: RoundId,
    }
    fields {
        /// What is done.
        Action what: Note,
        /// Who sees to it: a function or an organisation rather than a name. May be empty.
        Action who: Note,
        /// By when, if they said so.
        Always by: Register<Option<Day>>,
        /// The themes that it is for; none: for all of it.
        Always themes: Sorted<ThemeId, Register<bool>>,
        /// What became of it. Absent: it is open.
        Always ended: Register<Option<Ended>>,
        /// What came of it, or why they let it go; may be empty.
        Action came: Note,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Location(of.location), RecordKey::Round(of.round)];
    shown Counted;
    along Action;
}

impl Rules for Action {
    fn title(&self) -> String {
        match self.what.text().trim() {
            "" => "nog zonder woorden".to_owned(),
            what => what.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Afspraak: {}", self.title())
    }

    fn outlives_closing(&self) -> bool {
        true
    }
}

impl Action {
    /// Whether nobody said anything in it yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let silent = |note: &Note| note.text().trim().is_empty();
        silent(&self.what) && silent(&self.who) && silent(&self.came) && self.by.get().is_none()
    }

    /// Whether it is open still.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.ended.get().is_none()
    }

    /// Whether it is for a theme.
    #[must_use]
    pub fn is_for(&self, theme: ThemeId) -> bool {
        self.themes.get(&theme).is_some_and(|named| *named.get())
    }

    /// The themes that it is for.
    pub fn for_themes(&self) -> impl Iterator<Item = ThemeId> {
        self.themes.iter().filter(|(_, named)| *named.get()).map(|(theme, _)| *theme)
    }
}
