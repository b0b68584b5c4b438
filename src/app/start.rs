//! Starting in the browser: the session and everything that moves it from outside.

use std::rc::Rc;

use leptos::prelude::*;

use super::Entry;
use super::parts::ROLE;
use crate::platform::{Browser, beside, frame, page, persistence, place, worker};
use crate::state::{Host, Session};
use crate::storage::{self, LocalStore, Store};

/// Loads what is kept, connects the session to the browser, and shows the entry that the page is for.
///
/// Until all of it is there the page shows what stands in its HTML.
pub fn start() {
    match Entry::named(page::entry().as_deref()) {
        Entry::Conversation => mount(Entry::Conversation),
        Entry::Role => {
            ROLE.bring(|came| if came { mount(Entry::Role) } else { page::say("kcw-cannot-start") })
        }
    }
}

fn mount(entry: Entry) {
    let store = LocalStore::open().map(|store| Box::new(store) as Box<dyn Store>);
    page::clear();
    mount_to_body(move || {
        let session = Session::start(Rc::new(Browser), store);
        session.fragment.set(place::fragment());
        session.framed.set(frame::is_elsewhere());
        connect(session);
        entry.view(session)
    });
    page::say("kcw-started");
}

fn connect(session: Session) {
    place::on_move(move || {
        session.moved.set(true);
        session.drop_passing_notice();
        session.fragment.set(place::fragment());
    });
    page::on_leave(move || {
        session.save_now();
    });
    page::on_return(move || {
        session.look_again();
    });
    page::ask_before_end(move || !session.save_now());
    storage::on_change_elsewhere(move |key, text| {
        session.changed_elsewhere(key.as_deref(), text);
    });
    // Who put the app on the home screen means to keep what is in it.
    if persistence::is_installed() && !session.is_empty() {
        persistence::ask(|_| {});
    }
    session.worker.set(worker::state());
    worker::on_change(move || session.worker.set(worker::state()));
    beside::read("host.json", move |text| session.host.set(Host::read(text.as_deref())));
}
