//! Back, whether it is kept, later, forward: at the foot of the screen.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId};
use crate::platform::place;
use crate::state::Route;
use crate::ui::shared::{ArrowBack, ArrowForward, SaveStatus};
use crate::ui::shared::{click, live};

/// The bar that leads through the themes.
#[component]
pub fn StepBar(
    /// The instrument.
    instrument: Instrument,
    /// The round.
    round: RoundId,
    /// The number of the theme that is shown.
    current: usize,
    /// Whether the theme waits for later.
    later: Memo<bool>,
    /// Sets or lifts that.
    set_later: Callback<bool>,
) -> impl IntoView {
    let theme = |number: usize| number.checked_sub(1).and_then(|index| instrument.themes.get(index));
    let link = |number: usize| {
        theme(number).map(|theme| (Route::Theme(round.clone(), theme.id.clone()).href(), format!("Thema {number}")))
    };
    let overview = Route::Round(round.clone()).href();
    let back = link(current - 1).unwrap_or_else(|| (overview.clone(), "Overzicht".to_owned()));
    let forward = link(current + 1).unwrap_or((overview, "Naar het overzicht".to_owned()));
    let next = forward.0.clone();
    view! {
        <div class="bar">
            <div>
                <a class="button button-back" href=back.0>
                    <ArrowBack />
                    {back.1}
                </a>
                <SaveStatus />
                {live(move || {
                    let next = next.clone();
                    (!later.get())
                        .then(|| {
                            view! {
                                <button
                                    class="button button-quiet"
                                    type="button"
                                    on:click=click(move || {
                                        set_later.run(true);
                                        place::go(&next);
                                    })
                                >
                                    "Later bespreken"
                                </button>
                            }
                        })
                })}
                <a class="button button-forward" href=forward.0>
                    {forward.1}
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
