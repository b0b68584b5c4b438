//! What locations ask of the municipality: per theme, and in general.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::{Views, dutch, maybe};
use crate::records::Snapshot;

use super::route::TownRoute;
use super::rows::{Column, Shown};

/// What is asked about one thing, by which locations.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// About what.
    pub about: String,
    /// By whom, and what; by name.
    pub by: Vec<(LocationId, String, String)>,
}

impl Asked {
    /// About what, and by how many.
    #[must_use]
    pub fn title(&self) -> String {
        match self.by.len() {
            1 => format!("{} (één locatie)", self.about),
            many => format!("{} ({} locaties)", self.about, dutch::number(many)),
        }
    }
}

/// Every request, the themes that most locations ask about first; of as many in the order of the columns, and those in general
/// last.
#[must_use]
pub fn asked(columns: &[Column], all: &[Shown<'_>]) -> Vec<Asked> {
    let of = |about: String, text: &dyn Fn(&Snapshot) -> String| {
        let by = all.iter().map(|one| (one.line.id, one.line.name.clone(), text(one.of)));
        let by: Vec<_> = by.filter(|(_, _, text)| !text.is_empty()).collect();
        (!by.is_empty()).then_some(Asked { about, by })
    };
    let themes = columns
        .iter()
        .filter_map(|column| of(column.title(), &|snapshot| snapshot.asks_for(column.id).to_owned()));
    let general = of("In het algemeen".to_owned(), &|snapshot| snapshot.asks("general").to_owned());
    let mut themes: Vec<Asked> = themes.collect();
    themes.sort_by_key(|one| std::cmp::Reverse(one.by.len()));
    themes.extend(general);
    themes
}

/// The requests; nothing when there are none.
pub fn section(all: Vec<Asked>) -> AnyView {
    let any = !all.is_empty();
    let parts = all.into_iter().map(|one| {
        let title = one.title();
        let lines = one.by.into_iter().map(|(id, name, text)| {
            view! { <li><a href=TownRoute::Location(id).href()>{name}</a>": "<span class="typed">{text}</span></li> }
        });
        view! {
            <div>
                <h3>{title}</h3>
                <ul class="points">{lines.views()}</ul>
            </div>
        }
    });
    maybe(any.then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="vragen">
                <h2 id="vragen">"Wat locaties vragen"</h2>
                {parts.views()}
                <p class="no-print"><a href="gids.html#/agenda">"Zet ze op de agenda van de gemeente"</a></p>
            </section>
        }
    }))
}
