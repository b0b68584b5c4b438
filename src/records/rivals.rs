//! What two devices chose for one theme without knowing of each other: nobody but the group chooses between them.

use std::cmp::Ordering;

use crate::domain::{Merge, Owner, Register, Stamp};

use super::registered::Listed;
use super::{Answer, Kept};

/// Which of the versions of a record stands, as far as they chose different things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chosen {
    /// Nobody chose between them: what is here stays as it is, also where nothing is here.
    #[default]
    Nobody,
    /// What is here.
    Ours,
    /// One of those that came, counted from 0.
    Theirs(usize),
}

/// Of the versions of a record that came, those between which somebody has to choose, each of which says something else;
/// none when what was chosen last was chosen by who saw the rest.
#[must_use]
pub fn rivals(ours: Option<&Kept>, came: &[Kept]) -> Vec<Kept> {
    let here = ours.and_then(agreement).filter(|here| says(here));
    let mut open: Vec<Kept> = Vec::new();
    for version in came {
        let Some(answer) = agreement(version).filter(|answer| says(answer)) else { continue };
        if here.is_some_and(|here| !differ(here, answer) || here.knew(answer)) {
            continue;
        }
        let succeeds = |other: &&mut Kept| agreement(other).is_some_and(|other| !are_rivals(other, answer));
        match open.iter_mut().find(succeeds) {
            Some(other) if agreement(other).and_then(Answer::chosen) < answer.chosen() => {
                *other = version.clone();
            }
            Some(_) => {}
            None => open.push(version.clone()),
        }
    }
    let beside_ours =
        |version: &Kept| here.zip(agreement(version)).is_some_and(|(here, it)| are_rivals(here, it));
    if open.len() > 1 || open.iter().any(beside_ours) { open } else { Vec::new() }
}

/// Whether two versions differ in what was chosen, and neither was chosen by who saw the other.
fn are_rivals(one: &Answer, other: &Answer) -> bool {
    says(one) && says(other) && differ(one, other) && !one.knew(other) && !other.knew(one)
}

/// A record of which versions came, with everything that is known of it.
pub struct Versions<'a> {
    /// What is here.
    pub ours: Option<&'a Kept>,
    /// Each version that came.
    pub came: &'a [Kept],
    /// Those between which somebody has to choose.
    pub rivals: &'a [Kept],
}

impl Versions<'_> {
    /// Whether what was chosen here gives way to what came, though what is here was written later: that said nothing.
    #[must_use]
    pub fn gives_way(&self) -> bool {
        let ours = self.ours.and_then(agreement);
        let last = ours.into_iter().chain(self.came.iter().filter_map(agreement)).reduce(stands);
        ours.zip(last).is_some_and(|(ours, last)| differ(ours, last))
    }

    /// `all` is every version merged. What was chosen is taken from one version as a whole: no pair of levels appears that
    /// nobody chose. Where somebody chose between versions, and where the merge would have mixed them, it is written anew,
    /// so that it stands everywhere.
    #[must_use]
    pub fn settle(&self, all: Kept, chosen: Chosen, stamp: &mut dyn FnMut() -> Stamp) -> Kept {
        let Some(merged) = agreement(&all).cloned() else { return all };
        let ours = self.ours.and_then(agreement);
        let versions: Vec<&Answer> = ours.into_iter().chain(self.came.iter().filter_map(agreement)).collect();
        let stays = chosen == Chosen::Nobody && !self.rivals.is_empty();
        let from = match chosen {
            _ if stays => ours,
            Chosen::Nobody => versions.iter().copied().reduce(stands),
            Chosen::Ours => ours,
            Chosen::Theirs(at) => self.rivals.get(at).and_then(agreement),
        };
        let from = from.cloned().unwrap_or_else(|| Answer::new(merged.key));
        let mixed = differ(&from, &merged);
        let (now, ambition, outcome) = (from.now.clone(), from.ambition.clone(), from.outcome.clone());
        let mut answer = if stays || mixed || chosen != Chosen::Nobody {
            Answer { now, ambition, outcome, over: from.over, ..merged }
        } else {
            merged
        };
        if !stays {
            for version in versions {
                know(&mut answer, version);
            }
        }
        if !stays && (mixed || chosen != Chosen::Nobody) {
            write_anew(&mut answer, stamp);
        }
        Kept { record: answer.into(), ..all }
    }
}

/// Which of two versions stands by itself: what was chosen by who saw the other, else what says something.
fn stands<'a>(one: &'a Answer, other: &'a Answer) -> &'a Answer {
    let later = |one: &Answer, other: &Answer| one.chosen() > other.chosen();
    let takes = match (other.knew(one), one.knew(other)) {
        (true, false) => true,
        (false, true) => false,
        _ if says(one) != says(other) => says(other),
        _ => later(other, one),
    };
    if takes { other } else { one }
}

/// What a version chose, and knew of others, was seen.
pub(super) fn know(answer: &mut Answer, version: &Answer) {
    answer.over = std::mem::take(&mut answer.over).merge(version.over.clone());
    let own = answer.chosen().map(|own| own.node);
    if let Some(before) = version.chosen().filter(|before| Some(before.node) != own) {
        let known = answer.over.slot(before.node);
        *known = known.clone().merge(Register::written(true, before));
    }
}

/// Writes the levels and the outcome anew, in the order in which they were written: aiming for where they stand is not the
/// same as having come there.
fn write_anew(answer: &mut Answer, stamp: &mut dyn FnMut() -> Stamp) {
    let (first, second) = (stamp(), stamp());
    let (now, ambition) = match answer.now.stamp().cmp(&answer.ambition.stamp()) {
        Ordering::Less => (first, second),
        Ordering::Equal => (second, second),
        Ordering::Greater => (second, first),
    };
    answer.now.set(*answer.now.get(), now);
    answer.ambition.set(*answer.ambition.get(), ambition);
    answer.outcome.set(*answer.outcome.get(), second);
}

fn agreement(kept: &Kept) -> Option<&Answer> {
    Answer::of(&kept.record).filter(|answer| answer.key.owner == Owner::Agreement)
}

/// Whether it says anything of how the theme stands, also where it was set aside since.
fn says(answer: &Answer) -> bool {
    answer.now.get().is_some() || answer.ambition.get().is_some() || answer.outcome.get().is_some()
}

fn differ(one: &Answer, other: &Answer) -> bool {
    (one.now.get(), one.ambition.get(), one.outcome.get())
        != (other.now.get(), other.ambition.get(), other.outcome.get())
}
