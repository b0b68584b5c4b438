//! Finds the theme that the address names, or says why it cannot be shown.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId, ThemeId};
use crate::state::use_session;
use crate::tools::conversation::Route;

use super::theme_view::ThemeView;
use crate::kit::{Missing, PageTitle, live};

/// What the address leads to.
#[derive(Clone, Copy, PartialEq)]
enum Found {
    Theme(&'static Instrument),
    NoTheme,
    NoRound,
}

/// The page of one theme of a round.
#[component]
pub fn ThemePage(
    /// The round.
    round: RoundId,
    /// The theme.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let found = Memo::new(move |_| {
        session.read(|shelf| match shelf.open_round(round) {
            None => Found::NoRound,
            Some(round) => match shelf.instrument(round.instrument) {
                Some(instrument) if instrument.theme(theme).is_some() => Found::Theme(instrument),
                _ => Found::NoTheme,
            },
        })
    });
    live(move || {
        match found.get() {
        Found::Theme(instrument) => {
            view! { <ThemeView instrument=instrument round=round theme=theme /> }.into_any()
        }
        Found::NoTheme => view! {
            <PageTitle title="Dit thema kennen we niet" />
            <p class="lead">
                "De teksten bij dit thema zitten niet in deze versie van de app. Wat jullie invulden, is bewaard."
            </p>
            <p>
                <a class="button" href=Route::Round(round).href()>"Naar het overzicht"</a>
            </p>
        }
        .into_any(),
        Found::NoRound => view! { <Missing title="Dit gesprek staat niet op dit apparaat" /> }.into_any(),
    }
    })
}
