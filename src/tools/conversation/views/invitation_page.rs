//! Being asked for an own view: what it is, from whom, and what becomes of it.

use leptos::prelude::*;

use super::seat_choice::SeatChoice;
use super::words::code_error;
use crate::domain::{Code, Seat, ViewId};
use crate::exchange::{CodeError, Invitation};
use crate::kit::{ArrowForward, PageTitle, Views, click, dutch, live, maybe};
use crate::platform::{page, place};
use crate::state::{HOME, Session, use_session};
use crate::tools::conversation::{Route, acts};

/// The page of an invitation.
#[component]
pub fn InvitationPage(
    /// As it stands in the address.
    code: Code,
) -> impl IntoView {
    let session = use_session();
    match Invitation::read(code.as_str()) {
        Ok(invitation) => invited(session, invitation).into_any(),
        Err(error) => broken(error).into_any(),
    }
}

/// Says what is wrong, and leads on.
pub fn broken(error: CodeError) -> impl IntoView {
    view! {
        <div class="stack">
            <PageTitle title="Deze link kunnen we niet openen" />
            <p class="lead">{code_error(error)}" Er is niets veranderd."</p>
            <p>
                <a class="button" href=HOME>"Naar het begin"</a>
            </p>
        </div>
    }
}

fn invited(session: Session, invitation: Invitation) -> impl IntoView {
    let (home, earlier) = session.peek(|shelf| {
        let home = shelf.open_round(invitation.round).map(|round| round.id);
        let earlier =
            shelf.views_of(invitation.round).into_iter().map(|view| (view.id, dutch::view_name(view)));
        (home, earlier.collect::<Vec<(ViewId, String)>>())
    });
    let count = crate::content::edition(invitation.instrument).map_or(0, |known| known.themes.len());
    let count = count - invitation.not_today.len().min(count);
    let place = invitation.place.clone();
    let place = (!place.is_empty()).then(|| view! { " bij "<b>{place}</b> });
    let day = invitation.date.map(|day| format!(" op {}", dutch::day(day))).unwrap_or_default();
    let chosen = RwSignal::new(None::<Seat>);
    let missing = RwSignal::new(false);
    let tapped = StoredValue::new(false);
    let begin = move || {
        let Some(seat) = chosen.get_untracked() else {
            missing.set(true);
            page::focus("kop");
            return;
        };
        if let (false, Some(id)) = (tapped.get_value(), session.new_id()) {
            tapped.set_value(true);
            let mut view = invitation.view(id, || session.stamp());
            view.seat.set(Some(seat), session.stamp());
            acts::begin_own_view(session, view);
            place::go(&Route::View(id).href());
        }
    };
    let choose = Callback::new(move |seat: Seat| {
        missing.set(false);
        chosen.set(Some(seat));
    });
    let first = earlier.is_empty();
    let links = earlier.into_iter().map(|(id, name)| {
        view! {
            <p>
                <a class="button button-forward" href=Route::View(id).href()>
                    {format!("Verder met je beeld: {name}")}
                    <ArrowForward />
                </a>
            </p>
        }
    });
    view! {
        <div class="stack own-view">
            <PageTitle title="Hoe zie jij het?" />
            <p class="lead">
                "Je bent gevraagd voor een gesprek"{maybe(place)}{day}"."
            </p>
            <ul class="points">
                <li>{format!("Je vult in hoe jij het ziet, bij {}. Overslaan mag.", dutch::themes(count))}</li>
                <li>"Wat je invult, blijft op dit apparaat tot je het zelf doorgeeft. De app stuurt niets naar een server."</li>
                <li>"Aan tafel leggen jullie alle beelden naast elkaar. Je naam is niet nodig. Er staat wel bij als wie je meedoet."</li>
            </ul>
            {maybe(home.map(|round| view! {
                <p>
                    "Dit gesprek staat op dit apparaat. "
                    <a href=Route::Views(round).href()>"Naar alle eigen beelden"</a>
                </p>
            }))}
            {links.views()}
            <SeatChoice chosen=chosen.into() choose=choose />
            <p class="field-error" role="alert">
                {live(move || missing.get().then_some("Kies eerst als wie je meedoet."))}
            </p>
            <p>
                <button class=if first { "button button-forward" } else { "button" } type="button" on:click=click(begin)>
                    {if first { "Begin" } else { "Begin een ander beeld" }}
                </button>
            </p>
        </div>
    }
}
