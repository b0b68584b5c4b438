//! A browser that is killed has not brought all of its store to disk. The journal knows the last minute.

use std::cell::RefCell;
use std::rc::Rc;

use kindcentrumwijzer::exchange::{Include, Selection};
use kindcentrumwijzer::records::{RecordKey, Shelf};
use kindcentrumwijzer::state::{erasing, files, journal, undoing};
use kindcentrumwijzer::storage::{Journal, MemoryStore, Noted, Store as _, TakenAway};
use kindcentrumwijzer::tools::conversation::acts as talk;

use super::stand_in::{Tab, begin, level, tab};

/// A journal in memory. Clones are the same one, as the pages of a browser share a database.
#[derive(Clone, Default)]
struct Twin(Rc<RefCell<Inner>>);

type Inner = (Vec<(String, String)>, Vec<TakenAway>);

impl Twin {
    fn noted(&self) -> Noted {
        let inner = self.0.borrow();
        Noted { wrote: inner.0.iter().map(|(_, text)| text.clone()).collect(), took_away: inner.1.clone() }
    }

    fn open(&self, tab: &Tab) {
        journal::begin(tab.session, Box::new(self.clone()), self.noted());
    }
}

impl Journal for Twin {
    fn wrote(&self, key: &str, text: &str) {
        self.let_go(Some(&[key.to_owned()]));
        self.0.borrow_mut().0.push((key.to_owned(), text.to_owned()));
    }

    fn took_away(&self, what: &TakenAway) {
        self.let_go(what.keys.as_deref());
        self.0.borrow_mut().1.push(what.clone());
    }

    fn let_go(&self, keys: Option<&[String]>) {
        let inner = &mut *self.0.borrow_mut();
        match keys {
            Some(keys) => inner.0.retain(|(known, _)| !keys.contains(known)),
            None => *inner = Default::default(),
        }
    }
}

/// The store as it was brought to disk at this moment.
fn on_disk(store: &MemoryStore) -> MemoryStore {
    let copy = MemoryStore::default();
    for key in store.keys().expect("keys") {
        let text = store.get(&key).expect("a store").expect("a text");
        copy.set(&key, &text).expect("room");
    }
    copy
}

fn records(store: &MemoryStore) -> usize {
    store.keys().expect("keys").iter().filter(|key| key.contains("/record/")).count()
}

#[test]
fn what_the_store_lost_is_there_again_and_kept() {
    for journal_is_late in [false, true] {
        let (store, twin) = (MemoryStore::default(), Twin::default());
        let disk = on_disk(&store);
        let one = tab(&store, 1);
        if !journal_is_late {
            twin.open(&one);
        }
        let key = begin(&one);
        talk::choose_now(one.session, key, Some(level("hand-in-hand")));
        if journal_is_late {
            twin.open(&one);
        }
        let before = one.session.peek(Shelf::clone);

        let two = tab(&disk, 2);
        assert!(two.session.peek(Shelf::is_empty));
        twin.open(&two);
        assert_eq!(two.session.peek(Shelf::clone), before);
        assert_eq!(tab(&disk, 3).session.peek(Shelf::clone), before, "kept");
    }
}

#[test]
fn what_is_in_the_store_is_newer_than_the_journal_and_stays() {
    let (store, twin) = (MemoryStore::default(), Twin::default());
    let one = tab(&store, 1);
    twin.open(&one);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    // A page without a journal goes on.
    talk::choose_now(tab(&store, 2).session, key, Some(level("integraal")));
    let three = tab(&store, 3);
    twin.open(&three);
    let now = three.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(now, Some(level("integraal")));
}

#[test]
fn an_import_that_was_taken_back_stays_away_when_the_journal_has_lost_that() {
    let (store, twin) = (MemoryStore::default(), Twin::default());
    let one = tab(&store, 1);
    begin(&one);
    twin.open(&one);
    let other = tab(&MemoryStore::default(), 2);
    let text = {
        begin(&other);
        files::text(other.session, &Selection::ALL, Include::ALL).expect("a file")
    };
    files::propose(one.session, text.as_bytes()).expect("ours");
    assert!(files::accept(one.session, &files::Decided::default()));
    let lost = twin.noted();
    let with_it = on_disk(&store);
    undoing::undo_import(one.session);
    let without = one.session.peek(Shelf::clone);
    assert!(records(&store) < records(&with_it));
    // Loaded anew before the database had written that it is gone.
    let two = tab(&store, 3);
    journal::begin(two.session, Box::new(Twin::default()), lost.clone());
    assert_eq!(two.session.peek(Shelf::clone), without);
    // Killed before the store had: then both say that it is there, and it is.
    let three = tab(&with_it, 4);
    journal::begin(three.session, Box::new(Twin::default()), lost);
    assert_eq!(three.session.peek(Shelf::len), records(&with_it));
}

#[test]
fn what_was_erased_stays_away_when_the_store_has_lost_that() {
    for everything in [true, false] {
        let (store, twin) = (MemoryStore::default(), Twin::default());
        let one = tab(&store, 1);
        begin(&one);
        twin.open(&one);
        let location = one.session.peek(|shelf| shelf.locations().next().expect("a location").id);
        let disk = on_disk(&store);
        if everything {
            erasing::erase_everything(one.session);
        } else {
            erasing::erase(one.session, RecordKey::Location(location));
        }
        assert_eq!(records(&store), 0);

        let two = tab(&disk, 2);
        assert!(!two.session.peek(Shelf::is_empty), "the store has lost that it was erased");
        twin.open(&two);
        assert!(two.session.peek(Shelf::is_empty), "everything: {everything}");
        assert_eq!(records(&disk), 0);
    }
}

#[test]
fn what_was_erased_and_comes_back_by_file_stays_whatever_the_journal_says() {
    for everything in [true, false] {
        let (store, twin) = (MemoryStore::default(), Twin::default());
        let one = tab(&store, 1);
        begin(&one);
        twin.open(&one);
        let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("a file");
        let location = one.session.peek(|shelf| shelf.locations().next().expect("a location").id);
        if everything {
            erasing::erase_everything(one.session);
        } else {
            erasing::erase(one.session, RecordKey::Location(location));
        }
        // A page without a journal takes the same records over again.
        let two = tab(&store, 2);
        files::propose(two.session, text.as_bytes()).expect("a good file");
        assert!(files::accept(two.session, &files::Decided::default()));
        let kept = records(&store);
        assert!(kept > 1);
        let three = tab(&store, 3);
        twin.open(&three);
        assert_eq!(records(&store), kept);
        assert_eq!(three.session.peek(|shelf| shelf.locations().count()), 1);
    }
}

#[test]
fn what_is_erased_before_the_journal_comes_is_not_brought_back_by_it() {
    for everything in [true, false] {
        let (store, twin) = (MemoryStore::default(), Twin::default());
        let one = tab(&store, 1);
        twin.open(&one);
        begin(&one);
        let location = one.session.peek(|shelf| shelf.locations().next().expect("a location").id);
        let two = tab(&store, 2);
        if everything {
            erasing::erase_everything(two.session);
        } else {
            erasing::erase(two.session, RecordKey::Location(location));
        }
        twin.open(&two);
        assert!(two.session.peek(Shelf::is_empty));
        assert!(twin.noted().wrote.is_empty());
    }
}

#[test]
fn who_goes_on_with_what_came_back_before_the_journal_did_loses_nothing() {
    let (store, twin) = (MemoryStore::default(), Twin::default());
    let one = tab(&store, 1);
    let key = begin(&one);
    twin.open(&one);
    let disk = on_disk(&store);
    erasing::erase_everything(one.session);
    let two = tab(&disk, 2);
    talk::choose_now(two.session, key, Some(level("hand-in-hand")));
    twin.open(&two);
    let now = two.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(now, Some(level("hand-in-hand")));
    assert_eq!(records(&disk), 3);
}
