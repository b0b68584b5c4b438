//! Choosing a file to open, with what was wrong with it.

use leptos::prelude::*;

use crate::exchange::{FileError, MAX_BYTES};
use crate::kit::dutch;
use crate::kit::{change, live_if};
use crate::platform::disk::{self, Chosen};
use crate::platform::place;
use crate::state::{Page, files, use_session};

/// A file field that looks like a button. A file that can be read leads to the page that shows
/// what it would change; one that cannot gets a sentence.
#[component]
pub fn OpenFile(
    /// The id of the field.
    id: &'static str,
) -> impl IntoView {
    let session = use_session();
    let trouble = RwSignal::new(String::new());
    let done = move |chosen| {
        let outcome = match chosen {
            Chosen::Bytes(bytes) => files::propose(session, &bytes),
            Chosen::TooLarge { bytes } => Err(FileError::TooLarge { bytes }),
            Chosen::Unreadable => {
                trouble.set("De browser kon dit bestand niet lezen.".to_owned());
                return;
            }
        };
        match outcome {
            Ok(()) => {
                trouble.set(String::new());
                place::go(&Page::Files.href());
            }
            Err(error) => trouble.set(dutch::file_error(&error)),
        }
    };
    let error_id = format!("{id}-fout");
    let described = error_id.clone();
    view! {
        <div class="open-file">
            <label class="button button-beside" for=id>"Open een bestand"</label>
            <input
                class="visually-hidden"
                type="file"
                id=id
                accept=".json,application/json"
                aria-describedby=described
                on:change=change(move |event| disk::read_chosen(&event, MAX_BYTES, done))
            />
            <p class="field-error" id=error_id role="alert">
                {live_if(move || {
                    let words = trouble.get();
                    (!words.is_empty()).then(|| view! { <span>{words}" Er is niets veranderd."</span> })
                })}
            </p>
        </div>
    }
}
