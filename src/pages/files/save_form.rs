//! Saving a file.

use leptos::prelude::*;

use crate::exchange::{Include, Selection};
use crate::kit::{Check, Views, click, live, live_if};
use crate::platform::disk;
use crate::records::Shelf;
use crate::state::{Notice, Session, files, use_session};

/// Hands a file with these records to the browser.
pub fn save_file(session: Session, selection: Selection, include: Include) {
    let complete = files::is_complete(session, &selection, include);
    hand_out(session, files::text(session, &selection, include), include, complete);
}

/// Hands a file to the browser, or says that there is nothing to put in it. Its name holds the day, never a name of
/// people or places.
pub fn hand_out(session: Session, text: Option<String>, include: Include, complete: bool) {
    let now = session.today();
    let day = now.day.map(|day| format!("-{day}")).unwrap_or_default();
    let less = match (include.names, include.notes) {
        (true, true) => "",
        (false, true) => "-zonder-namen",
        (true, false) => "-zonder-notities",
        (false, false) => "-zonder-namen-en-notities",
    };
    let name = format!("kindcentrumwijzer{day}-{:02}{:02}{less}.kindcentrum.json", now.hour, now.minute);
    let Some(text) = text else {
        session.notice.set(Some(Notice::NothingToSave));
        return;
    };
    if disk::download(&name, "application/json", &text) {
        files::saved(session, &name, complete);
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
    let save = move || {
        let include = Include { notes: notes.get_untracked(), names: names.get_untracked() };
        let selection = match selection.get_untracked() {
            Selection::Everything { .. } => Selection::Everything {
                examples: examples.get_untracked(),
                personal: mirrors.get_untracked(),
            },
            one @ Selection::One(_) => one,
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
        <section class="sheet stack" aria-labelledby="opslaan">
            <h2 id="opslaan">"Bestand opslaan"</h2>
            <p>"Om te bewaren, mee te nemen of aan een collega te sturen."</p>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat gaat erin?"</h3>
                </legend>
                {choice(Selection::ALL, "Alles op dit apparaat".to_owned())}
                {live_if(move || {
                    let any = session.read(Shelf::has_examples);
                    (any && selection.get() == Selection::ALL).then(|| tick(examples, "De voorbeelden ook"))
                })}
                {live_if(move || {
                    let any = session.read(Shelf::personal) > 0;
                    (any && selection.get() == Selection::ALL)
                        .then(|| tick(mirrors, "De spiegels ook. Die zijn persoonlijk en blijven anders hier."))
                })}
                {live(move || {
                    let alone = session.read(Shelf::alone).into_iter();
                    alone.map(|(key, name)| choice(Selection::One(key), format!("Alleen {name}"))).views()
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
                <button class="button" type="button" on:click=click(save)>"Sla het bestand op"</button>
            </p>
        </section>
    }
}
