//! What a file would change, before it does.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Assessment, Merge, Pair, Round};
use crate::exchange::{Change, Compared};
use crate::kit::dutch;
use crate::kit::{Check, Views, click, live_if, maybe};
use crate::platform::{page, place};
use crate::records::{Record, RecordKey, Shelf};
use crate::state::{Proposal, Route, Session, use_session};

/// What an assessment in a file would change to the one that is here, a line each.
pub type AssessmentChanges = fn(here: &Assessment, theirs: &Assessment) -> Vec<String>;

/// Where to go once a file was taken over.
pub type After = fn(Session, &Proposal) -> String;

/// Says per location, round and assessment what is new, changed, the same or in conflict, and what was refused.
#[component]
pub fn ProposalView(
    /// What would become of answers that were given here: only an entry that has the questions can say so.
    #[prop(optional_no_strip)]
    changes: Option<AssessmentChanges>,
    /// Where to go once it was taken over, where that is not the beginning.
    #[prop(optional_no_strip)]
    after: Option<After>,
) -> impl IntoView {
    let session = use_session();
    live_if(move || {
        session
            .proposal
            .get()
            .map(|proposal| session.peek(|shelf| sheet(session, &proposal, shelf, changes, after)))
    })
}

fn sheet(
    session: Session,
    proposal: &Proposal,
    here: &Shelf,
    of_answers: Option<AssessmentChanges>,
    after: Option<After>,
) -> impl IntoView + use<> {
    let any = |of: Change| proposal.compared.iter().any(|one| one.change == of);
    let changes = proposal.compared.iter().any(|one| one.change != Change::Same);
    // Who opens a backup of what they removed came to put it back.
    let only_removed =
        proposal.compared.iter().all(|one| matches!(one.change, Change::Same | Change::RemovedHere));
    let written =
        format!("Opgeslagen op {}. Er is nog niets veranderd.", dutch::day_of_rfc3339(&proposal.exported_at));
    let items = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).views();
    let refused = refusals(proposal);
    let put_back = RwSignal::new(only_removed);
    let next = after.map_or_else(|| Route::Home.href(), |after| after(session, proposal));
    let accept = move || {
        if session.accept(put_back.get_untracked()) {
            place::go(&next);
        } else {
            page::focus_soon("kop");
        }
    };
    let decline = move || {
        session.proposal.set(None);
        page::focus_soon("kop");
    };
    view! {
        <section class="sheet stack proposal" aria-labelledby="voorstel">
            <h2 id="voorstel">"Dit staat in het bestand"</h2>
            <p class="soft">{written}</p>
            <ul class="points">{items(lines(proposal, here, of_answers))}</ul>
            {maybe(any(Change::Conflict).then(|| view! {
                <p>
                    "Sommige teksten zijn op twee plekken los van elkaar veranderd. Beide blijven staan. Je kiest daarna per tekst welke blijft."
                </p>
            }))}
            {maybe((!refused.is_empty()).then(|| view! {
                <div class="notice notice-warning">
                    <div>
                        <p><b>"Dit nemen we niet over:"</b></p>
                        <ul class="points">{items(refused)}</ul>
                    </div>
                </div>
            }))}
            {maybe(any(Change::RemovedHere).then(|| view! {
                <Check on=put_back set=Callback::new(move |on| put_back.set(on))>
                    <span>"Zet ook terug wat op dit apparaat is verwijderd"</span>
                </Check>
            }))}
            {maybe((!changes && !proposal.compared.is_empty()).then(|| view! { <p><b>"Alles uit dit bestand staat hier al."</b></p> }))}
            <div class="row">
                {maybe(changes.then(|| view! {
                    <button class="button button-forward" type="button" on:click=click(accept)>"Neem over"</button>
                }))}
                <button class="button" type="button" on:click=click(decline)>
                    {if changes { "Niet overnemen" } else { "Sluit" }}
                </button>
            </div>
        </section>
    }
}

fn lines(proposal: &Proposal, here: &Shelf, changes: Option<AssessmentChanges>) -> Vec<String> {
    let mut lines = Vec::new();
    for one in &proposal.compared {
        match &one.kept.record {
            Record::Location(location) => {
                let name = dutch::location_name(here.location(location.id).or(Some(location)));
                lines.push(format!("{name}: {}.", in_words(one.change)));
            }
            Record::Round(round) => {
                let name = dutch::round_name(round);
                let answers = answers_of(proposal, &one.key);
                lines.push(format!("{}: {}. {answers}", dutch::capital(&name), in_words(one.change)));
                lines.extend(level_changes(proposal, here, round));
            }
            Record::Join(join) => lines.push(format!(
                "Twee {} samengevoegd tot één: {}.",
                match join.pair {
                    Pair::Locations(..) => "locaties",
                    Pair::Rounds(..) => "gesprekken",
                },
                in_words(one.change)
            )),
            Record::Assessment(theirs) => {
                let ours = here.assessment(theirs.id);
                let name = dutch::assessment_name(ours.unwrap_or(theirs));
                lines.push(format!("Rol van de gemeente, ‘{name}’: {}.", in_words(one.change)));
                if let (Some(changes), Some(ours)) = (changes, ours) {
                    lines.extend(changes(ours, theirs));
                }
            }
            Record::Mirror(_) => {
                lines.push(format!("Een spiegel van competenties: {}.", in_words(one.change)));
            }
            Record::Instrument(_) | Record::Answer(_) | Record::Other(_) => {}
        }
    }
    let loose = proposal.compared.iter().filter(|one| is_loose(one, proposal)).count();
    if loose > 0 {
        lines.push(format!("Antwoorden bij een gesprek dat niet in het bestand staat: {loose}."));
    }
    let unknown = proposal.compared.iter().filter(|one| matches!(one.kept.record, Record::Other(_))).count();
    if unknown > 0 {
        lines.push(format!("Onderdelen die deze versie niet kent: {unknown}. We bewaren ze zoals ze zijn."));
    }
    if lines.is_empty() {
        lines.push("Geen locaties, gesprekken of beoordelingen.".to_owned());
    }
    lines
}

fn is_loose(one: &Compared, proposal: &Proposal) -> bool {
    match &one.kept.record {
        Record::Answer(answer) => {
            let round = RecordKey::Round(answer.key.round);
            !proposal.compared.iter().any(|other| other.key == round)
        }
        _ => false,
    }
}

/// Counts the answers of a round by what would happen to them.
fn answers_of(proposal: &Proposal, round: &RecordKey) -> String {
    let of_round = proposal.compared.iter().filter(|one| match &one.kept.record {
        Record::Answer(answer) => RecordKey::Round(answer.key.round) == *round,
        _ => false,
    });
    let changes: Vec<Change> = of_round.map(|one| one.change).collect();
    let count = |of: Change| changes.iter().filter(|change| **change == of).count();
    let parts: Vec<String> = [Change::New, Change::Changed, Change::Conflict, Change::Same]
        .into_iter()
        .filter(|of| count(*of) > 0)
        .map(|of| format!("{} {}", dutch::number(count(of)), in_words(of)))
        .collect();
    if parts.is_empty() { String::new() } else { format!("Thema’s: {}.", parts.join(", ")) }
}

/// What would become of levels that were chosen here: a file never moves one unseen.
fn level_changes(proposal: &Proposal, here: &Shelf, round: &Round) -> Vec<String> {
    let Some(instrument) = here.instrument(round.instrument) else { return Vec::new() };
    let mut lines = Vec::new();
    for one in &proposal.compared {
        let Record::Answer(theirs) = &one.kept.record else { continue };
        let Some(ours) = here.answer(theirs.key).filter(|ours| ours.key.round == round.id) else { continue };
        let (before, after) = (ours.standing(), ours.clone().merge(theirs.clone()).standing());
        if before != after {
            let title = instrument.theme(theirs.key.theme).map_or("Een thema", |(_, theme)| theme.title);
            let (before, after) = (dutch::standing(instrument, before), dutch::standing(instrument, after));
            lines.push(format!("{title}: {before} wordt {after}."));
        }
    }
    lines
}

fn in_words(of: Change) -> &'static str {
    match of {
        Change::New => "nieuw",
        Change::Changed => "veranderd",
        Change::Same => "hetzelfde",
        Change::Conflict => "met twee teksten om uit te kiezen",
        Change::RemovedHere => "op dit apparaat verwijderd",
        Change::RemovedThere => "in het bestand verwijderd, wordt hier ook verwijderd",
    }
}

fn refusals(proposal: &Proposal) -> Vec<String> {
    let mut lines: Vec<String> = proposal
        .refused
        .iter()
        .map(|(kept, error)| {
            let what = match &kept.record {
                Record::Answer(answer) => {
                    let known = content::current_edition().theme(answer.key.theme);
                    let title = known.map_or(answer.key.theme.as_str(), |(_, theme)| theme.title);
                    format!("Antwoord bij thema {title}")
                }
                Record::Instrument(_) => "De teksten van het instrument".to_owned(),
                _ => "Een onderdeel".to_owned(),
            };
            format!("{what}. {}", dutch::record_error(error))
        })
        .collect();
    match proposal.unreadable {
        0 => {}
        1 => lines.push(
            "Eén onderdeel was niet te lezen. Het blijft in het bestand staan: bewaar dat goed.".to_owned(),
        ),
        many => lines.push(format!(
            "{} onderdelen waren niet te lezen. Ze blijven in het bestand staan: bewaar dat goed.",
            dutch::capital(&dutch::number(many))
        )),
    }
    match proposal.from_the_future {
        0 => {}
        1 => lines.push("Bij één onderdeel ligt de tijd in de toekomst.".to_owned()),
        many => lines.push(format!("Bij {} onderdelen ligt de tijd in de toekomst.", dutch::number(many))),
    }
    lines
}
