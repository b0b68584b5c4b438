//! The agenda: a part for each table, what locations ask, and the meetings.

use leptos::prelude::*;

use super::add_point::add_point;
use super::asked::asked_list;
use super::item_row::{Among, item_row};
use super::played::played_list;
use super::points::table_name;
use super::standing::standing;
use super::take_out::take_out;
use crate::content::guide;
use crate::domain::{ItemId, Note, Table};
use crate::kit::cited;
use crate::kit::{PageTitle, TextField, Views, click, derived, live, live_if, maybe, memo};
use crate::pages::files::Makers;
use crate::platform::place;
use crate::records::title::numbered;
use crate::records::{About, Agenda, Meeting, Rules as _, Shelf};
use crate::state::{HOME, Lookup, Page, Session, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::{acts, typed};

/// The page of the agenda.
pub fn agenda_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    let title = derived(move || {
        session
            .read(|shelf| shelf.agenda().map_or_else(|| "Agenda van de gemeente".to_owned(), Agenda::title))
    });
    let name =
        derived(move || session.read(|shelf| shelf.agenda().map(|of| of.name.clone()).unwrap_or_default()));
    // Whoever says that something is done has more to say of it: it stays where it is until the page is opened again.
    let ended: StoredValue<Vec<ItemId>> = StoredValue::new(session.peek(|shelf| {
        let all = Table::ALL.into_iter().flat_map(|table| shelf.agenda_of(table));
        all.filter(|item| !item.is_open()).map(|item| item.id).collect()
    }));
    let told = RwSignal::new(String::new());
    makers.expect_document(session);
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=HOME>"Handreiking"</a></p>
                <PageTitle title=title document=derived(move || format!("{} | Handreiking", title.get())) />
                <p class="soft no-print">"Wat hier staat, blijft op dit apparaat. Het blijft staan van het ene overleg naar het andere."</p>
            </div>
            <div class="row no-print">
                <a class="button" href=GuideRoute::Measures.href()>"Kies uit alle knoppen"</a>
                <a class="button" href=Page::Lookup(Lookup::Bottlenecks).href()>"Kies uit de knelpunten"</a>
            </div>
        </div>
        <details class="more no-print" open=name.with_untracked(Note::needs_choice)>
            <summary>"Van welke gemeente is deze agenda?"</summary>
            <TextField id="agenda-naam" label="Naam van de gemeente" note=name field=typed::NAME />
        </details>
        <p class="visually-hidden" role="status">{live(move || told.get())}</p>
        {Table::ALL.map(|table| part(session, table, ended, told)).into_iter().views()}
        {add_point(session, None)}
        {asked_list()}
        {played_list()}
        {came_to_an_end(session, ended)}
        {take_out(session, makers)}
    }
}

/// The ids of what is on the agenda of a table, without what comes back each time.
fn ids(shelf: &Shelf, table: Table, ended: &[ItemId]) -> Vec<ItemId> {
    let all = shelf.agenda_of(table).into_iter();
    let own = all.filter(|item| !matches!(item.about(), About::Intention(_)));
    own.map(|item| item.id).filter(|id| !ended.contains(id)).collect()
}

/// One table: what is said of it, what comes back each time, what is on its agenda, and its meetings.
fn part(session: Session, table: Table, ended: StoredValue<Vec<ItemId>>, told: RwSignal<String>) -> AnyView {
    let (heading, list) = match table {
        Table::Whole => ("oogo-lea", "punten-oogo-lea"),
        Table::Housing => ("werkgroep-huisvesting", "punten-huisvesting"),
        Table::Content => ("werkgroep-inhoud", "punten-inhoud"),
    };
    let there = memo(move || session.read(|shelf| ended.with_value(|ended| ids(shelf, table, ended))));
    let among = Among { list, ids: there.into(), aim: RwSignal::new(None), told };
    let begin = move || {
        if let Some(id) = acts::new_meeting(session, table) {
            place::go(&GuideRoute::Meeting(id).href());
        }
    };
    let about = match table {
        Table::Whole => guide::standing(),
        Table::Housing => &guide::groups()[0].about,
        Table::Content => &guide::groups()[1].about,
    };
    view! {
        <section class="sheet stack table-part" aria-labelledby=heading>
            <div class="page-head">
                <h2 id=heading>{table_name(table)}</h2>
                <button class="button no-print" type="button" on:click=click(begin)>
                    "Bereid een overleg voor"<span class="visually-hidden">{format!(": {}", table_name(table))}</span>
                </button>
            </div>
            {maybe((table == Table::Whole).then(|| view! {
                <p class="help no-print">"OOGO is het overleg waarin gemeente en schoolbesturen het eens proberen te worden. LEA is de Lokale Educatieve Agenda. Uitleg van de makers."</p>
            }))}
            {meetings(session, table)}
            {live_if(move || there.with(Vec::is_empty).then(|| view! {
                <p class="soft no-print">
                    "Hier staat nog niets. Zet er onderaan iets bij, of "<a href=GuideRoute::Measures.href()>"kies een knop"</a>"."
                </p>
            }))}
            {live(move || {
                let rows = there.get().into_iter().map(|id| item_row(id, Some(among), false));
                view! { <ol class="plain agenda-items" id=list>{rows.views()}</ol> }
            })}
            {maybe((table == Table::Whole).then(|| standing(session)))}
            <details class="more no-print">
                <summary>{if table == Table::Whole { "Waarom deze vaste punten?" } else { about.title }}</summary>
                <div class="stack about-table">{cited::lesser(about)}</div>
            </details>
        </section>
    }
    .into_any()
}

/// The meetings of a table, the last first.
fn meetings(session: Session, table: Table) -> AnyView {
    live_if(move || {
        let all: Vec<_> = session.read(|shelf| {
            let all = shelf.meetings_of(table);
            let titles: Vec<String> = all.iter().map(|of| of.title()).collect();
            // Two on one day are told apart by a number.
            let named = |at: usize, of: &Meeting| {
                let same = titles.iter().take(at).filter(|known| **known == titles[at]).count();
                (of.id, numbered(of.title(), same + 1))
            };
            all.into_iter().enumerate().map(|(at, of)| named(at, of)).rev().collect()
        });
        let links = all
            .clone()
            .into_iter()
            .map(|(id, title)| view! { <li><a href=GuideRoute::Meeting(id).href()>{title}</a></li> });
        (!all.is_empty()).then(|| view! { <ul class="plain row meetings no-print">{links.views()}</ul> })
    })
    .into_any()
}

/// What came to its end before the page was opened.
fn came_to_an_end(session: Session, ended: StoredValue<Vec<ItemId>>) -> AnyView {
    let there = memo(move || {
        session.read(|shelf| {
            let own = |id: &ItemId| {
                shelf.agenda_item(*id).is_some_and(|item| !matches!(item.about(), About::Intention(_)))
            };
            ended.with_value(|ended| ended.iter().copied().filter(own).collect::<Vec<_>>())
        })
    });
    live_if(move || {
        let rows = there.get();
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|id| item_row(id, None, false));
            view! {
                <section class="sheet stack" aria-labelledby="voorbij">
                    <h2 id="voorbij">"Gedaan of losgelaten"</h2>
                    <ul class="plain agenda-items">{rows.views()}</ul>
                </section>
            }
        })
    })
    .into_any()
}
