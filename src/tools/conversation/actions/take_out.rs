//! Actions as a list for a spreadsheet, and as days for a calendar.

use crate::domain::LocationId;
use crate::exchange::Entry;
use crate::kit::dutch;
use crate::records::{Action, Rules, Shelf};

use super::words::{ended_word, for_what};

/// The heads of the list.
pub const HEADS: [&str; 8] =
    ["Locatie", "Gemeente", "Afspraak", "Wie", "Klaar op", "Thema’s", "Stand", "Wat kwam ervan"];

/// A row for each action of these locations.
#[must_use]
pub fn rows(shelf: &Shelf, places: &[LocationId]) -> Vec<Vec<String>> {
    let row = |at: &LocationId, action: &Action| {
        let location = shelf.location(*at);
        vec![
            dutch::location_name(location),
            location.map(|location| location.municipality.text().trim().to_owned()).unwrap_or_default(),
            action.what.text().trim().to_owned(),
            action.who.text().trim().to_owned(),
            action.by.get().map(|day| day.to_string()).unwrap_or_default(),
            for_what(shelf, action),
            ended_word(*action.ended.get()).to_owned(),
            action.came.text().trim().to_owned(),
        ]
    };
    places
        .iter()
        .flat_map(|at| shelf.actions_of(*at).into_iter().map(move |action| row(at, action)))
        .collect()
}

/// A day for each open action that has one, and for each next talk.
#[must_use]
pub fn days(shelf: &Shelf, places: &[LocationId]) -> Vec<Entry> {
    let of = |at: &LocationId| {
        let name = dutch::location_name(shelf.location(*at));
        let actions = shelf.actions_of(*at).into_iter().filter(|action| action.is_open());
        let actions = actions.filter_map(|action| {
            let day = (*action.by.get())?;
            let who = action.who.text().trim();
            let who = if who.is_empty() { String::new() } else { format!("{who}. ") };
            let what = format!("{} ({name})", dutch::capital(&action.title()));
            let more = format!("{who}{}", for_what(shelf, action));
            Some(Entry { id: action.id.to_string(), day, what, more })
        });
        let next = shelf.last_round(*at).and_then(|round| {
            let day = (*round.next.get())?;
            let what = format!("Volgend gesprek bij {name}");
            Some(Entry { id: format!("{}-volgende", round.id), day, what, more: String::new() })
        });
        actions.chain(next).collect::<Vec<Entry>>()
    };
    places.iter().flat_map(of).collect()
}
