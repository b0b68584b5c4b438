//! What nobody waits for: it comes after the app has started.

use leptos::wasm_split::SplitLoaderError;

use crate::state::{Session, clock, journal};
use crate::storage::IndexedJournal;

/// When it is asked for.
#[derive(Clone, Copy)]
pub enum Moment {
    /// The app has started.
    Start,
    /// The browser shows the page again from its memory.
    Return,
}

/// What it hands out.
pub type Afterwards = fn(Session, Moment);

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(daarna, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Afterwards, SplitLoaderError> {
    Ok(afterwards)
}

fn afterwards(session: Session, moment: Moment) {
    clock::set_right(session);
    if let Moment::Start = moment {
        let begin = move |of, noted| {
            journal::begin(session, Box::new(of), noted);
            clock::set_right(session);
        };
        IndexedJournal::open(session.page().to_string(), begin);
    }
}
