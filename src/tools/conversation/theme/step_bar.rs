//! Back, whether it is kept, later, forward: at the foot of the screen.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, Theme};
use crate::kit::{ArrowBack, ArrowForward, SaveStatus, click, live_if, memo};
use crate::platform::{page, place};
use crate::state::use_session;
use crate::tools::conversation::Whose;

/// The question where they stand.
pub const NOW: &str = "vraag-nu";
/// The question what they aim for.
pub const AMBITION: &str = "vraag-straks";
/// The note.
pub const NOTE: &str = "notitie";

/// The bar that leads through the themes.
#[component]
pub fn StepBar(
    /// The instrument.
    instrument: &'static Instrument,
    /// Whose answers these are.
    whose: Whose,
    /// The number of the theme that is shown.
    current: usize,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// Whether nothing is asked any more: what they aim for was said, or that they differ, or that it is not for them.
    settled: Signal<bool>,
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
        let today = |theme: &Theme| whose.is_today(shelf, theme.id);
        let themes = (1..).zip(instrument.themes).filter(|(_, theme)| today(theme));
        themes.collect::<Vec<(usize, &Theme)>>()
    });
    // What is only heard says which way it goes.
    let step = |theme: Option<&(usize, &'static Theme)>, way: &'static str, otherwise: &str| match theme {
        Some((number, theme)) => (whose.theme(theme.id), way, "Thema ", number.to_string()),
        None => (whose.overview(), "", "", otherwise.to_owned()),
    };
    let previous = planned.iter().rev().find(|(number, _)| *number < current);
    let next = planned.iter().find(|(number, _)| *number > current);
    let (before, heard_back, word_back, back) = step(previous, "Vorige: ", "Overzicht");
    let (after, heard_forward, word_forward, forward) =
        step(next, "Volgende: ", if whose.is_own() { "Klaar" } else { "Naar het overzicht" });
    let put_off = move || {
        set_later.run(true);
        place::go(&after.href());
    };
    // Where not all of it is in view at once, the way leads from question to question, and to the note.
    let noted = RwSignal::new(false);
    let step = move || {
        if later.get() || locked.get() {
            return None;
        }
        let (label, target) = match (now.get(), settled.get()) {
            (None, false) => ("Naar ‘nu’", NOW),
            (Some(_), false) => ("Naar ‘straks’", AMBITION),
            (_, true) if !noted.get() => ("Naar de notitie", NOTE),
            (_, true) => return None,
        };
        let go = move || {
            noted.set(target == NOTE);
            page::show_and_focus(target);
        };
        Some(view! {
            <button class="button button-forward step" type="button" on:click=click(go)>{label}</button>
        })
    };
    let onward = move || {
        if settled.get() || later.get() || locked.get() {
            "button onward button-forward"
        } else {
            "button onward button-forward-outline"
        }
    };
    let held = memo(move || later.get() || locked.get());
    view! {
        <div class="bar">
            <div>
                <a class="button button-back" href=before.href()>
                    <ArrowBack />
                    <span><span class="visually-hidden">{heard_back}</span><span class="shrinks">{word_back}</span>{back}</span>
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
                {live_if(step)}
                <a class=onward href=after.href()>
                    <span><span class="visually-hidden">{heard_forward}</span><span class="shrinks">{word_forward}</span>{forward}</span>
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
