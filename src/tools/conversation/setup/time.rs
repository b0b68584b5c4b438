//! How much time there is.

use leptos::prelude::*;

use crate::domain::{Minutes, RoundId};
use crate::kit::{Check, Views, derived, dutch};
use crate::state::use_session;
use crate::tools::conversation::acts;

/// What a length is called.
fn in_words(minutes: Option<Minutes>) -> &'static str {
    match minutes {
        None => "Weten we niet",
        Some(Minutes::Five | Minutes::Ten | Minutes::Fifteen | Minutes::Twenty) => "Minder dan een half uur",
        Some(Minutes::Thirty) => "Half uur",
        Some(Minutes::FortyFive) => "Drie kwartier",
        Some(Minutes::Sixty) => "Eén uur",
        Some(Minutes::Ninety) => "Anderhalf uur",
        Some(Minutes::HundredTwenty) => "Twee uur",
    }
}

/// For how many themes there is about time, as a proposal; nothing as long as nobody said how long it may take.
pub fn proposal(minutes: Option<Minutes>, today: usize) -> String {
    let Some(minutes) = minutes else {
        return "Niet genoeg tijd voor alles? Kies wat vandaag aan de beurt is.".to_owned();
    };
    let fits = dutch::number(minutes.themes());
    let planned = match today {
        0 => "Er staat er nu geen aan".to_owned(),
        1 => "Er staat er nu één aan".to_owned(),
        many => format!("Er staan er nu {} aan", dutch::number(many)),
    };
    format!("Ons voorstel: ongeveer {fits} thema’s. {planned}.")
}

/// A choice of a few lengths.
#[component]
pub fn Time(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let lengths = std::iter::once(None).chain(Minutes::OF_A_TALK.into_iter().map(Some));
    let choices = lengths.map(|minutes| {
        let on = derived(move || {
            session.read(|shelf| shelf.round(id).is_some_and(|round| *round.minutes.get() == minutes))
        });
        let set = Callback::new(move |_| acts::set_minutes(session, id, minutes));
        view! {
            <Check on=on set=set group="minuten">
                <span>{in_words(minutes)}</span>
            </Check>
        }
    });
    view! {
        <fieldset class="chips">
            <legend>
                <h2>"Hoeveel tijd is er?"</h2>
            </legend>
            <div class="chip-row">{choices.views()}</div>
        </fieldset>
    }
}
