//! One own view: what it is, giving it, and handing it over.

use leptos::prelude::*;

use super::hand_over::HandOver;
use super::seat_choice::SeatChoice;
use super::words::{answered, asked};
use crate::domain::{Note, Seat, Standing, Theme, ViewId};
use crate::kit::{
    ArrowForward, Ask, PageTitle, TextField, click, derived, dutch, if_here, live, live_if, maybe, memo,
};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::Session;
use crate::tools::conversation::{Route, Whose, acts, typed};

/// The page of one own view.
#[component]
pub fn ViewPage(
    /// The view.
    id: ViewId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.view(id).map(|view| (view.id, *view.done.get())),
        own_view,
        "Dit eigen beeld staat niet op dit apparaat",
    )
}

fn own_view(session: Session, (id, done): (ViewId, bool)) -> AnyView {
    let title = derived(move || {
        session.read(|shelf| {
            let name = shelf.view(id).map(dutch::view_name).unwrap_or_default();
            format!("Eigen beeld: {name}")
        })
    });
    let whence = move || {
        session.read(|shelf| {
            let view = shelf.view(id)?;
            let round = shelf.open_round(view.round);
            let here = round.and_then(|round| shelf.location(round.location)).map(dutch::location_with_town);
            let place = here.unwrap_or_else(|| view.place.text().to_owned());
            let day = round.map_or(*view.date.get(), |round| *round.date.get()).map(dutch::day);
            let parts: Vec<String> =
                [place, day.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect();
            Some(parts.join(", "))
        })
    };
    let round_here = session
        .peek(|shelf| shelf.view(id).and_then(|view| shelf.open_round(view.round)).map(|round| round.id));
    view! {
        <div class="stack own-view">
            <div>
                <p class="above">{live_if(whence)}</p>
                <PageTitle title=title />
            </div>
            {if done { finished(session, id, round_here.is_some()).into_any() } else { giving(session, id, round_here.is_some()).into_any() }}
            {maybe((done || round_here.is_none()).then(|| view! { <HandOver id=id home=round_here.is_some() /> }))}
            {maybe(round_here.map(|round| view! {
                <p>
                    <a class="button" href=Route::Views(round).href()>"Naar alle eigen beelden"</a>
                </p>
            }))}
        </div>
    }
    .into_any()
}

/// What is asked, and the way into it.
fn giving(session: Session, id: ViewId, home: bool) -> impl IntoView {
    let seat = derived(move || session.read(|shelf| shelf.view(id).and_then(|view| *view.seat.get())));
    let label = derived(move || {
        session.read(|shelf| shelf.view(id).map(|view| view.label.clone())).unwrap_or_default()
    });
    let choose = Callback::new(move |seat: Seat| acts::change_seat(session, id, seat));
    let label: Signal<Note> = label;
    let next = move || session.read(|shelf| next_theme(shelf, id));
    // All were talked about: they stay in reach until whoever gives the view is done with it.
    let again = move || {
        let route = session.read(|shelf| first_theme(shelf, id))?;
        Some(view! { <a class="button" href=route.href()>"Kijk de thema’s nog eens na"</a> })
    };
    let progress = move || {
        session.read(|shelf| {
            let (Some(view), Some(whose)) = (shelf.view(id), Whose::view(shelf, id)) else {
                return String::new();
            };
            match answered(shelf, view) {
                0 => format!("Het gaat om {}.", dutch::themes(asked(shelf, view, whose))),
                some => format!("Bij {} koos je een niveau.", dutch::themes(some)),
            }
        })
    };
    let finish = move || {
        acts::finish_view(session, id);
        page::to_top();
        page::focus_soon("kop");
    };
    let any =
        memo(move || session.read(|shelf| shelf.view(id).is_some_and(|view| answered(shelf, view) > 0)));
    view! {
        <ul class="points">
            <li>"Kies per thema waar jullie volgens jou staan. Overslaan mag."</li>
            <li>"Er is geen goed of fout. Verschil is juist interessant om over te praten."</li>
            <li>"Je beeld blijft dicht tot jij klaar bent. Vul je het in op een eigen apparaat? Dan zien anderen het pas als jij het doorgeeft."</li>
            <li>"Daarna kan de groep het bekijken, ook als nog niet iedereen klaar is. Er staat bij als wie je meedoet. Vanaf vier beelden kan de groep dat weglaten."</li>
        </ul>
        <SeatChoice chosen=seat choose=choose />
        <details class="more">
            <summary>"Doen er meer mensen mee als school, opvang of ouder? Vul dan je functie of groep in"</summary>
            <TextField
                id="beeld-label"
                label="Functie of groep"
                help="Mag leeg blijven. Liever geen naam. Bijvoorbeeld: leerkracht groep 3."
                note=label
                field=typed::view_label(id)
            />
        </details>
        <div class="row">
            {live_if(move || if next().is_none() { again() } else { None })}
            {live_if(move || next().map(|(whose, number, theme, first)| view! {
                <a class="button button-forward" href=whose.theme(theme.id).href()>
                    {if first { format!("Begin met thema {number}") } else { format!("Verder met thema {number}") }}
                    <ArrowForward />
                </a>
            }))}
            {live_if(move || any.get().then(|| {
                let class = if next().is_none() { "button button-forward" } else { "button" };
                view! { <button class=class type="button" on:click=click(finish)>"Ik ben klaar"</button> }
            }))}
            <p class="soft">{live(progress)}</p>
        </div>
        {maybe(home.then(|| view! {
            <p>
                <a class="button button-quiet" href=Route::TypeOver(id).href()>"Typ over van papier"</a>
            </p>
        }))}
    }
}

/// The first theme of today that was not answered and does not wait; and whether it is the very first.
fn next_theme(shelf: &Shelf, id: ViewId) -> Option<(Whose, usize, &'static Theme, bool)> {
    let view = shelf.view(id)?;
    let whose = Whose::view(shelf, id)?;
    let instrument = shelf.instrument(view.instrument)?;
    let open = |theme: &Theme| {
        let standing = shelf.said(view, theme.id).standing;
        whose.is_today(shelf, theme.id) && !standing.is_discussed() && standing != Standing::Later
    };
    let (number, theme) = (1..).zip(instrument.themes).find(|(_, theme)| open(theme))?;
    Some((whose, number, theme, answered(shelf, view) == 0))
}

/// The first theme that is asked.
fn first_theme(shelf: &Shelf, id: ViewId) -> Option<Route> {
    let whose = Whose::view(shelf, id)?;
    let themes = whose.instrument(shelf)?.themes;
    themes.iter().find(|theme| whose.is_today(shelf, theme.id)).map(|theme| whose.theme(theme.id))
}

/// It is done, and out of sight.
fn finished(session: Session, id: ViewId, home: bool) -> impl IntoView {
    let reopen = Callback::new(move |()| {
        acts::open_view(session, id);
        page::focus_soon("kop");
    });
    let locked = session.peek(|shelf| shelf.is_closed(crate::records::RecordKey::View(id)));
    view! {
        <p class="lead" role="status">
            {if home { "Klaar, dank je wel. De groep ziet wat je koos als jullie de beelden naast elkaar leggen." } else { "Klaar. Geef je beeld nu nog door. Pas dan ziet de groep wat je koos." }}
        </p>
        {maybe((!locked).then(|| view! {
            <Ask
                id="beeld-heropen"
                label="Verander dit beeld"
                what="Het beeld gaat dan weer open. Is het van iemand anders? Laat die dat dan zelf doen."
                yes="Ja, open het"
                act=reopen
                quiet=true
            />
        }))}
    }
}
