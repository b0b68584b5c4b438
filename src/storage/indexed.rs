//! The journal in the browser's `IndexedDB`.

use std::cell::RefCell;
use std::rc::Rc;

use idb::event::{DatabaseEvent as _, Event as _};
use idb::{Database, Factory, ObjectStore, ObjectStoreParams, Request as _, TransactionMode};
use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::domain::Sorted;
use crate::platform::{Browser, Device as _};
use crate::records::read_stored;

use super::journal::{Journal, Noted, TakenAway, text_of};
use super::keys;

/// The database, and the one store of texts in it.
const NAME: &str = "kindcentrumwijzer";

/// How long a text stays, in milliseconds: no browser waits longer to bring localStorage to disk.
const MINUTE: u32 = 60_000;

/// What a line begins with that says what was taken away, and what it says of everything.
const GONE: &str = "gone";
const ALL: &str = "all";

/// A journal in a database of this origin. The texts of each page stand under its own name, so that none takes away
/// what another still needs.
#[derive(Clone)]
pub struct IndexedJournal(Rc<Inner>);

struct Inner {
    database: Database,
    page: String,
    /// How often each key was written: what was written since is not too old yet.
    writes: RefCell<Sorted<String, u64>>,
}

impl IndexedJournal {
    /// Opens the database for this page, and hands out what is in it, which is this page's from now on. Nothing happens
    /// where the browser has no database, or does not let this page use it.
    pub fn open(page: String, found: impl FnOnce(Self, Noted) + 'static) {
        let Ok(mut request) = Factory::new().and_then(|factory| factory.open(NAME, Some(1))) else { return };
        request.on_upgrade_needed(|event| {
            let made = |database: Database| database.create_object_store(NAME, ObjectStoreParams::new());
            let _ = event.database().and_then(made);
        });
        request.on_success(move |event| {
            if let Ok(database) = event.database() {
                let journal = Self(Rc::new(Inner { database, page, writes: RefCell::default() }));
                journal.take_over(found);
            }
        });
        request.forget_callbacks();
    }

    /// Reads what pages left behind, and puts it under the name of this one in the same transaction.
    fn take_over(self, found: impl FnOnce(Self, Noted) + 'static) {
        let Some(store) = self.0.store() else { return };
        let Ok(mut request) = store.get_all(None, None) else { return };
        request.on_success(move |event| {
            let texts = event.target().and_then(|request| request.result()).unwrap_or(JsValue::NULL);
            let texts: Vec<String> = Array::from(&texts).iter().filter_map(|text| text.as_string()).collect();
            let _ = store.clear();
            let mut noted = Noted::default();
            for text in texts {
                if let Some(what) = taken_away(&text) {
                    self.0.put(&store, &what.making, &text);
                    noted.took_away.push(what);
                } else if let Ok(kept) = read_stored(text_of(&text).1) {
                    self.0.put(&store, &keys::record(&kept.key()), &text);
                    noted.wrote.push(text);
                }
            }
            // In the order in which it happened.
            noted.took_away.sort_by_key(TakenAway::turn);
            found(self, noted);
        });
        request.forget_callbacks();
    }
}

impl Inner {
    fn store(&self) -> Option<ObjectStore> {
        let transaction = self.database.transaction(&[NAME], TransactionMode::ReadWrite).ok()?;
        transaction.object_store(NAME).ok()
    }

    fn name(&self, key: &str) -> JsValue {
        format!("{key} {}", self.page).into()
    }

    fn put(self: &Rc<Self>, store: &ObjectStore, key: &str, text: &str) {
        let _ = store.put(&text.into(), Some(&self.name(key)));
        let this_write = {
            let mut writes = self.writes.borrow_mut();
            let count = writes.slot(key.to_owned());
            *count += 1;
            *count
        };
        let (inner, key) = (self.clone(), key.to_owned());
        let old = move || {
            if inner.writes.borrow().get(&key) == Some(&this_write) {
                inner.take(&key);
            }
        };
        Browser.after(MINUTE, Box::new(old));
    }

    fn take(&self, key: &str) {
        self.writes.borrow_mut().take(&key.to_owned());
        if let Some(store) = self.store() {
            let _ = store.delete(self.name(key));
        }
    }
}

/// A line for what was taken away, which no record looks like: keys and makings have no space in them.
fn line(what: &TakenAway) -> String {
    let keys = what.keys.as_ref().map_or_else(|| ALL.to_owned(), |keys| keys.join(" "));
    format!("{GONE} {} {keys}", what.making)
}

fn taken_away(line: &str) -> Option<TakenAway> {
    let (making, keys) = line.strip_prefix(GONE)?.strip_prefix(' ')?.split_once(' ')?;
    let keys = (keys != ALL).then(|| keys.split(' ').map(str::to_owned).collect());
    Some(TakenAway { making: making.to_owned(), keys })
}

impl Journal for IndexedJournal {
    fn wrote(&self, key: &str, text: &str) {
        if let Some(store) = self.0.store() {
            self.0.put(&store, key, text);
        }
    }

    fn took_away(&self, what: &TakenAway) {
        self.let_go(what.keys.as_deref());
        if let Some(store) = self.0.store() {
            if what.keys.is_none() {
                let _ = store.clear();
            }
            self.0.put(&store, &what.making, &line(what));
        }
    }

    fn let_go(&self, keys: Option<&[String]>) {
        // Only what stands under the name of this page: that everything went is noted there by the page that did it.
        let own: Vec<String> = match keys {
            Some(keys) => keys.to_vec(),
            None => self.0.writes.borrow().keys().cloned().collect(),
        };
        for key in own {
            self.0.take(&key);
        }
    }
}
