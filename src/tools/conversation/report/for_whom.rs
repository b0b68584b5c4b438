//! For whom the report is: one choice for what is shown, printed and saved.

use leptos::prelude::*;

use crate::domain::Layer;
use crate::domain::RoundId;
use crate::exchange::Include;
use crate::kit::{Check, Info, Views, click, derived, live_if};
use crate::pages::files::{save_file, share_button};
use crate::platform::page;
use crate::state::use_session;
use crate::tools::conversation::asked::{asked_layer, lines};

use super::layered::{goes_along, selection};

/// The choice, and the ways to take it along.
#[component]
pub fn ForWhom(
    /// The round.
    id: RoundId,
    /// For whom.
    layer: RwSignal<Layer>,
    /// Whether the own views go along with those who were there.
    views: RwSignal<bool>,
    /// Writes it as a document.
    write: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let include = move || -> Include { goes_along(layer.get_untracked(), views.get_untracked()) };
    let save = move || save_file(session, selection(id), include());
    let any = move || layer.get() == Layer::Internal && session.read(|shelf| !shelf.views_of(id).is_empty());
    let choices = Layer::ALL.map(|of| {
        let (name, more) = words(of);
        let on = derived(move || layer.get() == of);
        let set = Callback::new(move |_| layer.set(of));
        view! {
            <Check on=on set=set group="voor-wie">
                <span>
                    <b>{name}</b>
                    <br />
                    <span class="small soft">{more}</span>
                </span>
            </Check>
        }
    });
    // Who was asked for it sees what goes back, with one tap.
    let asked = move || {
        let (lines, of) = session
            .read(|shelf| Some((shelf.round(id).map(lines).unwrap_or_default(), asked_layer(shelf, id)?)))?;
        let show = (layer.get() != of).then(|| {
            view! {
                <button class="button" type="button" on:click=click(move || layer.set(of))>
                    "Laat zien wat daarvoor teruggaat"
                </button>
            }
        });
        Some(view! {
            <div class="notice">
                <Info />
                <p>{lines.join(" ")}" Sla daarvoor hieronder het gesprek op als bestand, en stuur dat terug."</p>
                {show}
            </div>
        })
    };
    view! {
        <section class="sheet stack no-print for-whom" aria-labelledby="voor-wie">
            <h2 id="voor-wie">"Voor wie is dit verslag?"</h2>
            {live_if(asked)}
            <fieldset class="claims">
                <legend class="help">"Wat je hieronder ziet, druk je af. In een bestand staat hetzelfde, met ook tijdstippen, nummers van partners en de thema’s van vandaag."</legend>
                <div class="three">{choices.into_iter().views()}</div>
                {live_if(move || any().then(|| view! {
                    <Check on=views set=Callback::new(move |on| views.set(on))>
                        <span>"Met ieders eigen beeld. Haal dit vinkje weg als niet iedereen dat goedvindt."</span>
                    </Check>
                }))}
            </fieldset>
            {live_if(move || (layer.get() != Layer::Internal).then(|| view! {
                <p class="help">"Lees het eerst na. Staat er een naam van een mens in een reden, afspraak of vraag? Verander die dan daar."</p>
            }))}
            <div class="row">
                <button class="button button-forward" type="button" on:click=click(page::print)>
                    "Druk af of sla op als pdf"
                </button>
                <button class="button" type="button" on:click=click(move || write.run(()))>
                    "Bewerk in Word of LibreOffice"
                </button>
                <button class="button" type="button" on:click=click(save)>"Sla dit gesprek op als bestand"</button>
                {share_button(session, move || (selection(id), include()))}
            </div>
        </section>
    }
}

fn words(of: Layer) -> (&'static str, &'static str) {
    match of {
        Layer::Internal => ("Voor jullie zelf", "Alles wat hier op dit apparaat van het gesprek staat."),
        Layer::Boards => (
            "Voor besturen en MR",
            "MR is de medezeggenschapsraad. Wat jullie samen zeggen, waarom, en wie wat gaat doen. Zonder notities en eigen beelden.",
        ),
        Layer::Municipality => (
            "Voor de gemeente",
            "Wat jullie samen zeggen en de gemeente vragen, en wat jullie over belangstelling, huisvesting en knelpunten kozen. Zonder redenen, afspraken en notities.",
        ),
    }
}
