//! What do you aim for: the five levels in short, and staying on purpose.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId};
use crate::ui::shared::{LevelSign, OnPurposeMark};
use crate::ui::shared::{change, live};

/// A radio group in short, with a tick for staying where they are.
#[component]
pub fn Ambition(
    /// The instrument.
    instrument: Instrument,
    /// Where they stand now.
    now: Memo<Option<LevelId>>,
    /// What they aim for.
    ambition: Memo<Option<LevelId>>,
    /// A level was chosen, or the choice taken back.
    choose: Callback<Option<LevelId>>,
) -> impl IntoView {
    let on_purpose = Memo::new(move |_| now.with(Option::is_some) && now.get() == ambition.get());
    let stay = move |event| {
        let level = if event_target_checked(&event) { now.get_untracked() } else { None };
        choose.run(level);
    };
    let tiles = instrument.levels.iter().enumerate().map(|(index, level)| {
        let id = StoredValue::new(level.id.clone());
        let checked = move || id.with_value(|id| ambition.with(|chosen| chosen.as_ref() == Some(id)));
        view! {
            <label class=format!("tile level-{}", index + 1)>
                <input
                    type="radio"
                    name="straks"
                    value=level.id.to_string()
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |event| choose.run(Some(id.get_value())))
                />
                <b>{index + 1}</b>
                <span>{level.name.to_string()}</span>
                <LevelSign number=index + 1 />
            </label>
        }
    });
    view! {
        <fieldset class="question">
            <legend>
                <h2>"Waar willen jullie heen?"</h2>
            </legend>
            <div class="question-aside">
                <p class="help">"Zo snel of zo integraal mogelijk is niet het doel."</p>
                {live(move || {
                    now.with(Option::is_some)
                        .then(|| {
                            view! {
                                <label class="check check-purpose">
                                    <input
                                        type="checkbox"
                                        checked=on_purpose
                                        prop:checked=on_purpose
                                        on:change=stay
                                    />
                                    <OnPurposeMark />
                                    "Bewust zo laten: we blijven hier staan"
                                </label>
                            }
                        })
                })}
            </div>
            <div class="tiles">{tiles.collect_view()}</div>
        </fieldset>
    }
}
