//! Answers; of rounds that were joined, all that was answered in any of them.

use std::borrow::Cow;

use crate::domain::{AnswerKey, Merge, Owner, RoundId, Sorted, ThemeId};
use crate::records::rivals::{know, rivals};
use crate::records::{Answer, Kept, Listed, Record, RecordKey, Shelf};

impl Shelf {
    /// An answer.
    #[must_use]
    pub fn answer(&self, key: AnswerKey) -> Option<Cow<'_, Answer>> {
        let round = self.same_round(key.round);
        let parts = self.round_group(round);
        let parts =
            parts.into_iter().filter_map(|part| self.find::<Answer>(AnswerKey { round: part, ..key }));
        parts
            .map(|answer| under(round, answer))
            .reduce(|one, other| Cow::Owned(merge_answers(one.into_owned(), other.into_owned())))
    }

    /// The record to write an answer in, with all that is known of it.
    pub(super) fn answer_record(&self, key: AnswerKey) -> Option<Kept> {
        let round = self.same_round(key.round);
        let parts = self.round_group(round).into_iter().filter_map(|part| {
            let mut kept = self.get(&Answer::key_of(AnswerKey { round: part, ..key })).cloned()?;
            Answer::of_mut(&mut kept.record)?.key.round = round;
            Some(kept)
        });
        parts.reduce(merge_rounds)
    }

    /// The themes of which two rounds say different things, by number.
    #[must_use]
    pub fn differences(&self, one: RoundId, other: RoundId) -> Vec<usize> {
        let own = |round: RoundId, theme: ThemeId| {
            let answer = self.find::<Answer>(AnswerKey { round, owner: Owner::Agreement, theme })?;
            Some(answer.standing()).filter(|standing| standing.is_discussed())
        };
        let instrument = self.round(one).and_then(|round| self.instrument(round.instrument));
        let themes = (1..).zip(instrument.map(|known| known.themes).unwrap_or_default());
        let differ = themes.filter(|(_, theme)| match (own(one, theme.id), own(other, theme.id)) {
            (Some(a), Some(b)) => a != b,
            _ => false,
        });
        differ.map(|(number, _)| number).collect()
    }

    /// Of rounds that were joined, the themes for which each says something else, with what each says: until somebody
    /// chooses there, or at the theme itself.
    #[must_use]
    pub fn undecided(&self, round: RoundId) -> Vec<(ThemeId, Vec<Answer>)> {
        let parts = self.round_group(self.same_round(round));
        let known = self.round(round).and_then(|round| self.instrument(round.instrument));
        let themes = known.map(|known| known.themes).unwrap_or_default();
        let of = |theme: ThemeId| -> Vec<Answer> {
            let key =
                |part: &RoundId| Answer::key_of(AnswerKey { round: *part, owner: Owner::Agreement, theme });
            let versions: Vec<Kept> = parts.iter().filter_map(|part| self.get(&key(part)).cloned()).collect();
            rivals(None, &versions).iter().filter_map(|kept| Answer::of(&kept.record).cloned()).collect()
        };
        let themes = themes.iter().filter(|_| parts.len() > 1).map(|theme| (theme.id, of(theme.id)));
        themes.filter(|(_, versions)| !versions.is_empty()).collect()
    }

    /// Every answer of a round, whoever gave it.
    #[must_use]
    pub fn answers_of(&self, round: RoundId) -> Vec<Cow<'_, Answer>> {
        let round = self.same_round(round);
        let mut answers: Sorted<(Owner, ThemeId), Cow<'_, Answer>> = Sorted::default();
        for part in self.round_group(round) {
            for answer in self.below(&RecordKey::Round(part)).filter_map(|kept| Answer::of(&kept.record)) {
                let place = (answer.key.owner, answer.key.theme);
                let merged = match answers.take(&place) {
                    Some(known) => Cow::Owned(merge_answers(known.into_owned(), answer.clone())),
                    None => under(round, answer),
                };
                answers.put(place, merged);
            }
        }
        answers.into_iter().map(|(_, answer)| answer).collect()
    }
}

/// An answer under the round that stands for its own.
fn under(round: RoundId, answer: &Answer) -> Cow<'_, Answer> {
    if answer.key.round == round {
        return Cow::Borrowed(answer);
    }
    let mut moved = answer.clone();
    moved.key.round = round;
    Cow::Owned(moved)
}

/// Joins one answer of two rounds. Where they stand and what they aim for belong together: both come from
/// the round that chose last, so that no pair of levels appears that nobody chose.
fn merge_answers(one: Answer, other: Answer) -> Answer {
    let last = if one.chosen() >= other.chosen() { &one } else { &other };
    let (now, ambition, outcome) = (last.now.clone(), last.ambition.clone(), last.outcome.clone());
    let mut merged = Answer { now, ambition, outcome, ..one.clone().merge(other.clone()) };
    know(&mut merged, &one);
    know(&mut merged, &other);
    merged
}

fn merge_rounds(one: Kept, other: Kept) -> Kept {
    let levels = match (&one.record, &other.record) {
        (Record::Answer(a), Record::Answer(b)) => Some(merge_answers(a.clone(), b.clone())),
        _ => None,
    };
    let merged = one.merge(other);
    match levels {
        Some(answer) => Kept { record: answer.into(), ..merged },
        None => merged,
    }
}
