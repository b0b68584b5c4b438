//! A form on paper, for who gives an own view without a screen.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Instrument, RoundId, Seat, Theme};
use crate::kit::{PageTitle, Views, click, dutch, if_here, maybe};
use crate::platform::page;
use crate::records::{Round, Shelf};
use crate::state::Session;
use crate::tools::conversation::Route;

/// The form of one round.
#[component]
pub fn FormPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        form,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn form(session: Session, id: RoundId) -> AnyView {
    let sheet = session.peek(|shelf| {
        let round = shelf.round(id)?;
        Some(sheet(shelf, round, shelf.instrument(round.instrument)?))
    });
    view! {
        <div class="no-print stack">
            <div>
                <p class="above"><a href=Route::Views(id).href()>"Eigen beelden"</a></p>
                <PageTitle title="Formulier op papier" />
            </div>
            <p>
                "Druk er voor iedereen één af. Het is liggend A4, op één vel als je dubbelzijdig afdrukt. Daarna typt iemand de antwoorden over: kies bij de eigen beelden als wie iemand meedoet, en dan ‘Typ over van papier’."
            </p>
            <p>
                <button class="button button-forward" type="button" on:click=click(page::print)>"Druk het formulier af"</button>
            </p>
        </div>
        {maybe(sheet)}
    }
    .into_any()
}

fn sheet(shelf: &Shelf, round: &Round, instrument: &'static Instrument) -> AnyView {
    let place = shelf.location(round.location).map(dutch::location_with_town).unwrap_or_default();
    let day = round.date.get().map(|day| format!(", {}", dutch::day(day))).unwrap_or_default();
    let seated = round.seated();
    let seats = if seated.is_empty() { Seat::ALL.to_vec() } else { seated };
    let seats = seats.into_iter().map(|seat| {
        view! { <li><span class="box" aria-hidden="true"></span>{dutch::capital(dutch::seat(&seat))}</li> }
    });
    let heads = (1..).zip(instrument.levels).map(|(number, level)| {
        view! { <th scope="col">{format!("{number}. {}", level.name)}</th> }
    });
    let rows = (1..).zip(instrument.themes).filter(|(_, theme)| round.is_today(theme.id));
    let rows = rows.map(|(number, theme)| row(instrument, number, theme));
    view! {
        <article class="paper-form" aria-labelledby="formulier">
            <h2 id="formulier">"Eigen beeld"</h2>
            <p>{format!("{place}{day}")}</p>
            <p>
                "Kruis per thema aan waar jullie volgens jou nu staan, en waar je heen zou willen. Overslaan mag. Er is geen goed of fout. Schrijf geen namen op, ook niet van een kind of gezin. Iemand typt dit over. Daarna bekijken jullie alle beelden samen, met erbij als wie je meedoet."
            </p>
            <div class="paper-seats">
                <b>"Ik hoor bij"</b>
                <ul class="plain">{seats.views()}</ul>
                <span>"Functie of groep: "<span class="rule" aria-hidden="true"></span></span>
            </div>
            <table>
                <caption class="visually-hidden">"Elk thema met de vijf niveaus, om bij aan te kruisen"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Thema"</th>
                        {heads.views()}
                    </tr>
                </thead>
                {rows.views()}
            </table>
            {maybe(whence(instrument))}
        </article>
    }
    .into_any()
}

fn row(instrument: &'static Instrument, number: usize, theme: &'static Theme) -> AnyView {
    let cells = instrument.levels.iter().map(|level| {
        let gist = theme.cell(level.id).map(|cell| cell.gist).unwrap_or_default();
        view! {
            <td>
                <p>{gist}</p>
                <p class="boxes">
                    <span><span class="box" aria-hidden="true"></span>"nu"</span>
                    <span><span class="box" aria-hidden="true"></span>"straks"</span>
                </p>
            </td>
        }
    });
    view! {
        <tbody>
            <tr>
                <th scope="row">{format!("{number}. {}", theme.title)}</th>
                {cells.views()}
            </tr>
            <tr class="paper-words">
                <td colspan=instrument.levels.len() + 1>"In één zin: "</td>
            </tr>
        </tbody>
    }
    .into_any()
}

/// Where the texts come from.
fn whence(instrument: &'static Instrument) -> Option<AnyView> {
    let source = instrument.themes.iter().find_map(|theme| theme.source).and_then(content::source);
    let source = source.map(|source| {
        let which = if instrument.themes.iter().all(|theme| theme.source.is_some()) {
            "thema’s en niveaus"
        } else {
            "de niveaus en de thema’s die niet zijn aangepast"
        };
        format!(
            "Bron van {which}: {}, bijlage. De korte zinnen, de Nederlandse namen en de nummers zijn van de makers van de app.",
            dutch::source(source),
        )
    });
    let own = instrument.adapted.map(|_| format!("{}.", dutch::edition(instrument)));
    let words = own.into_iter().chain(source).reduce(|own, source| format!("{own} {source}"))?;
    Some(view! { <p class="paper-source">{words}</p> }.into_any())
}
