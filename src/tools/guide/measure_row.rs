//! One measure, with the way to put it on the agenda.

use leptos::prelude::*;

use crate::content;
use crate::content::guide::{self, Measure, Reason};
use crate::domain::MeasureId;
use crate::kit::{KeptIcon, Views, click, dutch, live, maybe, memo};
use crate::platform::page;
use crate::records::About;
use crate::state::{Session, use_session};

use super::acts;
use super::agenda::{pace_word, table_name};
use super::route::GuideRoute;

/// The id of the heading of a measure.
pub fn measure_id(id: MeasureId) -> String {
    format!("knop-{id}")
}

/// A measure in a list: what it is, where it points, what it touches, and whether it is on the agenda.
pub fn measure_row(of: &'static Measure, reason: &'static Reason) -> AnyView {
    let session = use_session();
    let text = of.text.iter().map(|text| view! { <p>{*text}</p> });
    let see: Vec<&'static Reason> = of.see.iter().filter_map(|id| guide::reason(*id)).collect();
    let see = see.into_iter().map(|other| {
        view! { <li><a href=GuideRoute::Reason(other.id, None).href()>{format!("Thema {}: {}", other.number, other.title)}</a></li> }
    });
    let elsewhere = of.again.then(|| guide::measure(of.id)).flatten();
    view! {
        <li class=if of.pointer { "measure pointer" } else { "measure" }>
            <h3 id=measure_id(of.id) tabindex="-1">{of.title}</h3>
            {text.views()}
            {maybe((!of.see.is_empty()).then(|| view! { <ul class="plain see">{see.views()}</ul> }))}
            {maybe(elsewhere.map(|(other, _)| view! {
                <p class="soft">
                    "Dit is dezelfde knop als bij "
                    <a href=GuideRoute::Reason(other.id, Some(of.id)).href()>{format!("thema {}", other.number)}</a>
                    "."
                </p>
            }))}
            {touches(of)}
            {if of.pointer {
                view! { <p class="soft small">"Deze verwijst alleen. De knoppen staan bij die thema’s."</p> }.into_any()
            } else {
                pick(session, of, reason)
            }}
        </li>
    }
    .into_any()
}

/// Themes of the instrument that it touches.
fn touches(of: &'static Measure) -> AnyView {
    let edition = content::current_edition();
    let names: Vec<&str> = of
        .themes
        .iter()
        .filter_map(|id| edition.theme(*id))
        .map(|(_, theme)| theme.short_title.unwrap_or(theme.title))
        .collect();
    maybe((!names.is_empty()).then(|| {
        view! { <p class="soft small">"Raakt in het instrument aan: "{names.join("; ")}" (zeggen wij)"</p> }
    }))
}

fn pick(session: Session, of: &'static Measure, reason: &'static Reason) -> AnyView {
    let id = of.id;
    let stands = memo(move || {
        session.read(|shelf| {
            let item = About::measure(id).and_then(|item| shelf.agenda_item(item))?;
            Some((item.table(), *item.pace.get()))
        })
    });
    let on = memo(move || stands.with(Option::is_some));
    let where_it_is = move || {
        stands.get().map(|(table, pace)| match pace {
            Some(pace) if pace.is_end() => dutch::capital(pace_word(Some(pace))),
            _ => format!("Staat op de agenda van {}", table_name(table)),
        })
    };
    let button = format!("kies-{}-{id}", reason.number);
    let press = {
        let button = button.clone();
        move || {
            acts::pick(session, id, !on.get_untracked());
            page::focus_soon(&button);
        }
    };
    let press = StoredValue::new(press);
    let buttons = live(move || {
        let button = button.clone();
        let of = view! { <span class="visually-hidden">{format!(": {}", of.title)}</span> };
        if on.get() {
            view! {
                <div class="row picked">
                    <span class="on-purpose"><KeptIcon />{live(where_it_is)}</span>
                    <a href=GuideRoute::Agenda.href()>"Bekijk de agenda"</a>
                    <button class="button button-quiet" type="button" id=button on:click=click(move || press.with_value(|press| press()))>
                        "Haal eraf"{of}
                    </button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <p>
                    <button class="button" type="button" id=button on:click=click(move || press.with_value(|press| press()))>
                        "Zet op de agenda"{of}
                    </button>
                </p>
            }
            .into_any()
        }
    });
    view! {
        {buttons}
        <p class="visually-hidden" role="status">{live(where_it_is)}</p>
    }
    .into_any()
}
