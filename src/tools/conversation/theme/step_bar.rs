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
    // What is only heard says which way it goes.
    let step = |theme: Option<&(usize, &'static Theme)>, way: &'static str, otherwise: &str| match theme {
        Some((number, theme)) => (Route::Theme(round, theme.id), way, format!("Thema {number}")),
        None => (Route::Round(round), "", otherwise.to_owned()),
    };
    let previous = planned.iter().rev().find(|(number, _)| *number < current);
    let next = planned.iter().find(|(number, _)| *number > current);
    let (before, heard_back, back) = step(previous, "Vorige: ", "Overzicht");
    let (after, heard_forward, forward) = step(next, "Volgende: ", "Naar het overzicht");
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
                    <span><span class="visually-hidden">{heard_back}</span>{back}</span>
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
                    <span><span class="visually-hidden">{heard_forward}</span>{forward}</span>
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
