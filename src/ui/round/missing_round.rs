//! A round that the address names and this device does not have.

use leptos::prelude::*;

use crate::state::Route;
use crate::ui::shared::{OpenFile, PageTitle};

/// Says so, and leads on.
#[component]
pub fn MissingRound() -> impl IntoView {
    view! {
        <PageTitle title="Dit gesprek staat niet op dit apparaat" />
        <p class="lead">
            "Het is verwijderd, of het staat op een ander apparaat. Heb je er een bestand van? Open dat dan hier."
        </p>
        <div class="row">
            <a class="button" href=Route::Home.href()>"Naar het begin"</a>
            <OpenFile id="open-bestand" />
        </div>
    }
}
