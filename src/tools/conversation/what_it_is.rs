//! What the answers of a round are: agreed, different still, or what one of them sees.

use crate::domain::{Owner, RoundId, Standing};
use crate::kit::dutch;
use crate::records::Shelf;

/// Whether it says what the partners agreed on, where they differ still, or what one of them sees.
pub fn what_it_is(shelf: &Shelf, id: RoundId) -> String {
    let answers = shelf.answers_of(id);
    let together = || answers.iter().filter(|answer| answer.key.owner == Owner::Agreement);
    let discussed = together().filter(|answer| answer.standing().is_discussed()).count();
    let differ = together().filter(|answer| answer.standing() == Standing::Differing).count();
    let agreed = discussed - differ;
    match (agreed, differ, shelf.views_in(id).len()) {
        (0, 0, 0) => "nog geen gezamenlijk beeld".to_owned(),
        (0, 0, 1) => "één eigen beeld, nog geen gezamenlijk beeld".to_owned(),
        (0, 0, _) => "eigen beelden, nog geen gezamenlijk beeld".to_owned(),
        (agreed, 0, _) => format!("gezamenlijk beeld bij {}", dutch::themes(agreed)),
        (0, differ, _) => format!("nog verschil bij {}", dutch::themes(differ)),
        (agreed, differ, _) => {
            format!(
                "gezamenlijk beeld bij {}; nog verschil bij {}",
                dutch::themes(agreed),
                dutch::themes(differ)
            )
        }
    }
}
