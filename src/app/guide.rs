//! The entry of the guide: a part of its own; reasons, measures and agenda are in another.

use leptos::prelude::*;

use super::pages::page as page_of;
use super::part::{Place, later};
use super::parts::{AGENDA, ANALYSIS, COUNCIL, MORE, VISION};
use crate::kit::frame::{Messages, Shell};
use crate::kit::{derived, memo};
use crate::pages::files::{Told, home, no_versions};
use crate::pages::lookup::PlaysFor;
use crate::state::{Page, use_session};
use crate::tools::guide;
use crate::tools::guide::route::GuideRoute;

/// What the guide says of a file that is proposed.
const TOLD: Told = Told { explain: &[], versions: no_versions, after: home };

/// Where the agenda is, seen from here.
const AGENDA_HREF: &str = "#/agenda";

/// The whole entry.
pub fn guide() -> AnyView {
    let session = use_session();
    let here = memo(move || GuideRoute::now(session));
    let messages = view! { <div role="status"><Messages /></div> }.into_any();
    view! {
        <Shell head=guide::guide_head() foot=derived(|| true) messages=messages>
            {move || match here.get() {
                GuideRoute::Home => guide::home_page().into_any(),
                GuideRoute::Basis => guide::basis_page().into_any(),
                GuideRoute::Gear(id) => guide::gear_page(id),
                GuideRoute::Page(Page::Files) => later(&MORE, Place::Files(TOLD)),
                GuideRoute::Page(page) => page_of(page, PlaysFor::Municipality(AGENDA_HREF)),
                here @ (GuideRoute::Council | GuideRoute::OnePager | GuideRoute::Movement | GuideRoute::Plan) => {
                    later(&COUNCIL, Place::InGuide(here))
                }
                here @ (GuideRoute::Data(_) | GuideRoute::Field) => later(&ANALYSIS, Place::InGuide(here)),
                here @ (GuideRoute::Vision
                | GuideRoute::Safeguarding
                | GuideRoute::Process
                | GuideRoute::Dossier) => later(&VISION, Place::InGuide(here)),
                GuideRoute::Unknown => later(&MORE, Place::Unknown),
                here => later(&AGENDA, Place::InGuide(here)),
            }}
        </Shell>
    }
    .into_any()
}
