//! Back, whether it is kept, later, forward: at the foot of the screen.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId, Theme};
use crate::kit::{ArrowBack, ArrowForward, SaveStatus, click};
use crate::platform::place;
use crate::state::use_session;
use crate::tools::conversation::Route;

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
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    // The steps follow the plan of today; it changes on another page only.
    let planned = session.peek(|shelf| {
        let round = shelf.round(round);
        let today = |theme: &Theme| round.is_none_or(|round| round.is_today(theme.id));
        let themes = (1..).zip(instrument.themes).filter(|(_, theme)| today(theme));
        themes.collect::<Vec<(usize, &Theme)>>()
    });
    let step = |theme: Option<&(usize, &'static Theme)>, otherwise: &str| match theme {
        Some((number, theme)) => (Route::Theme(round, theme.id), format!("Thema {number}")),
        None => (Route::Round(round), otherwise.to_owned()),
    };
    let (before, back) = step(planned.iter().rev().find(|(number, _)| *number < current), "Overzicht");
    let (after, forward) = step(planned.iter().find(|(number, _)| *number > current), "Naar het overzicht");
    let put_off = move || {
        set_later.run(true);
        place::go(&after.href());
    };
    let held = Memo::new(move |_| later.get() || locked.get());
    view! {
        <div class="bar">
            <div>
                <a class="button button-back" href=before.href()>
                    <ArrowBack />
                    {back}
                </a>
                <SaveStatus />
                // It keeps its place when there is nothing to put off, so that nothing moves under a thumb.
                <button
                    class="button button-quiet"
                    class:held=held
                    type="button"
                    disabled=held
                    on:click=click(put_off)
                >
                    "Later bespreken"
                </button>
                <a class="button button-forward" href=after.href()>
                    {forward}
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
