//! What people do in the role aid. Every act is stamped, shown at once and saved.

use crate::domain::role::{Question, Role};
use crate::domain::{
    AssessmentId, ChoiceId, CompetenceId, Day, EditionId, MirrorId, PartId, QuestionId, ReasonId, Register,
    Stamp, TaskId,
};
use crate::exchange::{Include, strip};
use crate::records::{Assessment, DecisionPart, Kept, Mirror, RecordKey, Reply, Shelf};
use crate::state::{Removed, Session, example, files, removing, typing};

use super::route::Returned;

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

/// Makes an assessment today, under this edition of the questions, of the municipality that is named elsewhere, and returns it.
pub fn new_assessment(session: Session, edition: EditionId) -> Option<AssessmentId> {
    let id = session.new_id()?;
    let mut of = Assessment::new(id, edition);
    let stamp = session.stamp();
    of.date.set(session.today().day, stamp);
    // It is theirs already: nobody types it twice.
    let municipality = session.peek(Shelf::municipality);
    if !municipality.is_empty() {
        of.municipality.write(&municipality, stamp);
    }
    session.add(of);
    Some(id)
}

/// Answers a question, or takes the answer back.
pub fn reply(session: Session, id: AssessmentId, question: Question, choice: Option<ChoiceId>) {
    change(session, id, |of, stamp| of.replies.slot(question.id()).choice.set(choice, stamp));
}

/// Says whether a question was put to somebody else.
pub fn ask(session: Session, id: AssessmentId, question: Question, asked: bool) {
    change(session, id, |of, stamp| of.replies.slot(question.id()).asked.set(asked, stamp));
}

/// Says whether what was said with an answer goes into the note.
pub fn cite(session: Session, id: AssessmentId, question: Question, cited: bool) {
    change(session, id, |of, stamp| of.replies.slot(question.id()).cited.set(cited, stamp));
}

/// Takes over that somebody asks this question, so that it can be answered here. What is here stays.
pub fn take_question(session: Session, id: AssessmentId, edition: EditionId, question: Question) {
    if session.peek(|shelf| shelf.assessment(id).is_some()) {
        return;
    }
    if session.peek(|shelf| shelf.find::<Assessment>(id).is_none()) {
        session.add(Assessment::new(id, edition));
    }
    change(session, id, |of, stamp| {
        if *of.removed.get() {
            of.removed.set(false, stamp);
        }
        of.replies.slot(question.id()).asked.set(true, stamp);
    });
}

/// Holds an answer that came by link against what is here, like a file. Changes nothing else.
/// Returns whether it can be one of ours.
pub fn propose_answer(session: Session, answer: &Returned) -> bool {
    let mut of = Assessment::new(answer.id, answer.edition);
    of.replies.slot(answer.question).choice = Register::written(Some(answer.choice), answer.at);
    files::propose_link(session, &[Kept::from(of)])
}

/// A file with one question, for somebody else to answer: without an answer, so that nobody sends ours back as theirs.
/// Nothing else of the assessment goes out but what it is called.
pub fn question_file(session: Session, id: AssessmentId, question: QuestionId) -> Option<String> {
    one_reply(
        session,
        id,
        question,
        Include::ALL.without(Include::WRITTEN).without(Include::VIEWS),
        |reply| Reply { asked: reply.asked.clone(), ..Reply::default() },
    )
}

/// A file with the answer to one question that somebody asked, and what was said with it.
pub fn answer_file(session: Session, id: AssessmentId, question: QuestionId) -> Option<String> {
    one_reply(session, id, question, Include::ALL, Reply::clone)
}

fn one_reply(
    session: Session,
    id: AssessmentId,
    question: QuestionId,
    include: Include,
    part: fn(&Reply) -> Reply,
) -> Option<String> {
    typing::end(session);
    let asked = session.peek(|shelf| {
        let of = shelf.find::<Assessment>(id)?;
        let mut asked = Assessment::new(of.id, of.edition);
        asked.title = of.title.clone();
        if let Some(reply) = of.replies.get(&question) {
            asked.replies.put(question, part(reply));
        }
        Some(asked)
    });
    strip(Kept::from(asked?), include).map(|asked| files::text_of(session, &[asked]))
}

/// Ticks a statutory task that they want to start from, or takes the tick away.
pub fn tick_task(session: Session, id: AssessmentId, task: TaskId, on: bool) {
    change(session, id, |of, stamp| of.tasks.slot(task).set(on, stamp));
}

/// Ticks a reason that speaks to them, or takes the tick away.
pub fn tick_reason(session: Session, id: AssessmentId, reason: ReasonId, on: bool) {
    change(session, id, |of, stamp| of.reasons.slot(reason).set(on, stamp));
}

/// Chooses a role for a part of the decision, or takes it back.
pub fn decide(session: Session, id: AssessmentId, part: PartId, role: Role, on: bool) {
    change(session, id, |of, stamp| of.decision.slot(part).roles.slot(role).set(on, stamp));
}

/// Adds a part for a subject or a phase to the decision, and returns it.
pub fn new_part(session: Session, id: AssessmentId) -> Option<PartId> {
    let part = session.new_id()?;
    change(session, id, |of, stamp| of.decision.slot(part).removed.set(false, stamp));
    Some(part)
}

/// Removes a part of the decision, with a way back.
pub fn remove_part(session: Session, id: AssessmentId, part: PartId) {
    removing::remove(session, removed_part(id, part));
}

/// A part of a decision that was removed.
#[must_use]
pub fn removed_part(id: AssessmentId, part: PartId) -> Removed {
    Removed::part(RecordKey::Assessment(id), "decision", part.slug(), DecisionPart::CALLED)
}

/// Chooses the role that they expect next, or none.
pub fn expect_role(session: Session, id: AssessmentId, role: Option<Role>) {
    change(session, id, |of, stamp| of.next_role.set(role, stamp));
}

/// Chooses a day, or takes it back.
pub fn choose_day(session: Session, id: AssessmentId, which: AssessmentDay, day: Option<Day>) {
    change(session, id, |of, stamp| {
        let of = match which {
            AssessmentDay::Made => &mut of.date,
            AssessmentDay::Decided => &mut of.decided,
            AssessmentDay::Review => &mut of.review,
        };
        of.set(day, stamp);
    });
}

/// Removes an assessment, with a way back.
pub fn remove_assessment(session: Session, id: AssessmentId) {
    removing::remove(session, Removed::whole(RecordKey::Assessment(id)));
}

fn change(session: Session, id: AssessmentId, change: impl FnOnce(&mut Assessment, Stamp)) {
    session.change(id, change);
}

/// Makes a mirror and returns it.
pub fn new_mirror(session: Session) -> Option<MirrorId> {
    let id = session.new_id()?;
    let mut mirror = Mirror::new(id);
    mirror.removed.set(false, session.stamp());
    session.add(mirror);
    Some(id)
}

/// Says what somebody sees of themselves at a competence, or takes that back.
pub fn mark(session: Session, id: MirrorId, competence: CompetenceId, mark: Option<ChoiceId>) {
    session.change::<Mirror>(id, |mirror, stamp| mirror.marks.slot(competence).set(mark, stamp));
}

/// Removes a mirror, with a way back.
pub fn remove_mirror(session: Session, id: MirrorId) {
    removing::remove(session, Removed::whole(RecordKey::Mirror(id)));
}

/// Puts the example of the role aid on this device, or back on it, and returns it.
pub fn show_example(session: Session, file: Option<&str>) -> Option<AssessmentId> {
    let shown = example::show(session, file, |key| match key {
        RecordKey::Assessment(id) => Some(id),
        _ => None,
    });
    shown.filter(|id| session.peek(|shelf| shelf.assessment(*id).is_some()))
}
