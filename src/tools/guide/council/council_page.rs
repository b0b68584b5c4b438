//! What a council can do, what its members can ask, and what is known here beside it.

use leptos::prelude::*;

use super::known::known;
use crate::content::council::{self, Known, Means};
use crate::domain::SourceId;
use crate::kit::{PageTitle, Views, cited, live, maybe};
use crate::state::{HOME, Session, use_session};
use crate::tools::guide::route::GuideRoute;

const LETTER: SourceId = SourceId::checked_at_build("raadsbrief");

/// The page for the council.
pub fn council_page() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="lookup">
        <div class="intro">
            <div>
                <p class="above no-print"><a href=HOME>"Handreiking"</a></p>
                <PageTitle title="Voor de raad" document="Voor de raad | Handreiking" />
                <p class="lead">"Zes dingen die een gemeenteraad kan doen, en wat een raadslid kan vragen. Erbij staat wat jullie in deze app al invulden."</p>
            </div>
            <a class="button button-forward no-print" href=GuideRoute::OnePager.href()>"Maak een blad voor raad en college"</a>
        </div>
        <section class="sheet stack" aria-labelledby="speelt">
            <h2 id="speelt">"Wat speelt er in onze gemeente?"</h2>
            <div class="two">
                <div class="stack">
                    <h3>"Op de agenda"</h3>
                    {filled_in(session, Known::Agenda)}
                </div>
                <div class="stack">
                    <h3>"Wat in de weg staat"</h3>
                    {filled_in(session, Known::Bottlenecks)}
                </div>
            </div>
        </section>
        <div class="sheet">{cited::part(council::sender())}</div>
        <ol class="plain means">{council::means().iter().map(|one| means(session, one)).views()}</ol>
        <p class="help">"De app zet op deze pagina geen naam van een locatie, en geen rangorde. Lees na wat jullie zelf schreven."</p>
        {cited::full(LETTER)}
        </div>
    }
}

fn means(session: Session, of: &'static Means) -> AnyView {
    let text = of.part.text.iter().map(|text| view! { <p>{*text}</p> });
    let questions = of.questions.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <li class="sheet stack">
            <h2 id=of.id>{of.part.title}</h2>
            {text.views()}
            {cited::cited(of.part.source)}
            <div class="two">
                <div class="stack">
                    <h3>"Wat kan een raadslid vragen? (van de makers)"</h3>
                    <ul class="points">{questions.views()}</ul>
                </div>
                {maybe(of.known.map(|known| view! {
                    <div class="stack">
                        <h3>"Wat hier is ingevuld"</h3>
                        {filled_in(session, known)}
                    </div>
                }))}
            </div>
        </li>
    }
    .into_any()
}

/// What is known of something, or that nothing is.
fn filled_in(session: Session, of: Known) -> AnyView {
    live(move || {
        let today = session.today().day;
        let facts = session.read(|shelf| known(shelf, of, today));
        if facts.is_empty() {
            return view! { <p class="soft">"Hier is nog niets over ingevuld."</p> }.into_any();
        }
        let lines = facts.into_iter().map(|text| view! { <li class="typed">{text}</li> });
        view! { <ul class="points">{lines.views()}</ul> }.into_any()
    })
    .into_any()
}
