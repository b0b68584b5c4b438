//! A round or location that the address names and this device does not have.

use leptos::prelude::*;

use super::live::memo;

use super::{Live, PageTitle, live};
use crate::records::Shelf;
use crate::state::{HOME, Page, Session, use_session};

/// Says so, and leads on.
#[component]
pub fn Missing(
    /// What is not here.
    title: &'static str,
) -> impl IntoView {
    view! {
        <div class="stack">
            <PageTitle title=title />
            <p class="lead">
                "Misschien staat wat je zoekt op een ander apparaat. Heb je er een bestand van? Open dat dan. Is het verwijderd? Dan kun je het misschien terugzetten, bij Bestanden."
            </p>
            <div class="row">
                <a class="button" href=HOME>"Naar het begin"</a>
                <a class="button" href=Page::Files.href()>"Open een bestand"</a>
            </div>
        </div>
    }
}

/// The page of something that may not be on this device, under the id that stands for it; drawn anew only
/// when that changes.
pub fn if_here<T: Copy + PartialEq + Send + Sync + 'static>(
    here: impl Fn(&Shelf) -> Option<T> + Copy + Send + Sync + 'static,
    page: fn(Session, T) -> AnyView,
    missing: &'static str,
) -> Live {
    let session = use_session();
    let found = memo(move || session.read(here));
    live(move || match found.get() {
        Some(id) => page(session, id),
        None => view! { <Missing title=missing /> }.into_any(),
    })
}
