//! The vision: what comes before it, two layers, principles, words, and keeping it alive.

use leptos::prelude::*;

use super::passage_list::passage_list;
use super::prompt::{doubt, note, prompt};
use super::words::{called, vision_blocks};
use crate::content::analysis::{self, Chapter};
use crate::content::guide;
use crate::kit::{PageTitle, TextField, Views, cited, derived, live, live_if, memo};
use crate::records::{Passage, Shelf};
use crate::state::{Session, use_session};
use crate::tools::guide::dossier::block_views;
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::typed;
use crate::tools::guide::way::{onward, way};

/// The page of the vision.
pub fn vision_page() -> impl IntoView {
    let session = use_session();
    let [about, broader, other_names] = analysis::about_vision();
    let title = derived(move || {
        let (called, name) = session.read(|shelf| (called(shelf), shelf.municipality()));
        if name.is_empty() { called } else { format!("{called} van {name} en partners") }
    });
    let own = note(session, Passage::CALLED, |of| &of.what);
    let chapters = analysis::chapters().iter().map(|of| chapter(session, of));
    view! {
        <div class="lookup">
            <div>
                <p class="above no-print"><a href=GuideRoute::gear("visie").href()>"Handreiking, visie"</a></p>
                <PageTitle title=title document="Visie" />
                <p class="lead no-print">"Wat gunnen jullie elk kind, en hoe organiseren jullie dat samen? Vul in wat jullie hebben."</p>
            </div>
            {way(session, GuideRoute::Vision)}
            <div class="print-only">{live(move || block_views(session.read(vision_blocks)))}</div>
            <div class="stack no-print">
                <section class="sheet">{cited::part(about)}</section>
                {weighing(session)}
                {chapters.views()}
                <section class="sheet stack" aria-labelledby="naam">
                    <h2 id="naam">{other_names.title}</h2>
                    {other_names.text.iter().map(|text| view! { <p>{*text}</p> }).views()}
                    <TextField id=Passage::CALLED.as_str() label="Hoe noemen jullie het?" help="Laat leeg als het gewoon ‘visie’ is." note=own doubt=doubt(own) field=typed::passage(Passage::CALLED, "what") />
                    {cited::cited(other_names.source)}
                </section>
                {cited::lesser(broader)}
                <p class="help">"Waaraan jullie een doel merken, wat een uitspraak in de praktijk betekent, de lijst van woorden en wanneer jullie er weer over praten: die vragen zijn van de makers."</p>
            </div>
            {onward(session, &[(GuideRoute::Safeguarding, "Verder met de borging"), (GuideRoute::Dossier, "Naar het dossier")])}
        </div>
    }
}

fn chapter(session: Session, of: &'static Chapter) -> AnyView {
    let prompts = |all: &'static [analysis::Prompt]| all.iter().map(move |one| prompt(session, one)).views();
    view! {
        <section class="sheet stack" aria-labelledby=of.id>
            <h2 id=of.id tabindex="-1">{of.about.title}</h2>
            {of.about.text.iter().map(|text| view! { <p>{*text}</p> }).views()}
            {prompts(of.prompts)}
            {of.lists.iter().map(|list| passage_list(session, list)).views()}
            {prompts(of.after)}
            {cited::cited(of.about.source)}
        </section>
    }
    .into_any()
}

/// The reasons that were ticked in the guide: they stand where the vision begins.
fn weighing(session: Session) -> AnyView {
    let reasons = memo(move || session.read(weigh));
    live_if(move || {
        let all = reasons.get();
        let lines = all.clone().into_iter().map(|title| view! { <li>{title}</li> });
        (!all.is_empty()).then(|| view! {
            <div class="notice known"><b>"Wat voor jullie weegt (uit de handreiking)"</b><ul class="points">{lines.views()}</ul></div>
        })
    })
    .into_any()
}

fn weigh(shelf: &Shelf) -> Vec<&'static str> {
    let Some(agenda) = shelf.agenda() else { return Vec::new() };
    guide::reasons().iter().filter(|reason| agenda.weighs(reason.id)).map(|reason| reason.title).collect()
}
