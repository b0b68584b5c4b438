//! One point on the agenda: to open and change, and to move by a handle or by buttons.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::points::{Point, doing, joined, pace_word, point, table_name};
use super::who_and_when::who_and_when;
use crate::domain::{ItemId, Note, Pace, Table};
use crate::kit::{Select, TextField, choices, click, derived, legend, live, live_if, maybe, memo, unfold};
use crate::platform::{drag, page};
use crate::records::{About, AgendaItem};
use crate::state::{Lookup, Page, Session, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::{acts, typed};

/// What a row knows of the list that it stands in.
#[derive(Clone, Copy)]
pub struct Among {
    /// The id of the list.
    pub list: &'static str,
    /// All that can be moved in it, in their order.
    pub ids: Signal<Vec<ItemId>>,
    /// Before which the one that is dragged would come.
    pub aim: RwSignal<Option<usize>>,
    /// Says where something stands now.
    pub told: RwSignal<String>,
}

/// The id of a row's summary.
pub fn row_id(id: ItemId) -> String {
    format!("punt-{id}")
}

/// One point. Without a list it cannot be moved. `open` says that it was just made.
pub fn item_row(id: ItemId, among: Option<Among>, open: bool) -> AnyView {
    let session = use_session();
    let known = memo(move || session.read(|shelf| shelf.agenda_item(id).map(|item| point(shelf, item))));
    let title = derived(move || known.with(|of| of.as_ref().map(|of| of.title.clone()).unwrap_or_default()));
    let aimed = move || {
        let among = among?;
        let at = among.ids.with(|ids| ids.iter().position(|other| *other == id))?;
        let last = among.ids.with(Vec::len);
        let aim = among.aim.get()?;
        Some(if aim == at {
            "aim"
        } else if aim == last && at + 1 == last {
            "aim-after"
        } else {
            ""
        })
    };
    let summary = view! {
        <summary id=row_id(id)>
                    <span>{live(move || title.get())}</span>
                    {live_if(move || known.get().map(|of| view! { <span class="soft small">{joined(&[&of.own, &of.in_short()], " · ")}</span> }))}
                    {live_if(move || known.with(|of| of.as_ref().is_some_and(|of| of.needs_choice)).then(|| view! {
                        <span class="field-doubt no-print">"Er zijn twee teksten: kies welke blijft"</span>
                    }))}
                </summary>
    };
    view! {
        <li class="agenda-item" class:aim=move || aimed() == Some("aim") class:aim-after=move || aimed() == Some("aim-after")>
            {maybe(among.map(|among| mover(session, id, among, title)))}
            {unfold("more action", open, summary.into_any(), move || fields(session, id, known, among))}
            {live_if(move || known.get().and_then(on_paper))}
        </li>
    }
    .into_any()
}

/// What is in its fields, for paper, where they are closed.
fn on_paper(of: Point) -> Option<AnyView> {
    (!of.why.is_empty())
        .then(|| view! { <p class="print-only reason"><b>"Waarom: "</b>{of.why}</p> }.into_any())
}

/// The handle for finger and mouse, and buttons that do the same.
fn mover(session: Session, id: ItemId, among: Among, title: Signal<String>) -> AnyView {
    let go = move |to: usize| {
        acts::move_to(session, &among.ids.get_untracked(), id, to);
        let ids = among.ids.get_untracked();
        if let Some(at) = ids.iter().position(|other| *other == id) {
            among.told.set(format!("{}: nu op plaats {} van {}.", title.get_untracked(), at + 1, ids.len()));
        }
    };
    let at =
        move || among.ids.with_untracked(|ids| ids.iter().position(|other| *other == id)).unwrap_or_default();
    let step = move |up: bool| {
        let at = at();
        let to = if up { at.saturating_sub(1) } else { at + 1 };
        go(to);
        // At an end only the other way is left.
        let ends = if up { to == 0 } else { to + 1 >= among.ids.with_untracked(Vec::len) };
        page::focus_soon(&format!("{}-{id}", if up == ends { "lager" } else { "hoger" }));
    };
    let taken = StoredValue::new(false);
    let hold = Box::new(move |event: PointerEvent| {
        drag::hold(&event);
        taken.set_value(true);
    });
    let follow = Box::new(move |event: PointerEvent| {
        if taken.get_value() {
            among.aim.set(drag::row_at(among.list, &event));
        }
    });
    let drop = Box::new(move |_: PointerEvent| {
        taken.set_value(false);
        if let Some(aim) = among.aim.get_untracked() {
            among.aim.set(None);
            // Taken out of its own place, those after it come one up.
            let from = at();
            go(if aim > from { aim - 1 } else { aim });
        }
    });
    let lose = Box::new(move |_: PointerEvent| {
        taken.set_value(false);
        among.aim.set(None);
    });
    let first = derived(move || among.ids.with(|ids| ids.first() == Some(&id)));
    let last = derived(move || among.ids.with(|ids| ids.last() == Some(&id)));
    let named = move |word: &'static str| view! { <span class="visually-hidden">{word}": "{live(move || title.get())}</span> };
    view! {
        <span class="mover no-print">
            <span
                class="handle"
                aria-hidden="true"
                on:pointerdown=hold
                on:pointermove=follow
                on:pointerup=drop
                on:pointercancel=lose
            >
                <svg viewBox="0 0 12 18" width="12" height="18"><path d="M3 3h0M9 3h0M3 9h0M9 9h0M3 15h0M9 15h0" /></svg>
            </span>
            <button class="button button-quiet step" type="button" id=format!("hoger-{id}") disabled=first on:click=click(move || step(true))>
                <svg viewBox="0 0 16 16" width="16" height="16" class="line-icon" aria-hidden="true"><path d="M3 10l5-5 5 5" /></svg>
                {named("Hoger")}
            </button>
            <button class="button button-quiet step" type="button" id=format!("lager-{id}") disabled=last on:click=click(move || step(false))>
                <svg viewBox="0 0 16 16" width="16" height="16" class="line-icon" aria-hidden="true"><path d="M3 6l5 5 5-5" /></svg>
                {named("Lager")}
            </button>
        </span>
    }
    .into_any()
}

fn fields(session: Session, id: ItemId, known: Memo<Option<Point>>, among: Option<Among>) -> AnyView {
    let note = move |get: fn(&AgendaItem) -> &Note| {
        derived(move || {
            session.read(|shelf| shelf.agenda_item(id).map(|item| get(item).clone()).unwrap_or_default())
        })
    };
    let about = session.peek(|shelf| shelf.agenda_item(id).map(AgendaItem::about));
    let what = match about {
        Some(About::Own) => "Wat is het?",
        Some(About::Bottleneck(_)) => "Wat doen we zelf?",
        Some(About::Asked) => "Wat vraagt de locatie? (zoals ze het schreef, pas aan als dat nodig is)",
        _ => "Wat doen we ermee, in onze woorden?",
    };
    let (words, typed_at) = match about {
        Some(About::Bottleneck(of)) => {
            (derived(move || session.read(|shelf| doing(shelf, of))), typed::doing(of))
        }
        _ => (note(|item| &item.what), typed::item(id, "what")),
    };
    let table = derived(move || {
        session.read(|shelf| {
            let table = shelf.agenda_item(id)?.table();
            Table::ALL.into_iter().position(|known| known == table)
        })
    });
    let to_table = Callback::new(move |at: usize| {
        if let Some(table) = Table::ALL.get(at) {
            acts::to_table(session, id, *table);
            page::focus_soon(&row_id(id));
        }
    });
    let remove = move || {
        // The next one, or the one before it, takes its place under the finger and for the keyboard.
        let near = among.and_then(|among| {
            among.ids.with_untracked(|ids| {
                let at = ids.iter().position(|other| *other == id)?;
                ids.get(at + 1).or_else(|| ids.get(at.checked_sub(1)?)).copied()
            })
        });
        acts::remove(session, id);
        page::focus_soon(&near.map_or_else(|| "kop".to_owned(), row_id));
    };
    let standing = matches!(about, Some(About::Intention(_)));
    let to_text = match about {
        Some(About::Measure(of)) => crate::content::guide::measure(of)
            .map(|(reason, _)| (GuideRoute::Reason(reason.id, Some(of)).href(), "Lees de knop na")),
        Some(About::Bottleneck(of)) => {
            Some((Page::Lookup(Lookup::Bottleneck(of)).href(), "Lees het knelpunt na"))
        }
        _ => None,
    };
    view! {
        <div class="stack">
            <p class="soft small">
                {live(move || known.with(|of| of.as_ref().map(|of| format!("{}. ", of.from))))}
                {maybe(to_text.map(|(href, words)| view! { <a href=href>{words}</a> }))}
            </p>
            <TextField id=format!("wat-{id}") label=what long=true note=words field=typed_at />
            <TextField id=format!("waarom-{id}") label="Waarom staat het op de agenda?" long=true note=note(|item| &item.why) field=typed::item(id, "why") />
            <div class="two">
                {who_and_when(session, id)}
            </div>
            {pace_choice(session, id, standing, Callback::new(move |to| acts::pace(session, id, to)))}
            {maybe((!standing).then(|| view! {
                <Select
                    id=format!("tafel-{id}")
                    label="Bij welk overleg?"
                    ask="Kies een overleg"
                    choices=Table::ALL.map(|table| table_name(table).to_owned()).to_vec()
                    chosen=table
                    choose=to_table
                />
            }))}
            <p>
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    {if standing { "Maak dit vaste punt weer leeg" } else { "Haal van de agenda" }}
                    <span class="visually-hidden">{live(move || known.with(|of| of.as_ref().map(|of| format!(": {}", of.title))))}</span>
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// How far it is. What comes back each time comes to no end.
pub fn pace_choice(session: Session, id: ItemId, standing: bool, say: Callback<Option<Pace>>) -> AnyView {
    let all: Vec<Pace> = Pace::ALL.into_iter().filter(|of| !standing || !of.is_end()).collect();
    let words: Vec<&str> = all.iter().map(|of| pace_word(Some(*of))).collect();
    let known = all.clone();
    let now = derived(move || {
        let pace = session.read(|shelf| shelf.agenda_item(id).and_then(|item| *item.pace.get()))?;
        known.iter().position(|of| *of == pace)
    });
    let set = Callback::new(move |at: Option<usize>| say.run(at.and_then(|at| all.get(at).copied())));
    choices(
        format!("stand-{id}"),
        legend("Hoe staat het ermee?"),
        &words,
        Some((pace_word(None), true)),
        now,
        set,
    )
}
