//! What whoever leads the conversation thinks of beforehand: how long for each theme, and a question of their own. It goes
//! along with the conversation as a file.

use leptos::prelude::*;

use super::order::first;
use crate::content;
use crate::domain::{Minutes, Note, RoundId, Theme};
use crate::kit::{
    ArrowForward, PageTitle, Select, TextField, Views, derived, dutch, if_here, live_if, maybe,
};
use crate::records::{Prepared, Shelf};
use crate::state::Session;
use crate::tools::conversation::round::TakeAlong;
use crate::tools::conversation::{Route, acts, typed};

/// The page to prepare one conversation.
#[component]
pub fn PreparePage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).filter(|round| !round.is_agreed()).map(|round| round.id),
        prepare,
        "Dit gesprek staat niet open op dit apparaat",
    )
}

fn prepare(session: Session, id: RoundId) -> AnyView {
    let name = session
        .peek(|shelf| dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location))));
    let document = format!("Bereid het gesprek voor | {name}");
    let themes = session.peek(|shelf| today(shelf, id));
    let rows = themes.into_iter().map(|(number, theme)| row(session, id, number, theme));
    let screen = move || {
        let theme = session.read(|shelf| first(shelf, id))?;
        Some(view! {
            <a class="button button-forward" href=Route::Talk(id, theme).href()>
                "Toon op het scherm"
                <ArrowForward />
            </a>
        })
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=Route::Round(id).href()>"Overzicht"</a></p>
                <PageTitle title="Bereid het gesprek voor" document=derived(move || document.clone()) />
            </div>
            {live_if(screen)}
        </div>
        <div class="stack prepare">
            <p>
                "Leid je het gesprek? Dan kun je hier per thema aangeven hoe lang het mag duren, en een eigen vraag opschrijven. Leeg laten mag. Op het scherm bladeren jullie met de pijlen, met Page Down of met een klikker."
            </p>
            <div class="stack">{rows.views()}</div>
            <section class="sheet stack" aria-labelledby="meenemen">
                <h2 id="meenemen">"Neem het mee"</h2>
                <p>"Bereid je het gesprek thuis voor? Sla het gesprek op en open het bestand op de tablet of computer bij het scherm."</p>
                <TakeAlong id=id />
            </section>
        </div>
    }
    .into_any()
}

fn today(shelf: &Shelf, id: RoundId) -> Vec<(usize, &'static Theme)> {
    let Some(round) = shelf.round(id) else { return Vec::new() };
    let themes = shelf.instrument(round.instrument).map(|known| known.themes).unwrap_or_default();
    (1..).zip(themes).filter(|(_, theme)| round.is_today(theme.id)).collect()
}

fn row(session: Session, id: RoundId, number: usize, theme: &'static Theme) -> AnyView {
    let of = move |shelf: &Shelf| -> Option<Prepared> { shelf.round(id)?.prepared.get(&theme.id).cloned() };
    let chosen = derived(move || {
        let time = session.read(|shelf| of(shelf).and_then(|prepared| *prepared.minutes.get()));
        // The first line says that there is none.
        Some(time.map_or(0, |time| Minutes::OF_A_THEME.iter().position(|one| *one == time).unwrap_or(0) + 1))
    });
    let choose = Callback::new(move |index: usize| {
        let time = index.checked_sub(1).and_then(|at| Minutes::OF_A_THEME.get(at)).copied();
        acts::prepare_time(session, id, theme.id, time);
    });
    let question: Signal<Note> =
        derived(move || session.read(of).map(|prepared| prepared.question).unwrap_or_default());
    let mut times = vec!["Zelf niets invullen".to_owned()];
    times.extend(Minutes::OF_A_THEME.map(|time| format!("{} minuten", time.count())));
    let talk = content::talk(theme);
    view! {
        <div class="sheet prepare-row" aria-labelledby=format!("thema-{number}") role="group">
            <div>
                <h2 id=format!("thema-{number}")>{format!("{number}. {}", theme.title)}</h2>
                <p class="soft">{talk.map_or(theme.question, |talk| talk.question)}</p>
                {maybe(talk.map(|talk| view! { <p class="small soft">{format!("Vraag door: {}", talk.follow_up)}</p> }))}
            </div>
            <Select
                id=format!("tijd-{number}")
                label="Hoe lang ongeveer?"
                ask=""
                choices=times
                chosen=chosen
                choose=choose
            />
            <TextField
                id=format!("vraag-{number}")
                label="Eigen vraag"
                help="Iedereen ziet deze vraag. Noem geen kind, gezin of collega."
                long=true
                note=question
                field=typed::prepared_question(id, theme.id)
            />
        </div>
    }
    .into_any()
}
