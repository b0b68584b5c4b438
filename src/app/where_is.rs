//! Where something that people wrote is to be seen: for who searches.

use crate::content;
use crate::domain::{LocationId, Owner, TopicId};
use crate::kit::dutch;
use crate::records::{Agenda, RecordKey, Rules as _, Shelf};
use crate::state::{Lookup, Page};
use crate::tools::conversation::Route;
use crate::tools::guide::route::GuideRoute;
use crate::tools::role::route::RoleRoute;
use crate::tools::town::route::TownRoute;

const BOTTLENECKS: TopicId = TopicId::checked_at_build("knelpunten");
const INTEREST: TopicId = TopicId::checked_at_build("belangstelling");
const HOUSING: TopicId = TopicId::checked_at_build("huisvesting");

/// What a text belongs to, and the address of where it is to be seen: a record has texts in several places. Nothing for own views, which are their givers' until all are
/// done, for a mirror that somebody holds up to themselves, for parties in a field that may be looked at with them in the room, and for what has no place of its own.
pub fn where_is(shelf: &Shelf, key: RecordKey, text: &str) -> Option<(String, String)> {
    let talk = |route: Route| format!("./{}", route.href());
    let town = |route: TownRoute| format!("gemeente.html{}", route.href());
    let guide = |route: GuideRoute| format!("gids.html{}", route.href());
    let at = |id: LocationId| dutch::location_name(shelf.location(id));
    Some(match key {
        RecordKey::Location(id) => {
            shelf.open_location(id)?;
            (at(id), talk(Route::Location(id)))
        }
        RecordKey::Profile(id) => {
            shelf.open_location(id)?;
            let profile = shelf.profile(id);
            let topic = if profile.doing.values().any(|of| of.text.all_words() == text) {
                BOTTLENECKS
            } else if profile.needed.all_words() == text {
                INTEREST
            } else {
                HOUSING
            };
            (at(id), talk(Route::Around(id, topic)))
        }
        RecordKey::Round(id) => {
            let round = shelf.open_round(id)?;
            (format!("{}, {}", at(round.location), dutch::round_name(round)), talk(Route::Round(id)))
        }
        RecordKey::Answer(key) if key.owner == Owner::Agreement => {
            let round = shelf.open_round(key.round)?;
            let theme = shelf.instrument(round.instrument).and_then(|of| of.theme(key.theme));
            let theme = theme.map_or_else(|| key.theme.to_string(), |(_, theme)| theme.title.to_owned());
            (format!("{}, {theme}", at(round.location)), talk(Route::Theme(key.round, key.theme)))
        }
        RecordKey::Action(id) => {
            let action = shelf.action(id)?;
            (format!("Afspraak, {}", at(action.location)), talk(Route::Actions(action.location)))
        }
        RecordKey::Assessment(id) => {
            let of = shelf.assessment(id)?;
            (dutch::assessment_name(of), format!("rol.html{}", RoleRoute::Result(id).href()))
        }
        RecordKey::Snapshot(id) => {
            let copy = shelf.snapshots().find(|copy| copy.id == id)?;
            let place = shelf.places().into_iter().find(|place| place.ids.contains(&copy.location))?;
            (copy.title(), town(TownRoute::Location(place.id)))
        }
        RecordKey::Request(id) => {
            (shelf.requests().find(|of| of.id == id)?.title(), town(TownRoute::Request(id)))
        }
        RecordKey::Adaptation(id) => {
            (shelf.adaptations().find(|of| of.id == id)?.title(), town(TownRoute::Adaptation(id)))
        }
        RecordKey::Agenda(_) => in_agenda(shelf.agenda()?, text),
        RecordKey::AgendaItem(id) => {
            shelf.agenda_item(id)?;
            ("Agenda van de gemeente".to_owned(), guide(GuideRoute::Agenda))
        }
        RecordKey::Meeting(id) => (shelf.meeting(id)?.title(), guide(GuideRoute::Meeting(id))),
        RecordKey::PlanLine(id) => {
            shelf.plan_line(id)?;
            ("Eigen plan".to_owned(), guide(GuideRoute::Plan))
        }
        RecordKey::Datum(id) => {
            let of = shelf.datum(id)?;
            (format!("Analyse, {}", of.title()), guide(GuideRoute::Data(Some(id))))
        }
        RecordKey::Passage(id) => {
            let place = shelf.passage(id)?.place();
            ("Visie en afspraken".to_owned(), guide(GuideRoute::from(place)))
        }
        RecordKey::Party(_)
        | RecordKey::Scope(_)
        | RecordKey::Answer(_)
        | RecordKey::View(_)
        | RecordKey::Mirror(_)
        | RecordKey::Instrument(_)
        | RecordKey::Join(_)
        | RecordKey::Other(_) => return None,
    })
}

/// Where a text of what a municipality makes of the guide is to be seen.
fn in_agenda(of: &Agenda, text: &str) -> (String, String) {
    let bottleneck =
        of.bottlenecks.iter().find(|(_, here)| here.doing.all_words() == text).map(|(id, _)| *id);
    let gear = of.notes.iter().find(|(_, note)| note.text.all_words() == text).map(|(id, _)| *id);
    let (title, href) = if let Some(id) = bottleneck {
        let name = content::bottleneck_name(id).map_or_else(|| id.to_string(), |one| one.title.to_owned());
        (name, Page::Lookup(Lookup::Bottleneck(id)).href())
    } else if let Some(id) = gear {
        ("Aantekening bij de handreiking".to_owned(), GuideRoute::Gear(id).href())
    } else if of.asks_council.all_words() == text {
        ("Blad voor raad en college".to_owned(), GuideRoute::OnePager.href())
    } else {
        (of.title(), GuideRoute::Agenda.href())
    };
    (title, format!("gids.html{href}"))
}
