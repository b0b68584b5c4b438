//! Something around the instrument to read: features, reasons, housing and the like.

use leptos::prelude::*;

use super::named::themes;
use super::plays::PlaysFor;
use crate::content::{self, Aspect, Topic, TopicPart};
use crate::domain::TopicId;
use crate::kit::{Missing, PageTitle, Views, dutch, live_if, maybe};
use crate::state::{Page, use_session};

/// The page of a topic.
pub fn topic_page(id: TopicId, plays_for: PlaysFor) -> AnyView {
    match content::topic(id) {
        Some(topic) => page(topic, plays_for),
        None => view! { <Missing title="Dit onderwerp is er niet" /> }.into_any(),
    }
}

fn page(topic: &'static Topic, plays_for: PlaysFor) -> AnyView {
    let touches = topic.themes;
    view! {
        <div class="lookup">
        <div>
            <p class="above"><a href=Page::Explain.href()>"Uitleg"</a></p>
            <PageTitle title=topic.title />
            <p class="lead">{topic.lead}</p>
        </div>
        {at_locations(topic.id, plays_for)}
        {topic.parts.iter().map(part).views()}
        <p class="help">{dutch::origin(topic.source)}" Dezelfde betekenis, in onze eigen woorden."</p>
        <section class="stack" aria-labelledby="raakt">
            <h2 id="raakt">"Raakt in het instrument aan"</h2>
            {themes(touches)}
        </section>
        </div>
    }
    .into_any()
}

/// Where the locations on this device talk about it.
fn at_locations(id: TopicId, plays_for: PlaysFor) -> AnyView {
    let PlaysFor::Locations(to_topic) = plays_for else { return ().into_any() };
    let session = use_session();
    live_if(move || {
        let all = session.read(|shelf| {
            shelf.locations().map(|one| (one.id, dutch::location_name(Some(one)))).collect::<Vec<_>>()
        });
        let links = all.clone().into_iter().map(|(location, name)| {
            view! { <li><a href=to_topic(location, id)>{format!("Praat erover bij {name}")}</a></li> }
        });
        (!all.is_empty()).then(|| view! { <ul class="points no-print">{links.views()}</ul> })
    })
    .into_any()
}

fn part(of: &'static TopicPart) -> AnyView {
    let aspects = of.aspects.iter().map(aspect);
    view! {
        <section class="sheet stack">
            {maybe(of.title.map(|title| view! { <h2>{title}</h2> }))}
            {aspects.views()}
        </section>
    }
    .into_any()
}

fn aspect(of: &'static Aspect) -> AnyView {
    view! {
        <div>
            {maybe(of.title.map(|title| view! { <p><b>{title}</b></p> }))}
            {maybe(of.text.map(|text| view! { <p>{text}</p> }))}
        </div>
    }
    .into_any()
}
