//! What nobody waits for: it comes after the app has started.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::exchange::MAX_BYTES;
use crate::pages::files::open;
use crate::platform::{beside, disk, page};
use crate::state::{Host, HostFault, Session, clock, journal};
use crate::storage::IndexedJournal;

/// When it is asked for.
#[derive(Clone, Copy)]
pub enum Moment {
    /// The app has started.
    Start,
    /// The browser shows the page again from its memory.
    Return,
}

/// What it hands out.
pub type Afterwards = fn(Session, Moment);

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(daarna, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Afterwards, SplitLoaderError> {
    Ok(afterwards)
}

fn afterwards(session: Session, moment: Moment) {
    clock::set_right(session);
    if let Moment::Start = moment {
        disk::on_drop(MAX_BYTES, move |read| open(session, read));
        beside::read("host.json", move |text| meet_host(session, Host::read(text.as_deref())));
        let begin = move |of, noted| {
            journal::begin(session, Box::new(of), noted);
            clock::set_right(session);
        };
        IndexedJournal::open(session.page().to_string(), begin);
    }
}

/// What is wrong stands on the page *Over* too, in Dutch.
fn meet_host(session: Session, host: Host) {
    for fault in &host.wrong {
        page::warn(&format!("host.json: {}", in_words(fault)));
    }
    if let Some(logo) = host.logo_src() {
        let name = logo.to_owned();
        beside::size(&name, move |bytes| {
            if let Some(bytes) = bytes.filter(|bytes| *bytes > Host::LARGEST_LOGO) {
                let fault = HostFault::LargeLogo { bytes };
                page::warn(&format!("host.json: {}", in_words(&fault)));
                session.around.host.update(|host| host.wrong.push(fault));
            }
        });
    }
    session.around.host.set(host);
}

fn in_words(fault: &HostFault) -> String {
    match fault {
        HostFault::NotJson { line } => format!("not JSON, at line {line}"),
        HostFault::NotFields => "no object with fields".to_owned(),
        HostFault::UnknownField(name) => format!("unknown field {name}"),
        HostFault::NotText(name) => format!("{name} is no text"),
        HostFault::Contact => "contact is no e-mail address and no https address".to_owned(),
        HostFault::LogoElsewhere => "logo is no name of a file beside the app".to_owned(),
        HostFault::NoLogo => "logo is not there, or no picture".to_owned(),
        HostFault::LargeLogo { bytes } => format!("logo is {bytes} bytes, too large to be kept"),
    }
}
