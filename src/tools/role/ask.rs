//! Putting one open question to somebody else.

use crate::state::files::Holds;
use crate::tools::role::acts;
use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::domain::Given;
use crate::domain::role::Question;
use crate::exchange::Include;
use crate::kit::{Info, click, link_field, live_if, memo};
use crate::pages::files::hand_out;
use crate::platform::{page, place};
use crate::records::RecordKey;
use crate::tools::role::route::RoleRoute;

/// A link or a file with this question only. The answer comes back the same way.
pub fn ask(found: Found, question: Question) -> impl IntoView {
    let (session, id) = (found.session, found.id);
    let waits = memo(move || {
        found.now.with(|of| of.is_asked(question) && !matches!(of.given(question), Given::Choice(_)))
    });
    let link = RwSignal::new(None::<String>);
    let make_link = move || {
        acts::ask(session, id, question, true);
        let route = RoleRoute::Asked(id, texts::EDITION, question.id());
        link.set(Some(place::address_of(&route.href())));
        page::focus_soon("vraag-link");
    };
    let make_file = move || {
        acts::ask(session, id, question, true);
        let include = Include::ALL.without(Include::WRITTEN).without(Include::VIEWS);
        let called = session.peek(|shelf| shelf.stands_in(&RecordKey::Assessment(id)));
        hand_out(
            session,
            acts::question_file(session, id, question.id()),
            called,
            include,
            Holds::OneQuestion,
        );
    };
    let not_asked = move || {
        acts::ask(session, id, question, false);
        link.set(None);
        page::focus_soon("kop");
    };
    view! {
        {live_if(move || waits.get().then(|| view! {
            <div class="notice">
                <Info />
                <p>"Deze vraag ligt bij iemand anders. Open de link of het bestand dat terugkomt, of vul zelf iets in."</p>
                <button class="button" type="button" on:click=click(not_asked)>"Niet meer wachten"</button>
            </div>
        }))}
        <details class="sheet more">
            <summary>"Vraag het iemand anders"</summary>
            <div class="stack">
                <p>
                    "Stuur alleen deze vraag naar een collega. Die antwoordt op een eigen apparaat en stuurt het antwoord terug. Andere antwoorden gaan niet mee. In het bestand staat wel hoe deze beoordeling heet."
                </p>
                <div class="row">
                    <button class="button" type="button" on:click=click(make_link)>"Maak een link"</button>
                    <button class="button" type="button" on:click=click(make_file)>"Sla de vraag op als bestand"</button>
                </div>
                {live_if(move || link.get().map(|link| link_field(session, "vraag-link", "Link naar deze vraag", link)))}
            </div>
        </details>
    }
}
