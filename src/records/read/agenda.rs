//! The agenda of a municipality, and its meetings.

use crate::domain::{ItemId, MeetingId, Rank, Sorted, Table};
use crate::records::{Agenda, AgendaItem, Meeting, Scope, Shelf};

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

    /// Something on the agenda.
    #[must_use]
    pub fn agenda_item(&self, id: ItemId) -> Option<&AgendaItem> {
        self.find::<AgendaItem>(id).filter(|item| !item.removed.get())
    }

    /// What is on the agenda of a table, in their order; what came to its end too.
    #[must_use]
    pub fn agenda_of(&self, table: Table) -> Vec<&AgendaItem> {
        let items = self.all::<AgendaItem>().filter(|item| !item.removed.get() && item.table() == table);
        // Those without a place come after those that have one.
        let place = |item: &AgendaItem| (item.rank.get().is_none(), *item.rank.get(), item.id);
        let sorted: Sorted<(bool, Option<Rank>, ItemId), &AgendaItem> =
            items.map(|item| (place(item), item)).collect();
        sorted.into_iter().map(|(_, item)| item).collect()
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
