//! What research shows, and what it does not.

use leptos::prelude::*;

use super::named::to;
use crate::content::lookup::{self, Finding};
use crate::domain::Slug;
use crate::kit::{PageTitle, Views, cited, maybe};
use crate::state::Lookup;

/// The page of all findings; with one it begins there.
pub fn research_page(at: Option<Slug>) -> impl IntoView {
    let all = || lookup::findings().iter().flat_map(|group| group.all);
    cited::begin_at(at.filter(|at| all().any(|one| one.id == at.as_str())).map(|at| at.to_string()));
    let groups = lookup::findings().iter().map(|group| {
        view! {
            <section class="stack">
                <h2>{group.title}</h2>
                <div class="sheets">{group.all.iter().map(finding).views()}</div>
            </section>
        }
    });
    view! {
        <div class="lookup">
        <div>
            <PageTitle title="Wat onderzoek wel en niet laat zien" />
            <p class="lead">"Wat er is onderzocht over samenwerken, jonge kinderen en kindcentra. Bij elk onderzoek staat ook wat je er niet uit kunt halen."</p>
            <p class="notice">"De bronnen zijn van 2021 en 2023. Er kan intussen nieuwer onderzoek zijn."</p>
            <p>"Zie ook "<a href=to(Lookup::Bottlenecks)>"de knelpunten"</a>" en "<a href=to(Lookup::Advice)>"de adviezen van de Taskforce"</a>"."</p>
        </div>
        {groups.views()}
        <p class="help">"Alles in onze eigen woorden. De volledige titels staan bij "<a href=to(Lookup::Sources)>"Bronnen"</a>"."</p>
        </div>
    }
}

fn finding(of: &'static Finding) -> AnyView {
    let paragraphs = |all: &'static [&'static str]| all.iter().map(|text| view! { <p>{*text}</p> }).views();
    let points = of.points.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <div class="sheet stack">
            <h3 id=of.id tabindex="-1">{of.title}</h3>
            {paragraphs(of.text)}
            {maybe((!of.points.is_empty()).then(|| view! { <ul class="points">{points.views()}</ul> }))}
            {paragraphs(of.more)}
            {maybe(of.limit.map(|limit| view! { <p class="limit"><b>"Wat dit niet laat zien (zeggen wij): "</b>{limit}</p> }))}
            {cited::cited(of.source)}
        </div>
    }
    .into_any()
}
