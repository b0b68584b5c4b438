//! Taking the plan along: on paper, as a document or a list, or as a file that a colleague opens.

use leptos::prelude::*;

use crate::content::movement;
use crate::domain::PlanDomainId;
use crate::exchange::{Block, Document, Include, Selection};
use crate::kit::{click, live_if, memo};
use crate::pages::files::{Docx, Lists, Made, Makers, hand_over, save_file};
use crate::platform::page;
use crate::records::{Agenda, RecordKey, Shelf};
use crate::state::{Session, typing};

/// What the columns are called.
pub const HEADS: [&str; 4] = ["Domein", "Ambitie", "Activiteiten", "Met wie"];

/// A row for each line, in the order of the domains.
pub fn rows(shelf: &Shelf) -> Vec<Vec<String>> {
    let domains = movement::domains().iter().map(|of| (Some(of.id), of.title)).chain([(None, "Iets anders")]);
    let under = |(domain, title): (Option<PlanDomainId>, &'static str)| {
        let lines = shelf.plan_under(domain).into_iter().filter(|line| !line.is_blank()).map(move |line| {
            vec![
                title.to_owned(),
                line.ambition.all_words(),
                line.activities.all_words(),
                line.with.all_words(),
            ]
        });
        lines.collect::<Vec<_>>()
    };
    domains.flat_map(under).collect()
}

fn document(shelf: &Shelf) -> Document {
    let name = shelf.agenda().map(|of| of.name.all_words()).unwrap_or_default();
    let title = if name.is_empty() { "Ons plan".to_owned() } else { format!("Plan van {name}") };
    let heads = HEADS.map(str::to_owned).to_vec();
    let blocks = vec![Block::Title(title.clone()), Block::Table { heads, rows: rows(shelf) }];
    Document { blocks, foot: title }
}

/// The buttons, once there is something to take along.
pub fn take_out(session: Session, makers: Makers) -> AnyView {
    let any = memo(move || session.read(Shelf::has_plan));
    let as_document = move || {
        typing::end(session);
        let made = session.peek(document);
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some("plan"), Made::Docx, bytes.as_deref());
        }));
    };
    let list = move || {
        typing::end(session);
        let rows = session.peek(rows);
        (makers.lists)(Box::new(move |lists: Option<Lists>| {
            let bytes = lists.map(|lists| (lists.csv)(&HEADS, &rows));
            hand_over(session, Some("plan"), Made::Csv, bytes.as_deref());
        }));
    };
    let file = move || {
        typing::end(session);
        save_file(session, Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL);
    };
    live_if(move || {
        any.get().then(|| {
            view! {
                <section class="stack no-print" aria-labelledby="meenemen">
                    <h2 id="meenemen">"Neem mee"</h2>
                    <div class="row">
                        <button class="button" type="button" on:click=click(page::print)>"Druk af"</button>
                        <button class="button" type="button" on:click=click(as_document)>"Als document voor Word of LibreOffice"</button>
                        <button class="button" type="button" on:click=click(list)>"Als lijst voor Excel of Calc"</button>
                        <button class="button" type="button" on:click=click(file)>"Sla plan en agenda op als bestand"</button>
                    </div>
                    <p class="help">"Het bestand is voor een collega: die opent het in deze app. Het plan gaat samen met de agenda mee, en met analyse, visie en afspraken. Het krachtenveld gaat niet mee."</p>
                </section>
            }
        })
    })
    .into_any()
}
