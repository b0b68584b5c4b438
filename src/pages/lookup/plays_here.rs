//! The part of a page in which people say whether a bottleneck plays a part here, and what they do about it themselves.

use leptos::prelude::*;

use super::plays::{
    PlaysFor, TOPIC, at_locations, choices, doing, handed_in, here, label, put_on_agenda, say,
};
use crate::domain::{BottleneckId, ChoiceId, LocationId, TopicId};
use crate::kit::{Check, TextField, Views, click, derived, live, live_if, maybe, memo};
use crate::platform::page;
use crate::records::About;
use crate::state::{Session, use_session};

/// The part, for whoever looks.
pub fn plays_here(id: BottleneckId, plays_for: PlaysFor) -> AnyView {
    let session = use_session();
    match plays_for {
        PlaysFor::Municipality(to_agenda) => for_municipality(session, id, to_agenda),
        PlaysFor::Locations(to_topic) => for_locations(session, id, to_topic),
    }
}

fn for_municipality(session: Session, id: BottleneckId, to_agenda: &'static str) -> AnyView {
    let said = memo(move || session.read(|shelf| *here(shelf, id).plays.get()));
    let note = derived(move || session.read(|shelf| here(shelf, id).doing));
    let stands = memo(move || {
        session.read(|shelf| About::bottleneck(id).is_some_and(|item| shelf.agenda_item(item).is_some()))
    });
    let line = move |of: Option<ChoiceId>, words: &'static str| {
        let on = derived(move || said.get() == of);
        let set = Callback::new(move |_| say(session, id, of));
        view! { <Check on=on set=set group="speelt"><span>{words}</span></Check> }
    };
    let put = move || {
        put_on_agenda(session, id);
        page::focus_soon("speelt-kop");
    };
    view! {
        <section class="sheet stack no-print" aria-labelledby="speelt-kop">
            <h2 id="speelt-kop" tabindex="-1">"Speelt dit bij ons?"</h2>
            <fieldset class="claims">
                <legend class="visually-hidden">"Speelt dit in onze gemeente?"</legend>
                <div class="chip-row">
                    {choices().iter().map(|(choice, words)| line(Some(*choice), words)).views()}
                    {line(None, "Niet besproken")}
                </div>
            </fieldset>
            <TextField id="zelf" label="Wat doen we zelf?" help="Mag leeg blijven. Het gaat mee naar de agenda." long=true note=note field=doing(id) />
            <div role="status">
                {live(move || if stands.get() {
                    view! { <p class="on-purpose">"Staat op de agenda. "<a href=to_agenda>"Bekijk de agenda"</a></p> }.into_any()
                } else {
                    ().into_any()
                })}
            </div>
            {live_if(move || (!stands.get()).then(|| view! {
                <p><button class="button" type="button" on:click=click(put)>"Zet op de agenda"</button></p>
            }))}
            {live_if(move || {
                let places = session.read(|shelf| handed_in(&shelf.places(), id));
                let links = places.clone().into_iter().map(|(location, words)| {
                    view! { <li><a href=format!("gemeente.html#/locatie/{location}")>{words}</a></li> }
                });
                (!places.is_empty()).then(|| view! {
                    <h3>"Speelt volgens locaties"</h3>
                    <ul class="points">{links.views()}</ul>
                })
            })}
        </section>
        // What was said of it, on paper.
        {live_if(move || {
            let (said, doing) = session.read(|shelf| {
                let here = here(shelf, id);
                (label(*here.plays.get()), here.doing.all_words())
            });
            (said.is_some() || !doing.is_empty()).then(|| view! {
                <div class="print-only">
                    <h2>"Speelt dit bij ons?"</h2>
                    <p>{said.unwrap_or("Niet besproken")}</p>
                    {maybe((!doing.is_empty()).then(|| view! { <p class="typed">{format!("Wat we zelf doen: {doing}")}</p> }))}
                </div>
            })
        })}
    }
    .into_any()
}

fn for_locations(session: Session, id: BottleneckId, to_topic: fn(LocationId, TopicId) -> String) -> AnyView {
    let lines = move || {
        let all = session.read(|shelf| at_locations(shelf, id));
        if all.is_empty() {
            return view! { <p>"Begin een gesprek over jullie locatie. Op de pagina van de locatie kun je zeggen wat er speelt."</p> }.into_any();
        }
        let rows = all.into_iter().map(|(location, name, said)| {
            let said = label(said).unwrap_or("nog niet besproken");
            view! { <li><a href=to_topic(location, TOPIC)>{name}</a>": "{said.to_lowercase()}</li> }
        });
        view! { <ul class="points">{rows.views()}</ul> }.into_any()
    };
    view! {
        <section class="sheet stack no-print" aria-labelledby="speelt-kop">
            <h2 id="speelt-kop">"Speelt dit bij jullie?"</h2>
            {live(lines)}
        </section>
    }
    .into_any()
}
