//! The way in to all explanations.

use leptos::prelude::*;

use crate::domain::TopicId;
use crate::state::{Lookup, Page};

use crate::kit::{Door, PageTitle, Views};

/// What the instrument and its words mean.
const EXPLANATIONS: [(Page, &str, &str); 10] = [
    (Page::Lookup(Lookup::Search), "Zoeken", "In alles wat je hier kunt lezen"),
    (Page::DEFINITIONS, "Wat is een kindcentrum?", "Drie omschrijvingen naast elkaar"),
    (Page::INSTRUMENT, "Over het instrument", "Waar het vandaan komt en waarvoor het is"),
    (Page::Lookup(Lookup::Topic(FEATURES)), "Zeven kenmerken", "Waaraan je een kindcentrum herkent"),
    (Page::Terms(None), "Woorden en afkortingen", "De vaktaal in gewone woorden"),
    (Page::Lookup(Lookup::Bottlenecks), "Knelpunten", "Wat in de weg staat, en wie aan zet is"),
    (Page::Lookup(Lookup::Advice), "Dertien adviezen", "Wat de Taskforce adviseerde, en hoe het ermee stond"),
    (Page::Lookup(Lookup::Research(None)), "Onderzoek", "Wat het wel en niet laat zien"),
    (Page::Lookup(Lookup::Cases), "Voorbeelden", "Hoe anderen het deden"),
    (Page::Lookup(Lookup::Sources), "Bronnen", "Vijf stukken, en wat erop rust"),
];

/// The topic with the features of a kindcentrum.
const FEATURES: TopicId = TopicId::checked_at_build("kenmerken");

/// What the app itself is and does.
const ABOUT_THE_APP: [(Page, &str, &str); 6] = [
    (Page::ABOUT, "Over de Kindcentrumwijzer", "Wat de app is en wie die aanbiedt"),
    (Page::Files, "Bestanden en wat we bewaren", "Waar jullie antwoorden staan"),
    (Page::EMBED, "Zet de app in je eigen website", "De code, een voorbeeld en een tekst over privacy"),
    (Page::PRIVACY, "Privacy", "Wat er bewaard wordt, en wat niet"),
    (Page::ACCESSIBILITY, "Toegankelijkheid", "Hoe het is getest en wat nog niet kan"),
    (Page::CHANGES, "Versies en wijzigingen", "Wat er nieuw is"),
];

/// A page with a door to each explanation.
#[component]
pub fn ExplainPage() -> impl IntoView {
    view! {
        <PageTitle title="Uitleg" />
        <ul class="plain doors">{doors(&EXPLANATIONS)} {doors(&ABOUT_THE_APP)}</ul>
    }
}

fn doors(all: &'static [(Page, &'static str, &'static str)]) -> AnyView {
    all.iter()
        .map(|(route, name, more)| {
            view! { <Door href=route.href() name=(*name).to_owned() more=(*more).to_owned() /> }
        })
        .views()
}
