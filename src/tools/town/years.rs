//! How the themes stood, year by year: derived from what was handed in.

use super::offered::offered;
use super::route::Look;
use super::rows::{Column, columns, places_of};
use crate::domain::{Sorted, Standing};
use crate::records::{Place, Shelf, Snapshot, is_comparable};

/// How a theme stood in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOf {
    /// The year.
    pub year: u16,
    /// How often each level stood, from the first to the last.
    pub counts: Vec<usize>,
    /// How many locations answered to another text.
    pub other_text: usize,
    /// How many locations said no level: not discussed, later, or something else.
    pub no_level: usize,
}

/// What became of what locations aimed for, between two years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Came {
    /// How many aimed for another level, and talked again.
    pub aimed: usize,
    /// Of those: how many stand where they aimed for.
    pub there: usize,
    /// How many stand where they stood.
    pub same: usize,
    /// How many stand at another level.
    pub elsewhere: usize,
    /// How many said no level then, or answered to another text.
    pub unsaid: usize,
}

/// A theme through the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Through {
    /// The theme.
    pub column: Column,
    /// Each year, the first one first.
    pub years: Vec<YearOf>,
    /// What became of what they aimed for, between the last two years.
    pub came: Came,
}

/// All themes through the years, at the locations that are looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Years {
    /// The years of the conversations, the first one first.
    pub years: Vec<u16>,
    /// How many locations are looked at.
    pub locations: usize,
    /// How many conversations have no day, and so count in no year.
    pub undated: usize,
    /// The themes.
    pub themes: Vec<Through>,
}

/// All themes through the years. Of each location the last conversation of a year counts.
#[must_use]
pub fn years(shelf: &Shelf, look: Look) -> Years {
    let places = places_of(shelf, look);
    let undated =
        places.iter().flat_map(|place| &place.handed_in).filter(|snapshot| snapshot.day().is_none()).count();
    let mut years = Sorted::<u16>::default();
    for day in places.iter().flat_map(|place| &place.handed_in).filter_map(|snapshot| snapshot.day()) {
        years.put(day.year(), ());
    }
    let years: Vec<u16> = years.keys().copied().collect();
    let by_place: Vec<Vec<Option<&Snapshot>>> =
        places.iter().map(|place| years.iter().map(|year| of_year(place, *year)).collect()).collect();
    let through = |column: Column| {
        let counted = (0..years.len())
            .map(|at| year_of(shelf, &column, years[at], by_place.iter().filter_map(|row| row[at])));
        let counted = counted.collect();
        let came = came(shelf, &column, &by_place);
        Through { column, years: counted, came }
    };
    let seen = places.iter().filter_map(|place| place.handed_in.last().copied());
    let columns = columns(shelf, seen, &offered(shelf), look);
    let themes = columns.into_iter().map(through).collect();
    Years { years, locations: places.len(), undated, themes }
}

fn of_year<'a>(place: &Place<'a>, year: u16) -> Option<&'a Snapshot> {
    place.handed_in.iter().rev().find(|of| of.day().is_some_and(|day| day.year() == year)).copied()
}

/// The level that a conversation says now of a theme, with what they aim for, when it was answered to these texts.
fn said(shelf: &Shelf, column: &Column, of: &Snapshot) -> Option<(Standing, bool)> {
    let instrument = shelf.instrument(of.instrument)?;
    let (_, theme) = instrument.theme(column.id)?;
    Some((of.standing(instrument, column.id).0, is_comparable(theme, column.theme)))
}

fn number(column: &Column, standing: Standing) -> Option<usize> {
    let level = standing.level_now()?;
    column.theme.cells.iter().position(|cell| cell.level == level)
}

fn year_of<'a>(shelf: &Shelf, column: &Column, year: u16, all: impl Iterator<Item = &'a Snapshot>) -> YearOf {
    let mut of = YearOf { year, counts: vec![0; column.theme.cells.len()], other_text: 0, no_level: 0 };
    for snapshot in all {
        match said(shelf, column, snapshot) {
            Some((_, false)) => of.other_text += 1,
            Some((standing, true)) => match number(column, standing).and_then(|at| of.counts.get_mut(at)) {
                Some(count) => *count += 1,
                None => of.no_level += 1,
            },
            None => of.no_level += 1,
        }
    }
    of
}

fn came(shelf: &Shelf, column: &Column, by_place: &[Vec<Option<&Snapshot>>]) -> Came {
    let mut came = Came::default();
    for row in by_place {
        let [.., Some(before), Some(after)] = row.as_slice() else { continue };
        let Some((Standing::Moving { now, ambition }, true)) = said(shelf, column, before) else { continue };
        came.aimed += 1;
        match said(shelf, column, after)
            .filter(|(_, comparable)| *comparable)
            .and_then(|(of, _)| of.level_now())
        {
            Some(level) if level == ambition => came.there += 1,
            Some(level) if level == now => came.same += 1,
            Some(_) => came.elsewhere += 1,
            None => came.unsaid += 1,
        }
    }
    came
}
