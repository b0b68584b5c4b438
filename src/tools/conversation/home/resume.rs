//! Going on where one was.

use leptos::prelude::*;

use crate::domain::{Sorted, Stamp};
use crate::kit::dutch;
use crate::kit::{ArrowForward, live_if};
use crate::records::Round;
use crate::records::Shelf;
use crate::state::use_session;
use crate::tools::conversation::Route;

struct Latest {
    name: String,
    round: String,
    progress: String,
    link: String,
    label: String,
}

/// The round that was worked on last, with a link to where they were.
#[component]
pub fn Resume() -> impl IntoView {
    let session = use_session();
    view! {
        {live_if(move || {
            session
                .read(latest)
                .map(|latest| {
                    view! {
                        <section class="sheet resume" aria-labelledby="verder">
                            <div>
                                <h2 id="verder" class="above">"Verder waar jullie waren"</h2>
                                <p><b>{latest.name}</b>", "{latest.round}</p>
                            </div>
                            <p class="soft small">
                                {latest.progress}
                            </p>
                            <a class="button button-forward" href=latest.link>
                                {latest.label}
                                <ArrowForward />
                            </a>
                        </section>
                    }
                })
        })}
    }
}

fn latest(shelf: &Shelf) -> Option<Latest> {
    let mut latest: Sorted<Option<Stamp>, &Round> = Sorted::default();
    for round in shelf
        .locations()
        .filter(|location| !location.example)
        .flat_map(|location| shelf.rounds_of(location.id))
    {
        latest.put(shelf.last_written(round.id), round);
    }
    let round = latest.values().next_back()?;
    let instrument = shelf.instrument(round.instrument)?;
    let progress = match shelf.discussed(round.id) {
        0 => "Nog geen thema besproken.".to_owned(),
        some => {
            let (some, all) = (dutch::number(some), dutch::number(instrument.themes.len()));
            format!("{} van de {all} thema’s zijn besproken.", dutch::capital(&some))
        }
    };
    let (route, label) = match shelf.theme_to_resume(round.id).filter(|_| !round.is_agreed()) {
        Some((number, theme)) => (Route::Theme(round.id, theme.id), format!("Verder met thema {number}")),
        None => (Route::Round(round.id), "Naar het overzicht".to_owned()),
    };
    Some(Latest {
        name: dutch::location_name(shelf.location(round.location)),
        round: dutch::round_name(round),
        progress,
        link: route.href(),
        label,
    })
}
