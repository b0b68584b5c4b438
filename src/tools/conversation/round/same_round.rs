//! Two rounds that turn out to be the same conversation.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::dutch;
use crate::kit::live;
use crate::state::use_session;

use crate::tools::conversation::location::Twice;

/// Offers to join this round with another draft, and to take that apart again.
#[component]
pub fn SameRound(
    /// The round.
    id: RoundId,
    /// Whether the round may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    live(move || {
        let (others, parts) = session.read(|shelf| {
            let others = shelf.joinable_rounds(id).into_iter();
            let named = others.map(|round| (round.id, dutch::capital(&dutch::round_name(round))));
            (named.collect::<Vec<_>>(), shelf.round_group(id).len())
        });
        let (ids, names): (Vec<RoundId>, Vec<String>) = others.into_iter().unzip();
        let join = move |index: usize| {
            if let Some(other) = ids.get(index) {
                acts::join_rounds(session, id, *other);
            }
        };
        let joined = "Dit gesprek is samengevoegd met een ander. Haal je ze uit elkaar? Dan blijft wat jullie na het samenvoegen invulden bij het oudste gesprek.";
        view! {
            <Twice
                id="zelfde-gesprek"
                question="Staat dit gesprek hier twee keer?"
                help="Kies het andere gesprek. Alles uit het ene en het andere gesprek komt dan bij elkaar. Je kunt ze daarna weer uit elkaar halen."
                label="Dit is hetzelfde gesprek als"
                others=names
                join=Callback::new(join)
                joined=(parts > 1 && !locked.get()).then(|| joined.to_owned())
                part=Callback::new(move |()| acts::part_round(session, id))
            />
        }
    })
}
