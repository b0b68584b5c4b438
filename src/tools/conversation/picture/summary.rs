//! What stands out in the picture, in words: where they want to go, what stays on purpose, what is open.

use leptos::prelude::*;

use super::rows::{Row, rows};
use crate::domain::{Instrument, LevelId, RoundId, Standing};
use crate::kit::dutch;
use crate::kit::{Views, live, maybe};
use crate::state::use_session;

/// The picture in lists. Only what is there gets a heading.
#[component]
pub fn Summary(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    live(move || {
        let (instrument, rows) = session.read(|shelf| rows(shelf, id));
        let name = |level: LevelId| {
            let known: Option<(usize, _)> = instrument.and_then(|known: &Instrument| known.level(level));
            known.map_or_else(|| level.to_string(), |(_, known)| known.name.to_owned())
        };
        let further = rows.iter().filter_map(|row| match row.standing() {
            Standing::Moving { now, ambition } => {
                Some((row.short_title(), format!("van ‘{}’ naar ‘{}’", name(now), name(ambition))))
            }
            Standing::Begun { ambition: Some(ambition) } => {
                Some((row.short_title(), format!("naar ‘{}’", name(ambition))))
            }
            _ => None,
        });
        let further: Vec<(String, String)> = further.collect();
        let titles = |of: &dyn Fn(&Row) -> bool| -> Vec<String> {
            rows.iter().filter(|row| of(row)).map(Row::short_title).collect()
        };
        let on_purpose = titles(&|row| matches!(row.standing(), Standing::OnPurpose { .. }));
        let reached = titles(&|row| matches!(row.standing(), Standing::Reached { .. }));
        let now_only = titles(&|row| matches!(row.standing(), Standing::Answered { .. }));
        let differing = titles(&|row| row.standing() == Standing::Differing);
        let not_for_us = titles(&|row| row.standing() == Standing::NotForUs);
        let later = titles(&|row| *row.answer.later.get());
        let begun = titles(&|row| row.standing() == Standing::Begun { ambition: None });
        let open = titles(&|row| row.today && row.standing() == Standing::Untouched);
        let not_today = titles(&|row| !row.today && row.standing() == Standing::Untouched);
        view! {
            <div class="stack summary">
                {maybe((!further.is_empty()).then(|| {
                    let lines = further.into_iter().map(|(title, way)| {
                        view! {
                            <li>
                                <b>{title}</b>
                                <br />
                                {way}
                            </li>
                        }
                    });
                    view! {
                        <section>
                            <h2>"Hier willen jullie iets veranderen"</h2>
                            <ul class="plain ways">{lines.views()}</ul>
                        </section>
                    }
                }))}
                {titled("Bewust zo", on_purpose, "Hier kozen jullie om te blijven waar jullie staan.")}
                {titled("Hier verschillen jullie nog", differing, "")}
                {titled("Geldt niet voor jullie", not_for_us, "")}
                {titled("Jullie staan waar jullie heen wilden", reached, "Kies bij het thema of dit zo blijft, of waar jullie nu heen willen.")}
                {titled("Nog geen keuze voor straks", now_only, "")}
                {titled("Begonnen, nog geen niveau gekozen", begun, "")}
                {titled("Later bespreken", later, "")}
                {titled("Nog niet besproken", brief(open), "Niet besproken is iets anders dan het eerste niveau.")}
                {titled("Geen thema van vandaag", not_today, "")}
            </div>
        }
    })
}

/// A heading with the themes under it and a sentence about them; nothing when there are none.
fn titled(heading: &'static str, titles: Vec<String>, more: &'static str) -> AnyView {
    maybe((!titles.is_empty()).then(|| {
        let items = titles.into_iter().map(|title| view! { <li>{title}</li> });
        view! {
            <section>
                <h2>{heading}</h2>
                <ul class="points small">{items.views()}</ul>
                <p class="small soft">{more}</p>
            </section>
        }
    }))
}

/// A long list of what is open says less than how long it is.
fn brief(open: Vec<String>) -> Vec<String> {
    const MANY: usize = 5;
    if open.len() > MANY { vec![format!("nog {} thema’s", dutch::number(open.len()))] } else { open }
}
