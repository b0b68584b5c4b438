//! What stands beneath the overview: what locations ask and say beside the themes, and what can be taken out of it.

use leptos::prelude::*;

use crate::exchange::{Cell, Document};
use crate::kit::{Check, click, live, maybe};
use crate::pages::files::{Docx, Lists, Made, Makers, Xlsx, hand_over};
use crate::platform::page;
use crate::state::{Session, use_session};

use super::city_photo::{city_photo, for_council};
use super::route::Look;
use super::rows::{overview, shown};
use super::{asked, bottlenecks, interest, take_out};
use crate::domain::FEW;

/// All of it, of what is looked at.
pub fn beneath(look: Look, makers: Makers) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    let said = move || {
        session.read(|shelf| {
            let of = overview(shelf, look);
            let all = shown(shelf, &of);
            view! {
                <div class="stack">
                    {asked::section(asked::asked(&of.columns, &all))}
                    {bottlenecks::section(bottlenecks::plays(&all))}
                    {interest::interest(&all)}
                    {interest::housing(&all)}
                    {out(session, look, of.lines.len() >= FEW, makers)}
                </div>
            }
        })
    };
    live(said)
}

/// What can be taken out of it.
fn out(session: Session, look: Look, enough: bool, makers: Makers) -> AnyView {
    let with_each = RwSignal::new(false);
    let council = enough.then(|| {
        view! {
            <button class="button" type="button" on:click=click(move || council(session, look, makers))>
                "Versie voor de raad"
            </button>
        }
    });
    view! {
        <section class="sheet stack no-print" aria-labelledby="meenemen">
            <h2 id="meenemen">"Neem mee"</h2>
            <Check on=with_each set=Callback::new(move |on| with_each.set(on))>
                <span>"Met een deel per locatie in de stadsfoto"</span>
            </Check>
            <div class="row">
                <button class="button" type="button" on:click=click(page::print)>"Druk dit af"</button>
                <button
                    class="button"
                    type="button"
                    on:click=click(move || document(session, look, with_each.get_untracked(), makers))
                >
                    "Stadsfoto voor Word of LibreOffice"
                </button>
                {maybe(council)}
            </div>
            <p class="help">
                {if enough {
                    "In de versie voor de raad staan geen namen van locaties, en niets van wat ze zelf schreven. Een aantal staat er alleen als het over vijf locaties of meer gaat."
                } else {
                    "Een versie voor de raad zonder namen kan vanaf vijf locaties. Met minder zie je toch wie het is."
                }}
            </p>
            <div class="row">
                <button class="button" type="button" on:click=click(move || workbook(session, look, makers))>
                    "Als werkmap voor Excel of Calc"
                </button>
                <button class="button" type="button" on:click=click(move || list(session, look, makers))>
                    "Als lijst (csv)"
                </button>
                <button class="button button-quiet" type="button" on:click=click(move || lines(session, look))>
                    "Alle jaren voor een analyseprogramma (JSON Lines)"
                </button>
            </div>
            <p class="help">"Wat je hierboven kiest, geldt ook voor wat je meeneemt. Een nummer is de plaats van een niveau, geen cijfer."</p>
        </section>
    }
    .into_any()
}

/// Hands the city photo to a word processor.
fn document(session: Session, look: Look, with_each: bool, makers: Makers) {
    let day = session.today().day;
    let photo = session.peek(|shelf| city_photo(shelf, look, day, with_each));
    hand_document(session, "stadsfoto", photo, makers);
}

/// Hands what a council may read to a word processor.
fn council(session: Session, look: Look, makers: Makers) {
    let day = session.today().day;
    if let Some(photo) = session.peek(|shelf| for_council(shelf, look, day)) {
        hand_document(session, "voor de raad", photo, makers);
    }
}

fn hand_document(session: Session, called: &'static str, document: Document, makers: Makers) {
    let came = move |docx: Option<Docx>| {
        let bytes = docx.map(|docx| docx(&document));
        hand_over(session, Some(called), Made::Docx, bytes.as_deref());
    };
    (makers.docx)(Box::new(came));
}

/// Hands what is looked at to a spreadsheet, as a list.
fn list(session: Session, look: Look, makers: Makers) {
    let (heads, rows) = session.peek(|shelf| {
        let of = overview(shelf, look);
        (take_out::heads(&of), take_out::rows(shelf, &of))
    });
    let came = move |lists: Option<Lists>| {
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(Cell::in_words).collect()).collect();
        let bytes = lists.map(|lists| (lists.csv)(&heads, &rows));
        hand_over(session, Some("overzicht"), Made::Csv, bytes.as_deref());
    };
    (makers.lists)(Box::new(came));
}

/// Hands what is looked at to a spreadsheet, as a workbook.
fn workbook(session: Session, look: Look, makers: Makers) {
    let sheets = session.peek(|shelf| take_out::sheets(shelf, &overview(shelf, look)));
    let day = session.today().day;
    let came = move |xlsx: Option<Xlsx>| {
        let bytes = xlsx.and_then(|xlsx| xlsx(&sheets, day));
        hand_over(session, Some("overzicht"), Made::Xlsx, bytes.as_deref());
    };
    (makers.xlsx)(Box::new(came));
}

/// Hands out all that the locations that are looked at handed in, for programs that analyse.
fn lines(session: Session, look: Look) {
    let text = session.peek(|shelf| take_out::lines(shelf, look));
    hand_over(session, Some("overzicht"), Made::Lines, Some(text.as_bytes()));
}
