//! What there is to know of a location at once: the last conversation, what is open, when they talk again.

use leptos::prelude::*;

use crate::domain::{LocationId, Standing};
use crate::kit::{Views, dutch, live_if, maybe};
use crate::records::{Round, Shelf};
use crate::state::use_session;
use crate::tools::conversation::Route;
use crate::tools::conversation::picture::{Row, rows};

struct Glance {
    last: (Route, String),
    change: Option<Route>,
    wishes: Vec<String>,
    open: usize,
    none: bool,
    next: Option<String>,
}

/// Nothing as long as there was no conversation in which something was said.
#[component]
pub fn AtAGlance(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    live_if(move || {
        let seen = session.read(|shelf| glance(shelf, id))?;
        let wishes = seen.wishes.into_iter().map(|line| view! { <li>{line}</li> });
        let actions = match seen.open {
            0 if seen.none => "Er staan hier geen afspraken.".to_owned(),
            0 => "Er staat geen afspraak open.".to_owned(),
            1 => "Er staat één afspraak open.".to_owned(),
            many => format!("Er staan {} afspraken open.", dutch::number(many)),
        };
        Some(view! {
            <section class="sheet stack" aria-labelledby="nu-hier">
                <h2 id="nu-hier">"Zo staat het ervoor"</h2>
                <p><a href=seen.last.0.href()>{seen.last.1}</a></p>
                <ul class="points">{wishes.views()}</ul>
                <p>{actions}" "<a href=Route::Actions(id).href()>"Naar de afspraken"</a></p>
                {maybe(seen.next.map(|day| view! { <p>{format!("Volgend gesprek: {day}.")}</p> }))}
                {maybe(seen.change.map(|to| view! { <p><a href=to.href()>"Wat veranderde er sinds het vorige gesprek?"</a></p> }))}
            </section>
        })
    })
}

fn glance(shelf: &Shelf, id: LocationId) -> Option<Glance> {
    let open = shelf.actions_of(id).into_iter().filter(|action| action.is_open()).count();
    // One that was only just begun says nothing yet.
    let last = shelf.last_round(id)?;
    let rounds = std::iter::once(last).chain(shelf.rounds_before(last.id));
    let last = rounds.into_iter().find(|round| shelf.discussed(round.id) > 0)?;
    let before = shelf.rounds_before(last.id).into_iter().find(|round| shelf.discussed(round.id) > 0);
    Some(Glance {
        last: (Route::Report(last.id), format!("Het verslag van het {}", shelf.round_called(last.id))),
        change: before.map(|before| Route::Change(before.id, last.id)),
        wishes: wishes(shelf, last),
        open,
        none: shelf.actions_of(id).is_empty(),
        next: last.next.get().map(dutch::day),
    })
}

/// What they want to change, and what they mean to leave as it is: the titles.
fn wishes(shelf: &Shelf, round: &Round) -> Vec<String> {
    let (_, rows) = rows(shelf, round.id);
    let titles = |of: fn(Standing) -> bool| {
        rows.iter().filter(|row| of(row.standing())).map(Row::short_title).collect::<Vec<_>>().join("; ")
    };
    let moving = titles(|standing| {
        matches!(standing, Standing::Moving { .. } | Standing::Begun { ambition: Some(_) })
    });
    let staying = titles(|standing| matches!(standing, Standing::OnPurpose { .. }));
    let differing = titles(|standing| standing == Standing::Differing);
    let lines = [
        ("Jullie willen iets veranderen bij", moving),
        ("Bewust zo", staying),
        ("Jullie verschillen nog over", differing),
    ];
    lines
        .into_iter()
        .filter(|(_, titles)| !titles.is_empty())
        .map(|(of, titles)| format!("{of}: {titles}."))
        .collect()
}
