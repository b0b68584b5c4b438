//! Whose views these are, or how many when that is left out.

use crate::domain::{RoundId, ViewId};
use crate::kit::dutch;
use crate::records::Shelf;
use crate::records::title::numbered;

/// The views that lie beside each other, each with what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Whether it is shown who gave which.
    pub shown: bool,
    names: Vec<(ViewId, String)>,
}

impl Named {
    /// The names of the views of a round that are in.
    pub fn of(shelf: &Shelf, round: RoundId) -> Self {
        let views = shelf.views_in(round);
        let names = views.iter().enumerate().map(|(index, view)| {
            let alike = views.iter().take(index).filter(|other| other.title_like(view)).count();
            let name = numbered(dutch::capital(&dutch::view_name(view)), alike + 1);
            (view.id, name)
        });
        Self { shown: !shelf.names_are_hidden(round), names: names.collect() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// What a view is called.
    pub fn name(&self, view: ViewId) -> &str {
        self.names.iter().find(|(id, _)| *id == view).map_or("", |(_, name)| name)
    }

    /// These views in words: who, or how many.
    pub fn words(&self, views: &[ViewId]) -> String {
        match views.len() {
            all if all == self.count() && all == 2 => "allebei".to_owned(),
            all if all == self.count() && all > 2 => "iedereen".to_owned(),
            1 if !self.shown => "één van jullie".to_owned(),
            some if !self.shown => format!("{} van jullie", dutch::number(some)),
            _ => views.iter().map(|view| self.name(*view)).collect::<Vec<_>>().join(", "),
        }
    }
}

/// How far views lie apart.
pub fn apart(levels: Option<usize>) -> String {
    match levels {
        None => "nog niets te vergelijken".to_owned(),
        Some(0) => "hetzelfde niveau".to_owned(),
        Some(1) => "één niveau uit elkaar".to_owned(),
        Some(many) => format!("{} niveaus uit elkaar", dutch::number(many)),
    }
}
