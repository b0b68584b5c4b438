//! The pages that every entry has, each from the part that has it.

use leptos::prelude::*;

use super::part::{Place, later};
use super::parts::{LOOKUP, MORE, SEARCH};
use crate::pages::lookup::PlaysFor;
use crate::state::{Lookup, Page};

/// Draws a page; `plays_for` says for whom the entry lets people say whether a bottleneck plays a part.
pub fn page(of: Page, plays_for: PlaysFor) -> AnyView {
    match of {
        Page::Lookup(Lookup::Search) => later(&SEARCH, Place::Page(of)),
        Page::Lookup(of) => later(&LOOKUP, Place::Lookup(of, plays_for)),
        Page::Files | Page::Explain | Page::Terms(_) | Page::Text(_) => later(&MORE, Place::Page(of)),
    }
}

/// For whom it is said in the entries for a municipality.
pub const MUNICIPALITY: PlaysFor = PlaysFor::Municipality("gids.html#/agenda");
