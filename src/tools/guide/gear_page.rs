//! One gear: what it is, what is hard, what can help, how others did it, and what to look at.

use leptos::prelude::*;

use crate::content::Part;
use crate::content::guide::{self, Gear};
use crate::domain::{GearId, Note};
use crate::kit::{Check, Missing, PageTitle, TextField, Views, derived, maybe};
use crate::state::{HOME, Session, use_session};

use super::acts;
use super::gears::small_wheel;
use super::route::GuideRoute;
use super::typed;
use crate::kit::cited;

/// The page of a gear.
pub fn gear_page(id: GearId) -> AnyView {
    match guide::gear(id) {
        Some(gear) => page(use_session(), gear),
        None => view! { <Missing title="Dit rad staat niet in de handreiking" /> }.into_any(),
    }
}

fn page(session: Session, gear: &'static Gear) -> AnyView {
    let id = gear.id;
    let others = guide::gears().iter().filter(|other| other.id != id).map(|other| {
        view! {
            <li>
                <a class="gear-line" href=GuideRoute::Gear(other.id).href()>
                    {small_wheel(other.id)}
                    <span><b>{other.name}</b><span class="soft">{other.question}</span></span>
                </a>
            </li>
        }
    });
    view! {
        <div>
            <p class="above"><a href=HOME>"Handreiking, hoe"</a></p>
            <PageTitle title=gear.name document=format!("{} | Handreiking", gear.name) />
            <p class="lead">{gear.question}</p>
        </div>
        <div class="gear-and-list">
            <div class="text-parts">
                {parts(gear.what)}
                {parts(gear.challenges)}
                {parts(gear.tips)}
                {maybe((!gear.examples.is_empty()).then(|| view! {
                    <section class="stack" aria-labelledby="voorbeelden">
                        <h2 id="voorbeelden">"Hoe anderen het deden"</h2>
                        {examples(gear.examples)}
                    </section>
                }))}
                {cited::full(guide::SOURCE)}
            </div>
            <div class="stack">
                {list(session, gear)}
                {onward(gear)}
            </div>
        </div>
        <section class="stack no-print" aria-labelledby="andere-raderen">
            <h2 id="andere-raderen">"De andere raderen"</h2>
            <ul class="plain gear-lines">{others.views()}</ul>
        </section>
    }
    .into_any()
}

fn parts(of: &'static [Part]) -> AnyView {
    of.iter().map(cited::part).views()
}

fn examples(of: &'static [Part]) -> AnyView {
    of.iter().map(|part| view! { <div class="sheet">{cited::lesser(part)}</div> }).views()
}

/// What to look at, with own notes.
fn list(session: Session, gear: &'static Gear) -> AnyView {
    let id = gear.id;
    let checks = gear.checks.iter().map(|(check, text)| {
        let on = derived(move || {
            session
                .read(|shelf| shelf.agenda().and_then(|of| of.checked.get(check)).is_some_and(|on| *on.get()))
        });
        let set = Callback::new(move |on| acts::check(session, *check, on));
        view! { <Check on=on set=set><span>{*text}</span></Check> }
    });
    let note = derived(move || -> Note {
        session.read(|shelf| {
            shelf.agenda().and_then(|of| of.notes.get(&id)).map(|note| note.text.clone()).unwrap_or_default()
        })
    });
    view! {
        <section class="sheet stack" aria-labelledby="nagaan">
            <fieldset class="claims">
                <legend><h2 id="nagaan">"Ga na"</h2></legend>
                {checks.views()}
            </fieldset>
            <TextField
                id=format!("aantekening-{id}")
                label="Onze aantekeningen"
                help="Blijft op dit apparaat, en gaat mee in het bestand van de agenda."
                long=true
                note=note
                field=typed::gear_note(id)
            />
            <p class="help">"Deze lijst is van de makers van de app, bij wat de handreiking zegt."</p>
        </section>
    }
    .into_any()
}

/// Where this app helps with it.
fn onward(gear: &'static Gear) -> AnyView {
    let links: &[(&str, &str)] = match gear.id.as_str() {
        "startpunt" => &[
            ("./#/voorbeeld", "Bekijk een gesprek als voorbeeld"),
            ("gemeente.html", "Zie waar locaties nu staan"),
        ],
        "analyse" => &[
            ("#/analyse", "Vul in wat jullie weten: de gegevens"),
            ("#/krachtenveld", "Zet partijen in het krachtenveld"),
            ("gemeente.html#/lijst", "Maak een lijst van scholen en opvang"),
            ("gemeente.html", "Zie alle locaties naast elkaar"),
        ],
        "ambitie-en-rol" => &[
            ("rol.html", "Kies een rol, met redenen die je kunt nagaan"),
            ("rol.html#/praktijk", "De vier rollen in de praktijk"),
        ],
        "visie" => &[
            ("#/visie", "Schrijf samen de visie"),
            ("./#/uitleg/kindcentrum", "Drie omschrijvingen van een kindcentrum"),
            ("./#/uitleg/instrument", "Over het instrument en zijn thema’s"),
        ],
        "afspraken-en-borgen" => &[
            ("#/borging", "Leg vast hoe jullie samenwerken"),
            ("#/proces", "Ontwerp het proces"),
            ("#/agenda", "Naar de agenda en de overleggen"),
            ("gemeente.html#/lijst", "Vraag locaties om een gesprek"),
        ],
        _ => &[],
    };
    let links = links.iter().map(|(href, words)| view! { <li><a href=*href>{*words}</a></li> });
    view! {
        <section class="stack no-print" aria-labelledby="hier-verder">
            <h2 id="hier-verder">"Ga hier verder"</h2>
            <ul class="points">{links.views()}</ul>
        </section>
    }
    .into_any()
}
