//! What a meeting talks about, and what was said at others.

use super::points::{Point, any_point, joined, points};
use crate::domain::{Day, ItemId, Table};
use crate::records::{Meeting, Shelf};

/// Whether a later meeting of its table was held: then this one is history.
pub fn is_past(shelf: &Shelf, meeting: &Meeting) -> bool {
    shelf
        .meetings_of(meeting.table())
        .into_iter()
        .any(|other| other.is_held() && other.order() > meeting.order())
}

/// What a meeting talks about. Before anything was said at it: what is open, and first what was to move on to it. After that: what
/// was on its agenda then, and what came since, unless it is history.
pub fn points_of(shelf: &Shelf, meeting: &Meeting) -> Vec<Point> {
    let open = points(shelf, meeting.table());
    if !meeting.is_held() {
        let moved = |point: &Point| said_before(shelf, meeting, point.id).is_some_and(|(_, _, on)| on);
        let (first, rest): (Vec<Point>, Vec<Point>) = open.into_iter().partition(moved);
        return first.into_iter().chain(rest).collect();
    }
    let mut found: Vec<Point> = meeting.agenda().into_iter().filter_map(|id| any_point(shelf, id)).collect();
    if !is_past(shelf, meeting) {
        let there: Vec<ItemId> = found.iter().map(|point| point.id).collect();
        found.extend(open.into_iter().filter(|point| !there.contains(&point.id)));
    }
    for point in &mut found {
        // What was said there of how far it is, and not how far it came since.
        let said = meeting.treated.get(&point.id).and_then(|of| *of.pace.get());
        if meeting.is_taken_down() && (said.is_some() || is_past(shelf, meeting)) {
            point.pace = said;
        }
    }
    found
}

/// What was said of something at a meeting: its day, the words, and whether it was to move on.
pub type Said = (Option<Day>, String, bool);

/// What was said of a point at a meeting before this one, the last time.
pub fn said_before(shelf: &Shelf, meeting: &Meeting, item: ItemId) -> Option<Said> {
    said_last(shelf, item, &|other| other.order() < meeting.order())
}

/// What was said of a point the last time, at a meeting of any table.
pub fn said_of(shelf: &Shelf, item: ItemId) -> Option<Said> {
    said_last(shelf, item, &|_| true)
}

fn said_last(shelf: &Shelf, item: ItemId, at: &dyn Fn(&Meeting) -> bool) -> Option<Said> {
    let all = Table::ALL.into_iter().flat_map(|table| shelf.meetings_of(table)).filter(|of| at(of));
    let said = all.filter_map(|meeting| {
        let treated = meeting.treated.get(&item)?;
        let (text, moves) = (treated.said.all_words(), *treated.moves.get());
        (moves || !text.is_empty()).then_some((meeting.order(), (*meeting.date.get(), text, moves)))
    });
    said.max_by_key(|(order, _)| *order).map(|(_, said)| said)
}

/// What was said the last time, in a line.
pub fn in_a_line((_, text, moves): &Said) -> String {
    let on = if *moves { "Schoof door." } else { "" };
    joined(&[text, on], " ")
}
