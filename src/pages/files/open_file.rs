//! Choosing files to open, with what was wrong with them.

use leptos::prelude::*;

use crate::exchange::{FileError, MAX_BYTES};
use crate::kit::dutch;
use crate::kit::{Views, change, live_if};
use crate::platform::disk::{self, Chosen, Read};
use crate::platform::place;
use crate::state::{Page, Session, files, use_session};

/// With so few files nobody needs to know how far it is.
const FEW: usize = 12;

/// A file field that looks like a button. Files that can be read lead to the page that shows what they would change; one
/// that cannot gets a sentence.
#[component]
pub fn OpenFile(
    /// The id of the field.
    id: &'static str,
    /// Whether a whole folder can be chosen too, where the browser can.
    #[prop(optional)]
    folder: bool,
) -> impl IntoView {
    let session = use_session();
    let error_id = format!("{id}-fout");
    let described = error_id.clone();
    let refused = move || {
        let refused = session.files.refused.get();
        let beside_others = session.files.taken_over.get() || session.files.proposal.with(Option::is_some);
        let named = refused.len() > 1 || beside_others;
        let lines = refused.iter().map(|(name, error)| {
            let sentence = dutch::file_error(error);
            view! { <span class="line">{if named { format!("{name}: {sentence}") } else { sentence }}</span> }
        });
        let nothing = (!beside_others).then_some(" Er is niets veranderd.");
        (!refused.is_empty()).then(|| view! { <span>{lines.views()}{nothing}</span> })
    };
    let chosen = move |event| {
        let many =
            move |read, all| session.files.reading.set((read < all && all > FEW).then_some((read, all)));
        disk::read_chosen(&event, MAX_BYTES, many, move |read| open(session, read));
    };
    // Asked once the page stands: while it is drawn no browser is asked anything.
    let can = RwSignal::new(false);
    Effect::new(move |_| can.set(folder && disk::can_choose_folder()));
    let whole_folder = move || {
        can.get().then(|| {
            let folder_id = format!("{id}-map");
            view! {
                <input class="visually-hidden" type="file" multiple id=folder_id.clone() prop:webkitdirectory=true on:change=change(chosen) />
                <label class="button button-beside" for=folder_id>"Open een map"</label>
            }
        })
    };
    let reading = move || {
        session.files.reading.get().map(|(read, all)| {
            format!(
                "{} van de {} bestanden bekeken.",
                dutch::capital(&dutch::number(read)),
                dutch::number(all)
            )
        })
    };
    view! {
        <div class="open-file">
            <input
                class="visually-hidden"
                type="file"
                multiple
                id=id
                accept=".json,application/json,.txt,text/plain"
                aria-describedby=described
                on:change=change(chosen)
            />
            <label class="button button-beside" for=id>"Open een bestand"</label>
            {live_if(whole_folder)}
            <p class="help" role="status">{live_if(reading)}</p>
            <p class="field-error" id=error_id role="alert">
                {live_if(refused)}
            </p>
        </div>
    }
}

/// Holds files against what is here, and leads to the page that shows it.
pub fn open(session: Session, read: Read) {
    let of = |chosen| match chosen {
        Chosen::Bytes(bytes) => Ok(bytes),
        Chosen::TooLarge { bytes } => Err(FileError::TooLarge { bytes }),
        Chosen::Unreadable => Err(FileError::Unreadable),
    };
    let propose = session.files.opening.get().unwrap_or(files::propose_all);
    propose(session, read.into_iter().map(|(name, chosen)| (name, of(chosen))).collect());
    place::go(&Page::Files.href());
}
