//! The roles that are chosen for the whole, or for one subject or phase.

use crate::tools::role::acts;
use crate::tools::role::typed;
use leptos::prelude::*;

use super::found::Found;
use super::words;
use crate::content::role as texts;
use crate::domain::PartId;
use crate::domain::role::Outcome;
use crate::kit::{Check, TextField, Views, click, derived, live, live_if, maybe};
use crate::platform::page;
use crate::records::{Assessment, DecisionPart};

/// A group of four roles to tick, each with what the answers say of it.
pub fn decision_part(found: Found, part: PartId) -> impl IntoView {
    let (session, id) = (found.session, found.id);
    let outcomes = found.outcomes();
    let whole = part == Assessment::WHOLE;
    let subject = derived(move || {
        found.now.with(|of| of.decision.get(&part).map(|one| one.subject.clone())).unwrap_or_default()
    });
    let named = derived(move || match subject.with(|note| note.text().trim().to_owned()) {
        _ if whole => "Voor het geheel".to_owned(),
        name if name.is_empty() => "Voor dit onderwerp of deze fase".to_owned(),
        name => format!("Voor: {name}"),
    });
    let remove = move || {
        acts::remove_part(session, id, part);
        page::focus_soon("deel-erbij");
    };
    let roles = texts::roles().iter().zip(0_usize..).map(|(text, at)| {
        let on = derived(move || {
            found.now.with(|of| of.decision.get(&part).is_some_and(|one| one.chosen().contains(&text.role)))
        });
        let set = Callback::new(move |on| acts::decide(session, id, part, text.role, on));
        view! {
            <Check on=on set=set>
                <span>
                    <b>{text.name}</b>
                    <span class="soft">
                        {live(move || outcomes.with(|all| format!(": {}", words::outcome(all[at].1))))}
                    </span>
                </span>
            </Check>
        }
    });
    view! {
        <section class="sheet stack decision-part">
            {maybe((!whole).then(|| view! {
                <TextField
                    id=format!("onderwerp-{part}")
                    label="Onderwerp of fase"
                    help="Bijvoorbeeld: huisvesting, of: het eerste jaar."
                    note=subject
                    field=typed::part_subject(id, part)
                />
            }))}
            <fieldset class="claims">
                <legend>
                    <h2>{live(move || named.get())}</h2>
                </legend>
                {roles.views()}
            </fieldset>
            <p role="status">
                {live_if(move || {
                    let differs = outcomes.with(|all| {
                        let chosen = found.now.with(|of| of.decision.get(&part).map(DecisionPart::chosen).unwrap_or_default());
                        all.iter().any(|(role, outcome)| *outcome == Outcome::NotNow && chosen.contains(role))
                    });
                    differs.then_some("Jullie kiezen anders dan de antwoorden zeggen. Dat mag. Schrijf op waarom, en wat dan eerst nodig is.")
                })}
            </p>
            {maybe((!whole).then(|| view! {
                <p>
                    <button class="button button-quiet" type="button" on:click=click(remove)>
                        "Verwijder dit deel"
                        <span class="visually-hidden">{live(move || format!(": {}", named.get()))}</span>
                    </button>
                </p>
            }))}
        </section>
    }
}
