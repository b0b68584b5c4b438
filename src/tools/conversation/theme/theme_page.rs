//! Finds the theme that the address names, or says why it cannot be shown.

use leptos::prelude::*;

use crate::domain::{Instrument, Owner, ThemeId};
use crate::state::use_session;
use crate::tools::conversation::Whose;

use super::follow::More;
use super::theme_view::ThemeView;
use crate::kit::{Missing, PageTitle, live, memo};

/// What the address leads to.
#[derive(Clone, Copy, PartialEq)]
enum Found {
    Theme(&'static Instrument),
    NoTheme,
    Closed,
    NoRound,
}

/// The page of one theme, of what the partners say together or of an own view.
#[component]
pub fn ThemePage(
    /// Whose answers; nothing when those are not here.
    whose: Option<Whose>,
    /// The theme.
    theme: ThemeId,
    /// What comes of it, which is in a part of its own.
    more: More,
) -> impl IntoView {
    let session = use_session();
    let Some(whose) = whose else {
        return view! { <Missing title="Dit eigen beeld staat niet op dit apparaat" /> }.into_any();
    };
    let found = memo(move || {
        session.read(|shelf| {
            let here = match whose.owner {
                Owner::Agreement => shelf.open_round(whose.round).is_some(),
                Owner::View(view) => match shelf.view(view) {
                    // Whoever was done with it put it away: from the others, and from who comes next.
                    Some(view) if *view.done.get() => return Found::Closed,
                    view => view.is_some(),
                },
            };
            match whose.instrument(shelf) {
                _ if !here => Found::NoRound,
                Some(instrument) if instrument.theme(theme).is_some() => Found::Theme(instrument),
                _ => Found::NoTheme,
            }
        })
    });
    let overview = move || whose.overview().href();
    live(move || match found.get() {
        Found::Theme(instrument) => {
            view! { <ThemeView instrument=instrument whose=whose theme=theme more=more /> }.into_any()
        }
        Found::NoTheme => view! {
            <PageTitle title="Dit thema kennen we niet" />
            <p class="lead">
                "De teksten bij dit thema zitten niet in deze versie van de app. Wat jullie invulden, is bewaard."
            </p>
            <p>
                <a class="button" href=overview()>"Naar het overzicht"</a>
            </p>
        }
        .into_any(),
        Found::Closed => view! {
            <PageTitle title="Dit eigen beeld is klaar" />
            <p>
                <a class="button" href=overview()>"Naar dit eigen beeld"</a>
            </p>
        }
        .into_any(),
        Found::NoRound => view! { <Missing title="Dit gesprek staat niet op dit apparaat" /> }.into_any(),
    })
    .into_any()
}
