//! What the locations of an overview give to choose from, whatever is looked at.

use crate::content;
use crate::domain::{ChoiceId, InstrumentRef, PartnerKind, Slug, Sorted};
use crate::records::{Place, Shelf, Snapshot};

use super::alphabet::alphabetical;
use super::route::named;
use super::rows::INTEREST;

/// What the locations give to choose from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offered {
    /// How many locations handed something in.
    pub locations: usize,
    /// How many locations on the list handed in nothing.
    pub silent: usize,
    /// The years of the conversations, the last first.
    pub years: Vec<u16>,
    /// What locations say of their interest.
    pub interests: Vec<ChoiceId>,
    /// The kinds of partners.
    pub kinds: Vec<PartnerKind>,
    /// The organisations that work together, by name.
    pub boards: Vec<(Slug, String)>,
    /// The parts of the municipality.
    pub areas: Vec<(Slug, String)>,
    /// The editions that they answered to.
    pub editions: Vec<InstrumentRef>,
}

/// What there is to choose from of all locations.
#[must_use]
pub fn offered(shelf: &Shelf) -> Offered {
    let places = shelf.places();
    let mut found = Found::default();
    for place in places.iter().filter(|place| !place.handed_in.is_empty()) {
        found.note_place(place);
        for snapshot in &place.handed_in {
            found.note(snapshot);
        }
    }
    let silent = places.iter().filter(|place| place.handed_in.is_empty()).count();
    Offered {
        locations: places.len() - silent,
        silent,
        years: found.years.keys().rev().copied().collect(),
        // In the order in which the page about interest offers them.
        interests: in_order(&found.interests),
        kinds: found.kinds.keys().copied().collect(),
        boards: by_name(found.boards),
        areas: by_name(found.areas),
        editions: found.editions.keys().copied().collect(),
    }
}

fn in_order(found: &Sorted<ChoiceId>) -> Vec<ChoiceId> {
    let heard = content::heard().iter().find(|heard| heard.aspect == INTEREST);
    let choices = heard.map(|heard| heard.choices).unwrap_or_default();
    choices.iter().map(|(choice, _)| *choice).filter(|choice| found.has(choice)).collect()
}

fn by_name(found: Sorted<Slug, String>) -> Vec<(Slug, String)> {
    let sorted: Sorted<(String, Slug), String> =
        found.into_iter().map(|(id, name)| ((alphabetical(&name), id), name)).collect();
    sorted.into_iter().map(|((_, id), name)| (id, name)).collect()
}

/// What was found to choose from, in order.
#[derive(Default)]
struct Found {
    years: Sorted<u16>,
    interests: Sorted<ChoiceId>,
    kinds: Sorted<PartnerKind>,
    boards: Sorted<Slug, String>,
    areas: Sorted<Slug, String>,
    editions: Sorted<InstrumentRef>,
}

impl Found {
    fn note(&mut self, snapshot: &Snapshot) {
        self.editions.put(snapshot.instrument, ());
        if let Some(day) = snapshot.day() {
            self.years.put(day.year(), ());
        }
        if let Some(interest) = snapshot.chosen(INTEREST) {
            self.interests.put(interest, ());
        }
        for kind in snapshot.partner_kinds() {
            self.kinds.put(kind, ());
        }
    }

    fn note_place(&mut self, place: &Place) {
        for name in place.organisations().keys() {
            if let Some(id) = named(name) {
                self.boards.put(id, (*name).to_owned());
            }
        }
        if let Some(id) = named(place.area()) {
            self.areas.put(id, place.area().to_owned());
        }
    }
}
