//! What locations ask of the municipality: per theme, and in general.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::{Views, maybe};
use crate::records::Snapshot;

use super::route::TownRoute;
use super::rows::Column;

/// What is asked about one thing, by which locations.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// About what.
    pub about: String,
    /// By whom, and what; by name.
    pub by: Vec<(LocationId, String, String)>,
}

/// Every request of these copies, theme by theme in the order of the columns, then those in general.
#[must_use]
pub fn asked(columns: &[Column], snapshots: &[&Snapshot]) -> Vec<Asked> {
    let of = |about: String, text: &dyn Fn(&Snapshot) -> String| {
        let by = snapshots.iter().map(|snapshot| (snapshot.location, snapshot.name(), text(snapshot)));
        let by: Vec<_> = by.filter(|(_, _, text)| !text.is_empty()).collect();
        (!by.is_empty()).then_some(Asked { about, by })
    };
    let themes = columns
        .iter()
        .filter_map(|column| of(column.title(), &|snapshot| snapshot.asks_for(column.id).to_owned()));
    let general = of("In het algemeen".to_owned(), &|snapshot| snapshot.asks("general").to_owned());
    themes.chain(general).collect()
}

/// The requests; nothing when there are none.
pub fn section(all: Vec<Asked>) -> AnyView {
    let any = !all.is_empty();
    let parts = all.into_iter().map(|one| {
        let lines = one.by.into_iter().map(|(id, name, text)| {
            view! { <li><a href=TownRoute::Location(id).href()>{name}</a>": "<span class="typed">{text}</span></li> }
        });
        view! {
            <div>
                <h3>{one.about}</h3>
                <ul class="points">{lines.views()}</ul>
            </div>
        }
    });
    maybe(any.then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="vragen">
                <h2 id="vragen">"Wat locaties vragen"</h2>
                {parts.views()}
            </section>
        }
    }))
}
