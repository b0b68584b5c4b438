//! Searching in what people wrote here.

use crate::domain::{Sorted, has_words, plain_words};
use crate::records::{RecordKey, Shelf};

/// What a record is called, and where it is to be seen; nothing for what is not to be found by who happens to search here: own
/// views, and a mirror that somebody holds up to themselves.
pub type WhereIs = fn(&Shelf, RecordKey, &str) -> Option<(String, String)>;

/// A text that somebody wrote.
pub struct Written {
    key: RecordKey,
    text: String,
    plain: String,
}

/// Something that people wrote, found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnHit {
    /// What it belongs to.
    pub title: String,
    /// Where that is.
    pub href: String,
    /// The text.
    pub text: String,
}

/// Every text that stands here now.
pub fn written(shelf: &Shelf) -> Vec<Written> {
    let mut all = Vec::new();
    shelf.written(&mut |key, text| {
        all.push(Written { key, text: text.to_owned(), plain: plain_words(text) });
    });
    all
}

/// Those in which all words stand, the first `most` of them, each place once for the same text.
pub fn find(shelf: &Shelf, all: &[Written], words: &str, most: usize, where_is: WhereIs) -> Vec<OwnHit> {
    let mut seen = Sorted::<(String, String)>::default();
    let fits = all.iter().filter(|one| has_words(&one.plain, words));
    let hits = fits.filter_map(|one| {
        let (title, href) = where_is(shelf, one.key, &one.text)?;
        let is_new = seen.get(&(href.clone(), one.text.clone())).is_none();
        seen.put((href.clone(), one.text.clone()), ());
        is_new.then(|| OwnHit { title, href, text: one.text.clone() })
    });
    hits.take(most).collect()
}

/// The plain words that were typed and those of a text that they stand in, to show what was found.
pub fn found_in(text: &str, words: &str) -> Vec<String> {
    let typed = plain_words(words);
    let plain = plain_words(text);
    let stands = |known: &&str| typed.split_whitespace().any(|word| known.contains(word));
    plain.split_whitespace().filter(stands).map(str::to_owned).collect()
}
