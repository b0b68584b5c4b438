//! What is known on this device already beside something to find out: nobody types it twice.

use crate::content::{self, analysis::KnownHere};
use crate::domain::{AspectId, PartnerKind};
use crate::kit::dutch;
use crate::records::{BottleneckHere, Scope, Shelf};

/// A line of what is known, with where it stands.
pub struct Line {
    /// What is known.
    pub text: String,
    /// Where it stands.
    pub href: &'static str,
}

/// What is known; nothing when nobody filled anything in.
pub fn known_here(shelf: &Shelf, of: KnownHere) -> Vec<Line> {
    match of {
        KnownHere::Places => places(shelf),
        KnownHere::Asks => asks(shelf).into_iter().collect(),
        KnownHere::Bottlenecks => bottlenecks(shelf),
    }
}

/// How many the list has, and what other sources say.
fn places(shelf: &Shelf) -> Vec<Line> {
    const LIST: &str = "gemeente.html#/lijst";
    let counted: [(&str, &str, &[PartnerKind]); 3] = [
        ("school", "scholen", &[PartnerKind::Education]),
        (
            "voorschoolse opvang",
            "keer voorschoolse opvang",
            &[PartnerKind::Childcare, PartnerKind::ToddlerCare],
        ),
        ("bso", "keer bso", &[PartnerKind::AfterSchoolCare]),
    ];
    let there: Vec<String> = counted
        .into_iter()
        .filter_map(|(one, many, kinds)| match shelf.on_list(kinds) {
            0 => None,
            1 => Some(format!("één {one}")),
            some => Some(format!("{} {many}", dutch::number(some))),
        })
        .collect();
    let scope = shelf.find::<Scope>(Scope::ID);
    let typed: Vec<String> = scope
        .into_iter()
        .flat_map(|of| [("scholen", &of.schools), ("voorschools", &of.preschool), ("bso", &of.after_school)])
        .map(|(name, note)| (name, note.all_words()))
        .filter(|(_, words)| !words.is_empty())
        .map(|(name, words)| format!("{name} {words}"))
        .collect();
    let source = scope.map(|of| of.source.all_words()).unwrap_or_default();
    let source = if source.is_empty() { "een andere bron".to_owned() } else { source };
    let list = (!there.is_empty()).then(|| format!("Op de lijst van locaties: {}.", there.join(", ")));
    let other = (!typed.is_empty()).then(|| format!("Volgens {source}: {}.", typed.join(", ")));
    list.into_iter().chain(other).map(|text| Line { text, href: LIST }).collect()
}

/// How many locations ask something.
fn asks(shelf: &Shelf) -> Option<Line> {
    let places = shelf.places();
    let last = places.iter().filter_map(|place| place.handed_in.last());
    let asking = last.filter(|copy| {
        !copy.asks("general").trim().is_empty()
            || copy.themes().any(|theme| !copy.asks_for(theme).trim().is_empty())
    });
    let text = match asking.count() {
        0 => return None,
        1 => "Eén locatie vraagt de gemeente iets.".to_owned(),
        many => format!("{} locaties vragen de gemeente iets.", dutch::capital(&dutch::number(many))),
    };
    Some(Line { text, href: "gemeente.html#/" })
}

/// The bottlenecks that are said to play a part: with the municipality, and at locations.
fn bottlenecks(shelf: &Shelf) -> Vec<Line> {
    const BOTTLENECKS: &str = "#/knelpunten";
    let names = || content::bottleneck_names().iter();
    let agenda = shelf.agenda();
    let here: Vec<&str> = names()
        .filter(|name| {
            agenda.is_some_and(|of| BottleneckHere::is_said_to_play(*of.bottleneck(name.id).plays.get()))
        })
        .map(|name| name.title)
        .collect();
    let places = shelf.places();
    let count = |aspect: AspectId| {
        let last = places.iter().filter_map(|place| place.handed_in.last());
        last.filter(|copy| BottleneckHere::is_said_to_play(copy.chosen(aspect))).count()
    };
    let there: Vec<String> = names()
        .filter_map(|name| match count(AspectId::from(name.id.slug())) {
            0 => None,
            1 => Some(format!("{} (één locatie)", name.title)),
            many => Some(format!("{} ({} locaties)", name.title, dutch::number(many))),
        })
        .collect();
    let lines = [
        (!here.is_empty()).then(|| format!("Knelpunten die bij de gemeente spelen: {}.", here.join("; "))),
        (!there.is_empty()).then(|| format!("Knelpunten die bij locaties spelen: {}.", there.join("; "))),
    ];
    lines.into_iter().flatten().map(|text| Line { text, href: BOTTLENECKS }).collect()
}
