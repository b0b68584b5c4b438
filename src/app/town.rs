//! The entry of the overview: a part of its own; what stands beside the overview is in another.

use leptos::prelude::*;

use super::pages::{MUNICIPALITY, page as page_of};
use super::part::{Place, later};
use super::parts::{MORE, TOWN_LIST};
use crate::kit::frame::{Messages, Shell};
use crate::kit::{derived, memo};
use crate::pages::files::{Told, home, no_versions};
use crate::state::{Page, copying, use_session};
use crate::tools::town;
use crate::tools::town::route::{Look, TownRoute};

/// What the overview says of a file that is proposed.
const TOLD: Told = Told { explain: &[], versions: no_versions, after: home };

/// The whole entry.
pub fn town() -> AnyView {
    let session = use_session();
    session.files.opening.set(Some(copying::propose_copies));
    // Another look at the overview is the same page.
    let here = memo(move || match TownRoute::now(session) {
        TownRoute::Overview(_) => TownRoute::Overview(Look::default()),
        other => other,
    });
    let messages = view! { <div role="status"><Messages /></div> }.into_any();
    view! {
        <Shell head=town::town_head() foot=derived(|| true) messages=messages>
            {move || match here.get() {
                TownRoute::Overview(_) => town::overview_page(|look| later(&TOWN_LIST, Place::BeneathTown(look))).into_any(),
                TownRoute::Location(id) => town::location_page(id).into_any(),
                TownRoute::Years(look) => town::years_page(look).into_any(),
                here @ (TownRoute::List
                | TownRoute::Request(_)
                | TownRoute::Adaptation(_)
                | TownRoute::AdaptedTheme(..)) => later(&TOWN_LIST, Place::InTown(here)),
                TownRoute::Page(Page::Files) => later(&MORE, Place::Files(TOLD)),
                TownRoute::Page(page) => page_of(page, MUNICIPALITY),
                TownRoute::Unknown => later(&MORE, Place::Unknown),
            }}
        </Shell>
    }
    .into_any()
}
