//! What is kept where, whether the browser holds on to it, and how to take it along.

use leptos::prelude::*;

use crate::kit::{click, live, live_if};
use crate::platform::persistence;
use crate::state::{Page, use_session};

/// Whether the browser holds on to what is stored.
#[derive(Clone, Copy, PartialEq)]
enum Held {
    /// The browser does not say.
    NotTold,
    /// It may clear it away when it likes.
    Loosely,
    /// It was asked, and did not promise anything.
    Refused,
    /// It holds on to it.
    Firmly,
}

/// The facts, the question to the browser, and advice per device.
#[component]
pub fn StorageFacts() -> impl IntoView {
    let held = RwSignal::new(Held::NotTold);
    let told = move |otherwise: Held| {
        move |kept: Option<bool>| {
            let now = match kept {
                Some(true) => Held::Firmly,
                Some(false) => otherwise,
                None => Held::NotTold,
            };
            let _ = held.try_set(now);
        }
    };
    Effect::new(move |_| {
        // Whoever put the app on the home screen means to keep what is in it, so the browser is asked at once.
        if persistence::is_installed() {
            persistence::ask(told(Held::Refused));
        } else {
            persistence::is_kept(told(Held::Loosely));
        }
    });
    // Another page would forget what is in memory only, so it opens beside this one.
    let session = use_session();
    let elsewhere = move || session.saver.is_in_memory().then_some("_blank");
    let ask = move || persistence::ask(told(Held::Refused));
    let said = move || match held.get() {
        Held::NotTold => "",
        Held::Loosely => "Deze browser mag opruimen wat hier bewaard is, als hij ruimte nodig heeft.",
        Held::Refused => {
            "Deze browser belooft nu niet dat hij het vasthoudt. Sla na elk gesprek een bestand op."
        }
        Held::Firmly => "Deze browser houdt vast wat hier bewaard is, tot jullie het zelf wissen.",
    };
    view! {
        <section class="stack" aria-labelledby="bewaren">
            <h2 id="bewaren">"Wat bewaren we waar?"</h2>
            <ul class="points">
                <li>{live(move || if elsewhere().is_some() {
                    "Wat jullie invullen, staat nu alleen in dit venster. Sluit je het, dan is het weg. Er gaat niets naar een server."
                } else {
                    "Wat jullie invullen, staat alleen in deze browser op dit apparaat. Er gaat niets naar een server."
                })}</li>
                <li>
                    "Wie dit apparaat gebruikt, kan het lezen. Delen jullie de tablet? Sla dan een bestand op en wis daarna alles."
                </li>
                <li>
                    "Een browser kan bewaarde gegevens opruimen. Safari doet dat soms als de app zeven dagen niet opengaat. Sla daarom na elk gesprek een bestand op."
                </li>
                <li>
                    "Staat de app op een website van een andere organisatie? Dan bewaart de browser die antwoorden apart. Met een bestand nemen jullie ze mee."
                </li>
            </ul>
            <p role="status">{said}</p>
            {live_if(move || (held.get() == Held::Loosely && elsewhere().is_none()).then(|| view! {
                <p>
                    <button class="button" type="button" on:click=click(ask)>"Vraag de browser om het vast te houden"</button>
                </p>
            }))}
            <details class="sheet more">
                <summary>"Op een iPad of iPhone"</summary>
                <ul class="points">
                    <li>"Zet de app op het beginscherm: tik in Safari op Deel en dan op Zet op beginscherm. Dan ruimt Safari minder snel op."</li>
                    <li>"Wat je in de app op het beginscherm invult, staat niet in Safari, en andersom."</li>
                    <li>"De camera opent een link altijd in Safari. Wil je iets naar de app op het beginscherm brengen? Gebruik dan een bestand."</li>
                </ul>
            </details>
            <details class="sheet more">
                <summary>"Naar een ander apparaat"</summary>
                <ol class="points">
                    <li>"Sla hierboven een bestand op."</li>
                    <li>"Stuur het naar jezelf of je collega, zoals je andere bestanden stuurt."</li>
                    <li>"Open de app op het andere apparaat, ga naar Bestanden en open het daar. Je ziet eerst wat erbij komt."</li>
                </ol>
            </details>
            <p class="row">
                <a href=format!("./{}", Page::PRIVACY.href()) target=elsewhere>"Meer over privacy"</a>
                <a href="./redden.html" target=elsewhere>"Werkt de app niet goed? Haal op wat bewaard is"</a>
            </p>
        </section>
    }
}
