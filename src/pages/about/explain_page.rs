//! The way in to all explanations.

use leptos::prelude::*;

use crate::state::Page;

use crate::kit::{Door, PageTitle, Views};

/// What the instrument and its words mean.
const EXPLANATIONS: [(Page, &str, &str); 3] = [
    (Page::DEFINITIONS, "Wat is een kindcentrum?", "Drie omschrijvingen naast elkaar"),
    (Page::INSTRUMENT, "Over het instrument", "Waar het vandaan komt en waarvoor het is"),
    (Page::Terms(None), "Woorden en afkortingen", "De vaktaal in gewone woorden"),
];

/// What the app itself is and does.
const ABOUT_THE_APP: [(Page, &str, &str); 6] = [
    (Page::ABOUT, "Over de Kindcentrumwijzer", "Wat de app is en wie die aanbiedt"),
    (Page::Files, "Bestanden en wat we bewaren", "Waar jullie antwoorden staan"),
    (Page::EMBED, "Zet de app in je eigen website", "De code, een voorbeeld en een tekst over privacy"),
    (Page::PRIVACY, "Privacy", "Wat er bewaard wordt, en wat niet"),
    (Page::ACCESSIBILITY, "Toegankelijkheid", "Hoe het is getest en wat nog niet kan"),
    (Page::CHANGES, "Versies en wijzigingen", "Wat er nieuw is"),
];

/// A page with a door to each explanation.
#[component]
pub fn ExplainPage() -> impl IntoView {
    view! {
        <PageTitle title="Uitleg" />
        <ul class="plain doors">{doors(&EXPLANATIONS)} {doors(&ABOUT_THE_APP)}</ul>
    }
}

fn doors(all: &'static [(Page, &'static str, &'static str)]) -> AnyView {
    all.iter()
        .map(|(route, name, more)| {
            view! { <Door href=route.href() name=(*name).to_owned() more=(*more).to_owned() /> }
        })
        .views()
}
