//! Whether a bottleneck plays a part: for the municipality, or for locations on this device.

use crate::content;
use crate::domain::{AspectId, BottleneckId, ChoiceId, LocationId, Table, TopicId};
use crate::kit::dutch;
use crate::records::{About, Agenda, BottleneckHere, Location, Place, RecordKey, Shelf, Text};
use crate::state::{Session, agenda};

/// The topic with a line for each bottleneck.
pub const TOPIC: TopicId = TopicId::checked_at_build("knelpunten");

/// For whom it is said whether a bottleneck plays a part.
#[derive(Clone, Copy)]
pub enum PlaysFor {
    /// For the municipality; where its agenda is.
    Municipality(&'static str),
    /// For the locations on this device; where they talk about a topic.
    Locations(fn(LocationId, TopicId) -> String),
}

/// What can be said of it, with what stands beside it.
pub fn choices() -> &'static [(ChoiceId, &'static str)] {
    let heard = content::heard().iter().find(|heard| heard.topic == TOPIC);
    heard.map(|heard| heard.choices).unwrap_or_default()
}

/// What stands beside a choice.
pub fn label(choice: Option<ChoiceId>) -> Option<&'static str> {
    let (_, label) = choices().iter().find(|(known, _)| Some(*known) == choice)?;
    Some(label)
}

/// What the municipality said of a bottleneck.
pub fn here(shelf: &Shelf, id: BottleneckId) -> BottleneckHere {
    shelf.agenda().map(|of| of.bottleneck(id)).unwrap_or_default()
}

/// The locations on this device with a name, and what each said of a bottleneck.
pub fn at_locations(shelf: &Shelf, id: BottleneckId) -> Vec<(LocationId, String, Option<ChoiceId>)> {
    let of = |location: &Location| {
        let said = shelf.profile(location.id).chosen(AspectId::from(id.slug()));
        (location.id, dutch::location_name(Some(location)), said)
    };
    shelf.locations().map(of).collect()
}

/// The locations that say in what they last handed in that it plays a part, each with its name and whether it is a little.
pub fn handed_in(places: &[Place<'_>], id: BottleneckId) -> Vec<(LocationId, String)> {
    let aspect = AspectId::from(id.slug());
    let says = |place: &Place<'_>| {
        let choice = place.handed_in.last()?.chosen(aspect);
        let nuance = if BottleneckHere::is_a_little(choice) { " (een beetje)" } else { "" };
        BottleneckHere::is_said_to_play(choice).then(|| (place.id, format!("{}{nuance}", place.name())))
    };
    places.iter().filter_map(says).collect()
}

/// Says for the municipality whether it plays a part.
pub fn say(session: Session, id: BottleneckId, choice: Option<ChoiceId>) {
    agenda::ready(session);
    session.change::<Agenda>(Agenda::ID, |of, stamp| of.bottlenecks.slot(id).plays.set(choice, stamp));
}

/// Puts it on the agenda of the municipality.
pub fn put_on_agenda(session: Session, id: BottleneckId) {
    if let Some(item) = About::bottleneck(id) {
        agenda::put(session, item, Table::Whole, |_, _| {});
    }
}

/// What the municipality does about it itself.
pub fn doing(id: BottleneckId) -> Text {
    Text::within(RecordKey::Agenda(Agenda::ID), "bottlenecks", id.slug(), "doing")
}
