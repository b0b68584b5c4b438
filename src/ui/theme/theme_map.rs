//! The map of all themes: where you are, and the whole picture in small.

use leptos::prelude::*;

use crate::domain::{Answer, AnswerKey, Instrument, LevelId, Owner, RoundId, Standing};
use crate::state::{Route, use_session};
use crate::ui::words;
use crate::ui::shared::{live};

/// A link to every theme with a small scale of its answer. It is the progress: no bar, no percentage.
#[component]
pub fn ThemeMap(
    /// The instrument.
    instrument: Instrument,
    /// The round.
    round: RoundId,
    /// The number of the theme that is shown.
    current: usize,
) -> impl IntoView {
    let session = use_session();
    let overview = Route::Round(round.clone()).href();
    let count = instrument.themes.len();
    let instrument = StoredValue::new(instrument);
    let links = instrument.with_value(|known| known.themes.to_vec()).into_iter().enumerate().map(|(index, theme)| {
        let key = AnswerKey { round: round.clone(), owner: Owner::Agreement, theme: theme.id.clone() };
        let standing = Memo::new(move |_| {
            session.read(|shelf| shelf.answer(&key).map_or(Standing::Untouched, Answer::standing))
        });
        let says = move || instrument.with_value(|known| words::standing(known, &standing.get()));
        let href = Route::Theme(round.clone(), theme.id.clone()).href();
        let here = (index + 1 == current).then_some("step");
        view! {
            <li>
                <a href=href aria-current=here>
                    <span aria-hidden="true">{index + 1}</span>
                    {live(move || instrument.with_value(|known| scale(known, &standing.get())))}
                    <span class="visually-hidden">
                        {format!("{}. {}: ", index + 1, theme.title)} {says}
                    </span>
                </a>
            </li>
        }
    });
    view! {
        <nav class="theme-map" aria-label="Thema’s">
            <p class="small"><b>"Thema "{current}" van "{count}</b></p>
            <ol class="plain">{links.collect_view()}</ol>
            <a class="small to-overview" href=overview>"Overzicht"</a>
        </nav>
    }
}

/// Disc to ring on a small rail; a dotted rail as long as nothing was said.
fn scale(instrument: &Instrument, standing: &Standing) -> impl IntoView + use<> {
    let steps = instrument.levels.len().saturating_sub(1).max(1);
    let x = |level: &LevelId| {
        instrument.level(level).map_or(3, |(number, _)| 3 + 28 * (number - 1) / steps)
    };
    let shapes = match standing {
        Standing::Moving { now, ambition } => {
            let (from, to) = (x(now), x(ambition));
            view! {
                <path class="rail" d="M3 5H31" />
                <path class="way" d=format!("M{from} 5H{to}") />
                <circle class="disc" cx=from cy="5" r="3" />
                <circle class="ring hollow" cx=to cy="5" r="2.9" />
            }
            .into_any()
        }
        Standing::OnPurpose { level } => {
            let at = x(level);
            view! {
                <path class="rail" d="M3 5H31" />
                <circle class="disc" cx=at cy="5" r="2" />
                <circle class="ring" cx=at cy="5" r="4.1" />
            }
            .into_any()
        }
        Standing::Answered { now } => {
            let at = x(now);
            view! {
                <path class="rail" d="M3 5H31" />
                <circle class="disc" cx=at cy="5" r="3" />
            }
            .into_any()
        }
        Standing::Begun { ambition: Some(ambition) } => {
            let at = x(ambition);
            view! {
                <path class="rail dotted" d="M3 5H31" />
                <circle class="ring hollow" cx=at cy="5" r="2.9" />
            }
            .into_any()
        }
        Standing::Untouched | Standing::Later | Standing::Begun { ambition: None } => {
            view! { <path class="rail dotted" d="M3 5H31" /> }.into_any()
        }
    };
    view! {
        <svg viewBox="0 0 34 10" aria-hidden="true">
            {shapes}
        </svg>
    }
}
