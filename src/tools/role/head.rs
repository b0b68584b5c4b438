//! The head of the entry `rol`: which assessment, and the pages beside it.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::kit::frame::Head;
use crate::kit::live_if;
use crate::state::{Lookup, Page, use_session};
use crate::tools::role::route::RoleRoute;

/// The assessment that the page belongs to, files and the roles in practice.
pub fn role_head() -> Head {
    let session = use_session();
    let place = move || {
        let id = RoleRoute::now(session).assessment()?;
        session.read(|shelf| {
            let of = shelf.assessment(id)?;
            let town = of.municipality.text().trim().to_owned();
            Some(view! {
                <a href=RoleRoute::Questions(id).href()>
                    <b>{dutch::assessment_name(of)}</b>
                    <span>{town}</span>
                </a>
            })
        })
    };
    Head {
        label: "Bij de app",
        place: live_if(place),
        pages: vec![
            (Page::Lookup(Lookup::Search).href(), "Zoek"),
            (Page::Files.href(), "Bestanden"),
            (RoleRoute::Practice.href(), "Praktijk"),
        ],
        about: "./#/uitleg/over".to_owned(),
    }
}
