//! Starting in the browser: the session and everything that moves it from outside.

use std::rc::Rc;

use leptos::prelude::*;

use super::Entry;
use super::parts::{AFTERWARDS, GUIDE, Moment, ROLE, TOWN};
use crate::platform::{Browser, Device as _, frame, page, persistence, place, worker};
use crate::state::{Session, as_meant, clock, joining, saving, tabs};

use crate::storage::{self, LocalStore, Store};

/// Loads what is kept, connects the session to the browser, and shows the entry that the page is for.
///
/// Until all of it is there the page shows what stands in its HTML.
pub fn start() {
    let entry = Entry::named(page::entry().as_deref());
    let begin = move |came| if came { mount(entry) } else { page::say("kcw-cannot-start") };
    match entry {
        Entry::Conversation => begin(true),
        Entry::Role => ROLE.bring(begin),
        Entry::Town => TOWN.bring(begin),
        Entry::Guide => GUIDE.bring(begin),
    }
}

fn mount(entry: Entry) {
    let store = LocalStore::open().map(|store| Box::new(store) as Box<dyn Store>);
    page::clear();
    mount_to_body(move || {
        let session = Session::start(Rc::new(Browser), store);
        session.place.fragment.set(as_meant(&place::fragment()));
        session.around.framed.set(frame::is_elsewhere());
        connect(session);
        clock::judge(session);
        entry.view(session)
    });
    page::say("kcw-started");
}

/// What nobody waits for, when it is here.
fn afterwards(session: Session, moment: Moment) {
    if let Some(afterwards) = AFTERWARDS.here() {
        afterwards(session, moment);
    }
}

fn connect(session: Session) {
    place::on_move(move || {
        session.place.moved.set(true);
        joining::drop_passing_notice(session);
        session.place.is_at(&place::fragment());
    });
    page::on_leave(move || {
        saving::save_now(session);
    });
    page::on_return(move || {
        clock::judge(session);
        afterwards(session, Moment::Return);
        tabs::look_again(session);
    });
    page::ask_before_end(move || !saving::save_now(session));
    storage::on_change_elsewhere(move |key, text| {
        tabs::changed_elsewhere(session, key.as_deref(), text);
    });
    // Once the first place stands.
    Browser.after(0, Box::new(move || AFTERWARDS.bring(move |_| afterwards(session, Moment::Start))));
    // Who put the app on the home screen means to keep what is in it.
    if persistence::is_installed() && !session.peek(crate::records::Shelf::is_empty) {
        persistence::ask(|_| {});
    }
    let look = move || {
        session.around.worker.set(worker::state());
        session.around.worker_trouble.set(worker::trouble());
    };
    look();
    worker::on_change(look);
}
