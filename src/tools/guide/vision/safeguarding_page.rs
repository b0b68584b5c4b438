//! How agreements are kept: what to agree on, when to look again, and whether enough is organised.

use leptos::prelude::*;

use super::acts;
use super::passage_list::on_agenda;
use super::prompt::{doubt, note, prompt};
use super::words::{held_word, safeguarding_blocks};
use crate::content::analysis::{self, Enough};
use crate::domain::Held;
use crate::kit::{DateField, PageTitle, TextField, Views, choices, cited, derived, live, maybe};
use crate::records::Passage;
use crate::state::{Session, use_session};
use crate::tools::guide::dossier::block_views;
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::typed;
use crate::tools::guide::way::{onward, way};

/// The page of it.
pub fn safeguarding_page() -> impl IntoView {
    let session = use_session();
    let [about, agreements, enough] = analysis::about_safeguarding();
    let prompts = analysis::agreements().iter().map(|of| prompt(session, of));
    let rows = analysis::enough().iter().map(|of| row(session, of));
    let review =
        derived(move || session.read(|shelf| shelf.passage(Passage::REVIEW).and_then(|of| *of.day.get())));
    view! {
        <div class="lookup">
            <div>
                <p class="above no-print"><a href=GuideRoute::gear("afspraken-en-borgen").href()>"Handreiking, afspraken en borgen"</a></p>
                <PageTitle title="Hoe houden we het vast?" document="Borging" />
                <p class="lead no-print">"Leg vast hoe jullie samenwerken, zodat het niet van een paar mensen afhangt."</p>
            </div>
            {way(session, GuideRoute::Safeguarding)}
            <div class="print-only">{live(move || block_views(session.read(safeguarding_blocks)))}</div>
            <div class="stack no-print">
                <section class="sheet">{cited::part(about)}</section>
                <section class="sheet stack" aria-labelledby="afspraken">
                    <h2 id="afspraken">{agreements.title}</h2>
                    {agreements.text.iter().map(|text| view! { <p>{*text}</p> }).views()}
                    {prompts.views()}
                    <DateField
                        id=Passage::REVIEW.as_str()
                        label="Wanneer kijken jullie opnieuw naar deze afspraken?"
                        help="Mag leeg blijven."
                        day=review
                        choose=Callback::new(move |day| acts::day(session, Passage::REVIEW, day))
                        may_be_empty=true
                    />
                    {on_agenda(session, Passage::REVIEW)}
                    {cited::cited(agreements.source)}
                </section>
                <section class="sheet stack" aria-labelledby="genoeg">
                    <h2 id="genoeg">{enough.title}</h2>
                    {enough.text.iter().map(|text| view! { <p>{*text}</p> }).views()}
                    <ol class="plain plan-rows">{rows.views()}</ol>
                    {cited::cited(enough.source)}
                    <p class="help">"Welk deel van het voorbeeld bij welke regel staat, is van de makers. De uitleg van draagkracht ook. De laatste regel komt uit de basisprincipes van de handreiking."</p>
                </section>
            </div>
            {onward(session, &[(GuideRoute::Process, "Verder met het proces"), (GuideRoute::Dossier, "Naar het dossier")])}
        </div>
    }
}

/// Something that makes cooperation succeed: what another municipality does, whether it is so here, and what they do about it.
fn row(session: Session, of: &'static Enough) -> AnyView {
    let id = of.id;
    let now = derived(move || {
        let held = session.read(|shelf| shelf.passage(id).and_then(|of| *of.held.get()))?;
        Held::ALL.into_iter().position(|of| of == held)
    });
    let say = Callback::new(move |at: Option<usize>| {
        acts::held(session, id, at.and_then(|at| Held::ALL.get(at).copied()));
    });
    let about = view! {
        <legend>
            <b>{of.title}</b>
            {maybe(of.mirror.map(|text| view! { <span class="mirror-of"><span class="soft">"Uit een koplopergemeente: "</span>{text}</span> }))}
        </legend>
    };
    let held = choices(
        id.to_string(),
        about.into_any(),
        &Held::ALL.map(held_word),
        Some(("niet gezegd", false)),
        now,
        say,
    );
    let text = note(session, id, |of| &of.what);
    view! {
        <li class="stack">
            {held}
            <TextField id=format!("doen-{id}") label="Wat doen wij eraan?" help="Mag leeg blijven." long=true note=text doubt=doubt(text) field=typed::passage(id, "what") />
            <div class="row">{on_agenda(session, id)}</div>
        </li>
    }
    .into_any()
}
