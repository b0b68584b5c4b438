//! What a file would change, in lines. Kinds of record say themselves how they stand in it.

use crate::domain::Sorted;
use crate::exchange::{Change, Compared};
use crate::kit::dutch;
use crate::records::{Called, Leaves, Record, RecordKey, Shelf, Shown};
use crate::state::Proposal;

/// What a tool has to say of one record of a file, a line each: what would become of what was chosen here.
pub type Explain = fn(here: &Shelf, one: &Compared) -> Vec<String>;

/// A line for what stands by itself, and under it what hangs on it.
pub fn lines(proposal: &Proposal, here: &Shelf, explain: &[Explain]) -> Vec<String> {
    let told = |one: &Compared| explain.iter().flat_map(|explain| explain(here, one)).collect::<Vec<_>>();
    let there: Sorted<RecordKey> = proposal.compared.iter().map(|one| (one.key, ())).collect();
    // An answer of an own view hangs on the round too, and is told of once.
    let nearest = |one: &Compared| one.kept.hangs_on().into_iter().rev().find(|above| there.has(above));
    let is_counted = |one: &&Compared| shown(one) == Some(Shown::Counted);
    let mut lines = Vec::new();
    for one in &proposal.compared {
        let Some(Shown::Alone | Shown::Line) = shown(one) else { continue };
        // What is here has the name that people know.
        let known = here.get(&one.key).unwrap_or(&one.kept);
        let Some(body) = known.record.body() else { continue };
        let below: Vec<&Compared> = proposal
            .compared
            .iter()
            .filter(is_counted)
            .filter(|other| nearest(other) == Some(one.key))
            .collect();
        let counts = counts(&below);
        lines.push(format!("{}: {}.{counts}", dutch::capital(&body.rules().line()), in_words(one.change)));
        lines.extend(told(one));
        lines.extend(below.into_iter().flat_map(told));
    }
    let loose = proposal.compared.iter().filter(is_counted);
    let loose: Vec<&Compared> =
        loose.filter(|one| !one.kept.hangs_on().iter().any(|above| there.has(above))).collect();
    if !loose.is_empty() {
        lines.push(format!("Antwoorden bij een gesprek dat niet in het bestand staat: {}.", loose.len()));
    }
    let unknown = proposal.compared.iter().filter(|one| shown(one).is_none()).count();
    if unknown > 0 {
        lines.push(format!("Onderdelen die deze versie niet kent: {unknown}. We bewaren ze zoals ze zijn."));
    }
    if lines.is_empty() {
        lines.push("Geen locaties, gesprekken of beoordelingen.".to_owned());
    }
    lines
}

fn shown(one: &Compared) -> Option<Shown> {
    // Our own texts go along with answers without a word; those of somebody else are said.
    if let Record::Instrument(known) = &one.kept.record
        && known.adapted.is_some()
    {
        return Some(Shown::Line);
    }
    one.key.info().map(|info| info.shown)
}

/// Counts what hangs on a record, kind by kind, by what would happen to it.
fn counts(below: &[&Compared]) -> String {
    let mut kinds: Vec<Called> = Vec::new();
    for called in below.iter().filter_map(|one| one.key.info()).map(|info| info.called) {
        if !kinds.contains(&called) {
            kinds.push(called);
        }
    }
    let of_kind = |called: Called| {
        let of = below.iter().filter(|one| one.key.info().is_some_and(|info| info.called == called));
        let changes: Vec<Change> = of.map(|one| one.change).collect();
        let count = |of: Change| changes.iter().filter(|change| **change == of).count();
        let parts: Vec<String> = IN_ORDER
            .into_iter()
            .filter(|of| count(*of) > 0)
            .map(|of| format!("{} {}", dutch::number(count(of)), in_words(of)))
            .collect();
        format!(" {}: {}.", dutch::capital(called.many), parts.join(", "))
    };
    kinds.into_iter().map(of_kind).collect()
}

/// In which order they are counted. What was removed here is told of by itself.
const IN_ORDER: [Change; 8] = [
    Change::New,
    Change::Changed,
    Change::Altered,
    Change::Rival,
    Change::Conflict,
    Change::RemovedThere,
    Change::Older,
    Change::Same,
];

fn in_words(of: Change) -> &'static str {
    match of {
        Change::New => "nieuw",
        Change::Changed => "veranderd",
        Change::Same => "hetzelfde",
        Change::Older => "ouder dan wat hier staat, dat blijft",
        Change::Altered => "in het bestand zelf aangepast",
        Change::Conflict => "met twee teksten om uit te kiezen",
        Change::Rival => "om uit te kiezen",
        Change::RemovedHere => "op dit apparaat verwijderd",
        Change::RemovedThere => "verwijderd waar het bestand vandaan komt, en dan ook hier",
    }
}

/// What is not taken over, and why.
pub fn refusals(proposal: &Proposal) -> Vec<String> {
    let mut lines: Vec<String> = proposal
        .refused
        .iter()
        .map(|(kept, error)| {
            let line = kept.record.body().map(|body| body.rules().line());
            format!("{}. {}", line.unwrap_or_else(|| "Een onderdeel".to_owned()), dutch::record_error(error))
        })
        .collect();
    match proposal.unreadable {
        0 => {}
        1 => lines.push(
            "Eén onderdeel was niet te lezen. Het blijft in het bestand staan: raak dat niet kwijt."
                .to_owned(),
        ),
        many => lines.push(format!(
            "{} onderdelen waren niet te lezen. Ze blijven in het bestand staan: raak dat niet kwijt.",
            dutch::capital(&dutch::number(many))
        )),
    }
    lines
}

/// What was written while a clock ran ahead; nothing when none was.
pub fn brought_back(proposal: &Proposal) -> Option<String> {
    let what = match proposal.brought_back {
        0 => return None,
        1 => "Eén onderdeel kreeg".to_owned(),
        many => format!("{} onderdelen kregen", dutch::capital(&dutch::number(many))),
    };
    Some(format!("De klok liep voor toen dit is ingevuld. {what} de tijd van nu. Er is niets weg."))
}

/// Files with nothing in them that is not in another one too.
pub fn again(proposal: &Proposal) -> Option<String> {
    let names = proposal.again.join(", ");
    (!names.is_empty())
        .then(|| format!("Wat hierin staat, staat ook in een ander bestand dat je koos: {names}."))
}

/// What was left out of a file on purpose: who opens it does not take it for all there is.
pub fn left_out(proposal: &Proposal) -> Option<String> {
    let words = proposal.include.left_out().filter_map(|leaves| {
        Some(match leaves {
            Leaves::Bones | Leaves::Always => return None,
            Leaves::Name => "namen van locaties en partners",
            Leaves::Person => "wie er aan tafel zat",
            Leaves::Note => "notities",
            Leaves::Reason => "redenen",
            Leaves::Action => "afspraken",
            Leaves::Request => "vragen aan de gemeente",
            Leaves::View => "ieders eigen beeld",
        })
    });
    let words: Vec<&str> = words.collect();
    (!words.is_empty()).then(|| {
        let some = if proposal.exported_at.len() > 1 { ", uit één of meer bestanden" } else { "" };
        // A copy is replaced as a whole.
        let copies = proposal.compared.iter().any(|one| matches!(one.key, RecordKey::Snapshot(_)));
        let stays = if copies { "" } else { " Wat je daarvan zelf al hebt, blijft staan." };
        format!("Dit is er met opzet uit gelaten{some}: {}.{stays}", words.join(", "))
    })
}

/// How many of what has a line of its own would become what.
pub fn counted(proposal: &Proposal) -> Vec<String> {
    let mut counts = Sorted::<Change, usize>::default();
    for one in proposal.compared.iter().filter(|one| matches!(shown(one), Some(Shown::Alone | Shown::Line))) {
        *counts.slot(one.change) += 1;
    }
    counts
        .into_iter()
        .map(|(change, count)| format!("{}: {count}.", dutch::capital(in_words(change))))
        .collect()
}
