//! Files: handing one out, and reading one that the user chose.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};

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
    try_download(name, mime, &text.into()).is_some()
}

/// Offers bytes as a file to save. Returns false when the browser refused.
pub fn download_bytes(name: &str, mime: &str, bytes: &[u8]) -> bool {
    try_download(name, mime, &Uint8Array::from(bytes)).is_some()
}

fn try_download(name: &str, mime: &str, content: &JsValue) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_buffer_source_sequence_and_options(&Array::of1(content), &kind).ok()?;
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

/// Files that were read, each with its name, in the order in which they were chosen.
pub type Read = Vec<(String, Chosen)>;

/// Whether the browser lets somebody choose a folder.
#[must_use]
pub fn can_choose_folder() -> bool {
    let field = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("input").ok());
    field.is_some_and(|field| js_sys::Reflect::has(&field, &"webkitdirectory".into()).unwrap_or(false))
}

/// Reads the files that were chosen in a file field, and empties the field, so that the same ones can be chosen again.
pub fn read_chosen(
    event: &Event,
    at_most: u64,
    progress: impl Fn(usize, usize) + 'static,
    done: impl FnOnce(Read) + 'static,
) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    if let Some(files) = input.files() {
        read_all(&files, at_most, Rc::new(progress), Box::new(done));
        input.set_value("");
    }
}

/// Lets files be dropped anywhere on the page: reads them, and hands them to `dropped`. Without it the browser would
/// leave the app and show the file.
pub fn on_drop(at_most: u64, dropped: impl Fn(Read) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listen = Closure::<dyn Fn(DragEvent)>::new(move |event: DragEvent| {
        let Some(moved) = event.data_transfer().filter(|moved| moved.types().includes(&"Files".into(), 0))
        else {
            return;
        };
        event.prevent_default();
        if let Some(files) = moved.files().filter(|files| event.type_() == "drop" && files.length() > 0) {
            read_all(&files, at_most, Rc::new(|_, _| {}), Box::new(dropped.clone()));
        }
    });
    let listen = listen.into_js_value();
    for event in ["dragover", "drop"] {
        let _ = window.add_event_listener_with_callback(event, listen.unchecked_ref());
    }
}

fn read_all(files: &FileList, at_most: u64, progress: Progress, done: Box<dyn FnOnce(Read)>) {
    let files: Vec<File> = (0..files.length()).filter_map(|index| files.get(index)).collect();
    read_on(files.into_iter(), at_most, Read::new(), progress, done);
}

/// Told how many files were read, of how many.
type Progress = Rc<dyn Fn(usize, usize)>;

/// One after the other: two hundred at once would all be in memory twice.
fn read_on(
    mut files: std::vec::IntoIter<File>,
    at_most: u64,
    mut read: Read,
    progress: Progress,
    done: Box<dyn FnOnce(Read)>,
) {
    progress(read.len(), read.len() + files.len());
    let Some(file) = files.next() else { return done(read) };
    let name = file.name();
    let bytes = size(&file);
    if bytes > at_most {
        read.push((name, Chosen::TooLarge { bytes }));
        return read_on(files, at_most, read, progress, done);
    }
    then(&file.array_buffer(), move |buffer| {
        let chosen = buffer.map(|buffer| Chosen::Bytes(Uint8Array::new(&buffer).to_vec()));
        read.push((name, chosen.unwrap_or(Chosen::Unreadable)));
        read_on(files, at_most, read, progress, done);
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
