//! The way in to all explanations.

use leptos::prelude::*;

use crate::kit::{Door, PageTitle, Views};
use crate::state::Route;

/// What the instrument and its words mean.
const EXPLANATIONS: [(Route, &str, &str); 3] = [
    (Route::DEFINITIONS, "Wat is een kindcentrum?", "Drie omschrijvingen naast elkaar"),
    (Route::INSTRUMENT, "Over het instrument", "Waar het vandaan komt en waarvoor het is"),
    (Route::Terms, "Woorden en afkortingen", "De vaktaal in gewone woorden"),
];

/// What the app itself is and does.
const ABOUT_THE_APP: [(Route, &str, &str); 6] = [
    (Route::ABOUT, "Over de Kindcentrumwijzer", "Wat de app is en wie hem aanbiedt"),
    (Route::Data, "Bestanden en wat we bewaren", "Waar jullie antwoorden staan"),
    (Route::EMBED, "Zet de app in je eigen website", "De code, een voorbeeld en een tekst over privacy"),
    (Route::PRIVACY, "Privacy", "Wat er bewaard wordt, en wat niet"),
    (Route::ACCESSIBILITY, "Toegankelijkheid", "Hoe het is getest en wat nog niet kan"),
    (Route::CHANGES, "Versies en wijzigingen", "Wat er nieuw is"),
];

/// A page with a door to each explanation.
#[component]
pub fn ExplainPage() -> impl IntoView {
    view! {
        <PageTitle title="Uitleg" />
        <ul class="plain doors">{doors(&EXPLANATIONS)} {doors(&ABOUT_THE_APP)}</ul>
    }
}

/// The doors to what the instrument and its words mean, for in a list of doors.
#[component]
pub fn ExplanationDoors() -> impl IntoView {
    doors(&EXPLANATIONS)
}

fn doors(all: &'static [(Route, &'static str, &'static str)]) -> AnyView {
    all.iter()
        .map(|(route, name, more)| {
            view! { <Door href=route.href() name=(*name).to_owned() more=(*more).to_owned() /> }
        })
        .views()
}
