//! What holds everywhere: what directing means, the principles, what always goes on, and what the guide is for.

use leptos::prelude::*;

use crate::content::Part;
use crate::content::guide;
use crate::kit::{PageTitle, Views};
use crate::state::HOME;

use crate::kit::cited;

/// The page of it.
pub fn basis_page() -> impl IntoView {
    view! {
        <div>
            <p class="above"><a href=HOME>"Handreiking"</a></p>
            <PageTitle title="Wat overal geldt" document="Wat overal geldt | Handreiking" />
            <p class="lead">"Regie, vijf basisprincipes en vijf dingen die steeds doorgaan."</p>
        </div>
        <div class="text-parts">{guide::directing().iter().map(cited::part).views()}</div>
        {section("principes", "Vijf basisprincipes", guide::principles())}
        {section("doorgaan", "Wat steeds doorgaat", guide::activities())}
        {section("over-handreiking", "Over deze handreiking", guide::about())}
        {cited::full(guide::SOURCE)}
    }
}

fn section(id: &'static str, title: &'static str, parts: &'static [Part]) -> AnyView {
    let parts = parts.iter().map(|part| view! { <div class="sheet">{cited::lesser(part)}</div> });
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <div class="sheets">{parts.views()}</div>
        </section>
    }
    .into_any()
}
