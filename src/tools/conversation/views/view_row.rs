//! One own view in the list.

use leptos::prelude::*;

use super::words::progress;
use crate::domain::{RoundId, ViewId};
use crate::kit::{click, dutch, live_if, maybe};
use crate::platform::page;
use crate::records::{Progress, View};
use crate::state::use_session;
use crate::tools::conversation::{Route, acts};

/// Whose it is, how far it is, and the way to it. What it says stands nowhere here.
#[component]
pub fn ViewRow(
    /// The view.
    id: ViewId,
    /// The round.
    round: RoundId,
    /// Whether it may not be changed.
    locked: bool,
) -> impl IntoView {
    let session = use_session();
    let remove = move || {
        acts::remove_view(session, id);
        page::focus_soon("kop");
    };
    live_if(move || {
        let (name, how_far, state) = session.read(|shelf| {
            let view: &View = shelf.view(id)?;
            let twins = shelf.views_of(round).into_iter().filter(|other| other.title_like(view));
            let number = twins.take_while(|other| other.id != id).count() + 1;
            let name = crate::records::title::numbered(dutch::capital(&dutch::view_name(view)), number);
            Some((name, progress(shelf, view), shelf.progress(view)))
        })?;
        let label = match state {
            Progress::Empty => "Vul in",
            Progress::Begun => "Ga verder",
            Progress::Done => "Bekijk",
        };
        let heard = name.clone();
        let removed = name.clone();
        Some(view! {
            <li class="view-row">
                <span><b>{name}</b><span class="soft small">{how_far}</span></span>
                <span class="row">
                    {maybe((!locked || state == Progress::Done).then(|| view! {
                        <a class="button" href=Route::View(id).href()>
                            {label}
                            <span class="visually-hidden">{format!(": {heard}")}</span>
                        </a>
                    }))}
                    {maybe((!locked).then(|| view! {
                        <button class="button button-quiet" type="button" on:click=click(remove)>
                            "Verwijder"
                            <span class="visually-hidden">{format!(": {removed}")}</span>
                        </button>
                    }))}
                </span>
            </li>
        })
    })
}
