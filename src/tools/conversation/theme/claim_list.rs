//! The claims of one level, to tick.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Cell, ClaimId, LevelId};
use crate::kit::dutch;
use crate::kit::{Check, Views, live};

/// The id of the group of a level.
pub fn group_id(level: LevelId) -> String {
    format!("herkend-{level}")
}

/// A group of checkboxes; the whole line is the target. Ticking never moves the level.
#[component]
pub fn ClaimList(
    /// The level for this theme, with its claims.
    cell: &'static Cell,
    /// What the group says above it.
    heading: Memo<String>,
    /// The claims that are ticked.
    ticked: Signal<Vec<ClaimId>>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let lines = cell.claims.iter().map(|claim| {
        let checked = Signal::derive(move || ticked.with(|ticked| ticked.contains(&claim.id)));
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
        <fieldset class="claims" id=group_id(cell.level) disabled=locked>
            <legend>
                <h3>{live(move || heading.get())}</h3>
            </legend>
            {lines.views()}
        </fieldset>
    }
}

/// A term of a claim, explained right under it.
fn in_place(term: &'static Term) -> impl IntoView + use<> {
    view! {
        <details class="term">
            <summary><span class="visually-hidden">"Uitleg: "</span>{term.title}</summary>
            <p>
                {term.explanation}
                " "
                <span class="soft tiny">{dutch::origin(term.source)}</span>
            </p>
        </details>
    }
}
