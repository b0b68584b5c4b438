//! Which locations want to become a kindcentrum and what that takes, and what they say of housing: apart, since two working
//! groups talk about it. No number is aimed for.

use leptos::prelude::*;

use crate::content::{self, Heard};
use crate::domain::{ChoiceId, TopicId};
use crate::kit::{Views, maybe};
use crate::records::Snapshot;

use super::route::TownRoute;
use super::rows::INTEREST;
use super::words;

const HOUSING: TopicId = TopicId::checked_at_build("huisvesting");

/// Interest, by what locations say; nothing when none said anything.
pub fn interest(snapshots: &[&Snapshot]) -> AnyView {
    let heard = content::heard().iter().find(|heard| heard.aspect == INTEREST);
    let choices = heard.map(|heard| heard.choices).unwrap_or_default();
    let of = |(choice, _): &(ChoiceId, &str)| {
        let said = snapshots.iter().filter(|snapshot| snapshot.chosen(INTEREST) == Some(*choice));
        let lines: Vec<AnyView> = said.map(|snapshot| place(snapshot, snapshot.asks("needed"))).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <div>
                    <h3>{words::interest(*choice)}</h3>
                    <ul class="points">{lines.into_iter().views()}</ul>
                </div>
            }
        })
    };
    let groups: Vec<_> = choices.iter().filter_map(of).collect();
    maybe((!groups.is_empty()).then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="wie-wil">
                <h2 id="wie-wil">"Belangstelling voor een IKC"</h2>
                <p class="help">"Elk antwoord is goed. Er is geen aantal dat gehaald moet worden."</p>
                {groups.into_iter().views()}
            </section>
        }
    }))
}

/// A location, with what it says.
fn place(snapshot: &Snapshot, text: &str) -> AnyView {
    let text = (!text.is_empty()).then(|| view! { ": "<span class="typed">{text.to_owned()}</span> });
    let href = TownRoute::Location(snapshot.location).href();
    view! { <li><a href=href>{snapshot.name()}</a>{maybe(text)}</li> }.into_any()
}

/// Housing, for its working group; nothing when no location said anything of it.
pub fn housing(snapshots: &[&Snapshot]) -> AnyView {
    // The steps are the lines that have several answers; the two ways to build have one line for both.
    let steps: Vec<&Heard> =
        content::heard().iter().filter(|heard| heard.topic == HOUSING && heard.choices.len() > 2).collect();
    let heads = steps.iter().map(|heard| {
        let title = heard.title.unwrap_or_default();
        let short = title.split_once(':').map_or(title, |(short, _)| short);
        view! { <th scope="col">{short}</th> }
    });
    let said = snapshots.iter().filter(|snapshot| says_of_housing(snapshot));
    let rows = said.map(|snapshot| {
        let cells = steps.iter().map(|heard| {
            let label = |of: ChoiceId| heard.choices.iter().find(|(choice, _)| *choice == of).map(|(_, label)| *label);
            let said = snapshot.chosen(heard.aspect).and_then(label).unwrap_or("–");
            view! { <td>{said}</td> }
        });
        let texts = ["housing", "chances"].map(|name| match snapshot.asks(name) {
            "" => view! { <td>"–"</td> }.into_any(),
            text => view! { <td><span class="typed">{text.to_owned()}</span></td> }.into_any(),
        });
        view! {
            <tr>
                <th scope="row"><a href=TownRoute::Location(snapshot.location).href()>{snapshot.name()}</a></th>
                {cells.views()}
                {texts.into_iter().views()}
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    maybe((!rows.is_empty()).then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="gebouwen">
                <h2 id="gebouwen">"Huisvesting, voor de werkgroep"</h2>
                <div class="wide" tabindex="0" role="region" aria-labelledby="gebouwen">
                    <table class="agreed">
                        <thead>
                            <tr>
                                <th scope="col">"Locatie"</th>
                                {heads.views()}
                                <th scope="col">"Wens voor het gebouw"</th>
                                <th scope="col">"Kansen"</th>
                            </tr>
                        </thead>
                        <tbody>{rows.into_iter().views()}</tbody>
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
