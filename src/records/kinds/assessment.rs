//! What a municipality answers to the questions of the role aid, and what it decides.

use crate::domain::role::{Answers, Question, Role};
use crate::domain::{
    AssessmentId, ChoiceId, Day, EditionId, Given, Note, PartId, QuestionId, ReasonId, Register, Sorted,
    TaskId,
};
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;
use crate::records::title::{day, or_by_day};

group! {
    /// What was answered to one question.
    Reply, "het" "antwoord" / "antwoorden";
    fields {
        /// The choice; nothing when it is open.
        Always choice: Register<Option<ChoiceId>>,
        /// What they want to say with it.
        Note note: Note,
        /// Whether it was put to somebody else.
        Always asked: Register<bool>,
        /// Whether what they want to say with it goes into the note for the decision.
        Always cited: Register<bool>,
    }
}

group! {
    /// A part of a decision: a subject or a phase, with one or more roles.
    DecisionPart, "het" "deel van het besluit" / "delen van het besluit";
    fields {
        /// The subject or phase; empty for the whole.
        Note subject: Note,
        /// The roles that were chosen.
        Always roles: Sorted<Role, Register<bool>>,
        /// Removed on purpose; restoring is a newer write.
        Always removed: Register<bool>,
    }
}

kind! {
    /// What a municipality answers to the questions of the role aid, and what it decides: per subject, per year, or per
    /// person. Questions that are absent are open; the choice weet-niet says that they do not know. The edition of the
    /// questions is fixed at birth.
    Assessment = "role-assessment", schema 1, "de" "beoordeling van de rol" / "beoordelingen van de rol";
    key id: AssessmentId;
    born {
        /// The edition of the questions that it is answered under.
        edition: EditionId,
    }
    fields {
        /// Whether it is made up, to look around in. Fixed at birth.
        Bones example: bool,
        /// What people call it; may be empty.
        Name title: Note,
        /// The municipality; may be empty.
        Name municipality: Note,
        /// Who answered, by function; may be empty.
        Person filled_by: Note,
        /// The day of the assessment.
        Always date: Register<Option<Day>>,
        /// What was answered, by question. Replies to questions of another edition are kept.
        Always replies: Sorted<QuestionId, Reply>,
        /// The statutory tasks that they want to start from.
        Always tasks: Sorted<TaskId, Register<bool>>,
        /// The reasons that speak to them.
        Always reasons: Sorted<ReasonId, Register<bool>>,
        /// What they decided: the part geheel is about the whole, every other about a subject or phase.
        Always decision: Sorted<PartId, DecisionPart>,
        /// Why they decided so.
        Note why: Note,
        /// The day of the decision.
        Always decided: Register<Option<Day>>,
        /// The day to look at it again.
        Always review: Register<Option<Day>>,
        /// The role that they expect next.
        Always next_role: Register<Option<Role>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| Vec::new();
    shown Alone;
    along Always;
}

impl Rules for Assessment {
    /// Its own name, or its day.
    fn title(&self) -> String {
        or_by_day(&self.title, &self.date, |on| match on {
            Some(on) => format!("Rol van de gemeente, {}", day(on)),
            None => "Rol van de gemeente".to_owned(),
        })
    }

    fn under(&self) -> String {
        self.municipality.text().trim().to_owned()
    }

    fn line(&self) -> String {
        match self.title.text().trim() {
            "" => self.title(),
            name => format!("Rol van de gemeente, ‘{name}’"),
        }
    }
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

    /// What was said with an answer and is to stand in the note, by question in their order.
    pub fn remarks(&self) -> impl Iterator<Item = (Question, &str)> {
        Question::ALL.into_iter().filter_map(|question| {
            let reply = self.replies.get(&question.id()).filter(|reply| *reply.cited.get())?;
            let text = reply.note.text().trim();
            // Of two that nobody chose from yet, neither is theirs.
            (!text.is_empty() && !reply.note.needs_choice()).then_some((question, text))
        })
    }

    /// The parts of the decision that were not removed: the whole first, then the others in the order in which they came.
    pub fn present_parts(&self) -> impl Iterator<Item = (PartId, &DecisionPart)> {
        let whole = self.decision.get(&Self::WHOLE).map(|part| (Self::WHOLE, part));
        let others = self.decision.iter().filter(|(id, part)| **id != Self::WHOLE && !part.removed.get());
        whole.into_iter().chain(others.map(|(id, part)| (*id, part)))
    }

    /// Whether a role was decided on, on a day that has come. `today` is unknown when the clock cannot be right: then the
    /// day counts as it stands.
    #[must_use]
    pub fn is_decided(&self, today: Option<Day>) -> bool {
        let come = |day: Day| today.is_none_or(|today| day <= today);
        self.decided.get().is_some_and(come) && !self.decided_roles().is_empty()
    }

    /// Every role that was decided on, for the whole or for a part, in the order of the sources.
    #[must_use]
    pub fn decided_roles(&self) -> Vec<Role> {
        let chosen: Vec<Role> = self.present_parts().flat_map(|(_, part)| part.chosen()).collect();
        Role::ALL.into_iter().filter(|role| chosen.contains(role)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Merge;
    use crate::domain::Stamp;
    use crate::domain::role::Choice;

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
    fn only_what_was_ticked_and_written_is_a_remark_for_the_note() {
        let mut of = replied(Question::Council, "ja");
        of.replies.slot(Question::Council.id()).cited.set(true, stamp(1));
        assert_eq!(of.remarks().count(), 0, "nothing was written");
        for question in [Question::Council, Question::Staff] {
            of.replies.slot(question.id()).note.write("De raad beslist in mei.", stamp(2));
        }
        assert_eq!(of.remarks().collect::<Vec<_>>(), [(Question::Council, "De raad beslist in mei.")]);
    }

    #[test]
    fn a_part_that_was_removed_decides_nothing() {
        let mut of = empty();
        let part = of.decision.slot(PartId::checked_at_build("p"));
        part.roles.slot(Role::Following).set(true, stamp(1));
        assert_eq!(of.decided_roles(), [Role::Following]);
        of.decision.slot(PartId::checked_at_build("p")).removed.set(true, stamp(2));
        assert_eq!(of.decided_roles(), []);
    }
}
