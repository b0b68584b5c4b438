//! A meeting: what is on its agenda, what was decided, what moves on. On paper it is the agenda to take along.

use leptos::prelude::*;

use super::add_point::add_point;
use super::item_row::pace_choice;
use super::minutes::{in_a_line, is_past, points_of, said_before};
use super::points::{Point, any_point, table_name};
use super::take_out::meeting_document;
use super::who_and_when::who_and_when;
use crate::domain::{ItemId, MeetingId, Note};
use crate::kit::{
    Check, DateField, Live, Missing, PageTitle, TextField, Views, click, derived, dutch, live, live_if,
    maybe, memo, unfold,
};
use crate::pages::files::Makers;
use crate::platform::{page, place};
use crate::records::{Agenda, Meeting, Rules as _};
use crate::state::{Session, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::{acts, typed};

/// The page of a meeting.
pub fn meeting_page(id: MeetingId, makers: Makers) -> Live {
    let session = use_session();
    let here = memo(move || session.read(|shelf| shelf.meeting(id).is_some()));
    live(move || {
        if here.get() {
            page_of(session, id, makers)
        } else {
            view! { <Missing title="Dit overleg staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn page_of(session: Session, id: MeetingId, makers: Makers) -> AnyView {
    makers.expect_document(session);
    let date = derived(move || session.read(|shelf| shelf.meeting(id).and_then(|of| *of.date.get())));
    let table = memo(move || {
        session.read(|shelf| shelf.meeting(id).map(|of| table_name(of.table())).unwrap_or_default())
    });
    let whose = derived(move || session.read(|shelf| shelf.agenda().map(Agenda::title).unwrap_or_default()));
    let title = derived(move || match date.get() {
        Some(day) => format!("{}, {}", table.get(), dutch::day(day)),
        None => table.get().to_owned(),
    });
    // What comes to its end here stays until the page is opened again.
    let first: StoredValue<Vec<ItemId>> = StoredValue::new(session.peek(|shelf| {
        shelf
            .meeting(id)
            .map(|of| points_of(shelf, of).into_iter().map(|point| point.id).collect())
            .unwrap_or_default()
    }));
    let there = memo(move || {
        let now = session.read(|shelf| {
            shelf
                .meeting(id)
                .map(|of| points_of(shelf, of).into_iter().map(|point| point.id).collect::<Vec<_>>())
                .unwrap_or_default()
        });
        let mut all = first.with_value(Clone::clone);
        all.extend(now.into_iter().filter(|id| first.with_value(|first| !first.contains(id))));
        all
    });
    // Once something is said at it, its agenda stays what it was.
    let to_take_down = memo(move || {
        session.read(|shelf| shelf.meeting(id).is_some_and(|of| of.is_held() && !of.is_taken_down()))
    });
    Effect::new(move |_| {
        if to_take_down.get() {
            acts::take_down(session, id, &there.get_untracked());
        }
    });
    // Only when this changes the form is drawn again: what is half typed in it stays.
    let may_add = memo(move || {
        session.read(|shelf| shelf.meeting(id).filter(|of| !is_past(shelf, of)).map(Meeting::table))
    });
    let remove = move || {
        acts::remove_meeting(session, id);
        place::go(&GuideRoute::Agenda.href());
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=GuideRoute::Agenda.href()>{live(move || whose.get())}</a></p>
                <PageTitle title=title document=derived(move || format!("Overleg: {}", title.get())) />
            </div>
            <div class="row no-print">
                <button class="button button-forward-outline" type="button" on:click=click(page::print)>"Druk de agenda af"</button>
                <button class="button" type="button" on:click=click(move || meeting_document(session, makers, id))>"Als document"</button>
            </div>
        </div>
        <div class="no-print meeting-day">
            <DateField
                id="overleg-dag"
                label="Wanneer is het overleg?"
                help="Mag leeg blijven."
                day=date
                choose=Callback::new(move |day| acts::date_meeting(session, id, day))
                may_be_empty=true
            />
        </div>
        {live_if(move || there.with(Vec::is_empty).then(|| view! {
            <p class="soft">"Hier staat niets op de agenda. Zet er iets op bij "<a href=GuideRoute::Agenda.href()>"de agenda"</a>"."</p>
        }))}
        {live(move || {
            let rows = there.get().into_iter().map(|item| row(session, id, item));
            view! { <ol class="plain meeting-points">{rows.views()}</ol> }
        })}
        {live_if(move || may_add.get().map(|table| add_point(session, Some(table))))}
        <p class="no-print">
            <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder dit overleg"</button>
            <span class="help">" De punten blijven op de agenda."</span>
        </p>
    }
    .into_any()
}

fn row(session: Session, meeting: MeetingId, item: ItemId) -> AnyView {
    let known = memo(move || {
        session.read(|shelf| {
            let of = shelf.meeting(meeting)?;
            let known = points_of(shelf, of).into_iter().find(|point| point.id == item);
            known.or_else(|| any_point(shelf, item))
        })
    });
    let before = memo(move || {
        session.read(|shelf| shelf.meeting(meeting).and_then(|of| said_before(shelf, of, item)))
    });
    let said = derived(move || -> Note {
        session.read(|shelf| {
            shelf
                .meeting(meeting)
                .and_then(|of| of.treated.get(&item))
                .map(|of| of.said.clone())
                .unwrap_or_default()
        })
    });
    let moves = derived(move || {
        session.read(|shelf| {
            shelf.meeting(meeting).and_then(|of| of.treated.get(&item)).is_some_and(|of| *of.moves.get())
        })
    });
    // Of history is read how far it was; what is said of it now is said at the last meeting or on the agenda.
    let can_say = memo(move || {
        session.read(|shelf| {
            shelf.agenda_item(item).is_some() && shelf.meeting(meeting).is_some_and(|of| !is_past(shelf, of))
        })
    });
    let standing = known.with_untracked(|of| of.as_ref().is_some_and(|of| of.standing));
    let say = Callback::new(move |to| acts::pace_at(session, meeting, item, to));
    let title = derived(move || known.with(|of| of.as_ref().map(|of| of.title.clone()).unwrap_or_default()));
    view! {
        <li class="sheet stack meeting-point">
            <div>
                <h2>{live(move || title.get())}</h2>
                {live_if(move || known.get().map(facts))}
                {live_if(move || before.get().map(|said| {
                    let day = said.0.map_or_else(|| "eerder".to_owned(), dutch::day);
                    view! { <p class="small"><b>{format!("Vorige keer, {day}: ")}</b><span class="typed">{in_a_line(&said)}</span></p> }
                }))}
            </div>
            <TextField id=format!("gezegd-{item}") label="Wat is er besloten of gezegd?" long=true note=said field=typed::said(meeting, item) />
            <Check on=moves set=Callback::new(move |on| acts::moves_on(session, meeting, item, on))>
                <span>"Schuift door naar een volgend overleg"<span class="visually-hidden">{live(move || format!(": {}", title.get()))}</span></span>
            </Check>
            {live_if(move || can_say.get().then(|| view! {
                <div class="no-print stack">
                    {pace_choice(session, item, standing, say)}
                    {unfold("more", false, view! { <summary>"Wie en wanneer"<span class="visually-hidden">{live(move || format!(": {}", title.get()))}</span></summary> }.into_any(), move || view! {
                        <div class="two even">
                            {who_and_when(session, item)}
                        </div>
                    }.into_any())}
                </div>
            }))}
        </li>
    }
    .into_any()
}

fn facts(of: Point) -> AnyView {
    let line = of.in_short();
    view! {
        {maybe((!of.own.is_empty()).then(|| view! { <p class="typed">{of.own}</p> }))}
        {maybe((!of.why.is_empty()).then(|| view! { <p class="small"><b>"Waarom: "</b><span class="typed">{of.why}</span></p> }))}
        <p class="soft small">{line}</p>
    }
    .into_any()
}
