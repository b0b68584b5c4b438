//! The data of the analysis: a part for each group, what is missing, and on paper a plan.

use leptos::prelude::*;

use super::acts;
use super::datum_row::{datum_row, row_id};
use super::words::{DATA_HEADS, data_rows, ids, rows_of, status_word};
use crate::content::analysis::{self, DataGroup};
use crate::domain::{DatumId, DatumStatus};
use crate::exchange::{Block, Document};
use crate::kit::{Check, PageTitle, Views, add_line, cited, click, derived, dutch, live, live_if, memo};
use crate::pages::files::{Docx, Lists, Made, Makers, hand_over};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::{Session, typing, use_session};
use crate::tools::guide::dossier::block_views;
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::way::way;

/// The page of the data, perhaps at one of them.
pub fn data_page(makers: Makers, at: Option<DatumId>) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    cited::begin_at(at.map(row_id));
    let only_missing = RwSignal::new(false);
    let [about, places, example] = analysis::about_data();
    let groups = analysis::groups().iter().map(|group| part(session, group, only_missing, at));
    view! {
        <div class="lookup">
            <div>
                <p class="above no-print"><a href=GuideRoute::gear("analyse").href()>"Handreiking, analyse"</a></p>
                <PageTitle title=derived(move || title(session)) document="Analyse: gegevens" />
                <p class="lead no-print">"Wat speelt er, en wat weten jullie al? Kies wat voor jullie telt. Leeg laten mag."</p>
                <p class="soft" role="status">{live(move || session.read(counted))}</p>
            </div>
            {way(session, GuideRoute::Data(None))}
            <div class="row no-print">
                <Check on=only_missing set=Callback::new(move |on| only_missing.set(on))>
                    "Laat alleen zien wat nog niet bekend is"
                </Check>
            </div>
            <div class="print-only">{live(move || block_views(session.read(plan).blocks.into_iter().skip(1)))}</div>
            <div class="stack no-print">{groups.views()}</div>
            {take_out(session, makers)}
            <section class="stack no-print" aria-labelledby="over-gegevens">
                <h2 id="over-gegevens">"Meer over de analyse"</h2>
                {cited::lesser(about)}
                {cited::lesser(places)}
                {cited::lesser(example)}
                <p class="help">"Welke plek om te zoeken bij welk gegeven staat, is van de makers."</p>
            </section>
        </div>
    }
}

fn title(session: Session) -> String {
    match session.read(Shelf::municipality).as_str() {
        "" => "Gegevens voor onze analyse".to_owned(),
        name => format!("Gegevens voor de analyse van {name}"),
    }
}

/// How far all of it is, in a sentence.
fn counted(shelf: &Shelf) -> String {
    let all: Vec<DatumId> = analysis::groups().iter().flat_map(|group| ids(shelf, group)).collect();
    let count = |of: Option<DatumStatus>| {
        all.iter().filter(|id| shelf.datum(**id).and_then(|one| *one.status.get()) == of).count()
    };
    let all_states = DatumStatus::ALL.map(Some).into_iter().chain([None]);
    let some: Vec<String> = all_states
        .map(|of| (count(of), status_word(of)))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{}: {}.", dutch::capital(word), dutch::number(count)))
        .collect();
    format!("Van {} gegevens. {}", all.len(), some.join(" "))
}

/// Whether something is still to be found out.
fn is_missing(shelf: &Shelf, id: DatumId) -> bool {
    let status = shelf.datum(id).and_then(|of| *of.status.get());
    !matches!(status, Some(DatumStatus::Known | DatumStatus::NotForUs))
}

fn part(
    session: Session,
    group: &'static DataGroup,
    only_missing: RwSignal<bool>,
    at: Option<DatumId>,
) -> AnyView {
    let made: RwSignal<Option<DatumId>> = RwSignal::new(at);
    // Whoever says that something is known has more to say of it: it stays until the choice is made anew.
    let hidden: RwSignal<Vec<DatumId>> = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        let only = only_missing.get();
        let gone = session.peek(|shelf| {
            ids(shelf, group).into_iter().filter(|id| only && !is_missing(shelf, *id)).collect::<Vec<_>>()
        });
        hidden.set(gone);
    });
    // Those of the guide stay as they are when one of their own comes.
    let of_guide = group.items.iter().map(move |item| {
        let shown = memo(move || hidden.with(|hidden| !hidden.contains(&item.id)));
        let open = made.get_untracked() == Some(item.id);
        live_if(move || shown.get().then(|| datum_row(session, item.id, open)))
    });
    let own = memo(move || {
        let all =
            session.read(|shelf| shelf.own_data(group.id).into_iter().map(|of| of.id).collect::<Vec<_>>());
        hidden.with(|hidden| all.into_iter().filter(|id| !hidden.contains(id)).collect::<Vec<_>>())
    });
    let none = memo(move || {
        own.with(Vec::is_empty)
            && hidden.with(|hidden| group.items.iter().all(|item| hidden.contains(&item.id)))
    });
    let own_rows = move || {
        own.get().into_iter().map(|id| datum_row(session, id, made.get_untracked() == Some(id))).views()
    };
    view! {
        <section class="sheet stack" aria-labelledby=group.id.as_str()>
            <h2 id=group.id.as_str() tabindex="-1">{group.title}</h2>
            {live_if(move || none.get().then(|| view! { <p class="soft">"Hier is alles bekend, of telt het niet voor jullie."</p> }))}
            <ul class="plain agenda-items data">{of_guide.views()}{live(own_rows)}</ul>
            {add_own(session, group, made)}
            {cited::cited(group.source)}
        </section>
    }
    .into_any()
}

/// One of their own in a group.
fn add_own(session: Session, group: &'static DataGroup, made: RwSignal<Option<DatumId>>) -> AnyView {
    let add = Callback::new(move |words: String| {
        if let Some(new) = acts::add(session, group.id, &words) {
            made.set(Some(new));
            page::focus_soon(&row_id(new));
        }
    });
    let form = add_line(
        format!("erbij-{}", group.id),
        "Wat willen jullie weten?",
        "Schrijf eerst op wat jullie willen weten.",
        "Zet erbij",
        ().into_any(),
        add,
    );
    view! {
        <details class="more">
            <summary>"Iets anders weten"<span class="visually-hidden">{format!(": {}", group.title)}</span></summary>
            {form}
        </details>
    }
    .into_any()
}

/// All of it as a document: a table for each group.
fn plan(shelf: &Shelf) -> Document {
    let name = shelf.municipality();
    let title = if name.is_empty() { "Gegevensplan".to_owned() } else { format!("Gegevensplan van {name}") };
    let mut blocks = vec![Block::Title(title.clone())];
    for group in analysis::groups() {
        blocks.push(Block::Heading(1, group.title.to_owned()));
        blocks.push(Block::Table {
            heads: DATA_HEADS.iter().skip(1).map(|head| (*head).to_owned()).collect(),
            rows: rows_of(shelf, group),
        });
    }
    blocks.push(Block::Quoted(format!(
        "De lijst volgt de {}. Alleen gegevens over veel mensen, nooit over één kind of gezin.",
        dutch::short_place(analysis::groups().first().and_then(|group| group.source))
    )));
    Document { blocks, foot: title }
}

fn take_out(session: Session, makers: Makers) -> AnyView {
    let document = move || {
        typing::end(session);
        let made = session.peek(plan);
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some("gegevensplan"), Made::Docx, bytes.as_deref());
        }));
    };
    let list = move || {
        typing::end(session);
        let rows = session.peek(data_rows);
        (makers.lists)(Box::new(move |lists: Option<Lists>| {
            let bytes = lists.map(|lists| (lists.csv)(&DATA_HEADS, &rows));
            hand_over(session, Some("gegevensplan"), Made::Csv, bytes.as_deref());
        }));
    };
    view! {
        <section class="stack no-print" aria-labelledby="meenemen">
            <h2 id="meenemen">"Neem mee als gegevensplan"</h2>
            <div class="row">
                <button class="button" type="button" on:click=click(page::print)>"Druk af"</button>
                <button class="button" type="button" on:click=click(document)>"Als document voor Word of LibreOffice"</button>
                <button class="button" type="button" on:click=click(list)>"Als lijst voor Excel of Calc"</button>
                <a class="button" href=GuideRoute::Dossier.href()>"Naar het dossier"</a>
            </div>
        </section>
    }
    .into_any()
}
