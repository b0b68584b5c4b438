//! Every theme of a round in a table: now, ambition, on purpose so, not discussed.

use leptos::prelude::*;

use crate::domain::{Answer, AnswerKey, Instrument, Owner, RoundId};
use crate::records::Shelf;
use crate::state::{Route, use_session};
use crate::ui::words;

use super::table_row::TableRow;
use crate::ui::shared::{live, live_if, maybe};

/// The table. No total, no average, no order but the instrument's own.
#[component]
pub fn RoundTable(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let instrument = session.peek(|shelf| shelf.instrument(shelf.round(id)?.instrument));
    let rows = move || session.read(|shelf| rows(shelf, id, instrument));
    let caption = move || {
        session.read(|shelf| {
            shelf.round(id).map(|round| {
                let place = words::location_name(shelf.location(round.location));
                format!(
                    "{place}, {}: waar jullie nu staan en waar jullie heen willen",
                    words::round_name(round)
                )
            })
        })
    };
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
        <p class="help print-only">
            {maybe(instrument.map(|known| format!("{}, uitgave {}.", known.title, known.reference.edition)))}
        </p>
        <div class="sheet table-sheet">
            <table class="overview">
                <caption>{live_if(caption)}</caption>
                <thead>
                    <tr>
                        <th scope="col">"Thema"</th>
                        <th scope="col">"Nu"</th>
                        <th scope="col">"Straks"</th>
                    </tr>
                </thead>
                {live(rows)}
            </table>
        </div>
    }
}

/// The themes of the instrument first, then answers to themes that nobody here has the texts of.
fn rows(shelf: &Shelf, round: RoundId, instrument: Option<&'static Instrument>) -> Vec<AnyView> {
    let themes = instrument.map(|known| known.themes).unwrap_or_default();
    let known = (1..).zip(themes).map(|(number, theme)| {
        let key = AnswerKey { round, owner: Owner::Agreement, theme: theme.id };
        let answer = shelf.answer(key).cloned().unwrap_or_else(|| Answer::new(key));
        let href = Some(Route::Theme(round, theme.id).href());
        let title = theme.title.to_owned();
        view! { <TableRow number=number.to_string() title=title href=href instrument=instrument answer=answer /> }
            .into_any()
    });
    let strangers = shelf.answers_of(round).filter(|answer| {
        answer.key.owner == Owner::Agreement && !themes.iter().any(|theme| theme.id == answer.key.theme)
    });
    let unknown = strangers.map(|answer| {
        let title = format!("Thema dat deze versie niet kent: {}", answer.key.theme);
        view! {
            <TableRow number=String::new() title=title href=None instrument=instrument answer=answer.clone() />
        }
        .into_any()
    });
    known.chain(unknown).collect()
}
