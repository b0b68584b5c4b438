//! The five gears, as a picture of links. They mesh, and none comes first: there are no numbers and no arrows.

use leptos::prelude::*;

use crate::content::guide;
use crate::domain::GearId;
use crate::kit::Views;

use super::route::GuideRoute;

/// Names of what always goes on, short enough for the picture; the makers' own. In the order of the source.
const AROUND: [&str; 5] = ["Vertellen", "Aanjagen", "Vernieuwen", "Samen leren", "Bijstellen"];

/// The picture: each gear a link, with what always goes on around them.
pub fn gears() -> AnyView {
    let links = guide::gears().iter().map(|gear| {
        view! {
            <li class=format!("gear gear-{}", gear.id)>
                <a href=GuideRoute::Gear(gear.id).href()>
                    {wheel(gear.id)}
                    <span>{gear.name}</span>
                </a>
            </li>
        }
    });
    let around = AROUND.map(|name| view! { <li>{name}</li> });
    view! {
        <div class="wheels">
            <svg class="orbit" viewBox="0 0 200 200" aria-hidden="true"><circle cx="100" cy="100" r="96" /></svg>
            <ul class="plain gears" aria-label="De vijf raderen">{links.views()}</ul>
            <ul class="plain around" aria-label="Wat steeds doorgaat">{around.into_iter().views()}</ul>
        </div>
    }
    .into_any()
}

/// The teeth are the dashes of a circle: as many as fit those of its neighbours.
fn wheel(id: GearId) -> AnyView {
    // Turned so that the teeth of one stand in the gaps of the other.
    let (teeth, turned) = match id.as_str() {
        "analyse" => (21, "11.46"),
        "ambitie-en-rol" => (21, "5.68"),
        "visie" => (21, "2.89"),
        "afspraken-en-borgen" => (21, "14.25"),
        _ => (16, "-5.63"),
    };
    view! {
        <svg viewBox="0 0 200 200" aria-hidden="true">
            <circle class="teeth" cx="100" cy="100" r="90" pathLength=teeth * 2 transform=format!("rotate({turned} 100 100)") />
            <circle class="disc" cx="100" cy="100" r="84" />
            <circle class="rim" cx="100" cy="100" r="70" />
        </svg>
    }
    .into_any()
}

/// A small gear, to recognise it by.
pub fn small_wheel(id: GearId) -> AnyView {
    view! {
        <span class=format!("small-gear gear-{id}")>
            <svg viewBox="0 0 200 200" aria-hidden="true">
                <circle class="teeth" cx="100" cy="100" r="84" pathLength="24" />
                <circle class="disc" cx="100" cy="100" r="74" />
            </svg>
        </span>
    }
    .into_any()
}
