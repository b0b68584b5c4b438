//! The files of the role aid as they are written. Unknown fields are refused.
//!
//! An entry without a source of its own has that of its file.

use serde::Deserialize;

use super::super::model::{PartEntry, Placed};
use toml::Spanned;

/// `edition.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionHead {
    /// The edition's id.
    pub edition: Placed,
    /// What it is called.
    pub title: Placed,
}

/// A group of questions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupFile {
    /// Its id.
    pub id: Placed,
    /// Its title.
    pub title: Placed,
    /// What it is about.
    pub intro: Placed,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
    /// Its questions.
    pub question: Vec<QuestionEntry>,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    /// Its name in the rules.
    pub id: Placed,
    /// The question.
    pub text: Placed,
    /// A short explanation; ours.
    pub help: Placed,
    /// The source's short name, where it is not that of the file.
    pub source: Option<Placed>,
    /// The place in the source, where it is not that of the file.
    pub place: Option<Placed>,
    /// What can be answered, in the order of the rules.
    pub choice: Vec<ChoiceEntry>,
}

/// What can be answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceEntry {
    /// Its name in the rules.
    pub id: Placed,
    /// The answer.
    pub label: Placed,
    /// The same, to follow "als".
    pub when: Placed,
}

/// A role.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFile {
    /// Its name in the rules.
    pub id: Placed,
    /// What it is called.
    pub name: Placed,
    /// One short sentence.
    pub short: Placed,
    /// What it is, as the source says.
    pub definition: Placed,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
    /// What it needs.
    pub need: Vec<NeedEntry>,
    /// What speaks for and against it.
    pub argument: Vec<ArgumentEntry>,
    /// What it asks in practice.
    pub practice: Vec<PracticeEntry>,
}

/// What a role needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedEntry {
    /// Its name in the rules.
    pub id: Placed,
    /// What is needed, as a sentence.
    pub text: Placed,
    /// The same as what one can lack: a few words.
    pub lack: Placed,
    /// How we infer it, where no source says so.
    pub why: Option<Placed>,
    /// The source's short name, where it is not that of the file.
    pub source: Option<Placed>,
    /// The place in the source, where it is not that of the file.
    pub place: Option<Placed>,
}

/// What speaks for or against a role.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArgumentEntry {
    /// Which way it points.
    pub side: Spanned<SideEntry>,
    /// Its name in the rules.
    pub id: Placed,
    /// In a few words.
    pub text: Placed,
    /// Why.
    pub why: Placed,
    /// The source's short name, where it is not that of the file.
    pub source: Option<Placed>,
    /// The place in the source, where it is not that of the file.
    pub place: Option<Placed>,
}

/// Which way an argument points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SideEntry {
    /// For the role.
    For,
    /// Against it.
    Against,
}

/// Something about a role in practice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeEntry {
    /// What it is about.
    pub about: AboutEntry,
    /// What happens.
    pub text: Placed,
    /// The source's short name, where it is not that of the file.
    pub source: Option<Placed>,
    /// The place in the source, where it is not that of the file.
    pub place: Option<Placed>,
}

impl PracticeEntry {
    /// Whether it is an example.
    pub fn is_example(&self) -> bool {
        self.about == AboutEntry::Example
    }
}

/// What a line on practice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AboutEntry {
    /// What the municipality does.
    Does,
    /// What it does not do.
    DoesNot,
    /// With whom.
    With,
    /// An example.
    Example,
}

/// `reasons.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonsFile {
    /// Statutory tasks.
    pub task: Vec<TaskEntry>,
    /// Why a municipality takes part.
    pub reason: Vec<ReasonEntry>,
}

/// A statutory task.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskEntry {
    /// Its id.
    pub id: Placed,
    /// What it belongs to.
    pub area: Placed,
    /// The task.
    pub title: Placed,
    /// More about it.
    pub more: Option<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}

/// A reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonEntry {
    /// Its id.
    pub id: Placed,
    /// The reason.
    pub title: Placed,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}

/// `contradictions.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContradictionsFile {
    /// Every contradiction.
    pub contradiction: Vec<ContradictionEntry>,
}

/// Answers that pull in opposite directions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContradictionEntry {
    /// Its name in the rules.
    pub id: Placed,
    /// What pulls.
    pub text: Placed,
    /// What to do first.
    pub first: Placed,
    /// The source's short name; absent for our own advice.
    pub source: Option<Placed>,
    /// The place in the source.
    pub place: Option<Placed>,
}

/// `competences.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetencesFile {
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
    /// What somebody can see of themselves; ours.
    pub mark: Vec<MarkEntry>,
    /// The competences.
    pub competence: Vec<CompetenceEntry>,
}

/// What somebody can see of themselves.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkEntry {
    /// Its id.
    pub id: Placed,
    /// What it says.
    pub label: Placed,
}

/// A competence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetenceEntry {
    /// Its id.
    pub id: Placed,
    /// What it is, said by oneself.
    pub text: Placed,
    /// The place in the source, where it is not that of the file.
    pub place: Option<Placed>,
}

/// `practice.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// Which role the source itself assumes.
    pub assumes: PartEntry,
    /// Where to go when no role fits.
    pub nothing_fits: Vec<PartEntry>,
    /// What holds in every role.
    pub part: Vec<PartEntry>,
}
