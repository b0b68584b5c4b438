//! The claims of one level, to tick.

use leptos::prelude::*;

use crate::domain::{Answer, Claim, ClaimId};
use crate::ui::shared::{Views, change};

/// A group of checkboxes; the whole line is the target. Ticking never moves the level.
#[component]
pub fn ClaimList(
    /// What the group says above it.
    heading: String,
    /// The claims.
    claims: &'static [Claim],
    /// The answer, for its ticks.
    answer: Memo<Answer>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
) -> impl IntoView {
    let lines = claims.iter().map(|claim| {
        let checked = Signal::derive(move || answer.with(|answer| answer.recognises(claim.id)));
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |event| tick.run((claim.id, event_target_checked(&event))))
                />
                <span>{claim.text}</span>
            </label>
        }
    });
    view! {
        <fieldset class="claims">
            <legend>
                <h3>{heading}</h3>
            </legend>
            {lines.views()}
        </fieldset>
    }
}
