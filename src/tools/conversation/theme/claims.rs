//! What they recognise: the claims of the chosen levels first, the others a tap away.

use leptos::prelude::*;

use crate::domain::{Cell, ClaimId, Instrument, LevelId, Theme};

use super::claim_list::{ClaimList, group_id};
use crate::kit::{Ask, Views, dutch, live, memo};
use crate::platform::page;

/// Where the claims of the chosen levels stand.
const CHOSEN: &str = "herkend";
/// Where the claims of the other levels stand.
const OTHERS: &str = "andere-niveaus";

/// The claims of where they stand and of what they aim for, and all others in full.
#[component]
pub fn Claims(
    /// The instrument.
    instrument: &'static Instrument,
    /// The theme.
    theme: &'static Theme,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// What they aim for.
    ambition: Signal<Option<LevelId>>,
    /// The claims that are ticked.
    ticked: Signal<Vec<ClaimId>>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
    /// Both choices are taken back.
    clear: Callback<()>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
    /// Whether it is an own view.
    own: bool,
) -> impl IntoView {
    let chosen = memo(move || (now.get(), ambition.get()));
    let asks = if own { "Wat herken je" } else { "Wat herkennen jullie" };
    let list = |cell: &'static Cell| {
        let name = instrument.level(cell.level).map(|(_, level)| level.name).unwrap_or_default();
        let heading = memo(move || match chosen.get() {
            (Some(now), _) if now == cell.level => format!("{asks} van ‘{name}’?"),
            (_, Some(ambition)) if ambition == cell.level => format!("{asks} nu van ‘{name}’?"),
            _ => name.to_owned(),
        });
        // Each term is explained once on the page: at the level that stands first.
        let before = memo(move || {
            let (first, others) = order(instrument, chosen.get());
            let levels = first.into_iter().chain(others).take_while(|level| *level != cell.level);
            let cells = levels.filter_map(|level| theme.cell(level));
            cells.flat_map(|cell| cell.claims).flat_map(|claim| claim.terms).copied().collect()
        });
        view! { <ClaimList cell=cell heading=heading before=before ticked=ticked tick=tick locked=locked /> }
    };
    let lists = |levels: Vec<LevelId>| {
        // A level of somebody's own theme may have nothing to recognise.
        let cells = levels.into_iter().filter_map(|level| theme.cell(level));
        cells.filter(|cell| !cell.claims.is_empty()).map(list).views()
    };
    // The groups are drawn once. A new choice moves the group that it is about, with all that is open in it.
    let (first, others) = order(instrument, chosen.get_untracked());
    Effect::new(move |placed: Option<()>| {
        let (first, others) = order(instrument, chosen.get());
        if placed.is_some() {
            let ids = |levels: Vec<LevelId>| levels.into_iter().map(group_id).collect::<Vec<_>>();
            page::arrange(CHOSEN, &ids(first));
            page::arrange(OTHERS, &ids(others));
        }
    });
    let nothing_now = memo(move || chosen.get() != (None, None));
    let nothing_to_clear = memo(move || chosen.get() == (None, None) || locked.get());
    // What was ticked there must not go out of sight.
    let ticked_elsewhere = move || {
        let (now, ambition) = chosen.get();
        let cells = theme.cells.iter().filter(|cell| ![now, ambition].contains(&Some(cell.level)));
        let count = ticked.with(|ticked| {
            cells.flat_map(|cell| cell.claims).filter(|claim| ticked.contains(&claim.id)).count()
        });
        if count > 0 { format!(" ({} aangevinkt)", dutch::number(count)) } else { String::new() }
    };
    let wipe = move || {
        clear.run(());
        page::focus_soon("kop");
    };
    view! {
        <div class="stack">
            <p class="help" hidden=nothing_now>
                {if own { "Kies waar jullie volgens jou staan. Dan kun je aanvinken wat je herkent." } else { "Kies waar jullie nu staan. Dan kunnen jullie aanvinken wat jullie herkennen." }}
            </p>
            <div class="stack" id=CHOSEN>{lists(first)}</div>
            <details class="more">
                <summary>"Lees de andere niveaus voluit"{live(ticked_elsewhere)}</summary>
                <div id=OTHERS>{lists(others)}</div>
            </details>
            <div class="no-print" hidden=nothing_to_clear>
                <Ask
                    id="wis-keuzes"
                    label="Maak nu en straks leeg"
                    what="Bij dit thema staat dan niets meer gekozen. Jullie notitie en jullie vinkjes blijven staan."
                    yes="Ja, maak leeg"
                    act=Callback::new(move |()| wipe())
                    quiet=true
                />
            </div>
        </div>
    }
}

/// The chosen levels, where they stand first, and the others in the order of the instrument.
fn order(
    instrument: &'static Instrument,
    (now, ambition): (Option<LevelId>, Option<LevelId>),
) -> (Vec<LevelId>, Vec<LevelId>) {
    let further = ambition.filter(|level| now != Some(*level));
    let first: Vec<LevelId> = now.into_iter().chain(further).collect();
    let others = instrument.levels.iter().map(|level| level.id).filter(|level| !first.contains(level));
    let others = others.collect();
    (first, others)
}
