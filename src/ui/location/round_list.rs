//! The rounds of a location.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::state::{Route, use_session};
use crate::ui::words;
use crate::ui::shared::{live};

/// A link to every round, the latest first.
#[component]
pub fn RoundList(
    /// The location.
    location: LocationId,
) -> impl IntoView {
    let session = use_session();
    let rounds = Memo::new(move |_| {
        session.read(|shelf| {
            let mut all: Vec<_> = shelf
                .rounds_of(&location)
                .map(|round| {
                    let discussed =
                        shelf.answers_of(&round.id).filter(|answer| answer.standing().is_discussed()).count();
                    (*round.date.get(), words::round_name(round), discussed, Route::Round(round.id.clone()).href())
                })
                .collect();
            all.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
            all
        })
    });
    view! {
        <ul class="plain doors">
            {live(move || {
                rounds
                    .get()
                    .into_iter()
                    .map(|(_, name, discussed, href)| {
                        let more = match discussed {
                            0 => "Nog niets besproken".to_owned(),
                            1 => "Eén thema besproken".to_owned(),
                            many => format!("{} thema’s besproken", words::capital(&words::number(many))),
                        };
                        view! {
                            <li>
                                <a class="door" href=href>
                                    <b>{words::capital(&name)}</b>
                                    <span>{more}</span>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()
            })}
        </ul>
        {live(move || rounds.with(Vec::is_empty).then(|| view! { <p>"Op deze locatie is nog geen gesprek."</p> }))}
    }
}
