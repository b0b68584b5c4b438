//! The texts of the role aid: questions, roles, arguments, tasks, reasons, contradictions, the mirror.
//!
//! The rules are in `domain::role`; the build holds these texts against them, so that each has its text.

use super::{Origin, Part};
use crate::domain::role::{Choice, Contradiction, Need, Question, Role, Side};
use crate::domain::{ChoiceId, CompetenceId, EditionId, ReasonId, TaskId};

/// Questions that belong together.
#[derive(Debug)]
pub struct QuestionGroup {
    /// Its frozen id.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is about.
    pub intro: &'static str,
    /// Its questions.
    pub questions: &'static [QuestionText],
}

/// The text of a question.
#[derive(Debug)]
pub struct QuestionText {
    /// Which question.
    pub question: Question,
    /// The question.
    pub text: &'static str,
    /// A short explanation; the makers' own.
    pub help: &'static str,
    /// What can be answered.
    pub choices: &'static [ChoiceText],
    /// Where it comes from.
    pub source: Origin,
}

/// The text of an answer.
#[derive(Debug)]
pub struct ChoiceText {
    /// Which choice.
    pub choice: Choice,
    /// The answer.
    pub label: &'static str,
    /// The same, to follow "als".
    pub when: &'static str,
}

/// The texts of a role.
#[derive(Debug)]
pub struct RoleText {
    /// Which role.
    pub role: Role,
    /// What it is called.
    pub name: &'static str,
    /// One short sentence.
    pub short: &'static str,
    /// What it is, as the source says.
    pub definition: &'static str,
    /// Where that comes from.
    pub source: Origin,
    /// What it needs.
    pub needs: &'static [NeedText],
    /// What speaks for and against it.
    pub arguments: &'static [ArgumentText],
    /// What it asks in practice.
    pub practice: &'static [PracticeText],
}

/// What a role needs.
#[derive(Debug)]
pub struct NeedText {
    /// Which need.
    pub need: Need,
    /// What is needed, as a sentence.
    pub text: &'static str,
    /// The same as what one can lack: a few words.
    pub lack: &'static str,
    /// How we infer it, where no source says so.
    pub why: Option<&'static str>,
    /// Where it comes from, or what it was inferred from.
    pub source: Origin,
}

/// What speaks for or against a role.
#[derive(Debug)]
pub struct ArgumentText {
    /// Which way it points.
    pub side: Side,
    /// Its frozen name, unique on its side of its role.
    pub id: &'static str,
    /// In a few words.
    pub text: &'static str,
    /// Why.
    pub why: &'static str,
    /// Where it comes from, or what it was inferred from.
    pub source: Origin,
}

/// Something about a role in practice.
#[derive(Debug)]
pub struct PracticeText {
    /// What it is about.
    pub about: About,
    /// What happens.
    pub text: &'static str,
    /// Where it comes from.
    pub source: Origin,
}

/// What a line on practice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What the municipality does.
    Does,
    /// What it does not do.
    DoesNot,
    /// With whom.
    With,
    /// An example.
    Example,
}

/// A statutory task of a municipality.
#[derive(Debug)]
pub struct TaskText {
    /// Its frozen id.
    pub id: TaskId,
    /// What it belongs to.
    pub area: &'static str,
    /// The task.
    pub title: &'static str,
    /// More about it.
    pub more: Option<&'static str>,
    /// Where it comes from.
    pub source: Origin,
}

/// A reason why a municipality takes part.
#[derive(Debug)]
pub struct ReasonText {
    /// Its frozen id.
    pub id: ReasonId,
    /// The reason.
    pub title: &'static str,
    /// Where it comes from.
    pub source: Origin,
}

/// Answers that pull in opposite directions.
#[derive(Debug)]
pub struct ContradictionText {
    /// Which contradiction.
    pub contradiction: Contradiction,
    /// What pulls.
    pub text: &'static str,
    /// What to do first.
    pub first: &'static str,
    /// Where the advice comes from; nothing when it is the makers' own.
    pub source: Origin,
}

/// What somebody can see of themselves in the mirror.
#[derive(Debug)]
pub struct MarkText {
    /// Its frozen id.
    pub id: ChoiceId,
    /// What it says.
    pub label: &'static str,
}

/// A competence in the mirror.
#[derive(Debug)]
pub struct CompetenceText {
    /// Its frozen id.
    pub id: CompetenceId,
    /// What it is, said by oneself.
    pub text: &'static str,
    /// Where it comes from.
    pub source: Origin,
}

mod generated {
    use super::{
        About, ArgumentText, ChoiceText, CompetenceText, ContradictionText, MarkText, NeedText, Part,
        PracticeText, QuestionGroup, QuestionText, ReasonText, RoleText, TaskText,
    };
    use crate::domain::role::{Choice, Contradiction, Need, Question, Role, Side};
    use crate::domain::{ChoiceId, CompetenceId, EditionId, ReasonId, SourceId, TaskId};

    include!(concat!(env!("OUT_DIR"), "/role.rs"));
}

/// The edition of the questions that new assessments are answered under.
pub const EDITION: EditionId = generated::EDITION;

/// The groups of questions, in order.
#[must_use]
pub fn groups() -> &'static [QuestionGroup] {
    generated::GROUPS
}

/// Every question with its group, in order.
pub fn questions() -> impl Iterator<Item = (&'static QuestionGroup, &'static QuestionText)> {
    groups().iter().flat_map(|group| group.questions.iter().map(move |question| (group, question)))
}

/// The text of a question with its group.
#[must_use]
pub fn question(of: Question) -> Option<(&'static QuestionGroup, &'static QuestionText)> {
    questions().find(|(_, text)| text.question == of)
}

/// The text of an answer.
#[must_use]
pub fn choice(question: Question, choice: Choice) -> Option<&'static ChoiceText> {
    let (_, text) = self::question(question)?;
    text.choices.iter().find(|text| text.choice == choice)
}

/// The roles, in the order of the sources.
#[must_use]
pub fn roles() -> &'static [RoleText] {
    generated::ROLES
}

/// What a role is called; the build made sure that each has a name.
#[must_use]
pub fn name(of: Role) -> &'static str {
    roles().iter().find(|text| text.role == of).map_or(of.name(), |text| text.name)
}

/// The statutory tasks.
#[must_use]
pub fn tasks() -> &'static [TaskText] {
    generated::TASKS
}

/// The reasons to take part.
#[must_use]
pub fn reasons() -> &'static [ReasonText] {
    generated::REASONS
}

/// The text of a contradiction.
#[must_use]
pub fn contradiction(of: Contradiction) -> Option<&'static ContradictionText> {
    generated::CONTRADICTIONS.iter().find(|text| text.contradiction == of)
}

/// What somebody can see of themselves in the mirror.
#[must_use]
pub fn marks() -> &'static [MarkText] {
    generated::MARKS
}

/// The competences in the mirror.
#[must_use]
pub fn competences() -> &'static [CompetenceText] {
    generated::COMPETENCES
}

/// What holds in every role.
#[must_use]
pub fn practice() -> &'static [Part] {
    generated::PRACTICE
}

/// Which role the handreiking itself assumes.
#[must_use]
pub fn assumes() -> &'static Part {
    &generated::ASSUMES
}

/// Where to go when no role fits.
#[must_use]
pub fn nothing_fits() -> &'static [Part] {
    generated::NOTHING_FITS
}
