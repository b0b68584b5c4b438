//! How the process goes: steps with whom, when and how; and partitions inside the municipality.

use leptos::prelude::*;

use super::passage_list::passage_list;
use super::prompt::prompt;
use super::words::process_blocks;
use crate::content::analysis;
use crate::content::council::Known;
use crate::kit::{PageTitle, Views, cited, live, live_if, memo};
use crate::state::{Session, use_session};
use crate::tools::guide::council::known;
use crate::tools::guide::dossier::block_views;
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::way::{onward, way};

/// The page of it.
pub fn process_page() -> impl IntoView {
    let session = use_session();
    let [about, partitions] = analysis::about_process();
    let prompts = analysis::partitions().iter().map(|of| prompt(session, of));
    view! {
        <div class="lookup">
            <div>
                <p class="above no-print"><a href=GuideRoute::gear("afspraken-en-borgen").href()>"Handreiking, afspraken en borgen"</a></p>
                <PageTitle title="Hoe pakken we het aan?" document="Proces" />
                <p class="lead no-print">"Wat doen we, met wie, wanneer en hoe?"</p>
            </div>
            {way(session, GuideRoute::Process)}
            <div class="print-only">{live(move || block_views(session.read(process_blocks)))}</div>
            <div class="stack no-print">
                <section class="sheet">{cited::part(about)}</section>
                {role(session)}
                <section class="sheet stack" aria-labelledby="stappen">
                    <h2 id="stappen">"Ons proces"</h2>
                    {passage_list(session, analysis::steps())}
                    <p class="help">"Staat een stap met een dag op de agenda? Dan kun je die dag ook in je eigen kalender zetten: ga naar de agenda, en dan naar ‘Neem mee’."</p>
                </section>
                <section class="sheet stack" aria-labelledby="schotten">
                    <h2 id="schotten">{partitions.title}</h2>
                    {partitions.text.iter().map(|text| view! { <p>{*text}</p> }).views()}
                    <ul class="points">{partitions.points.iter().map(|text| view! { <li>{*text}</li> }).views()}</ul>
                    {cited::cited(partitions.source)}
                    {prompts.views()}
                    <p class="help">"Deze vragen zijn van de makers, naar wat de handreiking erover zegt."</p>
                </section>
            </div>
            {onward(session, &[(GuideRoute::Agenda, "Naar de agenda"), (GuideRoute::Dossier, "Naar het dossier")])}
        </div>
    }
}

/// The role that the municipality chose: it decides how the process goes.
fn role(session: Session) -> AnyView {
    let today = session.today().day;
    let lines = memo(move || session.read(|shelf| known(shelf, Known::Role, today)));
    live_if(move || {
        let all = lines.get().into_iter().map(|line| view! { <li>{line}</li> });
        lines.with(|lines| !lines.is_empty()).then(|| {
            view! {
                <div class="notice known">
                    <b>"Uit de rolhulp en de agenda"</b>
                    <ul class="points">{all.views()}</ul>
                    <p><a href="rol.html">"Naar de rol van de gemeente"</a></p>
                </div>
            }
        })
    })
    .into_any()
}
