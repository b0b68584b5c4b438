//! A question that somebody sent by link: answer it, and send the answer back.

use crate::tools::role::acts;
use crate::tools::role::typed;
use leptos::prelude::*;

use super::found::{Found, if_found};
use super::question_field::question_field;
use crate::content::role as texts;
use crate::domain::role::Question;
use crate::domain::{AssessmentId, EditionId, QuestionId};
use crate::exchange::Include;
use crate::kit::dutch::origin;
use crate::kit::{PageTitle, TextField, click, derived, link_field, live, live_if, memo};
use crate::pages::files::hand_out;
use crate::platform::place;
use crate::records::RecordKey;
use crate::state::files::Holds;
use crate::state::use_session;
use crate::tools::role::other_edition::OtherEdition;
use crate::tools::role::route::Returned;
use crate::tools::role::route::RoleRoute;

/// The page of a question that came by link.
pub fn asked_page(id: AssessmentId, edition: EditionId, question: QuestionId) -> AnyView {
    let session = use_session();
    match Question::with_id(question) {
        Some(question) if edition == texts::EDITION => {
            Effect::new(move |_| acts::take_question(session, id, edition, question));
            // Who opens the link on the device that asked would change the answer that stands there.
            if session.peek(|shelf| shelf.assessment(id).is_some_and(|of| of.date.get().is_some())) {
                return own(id, question);
            }
            let here = memo(move || session.read(|shelf| shelf.assessment(id).is_some()));
            live(move || here.get().then(|| if_found(session, id, move |found| page(found, question))))
                .into_any()
        }
        _ => view! { <OtherEdition edition=edition /> }.into_any(),
    }
}

fn own(id: AssessmentId, question: Question) -> AnyView {
    view! {
        <div class="stack asked">
            <PageTitle title="Deze vraag is van dit apparaat" />
            <p class="lead">"De beoordeling waar de vraag bij hoort, staat hier al. Stuur de link naar wie je de vraag wilt stellen, en open hem op een ander apparaat."</p>
            <p>
                <a class="button" href=RoleRoute::Question(id, question).href()>"Naar de vraag in jullie beoordeling"</a>
            </p>
        </div>
    }
    .into_any()
}

fn page(found: Found, question: Question) -> AnyView {
    let Some((group, text)) = texts::question(question) else { return ().into_any() };
    let (session, id) = (found.session, found.id);
    let note = derived(move || found.now.with(|of| of.reply(question).note));
    let back = memo(move || {
        found.now.with(|of| {
            let choice = of.reply(question).choice;
            let (choice, at) = (*choice.get(), choice.stamp());
            choice.zip(at).map(|(choice, at)| {
                RoleRoute::Returned(Returned { id, edition: of.edition, question: question.id(), choice, at })
                    .href()
            })
        })
    });
    let link = RwSignal::new(None::<String>);
    // A link holds the answer as it was when the link was made; another answer needs another link.
    Effect::new(move |_| {
        back.track();
        link.set(None);
    });
    let make_link = move || link.set(back.get_untracked().map(|back| place::address_of(&back)));
    let file = move || {
        let text = acts::answer_file(session, id, question.id());
        let called = session.peek(|shelf| shelf.stands_in(&RecordKey::Assessment(id)));
        hand_out(session, text, called, Include::ALL, Holds::OneQuestion);
    };
    view! {
        <div class="stack asked">
            <div>
                <p class="above">{format!("Een vraag van een collega: {}", group.title)}</p>
                <PageTitle title=text.text />
                <p class="soft">{text.help}</p>
                <p class="help">"Een gemeente gebruikt deze vraag om te kiezen welke rol ze neemt bij voorzieningen voor kinderen. Er is geen goed of fout, en weet je het niet, dan mag dat ook. "{origin(text.source)}</p>
            </div>
            {question_field(found, text, ().into_any(), Some("kop"))}
            <TextField
                id="toelichting"
                label="Toelichting"
                help="Mag leeg blijven. De toelichting gaat alleen mee in een bestand, niet in een link."
                long=true
                note=note
                field=typed::reply_note(id, question.id())
            />
            <section class="sheet stack" aria-labelledby="terug">
                <h2 id="terug">"Stuur je antwoord terug"</h2>
                {live(move || match back.get() {
                    None => view! { <p>"Kies eerst een antwoord."</p> }.into_any(),
                    Some(_) => view! {
                        <p>"Stuur de link of het bestand naar wie je de vraag stelde. Je antwoord staat ook nog op dit apparaat."</p>
                        <div class="row">
                            <button class="button button-forward" type="button" on:click=click(make_link)>"Maak een link met je antwoord"</button>
                            <button class="button" type="button" on:click=click(file)>"Sla je antwoord op als bestand"</button>
                        </div>
                    }
                    .into_any(),
                })}
                {live_if(move || link.get().map(|link| link_field(session, "antwoord-link", "Link met je antwoord", link)))}
            </section>
        </div>
    }
    .into_any()
}
