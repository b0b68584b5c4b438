//! Beginning something with an edition of the instrument: with own versions here there is something to choose.

use leptos::prelude::*;

use crate::domain::InstrumentRef;
use crate::kit::{Pick, click, dutch, live};
use crate::records::Shelf;
use crate::state::Session;

/// What it is called, and what begins.
#[derive(Clone, Copy)]
pub struct Begin {
    /// The id of the list.
    pub id: &'static str,
    /// What is asked above the list.
    pub label: &'static str,
    /// What the button says.
    pub action: &'static str,
    /// What happens with the edition that was chosen.
    pub with: Callback<InstrumentRef>,
}

/// A button, with a list before it when there is more than one edition.
pub fn which_edition(session: Session, begin: Begin) -> impl IntoView {
    live(move || offer(session, begin, session.read(Shelf::editions)))
}

fn offer(session: Session, begin: Begin, editions: Vec<InstrumentRef>) -> AnyView {
    let Begin { id, label, action, with } = begin;
    if let [one] = editions.as_slice() {
        let one = *one;
        return view! { <p><button class="button" type="button" on:click=click(move || with.run(one))>{action}</button></p> }
            .into_any();
    }
    let title = |shelf: &Shelf, of| shelf.instrument(of).map_or_else(String::new, dutch::edition);
    let titles: Vec<String> = session.peek(|shelf| editions.iter().map(|of| title(shelf, *of)).collect());
    let act = Callback::new(move |at: usize| {
        if let Some(of) = editions.get(at) {
            with.run(*of);
        }
    });
    view! {
        <Pick id=id label=label ask="Kies een versie" choices=titles before=Some(0) action=action act=act />
    }
    .into_any()
}
