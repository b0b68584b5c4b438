//! Starting an entry in the browser: the session and everything that moves it from outside.

use std::rc::Rc;

use leptos::prelude::*;

use crate::platform::{Browser, beside, frame, onward, page, persistence, place, worker};
use crate::state::{Host, Session};
use crate::storage::{self, LocalStore, Store};

/// Loads what is kept, connects the session to the browser, and shows the entry.
pub fn start<V: IntoView + 'static>(entry: impl FnOnce(Session) -> V + 'static) {
    let store = LocalStore::open().map(|store| Box::new(store) as Box<dyn Store>);
    // Asked for before anything is loaded: what the module before saves now is read right after.
    let handed = onward::take();
    page::clear();
    mount_to_body(move || {
        let session = Session::start(Rc::new(Browser), store);
        session.fragment.set(place::fragment());
        if let Some(lines) = handed {
            session.take_handed(&lines);
        }
        session.framed.set(frame::is_elsewhere());
        connect(session);
        entry(session)
    });
}

fn connect(session: Session) {
    // Once another module has taken over, this one keeps still.
    let here = move || !session.is_handed_over();
    onward::on_asked(move || session.hand_over());
    place::on_move(move || {
        if here() {
            session.moved.set(true);
            session.drop_passing_notice();
            session.fragment.set(place::fragment());
        }
    });
    page::on_leave(move || {
        if here() {
            session.save_now();
        }
    });
    page::on_return(move || {
        if here() {
            session.look_again();
        }
    });
    page::ask_before_end(move || here() && !session.save_now());
    storage::on_change_elsewhere(move |key, text| {
        if here() {
            session.changed_elsewhere(key.as_deref(), text);
        }
    });
    // Who put the app on the home screen means to keep what is in it.
    if persistence::is_installed() && !session.is_empty() {
        persistence::ask(|_| {});
    }
    session.worker.set(worker::state());
    worker::on_change(move || session.worker.set(worker::state()));
    beside::read("host.json", move |text| session.host.set(Host::read(text.as_deref())));
}
