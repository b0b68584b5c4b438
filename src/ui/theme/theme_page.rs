//! Finds the theme that the address names, or says why it cannot be shown.

use leptos::prelude::*;

use crate::domain::{RoundId, ThemeId};
use crate::state::{Route, use_session};
use crate::ui::round::MissingRound;
use crate::ui::shared::PageTitle;

use super::theme_view::ThemeView;

/// The page of one theme of a round.
#[component]
pub fn ThemePage(
    /// The round.
    round: RoundId,
    /// The theme.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let overview = Route::Round(round.clone()).href();
    let id = round.clone();
    let instrument = Memo::new(move |_| {
        session.read(|shelf| {
            let round = shelf.round(&id).filter(|round| !round.removed.get())?;
            Some(shelf.instrument(&round.instrument).cloned())
        })
    });
    move || match instrument.get() {
        None => view! { <MissingRound /> }.into_any(),
        Some(Some(instrument)) if instrument.theme(&theme).is_some() => {
            view! { <ThemeView instrument=instrument round=round.clone() theme=theme.clone() /> }.into_any()
        }
        Some(_) => view! {
            <PageTitle title="Dit thema kennen we niet" />
            <p class="lead">
                "De teksten bij dit thema zitten niet in deze versie van de app. Wat jullie invulden, is bewaard."
            </p>
            <p>
                <a class="button" href=overview.clone()>"Naar het overzicht"</a>
            </p>
        }
        .into_any(),
    }
}
