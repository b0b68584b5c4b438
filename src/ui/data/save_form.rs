//! Saving a file.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::Location;
use crate::exchange::{Include, Selection};
use crate::platform::files;
use crate::records::Shelf;
use crate::state::{Notice, Session, use_session};
use crate::ui::shared::{Views, change, live};
use crate::ui::words;

/// Hands a file to the browser. Its name holds the day, never a name of people or places.
pub fn save_file(session: Session, selection: Selection, include: Include) {
    if session.peek(Shelf::is_empty) {
        session.notice.set(Some(Notice::NothingToSave));
        return;
    }
    let day = session.today().day.map(|day| format!("-{day}")).unwrap_or_default();
    let name = format!("kindcentrumwijzer{day}.kindcentrum.json");
    let text = session.file_text(&selection, include);
    if files::download(&name, "application/json", &text) {
        session.file_saved(&name);
    } else {
        session.notice.set(Some(Notice::FileNotSaved));
    }
}

/// What goes into the file, with or without what people typed.
#[component]
pub fn SaveForm() -> impl IntoView {
    let session = use_session();
    let selection = RwSignal::new(Selection::Everything);
    let notes = RwSignal::new(true);
    let names = RwSignal::new(true);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let include = Include { notes: notes.get_untracked(), names: names.get_untracked() };
        save_file(session, selection.get_untracked(), include);
    };
    let choice = move |of: Selection, label: String| {
        let checked = Signal::derive(move || selection.get() == of);
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="wat"
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |_| selection.set(of))
                />
                <span>{label}</span>
            </label>
        }
    };
    let tick = move |signal: RwSignal<bool>, label: &'static str| {
        let checked = Signal::derive(move || signal.get());
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |event| signal.set(event_target_checked(&event)))
                />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <form class="sheet stack" aria-labelledby="opslaan" on:submit=save>
            <h2 id="opslaan">"Bestand opslaan"</h2>
            <p>"Om te bewaren, mee te nemen of aan een collega te sturen."</p>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat gaat erin?"</h3>
                </legend>
                {choice(Selection::Everything, "Alles op dit apparaat".to_owned())}
                {live(move || {
                    session
                        .read(|shelf| {
                            let titled = |of: &Location| (of.id, words::location_name(Some(of)));
                            shelf.locations().map(titled).collect::<Vec<_>>()
                        })
                        .into_iter()
                        .map(|(id, name)| choice(Selection::Location(id), format!("Alleen {name}")))
                        .views()
                })}
            </fieldset>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat mag mee van jullie eigen tekst?"</h3>
                </legend>
                {tick(notes, "Notities meenemen")}
                {tick(names, "Namen van locaties en gesprekken meenemen")}
            </fieldset>
            <p>
                <button class="button" type="submit">"Sla het bestand op"</button>
            </p>
        </form>
    }
}
