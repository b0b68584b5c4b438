//! Back, park, forward: by tap, by key and by clicker.

use leptos::prelude::*;

use crate::kit::{ArrowBack, ArrowForward, SaveStatus, click, live_if, maybe};
use crate::platform::keys::{self, Step};
use crate::platform::place;

/// The bar that leads through the themes on the screen.
#[component]
pub fn TalkBar(
    /// Where each theme is shown, in the order of today.
    walk: Vec<String>,
    /// Which of them this is.
    at: usize,
    /// Where the walk ends: the overview.
    end: String,
    /// Whether the theme is parked.
    later: Signal<bool>,
    /// Parks it, or takes it back.
    set_later: Callback<bool>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let before = at.checked_sub(1).and_then(|before| walk.get(before)).cloned();
    let next = walk.get(at + 1).cloned();
    let last = next.is_none();
    let onward = next.unwrap_or(end);
    let ahead = onward.clone();
    let listening = StoredValue::new_local(None);
    Effect::new(move |_| {
        let walk = walk.clone();
        let step = move |step| {
            // Who clicks twice is ahead of what is drawn: the address tells where they are.
            let here = place::fragment();
            let at = walk.iter().position(|one| *one == here).unwrap_or(at);
            let to = match step {
                // Nobody falls off the end: to the overview one taps.
                Step::Forward => at.checked_add(1),
                Step::Back => at.checked_sub(1),
            };
            if let Some(to) = to.and_then(|to| walk.get(to)) {
                place::go(to);
            }
        };
        listening.set_value(Some(keys::on_step(step)));
    });
    let park = move || {
        set_later.run(true);
        place::go(&ahead);
    };
    let park = StoredValue::new(park);
    view! {
        <div class="bar bar-talk">
            <div>
                {maybe(before.map(|before| view! {
                    <a class="button button-back" href=before><ArrowBack />"Vorige"</a>
                }))}
                <SaveStatus />
                {live_if(move || (!locked.get()).then(|| if later.get() {
                    view! {
                        <button class="button" type="button" on:click=click(move || set_later.run(false))>
                            "Toch nu bespreken"
                        </button>
                    }
                    .into_any()
                } else {
                    view! {
                        <button class="button" type="button" on:click=click(move || park.with_value(|park| park()))>
                            "Later bespreken"
                        </button>
                    }
                    .into_any()
                }))}
                <a class="button button-forward" href=onward>
                    {if last { "Naar het overzicht" } else { "Volgende" }}
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
