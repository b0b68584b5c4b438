//! One role: its outcome, what speaks for and against it, what it needs.

use leptos::prelude::*;

use super::argument::argument_block;
use super::found::Found;
use super::need::need_row;
use super::outcome_sign::outcome_mark;
use super::words;
use crate::content::role::RoleText;
use crate::domain::role::{Argument, Outcome, Role, Side, Verdict, arguments, conditions, outcome};
use crate::kit::dutch::{capital, short_place};
use crate::kit::{Views, live, live_if, maybe, memo};

/// A card of the result.
pub fn role_card(found: Found, text: &'static RoleText) -> impl IntoView {
    let role: Role = text.role;
    let outcome = memo(move || found.now.with(|of| outcome(role, &of.answers())));
    let needs = memo(move || {
        found.now.with(|of| {
            let answers = of.answers();
            conditions(role).map(|one| one.verdict(&answers)).collect::<Vec<Verdict>>()
        })
    });
    let unmet = move || {
        needs.track();
        let lines = found.now.with_untracked(|of| words::unmet(role, &of.answers()));
        (!lines.is_empty()).then(|| {
            let lead = (outcome.get() == Outcome::Conditional)
                .then(|| view! { <li><b>"Past, als dit eerst op orde komt:"</b></li> });
            let lines = lines.into_iter().map(|line| view! { <li>{capital(&line)}"."</li> });
            view! {
                <ul class="plain unmet">
                    {maybe(lead)}
                    {lines.views()}
                </ul>
            }
        })
    };
    let all = move || {
        needs.track();
        conditions(role).map(|condition| need_row(found, condition)).views()
    };
    view! {
        <section class="sheet role-card" aria-labelledby=format!("rol-{}", role.name())>
            <div class="role-name">
                <h2 id=format!("rol-{}", role.name())>{text.name}</h2>
                <p class="small soft">{text.short}</p>
                <p class="outcome-line">{live(move || outcome_mark(outcome.get()))}</p>
                {live_if(unmet)}
            </div>
            {side(found, role, Side::Against)}
            <span class="spine" aria-hidden="true"></span>
            {side(found, role, Side::For)}
            <details class="more role-needs">
                <summary>
                    "Wat deze rol vraagt, en waarom dit eruit komt"
                    <span class="visually-hidden">{format!(" ({})", text.name)}</span>
                </summary>
                <div class="stack">
                    <p class="small">
                        <b>"Wat is het? "</b>
                        {text.definition}
                    </p>
                    <p class="help">{short_place(text.source)}"."</p>
                    <ul class="plain needs">{live(all)}</ul>
                </div>
            </details>
        </section>
    }
}

/// One side of the balance. Blocks keep their own width, so that nobody reads them as a bar.
fn side(found: Found, role: Role, side: Side) -> impl IntoView {
    let (class, title) = match side {
        Side::Against => ("side against", "Wat ertegen spreekt"),
        Side::For => ("side for", "Wat ervoor spreekt"),
    };
    // Drawn again only when the arguments change, so that an open one stays open.
    let holding = memo(move || {
        found.now.with(|of| arguments(role, side, &of.answers()).collect::<Vec<&'static Argument>>())
    });
    view! {
        <div class=class>
            <h3>{title}</h3>
            {live(move || {
                let holding = holding.get();
                let none = holding.is_empty().then(|| view! { <p class="tiny soft">"geen argument"</p> });
                let blocks = holding.into_iter().filter_map(|one| argument_block(found, one));
                view! {
                    <div class="blocks">{blocks.views()}</div>
                    {maybe(none)}
                }
            })}
        </div>
    }
}
