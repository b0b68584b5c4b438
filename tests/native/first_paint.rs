//! What a page shows before the app is there is what the app draws first: nothing moves when it takes over.
//!
//! `scripts/generate` writes it into the pages when a view has changed.

use std::fs;

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::storage::MemoryStore;
use leptos::prelude::*;

use super::stand_in::tab;

const FROM: &str = "<!-- eerst -->";
const TO: &str = "<!-- /eerst -->";

/// HTML without the marks that Leptos puts between parts.
fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("<!") {
        out.push_str(&rest[..at]);
        let end = if rest[at..].starts_with("<!--") { "-->" } else { ">" };
        rest = rest[at..].split_once(end).map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

fn holds(page: &str, entry: Entry) {
    let tab = tab(&MemoryStore::default(), 1);
    tab.session.place.fragment.set("#/".to_owned());
    let drawn = plain(&entry.view(tab.session).to_html());
    let text = fs::read_to_string(page).expect("a page");
    let (before, rest) = text.split_once(FROM).expect("where it begins");
    let (there, after) = rest.split_once(TO).expect("where it ends");
    if std::env::var_os("KCW_GENERATE").is_some() {
        fs::write(page, format!("{before}{FROM}{drawn}{TO}{after}")).expect("written");
    } else {
        assert!(
            there.trim() == drawn.trim(),
            "{page} shows something else than the app: run scripts/generate"
        );
    }
}

#[test]
fn the_first_place_of_every_entry_stands_in_its_page() {
    holds("index.html", Entry::Conversation);
    holds("public/rol.html", Entry::Role);
    holds("public/gemeente.html", Entry::Town);
    holds("public/gids.html", Entry::Guide);
}
