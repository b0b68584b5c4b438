//! Files: handing one out, and reading one that the user chose.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::promise::then;

/// What became of reading a chosen file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// The bytes of the file.
    Bytes(Vec<u8>),
    /// It is larger than allowed and was not read.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// The browser could not read it.
    Unreadable,
}

/// Offers a text as a file to save. Returns false when the browser refused.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    try_download(name, mime, text).is_some()
}

fn try_download(name: &str, mime: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    // Firefox only follows a link that stands in the document.
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser reads the blob after this task, so the address is released later.
    let release = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&url);
    });
    let _ = web_sys::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), 60_000);
    Some(())
}

/// Reads the file that was chosen in a file field, and empties the field, so that the same file can
/// be chosen again.
pub fn read_chosen(event: &Event, at_most: u64, done: impl FnOnce(Chosen) + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let bytes = size(&file);
    if bytes > at_most {
        input.set_value("");
        return done(Chosen::TooLarge { bytes });
    }
    then(&file.array_buffer(), move |buffer| {
        input.set_value("");
        done(match buffer {
            Some(buffer) => Chosen::Bytes(Uint8Array::new(&buffer).to_vec()),
            None => Chosen::Unreadable,
        });
    });
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file's size is a whole number and not negative"
)]
fn size(file: &File) -> u64 {
    file.size() as u64
}
