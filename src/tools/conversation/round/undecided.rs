//! Rounds that were joined and say different things: the group chooses per theme.

use leptos::prelude::*;

use crate::domain::{AnswerKey, Owner, RoundId};
use crate::kit::{click, dutch, live_if};
use crate::pages::files::{ChosenOf, Line, ToChoose, choose_versions};
use crate::platform::page;
use crate::records::{Answer, Chosen, Listed, Shelf};
use crate::state::use_session;
use crate::tools::conversation::acts;

/// Every theme that waits for a choice, with what each round says. Until then stands what was chosen last.
#[component]
pub fn Undecided(
    /// The round.
    id: RoundId,
    /// Whether the round may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let chosen = ChosenOf::default();
    let record = move || {
        let undecided = session.peek(|shelf| shelf.undecided(id));
        for (theme, versions) in undecided {
            let key = AnswerKey { round: id, owner: Owner::Agreement, theme };
            let choice = chosen.with_untracked(|chosen| chosen.get(&Answer::key_of(key)).copied());
            if let Some(Chosen::Theirs(at)) = choice
                && let Some(stands) = versions.get(at)
            {
                acts::decide(session, key, stands);
            }
        }
        page::focus_soon("kop");
    };
    live_if(move || {
        let versions = session.read(|shelf| versions(shelf, id));
        (!locked.get() && !versions.is_empty()).then(|| {
            view! {
                <div class="sheet stack no-print undecided">
                    {choose_versions(
                        "In de samengevoegde gesprekken staat iets anders",
                        "Kies samen wat geldt. Zolang jullie niet kiezen, geldt wat het laatst is gekozen.",
                        versions,
                        chosen,
                    )}
                    <p>
                        <button class="button" type="button" on:click=click(record)>"Leg deze keuze vast"</button>
                    </p>
                </div>
            }
        })
    })
}

fn versions(shelf: &Shelf, id: RoundId) -> Vec<ToChoose> {
    let Some(instrument) = shelf.round(id).and_then(|round| shelf.instrument(round.instrument)) else {
        return Vec::new();
    };
    let told = shelf.undecided(id).into_iter().filter_map(|(theme, versions)| {
        let (number, known) = instrument.theme(theme)?;
        let lines = versions.iter().enumerate().map(|(at, answer)| {
            let whence = shelf.find::<crate::records::Round>(answer.key.round).map(dutch::round_name);
            let whence = format!("{}. {}", at + 1, dutch::capital(&whence.unwrap_or_default()));
            Line {
                of: Chosen::Theirs(at),
                everywhere: format!("Kies overal {whence}"),
                whence,
                words: dutch::standing(instrument, answer.standing()),
            }
        });
        Some(ToChoose {
            key: Answer::key_of(AnswerKey { round: id, owner: Owner::Agreement, theme }),
            title: format!("{number}. {}", known.title),
            lines: lines.collect(),
        })
    });
    told.collect()
}
