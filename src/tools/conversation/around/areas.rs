//! Which policy a theme touches.

use leptos::prelude::*;

use crate::content;
use crate::domain::{AnswerKey, TopicId};
use crate::kit::{Check, Views, derived};
use crate::state::use_session;
use crate::tools::conversation::acts;

/// The topic that says what each policy is.
pub const POLICY: TopicId = TopicId::checked_at_build("beleid");

/// A tick for each policy.
#[component]
pub fn Areas(
    /// The answer of the theme.
    key: AnswerKey,
    /// Whether somebody just asked for it.
    asked: bool,
) -> impl IntoView {
    let session = use_session();
    let aspects =
        content::topic(POLICY).into_iter().flat_map(|topic| topic.parts).flat_map(|part| part.aspects);
    let open = asked || session.peek(|shelf| shelf.answer(key).is_some_and(|answer| answer.touches_any()));
    let ticks = aspects.map(move |aspect| {
        let on = derived(move || {
            session.read(|shelf| shelf.answer(key).is_some_and(|answer| answer.touches(aspect.id)))
        });
        let set = Callback::new(move |on| acts::touch(session, key, aspect.id, on));
        view! {
            <Check on=on set=set>
                <span>{aspect.title.unwrap_or_default()}</span>
            </Check>
        }
    });
    view! {
        <details class="more" open=open>
            <summary id="beleid">"Welk beleid raakt dit?"</summary>
            <div class="chip-row">{ticks.views()}</div>
        </details>
    }
}
