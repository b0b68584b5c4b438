//! The page of the dossier: what goes in is ticked, and what is on the screen is what is printed, saved and written.

use leptos::prelude::*;

use super::blocks::block_views;
use super::chapter::{Chapter, FromOthers, bound, chapters, keys};
use crate::exchange::{Block, Document, Include, Selection};
use crate::kit::{Check, LevelSign, Mark, PageTitle, Views, click, derived, live, live_if, memo};
use crate::pages::files::{Docx, Made, Makers, hand_over, save_file};
use crate::platform::page;
use crate::records::{Kept, Shelf};
use crate::state::{HOME, Session, typing, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::way::way;

/// What the page follows.
#[derive(Clone, Copy)]
struct Binding {
    session: Session,
    /// The chapters of which there is anything.
    there: Memo<Vec<Chapter>>,
    /// Those that were left out.
    out: RwSignal<Vec<Chapter>>,
    /// Those that are there and go in.
    chosen: Memo<Vec<Chapter>>,
    /// What is made of them.
    made: Memo<Document>,
}

impl Binding {
    fn new(session: Session, from: FromOthers) -> Self {
        let today = session.today().day;
        // Worked out once: a tick only chooses among them.
        let parts = memo(move || session.read(|shelf| chapters(shelf, from, today)));
        let there = memo(move || parts.with(|parts| parts.iter().map(|(of, _)| *of).collect::<Vec<_>>()));
        // What is private is left out each time that the page is opened.
        let out: RwSignal<Vec<Chapter>> =
            RwSignal::new(Chapter::ALL.into_iter().filter(|of| !of.is_usual()).collect());
        let chosen = memo(move || {
            let out = out.get();
            there.get().into_iter().filter(|of| !out.contains(of)).collect::<Vec<_>>()
        });
        let name = memo(move || session.read(Shelf::municipality));
        let made = memo(move || parts.with(|parts| bound(&name.get(), parts, &chosen.get(), today)));
        Self { session, there, out, chosen, made }
    }

    fn has_field(self) -> bool {
        self.chosen.with(|chosen| chosen.contains(&Chapter::Field))
    }

    /// The chapters in which texts stand side by side, so that somebody has to choose.
    fn with_two_texts(self) -> Vec<&'static str> {
        let waits = |shelf: &Shelf, of: Chapter| {
            keys(shelf, &[of]).iter().any(|key| shelf.get(key).is_some_and(Kept::needs_choice))
        };
        let chosen = self.chosen.get();
        let waiting =
            |shelf: &Shelf| chosen.into_iter().filter(|of| waits(shelf, *of)).map(Chapter::name).collect();
        self.session.read(waiting)
    }
}

/// The page of the dossier.
pub fn dossier_page(makers: Makers, from: FromOthers) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    let of = Binding::new(session, from);
    let title = derived(move || {
        of.made.with(|made| match made.blocks.first() {
            Some(Block::Title(title)) => title.clone(),
            _ => String::new(),
        })
    });
    let body = move || {
        let blocks = of.made.with(|made| made.blocks.clone());
        block_views(blocks.into_iter().filter(|block| !matches!(block, Block::Title(_))))
    };
    view! {
        <div class="lookup">
            <p class="above no-print"><a href=HOME>"Handreiking"</a></p>
            {way(session, GuideRoute::Dossier)}
            <section class="sheet stack no-print" aria-labelledby="wat-erin">
                {live(move || ticks(of))}
                {warnings(of)}
                {take_out(of, makers)}
            </section>
            {live_if(move || of.chosen.with(Vec::is_empty).then(|| view! {
                <div class="empty no-print">
                    <LevelSign number=1 />
                    <p>"Hier komt te staan wat jullie uitwerkten. Er is nog niets ingevuld, of niets aangevinkt."</p>
                    <p><a class="button" href=GuideRoute::Data(None).href()>"Begin bij de gegevens"</a></p>
                </div>
            }))}
            <article class="report dossier">
                <div class="report-head print-only"><p class="brand"><Mark /><span>"Kindcentrumwijzer"</span></p></div>
                <PageTitle title=title document="Dossier" />
                {live_if(move || of.has_field().then(|| view! { <p class="private">"Alleen voor ons, en voor wie dit van ons krijgt."</p> }))}
                {live(body)}
            </article>
        </div>
    }
}

/// A tick for each chapter.
fn ticks(of: Binding) -> AnyView {
    let out = of.out;
    // A chapter that comes to be while the page is open is ticked anew, so that it says what it has.
    let there = of.there.get();
    let ticks = Chapter::ALL.into_iter().map(|chapter| {
        let on = derived(move || !out.with(|out| out.contains(&chapter)));
        let set = Callback::new(move |on: bool| {
            out.update(|out| {
                out.retain(|other| *other != chapter);
                if !on {
                    out.push(chapter);
                }
            });
        });
        let more = match (chapter, there.contains(&chapter)) {
            (_, false) => " (nog niets ingevuld)",
            (Chapter::Field, true) => " (alleen voor jullie: hier staat wat jullie van partijen vinden)",
            (Chapter::Overview, true) => " (met locaties bij naam)",
            _ => "",
        };
        view! { <Check on=on set=set><span>{chapter.name()}<span class="soft">{more}</span></span></Check> }
    });
    view! {
        <fieldset class="claims">
            <legend><h2 id="wat-erin">"Wat komt in het dossier?"</h2></legend>
            {ticks.views()}
        </fieldset>
    }
    .into_any()
}

fn warnings(of: Binding) -> AnyView {
    let two_texts = memo(move || of.with_two_texts());
    view! {
        {live_if(move || of.has_field().then(|| view! {
            <p class="notice notice-warning">"Het krachtenveld gaat nu mee: op papier, in het document en in het bestand. Is er genoeg vertrouwen om het te delen?"</p>
        }))}
        {live_if(move || two_texts.with(|of| !of.is_empty()).then(|| view! {
            <p class="notice notice-warning">
                {format!("Ergens staan twee teksten naast elkaar, van twee apparaten. Kies eerst welke blijft, bij: {}.", two_texts.get().join(", "))}
            </p>
        }))}
    }
    .into_any()
}

fn take_out(of: Binding, makers: Makers) -> AnyView {
    let session = of.session;
    let print = move || {
        typing::end(session);
        page::print();
    };
    let as_document = move || {
        typing::end(session);
        let made = of.made.get_untracked();
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some("dossier"), Made::Docx, bytes.as_deref());
        }));
    };
    let file = move || {
        typing::end(session);
        let keys = session.peek(|shelf| keys(shelf, &of.chosen.get_untracked()));
        save_file(session, Selection::These(keys), Include::ALL);
    };
    view! {
        <div class="row">
            <button class="button button-forward-outline" type="button" on:click=click(print)>"Druk het dossier af"</button>
            <button class="button" type="button" on:click=click(as_document)>"Als document voor Word of LibreOffice"</button>
            <button class="button" type="button" on:click=click(file)>"Sla op als bestand"</button>
        </div>
        <p class="help">"Het bestand is voor een collega: die opent het in deze app. Erin gaat wat hierboven is aangevinkt, met jullie eigen tekst."</p>
    }
    .into_any()
}
