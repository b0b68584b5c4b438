//! The truth about saving, in words.

use leptos::prelude::*;

use crate::state::{Saving, use_session};
use crate::ui::words;

use super::live::{live, live_if};
use super::{Kept, NotKept};

/// Says whether what is shown is kept on this device. Announced politely, only when that changes.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let session = use_session();
    let words = move || match session.saving.get() {
        Saving::NothingYet => "",
        Saving::Soon => "Nog niet bewaard…",
        Saving::Kept(_) => "Bewaard op dit apparaat",
        Saving::NotKept(_) => "Niet bewaard op dit apparaat",
    };
    // A moment's wait while typing is seen, but not spoken.
    let spoken = move || match session.saving.get() {
        Saving::NothingYet => "",
        Saving::Soon | Saving::Kept(_) => "Bewaard op dit apparaat",
        Saving::NotKept(_) => "Niet bewaard op dit apparaat",
    };
    let icon = move || match session.saving.get() {
        Saving::NothingYet => ().into_any(),
        Saving::Kept(_) => view! { <Kept /> }.into_any(),
        Saving::Soon | Saving::NotKept(_) => view! { <NotKept /> }.into_any(),
    };
    let since = move || match session.saving.get() {
        Saving::Kept(Some(at)) => Some(format!("om {}", words::time(at))),
        _ => None,
    };
    view! {
        <p class="save-status">
            {live(icon)} <span aria-hidden="true">{live(words)}</span>
            <span role="status" class="visually-hidden">{live(spoken)}</span>
            <span class="since">{live_if(since)}</span>
        </p>
    }
}
