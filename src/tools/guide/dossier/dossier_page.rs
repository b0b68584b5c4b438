//! The page of the dossier: what goes in is ticked, and what is on the screen is what is printed, saved and written.

use leptos::prelude::*;

use super::blocks::block_views;
use super::chapter::{Chapter, FromOthers, chapters, document, keys};
use crate::exchange::{Block, Include, Selection};
use crate::kit::{Check, LevelSign, Mark, PageTitle, Views, click, derived, live, live_if, memo};
use crate::pages::files::{Docx, Made, Makers, hand_over, save_file};
use crate::platform::page;
use crate::state::{HOME, typing, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::way::way;

/// The page of the dossier.
pub fn dossier_page(makers: Makers, from: FromOthers) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    let today = session.today().day;
    let there = memo(move || {
        session.read(|shelf| chapters(shelf, from, today).into_iter().map(|(of, _)| of).collect::<Vec<_>>())
    });
    // What is private is left out each time that the page is opened.
    let out: RwSignal<Vec<Chapter>> =
        RwSignal::new(Chapter::ALL.into_iter().filter(|of| !of.is_usual()).collect());
    let chosen = memo(move || {
        let out = out.get();
        there.get().into_iter().filter(|of| !out.contains(of)).collect::<Vec<_>>()
    });
    let made = memo(move || session.read(|shelf| document(shelf, &chosen.get(), from, today)));
    let ticks = move || {
        let ticks = Chapter::ALL.into_iter().map(|of| {
            let here = there.with_untracked(|there| there.contains(&of));
            let on = derived(move || !out.with(|out| out.contains(&of)));
            let set = Callback::new(move |on: bool| {
                out.update(|out| {
                    out.retain(|other| *other != of);
                    if !on {
                        out.push(of);
                    }
                });
            });
            let more = match (of, here) {
                (_, false) => " (nog niets ingevuld)",
                (Chapter::Field, true) => " (alleen voor jullie: hier staat wat jullie van partijen vinden)",
                (Chapter::Overview, true) => " (met locaties bij naam)",
                _ => "",
            };
            view! { <Check on=on set=set><span>{of.name()}<span class="soft">{more}</span></span></Check> }
        });
        ticks.views()
    };
    let as_document = move || {
        typing::end(session);
        let made = made.get_untracked();
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some("dossier"), Made::Docx, bytes.as_deref());
        }));
    };
    let file = move || {
        typing::end(session);
        let keys = session.peek(|shelf| keys(shelf, &chosen.get_untracked()));
        save_file(session, Selection::These(keys), Include::ALL);
    };
    let with_field = move || chosen.with(|chosen| chosen.contains(&Chapter::Field));
    let body = move || {
        let blocks = made.with(|made| made.blocks.clone());
        block_views(blocks.into_iter().filter(|block| !matches!(block, Block::Title(_))))
    };
    let title = derived(move || {
        made.with(|made| match made.blocks.first() {
            Some(Block::Title(title)) => title.clone(),
            _ => String::new(),
        })
    });
    view! {
        <div class="lookup">
            <p class="above no-print"><a href=HOME>"Handreiking"</a></p>
            {way(GuideRoute::Dossier)}
            <section class="sheet stack no-print" aria-labelledby="wat-erin">
                <fieldset class="claims">
                    <legend><h2 id="wat-erin">"Wat komt in het dossier?"</h2></legend>
                    {live(ticks)}
                </fieldset>
                {live_if(move || with_field().then(|| view! {
                    <p class="notice notice-warning">"Het krachtenveld gaat nu mee: op papier, in het document en in het bestand. Is er genoeg vertrouwen om het te delen?"</p>
                }))}
                <div class="row">
                    <button class="button button-forward-outline" type="button" on:click=click(page::print)>"Druk het dossier af"</button>
                    <button class="button" type="button" on:click=click(as_document)>"Als document voor Word of LibreOffice"</button>
                    <button class="button" type="button" on:click=click(file)>"Sla op als bestand"</button>
                </div>
                <p class="help">"Het bestand is voor een collega: die opent het in deze app. Erin gaat wat hierboven is aangevinkt, met jullie eigen tekst."</p>
            </section>
            {live_if(move || chosen.with(Vec::is_empty).then(|| view! {
                <div class="empty no-print">
                    <LevelSign number=1 />
                    <p>"Hier komt te staan wat jullie uitwerkten. Er is nog niets ingevuld, of niets aangevinkt."</p>
                    <p><a class="button" href=GuideRoute::Data(None).href()>"Begin bij de gegevens"</a></p>
                </div>
            }))}
            <article class="report dossier">
                <div class="report-head print-only"><p class="brand"><Mark /><span>"Kindcentrumwijzer"</span></p></div>
                <PageTitle title=title document="Dossier" />
                {live_if(move || with_field().then(|| view! { <p class="private">"Alleen voor ons, en voor wie dit van ons krijgt."</p> }))}
                {live(body)}
            </article>
        </div>
    }
}
