//! What the overview says in one cell: how a theme stands at a location, in signs and in words. Both are made when they are
//! drawn: of three hundred locations only what comes into view is.

use crate::domain::{Instrument, LevelId, Standing, Theme, ThemeId};
use crate::records::is_comparable;

use super::words;

/// How a theme stands at a location.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The number of the level that is looked at, from 1; nothing where there is none.
    pub level: Option<usize>,
    /// Whether it was answered to the texts of the column: otherwise it is not laid beside the others.
    pub comparable: bool,
    says: Says,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Says {
    /// The theme is not in the edition that they answered to, or nobody here has its texts.
    NotTheirs,
    /// Where they stand; whether it was a theme of that day.
    Now(Known, Standing, bool),
    /// What they aim for.
    Wish(Known, Standing, bool),
    /// There is no earlier conversation.
    NoEarlier,
    /// The earlier conversation had another text.
    OtherText,
    /// The numbers of the levels then and now.
    Change(Option<usize>, Option<usize>),
}

/// An instrument; the same one is in one place.
#[derive(Clone, Copy, Debug)]
struct Known(&'static Instrument);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Cell {
    /// A few signs.
    #[must_use]
    pub fn signs(&self) -> String {
        match self.says {
            Says::Now(_, Standing::Differing, _) | Says::Wish(_, Standing::Differing, _) => "≠".to_owned(),
            Says::Now(_, Standing::NotForUs, _) | Says::Wish(_, Standing::NotForUs, _) => "n.v.t.".to_owned(),
            Says::Now(_, Standing::OnPurpose { .. }, _) => {
                self.level.map_or_else(none, |at| format!("{at} ●"))
            }
            Says::Now(Known(instrument), Standing::Moving { now, ambition }, _) => {
                let (now, ambition) = (number(instrument, now), number(instrument, ambition));
                now.map_or_else(none, |at| format!("{at} {}", if ambition > now { '▸' } else { '◂' }))
            }
            Says::Now(..) | Says::Wish(..) => self.level.map_or_else(none, |at| at.to_string()),
            Says::OtherText => "×".to_owned(),
            Says::Change(Some(then), Some(now)) if then == now => "=".to_owned(),
            Says::NotTheirs => String::new(),
            Says::NoEarlier | Says::Change(None, None) => none(),
            Says::Change(then, now) => format!("{} → {}", sign(then), sign(now)),
        }
    }

    /// The same in words.
    #[must_use]
    pub fn words(&self) -> String {
        match self.says {
            Says::NotTheirs => "dit thema hoort niet bij hun versie".to_owned(),
            Says::Now(Known(instrument), standing, today)
            | Says::Wish(Known(instrument), standing, today) => words::standing(instrument, standing, today),
            Says::NoEarlier => "er is geen gesprek om ernaast te leggen".to_owned(),
            Says::OtherText => "niet vergelijkbaar: de tekst is veranderd".to_owned(),
            Says::Change(Some(then), Some(now)) if then == now => format!("toen en nu niveau {now}"),
            Says::Change(Some(then), Some(now)) => format!("van niveau {then} naar niveau {now}"),
            Says::Change(None, Some(now)) => format!("toen geen niveau, nu niveau {now}"),
            Says::Change(Some(then), None) => format!("toen niveau {then}, nu geen niveau"),
            Says::Change(None, None) => "toen en nu geen niveau".to_owned(),
        }
    }

    /// Whether it says what changed or did not, or that there is no level for a reason: that is as much as a level.
    #[must_use]
    pub fn is_said(&self) -> bool {
        match self.says {
            Says::Change(then, now) => then.is_some() || now.is_some(),
            Says::Now(_, of, _) | Says::Wish(_, of, _) => {
                matches!(of, Standing::Differing | Standing::NotForUs)
            }
            Says::NotTheirs | Says::NoEarlier | Says::OtherText => false,
        }
    }

    /// Whether the theme is in the edition that they answered to.
    #[must_use]
    pub fn is_theirs(&self) -> bool {
        self.says != Says::NotTheirs
    }

    fn without_level(says: Says) -> Self {
        Self { level: None, comparable: true, says }
    }
}

fn none() -> String {
    sign(None)
}

fn sign(level: Option<usize>) -> String {
    level.map_or_else(|| "–".to_owned(), |at| at.to_string())
}

fn number(instrument: &Instrument, level: LevelId) -> Option<usize> {
    instrument.level(level).map(|(number, _)| number)
}

/// A theme that is not in the edition that they answered to.
#[must_use]
pub fn not_theirs() -> Cell {
    Cell::without_level(Says::NotTheirs)
}

/// Where they stand.
#[must_use]
pub fn now(instrument: &'static Instrument, standing: Standing, today: bool) -> Cell {
    let level = match standing {
        Standing::Answered { now: level }
        | Standing::OnPurpose { level }
        | Standing::Reached { level }
        | Standing::Moving { now: level, .. } => number(instrument, level),
        Standing::Differing
        | Standing::NotForUs
        | Standing::Untouched
        | Standing::Later
        | Standing::Begun { .. } => None,
    };
    Cell { level, ..Cell::without_level(Says::Now(Known(instrument), standing, today)) }
}

/// What they aim for.
#[must_use]
pub fn wish(instrument: &'static Instrument, standing: Standing, today: bool) -> Cell {
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
    Cell { level, ..Cell::without_level(Says::Wish(Known(instrument), standing, today)) }
}

/// What changed since an earlier conversation.
#[must_use]
pub fn change(
    instrument: &'static Instrument,
    standing: Standing,
    earlier: Option<&(impl Fn(ThemeId) -> (Standing, bool), &'static Instrument)>,
    theme: &Theme,
) -> Cell {
    let Some((before, old)) = earlier else { return Cell::without_level(Says::NoEarlier) };
    if !old.theme(theme.id).is_some_and(|(_, old)| is_comparable(old, theme)) {
        return Cell::without_level(Says::OtherText);
    }
    let then = before(theme.id).0.level_now().and_then(|level| number(old, level));
    let now = standing.level_now().and_then(|level| number(instrument, level));
    Cell::without_level(Says::Change(then, now))
}
