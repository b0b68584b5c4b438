//! The head of the entry `gemeente`.

use crate::kit::frame::Head;
use crate::kit::live_if;
use crate::state::{Lookup, Page};

use super::route::TownRoute;

/// The list, files and explanations; the name of the app leads to the overview.
pub fn town_head() -> Head {
    Head {
        label: "Bij de app",
        place: live_if(|| None::<()>),
        pages: vec![
            (Page::Lookup(Lookup::Search).href(), "Zoek"),
            (TownRoute::List.href(), "Lijst"),
            (Page::Files.href(), "Bestanden"),
            (Page::Explain.href(), "Uitleg"),
        ],
        about: "./#/uitleg/over".to_owned(),
    }
}
