//! The picture of how parties get on: on a ring, a line for each tie that was named. The list beside it says the same.

use leptos::prelude::*;

use super::words::ties_in_words;
use crate::domain::{PartyId, Tie};
use crate::kit::{Views, live, live_if, memo};
use crate::pages::field::tie_word;
use crate::records::Shelf;
use crate::state::Session;

/// Where things stand in the picture, which is 100 wide and high.
const MIDDLE: f64 = 50.0;
const RING: f64 = 40.0;

/// What is drawn: how many parties, and lines between them.
#[derive(Clone, Debug, PartialEq)]
struct Drawn {
    nodes: usize,
    lines: Vec<(usize, usize, Tie)>,
}

fn drawn(shelf: &Shelf) -> Drawn {
    let all: Vec<PartyId> = shelf.parties().into_iter().map(|of| of.id).collect();
    let at = |id: PartyId| all.iter().position(|other| *other == id);
    let lines = shelf.ties().into_iter().filter_map(|(one, other, tie)| Some((at(one)?, at(other)?, tie)));
    Drawn { lines: lines.collect(), nodes: all.len() }
}

/// The picture with its list, once anything was said.
pub fn network(session: Session) -> AnyView {
    let now = memo(move || session.read(drawn));
    let ties = memo(move || session.read(ties_in_words));
    live_if(move || {
        let lines = ties.get().into_iter().map(|line| view! { <li class="typed">{line}</li> });
        let legend = [Tie::Firm, Tie::Loose, Tie::Tense].map(|tie| {
            view! {
                <li>
                    <svg viewBox="0 0 14 5" width="42" height="15" aria-hidden="true">{line((0.5, 2.5), (13.5, 2.5), tie)}</svg>
                    {tie_word(tie)}
                </li>
            }
        });
        now.with(|now| !now.lines.is_empty()).then(|| view! {
            <section class="stack" aria-labelledby="banden">
                <h2 id="banden">"Hoe partijen met elkaar omgaan"</h2>
                <div class="network">
                    <div>
                        {live(move || now.with(picture))}
                        <ul class="plain row small legend">{legend.into_iter().views()}</ul>
                    </div>
                    <ul class="points no-print">{lines.views()}</ul>
                </div>
            </section>
        })
    })
    .into_any()
}

fn picture(of: &Drawn) -> AnyView {
    let count = of.nodes;
    let lines =
        of.lines.iter().map(|(one, other, tie)| line(on_ring(*one, count), on_ring(*other, count), *tie));
    let nodes = (0..count).map(|at| {
        let (x, y) = on_ring(at, count);
        view! {
            <circle class="node" cx=round(x) cy=round(y) r="5" />
            <text class="node-number" x=round(x) y=round(y + 1.8)>{(at + 1).to_string()}</text>
        }
    });
    view! {
        <svg class="ties" viewBox="0 0 100 100" aria-hidden="true">{lines.views()}{nodes.views()}</svg>
    }
    .into_any()
}

/// Where a party stands on the ring: the first at the top, clockwise.
fn on_ring(at: usize, count: usize) -> (f64, f64) {
    #[expect(clippy::cast_precision_loss, reason = "a few dozen parties")]
    let turn = std::f64::consts::TAU * at as f64 / count.max(1) as f64;
    (MIDDLE + RING * turn.sin(), MIDDLE - RING * turn.cos())
}

/// A line of a tie: thick for firm, thin for loose, with teeth for one that chafes. Of those who have nothing to do with each
/// other there is none.
fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64), tie: Tie) -> AnyView {
    match tie {
        Tie::Firm | Tie::Loose => {
            let class = if tie == Tie::Firm { "tie tie-firm" } else { "tie" };
            view! { <path class=class d=format!("M{} {}L{} {}", round(x1), round(y1), round(x2), round(y2)) /> }.into_any()
        }
        Tie::Tense => {
            let (dx, dy) = (x2 - x1, y2 - y1);
            let length = dx.hypot(dy).max(1.0);
            let (across_x, across_y) = (-dy / length * 1.6, dx / length * 1.6);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the picture is 100 wide"
            )]
            let teeth = (length / 3.0) as usize;
            #[expect(clippy::cast_precision_loss, reason = "the picture is 100 wide")]
            let tooth = |at: usize| {
                let (part, side) =
                    (at as f64 / (teeth + 1) as f64, if at.is_multiple_of(2) { 1.0 } else { -1.0 });
                format!(
                    "L{} {}",
                    round(x1 + dx * part + across_x * side),
                    round(y1 + dy * part + across_y * side)
                )
            };
            let between: String = (1..=teeth).map(tooth).collect();
            view! { <path class="tie" d=format!("M{} {}{between}L{} {}", round(x1), round(y1), round(x2), round(y2)) /> }.into_any()
        }
        Tie::Apart => ().into_any(),
    }
}

/// With one digit behind the point: the same on every device.
fn round(of: f64) -> String {
    format!("{of:.1}")
}
