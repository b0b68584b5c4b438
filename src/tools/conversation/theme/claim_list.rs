//! The claims of one level, to tick.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Claim, ClaimId};
use crate::kit::dutch;
use crate::kit::{Check, Views};
use crate::records::Answer;

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
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let lines = claims.iter().map(|claim| {
        let checked = Signal::derive(move || answer.with(|answer| answer.recognises(claim.id)));
        let set = Callback::new(move |on| tick.run((claim.id, on)));
        view! {
            <div class="claim">
            <Check on=checked set=set>
                <span>{claim.text}</span>
            </Check>
            <div class="claim-terms">
                    {claim.terms.iter().filter_map(|id| content::term(*id)).map(in_place).views()}
                </div>
            </div>
        }
    });
    view! {
        <fieldset class="claims" disabled=locked>
            <legend>
                <h3>{heading}</h3>
            </legend>
            {lines.views()}
        </fieldset>
    }
}

/// A term of a claim, explained right under it.
fn in_place(term: &'static Term) -> impl IntoView + use<> {
    view! {
        <details class="term">
            <summary>{term.title}</summary>
            <p>
                {term.explanation}
                " "
                <span class="soft tiny">{dutch::origin(term.source)}</span>
            </p>
        </details>
    }
}
