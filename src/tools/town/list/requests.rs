//! What was asked of all locations at once, and asking something new.

use leptos::prelude::*;

use crate::domain::InstrumentRef;
use crate::kit::{Pick, Views, click, dutch, live, maybe};
use crate::platform::place;
use crate::records::{Request, Rules, Shelf};
use crate::state::Session;
use crate::tools::town::acts;
use crate::tools::town::route::TownRoute;

/// The requests, the last first, and a button for a new one.
pub fn requests(session: Session) -> impl IntoView {
    view! {
        <section class="sheet stack no-print" aria-labelledby="verzoeken">
            <h2 id="verzoeken">"Vraag locaties om een gesprek"</h2>
            <p>
                "Je maakt één verzoek, en stuurt elke locatie een eigen link of bestand. Opent ze dat, dan staat het gesprek klaar. Wat ze daarna inlevert, hoort vanzelf bij het verzoek."
            </p>
            {live(move || session.read(listed))}
            {live(move || make(session, session.read(Shelf::editions)))}
        </section>
    }
}

fn listed(shelf: &Shelf) -> AnyView {
    let requests: Vec<&Request> = shelf.requests().collect();
    let places = if requests.is_empty() { Vec::new() } else { shelf.places() };
    let listed = places.iter().filter(|place| place.listed.is_some()).count();
    let any = !requests.is_empty();
    let rows = requests.into_iter().rev().map(|request| {
        let answered = places.iter().filter(|place| place.answer_to(request.id).is_some()).count();
        let answered = match answered {
            0 => "nog geen antwoord".to_owned(),
            1 => format!("één antwoord, {listed} op de lijst"),
            many => format!("{many} antwoorden, {listed} op de lijst"),
        };
        view! {
            <li>
                <a href=TownRoute::Request(request.id).href()>{request.title()}</a>
                {format!(": {answered}")}
            </li>
        }
    });
    maybe(any.then(|| view! { <ul class="points">{rows.views()}</ul> }))
}

/// With an own edition of the instrument there is something to choose.
fn make(session: Session, editions: Vec<InstrumentRef>) -> AnyView {
    let new = move |of: InstrumentRef| {
        if let Some(id) = acts::new_request(session, of) {
            place::go(&TownRoute::Request(id).href());
        }
    };
    match editions.as_slice() {
        [] => ().into_any(),
        [one] => {
            let one = *one;
            view! { <p><button class="button" type="button" on:click=click(move || new(one))>"Maak een verzoek"</button></p> }.into_any()
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
                <Pick id="versie" label="Met welke versie van het instrument?" ask="Kies een versie" choices=titles before=Some(0) action="Maak een verzoek" act=act />
            }
            .into_any()
        }
    }
}
