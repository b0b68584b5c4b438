//! The locations on this device, by name.

use leptos::prelude::*;

use crate::state::{Route, use_session};
use crate::ui::words;
use crate::ui::shared::{live};

/// A link to every location, in the order of their names.
#[component]
pub fn LocationList() -> impl IntoView {
    let session = use_session();
    let locations = Memo::new(move |_| {
        session.read(|shelf| {
            let mut all: Vec<(String, String, usize, String)> = shelf
                .locations()
                .map(|location| {
                    (
                        words::location_name(Some(location)),
                        location.municipality.text().to_owned(),
                        shelf.rounds_of(&location.id).count(),
                        Route::Location(location.id.clone()).href(),
                    )
                })
                .collect();
            all.sort_by_cached_key(|(name, ..)| name.to_lowercase());
            all
        })
    });
    view! {
        <section aria-labelledby="locaties">
            <h2 id="locaties">"Locaties op dit apparaat"</h2>
            <ul class="plain doors">
                {live(move || {
                    locations
                        .get()
                        .into_iter()
                        .map(|(name, municipality, rounds, href)| {
                            let rounds = match rounds {
                                1 => "Eén gesprek".to_owned(),
                                many => format!("{} gesprekken", words::capital(&words::number(many))),
                            };
                            let more = if municipality.is_empty() { rounds } else { format!("{municipality}. {rounds}") };
                            view! {
                                <li>
                                    <a class="door" href=href>
                                        <b>{name}</b>
                                        <span>{more}</span>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()
                })}
            </ul>
        </section>
    }
}
