//! Back, park, forward: by tap, by key and by clicker.

use leptos::prelude::*;

use crate::kit::{ArrowBack, ArrowForward, SaveStatus, click, live_if, maybe};
use crate::platform::keys::{self, Step};
use crate::platform::place;

/// The bar that leads through the themes on the screen.
#[component]
pub fn TalkBar(
    /// The theme before this one.
    before: Option<String>,
    /// The next theme, or the overview.
    onward: String,
    /// Whether this is the last theme.
    last: bool,
    /// Whether the theme is parked.
    later: Signal<bool>,
    /// Parks it, or takes it back.
    set_later: Callback<bool>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let (back, ahead) = (before.clone(), onward.clone());
    let listening = StoredValue::new_local(None);
    Effect::new(move |_| {
        let (back, ahead) = (back.clone(), ahead.clone());
        let step = move |step| match step {
            // Nobody falls off the end: to the overview one taps.
            Step::Forward if !last => place::go(&ahead),
            Step::Forward => {}
            Step::Back => {
                if let Some(back) = &back {
                    place::go(back);
                }
            }
        };
        listening.set_value(Some(keys::on_step(step)));
    });
    let next = onward.clone();
    let park = move || {
        set_later.run(true);
        place::go(&next);
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
