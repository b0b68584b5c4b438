//! Own versions on the page of the list: those that somebody works on, and beginning one.

use leptos::prelude::*;

use super::acts;
use crate::domain::InstrumentRef;
use crate::kit::{Views, dutch, live, maybe};
use crate::platform::place;
use crate::records::{Adaptation, Rules, Shelf};
use crate::state::Session;
use crate::tools::town::route::TownRoute;
use crate::tools::town::which_edition::{Begin, which_edition};

/// The own versions, and a button for a new one.
pub fn own_versions(session: Session) -> impl IntoView {
    view! {
        <section class="sheet stack no-print" aria-labelledby="eigen-versies">
            <h2 id="eigen-versies">"Een eigen versie van het instrument"</h2>
            <p>
                "Past een tekst of thema niet bij jullie gemeente of bestuur? Dan maak je een eigen versie. Het instrument zelf blijft altijd staan. Wat locaties bij andere teksten zeiden, tellen we niet samen. In Lansingerland mogen de partners het instrument verbeteren (Kennisnotitie IKC, Sardes, 2021, bijlage). Maak een eigen versie dus samen met school en opvang."
            </p>
            {live(move || session.read(listed))}
            {which_edition(session, begin(session))}
        </section>
    }
}

fn listed(shelf: &Shelf) -> AnyView {
    let all: Vec<&Adaptation> = shelf.adaptations().collect();
    let any = !all.is_empty();
    let rows = all.into_iter().map(|of| {
        let last =
            shelf.last_given_out(of.id).and_then(|last| last.adapted).map(|adapted| dutch::day(adapted.on));
        let state =
            last.map_or_else(|| "nog niet uitgebracht".to_owned(), |day| format!("uitgebracht op {day}"));
        view! {
            <li>
                <a href=TownRoute::Adaptation(of.id).href()>{of.title()}</a>
                {format!(": {state}")}
            </li>
        }
    });
    maybe(any.then(|| view! { <ul class="points">{rows.views()}</ul> }))
}

fn begin(session: Session) -> Begin {
    let with = Callback::new(move |of: InstrumentRef| {
        if let Some(id) = acts::new_adaptation(session, of) {
            place::go(&TownRoute::Adaptation(id).href());
        }
    });
    Begin { id: "uitgangspunt", label: "Met welke versie begin je?", action: "Maak een eigen versie", with }
}
