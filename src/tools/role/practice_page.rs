//! What each role asks in practice, and what holds in every role.

use leptos::prelude::*;

use crate::content::role::{self as texts, About, RoleText};
use crate::kit::dutch::short_place;
use crate::kit::{PageTitle, Views, maybe, text_part};

use super::sources::sources;

/// The page of the roles in practice.
pub fn practice_page() -> impl IntoView {
    view! {
        <PageTitle title="De vier rollen in de praktijk" />
        <p class="lead">"Wat de gemeente in elke rol doet, niet doet, en met wie. Bij een voorbeeld staat het jaar van de bron. Het voorbeeld zelf kan ouder zijn, en nu anders. Bij welke rol een voorbeeld uit de handreiking hoort, leiden wij af. IKC is een integraal kindcentrum."</p>
        <div class="role-practice">{texts::roles().iter().map(role).views()}</div>
        <div class="text-parts">{[texts::assumes()].into_iter().chain(texts::practice()).map(text_part).views()}</div>
        {sources()}
    }
}

fn role(text: &'static RoleText) -> impl IntoView {
    let lists = [
        (About::Does, "Wat de gemeente doet"),
        (About::DoesNot, "Wat de gemeente niet doet"),
        (About::With, "Met wie"),
        (About::Example, "Voorbeelden"),
    ]
    .map(|(about, title)| {
        let lines: Vec<_> = text.practice.iter().filter(|one| one.about == about).collect();
        maybe((!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|one| {
                view! {
                    <li>
                        {one.text}
                        <span class="tiny soft">{short_place(one.source)}"."</span>
                    </li>
                }
            });
            view! {
                <h3>{title}</h3>
                <ul class="points">{lines.views()}</ul>
            }
        }))
    });
    let silent = (!text.practice.iter().any(|one| one.about == About::Example))
        .then(|| view! { <p class="soft">"De bronnen noemen hier geen voorbeeld."</p> });
    view! {
        <section class="sheet">
            <h2>{text.name}</h2>
            <p>{text.definition}</p>
            <p class="tiny soft">{short_place(text.source)}"."</p>
            {lists.into_iter().views()}
            {maybe(silent)}
        </section>
    }
}
