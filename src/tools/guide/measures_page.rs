//! Every measure, to search in.

use leptos::prelude::*;

use crate::content::guide::{self, Measure, Reason};
use crate::domain::{has_words, plain_words};
use crate::kit::{PageTitle, Views, change, dutch, live, live_if, memo};
use crate::state::{HOME, use_session};

use super::measure_row::measure_row;
use super::route::GuideRoute;

/// Whether all words that are searched for are in a measure, or in what it stands with. A short word begins one of its words,
/// a longer one may stand in the middle: much of this is found in compounds.
#[must_use]
pub fn finds(reason: &Reason, of: &Measure, words: &str) -> bool {
    let headings = reason.how.iter().map(|part| part.title);
    let text = of.text.iter().copied().chain([of.title, reason.title, reason.source_name]).chain(headings);
    let text = plain_words(&text.collect::<Vec<_>>().join(" "));
    words.trim().is_empty() || has_words(&text, words)
}

/// The page of every measure.
pub fn measures_page() -> impl IntoView {
    let session = use_session();
    let words = RwSignal::new(String::new());
    let only = RwSignal::new(false);
    let shown = memo(move || {
        let words = words.get();
        let weighing =
            |reason: &Reason| session.read(|shelf| shelf.agenda().is_some_and(|of| of.weighs(reason.id)));
        let kept =
            guide::reasons().iter().filter(|reason| !only.get() || weighing(reason)).flat_map(|reason| {
                let found = reason.measures.iter().enumerate().filter(|(_, one)| finds(reason, one, &words));
                found.map(move |(at, _)| (reason.number, at)).collect::<Vec<_>>()
            });
        kept.collect::<Vec<(usize, usize)>>()
    });
    let any = memo(move || {
        session.read(|shelf| {
            guide::reasons().iter().any(|reason| shelf.agenda().is_some_and(|of| of.weighs(reason.id)))
        })
    });
    let list = move || {
        let shown = shown.get();
        let groups = guide::reasons().iter().filter_map(|reason| {
            let rows: Vec<AnyView> = shown
                .iter()
                .filter(|(number, _)| *number == reason.number)
                .map(|(_, at)| measure_row(&reason.measures[*at], reason))
                .collect();
            (!rows.is_empty()).then(|| view! {
                <section class="stack" aria-labelledby=format!("thema-{}", reason.number)>
                    <h2 id=format!("thema-{}", reason.number)>
                        <a class="to-reason" href=GuideRoute::Reason(reason.id, None).href()>{format!("{}. {}", reason.number, reason.title)}</a>
                    </h2>
                    <ol class="plain measures">{rows.into_iter().views()}</ol>
                </section>
            })
        });
        groups.views()
    };
    let status = move || match shown.with(Vec::len) {
        0 => "Geen knop gevonden. Probeer een ander woord, of minder woorden.".to_owned(),
        1 => "Eén knop.".to_owned(),
        many => format!("{} knoppen.", dutch::capital(&dutch::number(many))),
    };
    view! {
        <div>
            <p class="above"><a href=HOME>"Handreiking"</a></p>
            <PageTitle title="Alle knoppen" document="Alle knoppen | Handreiking" />
            <p class="lead">"Waar een gemeente op kan inzetten, per thema. Zet wat past op je agenda."</p>
        </div>
        <div class="looks no-print">
            <div class="text-field">
                <label class="field-label" for="zoek-knop">"Zoek een knop"</label>
                <input
                    class="field"
                    type="search"
                    id="zoek-knop"
                    autocomplete="off"
                    prop:value=words
                    on:input=change(move |event| words.set(event_target_value(&event)))
                />
            </div>
            {live_if(move || any.get().then(|| view! {
                <label class="check">
                    <input type="checkbox" prop:checked=only on:change=change(move |event| only.set(event_target_checked(&event))) />
                    <span>"Alleen thema’s die voor ons wegen"</span>
                </label>
            }))}
        </div>
        <p role="status">{live(status)}</p>
        <div class="stack">{live(list)}</div>
        <p class="help">{dutch::origin(Some((guide::SOURCE, "hoofdstuk Waarom, bij elk thema: waar een gemeente op kan inzetten")))}</p>
    }
}
