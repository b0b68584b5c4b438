//! What stands in a dossier of the overview: the city photo of all locations, without a part for each.

use super::city_photo::city_photo;
use super::route::Look;
use crate::domain::Day;
use crate::exchange::Block;
use crate::records::Shelf;

/// The overview on a day; nothing when no location handed anything in.
#[must_use]
pub fn for_dossier(shelf: &Shelf, today: Option<Day>) -> Vec<Block> {
    if shelf.snapshots().next().is_none() {
        return Vec::new();
    }
    let photo = city_photo(shelf, Look::default(), today, false);
    photo.blocks.into_iter().filter(|block| !matches!(block, Block::Title(_))).collect()
}
