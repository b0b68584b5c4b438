//! What a municipality answers to the questions of the role aid, and what it decides.

use super::role::{Answers, Choice, Question, Role};
use super::{
    AssessmentId, ChoiceId, Day, EditionId, Merge, Note, PartId, QuestionId, ReasonId, Register, Sorted,
    Stamp, TaskId,
};

/// One assessment: per subject, per year, or per person. The edition of its questions is fixed at birth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Its frozen id.
    pub id: AssessmentId,
    /// The edition of the questions that it is answered under.
    pub edition: EditionId,
    /// Whether it is an example to look around in. Fixed at birth.
    pub example: bool,
    /// What people call it; may be empty.
    pub title: Note,
    /// The municipality; may be empty.
    pub municipality: Note,
    /// Who answered, by function; may be empty.
    pub filled_by: Note,
    /// The day of the assessment.
    pub date: Register<Option<Day>>,
    /// What was answered, by question. Replies to questions of another edition are kept.
    pub replies: Sorted<QuestionId, Reply>,
    /// The statutory tasks that they want to start from.
    pub tasks: Sorted<TaskId, Register<bool>>,
    /// The reasons that speak to them.
    pub reasons: Sorted<ReasonId, Register<bool>>,
    /// What they decided: for the whole, and where they wish per subject or phase.
    pub parts: Sorted<PartId, DecisionPart>,
    /// Why they decided so.
    pub why: Note,
    /// The day of the decision.
    pub decided: Register<Option<Day>>,
    /// The day to look at it again.
    pub review: Register<Option<Day>>,
    /// The role that they expect next.
    pub next: Register<Option<Role>>,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

/// What was answered to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The choice; nothing when it is open.
    pub choice: Register<Option<ChoiceId>>,
    /// What they want to say with it.
    pub note: Note,
    /// Whether it was put to somebody else.
    pub asked: Register<bool>,
}

/// A part of a decision: a subject or a phase, with one or more roles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionPart {
    /// The subject or phase; empty for the whole.
    pub subject: Note,
    /// The roles that were chosen.
    pub roles: Sorted<Role, Register<bool>>,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

/// What a question was answered with. Derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing yet.
    Open,
    /// They do not know. That is no answer, but it was said.
    Unknown,
    /// A choice of the question.
    Choice(Choice),
}

impl DecisionPart {
    /// The roles that were chosen, in the order of the sources.
    #[must_use]
    pub fn chosen(&self) -> Vec<Role> {
        Role::ALL.into_iter().filter(|role| self.roles.get(role).is_some_and(|on| *on.get())).collect()
    }
}

impl Assessment {
    /// The part of a decision that is about the whole; it is always there.
    pub const WHOLE: PartId = PartId::checked_at_build("geheel");
    /// The choice that says that they do not know.
    pub const DONT_KNOW: ChoiceId = ChoiceId::checked_at_build("weet-niet");

    /// An assessment with nothing in it yet.
    #[must_use]
    pub fn new(id: AssessmentId, edition: EditionId) -> Self {
        Self {
            id,
            edition,
            example: false,
            title: Note::default(),
            municipality: Note::default(),
            filled_by: Note::default(),
            date: Register::default(),
            replies: Sorted::default(),
            tasks: Sorted::default(),
            reasons: Sorted::default(),
            parts: Sorted::default(),
            why: Note::default(),
            decided: Register::default(),
            review: Register::default(),
            next: Register::default(),
            removed: Register::default(),
        }
    }

    /// The reply to a question; an empty one when there is none.
    #[must_use]
    pub fn reply(&self, question: Question) -> Reply {
        self.replies.get(&question.id()).cloned().unwrap_or_default()
    }

    /// What a question was answered with. A choice that the question does not have counts as open.
    #[must_use]
    pub fn given(&self, question: Question) -> Given {
        match self.replies.get(&question.id()).and_then(|reply| *reply.choice.get()) {
            Some(Self::DONT_KNOW) => Given::Unknown,
            Some(id) => question.choice(id).map_or(Given::Open, Given::Choice),
            None => Given::Open,
        }
    }

    /// The answers, for the rules.
    #[must_use]
    pub fn answers(&self) -> Answers {
        Question::ALL.into_iter().fold(Answers::default(), |answers, question| match self.given(question) {
            Given::Choice(choice) => answers.with(question, Some(choice)).unwrap_or(answers),
            _ => answers,
        })
    }

    /// The questions that nobody answered yet, in their order.
    #[must_use]
    pub fn open(&self) -> Vec<Question> {
        Question::ALL.into_iter().filter(|question| self.given(*question) == Given::Open).collect()
    }

    /// Whether a question waits for somebody else.
    #[must_use]
    pub fn is_asked(&self, question: Question) -> bool {
        self.replies.get(&question.id()).is_some_and(|reply| *reply.asked.get())
    }

    /// The parts of the decision that were not removed: the whole first, then the others in the order in which they came.
    pub fn present_parts(&self) -> impl Iterator<Item = (PartId, &DecisionPart)> {
        let whole = self.parts.get(&Self::WHOLE).map(|part| (Self::WHOLE, part));
        let others = self.parts.iter().filter(|(id, part)| **id != Self::WHOLE && !part.removed.get());
        whole.into_iter().chain(others.map(|(id, part)| (*id, part)))
    }

    /// Every role that was decided on, for the whole or for a part, in the order of the sources.
    #[must_use]
    pub fn decided_roles(&self) -> Vec<Role> {
        let chosen: Vec<Role> = self.present_parts().flat_map(|(_, part)| part.chosen()).collect();
        Role::ALL.into_iter().filter(|role| chosen.contains(role)).collect()
    }

    /// Every text in it that somebody typed.
    pub fn texts(&self) -> impl Iterator<Item = &Note> {
        let own = [&self.title, &self.municipality, &self.filled_by, &self.why];
        let replies = self.replies.values().map(|reply| &reply.note);
        own.into_iter().chain(replies).chain(self.parts.values().map(|part| &part.subject))
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all: Vec<Stamp> = self.texts().flat_map(Note::stamps).collect();
        for reply in self.replies.values() {
            all.extend(reply.choice.stamp());
            all.extend(reply.asked.stamp());
        }
        for part in self.parts.values() {
            all.extend(part.roles.values().filter_map(Register::stamp));
            all.extend(part.removed.stamp());
        }
        all.extend(self.tasks.values().filter_map(Register::stamp));
        all.extend(self.reasons.values().filter_map(Register::stamp));
        all.extend([&self.date, &self.decided, &self.review].into_iter().filter_map(Register::stamp));
        all.extend(self.next.stamp());
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Reply {
    fn merge(self, other: Self) -> Self {
        Self {
            choice: self.choice.merge(other.choice),
            note: self.note.merge(other.note),
            asked: self.asked.merge(other.asked),
        }
    }
}

impl Merge for DecisionPart {
    fn merge(self, other: Self) -> Self {
        Self {
            subject: self.subject.merge(other.subject),
            roles: self.roles.merge(other.roles),
            removed: self.removed.merge(other.removed),
        }
    }
}

impl Merge for Assessment {
    /// The edition is fixed at birth. Should a damaged file say otherwise, the smaller one is kept everywhere.
    fn merge(self, other: Self) -> Self {
        Self {
            id: self.id,
            edition: self.edition.min(other.edition),
            example: self.example || other.example,
            title: self.title.merge(other.title),
            municipality: self.municipality.merge(other.municipality),
            filled_by: self.filled_by.merge(other.filled_by),
            date: self.date.merge(other.date),
            replies: self.replies.merge(other.replies),
            tasks: self.tasks.merge(other.tasks),
            reasons: self.reasons.merge(other.reasons),
            parts: self.parts.merge(other.parts),
            why: self.why.merge(other.why),
            decided: self.decided.merge(other.decided),
            review: self.review.merge(other.review),
            next: self.next.merge(other.next),
            removed: self.removed.merge(other.removed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(at: u64) -> Stamp {
        Stamp::parse(&format!("{at}.0.a")).expect("a stamp")
    }

    fn empty() -> Assessment {
        Assessment::new(AssessmentId::checked_at_build("a"), EditionId::checked_at_build("2026-1"))
    }

    fn replied(question: Question, choice: &'static str) -> Assessment {
        let mut of = empty();
        let choice = ChoiceId::checked_at_build(choice);
        of.replies.slot(question.id()).choice.set(Some(choice), stamp(1));
        of
    }

    #[test]
    fn not_knowing_is_said_but_is_no_answer() {
        let of = replied(Question::Council, "weet-niet");
        assert_eq!(of.given(Question::Council), Given::Unknown);
        assert_eq!(of.answers(), Answers::default());
        assert!(!of.open().contains(&Question::Council));
    }

    #[test]
    fn a_choice_that_the_question_does_not_have_counts_as_open_and_is_kept() {
        let of = replied(Question::Council, "veel");
        assert_eq!(of.given(Question::Council), Given::Open);
        assert!(of.reply(Question::Council).choice.get().is_some());
    }

    #[test]
    fn a_question_that_was_answered_elsewhere_comes_in_without_touching_the_others() {
        let ours = replied(Question::Council, "ja");
        let theirs = replied(Question::Staff, "nee");
        let merged = ours.merge(theirs);
        assert_eq!(merged.given(Question::Council), Given::Choice(Choice::Yes));
        assert_eq!(merged.given(Question::Staff), Given::Choice(Choice::No));
    }

    #[test]
    fn a_part_that_was_removed_decides_nothing() {
        let mut of = empty();
        let part = of.parts.slot(PartId::checked_at_build("p"));
        part.roles.slot(Role::Following).set(true, stamp(1));
        assert_eq!(of.decided_roles(), [Role::Following]);
        of.parts.slot(PartId::checked_at_build("p")).removed.set(true, stamp(2));
        assert_eq!(of.decided_roles(), []);
    }
}
