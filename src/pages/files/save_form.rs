//! Saving a file.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::Location;
use crate::exchange::{Include, Selection};
use crate::kit::dutch;
use crate::kit::{Check, Views, live, live_if};
use crate::platform::files;
use crate::state::{Notice, Session, use_session};

/// Hands a file to the browser. Its name holds the day, never a name of people or places.
pub fn save_file(session: Session, selection: Selection, include: Include) {
    let now = session.today();
    let day = now.day.map(|day| format!("-{day}")).unwrap_or_default();
    let less = match (include.names, include.notes) {
        (true, true) => "",
        (false, true) => "-zonder-namen",
        (true, false) => "-zonder-notities",
        (false, false) => "-zonder-namen-en-notities",
    };
    let name = format!("kindcentrumwijzer{day}-{:02}{:02}{less}.kindcentrum.json", now.hour, now.minute);
    let Some(text) = session.file_text(&selection, include) else {
        session.notice.set(Some(Notice::NothingToSave));
        return;
    };
    if files::download(&name, "application/json", &text) {
        let all = match selection {
            Selection::Everything { mirrors, .. } => {
                mirrors || session.peek(|shelf| shelf.mirrors().next().is_none())
            }
            _ => false,
        };
        let complete = include == Include::ALL && all;
        session.file_saved(&name, complete);
    } else {
        session.notice.set(Some(Notice::FileNotSaved));
    }
}

/// What goes into the file, with or without what people typed.
#[component]
pub fn SaveForm() -> impl IntoView {
    let session = use_session();
    let selection = RwSignal::new(Selection::ALL);
    let examples = RwSignal::new(false);
    let mirrors = RwSignal::new(false);
    let notes = RwSignal::new(true);
    let names = RwSignal::new(true);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let include = Include { notes: notes.get_untracked(), names: names.get_untracked() };
        let selection = match selection.get_untracked() {
            Selection::Everything { .. } => {
                Selection::Everything { examples: examples.get_untracked(), mirrors: mirrors.get_untracked() }
            }
            other => other,
        };
        save_file(session, selection, include);
    };
    let choice = move |of: Selection, label: String| {
        let chosen = Signal::derive(move || selection.get() == of);
        let choose = Callback::new(move |_| selection.set(of));
        view! { <Check on=chosen set=choose group="wat"><span>{label}</span></Check> }
    };
    let tick = move |signal: RwSignal<bool>, label: &'static str| {
        view! { <Check on=signal set=Callback::new(move |on| signal.set(on))><span>{label}</span></Check> }
    };
    view! {
        <form class="sheet stack" aria-labelledby="opslaan" on:submit=save>
            <h2 id="opslaan">"Bestand opslaan"</h2>
            <p>"Om te bewaren, mee te nemen of aan een collega te sturen."</p>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat gaat erin?"</h3>
                </legend>
                {choice(Selection::ALL, "Alles op dit apparaat".to_owned())}
                {live_if(move || {
                    let any = session.read(|shelf| {
                        shelf.locations().any(|location| location.example)
                            || shelf.assessments().any(|assessment| assessment.example)
                    });
                    (any && selection.get() == Selection::ALL).then(|| tick(examples, "De voorbeelden ook"))
                })}
                {live_if(move || {
                    let any = session.read(|shelf| shelf.mirrors().next().is_some());
                    (any && selection.get() == Selection::ALL)
                        .then(|| tick(mirrors, "De spiegels ook. Die zijn persoonlijk en blijven anders hier."))
                })}
                {live(move || {
                    session
                        .read(|shelf| {
                            let titled = |of: &Location| (of.id, dutch::location_with_town(of));
                            let locations = shelf.locations().map(titled);
                            let locations = locations.map(|(id, name)| (Selection::Location(id), name));
                            let assessments = shelf
                                .assessments()
                                .map(|of| (Selection::Assessment(of.id), dutch::assessment_name(of)));
                            locations.chain(assessments).collect::<Vec<_>>()
                        })
                        .into_iter()
                        .map(|(one, name)| choice(one, format!("Alleen {name}")))
                        .views()
                })}
            </fieldset>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat mag mee van jullie eigen tekst?"</h3>
                </legend>
                {tick(notes, "Notities meenemen")}
                {tick(names, "Namen meenemen: van locaties, gemeente, partners, gesprekken en beoordelingen. Ook nummers en wie er aan tafel zat.")}
            </fieldset>
            <p>
                <button class="button" type="submit">"Sla het bestand op"</button>
            </p>
        </form>
    }
}
