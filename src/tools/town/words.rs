//! What the overview says in more than one place.

use crate::content;
use crate::domain::ChoiceId;

use super::rows::INTEREST;

/// What a location says of its interest, without the sentence about it.
pub fn interest(of: ChoiceId) -> String {
    let parts = content::topics().iter().flat_map(|topic| topic.parts);
    let part = parts.into_iter().find(|part| part.aspects.iter().any(|aspect| aspect.id == INTEREST));
    let label =
        part.and_then(|part| part.choices.iter().find(|choice| choice.id == of)).map(|choice| choice.label);
    let label = label.unwrap_or(of.as_str());
    label.split_once(':').map_or(label, |(short, _)| short).to_owned()
}
