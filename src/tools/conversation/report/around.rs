//! The part of the report with what the location says around the instrument.

use super::opening::{Section, or_dash, plain};
use crate::content;
use crate::domain::{Day, Millis, Note, RoundId, TopicId};
use crate::kit::dutch;
use crate::records::{Profile, Shelf};

/// What the location says around the instrument: interest and support, what is needed, the building. A reason to talk, not to
/// count: what nobody spoke of is not there. It belongs to the location and may be said after this round, so that each line
/// has its day.
pub fn around(shelf: &Shelf, id: RoundId, day: &dyn Fn(Millis) -> Option<Day>) -> Section {
    let profile = shelf.round(id).map(|round| shelf.profile(round.location));
    let since = |at: Option<Millis>| or_dash(at.and_then(day).map(dutch::day).unwrap_or_default());
    let written = |note: &Note| note.values().map(|value| value.started.at).max();
    let said = |profile: &Profile| {
        let mut rows = Vec::new();
        for topic in content::topics() {
            for part in topic.parts {
                for aspect in part.aspects {
                    let chosen = profile.chosen(aspect.id);
                    let choice = part.choices.iter().find(|choice| Some(choice.id) == chosen);
                    rows.extend(choice.map(|choice| {
                        let about = aspect.title.unwrap_or_default().to_owned();
                        let at = since(profile.said_at(aspect.id));
                        vec![topic.title.to_owned(), about, choice.label.to_owned(), at]
                    }));
                    let doing = profile.doing(aspect.id);
                    if !plain(&doing).is_empty() {
                        let about = format!("{}: wat we zelf doen", aspect.title.unwrap_or_default());
                        rows.push(vec![topic.title.to_owned(), about, plain(&doing), since(written(&doing))]);
                    }
                }
            }
            let texts = [
                (INTEREST, "Wat daarvoor nodig is, en wanneer", &profile.needed),
                (HOUSING, "Wensen voor het gebouw", &profile.housing),
                (HOUSING, "Kansen die zich voordoen", &profile.chances),
            ];
            let texts = texts.into_iter().filter(|(of, _, note)| *of == topic.id && !plain(note).is_empty());
            rows.extend(texts.map(|(_, about, note)| {
                vec![topic.title.to_owned(), about.to_owned(), plain(note), since(written(note))]
            }));
        }
        rows
    };
    Section {
        title: "Rond het instrument, voor deze locatie",
        about: "Dit hoort bij de locatie, niet alleen bij dit gesprek. De dag zegt wanneer jullie het het laatst zeiden.",
        heads: vec!["Onderwerp", "Waarover", "Wat jullie zeggen", "Gezegd op"],
        rows: profile.as_ref().map(said).unwrap_or_default(),
    }
}

/// The topic about interest.
const INTEREST: TopicId = TopicId::checked_at_build("belangstelling");
/// The topic about the building.
const HOUSING: TopicId = TopicId::checked_at_build("huisvesting");
