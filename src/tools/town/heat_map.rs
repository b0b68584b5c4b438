//! All locations beside each other: a row a location, by name, a column a theme. A table, so that it reads aloud as what it
//! is.

use leptos::prelude::*;

use crate::kit::{Views, derived, dutch, live, live_if, maybe, memo};

use super::cells::Cell;
use super::route::{Show, TownRoute};
use super::rows::{Column, Line, Overview};
use super::spread::spread;
use super::turns::Turns;

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
        view! { <tbody hidden=derived(move || !turns.is_at(from))>{rows}</tbody> }
    };
    let caption = derived(move || match show.get() {
        Show::Now => "Waar elke locatie staat, per thema",
        Show::Wish => "Waar elke locatie heen wil, per thema",
        Show::Change => "Wat er veranderde sinds een eerder gesprek van elke locatie, per thema",
    });
    view! {
        <div class="wide" tabindex="0" role="region" aria-label=caption>
            <table class="heat">
                <caption class="visually-hidden">{live(move || caption.get())}</caption>
                <thead>
                    <tr>
                        <th scope="col"><span class="visually-hidden">"Locatie"</span></th>
                        {live(move || of.with(|of| of.columns.iter().map(head).views()))}
                    </tr>
                </thead>
                {Turns::of(room).map(body).views()}
                {live_if(move || (show.get() != Show::Change).then(|| of.with(foot)))}
            </table>
        </div>
    }
    .into_any()
}

fn head(column: &Column) -> AnyView {
    view! {
        <th scope="col" title=column.theme.title>
            {maybe(column.number.map(|number| view! { <b>{number.to_string()}</b> }))}
            <span>{column.word()}</span>
        </th>
    }
    .into_any()
}

fn row(line: &Line, several_towns: bool) -> AnyView {
    let href = TownRoute::Location(line.id).href();
    let cells = line.cells.iter().map(|cell| one(cell, &href));
    let day = line.day.map_or_else(|| "zonder datum".to_owned(), dutch::day);
    let town = (several_towns && !line.municipality.is_empty()).then(|| format!("{}, ", line.municipality));
    let draft = if line.agreed { "" } else { ", concept" };
    view! {
        <tr>
            <th scope="row">
                <a href=href.clone()>{line.name.clone()}</a>
                <span class="small soft">{town}{day}{draft}</span>
            </th>
            {cells.views()}
        </tr>
    }
    .into_any()
}

/// Where a finger or a mouse lands it leads to the location; who goes by key or by ear has that link once, at the row.
fn one(cell: &Cell, href: &str) -> AnyView {
    let class = match (cell.level, cell.comparable) {
        (Some(level), true) => format!("at level-{level}"),
        (Some(level), false) => format!("at other-text level-{level}"),
        // What changed, or did not, is said as much as a level is.
        (None, _) if cell.signs.contains(|sign: char| sign == '=' || sign.is_ascii_digit()) => {
            "said".to_owned()
        }
        (None, _) => "none".to_owned(),
    };
    let other = if cell.comparable { "" } else { ", met een andere tekst" };
    view! {
        <td class=class>
            <a href=href.to_owned() tabindex="-1" aria-hidden="true">{cell.signs.clone()}</a>
            <span class="visually-hidden">{format!("{}{other}", cell.words)}</span>
        </td>
    }
    .into_any()
}

fn foot(of: &Overview) -> AnyView {
    let spreads: Vec<Vec<usize>> = (0..of.columns.len()).map(|column| of.spread(column)).collect();
    let highest = spreads.iter().flatten().copied().max().unwrap_or_default();
    let cells = spreads.iter().map(|counts| view! { <td>{spread(counts, highest)}</td> });
    view! {
        <tfoot>
            <tr>
                <th scope="row">"Hoe verdeeld?"</th>
                {cells.views()}
            </tr>
        </tfoot>
    }
    .into_any()
}
