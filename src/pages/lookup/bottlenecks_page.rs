//! All bottlenecks, in the groups of the letter, with what the letter is.

use leptos::prelude::*;

use super::named::{DATED, to};
use super::plays::{PlaysFor, at_locations, here, label};
use crate::content::lookup::{self, BottleneckGroup, LETTER};
use crate::domain::BottleneckId;
use crate::kit::{PageTitle, Views, cited, live_if, maybe};
use crate::records::BottleneckHere;
use crate::state::{Lookup, use_session};

/// The page of all of them.
pub fn bottlenecks_page(plays_for: PlaysFor) -> impl IntoView {
    let about = lookup::about().iter().map(|part| view! { <div class="sheet">{cited::lesser(part)}</div> });
    view! {
        <div class="lookup">
        <div>
            <PageTitle title="Knelpunten" />
            <p class="lead">"Elf dingen die samenwerken van opvang en school in de weg staan. Wat is het, wat kan nu al, en wie is aan zet?"</p>
            <p class="notice">{DATED}</p>
            <p class="help">"Bso is buitenschoolse opvang, een cao een collectieve arbeidsovereenkomst, btw belasting over de toegevoegde waarde."</p>
        </div>
        {lookup::groups().iter().map(|group| part(group, plays_for)).views()}
        <section class="stack" aria-labelledby="verder">
            <h2 id="verder">"Ook uit deze brief"</h2>
            <ul class="points">
                <li><a href=to(Lookup::Advice)>{lookup::taskforce().title}</a></li>
                <li><a href=to(Lookup::Research(None))>"Wat onderzoek wel en niet laat zien"</a></li>
            </ul>
        </section>
        <section class="stack" aria-labelledby="over-brief">
            <h2 id="over-brief">"Over deze brief"</h2>
            <div class="sheets">{about.views()}</div>
        </section>
        {cited::full(LETTER)}
        </div>
    }
}

fn part(group: &'static BottleneckGroup, plays_for: PlaysFor) -> AnyView {
    let lines = group.bottlenecks.iter().filter_map(|id| lookup::bottleneck(*id)).map(|(name, one)| {
        view! {
            <li class="reason-line">
                <a href=to(Lookup::Bottleneck(one.id))>
                    <b>{name.title}</b>
                    <span class="soft line">{one.gist}</span>
                    {said(one.id, plays_for)}
                </a>
            </li>
        }
    });
    let text = group.text.iter().map(|text| view! { <p>{*text}</p> });
    view! {
        <section class="stack" aria-labelledby=group.id>
            <h2 id=group.id>{group.title}</h2>
            <ul class="plain reason-lines">{lines.views()}</ul>
            {maybe((!group.text.is_empty()).then(|| view! { <div class="stack narrow">{text.views()}</div> }))}
            {cited::cited(Some((LETTER, group.place)))}
        </section>
    }
    .into_any()
}

/// What was said of it here, in a few words.
fn said(id: BottleneckId, plays_for: PlaysFor) -> AnyView {
    let session = use_session();
    live_if(move || {
        let words = match plays_for {
            PlaysFor::Municipality(_) => {
                let said = session.read(|shelf| *here(shelf, id).plays.get());
                label(said).map(|label| format!("Speelt bij ons: {}", label.to_lowercase()))
            }
            PlaysFor::Locations(_) => {
                let all = session.read(|shelf| at_locations(shelf, id));
                let names = all.into_iter().filter(|(_, _, said)| BottleneckHere::is_said_to_play(*said));
                let names: Vec<String> = names.map(|(_, name, _)| name).collect();
                (!names.is_empty()).then(|| format!("Speelt bij {}", names.join(", ")))
            }
        };
        words.map(|words| view! { <span class="line plays">{words}</span> })
    })
    .into_any()
}
