//! Every theme of a round in a table: now, ambition, on purpose so, not discussed.

use leptos::prelude::*;

use crate::domain::{Answer, AnswerKey, Instrument, Owner, Round, ThemeId};
use crate::state::{Route, use_session};
use crate::ui::words;

use super::table_row::TableRow;
use crate::ui::shared::{live};

/// The table. No total, no average, no order but the instrument's own.
#[component]
pub fn RoundTable(
    /// The round.
    round: Memo<Option<Round>>,
    /// Its instrument, when it is known here.
    instrument: Memo<Option<Instrument>>,
) -> impl IntoView {
    let session = use_session();
    let answers = Memo::new(move |_| {
        let round = round.get()?;
        Some(session.read(|shelf| {
            let of_all = shelf.answers_of(&round.id).filter(|answer| answer.key.owner == Owner::Agreement);
            of_all.cloned().collect::<Vec<_>>()
        }))
    });
    let rows = move || {
        let (round, answers) = (round.get()?, answers.get()?);
        let instrument = instrument.get();
        let known: Vec<(ThemeId, String)> = instrument
            .iter()
            .flat_map(|known| known.themes.iter())
            .map(|theme| (theme.id.clone(), theme.title.to_string()))
            .collect();
        let strangers: Vec<&Answer> =
            answers.iter().filter(|answer| !known.iter().any(|(id, _)| *id == answer.key.theme)).collect();
        let empty = |theme: &ThemeId| {
            Answer::new(AnswerKey { round: round.id.clone(), owner: Owner::Agreement, theme: theme.clone() })
        };
        let find = |theme: &ThemeId| answers.iter().find(|answer| answer.key.theme == *theme).cloned();
        let rows = (1..).zip(&known).map(|(number, (id, title))| {
            let href = Route::Theme(round.id.clone(), id.clone()).href();
            let answer = find(id).unwrap_or_else(|| empty(id));
            view! {
                <TableRow number=number title=title.clone() href=Some(href) instrument=instrument.clone() answer=answer />
            }
        });
        let unknown = strangers.into_iter().map(|answer| {
            view! {
                <TableRow
                    number=0
                    title=format!("Thema dat deze versie niet kent: {}", answer.key.theme)
                    href=None
                    instrument=instrument.clone()
                    answer=answer.clone()
                />
            }
        });
        Some((rows.collect_view(), unknown.collect_view()))
    };
    let caption = move || {
        round.get().map(|round| {
            let place = session.read(|shelf| words::location_name(shelf.location(&round.location)));
            format!("{place}, {}: waar jullie nu staan en waar jullie heen willen", words::round_name(&round))
        })
    };
    view! {
        {live(move || {
            instrument
                .with(Option::is_none)
                .then(|| {
                    view! {
                        <p class="notice">
                            "Dit gesprek is gehouden met een instrument of uitgave die deze versie niet kent. "
                            "De antwoorden zijn bewaard zoals ze zijn."
                        </p>
                    }
                })
        })}
        <div class="sheet table-sheet">
            <table class="overview">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">"Thema"</th>
                        <th scope="col">"Nu"</th>
                        <th scope="col">"Straks"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="help print-only">
            {live(move || instrument.get().map(|known| format!("{}, uitgave {}.", known.title, known.reference.edition)))}
        </p>
    }
}
