//! The first page of the entry: bringing in, and all locations beside each other.

use leptos::prelude::*;

use crate::content;
use crate::kit::{PageTitle, Views, click, derived, dutch, live, memo};
use crate::pages::files::{Docx, Lists, Made, Makers, OpenFile, hand_over};
use crate::platform::page;
use crate::records::{Shelf, Snapshot};
use crate::state::{Session, use_session};

use super::city_photo::city_photo;
use super::filters::{Choices, filters};
use super::heat_map::heat_map;
use super::route::{Look, Show, TownRoute};
use super::rows::{Column, Line, Overview, overview};
use super::{asked, interest, take_out};

/// All locations, or how to bring them in.
pub fn overview_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    let any = derived(move || session.read(|shelf| shelf.snapshots().next().is_some()));
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
                <OpenFile id="inleveren" />
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
            <p><a href="./">"Naar het gesprek op een locatie"</a></p>
        </section>
    }
    .into_any()
}

fn all(session: Session, makers: Makers) -> AnyView {
    let look = derived(move || match TownRoute::now(session) {
        TownRoute::Overview(look) => look,
        TownRoute::Location(_) | TownRoute::Page(_) | TownRoute::Unknown => Look::default(),
    });
    let of = memo(move || session.read(|shelf| overview(shelf, look.get())));
    let choices = memo(move || of.with(Choices::of));
    view! {
        <div class="page-head">
            <div>
                <PageTitle title="Alle locaties naast elkaar" document="Overzicht van locaties" />
                <p class="soft" role="status">{live(move || of.with(counted))}</p>
            </div>
            <div class="no-print"><OpenFile id="inleveren" /></div>
        </div>
        {live(move || choices.with(|choices| filters(choices, look)))}
        {live(move || {
            let show = look.get().show;
            of.with(|of| {
                let below = session.read(|shelf| below(&of.columns, &shown(shelf, &of.lines)));
                view! {
                    {legend(show)}
                    {heat_map(of, show)}
                    {below}
                }
            })
        })}
        <div class="row no-print">
            <button class="button" type="button" on:click=click(page::print)>"Druk dit af"</button>
            <button class="button" type="button" on:click=click(move || list(session, of, makers))>
                "Als lijst voor Excel of Calc"
            </button>
            <button class="button" type="button" on:click=click(move || document(session, look.get_untracked(), makers))>
                "Bewerk in Word of LibreOffice"
            </button>
        </div>
    }
    .into_any()
}

/// Hands what is looked at to a word processor.
fn document(session: Session, look: Look, makers: Makers) {
    let day = session.today().day;
    let photo = session.peek(|shelf| city_photo(shelf, look, day));
    let came = move |docx: Option<Docx>| {
        let bytes = docx.map(|docx| docx(&photo));
        hand_over(session, Some("overzicht"), Made::Docx, bytes.as_deref());
    };
    (makers.docx)(Box::new(came));
}

/// Hands what is looked at to a spreadsheet.
fn list(session: Session, of: Memo<Overview>, makers: Makers) {
    let (heads, rows) =
        of.with_untracked(|of| (take_out::heads(of), session.peek(|shelf| take_out::rows(shelf, of))));
    let came = move |lists: Option<Lists>| {
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let bytes = lists.map(|lists| (lists.csv)(&heads, &rows));
        hand_over(session, Some("overzicht"), Made::Csv, bytes.as_deref());
    };
    (makers.lists)(Box::new(came));
}

/// What they ask and say beside the themes.
fn below(columns: &[Column], snapshots: &[&Snapshot]) -> AnyView {
    view! {
        <div class="stack">
            {asked::section(asked::asked(columns, snapshots))}
            {interest::interest(snapshots)}
            {interest::housing(snapshots)}
        </div>
    }
    .into_any()
}

/// How many locations are looked at, and in which order they stand.
fn counted(of: &Overview) -> String {
    let order = "Op naam gezet. Dit is geen ranglijst.";
    match (of.lines.len(), of.locations) {
        (1, 1) => format!("Eén locatie. {order}"),
        (shown, all) if shown == all => format!("{} locaties. {order}", dutch::capital(&dutch::number(all))),
        (shown, all) => format!(
            "{} van de {} locaties. {order}",
            dutch::capital(&dutch::number(shown)),
            dutch::number(all)
        ),
    }
}

/// The copies that are looked at, in the order of the lines.
fn shown<'a>(shelf: &'a Shelf, lines: &[Line]) -> Vec<&'a Snapshot> {
    lines.iter().filter_map(|line| shelf.find::<Snapshot>(line.round)).collect()
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
