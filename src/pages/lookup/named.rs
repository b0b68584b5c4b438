//! Links to what else can be looked up.

use leptos::prelude::*;

use crate::content::{self, BottleneckName};
use crate::domain::{BottleneckId, ThemeId};
use crate::kit::Views;
use crate::state::{Lookup, Page};

/// The date that every page with texts of the letter says, since much of it is overtaken.
pub const DATED: &str = "Uit een brief van twee ministers, voorjaar 2023. Wat toen is aangekondigd, kan nu zijn gedaan of vervallen.";

/// The address of a page to look something up.
pub fn to(of: Lookup) -> String {
    Page::Lookup(of).href()
}

/// A list of links to bottlenecks.
pub fn bottlenecks(ids: impl IntoIterator<Item = BottleneckId>) -> AnyView {
    let links = ids
        .into_iter()
        .filter_map(content::bottleneck_name)
        .map(|one| view! { <li><a href=to(Lookup::Bottleneck(one.id))>{one.title}</a></li> });
    view! { <ul class="points">{links.views()}</ul> }.into_any()
}

/// A list of links to themes of the instrument.
pub fn themes(ids: &[ThemeId]) -> AnyView {
    let edition = content::current_edition();
    let links = ids.iter().filter_map(|id| edition.theme(*id)).map(|(number, theme)| {
        view! { <li><a href=to(Lookup::Theme(theme.id))>{format!("{number}. {}", theme.title)}</a></li> }
    });
    view! { <ul class="points">{links.views()}</ul> }.into_any()
}

/// The bottlenecks that touch a theme.
pub fn touching(theme: ThemeId) -> impl Iterator<Item = &'static BottleneckName> {
    content::bottleneck_names().iter().filter(move |one| one.themes.contains(&theme))
}
