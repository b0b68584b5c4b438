//! A round as it is for whom the report is: what is shown, printed and saved is made of these records and of no others.

use crate::domain::Layer;
use crate::domain::RoundId;
use crate::exchange::{Include, Selection, select};
use crate::records::{Leaves, RecordKey, Shelf};

/// What goes along: the layer, and for those who were there the own views as they choose.
#[must_use]
pub fn goes_along(layer: Layer, views: bool) -> Include {
    layer.include().only_if(views || layer != Layer::Internal, &[Leaves::View])
}

/// The records of the round and of what belongs to it.
#[must_use]
pub fn selection(id: RoundId) -> Selection {
    Selection::One(RecordKey::Round(id))
}

/// A shelf with nothing on it but what goes along.
#[must_use]
pub fn layered(shelf: &Shelf, id: RoundId, include: Include) -> Shelf {
    let mut left = Shelf::default();
    for kept in select(shelf, &selection(id), include) {
        left.put(kept);
    }
    left
}
