//! The answer behind an argument or a need, with the way to it.

use leptos::prelude::*;

use super::found::Found;
use super::words;
use crate::domain::role::Question;
use crate::kit::{live, live_if};
use crate::tools::role::route::RoleRoute;

/// A question as a link, and what was answered to it.
pub fn answer_line(found: Found, question: Question) -> impl IntoView {
    view! {
        <li>
            <a href=RoleRoute::Question(found.id, question).href()>{words::question(question)}</a>
            " "
            <b>{live(move || found.now.with(|of| crate::kit::dutch::capital(words::given(of, question))))}</b>
            {live_if(move || {
                let note = found.now.with(|of| of.reply(question).note.text().trim().to_owned());
                (!note.is_empty()).then(|| view! { <span class="soft typed">{note}</span> })
            })}
        </li>
    }
}
