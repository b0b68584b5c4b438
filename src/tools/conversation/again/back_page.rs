//! Looking back before the next conversation begins: what did we agree, and what came of it.

use leptos::prelude::*;

use crate::domain::{ActionId, RoundId, Standing};
use crate::kit::{ArrowForward, Check, PageTitle, Views, derived, dutch, if_here, live, live_if, memo};
use crate::records::{RecordKey, Shelf};
use crate::state::Session;
use crate::tools::conversation::actions::ActionRow;
use crate::tools::conversation::picture::rows;
use crate::tools::conversation::report::plain;
use crate::tools::conversation::{Route, acts};

/// What this round looks back at.
#[component]
pub fn BackPage(
    /// The round that begins.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        page,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn page(session: Session, id: RoundId) -> AnyView {
    let (name, before) = session.peek(|shelf| {
        let place = dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location)));
        (place, shelf.round_before(id).map(|before| (before.id, shelf.round_called(before.id))))
    });
    let locked = session.peek(|shelf| shelf.is_closed(RecordKey::Round(id)));
    let actions = memo(move || {
        session.read(|shelf| shelf.looked_back_at(id).into_iter().map(|of| of.id).collect::<Vec<ActionId>>())
    });
    let after =
        derived(move || session.read(|shelf| shelf.round(id).is_some_and(|round| *round.last_after.get())));
    let document = format!("Terugblik | {name}");
    let previous = before.as_ref().map(|(before, _)| *before);
    view! {
        <div class="page-head">
            <div>
                <PageTitle title="Eerst terugkijken" document=derived(move || document.clone()) />
                <p class="soft">{match before {
                    Some((_, when)) => format!("Het vorige gesprek bij {name}: {when}."),
                    None => format!("Bij {name} staat hier nog geen eerder gesprek. Hebben jullie er een bestand van? Open dat dan eerst."),
                }}</p>
            </div>
            <a class="button button-forward no-print" href=Route::Setup(id).href()>
                "Verder"
                <ArrowForward />
            </a>
        </div>
        <section class="sheet stack" aria-labelledby="afgesproken">
            <h2 id="afgesproken">"Wat kwam er van de afspraken?"</h2>
            {live_if(move || actions.with(Vec::is_empty).then(|| view! {
                <p class="soft">"Er staan geen afspraken van eerder."</p>
            }))}
            <ul class="plain">
                {live(move || actions.get().into_iter().map(|of| view! { <ActionRow id=of back="afgesproken" /> }).views())}
            </ul>
        </section>
        {live_if(move || {
            let lines = session.read(|shelf| previous.map(|before| wishes(shelf, before)).unwrap_or_default());
            (!lines.is_empty()).then(|| view! {
                <section class="sheet stack" aria-labelledby="gewild">
                    <h2 id="gewild">"Wat wilden jullie toen?"</h2>
                    <ul class="points">{lines.into_iter().map(|line| view! { <li><span class="typed">{line}</span></li> }).views()}</ul>
                </section>
            })
        })}
        {live_if(move || {
            let lines = session.read(|shelf| previous.map(|before| asked(shelf, before)).unwrap_or_default());
            (!lines.is_empty()).then(|| view! {
                <section class="sheet stack" aria-labelledby="gevraagd">
                    <h2 id="gevraagd">"Wat vroegen jullie aan de gemeente?"</h2>
                    <ul class="points">{lines.into_iter().map(|line| view! { <li><span class="typed">{line}</span></li> }).views()}</ul>
                </section>
            })
        })}
        {(!locked && previous.is_some()).then(|| view! {
            <section class="sheet stack" aria-labelledby="naast">
                <h2 id="naast">"Vorige keer ernaast?"</h2>
                <p>"Bij elk thema staat wat jullie de vorige keer zeiden."</p>
                <Check on=after set=Callback::new(move |on| acts::show_last_after(session, id, on))>
                    <span>"Laat dat pas zien als we zelf een keuze hebben gemaakt."</span>
                </Check>
            </section>
        })}
        <p class="no-print">
            <a class="button button-forward-outline" href=Route::Setup(id).href()>
                "Verder naar dit gesprek"
                <ArrowForward />
            </a>
        </p>
    }
    .into_any()
}

/// What they asked of the municipality, for a theme and in general.
fn asked(shelf: &Shelf, round: RoundId) -> Vec<String> {
    let (_, rows) = rows(shelf, round);
    let of_themes = rows.iter().map(|row| (row.short_title(), plain(&row.answer.help)));
    let general = shelf.round(round).map(|round| ("In het algemeen".to_owned(), plain(&round.help)));
    let all = of_themes.chain(general).filter(|(_, text)| !text.is_empty());
    all.map(|(of, text)| format!("{of}: {text}")).collect()
}

/// What they wanted to change, and what they meant to leave as it was, with why.
fn wishes(shelf: &Shelf, round: RoundId) -> Vec<String> {
    let (instrument, rows) = rows(shelf, round);
    let Some(instrument) = instrument else { return Vec::new() };
    let wanted = rows.into_iter().filter(|row| {
        matches!(
            row.standing(),
            Standing::Moving { .. }
                | Standing::OnPurpose { .. }
                | Standing::Differing
                | Standing::NotForUs
                | Standing::Begun { ambition: Some(_) }
        )
    });
    let line = |row: crate::tools::conversation::picture::Row| {
        let why = row.answer.reason.text().trim();
        let why = if why.is_empty() { String::new() } else { format!(". Waarom: {why}") };
        format!("{}: {}{why}", row.short_title(), dutch::standing(instrument, row.standing()))
    };
    wanted.map(line).collect()
}
