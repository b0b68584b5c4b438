//! A theme of the instrument to read, without a conversation: its levels, and the bottlenecks that touch it.

use leptos::prelude::*;

use super::named::{bottlenecks, to, touching};
use crate::content;
use crate::domain::{Cell, Instrument, Theme, ThemeId};
use crate::kit::{Missing, PageTitle, Views, dutch, maybe};
use crate::state::{HOME, Lookup, Page};

/// The page of a theme of the newest edition.
pub fn theme_page(id: ThemeId) -> AnyView {
    let edition = content::current_edition();
    match edition.theme(id) {
        Some((number, theme)) => page(edition, number, theme),
        None => view! { <Missing title="Dit thema staat niet in het instrument" /> }.into_any(),
    }
}

fn page(edition: &'static Instrument, number: usize, theme: &'static Theme) -> AnyView {
    let levels = theme.cells.iter().map(|cell| level(edition, cell));
    let touching: Vec<_> = touching(theme.id).map(|one| one.id).collect();
    let topics = content::topics()
        .iter()
        .filter(|topic| topic.themes.contains(&theme.id))
        .map(|topic| view! { <li><a href=to(Lookup::Topic(topic.id))>{topic.title}</a></li> });
    let at = |number: usize| edition.themes.get(number.checked_sub(1)?);
    let step = |of: &'static Theme, class: &'static str| {
        view! { <a class=class href=to(Lookup::Theme(of.id))>{of.short_title.unwrap_or(of.title)}</a> }
    };
    view! {
        <div class="lookup">
        <div>
            <p class="above"><a href=Page::INSTRUMENT.href()>"Het instrument"</a>{format!(", thema {number} van {}", edition.themes.len())}</p>
            <PageTitle title=theme.title document=format!("{} | Het instrument", theme.title) />
            <p class="lead">{theme.question}</p>
            <p>"Dit is om te lezen. Wil je het er samen over hebben? "<a href=format!("./{HOME}")>"Begin een gesprek"</a>"."</p>
        </div>
        <ol class="plain read-levels">{levels.views()}</ol>
        <p class="help">{dutch::origin(theme.source.map(|id| (id, theme.place)))}" In onze eigen woorden. De vraag, de korte zin en de nummers zijn van de makers."</p>
        {maybe((!touching.is_empty()).then(|| view! {
            <section class="stack" aria-labelledby="knelpunten">
                <h2 id="knelpunten">"Knelpunten die dit thema raken"</h2>
                {bottlenecks(touching)}
                <p class="help">"Uit een brief van voorjaar 2023. Het verband leggen wij, de makers."</p>
            </section>
        }))}
        <section class="stack" aria-labelledby="ook-over">
            <h2 id="ook-over">"Praat ook over"</h2>
            <ul class="points">{topics.views()}</ul>
        </section>
        <nav class="row no-print" aria-label="Andere thema’s">
            {maybe(at(number - 1).map(|of| step(of, "button button-back")))}
            {maybe(at(number + 1).map(|of| step(of, "button button-forward-outline")))}
        </nav>
        </div>
    }
    .into_any()
}

fn level(edition: &'static Instrument, cell: &'static Cell) -> AnyView {
    let known = edition.level(cell.level);
    let name = known.map(|(number, level)| {
        let source = (!level.name.eq_ignore_ascii_case(level.source_name)).then(|| {
            view! { " "<span class="soft" lang=level.source_lang>{level.source_name}</span> }
        });
        view! { <h2>{format!("{number}. {}", level.name)}{maybe(source)}</h2> }
    });
    let caution = known.and_then(|(_, level)| level.caution);
    let claims = cell.claims.iter().map(|claim| view! { <li>{claim.text}</li> });
    view! {
        <li class="sheet stack">
            {maybe(name)}
            <p><b>{cell.gist}</b></p>
            <ul class="points">{claims.views()}</ul>
            {maybe(caution.map(|caution| view! { <p class="soft small">{format!("{}.", dutch::capital(caution))}</p> }))}
        </li>
    }
    .into_any()
}
