//! Typing over an own view that was given on paper: a row a theme, by keyboard from field to field.

use leptos::ev::FocusEvent;
use leptos::prelude::*;

use super::seat_choice::SeatChoice;
use crate::domain::{AnswerKey, Instrument, LevelId, Note, Seat, Theme, ViewId};
use crate::kit::{PageTitle, TextField, Views, change, click, derived, if_here};
use crate::platform::{page, place};
use crate::records::Answer;
use crate::state::Session;
use crate::tools::conversation::{Route, Whose, acts, typed};

/// The table of one own view.
#[component]
pub fn TypeOverPage(
    /// The view.
    id: ViewId,
) -> impl IntoView {
    if_here(
        // Whoever was done with it put it away.
        move |shelf| shelf.view(id).filter(|view| !view.done.get()).map(|view| view.id),
        type_over,
        "Dit eigen beeld staat niet open op dit apparaat",
    )
}

fn type_over(session: Session, id: ViewId) -> AnyView {
    let Some((whose, instrument)) = session.peek(|shelf| {
        let whose = Whose::view(shelf, id)?;
        Some((whose, whose.instrument(shelf)?))
    }) else {
        return ().into_any();
    };
    let seat = derived(move || session.read(|shelf| shelf.view(id).and_then(|view| *view.seat.get())));
    let choose = Callback::new(move |seat: Seat| acts::change_seat(session, id, seat));
    let label: Signal<Note> = derived(move || {
        session.read(|shelf| shelf.view(id).map(|view| view.label.clone())).unwrap_or_default()
    });
    let today = session.peek(|shelf| {
        let themes = (1..).zip(instrument.themes).filter(|(_, theme)| whose.is_today(shelf, theme.id));
        themes.collect::<Vec<(usize, &Theme)>>()
    });
    let rows =
        today.into_iter().map(|(number, theme)| row(session, instrument, whose.key(theme.id), number, theme));
    let back = session.peek(|shelf| shelf.open_round(whose.round).map(|round| Route::Views(round.id)));
    let back = back.unwrap_or(Route::View(id)).href();
    let done = {
        let back = back.clone();
        move || {
            acts::finish_view(session, id);
            place::go(&back);
            page::focus_soon("kop");
        }
    };
    view! {
        <div class="stack">
            <div>
                <p class="above"><a href=back>"Eigen beelden"</a></p>
                <PageTitle title="Typ over van papier" />
            </div>
            <p>"Typ bij nu en straks het nummer van het niveau. Met Tab ga je naar het volgende vakje. Leeg laten mag. Staat er een naam, een kind of een gezin in een zin? Typ dat niet over."</p>
            <SeatChoice chosen=seat choose=choose />
            <TextField
                id="beeld-label"
                label="Functie of groep"
                help="Mag leeg blijven."
                note=label
                field=typed::view_label(id)
            />
            <p id="niveaus" class="small">{key_to(instrument)}</p>
            <table class="type-over">
                <caption class="visually-hidden">"Elk thema met nu, straks en een zin"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Thema"</th>
                        <th scope="col">"Nu"</th>
                        <th scope="col">"Straks"</th>
                        <th scope="col">"In één zin"</th>
                    </tr>
                </thead>
                <tbody>{rows.views()}</tbody>
            </table>
            <p>
                <button class="button button-forward" type="button" on:click=click(done)>"Dit formulier is klaar"</button>
            </p>
        </div>
    }
    .into_any()
}

/// The numbers with their levels.
fn key_to(instrument: &'static Instrument) -> String {
    let levels = (1..).zip(instrument.levels).map(|(number, level)| format!("{number} = {}", level.name));
    levels.collect::<Vec<String>>().join(", ")
}

fn row(
    session: Session,
    instrument: &'static Instrument,
    key: AnswerKey,
    number: usize,
    theme: &'static Theme,
) -> AnyView {
    let level = move |get: fn(&Answer) -> Option<LevelId>| {
        derived(move || session.read(|shelf| shelf.answer(key).and_then(|answer| get(&answer))))
    };
    let now = level(|answer| *answer.now.get());
    let ambition = level(|answer| *answer.ambition.get());
    let note: Signal<Note> = derived(move || {
        session.read(|shelf| shelf.answer(key).map(|answer| answer.note.clone())).unwrap_or_default()
    });
    let choose_now = Callback::new(move |level| acts::choose_now(session, key, level));
    let choose_ambition = Callback::new(move |level| acts::choose_ambition(session, key, level));
    view! {
        <tr>
            <th scope="row">{format!("{number}. {}", theme.title)}</th>
            <td data-label="Nu">{levels(instrument, format!("Thema {number}, nu"), now, choose_now)}</td>
            <td data-label="Straks">{levels(instrument, format!("Thema {number}, straks"), ambition, choose_ambition)}</td>
            <td data-label="In één zin">
                <TextField id=format!("zin-{number}") label=theme.title note=note field=typed::note(key) />
            </td>
        </tr>
    }
    .into_any()
}

/// A field for the number of a level. What is no number of a level does not stay in it.
fn levels(
    instrument: &'static Instrument,
    label: String,
    chosen: Signal<Option<LevelId>>,
    choose: Callback<Option<LevelId>>,
) -> impl IntoView {
    let number = move || {
        let at = chosen.get().and_then(|level| instrument.level(level));
        at.map_or(String::new(), |(number, _)| number.to_string())
    };
    let typed = move |event| {
        let words = event_target_value(&event);
        let level = words.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let level = level.and_then(|at| instrument.levels.get(at)).map(|level| level.id);
        if level != chosen.get_untracked() {
            choose.run(level);
        }
        if level.is_none() {
            page::empty(&event);
        }
    };
    view! {
        <input
            class="field"
            type="text"
            inputmode="numeric"
            maxlength="1"
            autocomplete="off"
            aria-label=label
            aria-describedby="niveaus"
            prop:value=number
            on:input=change(typed)
            on:focus=Box::new(|event: FocusEvent| page::select_all(&event))
        />
    }
}
