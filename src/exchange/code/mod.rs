//! Codes: an invitation, and an own view without notes, packed so small that they fit in a link and in a code that a
//! camera reads.
//!
//! Bytes with a version in front and a check behind, as base 32: it survives a change of case, and in a code for cameras
//! its capitals take fewer bits than base 64 in letters of both kinds. What each number means is for ever.

mod asking;
mod bytes;

pub use asking::{asking, asking_code, read_asking};
use bytes::{Bits, Reader, Writer};

use crate::content;
use crate::domain::{
    AnswerKey, Day, Instrument, InstrumentRef, LevelId, Millis, Note, NoteValue, Owner, Register, RoundId,
    Seat, Sorted, Stamp, Standing, ThemeId, ViewId,
};
use crate::records::{Answer, Kept, Seen, Shelf, View};

/// The longest code of an own view, in bytes before it is written in letters: it fits a code for cameras of version 10.
pub const MOST_BYTES: usize = 130;
/// The longest label in a code, in bytes.
const LONGEST_LABEL: usize = 30;
/// The longest name in an invitation, in bytes.
const LONGEST_NAME: usize = 120;

/// Why a code cannot be taken in. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It is no code of this app, or a part of it is missing.
    Broken,
    /// A newer version of the app made it.
    Newer,
    /// It is about an edition of the instrument that is not here.
    UnknownEdition,
}

/// Why something does not fit in a code, so that it has to go as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Nobody else has the texts of its instrument: those have to go along.
    OwnInstrument,
    /// A name or label is too long.
    LongName,
    /// It is not here.
    Missing,
}

/// An invitation to give an own view, as it was packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The round.
    pub round: RoundId,
    /// The instrument and edition that it is held with.
    pub instrument: InstrumentRef,
    /// The day of the round.
    pub date: Option<Day>,
    /// The themes that are not talked about today.
    pub not_today: Vec<ThemeId>,
    /// What the location is called, with its municipality; may be empty.
    pub place: String,
}

impl Invitation {
    /// What somebody needs to give a view of a round on a device of their own.
    ///
    /// # Errors
    /// When it does not fit in a code.
    pub fn of(shelf: &Shelf, round: RoundId) -> Result<Self, Unfit> {
        let round = shelf.open_round(round).ok_or(Unfit::Missing)?;
        let instrument = content::edition(round.instrument).ok_or(Unfit::OwnInstrument)?;
        let place = shelf.location(round.location).map(|location| {
            let (name, town) = (location.name.text().trim(), location.municipality.text().trim());
            if town.is_empty() { name.to_owned() } else { format!("{name}, {town}") }
        });
        let place = place.unwrap_or_default();
        if place.len() > LONGEST_NAME {
            return Err(Unfit::LongName);
        }
        let not_today =
            instrument.themes.iter().map(|theme| theme.id).filter(|theme| !round.is_today(*theme));
        Ok(Self {
            round: round.id,
            instrument: round.instrument,
            date: *round.date.get(),
            not_today: not_today.collect(),
            place,
        })
    }

    /// As a code.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let (number, instrument) = published(self.instrument)?;
        let mut out = Writer::new(number);
        out.slug(self.round.slug());
        out.day(self.date);
        out.text(&self.place);
        out.bits(instrument.themes.iter().map(|theme| self.not_today.contains(&theme.id)));
        Some(out.finish())
    }

    /// Reads a code.
    ///
    /// # Errors
    /// When it is none, or not for this version.
    pub fn read(code: &str) -> Result<Self, CodeError> {
        let mut from = Reader::new(code)?;
        let instrument = from.edition()?;
        let round = from.slug().ok_or(CodeError::Broken)?.into();
        let date = from.date()?;
        let place = from.text().ok_or(CodeError::Broken)?;
        let mut bits = Bits::new(&from.rest);
        let not_today =
            instrument.themes.iter().map(|theme| theme.id).filter(|_| bits.take(1) == 1).collect();
        if !bits.ended_well() {
            return Err(CodeError::Broken);
        }
        Ok(Self { round, instrument: instrument.reference, date, not_today, place })
    }

    /// An empty view that answers it.
    #[must_use]
    pub fn view(&self, id: ViewId, mut stamp: impl FnMut() -> Stamp) -> View {
        let mut view = View::new(id, self.round, self.instrument);
        if !self.place.is_empty() {
            view.place.write(&self.place, stamp());
        }
        if self.date.is_some() {
            view.date.set(self.date, stamp());
        }
        for theme in &self.not_today {
            view.asked.slot(*theme).set(false, stamp());
        }
        view
    }
}

/// An own view with its answers, but without what was written in words, as a code.
///
/// Everything in it carries the moment of its last choice: what says the same in a file is older, and changes nothing.
///
/// # Errors
/// When it does not fit.
pub fn view_code(shelf: &Shelf, id: ViewId) -> Result<String, Unfit> {
    let view = shelf.view(id).ok_or(Unfit::Missing)?;
    let (number, instrument) = published(view.instrument).ok_or(Unfit::OwnInstrument)?;
    if view.label.text().len() > LONGEST_LABEL {
        return Err(Unfit::LongName);
    }
    let answer = |theme: ThemeId| {
        shelf
            .answer(AnswerKey { round: view.round, owner: Owner::View(id), theme })
            .map(std::borrow::Cow::into_owned)
    };
    let answers: Vec<Option<Answer>> = instrument.themes.iter().map(|theme| answer(theme.id)).collect();
    let chosen = answers.iter().flatten().filter_map(chosen_at).max();
    let last = chosen.max(view.seat.stamp()).max(view.done.stamp()).ok_or(Unfit::Missing)?;
    let mut out = Writer::new(number);
    out.slug(view.id.slug());
    out.slug(view.round.slug());
    out.bytes.push(view.seat.get().map_or(0, |seat| u8::try_from(seat.number() + 1).unwrap_or(0)));
    out.stamp(last);
    let labels: Vec<&NoteValue> = view.label.values().filter(|value| !value.text.is_empty()).collect();
    match labels.last() {
        Some(label) => {
            out.text(&label.text);
            out.stamp(label.started);
            out.number(u64::from(label.revision));
        }
        None => out.number(0),
    }
    let mut bits = vec![*view.done.get()];
    for (theme, answer) in instrument.themes.iter().zip(&answers) {
        bits.push(answer.as_ref().is_some_and(|answer| chosen_at(answer).is_some()));
        let Some(answer) = answer.as_ref().filter(|answer| chosen_at(answer).is_some()) else { continue };
        for level in [&answer.now, &answer.ambition] {
            let number = match level.get().and_then(|level| instrument.level(level)) {
                Some((number, _)) => number,
                None if level.stamp().is_some() => CLEARED,
                None => 0,
            };
            bits.extend((0..3).rev().map(|bit| number >> bit & 1 == 1));
        }
        // That they mean to stay is told by the order in which they said it.
        bits.push(matches!(answer.standing(), Standing::Reached { .. }));
        bits.push(*answer.later.get());
        let claims = theme.cells.iter().flat_map(|cell| cell.claims);
        bits.extend(claims.map(|claim| answer.recognises(claim.id)));
    }
    out.bits(bits.into_iter());
    Ok(out.finish())
}

/// A level that was chosen and taken back.
const CLEARED: usize = 7;

/// When something that a code can hold was last written in an answer.
fn chosen_at(answer: &Answer) -> Option<Stamp> {
    let ticks = answer.claims.values().filter_map(Register::stamp).max();
    ticks.max(answer.now.stamp()).max(answer.ambition.stamp()).max(answer.later.stamp())
}

/// Reads an own view and its answers from a code.
///
/// # Errors
/// When it is none, or not for this version.
pub fn read_view(code: &str) -> Result<Vec<Kept>, CodeError> {
    let mut from = Reader::new(code)?;
    let instrument = from.edition()?;
    read_answers(&mut from, instrument).ok_or(CodeError::Broken)
}

fn read_answers(from: &mut Reader, instrument: &'static Instrument) -> Option<Vec<Kept>> {
    let id: ViewId = from.slug()?.into();
    let round: RoundId = from.slug()?.into();
    let seat = match from.byte()? {
        0 => None,
        number => Some(Seat::numbered(usize::from(number) - 1)?),
    };
    let last = from.stamp()?;
    let mut view = View::new(id, round, instrument.reference);
    if seat.is_some() {
        view.seat.set(seat, last);
    }
    let label = from.text()?;
    if !label.is_empty() {
        let started = from.stamp()?;
        let revision = u32::try_from(from.number()?).ok()?;
        view.label = Note::from_parts(vec![NoteValue { started, revision, text: label }], Sorted::default());
    }
    let mut bits = Bits::new(&from.rest);
    view.done.set(bits.take(1) == 1, last);
    let mut all = vec![Kept::from(view)];
    for theme in instrument.themes {
        if bits.take(1) == 0 {
            continue;
        }
        let mut answer = Answer::new(AnswerKey { round, owner: Owner::View(id), theme: theme.id });
        for slot in [&mut answer.now, &mut answer.ambition] {
            match bits.take(3) {
                0 => {}
                CLEARED => slot.set(None, last),
                number => slot.set(Some(level(instrument, number)?), last),
            }
        }
        if bits.take(1) == 1 {
            let aim = *answer.ambition.get();
            answer.ambition.set(aim, just_before(last));
        }
        answer.later.set(bits.take(1) == 1, last);
        for claim in theme.cells.iter().flat_map(|cell| cell.claims) {
            answer.claims.slot(claim.id).set(bits.take(1) == 1, last);
        }
        all.push(Kept::from(answer));
    }
    bits.ended_well().then_some(all)
}

/// The latest stamp of this writer that comes before this one.
fn just_before(stamp: Stamp) -> Stamp {
    match stamp.counter.checked_sub(1) {
        Some(counter) => Stamp { counter, ..stamp },
        None => Stamp { at: Millis(stamp.at.0.saturating_sub(1)), counter: u32::MAX, ..stamp },
    }
}

fn level(instrument: &Instrument, number: usize) -> Option<LevelId> {
    instrument.levels.get(number.checked_sub(1)?).map(|level| level.id)
}

/// Whether something was written in words in a view, which no code holds.
#[must_use]
pub fn has_words(shelf: &Shelf, id: ViewId) -> bool {
    let Some(view) = shelf.view(id) else { return false };
    let answers = shelf.answers_of(view.round).into_iter();
    let mut words = false;
    for answer in answers.filter(|answer| answer.key.owner == Owner::View(id)) {
        let body: &dyn crate::records::Body = answer.as_ref();
        body.see(&mut |seen| {
            if let Seen::Text(note) = seen {
                words |= !note.text().trim().is_empty();
            }
        });
    }
    words
}

/// The number of a published edition, for ever: editions are only ever added.
fn published(of: InstrumentRef) -> Option<(u8, &'static Instrument)> {
    let at = content::editions().iter().position(|edition| edition.reference == of)?;
    Some((u8::try_from(at + 1).ok()?, content::editions().get(at)?))
}
