//! One argument, which opens to the answer it rests on, and its source.

use leptos::prelude::*;

use super::answer_line::answer_line;
use super::found::Found;
use super::words;
use crate::domain::role::Argument;
use crate::kit::{Views, maybe};

/// A block that opens; nothing for an argument without a text.
pub fn argument_block(found: Found, of: &'static Argument) -> Option<impl IntoView + use<>> {
    let text = words::argument(of)?;
    let answers = of.rests_on.iter().map(|(question, _)| answer_line(found, *question));
    let always = of.rests_on.is_empty().then(|| view! { <li>"Dit geldt altijd, bij elk antwoord."</li> });
    Some(view! {
        <details class="argument">
            <summary>
                {text.text}
                {maybe(of.rests_on.is_empty().then(|| view! { <span class="always">"geldt altijd"</span> }))}
            </summary>
            <div class="argument-more">
                <p>{text.why}</p>
                <ul class="plain">
                    {answers.views()}
                    {maybe(always)}
                </ul>
                <p class="tiny soft">
                    <span class="ground">{words::ground(of.ground)}</span>
                    " "
                    {words::origin(of.ground, text.source)}
                </p>
            </div>
        </details>
    })
}
