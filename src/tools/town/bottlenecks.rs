//! Which bottlenecks play a part at which locations, and what those do about it themselves: in the order of the letter, since none
//! weighs more for being named more often.

use leptos::prelude::*;

use crate::content::{self, BottleneckName};
use crate::domain::{AspectId, ChoiceId, LocationId};
use crate::kit::{Views, maybe};
use crate::pages::lookup::label;
use crate::records::BottleneckHere;
use crate::state::{Lookup, Page};

use super::route::TownRoute;
use super::rows::Shown;

/// What a location says of a bottleneck.
pub struct At {
    /// The location.
    pub id: LocationId,
    /// What it is called.
    pub name: String,
    /// What it chose.
    pub choice: Option<ChoiceId>,
    /// What it does about it itself; may be empty.
    pub doing: String,
}

impl At {
    const WHOLLY: ChoiceId = ChoiceId::checked_at_build("ja");

    /// Whether it says that it plays a part, be it a little.
    #[must_use]
    pub fn plays(&self) -> bool {
        BottleneckHere::is_said_to_play(self.choice)
    }

    /// What it chose where that is no plain yes: a little, or nothing, though it wrote something.
    fn nuance(&self) -> String {
        if self.choice == Some(Self::WHOLLY) {
            return String::new();
        }
        format!(" ({})", label(self.choice).unwrap_or("niet besproken").to_lowercase())
    }

    /// All of it in a line.
    #[must_use]
    pub fn in_words(self) -> String {
        let who = format!("{}{}", self.name, self.nuance());
        if self.doing.is_empty() { who } else { format!("{who}: {}", self.doing) }
    }
}

/// A bottleneck with what locations say of it.
pub type Plays = (&'static BottleneckName, Vec<At>);

/// Every bottleneck that plays a part somewhere, or about which somebody does something.
#[must_use]
pub fn plays(all: &[Shown<'_>]) -> Vec<Plays> {
    let at = |name: &'static BottleneckName| {
        let aspect = AspectId::from(name.id.slug());
        let said = all.iter().map(|one| At {
            id: one.line.id,
            name: one.line.name.clone(),
            choice: one.of.chosen(aspect),
            doing: one.of.doing(aspect).to_owned(),
        });
        let places: Vec<At> = said.filter(|at| at.plays() || !at.doing.is_empty()).collect();
        (!places.is_empty()).then_some((name, places))
    };
    content::bottleneck_names().iter().filter_map(at).collect()
}

/// Those; nothing when no location said that any plays a part.
pub fn section(all: Vec<Plays>) -> AnyView {
    let any = !all.is_empty();
    let parts = all.into_iter().map(|(name, places)| {
        let lines = places.into_iter().map(|at| {
            let nuance = at.nuance();
            let doing = (!at.doing.is_empty()).then(|| view! { ": "<span class="typed">{at.doing}</span> });
            view! { <li><a href=TownRoute::Location(at.id).href()>{at.name}</a>{nuance}{maybe(doing)}</li> }
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
