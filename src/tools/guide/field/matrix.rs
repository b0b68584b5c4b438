//! The picture of interest and influence: a square of five by five, a chip for each party. It is moved by finger, by mouse and by
//! the arrow keys; the list beside it does the same.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::acts;
use super::party_row::row_id;
use super::sign::sign;
use super::words::place_in_words;
use crate::domain::{Attitude, Degree, PartyId, Sector};
use crate::kit::{Views, live, live_if, memo};
use crate::platform::{drag, page};
use crate::records::{Party, Rules as _, Shelf};
use crate::state::Session;

/// The id of the board.
const BOARD: &str = "veld-vlak";

/// A party as it stands in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Chip {
    id: PartyId,
    number: usize,
    name: String,
    sector: Option<Sector>,
    attitude: Option<Attitude>,
    place: Option<(Degree, Degree)>,
    words: String,
}

fn chips(shelf: &Shelf) -> Vec<Chip> {
    let chip = |(number, of): (usize, &Party)| Chip {
        id: of.id,
        number,
        name: of.title(),
        sector: *of.sector.get(),
        attitude: *of.attitude.get(),
        place: of.place(),
        words: place_in_words(of),
    };
    (1..).zip(shelf.parties()).map(chip).collect()
}

/// The id of a party's chip.
fn chip_id(id: PartyId) -> String {
    format!("fiche-{id}")
}

/// What all chips share.
#[derive(Clone, Copy)]
struct Board {
    session: Session,
    /// Where the one that is held would come.
    aim: RwSignal<Option<(Degree, Degree)>>,
    /// Which one is held, and whether it was moved since.
    held: StoredValue<Option<(PartyId, bool)>>,
    /// Says where something stands now.
    told: RwSignal<String>,
}

/// The picture.
pub fn matrix(session: Session) -> AnyView {
    let all = memo(move || session.read(chips));
    let board = Board {
        session,
        aim: RwSignal::new(None),
        held: StoredValue::new(None),
        told: RwSignal::new(String::new()),
    };
    let rows = Degree::ALL.into_iter().rev().flat_map(|influence| {
        Degree::ALL.into_iter().map(move |interest| square(board, all, (interest, influence)))
    });
    let unplaced =
        memo(move || all.with(|all| all.iter().filter(|of| of.place.is_none()).cloned().collect::<Vec<_>>()));
    view! {
        <div class="matrix" role="group" aria-label="Belang en invloed in beeld. De lijst hiernaast doet hetzelfde.">
            <p class="axis axis-up" aria-hidden="true"><span>"kan veel doen"</span><b>"Invloed"</b><span>"kan weinig doen"</span></p>
            <div class="board" id=BOARD>{rows.views()}</div>
            <p class="axis axis-across" aria-hidden="true"><span>"weinig belang"</span><b>"Belang"</b><span>"veel belang"</span></p>
        </div>
        {live_if(move || {
            let there = unplaced.get();
            (!there.is_empty()).then(|| view! {
                <div class="unplaced no-print">
                    <p class="help">"Nog niet in het vlak. Sleep erheen, druk op een pijltjestoets, of kies in de lijst."</p>
                    <div class="row">{there.into_iter().map(|of| chip(board, of)).views()}</div>
                </div>
            })
        })}
        <p class="visually-hidden" id="fiche-uitleg">"Verplaats met de pijltjestoetsen. Enter gaat naar de lijst."</p>
        <p class="visually-hidden" role="status">{live(move || board.told.get())}</p>
    }
    .into_any()
}

fn square(board: Board, all: Memo<Vec<Chip>>, at: (Degree, Degree)) -> AnyView {
    let here = memo(move || {
        all.with(|all| all.iter().filter(|of| of.place == Some(at)).cloned().collect::<Vec<_>>())
    });
    let aimed = move || board.aim.get() == Some(at);
    view! {
        <div class="square" class:aim=aimed>
            {live(move || here.get().into_iter().map(|of| chip(board, of)).views())}
        </div>
    }
    .into_any()
}

fn chip(board: Board, of: Chip) -> AnyView {
    let (session, id) = (board.session, of.id);
    let settled = move || {
        let words = session
            .peek(|shelf| shelf.party(id).map(|of| format!("{}: {}.", of.title(), place_in_words(of))));
        board.told.set(words.unwrap_or_default());
        page::focus_soon(&chip_id(id));
    };
    let hold = Box::new(move |event: PointerEvent| {
        drag::hold(&event);
        board.held.set_value(Some((id, false)));
    });
    let follow = Box::new(move |event: PointerEvent| {
        if board.held.get_value().is_some_and(|(held, _)| held == id) {
            board.held.set_value(Some((id, true)));
            board.aim.set(square_of(&event));
        }
    });
    let drop = Box::new(move |_: PointerEvent| {
        let moved = board.held.get_value().is_some_and(|(held, moved)| held == id && moved);
        let aim = board.aim.get_untracked();
        let_go(board);
        if !moved {
            // A tap, as Enter does.
            page::show_and_focus(&row_id(id));
        } else if let Some((interest, influence)) = aim {
            acts::place(session, id, interest, influence);
            settled();
        }
    });
    let lose = Box::new(move |_: PointerEvent| let_go(board));
    let key = Box::new(move |event: KeyboardEvent| {
        let (across, up) = match event.key().as_str() {
            "ArrowLeft" => (-1, 0),
            "ArrowRight" => (1, 0),
            "ArrowUp" => (0, 1),
            "ArrowDown" => (0, -1),
            "Enter" | " " => {
                event.prevent_default();
                page::show_and_focus(&row_id(id));
                return;
            }
            _ => return,
        };
        event.prevent_default();
        acts::step(session, id, across, up);
        settled();
    });
    let class = match of.attitude {
        Some(Attitude::Positive) => "chip chip-positive",
        Some(Attitude::Waits) => "chip chip-waits",
        Some(Attitude::Distrusts) => "chip chip-distrusts",
        None => "chip",
    };
    view! {
        <button
            class=class
            type="button"
            id=chip_id(id)
            aria-describedby="fiche-uitleg"
            on:pointerdown=hold
            on:pointermove=follow
            on:pointerup=drop
            on:pointercancel=lose
            on:keydown=key
        >
            {sign(of.sector)}
            <b>{of.number.to_string()}</b>
            <span class="chip-name">{of.name}</span>
            <span class="visually-hidden">{format!(", {}", of.words)}</span>
        </button>
    }
    .into_any()
}

fn let_go(board: Board) {
    board.held.set_value(None);
    board.aim.set(None);
}

fn square_of(event: &PointerEvent) -> Option<(Degree, Degree)> {
    let count = Degree::ALL.len();
    let (across, down) = drag::square_at(BOARD, event, count, count)?;
    Some((*Degree::ALL.get(across)?, *Degree::ALL.get(count - 1 - down)?))
}
