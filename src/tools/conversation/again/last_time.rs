//! What was said of a theme the last time, quietly beside what is said now.

use leptos::prelude::*;

use crate::domain::{AnswerKey, Owner, RoundId, ThemeId};
use crate::kit::{dutch, live_if, maybe, memo};
use crate::records::Shelf;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// Level, wish and note of the last time. When the group wants that, only once they said something themselves.
#[component]
pub fn LastTime(
    /// The round.
    round: RoundId,
    /// The theme.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let said = memo(move || session.read(|shelf| said(shelf, round, theme)));
    live_if(move || {
        let said = said.get()?;
        Some(view! {
            <div class="last-time">
                <p class="small">
                    <b><a href=said.href>{said.when}</a>": "</b>
                    {said.what}
                </p>
                {maybe((!said.why.is_empty()).then(|| view! { <p class="small">"Waarom: "<span class="typed">{said.why}</span></p> }))}
                {maybe((!said.note.is_empty()).then(|| view! { <p class="small">"Notitie: "<span class="typed">{said.note}</span></p> }))}
            </div>
        })
    })
}

#[derive(Clone, PartialEq)]
struct SaidThen {
    href: String,
    when: String,
    what: String,
    why: String,
    note: String,
}

fn said(shelf: &Shelf, round: RoundId, theme: ThemeId) -> Option<SaidThen> {
    let now = shelf.round(round)?;
    let key = AnswerKey { round, owner: Owner::Agreement, theme };
    let own = shelf.answer(key).is_some_and(|answer| answer.standing().is_discussed());
    if *now.last_after.get() && !own {
        return None;
    }
    let (before, answer, comparable) = shelf.last_time(round, theme)?;
    let earlier = shelf.round(before)?;
    let instrument = shelf.instrument(earlier.instrument);
    let words = instrument.map_or_else(
        || dutch::standing_of_strangers(answer.standing()),
        |known| dutch::standing(known, answer.standing()),
    );
    let beside =
        if comparable { "" } else { ". Niet vergelijkbaar: de tekst van dit thema is sindsdien veranderd" };
    Some(SaidThen {
        href: Route::Report(before).href(),
        when: format!("Vorige keer, {}", shelf.round_called(before)),
        what: format!("{words}{beside}."),
        why: answer.reason.text().trim().to_owned(),
        note: answer.note.text().trim().to_owned(),
    })
}
