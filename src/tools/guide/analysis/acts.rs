//! What people do with the data.

use crate::domain::{DataGroupId, DatumId, DatumStatus, Day, Note, Stamp, Table};
use crate::records::{About, Datum, Listed as _};
use crate::state::{Removed, Session, agenda, removing};

/// Says how far something is, or takes that back.
pub fn status(session: Session, id: DatumId, status: Option<DatumStatus>) {
    session.change::<Datum>(id, |of, stamp| of.status.set(status, stamp));
}

/// Says of which day it is, or takes that back.
pub fn date(session: Session, id: DatumId, day: Option<Day>) {
    session.change::<Datum>(id, |of, stamp| of.date.set(day, stamp));
}

/// Writes a place where it may be found behind what stands there as its source.
pub fn look_there(session: Session, id: DatumId, place: &str) {
    session.change::<Datum>(id, |of, stamp| add_behind(&mut of.source, "; ", place, stamp));
}

/// Makes one of their own in a group.
pub fn add(session: Session, group: DataGroupId, title: &str) -> Option<DatumId> {
    agenda::ready(session);
    let id = session.new_id()?;
    let stamp = session.stamp();
    let mut of = Datum::new(id);
    of.group.set(Some(group), stamp);
    of.title.write(title.trim(), stamp);
    session.add(of);
    Some(id)
}

/// Removes one of their own, with a way back.
pub fn remove(session: Session, id: DatumId) {
    removing::remove(session, Removed::whole(Datum::key_of(id)));
}

/// Puts it on the agenda. Who finds it out stays with it: the agenda shows that.
pub fn to_agenda(session: Session, id: DatumId) {
    if let Some(item) = About::datum(id) {
        agenda::put(session, item, Table::Whole, |_, _| {});
    }
}

/// Takes over as a finding what is known elsewhere, behind what stands there.
pub fn take_over(session: Session, id: DatumId, words: &str) {
    session.change::<Datum>(id, |of, stamp| add_behind(&mut of.finding, "\n", words, stamp));
}

/// Writes words behind what stands there, unless they do already: whoever presses twice has them once.
fn add_behind(note: &mut Note, between: &str, words: &str, stamp: Stamp) {
    let there = note.text().trim().to_owned();
    if there.contains(words) {
        return;
    }
    let all = if there.is_empty() { words.to_owned() } else { format!("{there}{between}{words}") };
    note.write(&all, stamp);
}
