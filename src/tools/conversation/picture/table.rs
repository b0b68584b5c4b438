//! The picture as a table: a row is a theme and leads to it.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId};
use crate::kit::dutch;
use crate::state::use_session;
use crate::tools::conversation::Route;

use super::drawing::drawing;
use super::heads::{heads, legend, level_names};
use super::rows::{Row, rows};
use crate::kit::{Views, live, maybe};

/// The picture of one round. No total, no average, no order but the instrument's own.
#[component]
pub fn Picture(
    /// The round.
    id: RoundId,
    /// What the table is called.
    #[prop(into)]
    caption: Signal<String>,
) -> impl IntoView {
    let session = use_session();
    let picture = move || {
        let (instrument, rows) = session.read(|shelf| rows(shelf, id));
        let lines = rows.into_iter().map(|row| line(id, instrument, &row));
        view! {
            {maybe(instrument
                .is_none()
                .then(|| {
                    view! {
                        <p class="notice">
                            "Dit gesprek is gehouden met een instrument of uitgave die deze versie niet kent. De antwoorden zijn bewaard zoals ze zijn."
                        </p>
                    }
                }))}
            <table class="picture">
                <caption class="visually-hidden">{caption.get()}</caption>
                <thead>
                    <tr>
                        <th scope="col">
                            <span class="visually-hidden">"Thema"</span>
                            {legend()}
                        </th>
                        <th scope="col">
                            <span class="visually-hidden">"Nu en straks"</span>
                            {heads(instrument)}
                        </th>
                    </tr>
                </thead>
                <tbody>{lines.views()}</tbody>
            </table>
            {level_names(instrument)}
        }
    };
    live(picture)
}

fn line(round: RoundId, instrument: Option<&'static Instrument>, row: &Row) -> impl IntoView + use<> {
    let standing = row.standing();
    let (words, drawn) = match instrument {
        Some(known) => (dutch::standing_in(known, standing, row.today), drawing(known, standing)),
        None => (dutch::standing_of_strangers(standing), None),
    };
    let seen = match drawn {
        Some(drawn) => view! {
            <span class="visually-hidden">{words}</span>
            {drawn}
        }
        .into_any(),
        None => view! { <span class="not-there">{words}</span> }.into_any(),
    };
    let name = match row.theme {
        Some(theme) => {
            view! { <a href=Route::Theme(round, theme.id).href()>{row.short_title()}</a> }.into_any()
        }
        None => view! { <span>{row.short_title()}</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <span class="numbered">
                    <span class="number">{row.number.map(|number| number.to_string()).unwrap_or_default()}</span>
                    {name}
                </span>
            </th>
            <td>{seen}</td>
        </tr>
    }
}
