//! All locations beside each other: a row a location, by name, a column a theme. A table, so that it reads aloud as what it
//! is.

use leptos::prelude::*;

use crate::kit::{Views, derived, dutch, live, live_if, maybe, memo, press};
use crate::platform::page;

use super::cells::Cell;
use super::route::{Show, TownRoute};
use super::rows::{Column, Line, Overview};
use super::spread::spread;
use super::turns::Turns;

/// The id of the table.
const ID: &str = "vakjes";

/// How many rows of the table can be in view now; as many as there may be while it is not there.
#[must_use]
pub fn in_view() -> usize {
    const ROW: usize = 47;
    page::room_below(ID).map_or(usize::from(u8::MAX), |room| room / ROW + 1)
}

/// The table, with room for so many rows. They come in turns.
pub fn heat_map(of: Memo<Overview>, show: Signal<Show>, turns: Turns, room: usize) -> AnyView {
    let several_towns = memo(move || {
        of.with(|of| {
            let first = of.lines.first().map(|line| &line.municipality);
            of.lines.iter().any(|line| Some(&line.municipality) != first)
        })
    });
    let body = move |(from, count): (usize, usize)| {
        // What is there is not drawn again when the next rows come.
        let drawn = turns.drawn(from);
        let rows = live_if(move || {
            (drawn.get() > 0).then(|| {
                let several_towns = several_towns.get_untracked();
                let rows = of.with_untracked(|of| {
                    let lines = of.lines.iter().skip(from).take(count);
                    lines.map(|line| row(line, several_towns)).collect::<Vec<_>>()
                });
                rows.into_iter().views()
            })
        });
        // Where few rows are left, what stood below them stays out of sight until it is gone.
        let gap = memo(move || turns.leaves_room_before(from + count));
        let gap = live_if(move || {
            gap.get().then(|| view! { <tbody class="gap" aria-hidden="true"><tr><td></td></tr></tbody> })
        });
        view! {
            <tbody role="rowgroup" class=Turns::is_below(from).then_some("below")>{rows}</tbody>
            {gap}
        }
        .into_any()
    };
    let caption = derived(move || match show.get() {
        Show::Now => "Waar elke locatie staat, per thema",
        Show::Wish => "Waar elke locatie straks wil staan, per thema",
        Show::Change => "Wat er veranderde sinds een eerder gesprek van elke locatie, per thema",
    });
    let columns = memo(move || of.with(|of| of.columns.clone()));
    let all_there = turns.drawn_all();
    let spread_of_all = move || {
        let any = all_there.get() > 0 && show.get_untracked() != Show::Change;
        any.then(|| of.with_untracked(foot))
    };
    let busy = derived(move || (!turns.is_done()).then_some("true"));
    view! {
        <div class="wide" tabindex="0" role="region" aria-label=caption>
            // On a screen it is laid out as no table (gemeente.css), so its parts say what they are.
            // A finger or a mouse anywhere on a row goes where its link leads; who goes by key or by ear has that link.
            <table id=ID class="heat" role="table" aria-busy=busy on:click=press(page::follow_row)>
                <caption class="visually-hidden">{live(move || caption.get())}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader"><span class="visually-hidden">"Locatie"</span></th>
                        {live(move || columns.with(|columns| columns.iter().map(head).views()))}
                    </tr>
                </thead>
                {Turns::of(room).map(body).views()}
                <tfoot role="rowgroup" hidden=derived(move || !turns.is_done())>
                    {live_if(spread_of_all)}
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

fn head(column: &Column) -> AnyView {
    view! {
        <th scope="col" role="columnheader" title=column.theme.title>
            {maybe(column.number.map(|number| view! { <b>{number.to_string()}</b> }))}
            <span>{column.word()}</span>
        </th>
    }
    .into_any()
}

fn row(line: &Line, several_towns: bool) -> AnyView {
    let href = TownRoute::Location(line.id).href();
    let cells = line.cells.iter().map(one);
    let day = line.day.map_or_else(|| "zonder datum".to_owned(), dutch::day);
    let town = (several_towns && !line.municipality.is_empty()).then(|| format!("{}, ", line.municipality));
    let draft = if line.agreed { "" } else { ", concept" };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=href>{line.name.clone()}</a>
                <span class="small soft">{town}{day}{draft}</span>
            </th>
            {cells.views()}
        </tr>
    }
    .into_any()
}

/// A cell has few parts and attributes: there are thousands of them.
fn one(cell: &Cell) -> AnyView {
    let class = match (cell.level, cell.comparable) {
        (Some(level), true) => format!("at level-{level}"),
        (Some(level), false) => format!("at other-text level-{level}"),
        (None, _) if cell.is_said() => "said".to_owned(),
        (None, _) if !cell.is_theirs() => "not-theirs".to_owned(),
        (None, _) => "none".to_owned(),
    };
    let other = if cell.comparable { "" } else { ", met een andere tekst" };
    view! {
        <td role="cell" class=class>
            <b aria-hidden="true">{cell.signs()}</b>
            <span>{format!("{}{other}", cell.words())}</span>
        </td>
    }
    .into_any()
}

fn foot(of: &Overview) -> AnyView {
    let spreads: Vec<Vec<usize>> = (0..of.columns.len()).map(|column| of.spread(column)).collect();
    let highest = spreads.iter().flatten().copied().max().unwrap_or_default();
    let cells = spreads.iter().map(|counts| view! { <td role="cell">{spread(counts, highest)}</td> });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">"Verdeling"</th>
            {cells.views()}
        </tr>
    }
    .into_any()
}
