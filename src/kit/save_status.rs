//! The truth about saving, in words.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::state::{Saving, use_session};

use super::live::live;
use super::{KeptIcon, NotKeptIcon};

const KEPT: &str = "Bewaard op dit apparaat";
const NOT_KEPT: &str = "Niet bewaard op dit apparaat";

/// Says whether what is shown is kept on this device. Announced politely, only when that changes.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let session = use_session();
    let status = move || {
        let saving = session.saver.truth.get();
        // A moment's wait while typing is seen, but not spoken.
        let (seen, spoken) = match saving {
            Saving::NothingYet => ("", ""),
            Saving::Soon => ("Nog niet bewaard…", KEPT),
            Saving::Kept(_) => (KEPT, KEPT),
            Saving::NotKept(_) => (NOT_KEPT, NOT_KEPT),
        };
        let icon = match saving {
            Saving::NothingYet => ().into_any(),
            Saving::Kept(_) => view! { <KeptIcon /> }.into_any(),
            Saving::Soon | Saving::NotKept(_) => view! { <NotKeptIcon /> }.into_any(),
        };
        let since = match saving {
            Saving::Kept(Some(at)) => format!("om {}", dutch::time(at)),
            _ => String::new(),
        };
        view! {
            {icon}
            <span aria-hidden="true">{seen}</span>
            <span role="status" class="visually-hidden">{spoken}</span>
            <span class="since">{since}</span>
        }
    };
    view! { <p class="save-status">{live(status)}</p> }
}
