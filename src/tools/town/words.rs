//! What the overview says in more than one place.

use crate::content;
use crate::domain::ChoiceId;

use super::rows::INTEREST;

/// What a location says of its interest, without the sentence about it.
pub fn interest(of: ChoiceId) -> String {
    let heard = content::heard().iter().find(|heard| heard.aspect == INTEREST);
    let known = heard.and_then(|heard| heard.choices.iter().find(|(choice, _)| *choice == of));
    let label = known.map_or(of.as_str(), |(_, label)| label);
    label.split_once(':').map_or(label, |(short, _)| short).to_owned()
}
