//! What was asked of all locations at once, and asking something new.

use leptos::prelude::*;

use crate::domain::InstrumentRef;
use crate::kit::{Views, dutch, live, maybe};
use crate::platform::place;
use crate::records::{Request, Rules, Shelf};
use crate::state::Session;
use crate::tools::town::acts;
use crate::tools::town::route::TownRoute;
use crate::tools::town::which_edition::{Begin, which_edition};

/// The requests, the last first, and a button for a new one.
pub fn requests(session: Session) -> impl IntoView {
    view! {
        <section class="sheet stack no-print" aria-labelledby="verzoeken">
            <h2 id="verzoeken">"Vraag locaties om een gesprek te voeren"</h2>
            <p>
                "Je maakt één verzoek, en stuurt elke locatie een eigen link of bestand. Opent ze dat, dan staat het gesprek klaar. Wat ze daarna inlevert, hoort vanzelf bij het verzoek."
            </p>
            {live(move || session.read(listed))}
            {which_edition(session, begin(session))}
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
            1 => format!("één antwoord, bij {} op de lijst", dutch::number(listed)),
            many => format!("{} antwoorden, bij {} op de lijst", dutch::number(many), dutch::number(listed)),
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

fn begin(session: Session) -> Begin {
    let with = Callback::new(move |of: InstrumentRef| {
        if let Some(id) = acts::new_request(session, of) {
            place::go(&TownRoute::Request(id).href());
        }
    });
    Begin { id: "versie", label: "Met welke versie van het instrument?", action: "Maak een verzoek", with }
}
