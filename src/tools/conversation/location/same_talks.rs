//! Drafts of locations that were joined, that may be one conversation.

use leptos::prelude::*;

use crate::domain::{LocationId, RoundId};
use crate::kit::{Info, Views, click, dutch, live};
use crate::platform::{page, place};
use crate::state::use_session;
use crate::tools::conversation::{Route, acts};

/// Offers to join each pair, right where the locations were joined.
#[component]
pub fn SameTalks(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    let offers = move || {
        let pairs: Vec<(RoundId, RoundId, String)> = session.read(|shelf| {
            let pairs = shelf.twin_rounds(id).into_iter();
            let words = |one, other| {
                let (one, other) = (dutch::round_name(one), dutch::round_name(other));
                if one == other {
                    format!("{} staat hier nu twee keer.", dutch::capital(&one))
                } else {
                    format!("Hier staan nu ‘{one}’ en ‘{other}’.")
                }
            };
            pairs.map(|(one, other)| (one.id, other.id, words(one, other))).collect()
        });
        let offers = pairs.into_iter().map(|(one, other, words)| {
            let join = move || {
                acts::join_rounds(session, one, other);
                place::go(&Route::Round(one).href());
                page::focus_soon("kop");
            };
            view! {
                <div class="notice">
                    <Info />
                    <p>{format!("{words} Is dat hetzelfde gesprek?")}</p>
                    <button class="button" type="button" on:click=click(join)>"Voeg de gesprekken samen"</button>
                </div>
            }
        });
        offers.views()
    };
    view! { <div role="status" class="no-print">{live(offers)}</div> }
}
