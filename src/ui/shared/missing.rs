//! A round or location that the address names and this device does not have.

use leptos::prelude::*;

use super::{OpenFile, PageTitle};
use crate::state::Route;

/// Says so, and leads on.
#[component]
pub fn Missing(
    /// What is not here.
    title: &'static str,
) -> impl IntoView {
    view! {
        <div class="stack">
            <PageTitle title=title />
            <p class="lead">
                "Het is verwijderd, of het staat op een ander apparaat. Heb je er een bestand van? Open dat dan hier."
            </p>
            <div class="row">
                <a class="button" href=Route::Home.href()>"Naar het begin"</a>
                <OpenFile id="open-bestand" />
            </div>
        </div>
    }
}
