//! What this is, begin, go on, open a file.

use leptos::prelude::*;

use crate::state::{Page, use_session};
use crate::tools::conversation::Route;

use super::frieze::Frieze;
use super::look_around::LookAround;
use super::own_views::OwnViews;
use super::resume::Resume;
use crate::kit::{ArrowForward, PageTitle, live_if, memo};
use crate::tools::conversation::location::LocationList;

/// The first page.
#[component]
pub fn HomePage() -> impl IntoView {
    let session = use_session();
    let any = memo(move || session.read(|shelf| shelf.locations().next().is_some()));
    // Who has begun goes on first.
    let begin = move || {
        let goes_on = session.read(|shelf| shelf.locations().any(|location| !location.example));
        if goes_on { "button button-forward-outline" } else { "button button-forward" }
    };
    view! {
        <div class="intro">
            <div>
                <PageTitle title="Waar staan jullie samen, en waar willen jullie heen?" document="Begin" />
                <p class="lead">
                    "Voer met school en opvang het gesprek, samen om één tablet. Twaalf thema’s, geen cijfer, en aan het eind een verslag."
                </p>
            </div>
            <div class="stack">
                <a class=begin href=Route::NewLocation.href()>
                    "Begin een gesprek"
                    <ArrowForward />
                </a>
                <a class="button button-beside" href=Page::Files.href()>"Open een bestand"</a>
            </div>
        </div>
        <Frieze />
        {live_if(move || {
            any.get()
                .then(|| {
                    view! {
                        <Resume />
                        <LocationList title="Locaties op dit apparaat" />
                    }
                })
        })}
        {live_if(move || {
            let some = session.read(|shelf| shelf.locations().any(|location| !shelf.actions_of(location.id).is_empty()));
            some.then(|| view! { <p><a href=Route::AllActions.href()>"Alle afspraken op dit apparaat"</a></p> })
        })}
        <OwnViews />
        <LookAround />
        <p class="help">
            "Er is geen account, en de app stuurt niets naar een server."
        </p>
    }
}
