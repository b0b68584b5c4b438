//! A page of text from the content.

use leptos::prelude::*;

use crate::content::{self, Comparison, Page as TextOf};
use crate::domain::PageId;
use crate::kit::dutch;
use crate::state::Page;

use super::embed::embed;
use super::host_facts::{HostFacts, OfflineFacts};
use super::unknown_page::UnknownPage;
use crate::kit::{PageTitle, Views, maybe, own_part, text_part};

/// The page with this id, or the place that does not exist.
#[component]
pub fn TextPage(
    /// Its id.
    id: PageId,
) -> impl IntoView {
    match content::page(id) {
        Some(page) => text_page(page).into_any(),
        None => view! { <UnknownPage /> }.into_any(),
    }
}

fn text_page(page: &'static TextOf) -> impl IntoView {
    let route = Page::Text(page.id);
    let part = if page.ours { own_part } else { text_part };
    view! {
        <PageTitle title=page.title />
        {maybe(page.lead.map(|lead| view! { <p class="lead">{lead}</p> }))}
        <div class=if page.comparison.is_some() { "text-parts side-by-side" } else { "text-parts" }>
            {maybe((route == Page::EMBED).then(embed))}
            {page.parts.iter().map(part).views()}
        </div>
        {maybe(page.comparison.as_ref().map(comparison))}
        <div class="text-parts">
            {page.after.iter().map(part).views()}
            {maybe((route == Page::INSTRUMENT).then(doubts))}
            {maybe(page.host.then(|| view! { <HostFacts /> }))}
            {maybe((route == Page::ABOUT).then(|| view! { <OfflineFacts /><Version /> }))}
            {maybe(page.ours.then(|| view! { <p class="help">"Deze pagina is van de makers van de app."</p> }))}
        </div>
    }
}

fn comparison(of: &'static Comparison) -> impl IntoView + use<> {
    let heads = of.columns.iter().map(|column| view! { <th scope="col">{*column}</th> });
    let rows = of.rows.iter().map(|(title, cells)| {
        let cells = cells.iter().zip(of.columns).map(|(cell, column)| {
            view! {
                <td>
                    // On a narrow screen the columns stand below each other, each with its name.
                    <span class="column-name" aria-hidden="true">{*column}": "</span>
                    {*cell}
                </td>
            }
        });
        view! {
            <tr>
                <th scope="row">{*title}</th>
                {cells.views()}
            </tr>
        }
    });
    view! {
        <section class="sheet comparison">
            <table>
                <caption>{of.title}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {heads.views()}
                    </tr>
                </thead>
                <tbody>{rows.views()}</tbody>
            </table>
            <p class="help">{dutch::origin(None)}</p>
        </section>
    }
}

fn doubts() -> impl IntoView {
    let edition = content::current_edition();
    let items = content::doubts().iter().filter_map(|doubt| {
        let (number, theme) = edition.theme(doubt.theme)?;
        Some(view! {
            <dt>{format!("{number}. {}", theme.title)}</dt>
            <dd>{doubt.text}</dd>
        })
    });
    view! {
        <section class="stack">
            <h2>"Waar de bron onduidelijk is"</h2>
            <p>"Zo lazen wij, de makers van deze app, de plekken die op meer dan één manier te lezen zijn."</p>
            <dl class="terms">{items.views()}</dl>
            <p class="soft small">{format!("{}.", dutch::edition(edition))}</p>
        </section>
    }
}

/// Version and licence.
#[component]
fn Version() -> impl IntoView {
    let sources = content::sources().iter().map(|source| view! { <li>{dutch::source(source)}</li> });
    view! {
        <section class="stack">
            <h2>"Bronnen, versie en licentie"</h2>
            <ul class="points">{sources.views()}</ul>
            <p>
                "Versie "{env!("CARGO_PKG_VERSION")}
                ". De app valt onder de EUPL 1.2, een open licentie van de Europese Unie."
            </p>
        </section>
    }
}
