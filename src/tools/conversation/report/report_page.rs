//! The report: what was agreed first, then the picture, then theme by theme, and the sources.

use leptos::prelude::*;

use crate::content;
use crate::domain::Layer;
use crate::domain::{Instrument, RoundId, Sorted, SourceId, Standing};
use crate::kit::dutch;
use crate::pages::files::{Docx, Made, Makers, for_whom, hand_over};
use crate::platform::page;
use crate::records::{RecordKey, Round};
use crate::state::{Page, Session, use_session};
use crate::tools::conversation::Route;
use crate::tools::conversation::asked::asked_layer;
use crate::tools::conversation::picture::{Picture, Row, rows};

use super::after_talk::AfterTalk;
use super::document::document;
use super::facts::{in_a_line, report_head};
use super::for_whom::ForWhom;
use super::layered::{goes_along, layered};
use super::opening::{Section, opening};
use super::status_box::StatusBox;
use super::theme_part::theme_part;
use crate::kit::{ArrowBack, Missing, Views, derived, live, maybe, memo};
use crate::tools::conversation::round::Locked;

/// The report of one round.
#[component]
pub fn ReportPage(
    /// The round.
    id: RoundId,
    /// What makes documents.
    makers: Makers,
) -> impl IntoView {
    let session = use_session();
    let here = memo(move || session.read(|shelf| shelf.open_round(id).map(|round| round.id)));
    live(move || match here.get() {
        Some(id) => report(session, id, makers),
        None => view! { <Missing title="Dit gesprek staat niet op dit apparaat" /> }.into_any(),
    })
}

fn report(session: Session, id: RoundId, makers: Makers) -> AnyView {
    let locked = derived(move || session.read(|shelf| shelf.round(id).is_some_and(Round::is_agreed)));
    // Who was asked for it begins with what goes back: nobody sends more by not looking.
    let layer = RwSignal::new(session.peek(|shelf| asked_layer(shelf, id)).unwrap_or(Layer::Internal));
    let views = RwSignal::new(true);
    let shown = memo(move || session.read(|shelf| layered(shelf, id, goes_along(layer.get(), views.get()))));
    // Every sheet says of what it is.
    Effect::new(move |_| {
        page::foot_of_paper(Some(&shown.with(|shelf| in_a_line(shelf, id, layer.get_untracked()))));
        on_cleanup(|| page::foot_of_paper(None));
    });
    makers.expect_document(session);
    let write = Callback::new(move |()| {
        let of = shown.with_untracked(|shelf| document(session, shelf, id, layer.get_untracked()));
        let name = session.peek(|shelf| shelf.stands_in(&RecordKey::Round(id)));
        let name = name.map(|name| format!("{} {name}", for_whom(layer.get_untracked())));
        let made = move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&of));
            hand_over(session, name.as_deref(), Made::Docx, bytes.as_deref());
        };
        (makers.docx)(Box::new(made));
    });
    view! {
        <p class="no-print">
            <a class="button button-back" href=Route::Round(id).href()>
                <ArrowBack />
                "Overzicht"
            </a>
        </p>
        <ForWhom id=id layer=layer views=views write=write />
        <Locked id=id locked=locked />
        <article class="report">
            {live(move || shown.with(|shelf| report_head(session, shelf, id, layer.get_untracked())))}
            {live(move || shown.with(|shelf| opening(shelf, id, &|at| session.local(at).day).into_iter().map(section).views()))}
            <section class="report-picture">
                <h2>"Waar staan jullie nu, en waar willen jullie heen?"</h2>
                <Picture id=id caption="Elk thema met waar jullie nu staan en waar jullie heen willen" />
            </section>
            {live(move || {
                let (instrument, rows) = shown.with(|shelf| rows(shelf, id));
                body(instrument, &rows)
            })}
        </article>
        <AfterTalk id=id locked=locked />
        <StatusBox id=id locked=locked />
        <p class="no-print">
            "Gebruiken anderen deze tablet ook? "
            <a href=Page::Files.href()>"Naar Bestanden, om op te slaan en te wissen"</a>
        </p>
    }
    .into_any()
}

/// A part of the opening: a table, or a list.
fn section(of: Section) -> AnyView {
    let Section { title, about, heads, rows } = of;
    let typed = |cell: String| view! { <span class="typed">{cell}</span> };
    let inside = if heads.is_empty() {
        let lines = rows.into_iter().flatten().map(|line| view! { <li>{typed(line)}</li> });
        view! { <ul class="points">{lines.views()}</ul> }.into_any()
    } else {
        let columns = heads.iter().map(|head| view! { <th scope="col">{*head}</th> }).views();
        let lines = rows.into_iter().map(|cells| {
            let cells = cells.into_iter().zip(heads.clone()).enumerate();
            let cells = cells.map(|(at, (cell, head))| {
                if at == 0 {
                    return view! { <th scope="row">{typed(cell)}</th> }.into_any();
                }
                let class = width(&cell);
                view! { <td class=class data-head=head>{typed(cell)}</td> }.into_any()
            });
            view! { <tr>{cells.views()}</tr> }
        });
        view! {
            <table class="agreed">
                <thead><tr>{columns}</tr></thead>
                <tbody>{lines.views()}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <section class="report-part">
            <h2>{title}</h2>
            {maybe((!about.is_empty()).then(|| view! { <p class="small">{about}</p> }))}
            {inside}
        </section>
    }
    .into_any()
}

/// A few words stay on one line: a column of them never breaks inside a word.
fn width(cell: &str) -> &'static str {
    const FEW: usize = 16;
    if cell.chars().count() <= FEW { "short" } else { "" }
}

fn body(instrument: Option<&'static Instrument>, rows: &[Row]) -> impl IntoView + use<> {
    let said = rows.iter().filter(|row| !matches!(row.standing(), Standing::Untouched | Standing::Later));
    let parts: Vec<AnyView> = said.map(|row| theme_part(instrument, row).into_any()).collect();
    view! {
        {maybe((!parts.is_empty()).then(|| view! {
            <section>
                <h2>"Thema voor thema"</h2>
                <p class="small">{GISTS}</p>
                <div class="report-themes">{parts.into_iter().views()}</div>
            </section>
        }))}
        <section class="report-end">
            <h2>"Bij dit verslag"</h2>
            <p class="small">{ABOUT}</p>
            {caution_lines(instrument).chain(source_line(rows)).map(|line| view! { <p class="small">{line}</p> }).views()}
        </section>
    }
}

/// What a report is, and what it is not.
pub const ABOUT: &str = "Dit verslag helpt bij het gesprek. Het is geen cijfer en geen keurmerk. Blijven waar jullie staan, kan een goede keuze zijn.";
/// Whose words stand at a level.
pub const GISTS: &str =
    "Schuin staat wat het instrument bij dat niveau zegt. Een vinkje is wat jullie zelf herkenden.";

/// What has to be said of a level wherever it is named.
pub fn caution_lines(instrument: Option<&'static Instrument>) -> impl Iterator<Item = String> {
    let levels = instrument.map(|known| known.levels).unwrap_or_default();
    levels.iter().filter_map(|level| Some(format!("Niveau ‘{}’: {}.", level.name, level.caution?)))
}

/// The documents that the themes come from, and what is the makers' own.
pub fn source_line(rows: &[Row]) -> Option<String> {
    let ids: Sorted<SourceId> =
        rows.iter().filter_map(|row| row.theme?.source).map(|source| (source, ())).collect();
    let names: Vec<String> = ids.keys().filter_map(|id| content::source(*id)).map(dutch::source).collect();
    let others: Vec<String> = rows
        .iter()
        .filter(|row| row.theme.is_some_and(|theme| theme.source.is_none()))
        .map(Row::short_title)
        .collect();
    let ours = (!names.is_empty()).then(|| {
        let which = if others.is_empty() { "thema’s en niveaus" } else { "de niveaus en de andere thema’s" };
        format!(
            "Bron van {which}: {}, bijlage. Dezelfde betekenis, in eigen woorden van de makers van de app. De Nederlandse namen en de nummers van de niveaus, de korte zin per niveau en het aanvinken zijn van hen.",
            names.join("; "),
        )
    });
    // What somebody changed or added is not the source's.
    let others = (!others.is_empty()).then(|| {
        format!(
            "Aangepast of toegevoegd door wie deze versie maakte, en misschien met een andere betekenis: {}.",
            others.join("; ")
        )
    });
    others.into_iter().chain(ours).reduce(|others, ours| format!("{others} {ours}"))
}
