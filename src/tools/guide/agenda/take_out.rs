//! Taking the agenda along: on paper, as a document, a list, days for a calendar, or a file of this app.

use leptos::prelude::*;

use super::minutes::{Said, in_a_line, points_of, said_before, said_of};
use super::points::{HEADS, Point, ended, joined, points, rows, table_name};
use crate::domain::{MeetingId, Pace, Table, Word as _};
use crate::exchange::{Block, Document, Entry, Include, Selection};
use crate::kit::{click, dutch, live_if, memo};
use crate::pages::files::{Docx, Lists, Made, Makers, hand_over, save_file};
use crate::platform::page;
use crate::records::{Agenda, Meeting, RecordKey, Rules as _, Shelf};
use crate::state::{Session, typing};

/// The buttons, once there is something to take along.
pub fn take_out(session: Session, makers: Makers) -> AnyView {
    let dated = memo(move || session.read(|shelf| !days(shelf).is_empty()));
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
                        {live_if(move || dated.get().then(|| view! {
                            <button class="button" type="button" on:click=click(move || list(Made::Calendar))>"Zet de dagen in je agenda"</button>
                        }))}
                        <button class="button" type="button" on:click=click(file)>"Sla de agenda op als bestand"</button>
                    </div>
                    <p class="help">"Het bestand is voor een collega: die opent het in deze app. Alles van de agenda gaat mee, ook jullie plan, analyse, visie, afspraken en aantekeningen bij de raderen. Het krachtenveld gaat niet mee."</p>
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
                more: joined(&[&point.own, &point.who, table_name(table)], "; "),
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

/// All of it as a document: what came to its end too.
#[must_use]
pub fn whole(shelf: &Shelf) -> Document {
    let title = shelf.agenda().map_or_else(|| "Agenda van de gemeente".to_owned(), Agenda::title);
    let mut blocks = vec![Block::Title(title.clone())];
    for table in Table::ALL {
        let (open, ended) = (points(shelf, table), ended(shelf, table));
        if open.is_empty() && ended.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(1, table_name(table).to_owned()));
        blocks.push(of_points(open.iter().zip(1..), "Laatst gezegd", &|point| {
            said_of(shelf, point.id).map(|said| on_a_day(&said)).unwrap_or_default()
        }));
        if !ended.is_empty() {
            blocks.push(Block::Heading(2, "Gedaan of losgelaten".to_owned()));
            blocks.push(Block::List(
                ended.into_iter().map(|point| format!("{} ({})", point.title, point.how_far())).collect(),
            ));
        }
    }
    Document { blocks, foot: title }
}

/// A meeting as a document.
#[must_use]
pub fn of_meeting(shelf: &Shelf, meeting: &Meeting) -> Document {
    let title = format!("{}: {}", table_name(meeting.table()), meeting.title().to_lowercase());
    let said = |point: &Point| {
        let before =
            said_before(shelf, meeting, point.id).map(|said| format!("Vorige keer, {}", on_a_day(&said)));
        let now = meeting.treated.get(&point.id).map(|of| {
            let on = if *of.moves.get() { "Schuift door." } else { "" };
            joined(&[&of.said.all_words(), on], " ")
        });
        before.into_iter().chain(now).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
    };
    let all = points_of(shelf, meeting);
    let blocks =
        vec![Block::Title(title.clone()), of_points(all.iter().zip(1..), "Wat er werd gezegd", &said)];
    Document { blocks, foot: title }
}

fn on_a_day(said: &Said) -> String {
    let day = said.0.map_or_else(|| "zonder datum".to_owned(), dutch::day);
    format!("{day}: {}", in_a_line(said))
}

fn of_points<'a>(
    all: impl Iterator<Item = (&'a Point, usize)>,
    last: &str,
    said: &dyn Fn(&Point) -> String,
) -> Block {
    let heads = ["Wat", "Waar het vandaan komt", "Waarom", "Wie en wanneer", "Hoe het staat", last];
    let lines = |of: [&str; 2]| joined(&of, "; ");
    let rows = all.map(|(point, number)| {
        let by = point.by.map(|day| format!("uiterlijk {}", dutch::day(day))).unwrap_or_default();
        vec![
            format!("{number}. {}", lines([&point.title, &point.own])),
            dutch::capital(&point.from_in_short),
            point.why.clone(),
            lines([&point.who, &by]),
            point.how_far().to_owned(),
            said(point),
        ]
    });
    Block::Table { heads: heads.map(str::to_owned).to_vec(), rows: rows.collect() }
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
