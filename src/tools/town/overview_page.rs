//! The first page of the entry: bringing in, and all locations beside each other.

use leptos::prelude::*;

use crate::content;
use crate::kit::{PageTitle, Views, derived, dutch, live, live_if, maybe, memo};
use crate::pages::files::{OpenFile, room};
use crate::platform::place;
use crate::state::{Session, use_session};

use super::filters::filters;
use super::heat_map::{self, heat_map};
use super::list::alike;
use super::offered::{Offered, offered};
use super::route::{Look, Show, TownRoute};
use super::rows::{Overview, overview_of};
use super::turns::Turns;
use super::words::chosen;

/// All locations, or how to bring them in. `below` draws what stands beneath the table: it comes with another part.
pub fn overview_page(below: fn(Look) -> AnyView) -> impl IntoView {
    let session = use_session();
    let any = memo(move || session.read(|shelf| shelf.snapshots().next().is_some()));
    live(move || if any.get() { all(session, below) } else { none_yet() })
}

fn none_yet() -> AnyView {
    view! {
        <div class="intro">
            <div>
                <PageTitle title="Alle locaties naast elkaar" document="Overzicht van locaties" />
                <p class="lead">
                    "Voor gemeenten en besturen. Open hier de bestanden die locaties stuurden. Je ziet per thema waar ze staan, waar ze heen willen en wat ze vragen. Er is geen cijfer en geen ranglijst."
                </p>
            </div>
            <div class="stack">
                <OpenFile id="inleveren" folder=true />
                <p class="help">"Je kunt er veel tegelijk kiezen, of ze op de pagina slepen."</p>
            </div>
        </div>
        <section class="sheet stack" aria-labelledby="hoe">
            <h2 id="hoe">"Zo kom je aan de bestanden"</h2>
            <ol class="points">
                <li>"Een locatie opent na haar gesprek het verslag, en kiest ‘Voor de gemeente’ of ‘Voor besturen en MR’ (de medezeggenschapsraad). Mee gaat wat ze samen zeggen en vragen, en wat ze over belangstelling, huisvesting en knelpunten kozen. Notities en eigen beelden gaan nooit mee. Redenen en afspraken gaan niet naar de gemeente."</li>
                <li>"Ze slaat het gesprek op als bestand en stuurt het naar je toe."</li>
                <li>"Jij opent de bestanden hier. Ze blijven op dit apparaat. Komt er later een nieuwer bestand? Dan neemt dat de plaats in van het oude."</li>
            </ol>
            <p>"Wil je locaties eerst om een gesprek vragen? "<a href=TownRoute::List.href()>"Maak een lijst en een verzoek"</a></p>
            <p><a href="./">"Naar het gesprek op een locatie"</a></p>
            <p><a href="gids.html">"Naar de handreiking voor gemeenten, met alle knoppen"</a></p>
        </section>
    }
    .into_any()
}

fn all(session: Session, below: fn(Look) -> AnyView) -> AnyView {
    let look: Signal<Look> = memo(move || match TownRoute::now(session) {
        TownRoute::Overview(look) => look,
        TownRoute::Location(_)
        | TownRoute::Years(_)
        | TownRoute::List
        | TownRoute::Request(_)
        | TownRoute::Adaptation(_)
        | TownRoute::AdaptedTheme(..)
        | TownRoute::Page(_)
        | TownRoute::Unknown => Look::default(),
    })
    .into();
    let choices = memo(move || session.read(offered));
    let of = memo(move || {
        let look = look.get();
        choices.with(|choices| session.read(|shelf| overview_of(shelf, choices, look)))
    });
    let show: Signal<Show> = memo(move || look.get().show).into();
    let room_for = memo(move || choices.with(|choices| choices.locations));
    let turns = Turns::begin(session, move || of.with(|of| of.lines.len()), room_for);
    let go = Callback::new(move |to| {
        turns.about_to_change(heat_map::in_view());
        let to = TownRoute::Overview(to).href();
        place::go(&to);
        session.place.is_at(&to);
    });
    // Drawn once the table is, and again once that says something else; also when another choice is of the same locations.
    let settled = Memo::new(
        move |before: Option<&Option<Look>>| {
            if turns.is_done() { Some(look.get()) } else { before.copied().flatten() }
        },
    );
    let below = move || settled.get().map(below);
    view! {
        <div class="page-head">
            <div>
                <PageTitle title="Alle locaties naast elkaar" document="Overzicht van locaties" />
                <p class="soft" role="status">{live(move || of.with(counted))}</p>
                <p class="print-only">{live(move || choices.with(|choices| on_paper(choices, look.get())))}</p>
                {live(move || silent(choices.with(|choices| choices.silent)))}
            </div>
            <div class="row no-print">
                <a class="button" href=move || TownRoute::Years(look.get()).href()>"Door de jaren heen"</a>
                <OpenFile id="inleveren" folder=true />
            </div>
        </div>
        {room(session)}
        {alike(session)}
        {live(move || choices.with(|choices| filters(session, choices, look, go)))}
        {live(move || choices.with(|choices| legend(show.get(), choices.editions.len() > 1)))}
        {live(move || heat_map(of, show, turns, room_for.get()))}
        // On paper too: a table that is not all there says so.
        <p class="soft" role="status">{live_if(move || (!turns.is_done()).then_some("De rest van de tabel komt eraan."))}</p>
        <div class=derived(move || (!turns.is_done()).then_some("waits"))>{live_if(below)}</div>
    }
    .into_any()
}

/// How many locations on the list handed in nothing yet.
fn silent(count: usize) -> AnyView {
    let line = match count {
        0 => None,
        1 => Some("Eén locatie van de lijst leverde nog niets in.".to_owned()),
        many => Some(format!(
            "{} locaties van de lijst leverden nog niets in.",
            dutch::capital(&dutch::number(many))
        )),
    };
    maybe(line.map(|line| view! { <p class="soft">{line}" "<a class="no-print" href=TownRoute::List.href()>"Naar de lijst"</a></p> }))
}

/// How many locations are looked at, and in which order they stand.
fn counted(of: &Overview) -> String {
    let order = "Op alfabet. Dit is geen ranglijst.";
    match (of.lines.len(), of.offered.locations) {
        (1, 1) => format!("Eén locatie. {order}"),
        (shown, all) if shown == all => format!("{} locaties. {order}", dutch::capital(&dutch::number(all))),
        (shown, all) => format!(
            "{} van de {} locaties. {order}",
            dutch::capital(&dutch::number(shown)),
            dutch::number(all)
        ),
    }
}

/// What is looked at, for who has it on paper only.
fn on_paper(choices: &Offered, look: Look) -> String {
    let what = match look.show {
        Show::Now => "Waar ze nu staan.",
        Show::Wish => "Waar ze straks willen staan.",
        Show::Change => "Wat er veranderde.",
    };
    let which = chosen(choices, look);
    if which.is_empty() { what.to_owned() } else { format!("{what} Gekozen op {}.", which.join("; ")) }
}

/// What the numbers and signs mean.
fn legend(show: Show, several_editions: bool) -> AnyView {
    let levels = (1..).zip(content::current_edition().levels).map(|(number, level)| {
        view! {
            <li>
                <span class=format!("key level-{number}")>{number.to_string()}</span>
                {level.name}
            </li>
        }
    });
    let signs: &[(&str, &str)] = match show {
        Show::Now => &[
            ("–", "niet besproken, of nog geen niveau"),
            ("●", "bewust zo"),
            ("▸ ◂", "wil naar een ander niveau"),
            ("≠", "verschilt nog"),
            ("n.v.t.", "geldt niet voor hen"),
        ],
        Show::Wish => &[
            ("–", "geen niveau gekozen voor straks"),
            ("≠", "verschilt nog"),
            ("n.v.t.", "geldt niet voor hen"),
        ],
        Show::Change => &[("=", "gelijk"), ("×", "niet vergelijkbaar"), ("–", "geen niveau")],
    };
    let others: &[(&str, &str)] = if several_editions {
        &[
            ("leeg vak", "geen thema van hun versie"),
            ("streepjesrand", "gezegd bij een andere tekst, telt niet mee in de verdeling"),
        ]
    } else {
        &[]
    };
    let signs = signs.iter().chain(others).map(|(sign, words)| view! { <li><b>{*sign}</b>" "{*words}</li> });
    let levels = if show == Show::Change { ().into_any() } else { levels.views() };
    view! { <ul class="plain legend-line" aria-label="Wat de tekens betekenen">{levels}{signs.views()}</ul> }
        .into_any()
}
