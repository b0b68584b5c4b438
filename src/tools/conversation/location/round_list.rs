//! The rounds of a location.

use leptos::prelude::*;

use crate::domain::{LocationId, Sorted};
use crate::kit::dutch;
use crate::kit::{Door, Views, live};
use crate::records::title::numbered;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A link to every round, the latest first.
#[component]
pub fn RoundList(
    /// The location.
    location: LocationId,
) -> impl IntoView {
    let session = use_session();
    let rounds = move || {
        session.read(|shelf| {
            let dated = shelf.rounds_of(location).map(|round| {
                let more = dutch::capital(&dutch::discussed(shelf.discussed(round.id)));
                let more = if round.is_agreed() { format!("Vastgesteld. {more}") } else { more };
                ((*round.date.get(), round.id), (dutch::capital(&dutch::round_name(round)), more))
            });
            // The oldest first, so that the second of one name is the one that was begun second.
            let mut names: Sorted<String, usize> = Sorted::default();
            let dated = dated.collect::<Sorted<_, _>>().into_iter().map(|((_, id), (name, more))| {
                let number = names.slot(name.clone());
                *number += 1;
                (id, numbered(name, *number), more)
            });
            dated.collect::<Vec<_>>()
        })
    };
    let list = move || {
        let rounds = rounds();
        if rounds.is_empty() {
            return view! { <p>"Op deze locatie is nog geen gesprek."</p> }.into_any();
        }
        let doors = rounds.into_iter().rev().map(|(id, name, more)| {
            view! { <Door href=Route::Round(id).href() name=name more=more /> }
        });
        view! { <ul class="plain doors">{doors.views()}</ul> }.into_any()
    };
    live(list)
}
