//! One reason: how kindcentra contribute, what a municipality can do, what people said, and what to read.

use leptos::prelude::*;

use crate::content::guide::{self, Reading, ReadingKind, Reason};
use crate::domain::{MeasureId, ReasonId};
use crate::kit::{Missing, PageTitle, Views, dutch, maybe};
use crate::state::{HOME, use_session};

use super::home_page::weighs;
use super::measure_row::{measure_id, measure_row};
use super::route::GuideRoute;
use crate::kit::cited::{self, cited};

/// The page of a reason. With a measure it begins there.
pub fn reason_page(id: ReasonId, at: Option<MeasureId>) -> AnyView {
    match guide::reason(id) {
        Some(reason) => {
            let known = at.filter(|at| reason.measures.iter().any(|one| one.id == *at));
            cited::begin_at(known.map(measure_id));
            page_of(reason)
        }
        None => view! { <Missing title="Dit thema staat niet in de handreiking" /> }.into_any(),
    }
}

fn page_of(reason: &'static Reason) -> AnyView {
    let session = use_session();
    let last = guide::reasons().len();
    let neighbour = |number: usize| guide::reasons().iter().find(|other| other.number == number);
    let voices = reason.voices.iter().map(|voice| {
        view! {
            <div class="sheet stack">
                <p><b>{voice.who}</b>", in onze woorden: "{voice.text}</p>
                {cited(Some((guide::SOURCE, voice.place)))}
            </div>
        }
    });
    let measures = reason.measures.iter().map(|one| measure_row(one, reason));
    view! {
        <div>
            <p class="above"><a href=HOME>"Handreiking, waarom"</a>{format!(", thema {} van {last}", reason.number)}</p>
            <PageTitle title=reason.title document=format!("{} | Handreiking", reason.title) />
            <p class="soft">{format!("In de handreiking heet dit: {}.", reason.source_name)}</p>
            {weighs(session, reason.id, reason.title)}
        </div>
        <div class="gear-and-list">
            {if reason.measures.is_empty() {
                view! { <p class="soft">"Bij dit thema noemt de handreiking geen knoppen."</p> }.into_any()
            } else {
                view! {
                    <section class="stack" aria-labelledby="knoppen">
                        <h2 id="knoppen">"Waar kan een gemeente op inzetten?"</h2>
                        <ol class="plain measures">{measures.views()}</ol>
                        {cited(Some((guide::SOURCE, reason.measures_place)))}
                    </section>
                }
                .into_any()
            }}
            <div class="text-parts">
                {reason.how.iter().map(cited::part).views()}
                {maybe((!reason.voices.is_empty()).then(|| view! { <div class="stack">{voices.views()}</div> }))}
            </div>
        </div>
        <div class="stack">
        {readings(reason)}
        <nav class="row no-print" aria-label="Andere thema’s">
            {maybe(neighbour(reason.number.wrapping_sub(1)).map(|other| view! {
                <a class="button button-back" href=GuideRoute::Reason(other.id, None).href()>{format!("Thema {}", other.number)}<span class="visually-hidden">{format!(": {}", other.title)}</span></a>
            }))}
            {maybe(neighbour(reason.number + 1).map(|other| view! {
                <a class="button button-forward-outline" href=GuideRoute::Reason(other.id, None).href()>{format!("Thema {}", other.number)}<span class="visually-hidden">{format!(": {}", other.title)}</span></a>
            }))}
            <a class="button button-quiet" href=GuideRoute::Agenda.href()>"Naar de agenda"</a>
        </nav>
        {cited::full(guide::SOURCE)}
        </div>
    }
    .into_any()
}

fn readings(reason: &'static Reason) -> AnyView {
    if reason.readings.is_empty() {
        return ().into_any();
    }
    let groups = [
        (ReadingKind::Background, "Om te lezen"),
        (ReadingKind::Research, "Onderzoek"),
        (ReadingKind::Practice, "Uit de praktijk"),
        (ReadingKind::Site, "Sites"),
    ];
    let groups = groups.into_iter().filter_map(|(kind, name)| {
        let all: Vec<&'static Reading> = reason.readings.iter().filter(|one| one.kind == kind).collect();
        let lines = all.iter().map(|one| line(one)).collect::<Vec<_>>();
        (!all.is_empty())
            .then(|| view! { <h3>{name}</h3><ul class="points">{lines.into_iter().views()}</ul> })
    });
    view! {
        <details class="sheet more">
            <summary>"Onderzoek en leestips bij dit thema"</summary>
            <div class="stack">
                {groups.views()}
                <p class="help">
                    "De handreiking geeft bij de meeste titels een adres van 2020. Die nemen we niet over: zoek op de titel. "
                </p>
                {cited(Some((guide::SOURCE, reason.readings_place)))}
            </div>
        </details>
    }
    .into_any()
}

fn line(of: &'static Reading) -> AnyView {
    let maker = of.maker.map(|maker| format!(". {}", dutch::capital(maker))).unwrap_or_default();
    let year = of.year.unwrap_or("zonder jaar");
    view! {
        <li>
            {of.title}{maker}{format!(" ({year})")}
            {maybe(of.about.map(|about| view! { <span class="soft">". "{about}</span> }))}
        </li>
    }
    .into_any()
}
