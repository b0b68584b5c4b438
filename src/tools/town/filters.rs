//! What is looked at: links for what the cells say, lists for which locations. All of it stands in the address.

use leptos::prelude::*;

use crate::kit::{Select, Views, derived, dutch, live_if, maybe, press};
use crate::platform::page;
use crate::state::Session;

use super::offered::Offered;
use super::route::{Look, Show, TownRoute};
use super::words;

/// The links and the lists. `go` looks at something else.
pub fn filters(session: Session, of: &Offered, look: Signal<Look>, go: Callback<Look>) -> AnyView {
    let link = |show: Show| {
        let name = match show {
            Show::Now => "Nu",
            Show::Wish => "Straks",
            Show::Change => "Verandering",
        };
        let href = move || TownRoute::Overview(Look { show, ..look.get() }).href();
        let follow = press(move |event| {
            if page::takes_over(event) {
                go.run(Look { show, ..look.get_untracked() });
            }
        });
        let current = move || (show == look.get().show).then_some("true");
        view! { <li><a href=href aria-current=current on:click=follow>{name}</a></li> }
    };
    let years = choice(
        go,
        ("jaar", "Gesprekken uit", "het laatste gesprek"),
        of.years.iter().map(|year| (*year, year.to_string())),
        look,
        |look| look.year,
        Look::of_year,
    );
    let since = of.years.clone();
    let since = live_if(move || {
        let Look { show, year, .. } = look.get();
        let before: Vec<u16> =
            since.iter().copied().filter(|since| year.is_none_or(|year| *since < year)).collect();
        let offer = show == Show::Change && since.len() > 1 && !before.is_empty();
        offer.then(|| {
            choice(
                go,
                ("sinds", "Vergelijk met", "het gesprek daarvoor"),
                before.iter().map(|year| (*year, format!("gesprekken uit {year}"))),
                look,
                |look| look.since,
                |look, since| Look { since, ..look },
            )
        })
    });
    let boards = choice(
        go,
        ("organisatie", "Bestuur of organisatie", "alle organisaties"),
        of.boards.iter().cloned(),
        look,
        |look| look.board,
        |look, board| Look { board, ..look },
    );
    let areas = choice(
        go,
        ("wijk", "Wijk of kern", "het hele gebied"),
        of.areas.iter().cloned(),
        look,
        |look| look.area,
        |look, area| Look { area, ..look },
    );
    let interests = choice(
        go,
        ("belangstelling", "Belangstelling", "alle locaties"),
        of.interests.iter().map(|one| (*one, words::interest(*one))),
        look,
        |look| look.interest,
        |look, interest| Look { interest, ..look },
    );
    let kinds = choice(
        go,
        ("partner", "Werkt samen met", "alle partners"),
        of.kinds.iter().map(|kind| (*kind, dutch::partner_kind(*kind).to_owned())),
        look,
        |look| look.with,
        |look, with| Look { with, ..look },
    );
    // With one edition there is nothing to choose.
    let several = of.editions.len() > 1;
    let editions = of.editions.iter().filter(|_| several).filter_map(|of| {
        session.peek(|shelf| shelf.instrument(*of)).map(|known| (of.edition, dutch::edition(known)))
    });
    let editions = choice(
        go,
        ("uitgave", "Thema’s volgens", "de versie van de meeste locaties"),
        editions,
        look,
        |look| look.edition,
        |look, edition| Look { edition, ..look },
    );
    view! {
        <div class="looks no-print">
            <ul class="plain segmented" aria-label="Wat de vakjes zeggen">{Show::ALL.map(link).into_iter().views()}</ul>
            {years}
            {since}
            {interests}
            {kinds}
            {boards}
            {areas}
            {editions}
        </div>
    }
    .into_any()
}

/// A list to choose from, with all of it before the rest; nothing when there is nothing to choose.
fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    go: Callback<Look>,
    (id, label, all): (&'static str, &'static str, &'static str),
    of: impl Iterator<Item = (T, String)>,
    look: Signal<Look>,
    chosen: fn(Look) -> Option<T>,
    choose: fn(Look, Option<T>) -> Look,
) -> AnyView {
    let (values, names): (Vec<T>, Vec<String>) = of.unzip();
    let any = !values.is_empty();
    let choices: Vec<String> = std::iter::once(all.to_owned()).chain(names).collect();
    let known = values.clone();
    let at = derived(move || {
        let value = chosen(look.get());
        Some(value.and_then(|value| known.iter().position(|one| *one == value)).map_or(0, |at| at + 1))
    });
    let choose = Callback::new(move |index: usize| {
        let value = index.checked_sub(1).and_then(|at| values.get(at)).copied();
        go.run(choose(look.get_untracked(), value));
    });
    maybe(any.then(|| view! { <Select id=id label=label ask="" choices=choices chosen=at choose=choose /> }))
}
