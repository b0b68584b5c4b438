//! The head of the entry `gids`.

use crate::kit::frame::Head;
use crate::kit::live_if;
use crate::state::{Lookup, Page};

use super::route::GuideRoute;

/// The agenda, every measure and files; the name of the app leads to the first page.
pub fn guide_head() -> Head {
    Head {
        label: "Bij de app",
        place: live_if(|| None::<()>),
        pages: vec![
            (Page::Lookup(Lookup::Search).href(), "Zoek"),
            (GuideRoute::Measures.href(), "Knoppen"),
            (GuideRoute::Agenda.href(), "Agenda"),
            (Page::Files.href(), "Bestanden"),
        ],
        about: "./#/uitleg/over".to_owned(),
    }
}
