//! One request: what it asks, how it goes to each location, and who answered.

use leptos::prelude::*;

use super::list_page::by_name;
use crate::domain::{Day, Layer, LocationId, Note, RequestId};
use crate::exchange::{Include, Unfit, asking_code};
use crate::kit::{
    ArrowBack, Check, DateField, Missing, PageTitle, TextField, Views, click, copy_button, derived, dutch,
    live, maybe, memo,
};
use crate::pages::files::{Lists, Made, Makers, hand_out, hand_over};
use crate::platform::{page, place};
use crate::records::{Place, RecordKey, Request, Rules, Shelf, Text};
use crate::state::files::{self, Holds};
use crate::state::{Session, use_session};
use crate::tools::town::acts;
use crate::tools::town::route::TownRoute;

/// How a location gets what is asked: the letter that its place has in an address of the conversation.
const ROUTE: &str = "v";

/// The page of a request.
pub fn request_page(id: RequestId, makers: Makers) -> impl IntoView {
    let session = use_session();
    let here = memo(move || {
        session.read(|shelf| shelf.find::<Request>(id).is_some_and(|request| !*request.removed.get()))
    });
    live(move || {
        if here.get() {
            page_of(session, id, makers)
        } else {
            view! { <Missing title="Dit verzoek staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn page_of(session: Session, id: RequestId, makers: Makers) -> AnyView {
    let of = |field: &'static str| Text::of(RecordKey::Request(id), field);
    let note = move |get: fn(&Request) -> &Note| {
        derived(move || {
            session.read(|shelf| {
                shelf.find::<Request>(id).map(|request| get(request).clone()).unwrap_or_default()
            })
        })
    };
    let until = derived(move || {
        session.read(|shelf| shelf.find::<Request>(id).and_then(|request| *request.until.get()))
    });
    let past = move || until.get().is_some_and(|day| session.today().day.is_some_and(|today| day < today));
    let layer = derived(move || session.read(|shelf| shelf.find::<Request>(id).map(Request::layer)));
    let layers = [
        (
            Layer::Municipality,
            "Wat ze samen zeggen, en wat ze de gemeente vragen",
            "Zonder redenen en afspraken. Dit past bij een gemeente.",
        ),
        (
            Layer::Boards,
            "Ook waarom, en wie wat gaat doen",
            "Zonder notities en eigen beelden. Dit past bij een bestuur.",
        ),
    ];
    let layers = layers.map(|(of, name, more)| {
        let on = derived(move || layer.get() == Some(of));
        let set = Callback::new(move |_| acts::ask_layer(session, id, of));
        view! {
            <Check on=on set=set group="laag">
                <span><b>{name}</b><br /><span class="small soft">{more}</span></span>
            </Check>
        }
    });
    let edition = session.peek(|shelf| {
        shelf.find::<Request>(id).and_then(|request| shelf.instrument(request.instrument)).map(dutch::edition)
    });
    // The texts of an own version do not fit in a link.
    let own = session.peek(|shelf| {
        let instrument = shelf.find::<Request>(id).and_then(|request| shelf.instrument(request.instrument));
        instrument.is_some_and(|known| known.adapted.is_some())
    });
    let all_links = (!own).then(|| {
        view! {
            <button class="button" type="button" on:click=click(move || links(session, id, makers))>
                "Alle links als lijst voor Excel of Calc"
            </button>
        }
    });
    let how = if own {
        "De teksten van een eigen versie passen niet in een link. Stuur elke locatie daarom haar bestand."
    } else {
        "In de lijst staat per locatie een eigen link. Daarmee kun je in één keer e-mails maken."
    };
    let remove = move || {
        acts::remove_request(session, id);
        place::go(&TownRoute::List.href());
    };
    view! {
        <div class="stack">
            <p class="no-print"><a class="button button-back" href=TownRoute::List.href()><ArrowBack />"De lijst"</a></p>
            <div>
                <PageTitle title="Een verzoek aan locaties" />
                {maybe(edition.map(|edition| view! { <p class="soft">{edition}</p> }))}
            </div>
            <section class="sheet stack" aria-labelledby="wat-je-vraagt">
                <h2 id="wat-je-vraagt">"Wat je vraagt"</h2>
                <div class="two">
                    <TextField id="verzoek-naam" label="Hoe heet het verzoek?" help="Bijvoorbeeld: stadsfoto, met het jaar." note=note(|request| &request.name) field=of("name") />
                    <TextField id="verzoek-van" label="Van wie komt het?" help="De gemeente of het bestuur, en een functie." note=note(|request| &request.from) field=of("from") />
                </div>
                <DateField
                    id="verzoek-voor"
                    label="Vóór wanneer wil je antwoord?"
                    help="Mag leeg blijven."
                    day=until
                    choose=Callback::new(move |day: Option<Day>| acts::ask_by(session, id, day))
                    may_be_empty=true
                />
                <div role="status">{live(move || past().then(|| view! { <p class="field-doubt">"Deze dag is al voorbij. Klopt dat?"</p> }))}</div>
                <fieldset class="claims">
                    <legend class="field-label">"Wat wil je terug?"</legend>
                    {layers.into_iter().views()}
                </fieldset>
            </section>
            {live(move || session.read(|shelf| answers(session, shelf, id)))}
            <div class="row no-print">
                {maybe(all_links)}
                <button class="button" type="button" on:click=click(page::print)>"Druk dit af"</button>
                <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder dit verzoek"</button>
            </div>
            <p class="help no-print">{how}</p>
        </div>
    }
    .into_any()
}

fn answers(session: Session, shelf: &Shelf, id: RequestId) -> AnyView {
    let places = by_name(shelf);
    let (answered, waited): (Vec<&Place<'_>>, Vec<&Place<'_>>) = places
        .iter()
        .filter(|place| place.listed.is_some() || place.answer_to(id).is_some())
        .partition(|place| place.answer_to(id).is_some());
    let line = match (answered.len(), answered.len() + waited.len()) {
        (_, 0) => "Er staan nog geen locaties op de lijst. Zet ze er eerst op.".to_owned(),
        (0, _) => "Er is nog geen antwoord.".to_owned(),
        (some, all) => format!(
            "{} van de {} locaties {} antwoord.",
            dutch::capital(&dutch::number(some)),
            dutch::number(all),
            if some == 1 { "gaf" } else { "gaven" }
        ),
    };
    let any = !answered.is_empty() || !waited.is_empty();
    let rows = waited.iter().chain(&answered).map(|place| row(session, shelf, id, place));
    view! {
        <section class="stack" aria-labelledby="wie-antwoordde">
            <h2 id="wie-antwoordde">"Wie gaf antwoord?"</h2>
            <p role="status">{line}</p>
            {maybe(any.then(|| view! {
                <table class="list">
                    <thead>
                        <tr>
                            <th scope="col">"Locatie"</th>
                            <th scope="col">"Antwoord"</th>
                            <th scope="col" class="no-print">"Stuur het verzoek"</th>
                        </tr>
                    </thead>
                    <tbody>{rows.views()}</tbody>
                </table>
            }))}
        </section>
    }
    .into_any()
}

fn row(session: Session, shelf: &Shelf, id: RequestId, place: &Place<'_>) -> AnyView {
    let (of, name) = (place.id, place.name());
    let answer = match (place.answer_to(id), place.handed_in.last()) {
        (Some(answer), _) => {
            let day = answer
                .day()
                .map_or_else(|| "zonder datum".to_owned(), |day| format!("van {}", dutch::day(day)));
            let status = if answer.is_agreed() { "vastgesteld" } else { "concept" };
            view! { <a href=TownRoute::Location(of).href()>{format!("gesprek {day}, {status}")}</a> }
                .into_any()
        }
        (None, Some(other)) => {
            let day = other
                .day()
                .map_or_else(|| "zonder datum".to_owned(), |day| format!("van {}", dutch::day(day)));
            view! { {format!("nog niet; wel een ander gesprek {day}")} }.into_any()
        }
        (None, None) => view! { "nog niet" }.into_any(),
    };
    let send = place.listed.is_some().then(|| {
        let link = asking_code(shelf, id, of);
        let copy = match link {
            Ok(code) => copy_button(session, "Kopieer de link", move || address(&code)).into_any(),
            // Its texts go along in a file only.
            Err(Unfit::OwnInstrument | Unfit::LongName | Unfit::Missing) => ().into_any(),
        };
        let file = move || save(session, id, of);
        view! {
            <div class="row" role="group" aria-label=name.clone()>
                {copy}
                <button class="button" type="button" on:click=click(file)>"Sla op als bestand"</button>
            </div>
        }
    });
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-head="Antwoord">{answer}</td>
            <td class="no-print">{maybe(send)}</td>
        </tr>
    }
    .into_any()
}

/// The address at which a location opens what it is asked.
fn address(code: &str) -> String {
    format!("{}#/{ROUTE}/{code}", place::folder())
}

/// Hands the file for one location to the browser.
fn save(session: Session, id: RequestId, of: LocationId) {
    let (records, name) =
        session.peek(|shelf| (acts::asking_file(shelf, id, of), shelf.open_location(of).map(Rules::title)));
    let text = records.map(|records| files::text_of(session, &records));
    hand_out(session, text, name.map(|name| format!("verzoek {name}")), Include::ALL, Holds::OneQuestion);
}

/// Hands a list of all links to a spreadsheet.
fn links(session: Session, id: RequestId, makers: Makers) {
    let rows: Vec<Vec<String>> = session.peek(|shelf| {
        let places = by_name(shelf);
        let listed = places.iter().filter(|place| place.listed.is_some());
        let row = |place: &Place<'_>| {
            let link = asking_code(shelf, id, place.id).map(|code| address(&code)).unwrap_or_default();
            let answered = if place.answer_to(id).is_some() { "ja" } else { "nee" };
            let partners: Vec<&str> = place.organisations().keys().copied().collect();
            vec![
                place.name(),
                place.area().to_owned(),
                place.municipality().to_owned(),
                partners.join("; "),
                answered.to_owned(),
                link,
            ]
        };
        listed.map(row).collect()
    });
    let came = move |lists: Option<Lists>| {
        let heads = ["Locatie", "Wijk of kern", "Gemeente", "Organisaties", "Antwoord gegeven", "Link"];
        let bytes = lists.map(|lists| (lists.csv)(&heads, &rows));
        hand_over(session, Some("verzoek"), Made::Csv, bytes.as_deref());
    };
    (makers.lists)(Box::new(came));
}
