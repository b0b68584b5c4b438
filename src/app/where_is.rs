//! Where something that people wrote is to be seen: for who searches.

use crate::domain::{LocationId, Owner};
use crate::kit::dutch;
use crate::records::{RecordKey, Rules as _, Shelf};
use crate::tools::conversation::Route;
use crate::tools::guide::route::GuideRoute;
use crate::tools::role::route::RoleRoute;
use crate::tools::town::route::TownRoute;

/// What a record is called, and the address of where it is to be seen. Nothing for own views, which are their givers' until all are
/// done, for a mirror that somebody holds up to themselves, and for what has no place of its own.
pub fn where_is(shelf: &Shelf, key: RecordKey) -> Option<(String, String)> {
    let talk = |route: Route| format!("./{}", route.href());
    let town = |route: TownRoute| format!("gemeente.html{}", route.href());
    let guide = |route: GuideRoute| format!("gids.html{}", route.href());
    let at = |id: LocationId| dutch::location_name(shelf.location(id));
    Some(match key {
        RecordKey::Location(id) | RecordKey::Profile(id) => {
            shelf.open_location(id)?;
            (at(id), talk(Route::Location(id)))
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
        RecordKey::Agenda(_) => (shelf.agenda()?.title(), guide(GuideRoute::Agenda)),
        RecordKey::AgendaItem(id) => {
            shelf.agenda_item(id)?;
            ("Agenda van de gemeente".to_owned(), guide(GuideRoute::Agenda))
        }
        RecordKey::Meeting(id) => (shelf.meeting(id)?.title(), guide(GuideRoute::Meeting(id))),
        RecordKey::PlanLine(id) => {
            shelf.plan_line(id)?;
            ("Eigen plan".to_owned(), guide(GuideRoute::Plan))
        }
        RecordKey::Scope(_)
        | RecordKey::Answer(_)
        | RecordKey::View(_)
        | RecordKey::Mirror(_)
        | RecordKey::Instrument(_)
        | RecordKey::Join(_)
        | RecordKey::Other(_) => return None,
    })
}
