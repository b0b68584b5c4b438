//! The head of the entry `gemeente`.

use crate::kit::frame::Head;
use crate::kit::live_if;
use crate::state::{HOME, Page};

/// The overview and files.
pub fn town_head() -> Head {
    Head {
        label: "Bij de app",
        place: live_if(|| None::<()>),
        pages: vec![(HOME.to_owned(), "Overzicht"), (Page::Files.href(), "Bestanden")],
        about: "./#/uitleg/over".to_owned(),
    }
}
