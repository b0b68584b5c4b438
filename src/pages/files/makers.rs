//! Files for other programs: lists, calendars and documents. What makes them comes in parts with their libraries.

use leptos::prelude::*;

use crate::domain::{Day, Millis};
use crate::exchange::{Document, Entry, Sheet};
use crate::platform::{disk, page};
use crate::state::{Notice, Session};

use super::save_form::file_name;

/// Makes lists for spreadsheets and calendars, and reads those of spreadsheets.
#[derive(Clone, Copy)]
pub struct Lists {
    /// Heads and rows as CSV.
    pub csv: fn(&[&str], &[Vec<String>]) -> Vec<u8>,
    /// The rows of a list from a spreadsheet.
    pub rows: fn(&str) -> Vec<Vec<String>>,
    /// Days as a calendar, with the moment at which it was made.
    pub calendar: fn(&[Entry], Millis) -> Vec<u8>,
}

/// Makes a document to edit.
pub type Docx = fn(&Document) -> Vec<u8>;

/// Makes a workbook, on a day; nothing when what is asked does not fit in one.
pub type Xlsx = fn(&[Sheet], Option<Day>) -> Option<Vec<u8>>;

/// Called with what was asked for; with nothing when it cannot be had.
pub type Came<T> = Box<dyn FnOnce(Option<T>)>;

/// How to get at them.
#[derive(Clone, Copy)]
pub struct Makers {
    /// Brings what makes lists.
    pub lists: fn(Came<Lists>),
    /// Brings what makes documents.
    pub docx: fn(Came<Docx>),
    /// Brings what makes workbooks.
    pub xlsx: fn(Came<Xlsx>),
}

impl Makers {
    /// Brings what makes documents once a page stands that offers one, so that the worker keeps it: it weighs too much to be
    /// kept by everybody, and there may be no network when it is asked for.
    pub fn expect_document(self, session: Session) {
        let bring = move || {
            if page::has_network() {
                (self.docx)(Box::new(|_| ()));
            }
        };
        Effect::new(move |_| session.soon(Box::new(bring)));
    }
}

/// Of which kind a file for another program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// For spreadsheets.
    Csv,
    /// For calendars.
    Calendar,
    /// For Word and `LibreOffice`.
    Docx,
    /// For Excel and `LibreOffice`.
    Xlsx,
    /// Lines of JSON, for programs that count.
    Lines,
}

impl Made {
    /// How its name ends, and its media type.
    fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => ("csv", "text/csv;charset=utf-8"),
            Self::Calendar => ("ics", "text/calendar;charset=utf-8"),
            Self::Xlsx => ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Self::Lines => ("jsonl", "application/jsonl;charset=utf-8"),
            Self::Docx => ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        }
    }
}

/// Hands what was made to the browser. It is no copy of what is kept: nothing counts as saved by it. Without bytes the part that
/// makes it could not be had.
pub fn hand_over(session: Session, called: Option<&str>, made: Made, bytes: Option<&[u8]>) {
    let (ending, mime) = made.kind();
    let name = format!("{}.{ending}", file_name(session, called));
    session.notice.set(Some(match bytes {
        None => Notice::PartNotHere,
        Some(bytes) if disk::download_bytes(&name, mime, bytes) => Notice::FileSaved { name },
        Some(_) => Notice::FileNotSaved,
    }));
}
