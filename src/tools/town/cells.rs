//! What the overview says in one cell: how a theme stands at a location, in signs and in words.

use crate::domain::{Instrument, LevelId, Standing, Theme};
use crate::kit::dutch;
use crate::records::{Snapshot, is_comparable};

/// How a theme stands at a location.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The number of the level that is looked at, from 1; nothing where there is none.
    pub level: Option<usize>,
    /// A few signs.
    pub signs: String,
    /// The same in words.
    pub words: String,
    /// Whether it was answered to the texts of the column: otherwise it is not laid beside the others.
    pub comparable: bool,
}

/// Nothing to show, and why.
#[must_use]
pub fn none(words: &str) -> Cell {
    Cell { level: None, signs: "–".to_owned(), words: words.to_owned(), comparable: true }
}

fn number(instrument: &Instrument, level: LevelId) -> Option<usize> {
    instrument.level(level).map(|(number, _)| number)
}

/// Where they stand.
#[must_use]
pub fn now(instrument: &Instrument, standing: Standing, today: bool) -> Cell {
    let words = dutch::standing_in(instrument, standing, today);
    let (level, sign) = match standing {
        Standing::Answered { now }
        | Standing::OnPurpose { level: now }
        | Standing::Reached { level: now } => (number(instrument, now), ""),
        Standing::Moving { now, ambition } => {
            let (now, ambition) = (number(instrument, now), number(instrument, ambition));
            (now, if ambition > now { " ▸" } else { " ◂" })
        }
        Standing::Differing => return Cell { signs: "≠".to_owned(), ..none(&words) },
        Standing::NotForUs => return Cell { signs: "n.v.t.".to_owned(), ..none(&words) },
        Standing::Untouched | Standing::Later | Standing::Begun { .. } => return none(&words),
    };
    match level {
        Some(at) => Cell { level, signs: format!("{at}{sign}"), words, comparable: true },
        None => none(&words),
    }
}

/// What they aim for.
#[must_use]
pub fn wish(instrument: &Instrument, standing: Standing, today: bool) -> Cell {
    let words = dutch::standing_in(instrument, standing, today);
    let level = match standing {
        Standing::OnPurpose { level } | Standing::Moving { ambition: level, .. } => number(instrument, level),
        Standing::Begun { ambition } => ambition.and_then(|level| number(instrument, level)),
        Standing::Answered { .. }
        | Standing::Reached { .. }
        | Standing::Differing
        | Standing::NotForUs
        | Standing::Untouched
        | Standing::Later => None,
    };
    match level {
        Some(at) => Cell { level, signs: at.to_string(), words, comparable: true },
        None => none(&words),
    }
}

/// What changed since an earlier conversation.
#[must_use]
pub fn change(
    instrument: &Instrument,
    standing: Standing,
    earlier: Option<(&Snapshot, &'static Instrument)>,
    theme: &Theme,
) -> Cell {
    let Some((before, old)) = earlier else { return none("er is geen eerder gesprek") };
    if !old.theme(theme.id).is_some_and(|(_, old)| is_comparable(old, theme)) {
        return Cell { signs: "×".to_owned(), ..none("niet vergelijkbaar: de tekst is veranderd") };
    }
    let then = before.standing(old, theme.id).0.level_now().and_then(|level| number(old, level));
    let now = standing.level_now().and_then(|level| number(instrument, level));
    match (then, now) {
        (Some(then), Some(now)) if then == now => {
            Cell { signs: "=".to_owned(), ..none(&format!("toen en nu niveau {now}")) }
        }
        (Some(then), Some(now)) => Cell {
            signs: format!("{then} → {now}"),
            ..none(&format!("van niveau {then} naar niveau {now}"))
        },
        (None, Some(now)) => {
            Cell { signs: format!("– → {now}"), ..none(&format!("toen geen niveau, nu niveau {now}")) }
        }
        (Some(then), None) => {
            Cell { signs: format!("{then} → –"), ..none(&format!("toen niveau {then}, nu geen niveau")) }
        }
        (None, None) => none("toen en nu geen niveau"),
    }
}
