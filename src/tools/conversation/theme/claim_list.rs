//! The claims of one level, to tick.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Cell, ClaimId, LevelId, TermId};
use crate::kit::dutch;
use crate::kit::{Check, Views, derived, live};

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
    /// The terms that are explained before it on the page, at another level.
    before: Memo<Vec<TermId>>,
    /// The claims that are ticked.
    ticked: Signal<Vec<ClaimId>>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let explained: Vec<Vec<&'static Term>> = explained(cell);
    let lines = cell.claims.iter().zip(explained).map(|(claim, terms)| {
        let checked = derived(move || ticked.with(|ticked| ticked.contains(&claim.id)));
        let set = Callback::new(move |on| tick.run((claim.id, on)));
        view! {
            <div class="claim">
                <Check on=checked set=set>
                    <span>{claim.text}</span>
                </Check>
                <div class="claim-terms">
                    {terms.into_iter().map(|term| in_place(term, before)).views()}
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

/// For each claim the terms that are explained under it: each once, at the first that uses it.
fn explained(cell: &'static Cell) -> Vec<Vec<&'static Term>> {
    let mut before: Vec<TermId> = Vec::new();
    let of = |terms: &'static [TermId]| {
        let new: Vec<TermId> = terms.iter().copied().filter(|term| !before.contains(term)).collect();
        before.extend(&new);
        new.into_iter().filter_map(content::term).collect()
    };
    cell.claims.iter().map(|claim| claim.terms).map(of).collect()
}

/// A term of a claim, explained right under it.
fn in_place(term: &'static Term, before: Memo<Vec<TermId>>) -> impl IntoView + use<> {
    let explained = derived(move || before.with(|before| before.contains(&term.id)));
    view! {
        <details class="term" hidden=explained>
            <summary><span class="visually-hidden">"Uitleg: "</span>{term.title}</summary>
            <p>
                {term.explanation}
                " "
                <span class="soft tiny">{dutch::origin(term.source)}</span>
            </p>
        </details>
    }
}
