//! One bottleneck: what it is, what can be done now, who leads, what was announced; and whether it plays a part here.

use leptos::prelude::*;

use super::named::{DATED, themes, to};
use super::plays::PlaysFor;
use super::plays_here::plays_here;
use crate::content::BottleneckName;
use crate::content::lookup::{self, Bottleneck, LETTER, Paragraphs};
use crate::domain::BottleneckId;
use crate::kit::{Missing, PageTitle, Views, cited, maybe};
use crate::state::Lookup;

/// The page of a bottleneck.
pub fn bottleneck_page(id: BottleneckId, plays_for: PlaysFor) -> AnyView {
    match lookup::bottleneck(id) {
        Some((name, one)) => page(name, one, plays_for),
        None => view! { <Missing title="Dit knelpunt staat niet in de brief" /> }.into_any(),
    }
}

fn page(name: &'static BottleneckName, of: &'static Bottleneck, plays_for: PlaysFor) -> AnyView {
    let all = lookup::bottlenecks();
    let at = all.iter().position(|other| other.id == of.id).unwrap_or_default();
    let advice = lookup::advice().iter().filter(|one| one.see.contains(&of.id)).map(|one| {
        view! { <li><a href=to(Lookup::Advice)>{format!("Advies {}: {}", one.number, one.title)}</a></li> }
    });
    let advice: Vec<_> = advice.collect();
    view! {
        <div class="lookup">
        <div>
            <p class="above">
                <a href=to(Lookup::Bottlenecks)>"Knelpunten"</a>{format!(", {} van {}", at + 1, all.len())}
            </p>
            <PageTitle title=name.title document=format!("{} | Knelpunten", name.title) />
            <p class="lead">{of.gist}</p>
            <p class="notice">{DATED}</p>
        </div>
        <div class="gear-and-list">
            <div class="text-parts">
                {part("Wat is het?", &of.what)}
                {part("Wat kan nu al?", &of.now)}
                {part("Wie heeft landelijk het voortouw?", &of.leads)}
                {part("Wat werd aangekondigd (voorjaar 2023)", &of.announced)}
                {cited::cited(Some((LETTER, of.place)))}
            </div>
            <div class="stack">
                {plays_here(of.id, plays_for)}
                <section class="stack" aria-labelledby="raakt">
                    <h2 id="raakt">"Raakt in het instrument aan"</h2>
                    {themes(name.themes)}
                    <p class="help">"Dit verband leggen wij, de makers."</p>
                </section>
                {maybe((!advice.is_empty()).then(|| view! {
                    <section class="stack" aria-labelledby="taskforce">
                        <h2 id="taskforce">"De Taskforce zei erover"</h2>
                        <ul class="points">{advice.into_iter().views()}</ul>
                    </section>
                }))}
            </div>
        </div>
        <nav class="row no-print" aria-label="Andere knelpunten">
            {maybe(at.checked_sub(1).and_then(|before| step(all.get(before)?, "button button-back")))}
            {maybe(all.get(at + 1).and_then(|after| step(after, "button button-forward-outline")))}
        </nav>
        {cited::full(LETTER)}
        </div>
    }
    .into_any()
}

fn step(of: &Bottleneck, class: &'static str) -> Option<AnyView> {
    let (name, _) = lookup::bottleneck(of.id)?;
    Some(view! { <a class=class href=to(Lookup::Bottleneck(of.id))>{name.title}</a> }.into_any())
}

fn part(title: &'static str, of: &'static Paragraphs) -> AnyView {
    let text = of.text.iter().map(|text| view! { <p>{*text}</p> });
    let points = of.points.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <section class="stack cited">
            <h2>{title}</h2>
            {text.views()}
            {maybe((!of.points.is_empty()).then(|| view! { <ul class="points">{points.views()}</ul> }))}
        </section>
    }
    .into_any()
}
