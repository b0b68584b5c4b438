//! Role assessments: making one, answering, asking somebody else, deciding.

use crate::domain::role::{Question, Role};
use crate::domain::{
    Assessment, AssessmentId, ChoiceId, Day, EditionId, PartId, QuestionId, ReasonId, Register, Stamp, TaskId,
};
use crate::exchange;
use crate::records::{Kept, Record, RecordKey};

use super::notice::Notice;
use super::session::Session;

/// A day of an assessment that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessmentDay {
    /// The day of the assessment.
    Made,
    /// The day of the decision.
    Decided,
    /// The day to look at it again.
    Review,
}

impl Session {
    /// Makes an assessment today, under this edition of the questions, and returns it.
    pub fn new_assessment(&self, edition: EditionId) -> Option<AssessmentId> {
        let id = AssessmentId::parse(&self.new_id()).ok()?;
        let mut of = Assessment::new(id, edition);
        of.date.set(self.today().day, self.stamp());
        self.edit(RecordKey::Assessment(id), || Some(Kept::from(Record::Assessment(Box::new(of)))), |_| {});
        self.save();
        Some(id)
    }

    /// Answers a question, or takes the answer back.
    pub fn reply(&self, id: AssessmentId, question: Question, choice: Option<ChoiceId>) {
        self.change(id, |of, stamp| {
            let reply = of.replies.slot(question.id());
            reply.choice.set(choice, stamp);
        });
    }

    /// Says whether a question was put to somebody else.
    pub fn ask(&self, id: AssessmentId, question: Question, asked: bool) {
        self.change(id, |of, stamp| of.replies.slot(question.id()).asked.set(asked, stamp));
    }

    /// Takes over that somebody asks this question, so that it can be answered here. What is here stays.
    pub fn take_question(&self, id: AssessmentId, edition: EditionId, question: Question) {
        if self.peek(|shelf| shelf.assessment(id).is_some()) {
            return;
        }
        let stamp = self.stamp();
        let key = RecordKey::Assessment(id);
        let new = || Some(Kept::from(Record::Assessment(Box::new(Assessment::new(id, edition)))));
        self.edit(key, new, |kept| {
            if let Record::Assessment(of) = &mut kept.record {
                of.removed =
                    if *of.removed.get() { Register::written(false, stamp) } else { of.removed.clone() };
                of.replies.slot(question.id()).asked.set(true, stamp);
            }
        });
        self.save();
    }

    /// Holds an answer that came by link against what is here, like a file. Changes nothing else.
    /// Returns whether it can be one of ours.
    pub fn propose_answer(&self, answer: &Returned) -> bool {
        let mut of = Assessment::new(answer.id, answer.edition);
        of.replies.slot(answer.question).choice = Register::written(Some(answer.choice), answer.at);
        let file = exchange::write(
            &[Kept::from(Record::Assessment(Box::new(of)))],
            env!("CARGO_PKG_VERSION"),
            &self.device().rfc3339(answer.at.at),
        );
        self.propose(file.as_bytes()).is_ok()
    }

    /// Ticks a statutory task that they want to start from, or takes the tick away.
    pub fn tick_task(&self, id: AssessmentId, task: TaskId, on: bool) {
        self.change(id, |of, stamp| of.tasks.slot(task).set(on, stamp));
    }

    /// Ticks a reason that speaks to them, or takes the tick away.
    pub fn tick_reason(&self, id: AssessmentId, reason: ReasonId, on: bool) {
        self.change(id, |of, stamp| of.reasons.slot(reason).set(on, stamp));
    }

    /// Chooses a role for a part of the decision, or takes it back.
    pub fn decide(&self, id: AssessmentId, part: PartId, role: Role, on: bool) {
        self.change(id, |of, stamp| of.parts.slot(part).roles.slot(role).set(on, stamp));
    }

    /// Adds a part for a subject or a phase to the decision, and returns it.
    pub fn new_part(&self, id: AssessmentId) -> Option<PartId> {
        let part = PartId::parse(&self.new_id()).ok()?;
        self.change(id, |of, stamp| of.parts.slot(part).removed.set(false, stamp));
        Some(part)
    }

    /// Removes a part of the decision, with a way back.
    pub fn remove_part(&self, id: AssessmentId, part: PartId) {
        self.remove(Notice::PartRemoved(id, part));
    }

    /// Chooses the role that they expect next, or none.
    pub fn expect_role(&self, id: AssessmentId, role: Option<Role>) {
        self.change(id, |of, stamp| of.next.set(role, stamp));
    }

    /// Chooses a day, or takes it back.
    pub fn choose_day(&self, id: AssessmentId, which: AssessmentDay, day: Option<Day>) {
        self.change(id, |of, stamp| {
            let of = match which {
                AssessmentDay::Made => &mut of.date,
                AssessmentDay::Decided => &mut of.decided,
                AssessmentDay::Review => &mut of.review,
            };
            of.set(day, stamp);
        });
    }

    /// Removes an assessment, with a way back.
    pub fn remove_assessment(&self, id: AssessmentId) {
        self.remove(Notice::AssessmentRemoved(id));
    }

    fn change(&self, id: AssessmentId, change: impl FnOnce(&mut Assessment, Stamp)) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Assessment(id),
            || None,
            |kept| {
                if let Record::Assessment(of) = &mut kept.record {
                    change(of, stamp);
                }
            },
        );
        self.save();
    }
}

/// An answer to one question that comes back by link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The assessment.
    pub id: AssessmentId,
    /// The edition of its questions.
    pub edition: EditionId,
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub choice: ChoiceId,
    /// When it was given, and by which page.
    pub at: Stamp,
}
