//! Questions, choices and roles by the ids that stand in files.

use super::role::{Choice, Question, Role};
use super::{ChoiceId, QuestionId, SlugError};

impl Role {
    /// The role with this name.
    ///
    /// # Errors
    /// When no role has it.
    pub fn parse(name: &str) -> Result<Self, SlugError> {
        let found = Self::ALL.into_iter().find(|role| role.name() == name);
        found.ok_or_else(|| SlugError { found: name.to_owned() })
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
