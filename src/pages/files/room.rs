//! Whether what is kept here comes near to what a browser keeps for a page.

use leptos::prelude::*;

use crate::kit::{Warning, live_if};
use crate::state::{Page, Session};

/// About how many signs browsers keep for one page, the least that one of them does.
const ROOM: usize = 5_000_000;

/// A word in time, with what can be done; nothing as long as there is room for as much again.
pub fn room(session: Session) -> impl IntoView {
    let line = move || {
        let taken = session.saver.taken()?;
        let words = match taken * 10 / ROOM {
            0..5 => return None,
            5..8 => "Meer dan de helft van de ruimte op dit apparaat is vol.",
            _ => "De ruimte op dit apparaat is bijna vol.",
        };
        Some(view! {
            <div class="notice notice-warning">
                <Warning />
                <p>
                    <b>{words}</b>
                    " Sla alles op als bestand. Haal daarna weg wat je hier niet meer nodig hebt, zoals de oudste gesprekken. Wat er niet bij past, nemen we niet half over. "
                    <a class="no-print" href=Page::Files.href()>"Naar Bestanden"</a>
                </p>
            </div>
        })
    };
    view! { <div role="status">{live_if(line)}</div> }
}
