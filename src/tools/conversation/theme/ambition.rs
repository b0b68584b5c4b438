//! What do you aim for: the five levels in short, and staying on purpose.

use leptos::prelude::*;

use super::step_bar::AMBITION;
use crate::domain::{Instrument, LevelId};
use crate::kit::{LevelSign, OnPurposeMark, Views, change, live_if, memo};

/// A radio group in short, with a tick for staying where they are.
#[component]
pub fn Ambition(
    /// The instrument.
    instrument: &'static Instrument,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// What they aim for.
    ambition: Signal<Option<LevelId>>,
    /// Whether they mean to stay where they stand.
    on_purpose: Signal<bool>,
    /// A level was chosen, or the choice taken back.
    choose: Callback<Option<LevelId>>,
    /// They mean to stay where they stand.
    stay: Callback<()>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
    /// Whether it is an own view.
    own: bool,
    /// What can be said besides a level.
    besides: AnyView,
) -> impl IntoView {
    let answered = memo(move || now.get().is_some());
    // Who takes it back has the aim again that was there before.
    let before = StoredValue::new(None);
    let tick = move |event| {
        if event_target_checked(&event) {
            before.set_value(ambition.get_untracked());
            stay.run(());
        } else {
            choose.run(before.get_value().filter(|before| Some(*before) != now.get_untracked()));
        }
    };
    let tiles = (1..).zip(instrument.levels).map(|(number, level)| {
        let checked = memo(move || ambition.get() == Some(level.id));
        view! {
            <label class=format!("tile level-{number}")>
                <input
                    type="radio"
                    name="straks"
                    value=level.id.as_str()
                    checked=checked.get_untracked()
                    prop:checked=checked
                    on:change=change(move |_| choose.run(Some(level.id)))
                />
                <b>{number.to_string()}</b>
                <span>{level.name}</span>
                <LevelSign number=number />
            </label>
        }
    });
    let caution = move || {
        let (_, level) = instrument.level(ambition.get()?)?;
        let caution = level.caution?;
        Some(view! { <p class="help wide">{format!("{}: {caution}.", level.name)}</p> })
    };
    view! {
        <fieldset class="question" disabled=locked>
            <legend>
                <h2 id=AMBITION tabindex="-1">{if own { "Waar zou je heen willen?" } else { "Waar willen jullie heen?" }}</h2>
            </legend>
            <div class="question-aside">
                // It keeps its place as long as there is nothing to stay at, so that nothing moves under a thumb.
                <label class="check check-purpose" class:held=move || !answered.get()>
                                    <input
                                        type="checkbox"
                                        checked=on_purpose.get_untracked()
                                        prop:checked=on_purpose
                                        on:change=change(tick)
                                    />
                                    <OnPurposeMark />
                                    "Bewust zo laten"
                                </label>
                {besides}
            </div>
            <div class="tiles">{tiles.views()}</div>
            {live_if(caution)}
        </fieldset>
    }
}
