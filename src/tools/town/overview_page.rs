//! The first page of the entry: bringing in, and all locations beside each other.

use leptos::prelude::*;

use crate::content;
use crate::exchange::{Cell, Document};
use crate::kit::{Check, PageTitle, Views, click, derived, dutch, live, live_if, maybe, memo};
use crate::pages::files::{Docx, Lists, Made, Makers, OpenFile, Xlsx, hand_over, room};
use crate::platform::page;
use crate::state::{Session, use_session};

use super::city_photo::{FEW, city_photo, for_council};
use super::filters::filters;
use super::heat_map::heat_map;
use super::list::alike;
use super::offered::offered;
use super::route::{Look, Show, TownRoute};
use super::rows::{Column, Overview, Shown, overview_of, shown};
use super::turns::Turns;
use super::{asked, interest, take_out};

/// All locations, or how to bring them in.
pub fn overview_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    let any = memo(move || session.read(|shelf| shelf.snapshots().next().is_some()));
    live(move || if any.get() { all(session, makers) } else { none_yet() })
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
                <li>"Een locatie opent na haar gesprek het verslag, en kiest ‘Voor de gemeente’. Dan gaan er geen notities en geen eigen beelden mee."</li>
                <li>"Ze slaat het gesprek op als bestand en stuurt het naar je toe."</li>
                <li>"Jij opent de bestanden hier. Ze blijven op dit apparaat. Komt er later een nieuwer bestand? Dan neemt dat de plaats in van het oude."</li>
            </ol>
            <p>"Wil je locaties eerst om een gesprek vragen? "<a href=TownRoute::List.href()>"Maak een lijst en een verzoek"</a></p>
            <p><a href="./">"Naar het gesprek op een locatie"</a></p>
        </section>
    }
    .into_any()
}

fn all(session: Session, makers: Makers) -> AnyView {
    let look: Signal<Look> = memo(move || match TownRoute::now(session) {
        TownRoute::Overview(look) => look,
        TownRoute::Location(_)
        | TownRoute::Years
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
    let show = derived(move || look.get().show);
    let room_for = memo(move || choices.with(|choices| choices.locations));
    let turns = Turns::begin(session, move || of.with(|of| of.lines.len()), room_for);
    let all_there = turns.drawn_all();
    let below = move || {
        (all_there.get() > 0)
            .then(|| session.read(|shelf| of.with_untracked(|of| below(&of.columns, &shown(shelf, of)))))
    };
    view! {
        <div class="page-head">
            <div>
                <PageTitle title="Alle locaties naast elkaar" document="Overzicht van locaties" />
                <p class="soft" role="status">{live(move || of.with(counted))}</p>
                {live(move || silent(choices.with(|choices| choices.silent)))}
            </div>
            <div class="row no-print">
                <a class="button" href=TownRoute::Years.href()>"Door de jaren heen"</a>
                <OpenFile id="inleveren" folder=true />
            </div>
        </div>
        {room(session)}
        {alike(session)}
        {live(move || choices.with(|choices| filters(session, choices, look)))}
        {live(move || legend(show.get()))}
        {live(move || heat_map(of, show, turns, room_for.get()))}
        // On paper too: a table that is not all there says so.
        <p class="soft" role="status">{live_if(move || (!turns.is_done()).then_some("De rest van de tabel komt eraan."))}</p>
        <div hidden=derived(move || !turns.is_done())>{live_if(below)}</div>
        {out(session, look, of, makers)}
    }
    .into_any()
}

/// What can be taken out of it.
fn out(session: Session, look: Signal<Look>, of: Memo<Overview>, makers: Makers) -> AnyView {
    let with_each = RwSignal::new(false);
    let enough = memo(move || of.with(|of| of.lines.len() >= FEW));
    let council = move || {
        if enough.get() {
            view! {
                <button class="button" type="button" on:click=click(move || council(session, look.get_untracked(), makers))>
                    "Versie voor de raad"
                </button>
            }
            .into_any()
        } else {
            ().into_any()
        }
    };
    view! {
        <section class="sheet stack no-print" aria-labelledby="meenemen">
            <h2 id="meenemen">"Neem mee"</h2>
            <Check on=with_each set=Callback::new(move |on| with_each.set(on))>
                <span>"Met een deel per locatie in de stadsfoto"</span>
            </Check>
            <div class="row">
                <button class="button" type="button" on:click=click(page::print)>"Druk dit af"</button>
                <button
                    class="button"
                    type="button"
                    on:click=click(move || document(session, look.get_untracked(), with_each.get_untracked(), makers))
                >
                    "Stadsfoto voor Word of LibreOffice"
                </button>
                {live(council)}
            </div>
            <p class="help">
                {live(move || if enough.get() {
                    "In de versie voor de raad staat geen locatie met name. Een aantal staat er alleen als het over vijf locaties of meer gaat."
                } else {
                    "Een versie voor de raad zonder namen kan vanaf vijf locaties. Met minder zie je toch wie het is."
                })}
            </p>
            <div class="row">
                <button class="button" type="button" on:click=click(move || workbook(session, of, makers))>
                    "Als werkmap voor Excel of Calc"
                </button>
                <button class="button" type="button" on:click=click(move || list(session, of, makers))>
                    "Als lijst (csv)"
                </button>
                <button class="button button-quiet" type="button" on:click=click(move || lines(session))>
                    "Alles om mee te rekenen (JSON Lines)"
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// Hands the city photo to a word processor.
fn document(session: Session, look: Look, with_each: bool, makers: Makers) {
    let day = session.today().day;
    let photo = session.peek(|shelf| city_photo(shelf, look, day, with_each));
    hand_document(session, "stadsfoto", photo, makers);
}

/// Hands what a council may read to a word processor.
fn council(session: Session, look: Look, makers: Makers) {
    let day = session.today().day;
    if let Some(photo) = session.peek(|shelf| for_council(shelf, look, day)) {
        hand_document(session, "voor de raad", photo, makers);
    }
}

fn hand_document(session: Session, called: &'static str, document: Document, makers: Makers) {
    let came = move |docx: Option<Docx>| {
        let bytes = docx.map(|docx| docx(&document));
        hand_over(session, Some(called), Made::Docx, bytes.as_deref());
    };
    (makers.docx)(Box::new(came));
}

/// Hands what is looked at to a spreadsheet, as a list.
fn list(session: Session, of: Memo<Overview>, makers: Makers) {
    let (heads, rows) =
        of.with_untracked(|of| (take_out::heads(of), session.peek(|shelf| take_out::rows(shelf, of))));
    let came = move |lists: Option<Lists>| {
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(Cell::in_words).collect()).collect();
        let bytes = lists.map(|lists| (lists.csv)(&heads, &rows));
        hand_over(session, Some("overzicht"), Made::Csv, bytes.as_deref());
    };
    (makers.lists)(Box::new(came));
}

/// Hands what is looked at to a spreadsheet, as a workbook.
fn workbook(session: Session, of: Memo<Overview>, makers: Makers) {
    let sheets = of.with_untracked(|of| session.peek(|shelf| take_out::sheets(shelf, of)));
    let day = session.today().day;
    let came = move |xlsx: Option<Xlsx>| {
        let bytes = xlsx.and_then(|xlsx| xlsx(&sheets, day));
        hand_over(session, Some("overzicht"), Made::Xlsx, bytes.as_deref());
    };
    (makers.xlsx)(Box::new(came));
}

/// Hands out everything that came in, for programs that count.
fn lines(session: Session) {
    let text = session.peek(take_out::lines);
    hand_over(session, Some("overzicht"), Made::Lines, Some(text.as_bytes()));
}

/// What they ask and say beside the themes.
fn below(columns: &[Column], all: &[Shown<'_>]) -> AnyView {
    view! {
        <div class="stack">
            {asked::section(asked::asked(columns, all))}
            {interest::interest(all)}
            {interest::housing(all)}
        </div>
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
    let order = "Op naam gezet. Dit is geen ranglijst.";
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

/// What the numbers and signs mean.
fn legend(show: Show) -> AnyView {
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
            ("▸ ◂", "wil naar een ander niveau"),
            ("≠", "verschilt nog"),
            ("n.v.t.", "geldt niet voor hen"),
        ],
        Show::Wish => &[("–", "nog geen keuze")],
        Show::Change => &[("=", "gelijk"), ("×", "niet vergelijkbaar"), ("–", "geen niveau")],
    };
    let signs = signs.iter().map(|(sign, words)| view! { <li><b>{*sign}</b>" "{*words}</li> });
    let levels = if show == Show::Change { ().into_any() } else { levels.views() };
    view! { <ul class="plain legend-line" aria-label="Wat de tekens betekenen">{levels}{signs.views()}</ul> }
        .into_any()
}
