//! One level as a card: number, sign, names, gist, and what was chosen.

use leptos::prelude::*;

use crate::domain::{Level, LevelId};
use crate::kit::{AmbitionMark, LevelSign, NowMark, OnPurposeMark, change, live, maybe, memo};

/// A label around a native radio; the whole card is the target.
#[component]
pub fn LevelCard(
    /// The level's number, from 1.
    number: usize,
    /// The level.
    level: &'static Level,
    /// Its meaning for this theme in one line.
    gist: &'static str,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// What they aim for.
    ambition: Signal<Option<LevelId>>,
    /// Whether they mean to stay where they stand.
    on_purpose: Signal<bool>,
    /// The level was chosen.
    choose: Callback<Option<LevelId>>,
    /// Who stands here in the own views.
    who: Option<String>,
) -> impl IntoView {
    let checked = memo(move || now.get() == Some(level.id));
    let flagged = memo(move || (checked.get(), ambition.get() == Some(level.id), on_purpose.get()));
    let flags = move || match flagged.get() {
        (true, true, true) => view! { <span class="flag"><OnPurposeMark />"Bewust zo"</span> }.into_any(),
        (true, ..) => view! { <span class="flag"><NowMark />"Nu"</span> }.into_any(),
        (false, true, _) => {
            view! { <span class="flag flag-ambition"><AmbitionMark />"Straks"</span> }.into_any()
        }
        (false, false, _) => ().into_any(),
    };
    let [name_id, gist_id] = ["naam", "zin"].map(|part| format!("nu-{part}-{}", level.id));
    view! {
        <label class=format!("card level-{number}")>
            <span class="card-top">
                <b>{number.to_string()}</b>
                <span class="card-flag" aria-hidden="true">{live(flags)}</span>
                <LevelSign number=number />
            </span>
            <span class="card-body">
                <span class="card-name">
                    <span id=name_id.clone()>{level.name}</span>
                    <input
                        type="radio"
                        name="nu"
                        value=level.id.as_str()
                        aria-labelledby=name_id
                        aria-describedby=gist_id.clone()
                        checked=checked.get_untracked()
                        prop:checked=checked
                        on:change=change(move |_| choose.run(Some(level.id)))
                    />
                </span>
                <span class="soft tiny" lang=level.source_lang>{level.source_name}</span>
                <span class="gist" id=gist_id>
                    {gist}
                    {maybe(who.map(|who| view! {
                        <span class="who"><span class="visually-hidden">". Hier staan: "</span>{who}</span>
                    }))}
                </span>
            </span>
        </label>
    }
}
