//! Who stands at which level: a column a level, with the views that stand there.

use leptos::prelude::*;

use super::named::Named;
use crate::domain::{Instrument, Seat, Standing};
use crate::kit::{LevelSign, Views, dutch, maybe};
use crate::records::{Said, Shelf};

/// The mark of a seat: a half for school and for childcare, a whole disc for others.
pub fn mark(seat: Option<Seat>) -> &'static str {
    match seat {
        Some(Seat::School) => "half half-school",
        Some(Seat::Childcare | Seat::ToddlerCare | Seat::AfterSchoolCare) => "half half-childcare",
        _ => "half half-other",
    }
}

/// Every level with who stands there, in words beside each mark.
pub fn spread(
    shelf: &Shelf,
    instrument: &'static Instrument,
    said: &[Said],
    named: &Named,
) -> impl IntoView + use<> {
    let columns = (1..).zip(instrument.levels).map(|(number, level)| {
        let here = said.iter().filter(|one| one.now == Some(level.id));
        let marks = here.map(|one| {
            let seat = shelf.view(one.view).and_then(|view| *view.seat.get()).filter(|_| named.shown);
            let aim = match one.standing {
                Standing::OnPurpose { .. } => Some("bewust zo".to_owned()),
                _ => aim_of(instrument, one),
            };
            let name =
                if named.shown { named.name(one.view).to_owned() } else { "Eén van jullie".to_owned() };
            view! {
                <li>
                    <span class=mark(seat) aria-hidden="true"></span>
                    <span>
                        <b>{name}</b>
                        {maybe(aim.map(|aim| view! { <span class="small soft">{aim}</span> }))}
                    </span>
                </li>
            }
        });
        let marks: Vec<AnyView> = marks.map(IntoAny::into_any).collect();
        view! {
            <li class="spread-level">
                <div class=format!("spread-head level-{number}")>
                    <LevelSign number=number />
                    <b>{format!("{number}. {}", level.name)}</b>
                </div>
                {if marks.is_empty() {
                    view! { <span class="visually-hidden">"niemand"</span> }.into_any()
                } else {
                    view! { <ul class="plain">{marks}</ul> }.into_any()
                }}
            </li>
        }
    });
    let only_aim = said.iter().filter(|one| one.now.is_none()).filter_map(|one| {
        let aim = aim_of(instrument, one)?;
        let name =
            if named.shown { dutch::capital(named.name(one.view)) } else { "Eén van jullie".to_owned() };
        Some(format!("{name}: {aim}, nu niet gekozen."))
    });
    let only_aim: Vec<String> = only_aim.collect();
    let silent = said.iter().filter(|one| one.now.is_none() && one.ambition.is_none());
    let silent: Vec<_> = silent.map(|one| one.view).collect();
    let silent = (!silent.is_empty()).then(|| {
        let who: Vec<&str> = silent.iter().map(|view| named.name(*view)).collect();
        if named.shown {
            format!("Niets gekozen: {}.", who.join(", "))
        } else {
            "Niet iedereen koos een niveau.".to_owned()
        }
    });
    view! {
        <ol class="plain spread">{columns.views()}</ol>
        {maybe((!only_aim.is_empty()).then(|| view! { <p class="small soft">{only_aim.join(" ")}</p> }))}
        {maybe(silent.map(|words| view! { <p class="small soft">{words}</p> }))}
    }
}

/// What a view aims for besides where it stands, in words.
fn aim_of(instrument: &'static Instrument, one: &Said) -> Option<String> {
    let aim = one.ambition.filter(|aim| Some(*aim) != one.now)?;
    instrument.level(aim).map(|(number, _)| format!("straks {number}"))
}

/// The same in a line: the numbers where somebody stands, each with who.
pub fn in_a_line(instrument: &'static Instrument, said: &[Said], named: &Named) -> impl IntoView + use<> {
    let parts = (1..).zip(instrument.levels).filter_map(|(number, level)| {
        let here: Vec<_> = said.iter().filter(|one| one.now == Some(level.id)).map(|one| one.view).collect();
        let words = match (here.len(), named.shown) {
            (0, _) => return None,
            (some, false) => format!("{some}×"),
            (_, true) => here.iter().map(|view| named.name(*view)).collect::<Vec<_>>().join(", "),
        };
        Some(view! {
            <span class="at-level">
                <b class=format!("level-chip level-{number}")>{number.to_string()}</b>
                " "
                {words}
                " "
            </span>
        })
    });
    let parts: Vec<AnyView> = parts.map(IntoAny::into_any).collect();
    view! { <span class="at-levels">{parts.into_iter().views()}</span> }
}
