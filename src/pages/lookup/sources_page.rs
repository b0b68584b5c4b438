//! The source documents: their year, and what in the app rests on each.

use leptos::prelude::*;

use super::found::found_list;
use crate::content::{self, Source, lookup};
use crate::kit::{PageTitle, Views, dutch, maybe};

/// The page of all of them.
pub fn sources_page() -> impl IntoView {
    view! {
        <div class="lookup">
        <div>
            <PageTitle title="Bronnen" />
            <p class="lead">"Alles wat je hier leest, komt uit vijf openbare stukken, of is van ons. Bij elke tekst staat welk."</p>
            <p class="notice">"De stukken zijn van 2018 tot en met 2023. Wetten en beleid kunnen nu anders zijn. Wat in de handreiking een adres op internet had, is van 2020: zoek op de titel."</p>
        </div>
        {content::sources().iter().map(source).views()}
        </div>
    }
}

fn source(of: &'static Source) -> AnyView {
    let found = lookup::rests_on(of.id);
    let derived = of.year_derived.then(|| {
        view! { <p class="soft small">"Het stuk noemt zelf geen jaar. Dat leidden wij af uit de inhoud."</p> }
    });
    view! {
        <section class="sheet stack">
            <h2>{of.title}</h2>
            <p>{format!("{}, {}", dutch::capital(of.maker), of.year)}</p>
            {maybe(derived)}
            <details class="more">
                <summary>{format!("Wat in de app hierop rust ({})", found.len())}</summary>
                {found_list(found.iter())}
            </details>
        </section>
    }
    .into_any()
}
