//! Own versions on the page of the list: those that somebody works on, and beginning one.

use leptos::prelude::*;

use super::acts;
use crate::domain::InstrumentRef;
use crate::kit::{Pick, Views, click, dutch, live, maybe};
use crate::platform::place;
use crate::records::{Adaptation, Rules, Shelf};
use crate::state::Session;
use crate::tools::town::route::TownRoute;

/// The own versions, and a button for a new one.
pub fn own_versions(session: Session) -> impl IntoView {
    view! {
        <section class="sheet stack no-print" aria-labelledby="eigen-versies">
            <h2 id="eigen-versies">"Een eigen versie van het instrument"</h2>
            <p>
                "Past een tekst of thema niet bij jullie gemeente of bestuur? Dan maak je een eigen versie. Het instrument zelf blijft altijd staan. Wat locaties bij andere teksten zeiden, leggen we niet naast elkaar."
            </p>
            {live(move || session.read(listed))}
            {live(move || make(session, session.read(Shelf::editions)))}
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
            last.map_or_else(|| "nog niet uitgegeven".to_owned(), |day| format!("uitgegeven op {day}"));
        view! {
            <li>
                <a href=TownRoute::Adaptation(of.id).href()>{of.title()}</a>
                {format!(": {state}")}
            </li>
        }
    });
    maybe(any.then(|| view! { <ul class="points">{rows.views()}</ul> }))
}

fn make(session: Session, editions: Vec<InstrumentRef>) -> AnyView {
    let new = move |of: InstrumentRef| {
        if let Some(id) = acts::new_adaptation(session, of) {
            place::go(&TownRoute::Adaptation(id).href());
        }
    };
    match editions.as_slice() {
        [] => ().into_any(),
        [one] => {
            let one = *one;
            view! { <p><button class="button" type="button" on:click=click(move || new(one))>"Maak een eigen versie"</button></p> }.into_any()
        }
        several => {
            let titles = session.peek(|shelf| {
                several
                    .iter()
                    .map(|of| shelf.instrument(*of).map_or_else(String::new, dutch::edition))
                    .collect::<Vec<_>>()
            });
            let several = several.to_vec();
            let act = Callback::new(move |at: usize| {
                if let Some(of) = several.get(at) {
                    new(*of);
                }
            });
            view! {
                <Pick id="uitgangspunt" label="Waar begin je vanuit?" ask="Kies een versie" choices=titles before=Some(0) action="Maak een eigen versie" act=act />
            }
            .into_any()
        }
    }
}
