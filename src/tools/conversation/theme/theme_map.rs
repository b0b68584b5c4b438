//! The map of all themes: where you are, and the whole picture in small.

use leptos::prelude::*;

use crate::domain::{Instrument, Standing};
use crate::kit::dutch;
use crate::state::use_session;
use crate::tools::conversation::Whose;

use super::scale::scale;
use crate::kit::{Views, live, maybe, memo};

/// A link to every theme with a small scale of its answer. It is the progress: no bar, no percentage.
#[component]
pub fn ThemeMap(
    /// The instrument.
    instrument: &'static Instrument,
    /// Whose answers these are.
    whose: Whose,
    /// The number of the theme that is shown.
    current: usize,
) -> impl IntoView {
    let session = use_session();
    let links = (1..).zip(instrument.themes).map(|(number, theme)| {
        let key = whose.key(theme.id);
        let standing = memo(move || {
            session.read(|shelf| {
                let today = whose.is_today(shelf, theme.id);
                (shelf.answer(key).map_or(Standing::Untouched, |answer| answer.standing()), today)
            })
        });
        let here = (number == current).then_some("step");
        view! {
            <li>
                <a href=whose.theme(theme.id).href() aria-current=here>
                    <span aria-hidden="true">{number.to_string()}</span>
                    {live(move || {
                        let (standing, today) = standing.get();
                        let words = dutch::standing_in(instrument, standing, today);
                        // What is not planned today has no rail: there is nothing to fill in.
                        let scale = (today || standing != Standing::Untouched).then(|| scale(instrument, standing));
                        view! {
                            {maybe(scale)}
                            <span class="visually-hidden">{format!("{number}. {}: {words}", theme.title)}</span>
                        }
                    })}
                </a>
            </li>
        }
    });
    view! {
        <nav class="theme-map" aria-label="Thema’s">
            <p class="small"><b>{format!("Thema {current} van {}", instrument.themes.len())}</b></p>
            <ol class="plain">{links.views()}</ol>
            <a class="small to-overview" href=whose.overview().href()>"Overzicht"</a>
        </nav>
    }
}
