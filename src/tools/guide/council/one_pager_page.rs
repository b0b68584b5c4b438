//! The sheet for council and college on the screen: what is asked is typed here, all else follows from what was filled in.

use leptos::prelude::*;

use super::one_pager::one_pager;
use crate::kit::{Mark, PageTitle, TextField, Views, click, derived, live, live_if, memo};
use crate::pages::files::{Docx, Made, Makers, hand_over};
use crate::platform::{on_paper, page};
use crate::state::{typing, use_session};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::typed;

/// The id of the sheet.
const SHEET: &str = "blad";

/// The page of it.
pub fn one_pager_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    Effect::new(move |_| on_paper::fit(SHEET));
    let today = session.today().day;
    let now = memo(move || session.read(|shelf| one_pager(shelf, today)));
    let asked = derived(move || {
        session.read(|shelf| shelf.agenda().map(|of| of.asks_council.clone()).unwrap_or_default())
    });
    let name =
        derived(move || session.read(|shelf| shelf.agenda().map(|of| of.name.clone()).unwrap_or_default()));
    let document = move || {
        typing::end(session);
        let made = session.peek(|shelf| one_pager(shelf, today)).document();
        (makers.docx)(Box::new(move |docx: Option<Docx>| {
            let bytes = docx.map(|docx| docx(&made));
            hand_over(session, Some("raad en college"), Made::Docx, bytes.as_deref());
        }));
    };
    let body = move || {
        let parts = now.get().parts.into_iter().map(|(heading, lines)| {
            let lines = lines.into_iter().map(|text| view! { <li class="typed">{text}</li> });
            view! {
                <section>
                    <h2>{heading}</h2>
                    <ul class="points">{lines.views()}</ul>
                </section>
            }
        });
        parts.views()
    };
    view! {
        <div class="lookup">
        <p class="above no-print"><a href=GuideRoute::Council.href()>"Voor de raad"</a></p>
        <section class="sheet stack no-print" aria-labelledby="invullen">
            <p id="invullen"><b>"Vul aan wat de app niet weet"</b></p>
            <TextField id="gemeente" label="Naam van de gemeente" help="Mag leeg blijven." note=name field=typed::NAME />
            <TextField id="gevraagd" label="Wat vragen jullie van raad of college?" help="Bijvoorbeeld een besluit, geld of een standpunt." long=true note=asked field=typed::ASKS_COUNCIL />
            <div class="row">
                <button class="button button-forward-outline" type="button" on:click=click(page::print)>"Druk het blad af"</button>
                <button class="button" type="button" on:click=click(document)>"Als document voor Word of LibreOffice"</button>
            </div>
        </section>
        {live_if(move || now.with(super::OnePager::is_bare).then(|| view! {
            <p class="notice no-print">"Er is nog niets ingevuld dat op het blad kan. Kies redenen, een rol of punten voor de agenda."</p>
        }))}
        {live_if(move || now.with(|of| !of.names.is_empty()).then(|| view! {
            <p class="notice notice-warning no-print">
                {format!("In wat jullie zelf schreven, staat de naam van een locatie: {}. Wil je dat de raad die leest?", now.with(|of| of.names.join(", ")))}
            </p>
        }))}
        {live_if(move || now.with(|of| of.needs_choice).then(|| view! {
            <p class="notice notice-warning no-print">"Ergens staan twee teksten naast elkaar, van twee apparaten. Kies eerst welke blijft: hierboven, of bij het knelpunt."</p>
        }))}
        <article class="report note" id=SHEET>
            <div class="report-head">
                <p class="brand print-only"><Mark /><span>"Kindcentrumwijzer"</span></p>
                <p class="status-tab">{live(move || now.with(|of| of.day.clone()))}</p>
            </div>
            <PageTitle title=derived(move || now.with(|of| of.title.clone())) document="Blad voor raad en college" />
            {live(body)}
            <p class="help sheet-foot">{live(move || now.with(|of| of.foot))}</p>
        </article>
        </div>
    }
}
