//! Finding what can be read: an index made at build over every text, searched on the device.

mod excerpt;

use std::cell::Cell;
use std::sync::OnceLock;

use fst::automaton::{Automaton as _, Str};
use fst::{IntoStreamer as _, Map, Streamer as _};
use levenshtein_automata::LevenshteinAutomatonBuilder;

use crate::domain::{Sorted, plain_words};

pub use excerpt::{Piece, excerpt, marked};

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/search.txt"));
static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/search-words.fst"));
static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/search-lists.bin"));

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is called.
    pub title: &'static str,
    /// What it is a part of.
    pub under: &'static str,
    /// Where it stands: within any entry, or with the page of one.
    pub href: &'static str,
    /// What stands there.
    pub text: &'static str,
}

/// What was found, and by which words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// The texts, what fits best first.
    pub all: Vec<Hit>,
    /// The words that they were found by, plain: also those that were only meant.
    pub words: Vec<String>,
}

/// Signs from which a word may have one typing error, and two.
const ERRORS: [usize; 2] = [4, 8];
/// Signs from which a word may stand in the middle of another.
const WITHIN: usize = 4;
/// Signs of the ending of a word, at most: `en`, `s`, `e`.
const ENDING: usize = 2;
/// Words that stand everywhere: they count only where nothing else is asked.
const SMALL: [&str; 23] = [
    "aan", "als", "bij", "dat", "de", "die", "dit", "een", "en", "er", "het", "hoe", "in", "is", "kan",
    "met", "of", "om", "op", "te", "van", "voor", "wat",
];

/// How well a word of the index fits a word that was typed.
mod weight {
    pub const SAME: u32 = 12;
    pub const BEGINS: u32 = 8;
    pub const FORM: u32 = 7;
    pub const WITHIN: u32 = 5;
    pub const MEANT: u32 = 4;
    pub const MEANT_BEGINS: u32 = 2;
    /// Times that for a word in a title.
    pub const TITLE: u32 = 3;
    /// More, for a title that is all that was typed.
    pub const WHOLE_TITLE: u32 = 40;
    /// More, for a title that begins with all that was typed.
    pub const TITLE_BEGINS: u32 = 15;
}

/// Looks for words in every text: whole, in another form, as a beginning or within a longer word; one that stands nowhere with a
/// typing error. Only texts in which most of them stand are found: all of them, where there is such a text.
#[must_use]
pub fn find(typed: &str) -> Hits {
    let plain = plain_words(&without_dots(typed));
    let mut all: Vec<&str> = plain.split_whitespace().collect();
    // A letter alone says nothing.
    all.retain(|word| word.chars().nth(1).is_some());
    let wanted = without_small(&all);
    let mut words: Vec<&str> = all.iter().copied().filter(|word| !SMALL.contains(word)).collect();
    if words.is_empty() {
        words = all;
    }
    let Ok(index) = Map::new(WORDS) else { return Hits::default() };
    let mut scores: Vec<(usize, u32)> = vec![(0, 0); texts().len()];
    let mut by = Vec::new();
    for word in &words {
        let mut best: Vec<u32> = vec![0; scores.len()];
        for (known, (weight, list)) in fitting(&index, word) {
            each(list, |at, title| {
                let weight = if title { weight * weight::TITLE } else { weight };
                if let Some(best) = best.get_mut(at) {
                    *best = weight.max(*best);
                }
            });
            by.push(known);
        }
        for (score, best) in scores.iter_mut().zip(best).filter(|(_, best)| *best > 0) {
            score.0 += 1;
            score.1 += best;
        }
    }
    let most = scores.iter().map(|(words, _)| *words).max().unwrap_or_default();
    let found = scores.into_iter().enumerate().filter(|(_, (words, _))| most > 0 && *words == most);
    let found = found.filter_map(|(at, (_, score))| {
        let hit = texts().get(at)?;
        let title = plain_words(hit.title);
        let title = without_small(&title.split_whitespace().collect::<Vec<_>>());
        let more = match title.strip_prefix(wanted.as_str()) {
            Some("") => weight::WHOLE_TITLE,
            Some(_) => weight::TITLE_BEGINS,
            None => 0,
        };
        Some(((u32::MAX - score - more, at), hit.clone()))
    });
    let sorted: Sorted<(u32, usize), Hit> = found.collect();
    Hits { all: sorted.into_iter().map(|(_, hit)| hit).collect(), words: by }
}

/// Words in a row without those that stand everywhere, unless there are no others.
fn without_small(all: &[&str]) -> String {
    let telling: Vec<&str> = all.iter().copied().filter(|word| !SMALL.contains(word)).collect();
    if telling.is_empty() { all.join(" ") } else { telling.join(" ") }
}

/// What somebody typed, with the letters of an abbreviation together: `b.t.w.` is `btw`.
fn without_dots(typed: &str) -> String {
    let together = |word: &str| {
        let letters = word.split('.').all(|part| part.chars().nth(1).is_none());
        if letters { word.replace('.', "") } else { word.to_owned() }
    };
    typed.split_whitespace().map(together).collect::<Vec<_>>().join(" ")
}

/// The words of the index that fit a word, with how well and where their list begins.
fn fitting(index: &Map<&'static [u8]>, word: &str) -> Sorted<String, (u32, usize)> {
    let mut found = Sorted::<String, (u32, usize)>::default();
    let any = Cell::new(false);
    let mut take = |known: &[u8], weight: u32, list: u64| {
        let (Ok(known), Ok(list)) = (std::str::from_utf8(known), usize::try_from(list)) else { return };
        any.set(true);
        let of = found.slot(known.to_owned());
        if weight > of.0 {
            *of = (weight, list);
        }
    };
    let signs = word.chars().count();
    let mut begins = index.search(Str::new(word).starts_with()).into_stream();
    while let Some((known, list)) = begins.next() {
        take(known, if known == word.as_bytes() { weight::SAME } else { weight::BEGINS }, list);
    }
    // Another form of it: a word without its ending.
    for (cut, _) in word.char_indices().rev().take(ENDING) {
        if word[..cut].chars().count() > WITHIN
            && let Some(list) = index.get(&word[..cut])
        {
            take(&word.as_bytes()[..cut], weight::FORM, list);
        }
    }
    if signs >= WITHIN {
        let mut all = index.stream();
        while let Some((known, list)) = all.next() {
            if std::str::from_utf8(known).is_ok_and(|known| known.contains(word)) {
                take(known, weight::WITHIN, list);
            }
        }
    }
    // A word that stands somewhere was meant.
    let errors = if any.get() { 0 } else { ERRORS.iter().filter(|from| signs >= **from).count() };
    if let Some(automata) = automata(errors) {
        let mut meant = index.search(automata.build_dfa(word)).into_stream();
        while let Some((known, list)) = meant.next() {
            take(known, weight::MEANT, list);
        }
        let mut begins = index.search(automata.build_prefix_dfa(word)).into_stream();
        while let Some((known, list)) = begins.next() {
            take(known, weight::MEANT_BEGINS, list);
        }
    }
    found
}

/// What tells words with so many errors from others, two signs in the wrong order being one; made once.
fn automata(errors: usize) -> Option<&'static LevenshteinAutomatonBuilder> {
    static MADE: [OnceLock<LevenshteinAutomatonBuilder>; 2] = [OnceLock::new(), OnceLock::new()];
    let errors = u8::try_from(errors).ok().filter(|errors| *errors > 0)?;
    let made = MADE.get(usize::from(errors) - 1)?;
    Some(made.get_or_init(|| LevenshteinAutomatonBuilder::new(errors, true)))
}

/// Every text, read from the index once.
#[must_use]
pub fn texts() -> &'static [Hit] {
    static READ: OnceLock<Vec<Hit>> = OnceLock::new();
    READ.get_or_init(|| {
        let hit = |line: &'static str| {
            let mut parts = line.splitn(4, '\t');
            let mut next = || parts.next().unwrap_or_default();
            Hit { title: next(), under: next(), href: next(), text: next() }
        };
        TEXTS.lines().map(hit).collect()
    })
}

/// Calls `each` with every text of a list, and whether the word stands in its title.
fn each(list: usize, mut each: impl FnMut(usize, bool)) {
    let mut bytes = LISTS.get(list..).unwrap_or_default().iter();
    let mut number = move || {
        let (mut of, mut shift) = (0_usize, 0);
        for byte in bytes.by_ref() {
            of |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        of
    };
    let mut at = 0;
    for _ in 0..number() {
        let step = number();
        at += step / 2;
        each(at, step % 2 == 1);
    }
}

/// Makes what takes time at the first search, before anybody searches.
pub fn get_ready() {
    let _ = texts();
    for errors in 1..=ERRORS.len() {
        let _ = automata(errors);
    }
}
