//! What the overview says in more than one place.

use crate::content;
use crate::domain::{ChoiceId, Instrument, Slug, Standing};
use crate::kit::dutch;

use super::offered::Offered;
use super::route::Look;
use super::rows::INTEREST;

/// What a location says of its interest, without the sentence about it.
pub fn interest(of: ChoiceId) -> String {
    let heard = content::heard().iter().find(|heard| heard.aspect == INTEREST);
    let known = heard.and_then(|heard| heard.choices.iter().find(|(choice, _)| *choice == of));
    let label = known.map_or(of.as_str(), |(_, label)| label);
    label.split_once(':').map_or(label, |(short, _)| short).to_owned()
}

/// How a theme stands at a location, in a few words of somebody else about them.
#[must_use]
pub fn standing(instrument: &Instrument, of: Standing, today: bool) -> String {
    match of {
        Standing::Untouched if today => "niet besproken".to_owned(),
        Standing::Untouched => "stond niet op de planning".to_owned(),
        Standing::Differing => "ze verschillen hierover nog".to_owned(),
        Standing::NotForUs => "geldt niet voor hen".to_owned(),
        Standing::Reached { level } => {
            format!(
                "{}, en daar wilden ze heen",
                dutch::standing(instrument, Standing::Answered { now: level })
            )
        }
        Standing::Later
        | Standing::Begun { .. }
        | Standing::Answered { .. }
        | Standing::OnPurpose { .. }
        | Standing::Moving { .. } => dutch::standing(instrument, of),
    }
}

/// Which locations are looked at, in a few words for each choice; nothing when it is all of them.
#[must_use]
pub fn chosen(of: &Offered, look: Look) -> Vec<String> {
    let name = |all: &[(Slug, String)], chosen: Option<Slug>| {
        let found = all.iter().find(|(id, _)| Some(*id) == chosen);
        chosen.map(|id| found.map_or_else(|| id.to_string(), |(_, name)| name.clone()))
    };
    let choices = [
        look.year.map(|year| format!("gesprekken uit {year}")),
        look.interest.map(|choice| format!("belangstelling: {}", interest(choice))),
        look.with.map(|kind| format!("werkt samen met: {}", dutch::partner_kind(kind).to_lowercase())),
        name(&of.boards, look.board).map(|name| format!("bestuur of organisatie: {name}")),
        name(&of.areas, look.area).map(|name| format!("wijk of kern: {name}")),
    ];
    choices.into_iter().flatten().collect()
}
