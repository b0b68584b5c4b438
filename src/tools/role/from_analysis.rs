//! At a question of the role aid: what the analysis says of it already. A proposal is taken over by a press, or it is not; what was
//! said of parties goes no further than this device.

use leptos::prelude::*;

use super::acts;
use super::words;
use crate::domain::role::Question;
use crate::domain::{AssessmentId, DatumId, Given};
use crate::kit::{click, dutch, live_if, maybe, memo};
use crate::pages::field::{Said, said};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::{Session, use_session};

const URGENCY: DatumId = DatumId::checked_at_build("urgentie");

/// What stands at a question, if anything.
pub fn from_analysis(id: AssessmentId, question: Question) -> AnyView {
    let session = use_session();
    let found = memo(move || {
        let all = session.read(said);
        all.into_iter().find(|of| of.question == question)
    });
    let urgency =
        memo(move || if question == Question::Urgency { session.read(urgency) } else { String::new() });
    live_if(move || {
        let proposal = found.get().map(|of| proposal(session, id, of));
        let words = urgency.get();
        let told = (!words.is_empty()).then(|| {
            view! {
                <div class="notice known no-print">
                    <p><b>"Uit jullie analyse, bij de vraag hoe dringend het is: "</b><span class="typed">{words}</span></p>
                    <p><a href=format!("gids.html#/analyse/{URGENCY}")>"Naar de analyse"</a></p>
                </div>
            }
        });
        (proposal.is_some() || told.is_some()).then(|| view! { {maybe(proposal)}{maybe(told)} })
    })
    .into_any()
}

fn urgency(shelf: &Shelf) -> String {
    shelf.datum(URGENCY).map(|of| of.finding.all_words()).unwrap_or_default()
}

fn proposal(session: Session, id: AssessmentId, of: Said) -> AnyView {
    let (question, choice) = (of.question, of.choice);
    let same = memo(move || {
        session
            .read(|shelf| shelf.assessment(id).is_some_and(|of| of.given(question) == Given::Choice(choice)))
    });
    let take = move || {
        acts::reply(session, id, question, Some(choice.id()));
        page::focus_soon("kop");
    };
    let label = dutch::capital(words::choice(question, choice));
    view! {
        <div class="notice known no-print">
            <p><b>"Voorstel uit jullie krachtenveld: "</b>{label.clone()}"."</p>
            <p>{of.why}</p>
            {live_if(move || (!same.get()).then(|| view! {
                <p><button class="button" type="button" on:click=click(take)>"Neem dit antwoord over"</button></p>
            }))}
            {live_if(move || same.get().then(|| view! { <p class="soft">"Dit is ook jullie antwoord."</p> }))}
            <p class="help">"Een voorstel van de makers, afgeleid uit wat jullie zeiden. Kies gerust iets anders. "<a href="gids.html#/krachtenveld">"Naar het krachtenveld"</a></p>
        </div>
    }
    .into_any()
}
