//! An answer that came back by link: first seen, then taken over or not.

use crate::tools::role::acts;
use leptos::prelude::*;

use super::changes::{after, explain};
use super::words;
use crate::content::role as texts;
use crate::domain::role::Question;
use crate::domain::{Merge, Register};
use crate::kit::{PageTitle, live};
use crate::pages::files::{ProposalView, Told, no_versions};
use crate::records::Assessment;
use crate::state::use_session;
use crate::tools::role::other_edition::OtherEdition;
use crate::tools::role::route::Returned;
use crate::tools::role::route::RoleRoute;

/// The page of an answer that came by link.
pub fn returned_page(of: Returned) -> AnyView {
    let session = use_session();
    let Some(question) = Question::with_id(of.question).filter(|_| of.edition == texts::EDITION) else {
        return view! { <OtherEdition edition=of.edition /> }.into_any();
    };
    let known = of.choice == Assessment::DONT_KNOW || question.choice(of.choice).is_some();
    let here = session.peek(|shelf| shelf.assessment(of.id).is_some());
    let refused = RwSignal::new(!known);
    Effect::new(move |_| {
        if known && here {
            refused.set(!acts::propose_answer(session, &of));
        }
    });
    let mut answer = Assessment::new(of.id, of.edition);
    answer.replies.slot(of.question).choice = Register::written(Some(of.choice), of.at);
    let said = words::given(&Assessment::new(of.id, of.edition).merge(answer), question);
    view! {
        <div class="stack">
            <PageTitle title="Er kwam een antwoord terug" />
            {live(move || if !here {
                view! { <p class="lead">"De beoordeling waar dit antwoord bij hoort, staat niet op dit apparaat. Open de link op het apparaat en in de browser waar je de vraag stelde. Er is niets veranderd."</p> }.into_any()
            } else if refused.get() {
                view! { <p class="field-error" role="alert">"Deze link klopt niet. Vraag of hij nog eens gestuurd kan worden. Er is niets veranderd."</p> }.into_any()
            } else {
                view! {
                    <dl class="terms">
                        <dt>{words::question(question)}</dt>
                        <dd>{said}</dd>
                    </dl>
                    <ProposalView told=Told { explain: &[explain], versions: no_versions, after } />
                }
                .into_any()
            })}
            <p>
                <a class="button" href=RoleRoute::Home.href()>"Naar het begin"</a>
            </p>
        </div>
    }
    .into_any()
}
