//! What the overview is made of: derived from the copies that came in.

use crate::content;
use crate::domain::{
    AspectId, Day, EditionId, Instrument, InstrumentRef, LocationId, RoundId, Slug, Sorted, Standing, Theme,
    ThemeId,
};
use crate::records::{Place, Shelf, Snapshot, is_comparable};

use super::alphabet::alphabetical;
use super::cells::{Cell, change, not_theirs, now, wish};
use super::offered::{Offered, offered};
use super::route::{Look, Show, named};
use super::words;

/// The aspect around the instrument that says whether a location wants to become a kindcentrum.
pub const INTEREST: AspectId = AspectId::checked_at_build("categorie");

/// A theme of the overview. Told apart by what names it.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its number in the newest edition; nothing for a theme of another instrument.
    pub number: Option<usize>,
    /// Its id.
    pub id: ThemeId,
    /// Its texts.
    pub theme: &'static Theme,
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        (self.number, self.id) == (other.number, other.id) && std::ptr::eq(self.theme, other.theme)
    }
}

impl Column {
    /// Its number and title.
    #[must_use]
    pub fn title(&self) -> String {
        let number = self.number.map(|number| format!("{number}. ")).unwrap_or_default();
        format!("{number}{}", self.theme.short_title.unwrap_or(self.theme.title))
    }

    /// What it is called above a column.
    #[must_use]
    pub fn word(&self) -> &'static str {
        content::word(self.theme).unwrap_or_else(|| self.theme.short_title.unwrap_or(self.theme.title))
    }
}

/// A location of the overview.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The location.
    pub id: LocationId,
    /// The conversation that is looked at.
    pub round: RoundId,
    /// What it is called.
    pub name: String,
    /// The municipality that it lies in; may be empty.
    pub municipality: String,
    /// The part of the municipality that it lies in; may be empty.
    pub area: String,
    /// The day of the conversation.
    pub day: Option<Day>,
    /// Whether the partners agreed on it.
    pub agreed: bool,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// All that the overview shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// The themes.
    pub columns: Vec<Column>,
    /// The locations that are looked at, by name.
    pub lines: Vec<Line>,
    /// What there is to choose from, whatever is looked at.
    pub offered: Offered,
}

impl Overview {
    /// How often each level stands in a column, from the first level to the last. What was answered to other texts does not
    /// count along.
    #[must_use]
    pub fn spread(&self, column: usize) -> Vec<usize> {
        let mut counts = vec![0; self.columns.get(column).map_or(0, |column| column.theme.cells.len())];
        let cells =
            self.lines.iter().filter_map(|line| line.cells.get(column)).filter(|cell| cell.comparable);
        for level in cells.filter_map(|cell| cell.level) {
            if let Some(count) = counts.get_mut(level.wrapping_sub(1)) {
                *count += 1;
            }
        }
        counts
    }
}

/// What there is to see of all locations.
#[must_use]
pub fn overview(shelf: &Shelf, look: Look) -> Overview {
    overview_of(shelf, &offered(shelf), look)
}

/// The same, when it is known what there is to choose from.
#[must_use]
pub fn overview_of(shelf: &Shelf, offered: &Offered, look: Look) -> Overview {
    let places = shelf.places();
    let seen = places.iter().filter_map(|place| looked_at(place, look).0);
    let columns = columns(shelf, seen, offered, look);
    let mut lines = Sorted::<(String, LocationId), Line>::default();
    for place in &places {
        let (shown, before) = looked_at(place, look);
        let Some(shown) = shown.filter(|shown| is_looked_at(place, shown, look)) else { continue };
        let line = line(shelf, &columns, place, shown, before, look.show);
        lines.put((alphabetical(&line.name), place.id), line);
    }
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    Overview { columns, lines, offered: offered.clone() }
}

/// The themes of the instrument that stands above all others, and after them those of other editions.
#[must_use]
pub fn columns<'a>(
    shelf: &Shelf,
    seen: impl Iterator<Item = &'a Snapshot>,
    offered: &Offered,
    look: Look,
) -> Vec<Column> {
    let mut columns = columns_of(leading(shelf, seen, look.edition));
    for column in offered.editions.iter().filter_map(|of| shelf.instrument(*of)).flat_map(columns_of) {
        if !columns.iter().any(|known| known.id == column.id) {
            columns.push(Column { number: None, ..column });
        }
    }
    columns
}

/// The places that are looked at, the same as in the overview: with all that they handed in.
#[must_use]
pub fn places_of(shelf: &Shelf, look: Look) -> Vec<Place<'_>> {
    let is_seen =
        |place: &Place<'_>| looked_at(place, look).0.is_some_and(|shown| is_looked_at(place, shown, look));
    shelf.places().into_iter().filter(is_seen).collect()
}

/// The conversation of a place that is looked at, and the one that it is laid beside.
#[must_use]
pub fn looked_at<'a>(place: &Place<'a>, look: Look) -> (Option<&'a Snapshot>, Option<&'a Snapshot>) {
    let in_year = |of: &Snapshot, year: u16| of.day().is_some_and(|day| day.year() == year);
    let all = &place.handed_in;
    let at = all.iter().rposition(|of| look.year.is_none_or(|year| in_year(of, year)));
    let Some(at) = at else { return (None, None) };
    let before = match look.since {
        Some(year) => all.iter().take(at).rfind(|snapshot| in_year(snapshot, year)),
        None => at.checked_sub(1).and_then(|before| all.get(before)),
    };
    (all.get(at).copied(), before.copied())
}

/// A line of the overview with the conversation that it is of.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The line.
    pub line: &'a Line,
    /// The conversation.
    pub of: &'a Snapshot,
}

/// What is looked at, in the order of the lines.
#[must_use]
pub fn shown<'a>(shelf: &'a Shelf, of: &'a Overview) -> Vec<Shown<'a>> {
    let with = |line: &'a Line| shelf.find::<Snapshot>(line.round).map(|of| Shown { line, of });
    of.lines.iter().filter_map(with).collect()
}

/// The themes that were touched in one conversation, each with how it stands in words.
#[must_use]
pub fn spoken_of(instrument: &'static Instrument, of: &Snapshot) -> Vec<Vec<String>> {
    let row = |column: Column| {
        let (standing, today) = of.standing(instrument, column.id);
        let touched = standing != Standing::Untouched;
        let why = match of.reason(column.id) {
            "" => String::new(),
            why => format!(". Waarom: {why}"),
        };
        touched
            .then(|| vec![column.title(), format!("{}{why}", words::standing(instrument, standing, today))])
    };
    columns_of(instrument).into_iter().filter_map(row).collect()
}

/// The instrument whose themes stand above all others: the edition that is asked for, or the own version that most of these
/// answered to; otherwise the newest of ours.
#[must_use]
pub fn leading<'a>(
    shelf: &Shelf,
    of: impl Iterator<Item = &'a Snapshot>,
    asked: Option<EditionId>,
) -> &'static Instrument {
    let ours = content::current_edition();
    let wanted = asked.map(|edition| InstrumentRef { edition, ..ours.reference });
    if let Some(known) = wanted.and_then(|of| shelf.instrument(of)) {
        return known;
    }
    let mut counts = Sorted::<InstrumentRef, usize>::default();
    for snapshot in of {
        let own = shelf.instrument(snapshot.instrument).is_some_and(|known| known.adapted.is_some());
        *counts.slot(if own { snapshot.instrument } else { ours.reference }) += 1;
    }
    let most = counts.iter().max_by_key(|(of, count)| (**count, **of == ours.reference));
    most.and_then(|(of, _)| shelf.instrument(*of)).unwrap_or(ours)
}

/// The themes of an instrument.
#[must_use]
pub fn columns_of(instrument: &'static Instrument) -> Vec<Column> {
    let column =
        |(number, theme): (usize, &'static Theme)| Column { number: Some(number), id: theme.id, theme };
    (1..).zip(instrument.themes).map(column).collect()
}

fn is_looked_at(place: &Place, snapshot: &Snapshot, look: Look) -> bool {
    let board = |board: Slug| place.organisations().keys().any(|name| named(name) == Some(board));
    look.interest.is_none_or(|interest| snapshot.chosen(INTEREST) == Some(interest))
        && look.with.is_none_or(|kind| snapshot.partner_kinds().any(|known| known == kind))
        && look.board.is_none_or(board)
        && look.area.is_none_or(|area| named(place.area()) == Some(area))
}

fn line(
    shelf: &Shelf,
    columns: &[Column],
    place: &Place,
    of: &Snapshot,
    before: Option<&Snapshot>,
    show: Show,
) -> Line {
    let instrument = shelf.instrument(of.instrument);
    let earlier = before.and_then(|before| {
        let old = shelf.instrument(before.instrument)?;
        Some((before.standings(old), old))
    });
    let stands = instrument.map(|known| of.standings(known));
    let cell = |column: &Column| {
        let theme = instrument.and_then(|known| Some((known, known.theme(column.id)?.1)));
        let (Some((instrument, theme)), Some(stands)) = (theme, &stands) else {
            return not_theirs();
        };
        let (standing, today) = stands(column.id);
        let mut cell = match show {
            Show::Now => now(instrument, standing, today),
            Show::Wish => wish(instrument, standing, today),
            Show::Change => change(instrument, standing, earlier.as_ref(), theme),
        };
        cell.comparable = is_comparable(theme, column.theme);
        cell
    };
    Line {
        id: place.id,
        round: of.id,
        name: place.name(),
        municipality: place.municipality().to_owned(),
        area: place.area().to_owned(),
        day: of.day(),
        agreed: of.is_agreed(),
        cells: columns.iter().map(cell).collect(),
    }
}
