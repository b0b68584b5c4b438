//! The data in words: on paper, in lists and in documents.

use crate::content::analysis::{self, DataGroup};
use crate::domain::{DatumId, DatumStatus};
use crate::kit::dutch;
use crate::records::{Datum, Shelf};

/// How far something is, in words.
pub fn status_word(status: Option<DatumStatus>) -> &'static str {
    match status {
        None => "nog niet bekeken",
        Some(DatumStatus::Known) => "bekend",
        Some(DatumStatus::Asked) => "opgevraagd",
        Some(DatumStatus::Missing) => "ontbreekt",
        Some(DatumStatus::NotForUs) => "telt niet voor ons",
    }
}

/// What something to find out is called: by the guide, or by those who want to know it.
#[must_use]
pub fn datum_title(shelf: &Shelf, id: DatumId) -> String {
    let own = || {
        let words = shelf.find::<Datum>(id).map(|of| of.title.all_words()).unwrap_or_default();
        if words.is_empty() { "Gegeven zonder naam".to_owned() } else { words }
    };
    analysis::item(id).map_or_else(own, |(_, item)| item.title.to_owned())
}

/// What stands in a group: what the guide asks, then their own.
pub fn ids(shelf: &Shelf, group: &DataGroup) -> Vec<DatumId> {
    let own = shelf.own_data(group.id).into_iter().map(|of| of.id);
    group.items.iter().map(|item| item.id).chain(own).collect()
}

/// What the columns are called.
pub const DATA_HEADS: [&str; 7] =
    ["Groep", "Gegeven", "Hoe het staat", "Wat we vonden", "Bron", "Wie zoekt het uit", "Van wanneer"];

/// One in words, without its group.
fn cells(shelf: &Shelf, id: DatumId) -> Vec<String> {
    let of = shelf.datum(id);
    let words = |get: fn(&Datum) -> String| of.map(get).unwrap_or_default();
    vec![
        datum_title(shelf, id),
        dutch::capital(status_word(of.and_then(|of| *of.status.get()))),
        words(|of| of.finding.all_words()),
        words(|of| of.source.all_words()),
        words(|of| of.owner.all_words()),
        of.and_then(|of| *of.date.get()).map(dutch::day).unwrap_or_default(),
    ]
}

/// A row for each, in the order of the groups.
#[must_use]
pub fn data_rows(shelf: &Shelf) -> Vec<Vec<String>> {
    let named = |title: &str, row: Vec<String>| std::iter::once(title.to_owned()).chain(row).collect();
    let of_group =
        |group: &'static DataGroup| rows_of(shelf, group).into_iter().map(move |row| named(group.title, row));
    analysis::groups().iter().flat_map(of_group).collect()
}

/// A row for each of a group, without the name of the group.
pub fn rows_of(shelf: &Shelf, group: &DataGroup) -> Vec<Vec<String>> {
    ids(shelf, group).into_iter().map(|id| cells(shelf, id)).collect()
}

/// What was said of a group, a row each, without what nobody looked at or does not matter here; and how many of it those are.
#[must_use]
pub fn group_lines(shelf: &Shelf, group: &DataGroup) -> (Vec<Vec<String>>, [usize; 2]) {
    let status = |id: DatumId| shelf.datum(id).and_then(|of| *of.status.get());
    let said = |id: &DatumId| {
        status(*id) != Some(DatumStatus::NotForUs) && shelf.datum(*id).is_some_and(|of| !of.is_blank())
    };
    let all = ids(shelf, group);
    let rows = all.iter().filter(|id| said(id)).map(|id| cells(shelf, *id)).collect();
    let not_for_us = all.iter().filter(|id| status(**id) == Some(DatumStatus::NotForUs)).count();
    let untouched = all.iter().filter(|id| shelf.datum(**id).is_none_or(Datum::is_blank)).count();
    (rows, [untouched, not_for_us])
}
