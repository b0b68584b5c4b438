//! A journal of the last minute beside the store. Browsers bring what stands in localStorage to disk when it suits them,
//! up to half a minute later; a browser that is killed before that has lost it. `IndexedDB` is there at once.

use crate::domain::Sorted;
use crate::records::{Kept, RecordKey, read_stored};

use super::keeper::Keeper;
use super::keys;

/// What was taken away from a store, and of which making: what was made since is not meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenAway {
    /// What [`keys::MAKING`] said before.
    pub making: String,
    /// The keys; nothing when it was everything.
    pub keys: Option<Vec<String>>,
}

impl TakenAway {
    /// How often something had been taken away from this making before.
    #[must_use]
    pub fn turn(&self) -> u64 {
        turn(&self.making).1
    }
}

/// The name of the making after this one.
pub(super) fn next_making(making: &str) -> String {
    let (first, turn) = turn(making);
    format!("{first}+{}", turn + 1)
}

fn turn(making: &str) -> (&str, u64) {
    let (first, turn) = making.split_once('+').unwrap_or((making, ""));
    (first, turn.parse().unwrap_or_default())
}

/// What a line begins with that says of which making of the store it was written in.
const MADE: &str = "made ";

/// A text, with the making of the store that it was written in. Makings have no blanks in them.
pub(super) fn made(making: &str, text: &str) -> String {
    format!("{MADE}{making} {text}")
}

/// The making, where it was noted, and the text.
pub(super) fn text_of(line: &str) -> (Option<&str>, &str) {
    match line.strip_prefix(MADE).and_then(|rest| rest.split_once(' ')) {
        Some((making, text)) => (Some(making), text),
        None => (None, line),
    }
}

/// Whether something was taken away from the store since: it knows so itself. Then all that was written before that has
/// come to disk too, and what is not there was taken away.
fn is_over(written: &str, now: &str) -> bool {
    let ((first, then), (known, since)) = (turn(written), turn(now));
    first == known && then < since
}

/// Takes note of what happens in the store, for a minute.
pub trait Journal {
    /// A text was written under a key; as [`Noted::wrote`] has it.
    fn wrote(&self, key: &str, text: &str);
    /// Something was taken away.
    fn took_away(&self, what: &TakenAway);
    /// These keys were taken away elsewhere, or everything was: who did that notes it.
    fn let_go(&self, keys: Option<&[String]>);
}

/// What stands in a journal.
#[derive(Debug, Clone, Default)]
pub struct Noted {
    /// Records as they were written, each with the making of the store that it was written in.
    pub wrote: Vec<String>,
    /// What was taken away.
    pub took_away: Vec<TakenAway>,
}

/// What a journal says that the store has lost.
#[derive(Debug, Clone, Default)]
pub struct Lost {
    /// Records that may say more than is here.
    pub records: Vec<Kept>,
    /// Records that were taken away, and were there again; they are gone now.
    pub gone: Vec<RecordKey>,
}

/// The journal, or what it has still to be told: it comes only after the app has started, and not everywhere.
#[derive(Default)]
pub(super) struct Log {
    journal: Option<Box<dyn Journal>>,
    wrote: Sorted<String>,
    gone: Sorted<String>,
    all_gone: bool,
}

impl Log {
    pub(super) fn wrote(&mut self, key: &str, making: &str, text: &str) {
        if let Some(journal) = &self.journal {
            return journal.wrote(key, &made(making, text));
        }
        self.wrote.put(key.to_owned(), ());
        self.gone.take(&key.to_owned());
    }

    pub(super) fn took_away(&mut self, what: &TakenAway) {
        match &self.journal {
            Some(journal) => journal.took_away(what),
            None => self.let_go(what.keys.as_deref()),
        }
    }

    pub(super) fn let_go(&mut self, keys: Option<&[String]>) {
        if let Some(journal) = &self.journal {
            return journal.let_go(keys);
        }
        if let Some(keys) = keys {
            for key in keys {
                self.wrote.take(key);
                self.gone.put(key.clone(), ());
            }
        } else {
            *self = Self { all_gone: true, ..Self::default() };
        }
    }
}

impl Keeper {
    /// From now on tells the journal what happens, and first what happened before it came. Takes away once more what
    /// the journal knows to be taken away, and returns what the store has lost.
    pub fn begin_journal(&mut self, journal: Box<dyn Journal>, noted: Noted) -> Lost {
        let before = std::mem::take(&mut self.log);
        let mut lost = Lost::default();
        if before.all_gone {
            journal.let_go(None);
        } else {
            let gone: Vec<String> = before.gone.keys().cloned().collect();
            journal.let_go(Some(&gone));
            for what in &noted.took_away {
                lost.gone.extend(self.take_away_again(what, &before.wrote));
            }
            let now = self.making();
            let lines = noted.wrote.iter().map(|line| text_of(line));
            let lines = lines.filter(|(making, _)| !making.is_some_and(|making| is_over(making, &now)));
            // What stands in the store word for word says nothing more; reading it again is most of the work.
            let there: Sorted<&str> = self.texts_seen().map(|text| (text, ())).collect();
            let lines = lines.filter(|(_, text)| !there.has(text));
            let records = lines.filter_map(|(_, text)| read_stored(text).ok());
            lost.records = records.filter(|kept| !before.gone.has(&keys::record(&kept.key()))).collect();
        }
        for key in before.wrote.keys() {
            if let Some(text) = self.seen_at(key) {
                journal.wrote(key, &made(&self.making(), text));
            }
        }
        self.log.journal = Some(journal);
        lost
    }

    /// Nothing when the store is of another making, or when somebody wrote there since.
    fn take_away_again(&mut self, what: &TakenAway, since: &Sorted<String>) -> Vec<RecordKey> {
        let keys = what.keys.clone().unwrap_or_else(|| self.keys_seen());
        if self.making() != what.making || keys.iter().any(|key| since.has(key)) {
            return Vec::new();
        }
        let there = keys.iter().filter_map(|key| RecordKey::parse(key.strip_prefix(keys::RECORD)?));
        let there: Vec<RecordKey> = there.collect();
        let taken = if what.keys.is_some() { self.take_away(&there) } else { self.erase() };
        if taken.is_ok() { there } else { Vec::new() }
    }
}
