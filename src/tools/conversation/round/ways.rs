//! The other ways into a conversation: setting it up, own views, and what lies apart.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::{live_if, maybe};
use crate::records::RecordKey;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A link to each that there is.
#[component]
pub fn Ways(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    live_if(move || {
        let (locked, views, given) = session.read(|shelf| {
            (shelf.is_closed(RecordKey::Round(id)), shelf.views_of(id).len(), shelf.views_in(id).len())
        });
        let (location, before) = session.read(|shelf| {
            let before = shelf.round_before(id).map(|before| before.id);
            (shelf.round(id).map(|round| round.location), before)
        });
        Some({
            view! {
                <div class="row">
                    {maybe((!locked).then(|| view! {
                        <a class="button" href=Route::Setup(id).href()>"Wie, hoe lang en wat"</a>
                    }))}
                    {maybe((!locked || views > 0).then(|| view! {
                        <a class="button" href=Route::Views(id).href()>"Eigen beelden"</a>
                    }))}
                    {maybe((!locked).then(|| view! {
                        <a class="button" href=Route::Prepare(id).href()>"Voorbereiden en op het scherm"</a>
                    }))}
                    {maybe((given > 1).then(|| view! {
                        <a class="button" href=Route::Differences(id).href()>"Verschillen"</a>
                    }))}
                    {maybe(location.map(|location| view! {
                        <a class="button" href=Route::Actions(location).href()>"Afspraken"</a>
                    }))}
                    {maybe(before.map(|before| view! {
                        <a class="button" href=Route::Back(id).href()>"Terugkijken"</a>
                        <a class="button" href=Route::Change(before, id).href()>"Wat veranderde er?"</a>
                    }))}
                </div>
            }
        })
    })
}
