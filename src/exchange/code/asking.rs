//! What is asked of a location, as a code in a link: the location as it stands on the list of who asks, and the round that
//! answers it.

use super::bytes::{Reader, Writer};
use super::{CodeError, Unfit, published};
use crate::domain::{Code, Layer, LocationId, Note, NoteValue, PartnerKind, RequestId, Sorted, Stamp};
use crate::records::{Asked, Kept, Location, Request, Round, Shelf, round_for};

/// The location and the round that somebody needs to answer a request, as they go into a file.
///
/// # Errors
/// When the request or the location is not here.
pub fn asking(shelf: &Shelf, request: RequestId, location: LocationId) -> Result<Vec<Kept>, Unfit> {
    let request = shelf.find::<Request>(request).ok_or(Unfit::Missing)?;
    let location = shelf.open_location(location).ok_or(Unfit::Missing)?;
    let mut round = Round::new(round_for(request.id, location.id), location.id, request.instrument);
    *round.asked.slot(request.id) = request.asked();
    // Of whoever left nothing is passed on.
    let mut place = location.clone();
    place.partners.retain(|_, partner| !partner.removed.get());
    Ok(vec![Kept::from(place), Kept::from(round)])
}

/// The same as a code. Every value in it keeps its moment, so that whoever opens link and file is asked nothing.
///
/// # Errors
/// When it does not fit in a code, or is not here.
pub fn asking_code(shelf: &Shelf, request: RequestId, location: LocationId) -> Result<String, Unfit> {
    let request = shelf.find::<Request>(request).ok_or(Unfit::Missing)?;
    let location = shelf.open_location(location).ok_or(Unfit::Missing)?;
    let (number, _) = published(request.instrument).ok_or(Unfit::OwnInstrument)?;
    let mut out = Writer::new(number);
    out.slug(request.id.slug());
    out.slug(location.id.slug());
    if write_moment(&mut out, request.until.stamp()) {
        out.day(*request.until.get());
    }
    if write_moment(&mut out, request.layer.stamp()) {
        out.bytes.push(number_in(&Layer::ALL, request.layer()));
    }
    let texts = [
        &request.name,
        &request.from,
        &location.name,
        &location.municipality,
        &location.area,
        &location.municipal_id,
    ];
    for text in texts {
        write_text(&mut out, text);
    }
    let partners: Vec<_> = location.present_partners().collect();
    out.number(partners.len() as u64);
    for (id, partner) in partners {
        out.slug(id.slug());
        if write_moment(&mut out, partner.kind.stamp()) {
            // Counted from 1; 0 where nobody says so.
            out.bytes.push(partner.kind.get().map_or(0, |kind| number_in(&PartnerKind::ALL, kind) + 1));
        }
        write_text(&mut out, &partner.name);
        write_text(&mut out, &partner.number);
    }
    let code = out.finish();
    if code.len() > Code::MAX { Err(Unfit::LongName) } else { Ok(code) }
}

/// Reads the location and the round from a code.
///
/// # Errors
/// When it is none, or not for this version.
pub fn read_asking(code: &str) -> Result<Vec<Kept>, CodeError> {
    let mut from = Reader::new(code)?;
    let instrument = from.edition()?;
    let request: RequestId = from.slug().ok_or(CodeError::Broken)?.into();
    let location: LocationId = from.slug().ok_or(CodeError::Broken)?.into();
    let mut round = Round::new(round_for(request, location), location, instrument.reference);
    let mut place = Location::new(location);
    fill(&mut from, round.asked.slot(request), &mut place).ok_or(CodeError::Broken)?;
    if !from.rest.is_empty() {
        return Err(CodeError::Broken);
    }
    Ok(vec![Kept::from(place), Kept::from(round)])
}

fn fill(from: &mut Reader, asked: &mut Asked, place: &mut Location) -> Option<()> {
    if let Some(at) = read_moment(from)? {
        asked.until.set(from.date().ok()?, at);
    }
    if let Some(at) = read_moment(from)? {
        asked.layer.set(Some(*Layer::ALL.get(usize::from(from.byte()?))?), at);
    }
    let texts = [
        &mut asked.name,
        &mut asked.from,
        &mut place.name,
        &mut place.municipality,
        &mut place.area,
        &mut place.municipal_id,
    ];
    for text in texts {
        *text = read_text(from)?;
    }
    let count = from.number()?;
    for _ in 0..count {
        let partner = place.partners.slot(from.slug()?.into());
        if let Some(at) = read_moment(from)? {
            let kind = match usize::from(from.byte()?) {
                0 => None,
                number => Some(*PartnerKind::ALL.get(number - 1)?),
            };
            partner.kind.set(kind, at);
        }
        partner.name = read_text(from)?;
        partner.number = read_text(from)?;
    }
    Some(())
}

/// When something was written, and whether it was at all.
fn write_moment(out: &mut Writer, at: Option<Stamp>) -> bool {
    out.bytes.push(u8::from(at.is_some()));
    if let Some(at) = at {
        out.stamp(at);
    }
    at.is_some()
}

#[expect(clippy::option_option, reason = "never written is not the same as not read")]
fn read_moment(from: &mut Reader) -> Option<Option<Stamp>> {
    match from.byte()? {
        0 => Some(None),
        1 => from.stamp().map(Some),
        _ => None,
    }
}

/// The text to show, as the value that it is. What stood beside it stays with who asks.
fn write_text(out: &mut Writer, text: &Note) {
    let shown = text.values().next_back().filter(|value| !value.text.is_empty());
    out.text(shown.map_or("", |value| &value.text));
    if let Some(value) = shown {
        out.stamp(value.started);
        out.number(u64::from(value.revision));
    }
}

fn read_text(from: &mut Reader) -> Option<Note> {
    let text = from.text()?;
    if text.is_empty() {
        return Some(Note::default());
    }
    let (started, revision) = (from.stamp()?, u32::try_from(from.number()?).ok()?);
    Some(Note::from_parts(vec![NoteValue { started, revision, text }], Sorted::default()))
}

/// Where something stands in the list of all of its kind. Those lists only ever grow.
fn number_in<T: PartialEq>(all: &[T], of: T) -> u8 {
    all.iter().position(|known| *known == of).and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
}
