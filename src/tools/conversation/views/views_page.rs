//! The own views of a round: who gives one, how far they are, and the way to where they lie apart.

use leptos::prelude::*;

use super::invite::Invite;
use super::view_row::ViewRow;
use crate::domain::{RoundId, Seat, ViewId};
use crate::kit::{ArrowForward, PageTitle, Pick, Views, dutch, if_here, live, live_if, maybe, memo};
use crate::platform::{page, place};
use crate::state::Session;
use crate::tools::conversation::{Route, acts};

/// The own views of one round.
#[component]
pub fn ViewsPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| (round.id, round.is_agreed())),
        views,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn views(session: Session, (id, locked): (RoundId, bool)) -> AnyView {
    let ids = memo(move || {
        session.read(|shelf| shelf.views_listed(id).iter().map(|view| view.id).collect::<Vec<ViewId>>())
    });
    let list = move || {
        let ids = ids.get();
        if ids.is_empty() {
            return view! { <p class="soft">"Er is nog geen eigen beeld."</p> }.into_any();
        }
        let rows = ids.into_iter().map(|view| view! { <ViewRow id=view round=id locked=locked /> });
        view! { <ul class="plain view-rows">{rows.views()}</ul> }.into_any()
    };
    let waiting = move || {
        let (given, awaited) = session.read(|shelf| {
            let awaited = shelf.views_awaited(id).into_iter().map(dutch::view_name).collect::<Vec<_>>();
            (shelf.views_in(id).len(), awaited)
        });
        match (given, awaited.is_empty()) {
            (0 | 1, true) => "Met twee beelden of meer zien jullie waar die verschillen.".to_owned(),
            (_, true) => "Alle beelden op dit apparaat zijn klaar.".to_owned(),
            (_, false) => {
                format!("Nog niet klaar: {}. Tot dan blijven de beelden dicht.", awaited.join(", "))
            }
        }
    };
    let forward = move || {
        let enough = session.read(|shelf| shelf.views_in(id).len()) > 1;
        // As long as somebody is at it, it is in reach and not the way on.
        let closed = session.read(|shelf| shelf.views_are_closed(id));
        let class = if closed { "button" } else { "button button-forward" };
        enough.then(|| {
            view! {
                <a class=class href=Route::Differences(id).href()>
                    "Bekijk de verschillen"
                    <ArrowForward />
                </a>
            }
        })
    };
    // Drawn again after each one that was added, so that it asks anew.
    let adding = move || {
        ids.track();
        let seats = Seat::ALL.map(|seat| dutch::capital(dutch::seat(&seat))).to_vec();
        let add = Callback::new(move |index: usize| {
            let seat = Seat::ALL.get(index).copied();
            if let Some(view) = acts::new_view(session, id, seat) {
                place::go(&Route::View(view).href());
                page::focus_soon("kop");
            }
        });
        view! {
            <Pick
                id="beeld-erbij"
                label="Nog een eigen beeld op dit apparaat"
                ask="Kies als wie"
                choices=seats
                action="Begin"
                act=add
            />
        }
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=Route::Round(id).href()>"Overzicht"</a></p>
                <PageTitle title="Eerst ieder een eigen beeld" />
            </div>
            {live_if(forward)}
        </div>
        <div class="stack views">
            <div>
                <p>"Iedereen vult in hoe die het ziet. Daarna leggen jullie de beelden naast elkaar."</p>
                <p class="soft" role="status">{live(waiting)}</p>
            </div>
            {live(list)}
            {maybe((!locked).then(|| view! {
                <div class="sheet">{live(adding)}</div>
                <Invite id=id />
                <p class="no-print">
                    <a class="button" href=Route::Form(id).href()>"Formulier op papier"</a>
                </p>
            }))}
        </div>
    }
    .into_any()
}
