//! A list that people make: goals, principles, words, steps.

use leptos::prelude::*;

use super::acts;
use super::prompt::{doubt, note};
use super::words::passage_title;
use crate::content::analysis::PassageList;
use crate::domain::{PassageId, PassageSort, plain_words};
use crate::kit::{DateField, TextField, Views, click, derived, live, maybe, memo};
use crate::platform::page;
use crate::records::{About, Passage, Rules as _};
use crate::state::Session;
use crate::tools::guide::typed;
use crate::tools::guide::way::agenda_button;

/// The id of the first field of a passage.
fn first_id(id: PassageId) -> String {
    format!("wat-{id}")
}

/// The id of the button that adds one.
fn add_id(sort: PassageSort) -> &'static str {
    match sort {
        PassageSort::Goal => "doel-erbij",
        PassageSort::Principle => "principe-erbij",
        PassageSort::Word => "woord-erbij",
        PassageSort::Step => "stap-erbij",
    }
}

/// What the button says that adds one.
const fn add_word(sort: PassageSort) -> &'static str {
    match sort {
        PassageSort::Goal => "Zet er een doel bij",
        PassageSort::Principle => "Zet er een uitspraak bij",
        PassageSort::Word => "Zet er een woord bij",
        PassageSort::Step => "Zet er een stap bij",
    }
}

/// The list with its rows, and a way to add one.
pub fn passage_list(session: Session, of: &'static PassageList) -> AnyView {
    let there = memo(move || {
        session.read(|shelf| shelf.passages(of.sort).into_iter().map(|one| one.id).collect::<Vec<_>>())
    });
    let add = move || {
        if let Some(id) = acts::add(session, of.sort, "") {
            page::focus_soon(&first_id(id));
        }
    };
    view! {
        <div class="stack" role="group" aria-label=of.title>
            <p><b>{of.title}</b></p>
            {maybe(of.help.map(|help| view! { <p class="help">{help}</p> }))}
            {live(move || {
                let rows = there.get().into_iter().map(|id| row(session, of, id, there));
                view! { <ol class="plain plan-rows">{rows.views()}</ol> }
            })}
            <p><button class="button" type="button" id=add_id(of.sort) on:click=click(add)>{add_word(of.sort)}</button></p>
        </div>
    }
    .into_any()
}

fn row(session: Session, of: &'static PassageList, id: PassageId, there: Memo<Vec<PassageId>>) -> AnyView {
    let (what, more, who) =
        (note(session, id, |of| &of.what), note(session, id, |of| &of.more), note(session, id, |of| &of.who));
    let day = derived(move || session.read(|shelf| shelf.passage(id).and_then(|of| *of.day.get())));
    let named =
        move || session.read(|shelf| shelf.passage(id).map(|of: &Passage| format!(": {}", of.title())));
    let sort = of.sort;
    let remove = move || {
        let near = there.with_untracked(|ids| {
            let at = ids.iter().position(|other| *other == id)?;
            ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?)).map(|id| first_id(*id))
        });
        acts::remove(session, id);
        page::focus_soon(near.as_deref().unwrap_or(add_id(sort)));
    };
    let first = derived(move || there.with(|ids| ids.first() == Some(&id)));
    let last = derived(move || there.with(|ids| ids.last() == Some(&id)));
    let step = move |up: bool| {
        acts::move_by(session, sort, id, up);
        // At an end only the other way is left.
        let ends =
            there.with_untracked(|ids| if up { ids.first() == Some(&id) } else { ids.last() == Some(&id) });
        page::focus_soon(&format!("{}-{id}", if up == ends { "lager" } else { "hoger" }));
    };
    let of_form = derived(move || what.with(|note| about_a_form(sort, note.text())));
    let odd = doubt(what);
    let doubts = derived(move || {
        let odd = odd.get();
        if odd.is_empty() { of_form.get() } else { odd }
    });
    view! {
        <li class="stack">
            <div class="plan-row">
                <TextField id=first_id(id) label=of.what long=sort != PassageSort::Word note=what doubt=doubts field=typed::passage(id, "what") />
                <TextField id=format!("meer-{id}") label=of.more long=true note=more doubt=doubt(more) field=typed::passage(id, "more") />
                {maybe(of.who.map(|label| view! {
                    <TextField id=format!("wie-{id}") label=label long=true note=who doubt=doubt(who) field=typed::passage(id, "who") />
                }))}
                {maybe(of.day.map(|label| view! {
                    <DateField id=format!("dag-{id}") label=label help="Mag leeg blijven." day=day choose=Callback::new(move |to| acts::day(session, id, to)) may_be_empty=true />
                }))}
            </div>
            <div class="row">
                {maybe((sort != PassageSort::Word).then(|| on_agenda(session, id)))}
                <button class="button button-quiet" type="button" id=format!("hoger-{id}") disabled=first on:click=click(move || step(true))>
                    "Hoger"<span class="visually-hidden">{live(named)}</span>
                </button>
                <button class="button button-quiet" type="button" id=format!("lager-{id}") disabled=last on:click=click(move || step(false))>
                    "Lager"<span class="visually-hidden">{live(named)}</span>
                </button>
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    "Haal weg"<span class="visually-hidden">{live(named)}</span>
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// Putting a passage on the agenda, once there is something in it; or that it stands there.
pub fn on_agenda(session: Session, id: PassageId) -> AnyView {
    let there = memo(move || {
        session.read(|shelf| About::passage(id).is_some_and(|item| shelf.agenda_item(item).is_some()))
    });
    let any = memo(move || session.read(|shelf| shelf.passage(id).is_some_and(|of| !of.is_blank())));
    let title = derived(move || session.read(|shelf| passage_title(shelf, id).0));
    agenda_button(
        there.into(),
        any.into(),
        id.as_str(),
        title,
        Callback::new(move |()| acts::to_agenda(session, id)),
    )
}

/// What a goal or a principle is answered with that speaks of a form: the handreiking asks not to begin there.
fn about_a_form(sort: PassageSort, text: &str) -> String {
    let asks = matches!(sort, PassageSort::Goal | PassageSort::Principle);
    let plain = format!(" {} ", plain_words(text));
    let form = [" ikc ", " ikcs ", " ikc s ", " kindcentrum ", " kindcentra "]
        .into_iter()
        .any(|of| plain.contains(of));
    if asks && form {
        "Dit noemt een vorm. Wat gunnen jullie kinderen ermee? Begin daar, en kies de vorm later.".to_owned()
    } else {
        String::new()
    }
}
