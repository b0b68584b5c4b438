//! Which bottlenecks play a part at which locations, and what those do about it themselves: in the order of the letter, since none
//! weighs more for being named more often.

use leptos::prelude::*;

use crate::content::{self, BottleneckName};
use crate::domain::{AspectId, LocationId};
use crate::kit::{Views, maybe};
use crate::records::BottleneckHere;
use crate::state::{Lookup, Page};

use super::route::TownRoute;
use super::rows::Shown;

/// A bottleneck with the locations that say that it plays a part: id, name, and what they do themselves, which may be empty.
pub type Plays = (&'static BottleneckName, Vec<(LocationId, String, String)>);

/// Every bottleneck that plays a part somewhere.
#[must_use]
pub fn plays(all: &[Shown<'_>]) -> Vec<Plays> {
    let at = |name: &'static BottleneckName| {
        let aspect = AspectId::from(name.id.slug());
        let said = all.iter().filter(|one| BottleneckHere::is_said_to_play(one.of.chosen(aspect)));
        let places: Vec<_> =
            said.map(|one| (one.line.id, one.line.name.clone(), one.of.doing(aspect).to_owned())).collect();
        (!places.is_empty()).then_some((name, places))
    };
    content::bottleneck_names().iter().filter_map(at).collect()
}

/// Those; nothing when no location said that any plays a part.
pub fn section(all: Vec<Plays>) -> AnyView {
    let any = !all.is_empty();
    let parts = all.into_iter().map(|(name, places)| {
        let lines = places.into_iter().map(|(id, name, doing)| {
            let doing = (!doing.is_empty()).then(|| view! { ": "<span class="typed">{doing}</span> });
            view! { <li><a href=TownRoute::Location(id).href()>{name}</a>{maybe(doing)}</li> }
        });
        view! {
            <div>
                <h3><a href=Page::Lookup(Lookup::Bottleneck(name.id)).href()>{name.title}</a></h3>
                <ul class="points">{lines.views()}</ul>
            </div>
        }
    });
    maybe(any.then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="knelpunten">
                <h2 id="knelpunten">"Knelpunten die spelen"</h2>
                <p class="help">"Achter een locatie staat wat die er zelf aan doet. De volgorde is die van de brief (voorjaar 2023), en geen rangorde."</p>
                {parts.views()}
                <p class="no-print"><a href="gids.html#/agenda">"Zet ze op de agenda van de gemeente"</a></p>
            </section>
        }
    }))
}
