//! One level as a card: number, sign, names, gist, and what was chosen.

use leptos::prelude::*;

use crate::domain::{Level, LevelId};
use crate::ui::shared::{AmbitionMark, LevelSign, NowMark, OnPurposeMark};
use crate::ui::shared::{change};

/// A label around a native radio; the whole card is the target.
#[component]
pub fn LevelCard(
    /// The level's number, from 1.
    number: usize,
    /// The level.
    level: Level,
    /// Its meaning for this theme in one line.
    gist: String,
    /// Where they stand now.
    now: Memo<Option<LevelId>>,
    /// What they aim for.
    ambition: Memo<Option<LevelId>>,
    /// The level was chosen.
    choose: Callback<Option<LevelId>>,
) -> impl IntoView {
    let id = StoredValue::new(level.id.clone());
    let is = move |of: Memo<Option<LevelId>>| {
        id.with_value(|id| of.with(|chosen| chosen.as_ref() == Some(id)))
    };
    let checked = move || is(now);
    let flags = move || match (is(now), is(ambition)) {
        (true, true) => {
            view! { <span class="flag"><OnPurposeMark />"Bewust zo"</span> }.into_any()
        }
        (true, false) => view! { <span class="flag"><NowMark />"Nu"</span> }.into_any(),
        (false, true) => {
            view! { <span class="flag flag-ambition"><AmbitionMark />"Straks"</span> }.into_any()
        }
        (false, false) => ().into_any(),
    };
    view! {
        <label class=format!("card level-{number}")>
            <span class="card-top">
                <b>{number}</b>
                <LevelSign number=number />
            </span>
            <span class="card-body">
                <span class="card-name">
                    <span>{level.name.to_string()}</span>
                    <input
                        type="radio"
                        name="nu"
                        value=level.id.to_string()
                        checked=checked
                        prop:checked=checked
                        on:change=change(move |event| choose.run(Some(id.get_value())))
                    />
                </span>
                <span class="soft tiny" lang=level.source_lang.to_string()>{level.source_name.to_string()}</span>
                <span class="gist">{gist}</span>
                {level.caution.map(|caution| view! { <span class="soft tiny">{caution.to_string()}"."</span> })}
                <span class="card-foot">{flags}</span>
            </span>
        </label>
    }
}
