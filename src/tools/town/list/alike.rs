//! Locations that share a number: perhaps they are the same.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::{Info, Views, click, dutch, live_if};
use crate::platform::page;
use crate::state::Session;
use crate::tools::town::acts;

/// Says which, and offers to make each group one, or all of them at once.
pub fn alike(session: Session) -> impl IntoView {
    let groups = move || -> Vec<(Vec<LocationId>, Vec<String>)> {
        session.read(|shelf| {
            let group = |places: &Vec<crate::records::Place<'_>>| {
                let said = |place: &crate::records::Place<'_>| {
                    let since = match (place.listed, place.handed_in.last()) {
                        (Some(_), None) => "op de lijst".to_owned(),
                        (_, Some(last)) => last.day().map_or_else(
                            || "ingeleverd, zonder datum".to_owned(),
                            |day| format!("ingeleverd, gesprek van {}", dutch::day(day)),
                        ),
                        (None, None) => String::new(),
                    };
                    format!("{} ({since})", place.name())
                };
                (places.iter().map(|place| place.id).collect(), places.iter().map(said).collect())
            };
            shelf.places_alike().iter().map(group).collect()
        })
    };
    let offer = move || {
        let groups = groups();
        if groups.is_empty() {
            return None;
        }
        let all: Vec<Vec<LocationId>> = groups.iter().map(|(ids, _)| ids.clone()).collect();
        let many = (all.len() > 1).then(|| {
            let join = move || {
                for ids in &all {
                    acts::join_all(session, ids);
                }
                page::focus_soon("kop");
            };
            view! { <p><button class="button" type="button" on:click=click(join)>"Voeg elk groepje samen"</button></p> }
        });
        let rows = groups.into_iter().map(|(ids, names)| {
            let of = names.first().cloned().unwrap_or_default();
            let join = move || {
                acts::join_all(session, &ids);
                page::focus_soon("kop");
            };
            view! {
                <li>
                    {names.join(" en ")}" "
                    <button class="button" type="button" on:click=click(join)>
                        "Dit is dezelfde"
                        <span class="visually-hidden">{format!(": {of}")}</span>
                    </button>
                </li>
            }
        });
        Some(view! {
            <div class="notice">
                <Info />
                <div class="stack">
                    <p><b>"Is dit dezelfde locatie?"</b>" Deze hebben hetzelfde nummer van een school, opvang of gemeente."</p>
                    <ul class="points">{rows.views()}</ul>
                    {many}
                </div>
            </div>
        })
    };
    view! { <div role="status" class="no-print">{live_if(offer)}</div> }
}
