//! A conversation as a file, with a choice of what goes along.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::exchange::{Include, Selection};
use crate::kit::{Check, click, live_if, memo};
use crate::pages::files::{save_file, share_button};
use crate::records::RecordKey;
use crate::state::use_session;

/// What they said together goes along; what was written, and the own views, as they choose.
#[component]
pub fn TakeAlong(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let notes = RwSignal::new(true);
    let views = RwSignal::new(false);
    let any = memo(move || !session.read(|shelf| shelf.views_of(id).is_empty()));
    let chosen = move || {
        let with_views = views.get_untracked() || !any.get_untracked();
        let include = Include::ALL.only_if(notes.get_untracked(), Include::WRITTEN);
        let include = include.only_if(with_views, Include::VIEWS);
        (Selection::One(RecordKey::Round(id)), include)
    };
    let save = move || {
        let (selection, include) = chosen();
        save_file(session, selection, include);
    };
    let tick = move |signal: RwSignal<bool>, label: &'static str| {
        view! { <Check on=signal set=Callback::new(move |on| signal.set(on))><span>{label}</span></Check> }
    };
    view! {
        <fieldset class="no-print take-along">
            <legend class="visually-hidden">"Dit gesprek als bestand"</legend>
            {tick(notes, "Met wat jullie opschreven")}
            {live_if(move || any.get().then(|| tick(views, "Met ieders eigen beeld. Alleen als iedereen dat goedvindt.")))}
            <div class="row">
                <button class="button" type="button" on:click=click(save)>"Sla dit gesprek op als bestand"</button>
                {share_button(session, chosen)}
            </div>
        </fieldset>
    }
}
