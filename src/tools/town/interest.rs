//! Which locations want to become a kindcentrum and what that takes, and what they say of housing: apart, since two working
//! groups talk about it. No number is aimed for.

use leptos::prelude::*;

use crate::content::{self, Heard};
use crate::domain::{ChoiceId, LocationId, TopicId};
use crate::kit::{Views, dutch, maybe};
use crate::records::Snapshot;

use super::route::TownRoute;
use super::rows::{INTEREST, Shown};
use super::words;

const HOUSING: TopicId = TopicId::checked_at_build("huisvesting");

/// That there is no number to reach; what Lansingerland says of it, and what we do.
pub const NO_TARGET: &str = "Elk antwoord is goed. Lansingerland noemt geen streefgetal (Kennisnotitie IKC, Sardes, 2021, paragraaf 7), en hier staat er ook geen.";

/// A location with what it says: its id, its name and a text that may be empty.
type Says = (LocationId, String, String);

/// Which locations say what of their interest, with what they need for it; only what somebody said.
#[must_use]
pub fn interested(all: &[Shown<'_>]) -> Vec<(String, Vec<Says>)> {
    let heard = content::heard().iter().find(|heard| heard.aspect == INTEREST);
    let choices = heard.map(|heard| heard.choices).unwrap_or_default();
    let of = |(choice, _): &(ChoiceId, &str)| {
        let said = all.iter().filter(|one| one.of.chosen(INTEREST) == Some(*choice));
        let places: Vec<Says> =
            said.map(|one| (one.line.id, one.line.name.clone(), with_support(one.of))).collect();
        (!places.is_empty()).then(|| (words::interest(*choice), places))
    };
    choices.iter().filter_map(of).collect()
}

/// What a location needs, and whether there is support for it.
fn with_support(of: &Snapshot) -> String {
    let about = content::heard().iter().find(|heard| heard.aspect == INTEREST).map(|heard| heard.topic);
    let others =
        content::heard().iter().filter(|heard| Some(heard.topic) == about && heard.aspect != INTEREST);
    let said = others.filter_map(|heard| {
        let chosen = of.chosen(heard.aspect)?;
        let (_, label) = heard.choices.iter().find(|(choice, _)| *choice == chosen)?;
        Some(format!("{} {label}", heard.title.unwrap_or_default()))
    });
    let needed = of.asks("needed");
    let needed = (!needed.is_empty()).then(|| needed.to_owned());
    needed.into_iter().chain(said).collect::<Vec<_>>().join(" · ")
}

/// How many said nothing of it; nothing when all did.
#[must_use]
pub fn said_nothing(all: &[Shown<'_>]) -> Option<String> {
    match all.iter().filter(|one| one.of.chosen(INTEREST).is_none()).count() {
        0 => None,
        1 => Some("Eén locatie zei hier niets over.".to_owned()),
        many => Some(format!("{} locaties zeiden hier niets over.", dutch::capital(&dutch::number(many)))),
    }
}

/// Interest, by what locations say; nothing when none said anything.
pub fn interest(all: &[Shown<'_>]) -> AnyView {
    let groups = interested(all);
    let any = !groups.is_empty();
    let nothing = said_nothing(all);
    let groups = groups.into_iter().map(|(choice, places)| {
        let lines = places.into_iter().map(|(id, name, text)| {
            let text = (!text.is_empty()).then(|| view! { ": "<span class="typed">{text}</span> });
            view! { <li><a href=TownRoute::Location(id).href()>{name}</a>{maybe(text)}</li> }
        });
        view! {
            <div>
                <h3>{choice}</h3>
                <ul class="points">{lines.views()}</ul>
            </div>
        }
    });
    maybe(any.then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="wie-wil">
                <h2 id="wie-wil">"Belangstelling voor een integraal kindcentrum (IKC)"</h2>
                <p class="help">{NO_TARGET}</p>
                {groups.views()}
                {maybe(nothing.map(|line| view! { <p>{line}</p> }))}
            </section>
        }
    }))
}

/// A row of the table of housing: a location, its name, and what it says in each column.
type HousingRow = (LocationId, String, Vec<String>);

/// What locations say of housing, for its working group: what the columns are called, and a row for each that said something.
#[must_use]
pub fn said_of_housing(all: &[Shown<'_>]) -> (Vec<String>, Vec<HousingRow>) {
    // The steps are the lines that have several answers; the others are ways to build and what else plays a part.
    let (steps, others): (Vec<&Heard>, Vec<&Heard>) = content::heard()
        .iter()
        .filter(|heard| heard.topic == HOUSING)
        .partition(|heard| heard.choices.len() > 2);
    let heads = steps.iter().map(|heard| {
        let title = heard.title.unwrap_or_default();
        title.split_once(':').map_or(title, |(short, _)| short).to_owned()
    });
    let heads = heads.chain(["Wens voor het gebouw", "Kansen", "Speelt ook"].map(str::to_owned)).collect();
    let row = |one: &Shown<'_>| {
        let cells = steps.iter().map(|heard| {
            let label = |of: ChoiceId| {
                heard.choices.iter().find(|(choice, _)| *choice == of).map(|(_, label)| *label)
            };
            one.of.chosen(heard.aspect).and_then(label).unwrap_or("–").to_owned()
        });
        let texts = ["housing", "chances"].map(|name| match one.of.asks(name) {
            "" => "–".to_owned(),
            text => text.to_owned(),
        });
        let also = others.iter().filter_map(|heard| {
            let chosen = one.of.chosen(heard.aspect)?;
            let (_, label) = heard.choices.iter().find(|(choice, _)| *choice == chosen)?;
            Some(heard.title.map_or_else(|| (*label).to_owned(), |title| format!("{title} {label}")))
        });
        let also: Vec<String> = also.collect();
        let also = if also.is_empty() { "–".to_owned() } else { also.join("; ") };
        (one.line.id, one.line.name.clone(), cells.chain(texts).chain([also]).collect())
    };
    (heads, all.iter().filter(|one| says_of_housing(one.of)).map(row).collect())
}

/// Housing, for its working group; nothing when no location said anything of it.
pub fn housing(all: &[Shown<'_>]) -> AnyView {
    let (heads, rows) = said_of_housing(all);
    let any = !rows.is_empty();
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
    let rows = rows.into_iter().map(|(id, name, cells)| {
        let cells = cells.into_iter().map(|cell| view! { <td><span class="typed">{cell}</span></td> });
        view! {
            <tr>
                <th scope="row"><a href=TownRoute::Location(id).href()>{name}</a></th>
                {cells.views()}
            </tr>
        }
    });
    maybe(any.then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="gebouwen">
                <h2 id="gebouwen">"Huisvesting, voor de werkgroep"</h2>
                <div class="wide" tabindex="0" role="region" aria-labelledby="gebouwen">
                    <table class="agreed">
                        <thead>
                            <tr>
                                <th scope="col">"Locatie"</th>
                                {heads.views()}
                            </tr>
                        </thead>
                        <tbody>{rows.views()}</tbody>
                    </table>
                </div>
            </section>
        }
    }))
}

fn says_of_housing(snapshot: &Snapshot) -> bool {
    let written = ["housing", "chances"].iter().any(|name| !snapshot.asks(name).is_empty());
    let mut heard = content::heard().iter().filter(|heard| heard.topic == HOUSING);
    written || heard.any(|heard| snapshot.chosen(heard.aspect).is_some())
}
