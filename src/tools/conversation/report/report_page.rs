//! The report: the picture first, then theme by theme, then what was not talked about and the sources.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Instrument, RoundId, Sorted, SourceId, Standing};
use crate::kit::dutch;
use crate::platform::page;
use crate::records::Round;
use crate::state::{Page, Session};
use crate::tools::conversation::Route;
use crate::tools::conversation::picture::{Picture, Row, Summary, rows};

use super::facts::ReportHead;
use super::status_box::StatusBox;
use super::theme_part::theme_part;
use crate::kit::{ArrowBack, Views, click, derived, if_here, live, maybe};
use crate::tools::conversation::round::{Locked, TakeAlong};

/// The report of one round.
#[component]
pub fn ReportPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        report,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn report(session: Session, id: RoundId) -> AnyView {
    let locked = derived(move || session.read(|shelf| shelf.round(id).is_some_and(Round::is_agreed)));
    view! {
        <p class="no-print">
            <a class="button button-back" href=Route::Round(id).href()>
                <ArrowBack />
                "Overzicht"
            </a>
        </p>
        <article class="report">
            <ReportHead id=id />
            <Locked id=id locked=locked />
            <div class="row no-print">
                <button class="button button-forward" type="button" on:click=click(page::print)>
                    "Druk af of sla op als pdf"
                </button>
            </div>
            <TakeAlong id=id />
            <section class="report-picture">
                <h2>"Waar staan jullie nu, en waar willen jullie heen?"</h2>
                <Picture id=id caption="Elk thema met waar jullie nu staan en waar jullie heen willen" />
                <Summary id=id />
            </section>
            {live(move || {
                let (instrument, rows) = session.read(|shelf| rows(shelf, id));
                body(instrument, &rows)
            })}
        </article>
        <StatusBox id=id locked=locked />
        <p class="no-print">
            "Gebruiken anderen deze tablet ook? "
            <a href=Page::Files.href()>"Naar Bestanden, om op te slaan en te wissen"</a>
        </p>
    }
    .into_any()
}

fn body(instrument: Option<&'static Instrument>, rows: &[Row]) -> impl IntoView + use<> {
    let (said, silent): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| !matches!(row.standing(), Standing::Untouched | Standing::Later));
    let parts: Vec<AnyView> = said.into_iter().map(|row| theme_part(instrument, row).into_any()).collect();
    let not_discussed: Vec<AnyView> = silent
        .into_iter()
        .map(|row| {
            let words = instrument.map_or_else(
                || dutch::standing_of_strangers(row.standing()),
                |known| dutch::standing_in(known, row.standing(), row.today),
            );
            let number = row.number.map(|number| format!("{number}. ")).unwrap_or_default();
            let why = row.answer.reason.text().trim().to_owned();
            view! {
                <li>
                    {format!("{number}{}: {words}", row.title())}
                    {maybe((!why.is_empty()).then(|| view! { <span class="typed">{format!(". {why}")}</span> }))}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        {maybe((!parts.is_empty()).then(|| view! {
            <section>
                <h2>"Thema voor thema"</h2>
                {parts.into_iter().views()}
            </section>
        }))}
        {maybe((!not_discussed.is_empty()).then(|| view! {
            <section class="report-end">
                <h2>"Niet besproken"</h2>
                <p class="small">"Niet besproken is iets anders dan het eerste niveau."</p>
                <ul class="points">{not_discussed.into_iter().views()}</ul>
            </section>
        }))}
        <section class="report-end">
            <h2>"Bij dit verslag"</h2>
            <p class="small">
                "Dit verslag helpt bij het gesprek. Het is geen cijfer en geen keurmerk. Blijven waar jullie staan, kan een goede keuze zijn."
            </p>
            {cautions(instrument)}
            {sources(rows)}
        </section>
    }
}

/// What has to be said of a level wherever it is named.
fn cautions(instrument: Option<&'static Instrument>) -> AnyView {
    let levels = instrument.map(|known| known.levels).unwrap_or_default();
    let lines = levels.iter().filter_map(|level| {
        let caution = level.caution?;
        Some(view! { <p class="small">{format!("Niveau ‘{}’: {caution}.", level.name)}</p> })
    });
    lines.views()
}

/// The documents that the themes come from, and what is the makers' own.
fn sources(rows: &[Row]) -> AnyView {
    let ids: Sorted<SourceId> =
        rows.iter().filter_map(|row| row.theme?.source).map(|source| (source, ())).collect();
    let names: Vec<String> = ids.keys().filter_map(|id| content::source(*id)).map(dutch::source).collect();
    maybe((!names.is_empty()).then(|| {
        view! {
            <p class="small">
                {format!(
                    "Bron van thema’s en niveaus: {}, bijlage. Dezelfde betekenis, in eigen woorden van de makers van de app. De Nederlandse namen en de nummers van de niveaus, de korte zin per niveau en het aanvinken zijn van hen.",
                    names.join("; "),
                )}
            </p>
        }
    }))
}
