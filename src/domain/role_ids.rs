//! Questions, choices and roles by the ids that stand in files.

use super::role::{Choice, Question, Role};
use super::{ChoiceId, Form, QuestionId, Word};

impl Word for Role {
    const FORM: Form = Form::OneOf(&[
        Role::Steering.name(),
        Role::Directing.name(),
        Role::Facilitating.name(),
        Role::Following.name(),
    ]);

    fn word(&self) -> String {
        self.name().to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == text)
    }
}

impl Question {
    /// Its frozen name, as an id.
    #[must_use]
    pub const fn id(self) -> QuestionId {
        QuestionId::checked_at_build(self.name())
    }

    /// The question with this id, if there is one.
    #[must_use]
    pub fn with_id(id: QuestionId) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.id() == id)
    }

    /// What can be answered to it under this id.
    #[must_use]
    pub fn choice(self, id: ChoiceId) -> Option<Choice> {
        self.choices().iter().copied().find(|choice| choice.id() == id)
    }
}

impl Choice {
    /// Its frozen name, as an id.
    #[must_use]
    pub const fn id(self) -> ChoiceId {
        ChoiceId::checked_at_build(self.name())
    }
}
