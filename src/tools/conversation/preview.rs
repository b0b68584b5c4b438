//! What a file would change to the levels that were chosen here: it never moves one unseen.

use crate::content;
use crate::domain::{Merge, Owner, RoundId, Standing};
use crate::exchange::{Change, Compared, Include};
use crate::kit::dutch;
use crate::pages::files::{Line, ToChoose};
use crate::records::{self, Answer, Chosen, Listed, Record, Round, Shelf};
use crate::state::{HOME, Proposal, Session};
use crate::tools::conversation::Route;
use crate::tools::conversation::asked::asked_line;

/// A line when an answer in a file would make a theme stand otherwise.
pub fn explain(here: &Shelf, one: &Compared) -> Vec<String> {
    if let Record::Round(theirs) = &one.kept.record {
        let text = theirs.help.text().trim();
        let ours = here.round(theirs.id);
        let new = ours.is_none_or(|ours| ours.help.text() != theirs.help.text());
        let asks = new && !text.is_empty() && one.change != Change::Older;
        let asks = asks.then(|| format!("Vraag aan de gemeente: {text}"));
        let unheard = theirs.asked.iter().filter(|(id, _)| ours.is_none_or(|ours| !ours.asked.has(id)));
        return unheard.map(|(_, asked)| asked_line(asked)).chain(asks).collect();
    }
    let Record::Answer(theirs) = &one.kept.record else { return Vec::new() };
    // What an own view says stays out of sight until it is laid beside the others.
    if theirs.key.owner != Owner::Agreement || one.change == Change::Rival {
        return Vec::new();
    }
    let known = here.answer(theirs.key).and_then(|ours| {
        let instrument = here.instrument(here.round(theirs.key.round)?.instrument)?;
        let before = ours.standing();
        let after = after_taking(here, one, ours.into_owned())?.standing();
        let title = instrument.theme(theirs.key.theme).map_or("Een thema", |(_, theme)| theme.title);
        let (said, says) = (dutch::standing(instrument, before), dutch::standing(instrument, after));
        (before != after).then(|| format!("{title}: {said} wordt {says}."))
    });
    known.into_iter().chain(asked(here, one, theirs)).collect()
}

/// What they ask of the municipality for a theme, where that is not here yet.
fn asked(here: &Shelf, one: &Compared, theirs: &Answer) -> Option<String> {
    let text = theirs.help.text().trim();
    let new = here.answer(theirs.key).is_none_or(|ours| ours.help.text() != theirs.help.text());
    let title =
        content::current_edition().theme(theirs.key.theme).map_or("Een thema", |(_, theme)| theme.title);
    (new && !text.is_empty() && one.change != Change::Older)
        .then(|| format!("Vraag aan de gemeente bij {title}: {text}"))
}

/// What an answer here would be once the other was taken over.
fn after_taking(here: &Shelf, one: &Compared, ours: Answer) -> Option<Answer> {
    let Some(kept) = here.get(&one.key) else {
        return Some(ours.merge(Answer::of(&one.kept.record)?.clone()));
    };
    let versions = records::Versions { ours: Some(kept), came: &one.came, rivals: &one.rivals };
    let at = one.kept.latest()?;
    let after = versions.settle(kept.clone().merge(one.kept.clone()), Chosen::Nobody, &mut || at);
    Answer::of(&after.record).cloned()
}

/// Of every theme for which two devices chose different things: what stands here, and what came.
pub fn versions(here: &Shelf, proposal: &Proposal) -> Vec<ToChoose> {
    let coming = |id: RoundId| {
        let rounds = proposal.compared.iter().filter_map(|one| Round::of(&one.kept.record));
        rounds.into_iter().find(|round| round.id == id).map(|round| round.instrument)
    };
    let rivals = proposal.compared.iter().filter(|one| one.change == Change::Rival);
    let told = rivals.filter_map(|one| {
        let key = Answer::of(&one.kept.record)?.key;
        let of = here.round(key.round).map(|round| round.instrument).or_else(|| coming(key.round))?;
        let instrument = here.instrument(of)?;
        let (number, theme) = instrument.theme(key.theme)?;
        let words = |answer: &Answer| dutch::standing(instrument, answer.standing());
        let ours = here.get(&one.key).and_then(|kept| Answer::of(&kept.record));
        let ours = ours.map_or_else(|| dutch::standing(instrument, Standing::Untouched), words);
        let mut lines = vec![Line {
            of: Chosen::Ours,
            whence: "Hier".to_owned(),
            words: ours,
            everywhere: "Kies overal wat hier staat".to_owned(),
        }];
        let theirs = one.rivals.iter().filter_map(|kept| Answer::of(&kept.record)).map(words);
        lines.extend(theirs.enumerate().map(|(at, words)| {
            let whence = if one.rivals.len() > 1 {
                format!("Bestand {}", at + 1)
            } else {
                "In het bestand".to_owned()
            };
            let everywhere = "Kies overal wat in het bestand staat".to_owned();
            Line { of: Chosen::Theirs(at), whence, words, everywhere }
        }));
        let title = format!("{number}. {}", theme.title);
        Some(((key.round, number), ToChoose { key: one.key, title, lines }))
    });
    let mut told: Vec<((RoundId, usize), ToChoose)> = told.collect();
    told.sort_by_key(|(place, _)| *place);
    told.into_iter().map(|(_, one)| one).collect()
}

/// Where to go once a file or link was taken over: to the own views of the round that one came for, else to the beginning.
/// What came from a device with something broken on it is no invitation, whatever is in it.
pub fn after(session: Session, proposal: &Proposal) -> String {
    if proposal.unreadable > 0 || !proposal.refused.is_empty() {
        return HOME.to_owned();
    }
    let said = proposal.compared.iter().any(|one| matches!(one.kept.record, Record::Answer(_)));
    let rounds = proposal.compared.iter().filter_map(|one| match &one.kept.record {
        // The empty place of somebody who is asked comes along with a talk that goes on elsewhere.
        Record::View(view) if *view.done.get() || !said => Some(view.round),
        // A round in which nothing was said is an invitation.
        Record::Round(round) if !said => Some(round.id),
        _ => None,
    });
    let mut rounds: Vec<RoundId> = rounds.collect();
    rounds.dedup();
    // What came in a layer for somebody is to be read.
    let reports =
        proposal.compared.iter().filter_map(|one| Round::of(&one.kept.record)).map(|round| round.id);
    let reports: Vec<RoundId> = reports.filter(|_| said && proposal.include != Include::ALL).collect();
    match rounds.as_slice() {
        [] => match reports.as_slice() {
            [one] if session.peek(|shelf| shelf.open_round(*one).is_some()) => Route::Report(*one).href(),
            _ => HOME.to_owned(),
        },
        [one] => session.peek(|shelf| match shelf.open_round(*one) {
            // Who was asked reads what, before it begins.
            Some(round) if !round.asked.is_empty() && shelf.views_of(*one).is_empty() => {
                Route::Request(*one).href()
            }
            Some(_) => Route::Views(*one).href(),
            None => HOME.to_owned(),
        }),
        _ => HOME.to_owned(),
    }
}
