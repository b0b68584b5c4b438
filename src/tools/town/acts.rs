//! What people do in an overview: keep a list of locations, ask something of them, say that two are one.

use crate::domain::{
    Day, InstrumentRef, Layer, LocationId, Note, Pair, PartnerId, PartnerKind, PublicRegister, RequestId,
    Stamp,
};
use crate::records::{Kept, Location, Record, RecordKey, Request, Scope, Shelf, Snapshot};
use crate::state::files::{self, Decided};
use crate::state::{Removed, Session, joining, removing};

use super::list::reading::Row;

/// Puts a location on the list by its name, and returns it.
pub fn add_location(session: Session, name: &str) -> Option<LocationId> {
    let row = Row { name: name.trim().to_owned(), ..Row::default() };
    let location = written(session, &row)?;
    let id = location.id;
    session.add(location);
    Some(id)
}

/// Puts all rows on the list at once, as a file would: with a way back, and only when there is room for all of them.
/// Returns whether they are there.
pub fn add_rows(session: Session, rows: &[Row]) -> bool {
    let locations: Option<Vec<Kept>> = rows.iter().map(|row| written(session, row).map(Kept::from)).collect();
    let Some(locations) = locations else { return false };
    files::propose_link(session, &locations) && files::accept(session, &Decided::default())
}

/// A location as a row says it.
fn written(session: Session, row: &Row) -> Option<Location> {
    let mut location = Location::new(session.new_id()?);
    let write = |note: &mut Note, text: &str, stamp: Stamp| {
        if !text.is_empty() {
            note.write(text, stamp);
        }
    };
    write(&mut location.name, &row.name, session.stamp());
    write(&mut location.municipality, &row.municipality, session.stamp());
    write(&mut location.area, &row.area, session.stamp());
    write(&mut location.municipal_id, &row.own_number, session.stamp());
    for (kind, name, number) in &row.partners {
        let id: PartnerId = session.new_id()?;
        let partner = location.partners.slot(id);
        partner.kind.set(Some(*kind), session.stamp());
        write(&mut partner.name, name, session.stamp());
        write(&mut partner.number, number, session.stamp());
    }
    Some(location)
}

/// Whether a row of a list stands on it already: by a number that only one location has, or by name in one municipality.
#[must_use]
pub fn is_listed(shelf: &Shelf, row: &Row, among: &Known) -> bool {
    let mut numbers = row.partners.iter().filter_map(|(kind, _, number)| {
        let register = kind.register()?;
        Some((register, register.number(number)?))
    });
    numbers.any(|(register, number)| among.numbers.contains(&(register, number)))
        || shelf.of_that_name(&row.name, &row.municipality).is_some()
}

/// The numbers of the locations that are on the list.
#[derive(Debug, Default)]
pub struct Known {
    numbers: Vec<(PublicRegister, String)>,
}

impl Known {
    /// Those that a shelf has.
    #[must_use]
    pub fn of(shelf: &Shelf) -> Self {
        let listed = shelf.locations().filter(|location| !location.example);
        let numbers = listed.flat_map(|location| {
            location.present_partners().filter_map(|(_, partner)| partner.registered()).collect::<Vec<_>>()
        });
        Self { numbers: numbers.collect() }
    }
}

/// Whose overview this is, when somebody said so.
#[must_use]
pub fn scope_name(session: Session) -> Option<String> {
    let name =
        session.peek(|shelf| shelf.find::<Scope>(Scope::ID).map(|scope| scope.name.text().trim().to_owned()));
    name.filter(|name| !name.is_empty())
}

/// Makes a request with an instrument, and returns it. Who asks is whose overview this is.
pub fn new_request(session: Session, instrument: InstrumentRef) -> Option<RequestId> {
    let id = session.new_id()?;
    let mut request = Request::new(id, instrument);
    if let Some(from) = scope_name(session) {
        request.from.write(&from, session.stamp());
    }
    session.add(request);
    Some(id)
}

/// Says by when what is asked should be there, or takes that back.
pub fn ask_by(session: Session, id: RequestId, day: Option<Day>) {
    session.change::<Request>(id, |request, stamp| request.until.set(day, stamp));
}

/// Says for whom what is handed in should be.
pub fn ask_layer(session: Session, id: RequestId, layer: Layer) {
    session.change::<Request>(id, |request, stamp| request.layer.set(Some(layer), stamp));
}

/// Removes a request, with a way back. What was asked was asked.
pub fn remove_request(session: Session, id: RequestId) {
    removing::remove(session, Removed::whole(RecordKey::Request(id)));
}

/// Takes a location from the list, with a way back.
pub fn remove_location(session: Session, id: LocationId) {
    removing::remove(session, Removed::whole(RecordKey::Location(id)));
}

/// Puts locations that handed something in on the list too, as they called themselves; with a way back for all of them.
pub fn put_on_list(session: Session, ids: &[LocationId]) {
    let found: Vec<Kept> = session.peek(|shelf| {
        let places = shelf.places();
        let of = |id: &LocationId| {
            let place = places.iter().find(|place| place.id == *id)?;
            Some(Kept::from(as_it_said(session, *id, place.handed_in.last()?)?))
        };
        ids.iter().filter_map(of).collect()
    });
    if files::propose_link(session, &found) {
        let put_back = Decided { put_back: true, ..Decided::default() };
        files::accept(session, &put_back);
    }
}

/// A location as its last conversation has it. What kind of organisation works there is only known by its number.
fn as_it_said(session: Session, id: LocationId, of: &Snapshot) -> Option<Location> {
    let mut location = Location::new(id);
    let write = |note: &mut Note, text: &str| {
        if !text.is_empty() {
            note.write(text, session.stamp());
        }
    };
    write(&mut location.name, &of.name());
    write(&mut location.municipality, of.municipality());
    write(&mut location.area, of.area());
    write(&mut location.municipal_id, of.municipal_id());
    for (name, number) in of.partners() {
        let partner = location.partners.slot(session.new_id()?);
        if PublicRegister::Brin.number(number).is_some() {
            partner.kind.set(Some(PartnerKind::Education), session.stamp());
        }
        write(&mut partner.name, name);
        write(&mut partner.number, number);
    }
    Some(location)
}

/// Says of locations that share a number that they are one.
pub fn join_all(session: Session, ids: &[LocationId]) {
    let mut ids = ids.iter();
    let Some(first) = ids.next() else { return };
    for other in ids {
        if let Some(pair) = Pair::locations(*first, *other) {
            joining::join(session, pair);
        }
    }
}

/// What goes in the file for one location: with the texts of an instrument that nobody else has.
#[must_use]
pub fn asking_file(shelf: &Shelf, request: RequestId, location: LocationId) -> Option<Vec<Kept>> {
    let mut records = crate::exchange::asking(shelf, request, location).ok()?;
    let instrument = shelf.find::<Request>(request)?.instrument;
    if let Some(known) = shelf.instrument(instrument) {
        records.insert(0, Kept::from(Record::Instrument(known)));
    }
    Some(records)
}
