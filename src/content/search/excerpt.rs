//! The part of a text around what was found.

use crate::domain::plain_words;

/// A piece of a text, and whether it is what was searched for.
pub type Piece<'a> = (&'a str, bool);

/// Signs of an excerpt, about.
const EXCERPT: usize = 150;

/// The part of a text around the first of some plain words, cut at words, with what was found apart. The beginning when none of
/// them stands in it.
#[must_use]
pub fn excerpt<'a>(text: &'a str, words: &[String]) -> Vec<Piece<'a>> {
    let runs = runs(text);
    let found = |run: &Run<'_>| run.is_word && words.contains(&plain_words(run.text));
    let start = runs.iter().position(found).map_or(0, |at| {
        // Some words before it, so that it stands in its sentence.
        let from = runs[at].begins.saturating_sub(EXCERPT / 3);
        runs.iter().position(|run| run.is_word && run.begins >= from).unwrap_or_default()
    });
    let shown = &runs[start..];
    let begins = shown.first().map_or(0, |run| run.begins);
    let fits = shown.iter().position(|run| run.begins - begins > EXCERPT).unwrap_or(shown.len());
    // Not up to a bracket or a comma that belongs to what is left out.
    let is_cut = fits < shown.len();
    let last =
        if is_cut { shown[..fits].iter().rposition(|run| run.is_word).map_or(0, |at| at + 1) } else { fits };
    let mut pieces = Vec::new();
    if start > 0 {
        pieces.push(("… ", false));
    }
    pieces.extend(apart(text, &shown[..last], &found));
    if is_cut {
        pieces.push((" …", false));
    }
    pieces
}

/// A text as a whole, with what was found apart.
#[must_use]
pub fn marked<'a>(text: &'a str, words: &[String]) -> Vec<Piece<'a>> {
    apart(text, &runs(text), &|run| run.is_word && words.contains(&plain_words(run.text)))
}

/// What was found apart from the rest, in as few pieces as there can be: each is a part of the page.
fn apart<'a>(text: &'a str, runs: &[Run<'a>], found: &dyn Fn(&Run<'a>) -> bool) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut from = runs.first().map_or(0, |run| run.begins);
    for run in runs.iter().filter(|run| found(run)) {
        if run.begins > from {
            pieces.push((&text[from..run.begins], false));
        }
        pieces.push((run.text, true));
        from = run.begins + run.text.len();
    }
    let ends = runs.last().map_or(from, |run| run.begins + run.text.len());
    if ends > from {
        pieces.push((&text[from..ends], false));
    }
    pieces
}

/// Letters, or other signs, that stand together.
struct Run<'a> {
    begins: usize,
    text: &'a str,
    is_word: bool,
}

/// A text in runs of letters and runs of other signs.
fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut begins = 0;
    let mut last = None;
    for (at, sign) in text.char_indices() {
        let is_word = sign.is_alphanumeric();
        if last.is_some_and(|last| last != is_word) {
            runs.push(Run { begins, text: &text[begins..at], is_word: !is_word });
            begins = at;
        }
        last = Some(is_word);
    }
    if let Some(is_word) = last {
        runs.push(Run { begins, text: &text[begins..], is_word });
    }
    runs
}
