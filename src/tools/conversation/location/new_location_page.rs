//! Naming a location and beginning the conversation.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::{ArrowForward, Info, PageTitle, change, click, dutch, live, live_if, memo, submit};
use crate::platform::{page, place};
use crate::state::{Session, use_session};
use crate::tools::conversation::Route;
use crate::tools::conversation::location::LocationList;

/// The form for a new location. Nothing is made until a name was given.
#[component]
pub fn NewLocationPage() -> impl IntoView {
    let session = use_session();
    let any = memo(move || session.read(|shelf| shelf.locations().next().is_some()));
    let missing = RwSignal::new(false);
    let tapped = StoredValue::new(false);
    // The id of a location that has this name; a text, since the core has signals of texts already.
    let known = RwSignal::new(String::new());
    let begin = move |anew: bool| {
        // Read from the fields themselves: some text arrives without a word of it, dictated or filled in by a program.
        let name = page::value("naam").unwrap_or_default();
        let municipality = page::value("gemeente").unwrap_or_default();
        if name.trim().is_empty() {
            missing.set(true);
            page::focus("naam");
            return;
        }
        let same = session.peek(|shelf| shelf.of_that_name(&name, &municipality));
        if let Some(same) = same.filter(|_| !anew) {
            known.set(same.to_string());
            page::focus_soon("staat-er-al");
            return;
        }
        // A second tap before the page has changed makes nothing more.
        if tapped.get_value() {
            return;
        }
        tapped.set_value(true);
        let made = acts::new_location(session, &name, &municipality);
        if let Some(round) = made {
            place::go(&Route::Setup(round).href());
        }
    };
    view! {
        <PageTitle title="Begin een gesprek" />
        <div class="two">
            // The app says itself what is missing, in Dutch and beside the field.
            <form class="sheet stack" novalidate>
                <div class="text-field">
                    <label class="field-label" for="naam">"Naam van de locatie"</label>
                    <p class="help" id="naam-uitleg">"De naam die jullie zelf gebruiken."</p>
                    <p class="field-error" id="naam-fout" role="alert">
                        {live(move || missing.get().then_some("Vul de naam van de locatie in."))}
                    </p>
                    <input
                        class="field"
                        type="text"
                        id="naam"
                        autocomplete="off"
                        required
                        aria-describedby="naam-fout naam-uitleg"
                        aria-invalid=move || missing.get().to_string()
                        on:input=change(move |_| {
                            missing.set(false);
                            known.set(String::new());
                        })
                    />
                </div>
                <div class="text-field">
                    <label class="field-label" for="gemeente">"Gemeente"</label>
                    <p class="help" id="gemeente-uitleg">"Mag leeg blijven."</p>
                    <input
                        class="field"
                        type="text"
                        id="gemeente"
                        autocomplete="off"
                        aria-describedby="gemeente-uitleg"
                    />
                </div>
                <div role="status">{live_if(move || already_there(session, &known.get(), begin))}</div>
                <p hidden=move || !known.with(String::is_empty)>
                    <button class="button button-forward" type="submit" on:click=submit(move || begin(false))>
                        "Verder"
                        <ArrowForward />
                    </button>
                </p>
            </form>
            {beforehand()}
        </div>
        {live_if(move || any.get().then(|| view! { <LocationList title="Of ga verder bij een locatie die er al is" /> }))}
    }
}

/// A location that has this name already, and the ways on from there.
fn already_there(session: Session, known: &str, begin: impl Fn(bool) + 'static) -> Option<AnyView> {
    let id = LocationId::parse(known).ok()?;
    let name = session.read(|shelf| shelf.open_location(id).map(dutch::location_with_town))?;
    Some(
        view! {
            <div class="notice notice-tall">
                <Info />
                <div class="stack">
                    <p id="staat-er-al" tabindex="-1">
                        <b>"Deze staat er al: "</b>
                        {name}
                        "."
                    </p>
                    <div class="row">
                        <a class="button button-forward" href=Route::Location(id).href()>
                            "Ga verder bij deze locatie"
                            <ArrowForward />
                        </a>
                        <button class="button" type="button" on:click=click(move || begin(true))>
                            "Nee, dit is een andere"
                        </button>
                    </div>
                </div>
            </div>
        }
        .into_any(),
    )
}

fn beforehand() -> impl IntoView {
    view! {
        <section aria-labelledby="vooraf">
            <h2 id="vooraf">"Goed om vooraf te weten"</h2>
            <ul class="points">
                <li>"Het gaat om een goed gesprek. Er is geen cijfer en geen goed of fout."</li>
                <li>"Het gaat er niet om zo snel en zo ver mogelijk één geheel te worden."</li>
                <li>"Blijven waar jullie staan, is ook een keuze. Vink dan aan: bewust zo laten."</li>
                <li>"Jullie hoeven niet alles in één keer te bespreken. Later verder gaan kan altijd."</li>
                <li>"Weinig tijd? Kies straks welke thema’s vandaag aan de beurt zijn."</li>
                <li>"Schrijf niets op waaraan iemand een kind of gezin herkent."</li>
            </ul>
        </section>
    }
}
