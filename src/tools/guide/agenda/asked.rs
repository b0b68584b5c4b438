//! What locations ask of the municipality and is not on its agenda yet.

use leptos::prelude::*;

use crate::domain::{LocationId, ThemeId};
use crate::kit::{Views, click, live, maybe};
use crate::platform::page;
use crate::records::{About, Shelf, Snapshot};
use crate::state::{Session, use_session};
use crate::tools::guide::acts;

/// A question of a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who asks.
    pub location: LocationId,
    /// Who that is, and at which theme, in words.
    pub from: String,
    /// The theme of the instrument; nothing for all of it.
    pub theme: Option<ThemeId>,
    /// What they ask.
    pub words: String,
}

/// What the last conversation of each location asks and is not on the agenda; the last of a location counts.
#[must_use]
pub fn asked(shelf: &Shelf) -> Vec<Asked> {
    let mut found = Vec::new();
    for place in shelf.places() {
        let Some(last) = place.handed_in.last() else { continue };
        let all = last.themes().map(|theme| (Some(theme), last.asks_for(theme)));
        for (theme, words) in all.chain([(None, last.asks("general"))]) {
            let there = || About::asked(place.id, theme).and_then(|id| shelf.agenda_item(id)).is_some();
            if !words.trim().is_empty() && !there() {
                let from = from(&place.name(), theme_name(shelf, last, theme));
                found.push(Asked { location: place.id, from, theme, words: words.trim().to_owned() });
            }
        }
    }
    found
}

/// What a theme is called in the instrument that a conversation was held with.
pub fn theme_name(shelf: &Shelf, of: &Snapshot, theme: Option<ThemeId>) -> Option<&'static str> {
    let (_, theme) = shelf.instrument(of.instrument)?.theme(theme?)?;
    Some(theme.short_title.unwrap_or(theme.title))
}

/// Who asks, at which theme.
pub fn from(name: &str, theme: Option<&str>) -> String {
    theme.map_or_else(|| name.to_owned(), |theme| format!("{name}, bij {theme}"))
}

/// Those, with a way to put them on the agenda.
pub fn asked_list() -> AnyView {
    let session = use_session();
    live(move || {
        let all = session.read(asked);
        maybe((!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|one| row(session, one));
            view! {
                <section class="sheet stack no-print" aria-labelledby="gevraagd">
                    <h2 id="gevraagd" tabindex="-1">"Wat locaties vragen"</h2>
                    <p class="soft">"Uit het laatste gesprek dat ze inleverden. Nog niet op de agenda."</p>
                    <ul class="plain asked">{rows.views()}</ul>
                </section>
            }
        }))
    })
    .into_any()
}

fn row(session: Session, of: Asked) -> AnyView {
    let Asked { location, from, theme, words } = of;
    let take = {
        let words = words.clone();
        move || {
            acts::take_asked(session, location, theme, &words);
            page::focus_soon("gevraagd");
        }
    };
    view! {
        <li>
            <p class="typed">{words}</p>
            <div class="row">
                <span class="soft small">{from.clone()}</span>
                <button class="button" type="button" on:click=click(take)>
                    "Zet op de agenda"<span class="visually-hidden">{format!(": vraag van {from}")}</span>
                </button>
            </div>
        </li>
    }
    .into_any()
}
