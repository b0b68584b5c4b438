//! All themes by how far the views lie apart.

use leptos::prelude::*;

use super::named::{Named, apart};
use super::spread::in_a_line;
use crate::domain::{Instrument, RoundId};
use crate::kit::{
    ArrowForward, Check, PageTitle, Views, click, derived, dutch, if_here, live, live_if, maybe, memo,
};
use crate::platform::page;
use crate::records::{Beside, Round};
use crate::state::Session;
use crate::tools::conversation::{Route, Whose, acts};

/// Where the own views of a round lie apart.
#[component]
pub fn DifferencesPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        differences,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn differences(session: Session, id: RoundId) -> AnyView {
    let opened = RwSignal::new(false);
    let closed = memo(move || session.read(|shelf| shelf.views_are_closed(id)) && !opened.get());
    // The first that nothing was agreed on yet.
    let forward = move || {
        let next = session.read(|shelf| {
            let open = |one: &Beside| {
                let answer = shelf.answer(Whose::agreement(id).key(one.theme.id));
                !answer.is_some_and(|answer| answer.standing().is_discussed())
            };
            shelf.beside(shelf.round(id)?).into_iter().find(open)
        })?;
        Some(view! {
            <a class="button button-forward no-print" href=Route::Difference(id, next.theme.id).href()>
                {format!("Praat over thema {}", next.number)}
                <ArrowForward />
            </a>
        })
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=Route::Views(id).href()>"Eigen beelden"</a></p>
                <PageTitle title="Waar kijken jullie anders?" />
            </div>
            {live_if(move || (!closed.get()).then(|| live_if(forward)))}
        </div>
        {live(move || if closed.get() {
            waiting(session, id, opened).into_any()
        } else {
            listed(session, id).into_any()
        })}
    }
    .into_any()
}

/// As long as somebody is at it, only they decide that it can be looked at.
fn waiting(session: Session, id: RoundId, opened: RwSignal<bool>) -> impl IntoView {
    let names = session.read(|shelf| {
        shelf.views_awaited(id).into_iter().map(dutch::view_name).collect::<Vec<_>>().join(", ")
    });
    let look = move || {
        opened.set(true);
        page::focus_soon("kop");
    };
    view! {
        <p class="lead">{format!("Nog niet klaar: {names}. Tot dan blijven de beelden dicht, of tot jullie zelf kiezen om te kijken.")}</p>
        <p>
            <button class="button" type="button" on:click=click(look)>"Bekijk de beelden die er zijn"</button>
        </p>
    }
}

fn listed(session: Session, id: RoundId) -> impl IntoView {
    let list = move || {
        let found = session.read(|shelf| {
            let round = shelf.round(id)?;
            Some((shelf.instrument(round.instrument)?, shelf.beside(round), Named::of(shelf, id)))
        });
        let (instrument, themes, named) = found?;
        if themes.is_empty() {
            return Some(
                view! { <p class="soft">"Er is nog niets ingevuld om naast elkaar te leggen."</p> }
                    .into_any(),
            );
        }
        let group =
            |of: &dyn Fn(&Beside) -> bool| themes.iter().filter(|one| of(one)).cloned().collect::<Vec<_>>();
        let differ = group(&|one| one.apart.is_some_and(|apart| apart > 0));
        let same = group(&|one| one.apart == Some(0));
        let lone = group(&|one| one.apart.is_none());
        Some(
            view! {
                {section(session, id, instrument, &named, "Hier verschillen jullie", differ)}
                {section(session, id, instrument, &named, "Wie een niveau koos, koos hetzelfde", same)}
                {section(session, id, instrument, &named, "Hier is nog niets te vergelijken", lone)}
            }
            .into_any(),
        )
    };
    let many = memo(move || session.read(|shelf| shelf.can_hide_names(id)));
    let hidden = derived(move || {
        session.read(|shelf| shelf.round(id).is_some_and(|round: &Round| *round.unnamed.get()))
    });
    let hide = Callback::new(move |on| acts::hide_names(session, id, on));
    view! {
        <p class="soft small">
            "Bovenaan staat waar de beelden het verst uit elkaar liggen. Van niveau 1 naar 3 is twee niveaus uit elkaar. Liggen thema’s even ver uit elkaar? Dan geldt hun gewone volgorde. Alleen ‘nu’ telt mee."
        </p>
        {live_if(move || many.get().then(|| view! {
            <Check on=hidden set=hide>
                <span>"Laat weg wie wat vindt, en wat iedereen schreef"</span>
            </Check>
        }))}
        <div class="stack">{live_if(list)}</div>
    }
}

fn section(
    session: Session,
    id: RoundId,
    instrument: &'static Instrument,
    named: &Named,
    title: &'static str,
    themes: Vec<Beside>,
) -> AnyView {
    let rows = themes.iter().map(|one| {
        let name = one.theme.short_title.unwrap_or(one.theme.title);
        view! {
        <li>
                       <a class="door" href=Route::Difference(id, one.theme.id).href()>
                           <b>{format!("{}. {name}", one.number)}</b>
                           <span>{dutch::capital(&apart(one.apart))}</span>
                           {in_a_line(instrument, &one.said, named)}
                           {maybe(agreed(session, id, instrument, one).map(|words| view! { <span class="small soft">{words}</span> }))}
                       </a>
                   </li>
               }
    });
    let rows: Vec<AnyView> = rows.map(IntoAny::into_any).collect();
    maybe((!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{title}</h2>
                <ol class="plain doors differences">{rows.into_iter().views()}</ol>
            </section>
        }
    }))
}

/// What the partners chose together already.
fn agreed(session: Session, id: RoundId, instrument: &Instrument, one: &Beside) -> Option<String> {
    session.read(|shelf| {
        let standing = shelf.answer(Whose::agreement(id).key(one.theme.id))?.standing();
        standing.is_discussed().then(|| format!("Samen gekozen: {}", dutch::standing(instrument, standing)))
    })
}
