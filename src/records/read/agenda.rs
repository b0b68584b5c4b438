//! The agenda of a municipality, and its meetings.

use super::ranked;
use crate::domain::{ItemId, MeetingId, Sorted, Table};
use crate::records::{About, Agenda, AgendaItem, Datum, Meeting, Passage, Scope, Shelf};

impl Shelf {
    /// What a municipality makes of the guide, unless it was removed.
    #[must_use]
    pub fn agenda(&self) -> Option<&Agenda> {
        self.find::<Agenda>(Agenda::ID).filter(|of| !of.removed.get())
    }

    /// The municipality, as it is named at the agenda; else at its overview, or at its last assessment of the role: nobody types
    /// it twice. Empty where it is named nowhere.
    #[must_use]
    pub fn municipality(&self) -> String {
        let agenda = self.agenda().map(|of| of.name.all_words());
        let scope = || self.find::<Scope>(Scope::ID).map(|of| of.name.all_words());
        let assessment = || self.last_assessment().map(|of| of.municipality.all_words());
        let there = |name: &String| !name.is_empty();
        agenda.filter(there).or_else(|| scope().filter(there)).or_else(assessment).unwrap_or_default()
    }

    /// Something on the agenda. What is about something of their own goes and comes with that.
    #[must_use]
    pub fn agenda_item(&self, id: ItemId) -> Option<&AgendaItem> {
        self.find::<AgendaItem>(id).filter(|item| self.is_on_agenda(item))
    }

    fn is_on_agenda(&self, item: &AgendaItem) -> bool {
        let about_removed = match item.about() {
            About::Passage(id) => self.find::<Passage>(id).is_some_and(|of| *of.removed.get()),
            About::Datum(id) => self.find::<Datum>(id).is_some_and(|of| *of.removed.get()),
            About::Measure(_) | About::Intention(_) | About::Bottleneck(_) | About::Asked | About::Own => {
                false
            }
        };
        !item.removed.get() && !about_removed
    }

    /// What is on the agenda of a table, in their order; what came to its end too.
    #[must_use]
    pub fn agenda_of(&self, table: Table) -> Vec<&AgendaItem> {
        let items = self.all::<AgendaItem>().filter(|item| self.is_on_agenda(item) && item.table() == table);
        ranked(items, |item| &item.rank, |item| item.id)
    }

    /// A meeting.
    #[must_use]
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.find::<Meeting>(id).filter(|meeting| !meeting.removed.get())
    }

    /// The meetings of a table, the first of them first; one without a day last of all.
    #[must_use]
    pub fn meetings_of(&self, table: Table) -> Vec<&Meeting> {
        let all = self.all::<Meeting>().filter(|of| !of.removed.get() && of.table() == table);
        let sorted: Sorted<_, &Meeting> = all.map(|of| (of.order(), of)).collect();
        sorted.into_iter().map(|(_, of)| of).collect()
    }
}
