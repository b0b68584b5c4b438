//! Files: writing one, reading one, deciding, taking it back; and erasing everything.

use leptos::prelude::*;

use crate::domain::{AssessmentId, LocationId, Merge, Pair, RoundId, Sorted};
use crate::exchange::{Change, Compared, FileError, Include, Selection, compare, read, select, write};
use crate::records::{Kept, Record, RecordError, RecordKey, Shelf};
use crate::storage::SaveError;

use super::notice::Notice;
use super::saving::NotKept;
use super::session::Session;

/// A file that was read and waits for the user's decision.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// When the file was written; as it says.
    pub exported_at: String,
    /// Its records, held against what is here.
    pub compared: Vec<Compared>,
    /// Records that were refused, and why.
    pub refused: Vec<(Kept, RecordError)>,
    /// How many records had a stamp too far ahead.
    pub from_the_future: usize,
    /// How many rescued texts could not be read.
    pub unreadable: usize,
}

/// One record as it was before an import, and as the import left it.
pub(super) struct Undo {
    key: RecordKey,
    before: Option<Kept>,
    after: Kept,
}

impl Session {
    /// The text of a file with the chosen records. Typing that goes on begins a new value,
    /// since the file now holds this one.
    /// Nothing when there is nothing to put in it.
    pub fn file_text(&self, selection: &Selection, include: Include) -> Option<String> {
        self.end_typing();
        let device = self.device();
        let records = self.peek(|shelf| select(shelf, selection, include));
        let text = || write(&records, env!("CARGO_PKG_VERSION"), &device.rfc3339(device.now()));
        (!records.is_empty()).then(text)
    }

    /// Notes that a file was handed to the browser, and whether everything is in it.
    pub fn file_saved(&self, name: &str, complete: bool) {
        let device = self.device();
        let now = device.now();
        self.inner.update_value(|inner| {
            // Only the reminder of it is at stake; the file itself is already out.
            let _ = inner.keeper.as_mut().map(|keeper| keeper.note_file(now));
        });
        self.last_file.set(Some(now));
        if complete {
            self.last_complete.set(Some(now));
        }
        self.notice.set(Some(Notice::FileSaved { name: name.to_owned() }));
    }

    /// Reads a file and holds it against what is here. Changes nothing else.
    ///
    /// # Errors
    /// When the file as a whole is refused.
    pub fn propose(&self, bytes: &[u8]) -> Result<(), FileError> {
        let now = self.device().now();
        self.proposal.set(None);
        let proposal = self.peek(|here| {
            read(bytes, here, now).map(|incoming| Proposal {
                exported_at: incoming.exported_at,
                compared: compare(&incoming.records, here),
                refused: incoming.refused,
                from_the_future: incoming.from_the_future,
                unreadable: incoming.unreadable,
            })
        })?;
        self.proposal.set(Some(proposal));
        Ok(())
    }

    /// Takes over the proposed file; with `put_back` also what was removed here.
    /// Checks first that there is room for all of it; returns whether it was taken over.
    pub fn accept(&self, put_back: bool) -> bool {
        let Some(proposal) = self.proposal.get_untracked() else { return false };
        let changes = self.changes(&proposal, put_back);
        let results: Vec<Kept> = changes.iter().map(|undo| undo.after.clone()).collect();
        let room = self
            .inner
            .with_value(|inner| inner.keeper.as_ref().map_or(Ok(()), |keeper| keeper.check_room(&results)));
        if room.is_err() {
            self.notice.set(Some(Notice::NoRoom));
            return false;
        }
        self.inner.update_value(|inner| {
            for kept in &results {
                inner.dirty.put(kept.key(), ());
                for stamp in kept.stamps() {
                    inner.clock.observe(stamp);
                }
            }
        });
        self.shelf.update(|shelf| {
            for kept in results {
                shelf.put(kept);
            }
        });
        self.inner.update_value(|inner| inner.undo = changes);
        self.proposal.set(None);
        self.notice.set(Some(Notice::Imported));
        self.save();
        true
    }

    fn changes(&self, proposal: &Proposal, put_back: bool) -> Vec<Undo> {
        let wanted = proposal.compared.iter().filter(|one| one.change != Change::Same);
        wanted
            .map(|one| {
                let before = self.peek(|shelf| shelf.get(&one.key).cloned());
                let mut after = match before.clone() {
                    Some(ours) => ours.merge(one.kept.clone()),
                    None => one.kept.clone(),
                };
                if put_back && one.change == Change::RemovedHere {
                    self.lift_flag(&mut after);
                }
                Undo { key: one.key, before, after }
            })
            .collect()
    }

    fn lift_flag(&self, kept: &mut Kept) {
        let stamp = self.stamp();
        match &mut kept.record {
            Record::Location(location) => location.removed.set(false, stamp),
            Record::Round(round) => round.removed.set(false, stamp),
            Record::Assessment(of) => of.removed.set(false, stamp),
            Record::Mirror(of) => of.removed.set(false, stamp),
            _ => {}
        }
    }

    /// Takes the last import back, while no other tab is writing. What was edited since stays as it is,
    /// and so does what it hangs on.
    pub fn undo_import(&self) {
        let session = *self;
        self.device().alone(Box::new(move || session.undo_now()));
    }

    fn undo_now(&self) {
        let undo = self.inner.try_update_value(|inner| std::mem::take(&mut inner.undo)).unwrap_or_default();
        let keys: Vec<RecordKey> = undo.iter().map(|one| one.key).collect();
        let mut trouble = self
            .inner
            .with_value(|inner| inner.keeper.as_ref().map(|keeper| keeper.announce_undo(&keys)))
            .and_then(Result::err);
        let mut edited_since = 0;
        // What refers comes before what it refers to.
        for one in undo.into_iter().rev() {
            match self.undo_one(&one) {
                Ok(true) => {}
                Ok(false) => edited_since += 1,
                Err(error) => trouble = Some(error),
            }
        }
        self.tell(trouble.map(NotKept::from));
        // A file that waits for a decision is held against what is here now.
        self.proposal.update(|proposal| {
            if let Some(proposal) = proposal {
                let records: Vec<Kept> = proposal.compared.iter().map(|one| one.kept.clone()).collect();
                proposal.compared = self.peek(|shelf| compare(&records, shelf));
            }
        });
        self.notice.set(Some(Notice::ImportUndone { edited_since }));
    }

    /// Puts one record back as it was; false when it was edited since or something new hangs on it.
    fn undo_one(&self, one: &Undo) -> Result<bool, SaveError> {
        let free = self.peek(|shelf| {
            let untouched = shelf.get(&one.key) == Some(&one.after);
            untouched && (one.before.is_some() || !is_needed(shelf, one.key))
        });
        if !free {
            return Ok(false);
        }
        let put_back = self
            .inner
            .try_update_value(|inner| {
                inner.keeper.as_mut().map(|keeper| keeper.put_back(one.key, one.before.as_ref()))
            })
            .flatten()
            .unwrap_or(Ok(true))?;
        if put_back {
            self.inner.update_value(|inner| {
                inner.dirty.take(&one.key);
            });
            self.shelf.update(|shelf| match one.before.clone() {
                Some(before) => shelf.put(before),
                None => {
                    shelf.take(&one.key);
                }
            });
        }
        Ok(put_back)
    }

    /// Erases one location with its rounds and answers from this device, without leaving a flag.
    pub fn erase_location(&self, id: LocationId) {
        let session = *self;
        self.device().alone(Box::new(move || {
            let mut keys = session.peek(|shelf| of_location(shelf, id));
            // What refers goes before what it refers to.
            keys.reverse();
            session.erase_records(&keys);
        }));
    }

    /// Erases one role assessment from this device, without leaving a flag.
    pub fn erase_assessment(&self, id: AssessmentId) {
        let session = *self;
        self.device().alone(Box::new(move || session.erase_records(&[RecordKey::Assessment(id)])));
    }

    fn erase_records(&self, keys: &[RecordKey]) {
        let erased = self.inner.try_update_value(|inner| {
            let done = inner.keeper.as_mut().is_none_or(|keeper| keeper.take_away(keys).is_ok());
            if done {
                for key in keys {
                    inner.dirty.take(key);
                }
            }
            done
        });
        if erased != Some(true) {
            self.notice.set(Some(Notice::NotErased));
            return;
        }
        self.shelf.update(|shelf| {
            for key in keys {
                shelf.take(key);
            }
        });
        self.notice.set(Some(Notice::OneErased));
    }

    /// Erases everything of this app on this device, also what was set aside.
    pub fn erase_everything(&self) {
        let session = *self;
        self.device().alone(Box::new(move || session.erase_now()));
    }

    fn erase_now(&self) {
        let erased = self.inner.try_update_value(|inner| {
            inner.dirty = Sorted::default();
            inner.undo.clear();
            inner.typing = None;
            inner.keeper.as_mut().is_none_or(|keeper| keeper.erase().is_ok())
        });
        if erased == Some(true) {
            self.shelf.set(Shelf::default());
            self.aside.set(Vec::new());
            self.last_file.set(None);
            self.proposal.set(None);
            if self.inner.with_value(|inner| inner.in_memory.is_none()) {
                self.saving.set(super::Saving::NothingYet);
            }
            self.notice.set(Some(Notice::Erased));
        } else {
            self.notice.set(Some(Notice::NotErased));
        }
    }
}

/// Every record of a location, and of what it was joined with.
fn of_location(shelf: &Shelf, id: LocationId) -> Vec<RecordKey> {
    let id = shelf.same_location(id);
    let at =
        |round: RoundId| shelf.round(round).is_some_and(|round| shelf.same_location(round.location) == id);
    let belongs = |key: &RecordKey| match key {
        RecordKey::Location(other) | RecordKey::Join(Pair::Locations(other, _)) => {
            shelf.same_location(*other) == id
        }
        RecordKey::Round(round) | RecordKey::Join(Pair::Rounds(round, _)) => at(*round),
        RecordKey::Answer(answer) => at(answer.round),
        _ => false,
    };
    shelf.iter().map(|(key, _)| *key).filter(belongs).collect()
}

/// Whether something on the shelf hangs on this record.
fn is_needed(shelf: &Shelf, key: RecordKey) -> bool {
    shelf.iter().any(|(_, kept)| match (&kept.record, key) {
        (Record::Answer(answer), RecordKey::Round(round)) => answer.key.round == round,
        (Record::Round(round), RecordKey::Location(location)) => round.location == location,
        (Record::Round(round), RecordKey::Instrument(instrument)) => round.instrument == instrument,
        (Record::Join(join), RecordKey::Location(id)) => {
            matches!(join.pair, Pair::Locations(one, other) if one == id || other == id)
        }
        (Record::Join(join), RecordKey::Round(id)) => {
            matches!(join.pair, Pair::Rounds(one, other) if one == id || other == id)
        }
        _ => false,
    })
}
