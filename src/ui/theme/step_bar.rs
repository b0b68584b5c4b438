//! Back, whether it is kept, later, forward: at the foot of the screen.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId};
use crate::platform::place;
use crate::state::Route;
use crate::ui::shared::{ArrowBack, ArrowForward, SaveStatus, click, live_if};

/// The bar that leads through the themes.
#[component]
pub fn StepBar(
    /// The instrument.
    instrument: &'static Instrument,
    /// The round.
    round: RoundId,
    /// The number of the theme that is shown.
    current: usize,
    /// Whether the theme waits for later.
    later: Signal<bool>,
    /// Sets or lifts that.
    set_later: Callback<bool>,
) -> impl IntoView {
    let step = |number: usize, otherwise: &str| {
        let theme = number.checked_sub(1).and_then(|index| instrument.themes.get(index));
        match theme {
            Some(theme) => (Route::Theme(round, theme.id), format!("Thema {number}")),
            None => (Route::Round(round), otherwise.to_owned()),
        }
    };
    let (before, back) = step(current - 1, "Overzicht");
    let (after, forward) = step(current + 1, "Naar het overzicht");
    let put_off = move || {
        set_later.run(true);
        place::go(&after.href());
    };
    view! {
        <div class="bar">
            <div>
                <a class="button button-back" href=before.href()>
                    <ArrowBack />
                    {back}
                </a>
                <SaveStatus />
                {live_if(move || {
                    (!later.get())
                        .then(|| {
                            view! {
                                <button class="button button-quiet" type="button" on:click=click(put_off)>
                                    "Later bespreken"
                                </button>
                            }
                        })
                })}
                <a class="button button-forward" href=after.href()>
                    {forward}
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
