//! Examples: those that stand nowhere else, and the way to all others.

use leptos::prelude::*;

use super::found::found_list;
use crate::content::lookup;
use crate::kit::{PageTitle, Views, cited};

/// The page of all of them.
pub fn cases_page() -> impl IntoView {
    let own = lookup::cases().iter().map(|one| view! { <div class="sheet">{cited::part(&one.part)}</div> });
    let elsewhere = lookup::examples()
        .iter()
        .filter(|one| !lookup::cases().iter().any(|own| own.part.title == one.title));
    view! {
        <div class="lookup">
        <div>
            <PageTitle title="Voorbeelden uit de praktijk" />
            <p class="lead">"Alle voorbeelden uit de bronnen, met de plek waar je ze leest."</p>
            <p class="notice">"De voorbeelden zijn van 2021 en 2023, of ouder. Adressen op internet in de handreiking zijn van 2020. Die nemen we niet over: zoek op de naam."</p>
            <p class="help">"IKC is een integraal kindcentrum, LEA de Lokale Educatieve Agenda, PACT het programma PACT voor Kindcentra."</p>
        </div>
        <div class="sheets">{own.views()}</div>
        <section class="stack" aria-labelledby="elders">
            <h2 id="elders">"Elders in deze app"</h2>
            {found_list(elsewhere)}
        </section>
        </div>
    }
}
