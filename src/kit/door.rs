//! A card that is a link.

use leptos::prelude::*;

/// A link with a name and a line about it, in a list.
#[component]
pub fn Door(
    /// Where it leads.
    href: String,
    /// What it is called.
    name: String,
    /// A line about it.
    more: String,
    /// A drawing above it.
    #[prop(optional)]
    sign: Option<AnyView>,
) -> impl IntoView {
    view! {
        <li>
            <a class="door" href=href>
                {sign}
                <b>{name}</b>
                <span>{more}</span>
            </a>
        </li>
    }
}
