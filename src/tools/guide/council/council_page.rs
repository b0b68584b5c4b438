//! What a council can do, what its members can ask, and what is known here beside it.

use leptos::prelude::*;

use super::known::known;
use crate::content::council::{self, Means};
use crate::domain::SourceId;
use crate::kit::{PageTitle, Views, cited, live};
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
                <p class="above"><a href=HOME>"Handreiking"</a></p>
                <PageTitle title="Voor de raad" document="Voor de raad | Handreiking" />
                <p class="lead">"Zes dingen die een gemeenteraad kan doen, en wat een raadslid kan vragen. Erbij staat wat jullie in deze app al invulden."</p>
            </div>
            <a class="button button-forward" href=GuideRoute::OnePager.href()>"Maak een blad voor raad en college"</a>
        </div>
        <div class="sheet">{cited::part(council::sender())}</div>
        <ol class="plain means">{council::means().iter().map(|one| means(session, one)).views()}</ol>
        <p class="help">"Op deze pagina staat geen naam van een locatie. Er is geen rangorde van locaties."</p>
        {cited::full(LETTER)}
        </div>
    }
}

fn means(session: Session, of: &'static Means) -> AnyView {
    let text = of.part.text.iter().map(|text| view! { <p>{*text}</p> });
    let questions = of.questions.iter().map(|text| view! { <li>{*text}</li> });
    let there = move || {
        let today = session.today().day;
        let facts = session.read(|shelf| known(shelf, of.known, today));
        if facts.is_empty() {
            return view! { <p class="soft">"Hier is nog niets over ingevuld."</p> }.into_any();
        }
        let lines = facts.into_iter().map(|text| view! { <li class="typed">{text}</li> });
        view! { <ul class="points">{lines.views()}</ul> }.into_any()
    };
    view! {
        <li class="sheet stack">
            <h2 id=of.id>{of.part.title}</h2>
            {text.views()}
            {cited::cited(of.part.source)}
            <div class="two">
                <div class="stack">
                    <h3>"Wat kan een raadslid vragen? (van ons)"</h3>
                    <ul class="points">{questions.views()}</ul>
                </div>
                <div class="stack">
                    <h3>"Wat hier is ingevuld"</h3>
                    {live(there)}
                </div>
            </div>
        </li>
    }
    .into_any()
}
