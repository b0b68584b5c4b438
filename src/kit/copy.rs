//! A text to hand to somebody: to copy, or to select by hand.

use leptos::prelude::*;

use super::live::click;
use crate::platform::clipboard;
use crate::state::{Notice, Session};

/// A button that copies what `text` says when it is pressed.
pub fn copy_button(
    session: Session,
    label: &'static str,
    text: impl Fn() -> String + 'static,
) -> impl IntoView {
    let copy = move || {
        clipboard::copy(&text(), move |copied| {
            session.notice.set(Some(if copied { Notice::Copied } else { Notice::NotCopied }));
        });
    };
    view! { <button class="button" type="button" on:click=click(copy)>{label}</button> }
}

/// A link in a field of its own, with a button to copy it.
pub fn link_field(session: Session, id: &'static str, label: &'static str, link: String) -> impl IntoView {
    let copied = link.clone();
    view! {
        <div class="text-field link-field">
            <label class="field-label" for=id>{label}</label>
            <input class="field" type="text" id=id readonly=true value=link />
            <p>{copy_button(session, "Kopieer de link", move || copied.clone())}</p>
        </div>
    }
}
