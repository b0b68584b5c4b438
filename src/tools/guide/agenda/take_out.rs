//! Taking the agenda along: on paper, as a document, a list, days for a calendar, or a file of this app.

use leptos::prelude::*;

use super::points::{HEADS, Point, pace_word, points, points_of, rows, said_before, table_name};
use crate::domain::{MeetingId, Pace, Table, Word as _};
use crate::exchange::{Block, Document, Entry, Include, Selection};
use crate::kit::{click, dutch, live_if};
use crate::pages::files::{Docx, Lists, Made, Makers, hand_over, save_file};
use crate::platform::page;
use crate::records::{Agenda, Meeting, RecordKey, Rules as _, Shelf};
use crate::state::{Session, typing};

/// The buttons, once there is something to take along.
pub fn take_out(session: Session, makers: Makers) -> AnyView {
    let any = move || session.read(|shelf| shelf.agenda().is_some());
    let list = move |made: Made| {
        typing::end(session);
        let (rows, days) = session.peek(|shelf| (rows(shelf), days(shelf)));
        let (name, now) = (called(session), session.stamp().at);
        let came = move |lists: Option<Lists>| {
            let bytes = lists.map(|lists| match made {
                Made::Calendar => (lists.calendar)(&days, now),
                Made::Csv | Made::Docx | Made::Xlsx | Made::Lines => (lists.csv)(&HEADS, &rows),
            });
            hand_over(session, Some(&name), made, bytes.as_deref());
        };
        (makers.lists)(Box::new(came));
    };
    let document = move || {
        typing::end(session);
        let made = session.peek(whole);
        let name = called(session);
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some(&name), Made::Docx, bytes.as_deref());
        }));
    };
    let file = move || {
        typing::end(session);
        save_file(session, Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL);
    };
    live_if(move || {
        any().then(|| {
            view! {
                <section class="stack no-print" aria-labelledby="meenemen">
                    <h2 id="meenemen">"Neem mee"</h2>
                    <div class="row">
                        <button class="button" type="button" on:click=click(page::print)>"Druk af"</button>
                        <button class="button" type="button" on:click=click(document)>"Als document voor Word of LibreOffice"</button>
                        <button class="button" type="button" on:click=click(move || list(Made::Csv))>"Als lijst voor Excel of Calc"</button>
                        <button class="button" type="button" on:click=click(move || list(Made::Calendar))>"Zet de dagen in je agenda"</button>
                        <button class="button" type="button" on:click=click(file)>"Sla de agenda op als bestand"</button>
                    </div>
                    <p class="help">"Het bestand is voor een collega: die opent het in deze app. Alles van de agenda gaat mee, ook jullie aantekeningen bij de raderen."</p>
                </section>
            }
        })
    })
    .into_any()
}

/// What the agenda is called.
fn called(session: Session) -> String {
    session.peek(|shelf| shelf.agenda().map(Agenda::title)).unwrap_or_else(|| "agenda".to_owned())
}

/// The days of what is open, and of the meetings.
#[must_use]
pub fn days(shelf: &Shelf) -> Vec<Entry> {
    let mut found = Vec::new();
    for table in Table::ALL {
        let open = points(shelf, table).into_iter().filter(|point| !point.pace.is_some_and(Pace::is_end));
        found.extend(open.filter_map(|point| {
            Some(Entry {
                id: format!("agenda-{}", point.id),
                day: point.by?,
                more: [point.own, point.who, table_name(table).to_owned()]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>()
                    .join("; "),
                what: point.title,
            })
        }));
        found.extend(shelf.meetings_of(table).into_iter().filter_map(|meeting| {
            Some(Entry {
                id: format!("overleg-{}", meeting.id),
                day: (*meeting.date.get())?,
                what: format!("Overleg: {}", table_name(table)),
                more: String::new(),
            })
        }));
    }
    found
}

/// All of it as a document.
#[must_use]
pub fn whole(shelf: &Shelf) -> Document {
    let title = shelf.agenda().map_or_else(|| "Agenda van de gemeente".to_owned(), Agenda::title);
    let mut blocks = vec![Block::Title(title.clone())];
    for table in Table::ALL {
        let all = points(shelf, table);
        if !all.is_empty() {
            blocks.push(Block::Heading(1, table_name(table).to_owned()));
            blocks.push(of_points(&all, |_| String::new()));
        }
    }
    Document { blocks, foot: title }
}

/// A meeting as a document.
#[must_use]
pub fn of_meeting(shelf: &Shelf, meeting: &Meeting) -> Document {
    let title = format!("{}: {}", table_name(meeting.table()), meeting.title().to_lowercase());
    let said = |point: &Point| {
        let now = meeting.treated.get(&point.id).map(|of| (of.said.text().trim(), *of.moves.get()));
        let goes_on = |on: bool| if on { " Schuift door." } else { "" };
        match now {
            Some((words, moves)) if !words.is_empty() || moves => format!("{words}{}", goes_on(moves)),
            _ => said_before(shelf, meeting, point.id).map_or_else(String::new, |(day, words, moves)| {
                let day = day.map_or_else(|| "eerder".to_owned(), dutch::day);
                format!("Vorige keer ({day}): {words}{}", goes_on(moves))
            }),
        }
    };
    let blocks = vec![Block::Title(title.clone()), of_points(&points_of(shelf, meeting), said)];
    Document { blocks, foot: title }
}

fn of_points(all: &[Point], said: impl Fn(&Point) -> String) -> Block {
    let heads = ["Wat", "Waarom", "Wie en wanneer", "Hoe het staat", "Wat er werd gezegd"]
        .map(str::to_owned)
        .to_vec();
    let rows = (1..).zip(all).map(|(number, point): (usize, &Point)| {
        let what = [format!("{number}. {}", point.title), point.own.clone(), point.from.clone()];
        let by = point.by.map(|day| format!("vóór {}", dutch::day(day))).unwrap_or_default();
        let who = [point.who.clone(), by];
        let lines =
            |of: &[String]| of.iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(". ");
        vec![lines(&what), point.why.clone(), lines(&who), pace_word(point.pace).to_owned(), said(point)]
    });
    Block::Table { heads, rows: rows.collect() }
}

/// Hands out a meeting as a document.
pub fn meeting_document(session: Session, makers: Makers, id: MeetingId) {
    typing::end(session);
    let made = session
        .peek(|shelf| shelf.meeting(id).map(|meeting| (of_meeting(shelf, meeting), meeting.table().word())));
    let Some((made, table)) = made else { return };
    (makers.docx)(Box::new(move |docx: Option<Docx>| {
        let bytes = docx.map(|docx| docx(&made));
        hand_over(session, Some(&format!("overleg {table}")), Made::Docx, bytes.as_deref());
    }));
}
