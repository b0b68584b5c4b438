//! The page before the first theme. All of it may be left as it is.

use leptos::prelude::*;

use super::seats::Seats;
use super::themes::Themes;
use super::time::Time;
use crate::domain::RoundId;
use crate::kit::{ArrowForward, Missing, PageTitle, click, derived, dutch, live, live_if, maybe, memo};
use crate::platform::{page, place};
use crate::state::{Session, use_session};
use crate::tools::conversation::{Route, acts};

/// Who is there, how long, what about, and how to begin.
#[component]
pub fn SetupPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let open =
        memo(move || session.read(|shelf| shelf.open_round(id).is_some_and(|round| !round.is_agreed())));
    live(move || {
        if open.get() {
            setup(session, id)
        } else {
            view! { <Missing title="Dit gesprek staat niet open op dit apparaat" /> }.into_any()
        }
    })
}

fn setup(session: Session, id: RoundId) -> AnyView {
    let instrument = session.peek(|shelf| shelf.instrument(shelf.round(id)?.instrument));
    let name = session
        .peek(|shelf| dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location))));
    let none = RwSignal::new(false);
    let planned = move || session.peek(|shelf| shelf.next_theme(id));
    let together = move || {
        if let Some((_, theme)) = planned() {
            place::go(&Route::Theme(id, theme.id).href());
        } else {
            none.set(true);
            page::focus("kop");
        }
    };
    let apart = move || {
        acts::views_of_seats(session, id);
        place::go(&Route::Views(id).href());
    };
    let document = format!("Voor jullie beginnen | {name}");
    view! {
        <div class="setup stack">
            <div>
                <PageTitle title="Voor jullie beginnen" document=derived(move || document.clone()) />
                <p class="soft">"Alles hier mag je overslaan. Later aanpassen kan altijd."</p>
                {live_if(move || which(session, id))}
            </div>
            <p class="field-error" role="alert">
                {live(move || none.get().then_some("Er is vandaag geen thema meer open. Zet een ander thema aan."))}
            </p>
            <div class="two">
                <div class="stack">
                    <Seats id=id />
                    <Time id=id />
                </div>
                {maybe(instrument.map(|instrument| view! { <Themes instrument=instrument id=id /> }))}
            </div>
        </div>
        <div class="bar">
            <div class="ways-in">
                <p class="small">
                    <b>"Hoe willen jullie beginnen? "</b>
                    "Apart: iedereen vult eerst een eigen beeld in. Daarna zien jullie waar jullie verschillen."
                </p>
                <button class="button" type="button" on:click=click(apart)>"Eerst ieder apart"</button>
                <button class="button button-forward" type="button" on:click=click(together)>
                    "Meteen samen"
                    <ArrowForward />
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// With which version of the instrument they talk, when there is more than one.
fn which(session: Session, id: RoundId) -> Option<AnyView> {
    let (location, edition, several) = session.read(|shelf| {
        let round = shelf.round(id)?;
        let known = shelf.instrument(round.instrument)?;
        let several = known.adapted.is_some() || shelf.editions().len() > 1;
        Some((round.location, dutch::edition(known), several))
    })?;
    several.then(|| {
        view! {
            <p class="soft">
                {format!("Jullie praten met: {edition}. ")}
                <a href=Route::Location(location).href()>"Kies een andere versie"</a>
            </p>
        }
        .into_any()
    })
}
