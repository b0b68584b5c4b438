//! Who offers this app, or plainly that nobody filled that in; and what is wrong, for who can mend it.

use leptos::prelude::*;

use crate::kit::{Views, Warning, live, live_if, maybe};
use crate::platform::worker::{WorkerState, WorkerTrouble};
use crate::state::{Host, HostFault, use_session};

/// Owner, contact and logo from the host's config file.
#[component]
pub fn HostFacts() -> impl IntoView {
    let session = use_session();
    let no_logo = RwSignal::new(false);
    let facts = move || {
        let host = session.around.host.get();
        let logo = host.logo_src().map(str::to_owned);
        let contact = host.contact_words().to_owned();
        let contact = match (contact.is_empty(), host.contact_href()) {
            (true, _) => view! { <p>"De aanbieder heeft nog geen contact ingevuld."</p> }.into_any(),
            // Beside the app: it may stand in the page of somebody else.
            (false, Some(href)) => {
                view! { <p>"Vragen? "<a href=href target="_blank">{contact}</a></p> }.into_any()
            }
            (false, None) => view! { <p>"Vragen? "{contact}</p> }.into_any(),
        };
        let owner = if host.owner.is_empty() {
            view! {
                <p>
                    "Wie deze app aanbiedt, heeft dat nog niet ingevuld. Dat kan in het bestand host.json, naast de app."
                </p>
            }
            .into_any()
        } else {
            view! { <p>"Deze app wordt aangeboden door "<b>{host.owner.clone()}</b>"."</p> }.into_any()
        };
        view! {
            {maybe(logo.map(|src| view! {
                <img
                    class="logo"
                    src=src
                    alt=format!("Logo van {}", host.owner)
                    on:error=Box::new(move |_| no_logo.set(true))
                />
            }))}
            {owner}
            {contact}
        }
    };
    let faults = move || {
        let mut wrong = session.around.host.with(|host| host.wrong.clone());
        if no_logo.get() {
            wrong.push(HostFault::NoLogo);
        }
        (!wrong.is_empty()).then(|| {
            view! {
                <div class="notice notice-warning">
                    <Warning />
                    <div class="stack">
                        <p><b>"Voor de aanbieder: er klopt iets niet in host.json, of in een bestand dat daarin staat."</b></p>
                        <ul class="points">
                            {wrong.iter().map(|fault| view! { <li>{in_words(fault)}</li> }).views()}
                        </ul>
                    </div>
                </div>
            }
        })
    };
    view! {
        <section class="sheet stack" aria-labelledby="aanbieder">
            <h2 id="aanbieder">"Wie deze app aanbiedt"</h2>
            {live(facts)}
            {live_if(faults)}
        </section>
    }
}

fn in_words(fault: &HostFault) -> String {
    match fault {
        HostFault::NotJson { line } => {
            format!(
                "Het is geen goede JSON. Bij regel {line} gaat het mis: kijk naar komma’s en aanhalingstekens."
            )
        }
        HostFault::NotFields => "Er staan geen velden in, zoals in het voorbeeld bij hosting.".to_owned(),
        HostFault::UnknownField(name) => {
            format!("Het veld ‘{name}’ kennen we niet. We kennen owner, contact, logo en theme.")
        }
        HostFault::NotText(name) => format!("In het veld ‘{name}’ hoort een tekst tussen aanhalingstekens."),
        HostFault::Contact => {
            "Het contact is geen e-mailadres en geen webadres met https. We tonen het als tekst.".to_owned()
        }
        HostFault::LogoElsewhere => {
            "Het logo moet naast de app staan: alleen de naam van een bestand.".to_owned()
        }
        HostFault::ThemeElsewhere => {
            "Het bestand met kleuren (theme) moet naast de app staan: alleen de naam van een bestand.".to_owned()
        }
        HostFault::NoTheme => "Het bestand met kleuren (theme) is er niet.".to_owned(),
        HostFault::NoTokens => {
            "In het bestand met kleuren (theme) staan geen kleuren die we kennen. Hun namen beginnen met --basis-color."
                .to_owned()
        }
        HostFault::LargeTheme { bytes } => format!(
            "Het bestand met kleuren (theme) is {} kB. We lezen het niet: het mag ten hoogste {} kB zijn.",
            bytes / 1000,
            Host::LARGEST_THEME / 1000
        ),
        HostFault::Contrast { pair, dark } => format!(
            "In {} is {} op {} niet goed te zien: het contrast is {}, en {} is nodig. De app houdt hier een eigen kleur.",
            if *dark { "het donker" } else { "het licht" },
            pair.text,
            pair.on,
            decimal(pair.contrast),
            decimal(pair.needed)
        ),
        HostFault::NoLogo => "Het logo is er niet, of het is geen plaatje.".to_owned(),
        HostFault::LargeLogo { bytes } => format!(
            "Het logo is {} kB. We bewaren het niet voor gebruik zonder internet: neem er een van ten hoogste {} kB.",
            bytes / 1000,
            Host::LARGEST_LOGO / 1000
        ),
    }
}

/// Hundredths with a comma.
fn decimal(hundredths: u32) -> String {
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

/// Whether the app works without network here, and why not.
#[component]
pub fn OfflineFacts() -> impl IntoView {
    let session = use_session();
    let state = move || match session.around.worker.get() {
        WorkerState::None => "Op dit apparaat staat de app nog niet klaar voor gebruik zonder internet.",
        WorkerState::Ready => "Op dit apparaat werkt de app ook zonder internet.",
        WorkerState::UpdateWaiting => {
            "Op dit apparaat werkt de app ook zonder internet. Er staat een nieuwe versie klaar."
        }
    };
    let trouble = move || {
        session.around.worker_trouble.get().map(|why| match why {
            WorkerTrouble::PlainHttp => view! {
                <p>"Dat kan niet op dit adres: het begint met http. Voor de aanbieder: zet de app op een adres met https."</p>
            }
            .into_any(),
            WorkerTrouble::None => view! {
                <p>"Je browser laat dat hier niet toe. Dat kan komen door een privévenster, of door een instelling."</p>
            }
            .into_any(),
            WorkerTrouble::Failed(why) => view! {
                <div class="notice notice-warning">
                    <Warning />
                    <div class="stack">
                        <p><b>"Voor de aanbieder: klaarzetten lukte niet."</b></p>
                        <p>
                            "Wie dan al een versie had, houdt die. Vaak verandert iets tussen de server en de browser een bestand. De browser zegt:"
                        </p>
                        <p><code>{why}</code></p>
                    </div>
                </div>
            }
            .into_any(),
        })
    };
    view! {
        <section class="stack" aria-labelledby="zonder-internet">
            <h2 id="zonder-internet">"Zonder internet"</h2>
            <p>{live(state)}</p>
            {live_if(trouble)}
        </section>
    }
}
