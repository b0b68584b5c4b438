//! Ways in for who is not sure yet: an example, and what all of this is. Each with its sign.

use leptos::prelude::*;

use crate::kit::{BalanceSign, Door, LevelSign, RowsSign, live_if, memo};
use crate::state::{Page, use_session};
use crate::tools::conversation::Route;

/// The example and the pages of explanation.
#[component]
pub fn LookAround() -> impl IntoView {
    let session = use_session();
    let here = memo(move || session.read(|shelf| shelf.locations().any(|location| location.example)));
    view! {
        <section aria-labelledby="rondkijken">
            <h2 id="rondkijken">"Eerst even kijken?"</h2>
            <ul class="plain doors">
                {live_if(move || (!here.get()).then(|| view! {
                    <Door
                        href=Route::Example.href()
                        name="Bekijk een voorbeeld".to_owned()
                        more="Een verzonnen locatie met beeld en verslag".to_owned()
                        sign=view! { <LevelSign number=3 /> }.into_any()
                    />
                }))}
                <Door
                    href="rol.html".to_owned()
                    name="De rol van de gemeente".to_owned()
                    more="Welke rol past nu, en waarom".to_owned()
                    sign=view! { <BalanceSign /> }.into_any()
                />
                <Door
                    href=Page::DEFINITIONS.href()
                    name="Wat is een kindcentrum?".to_owned()
                    more="Drie omschrijvingen naast elkaar".to_owned()
                    sign=view! { <LevelSign number=4 /> }.into_any()
                />
                <Door
                    href=Page::INSTRUMENT.href()
                    name="Over het instrument".to_owned()
                    more="Waar het vandaan komt en waarvoor het is".to_owned()
                    sign=view! { <RowsSign /> }.into_any()
                />
            </ul>
            <p class="help">
                "Werk je bij een gemeente? "<a href="gids.html">"Lees waarom en hoe"</a>", of "
                <a href="gemeente.html">"zie alle locaties naast elkaar"</a>"."
            </p>
        </section>
    }
}
