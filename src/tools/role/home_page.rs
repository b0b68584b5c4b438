//! What the role aid is, begin, go on, look around.

use crate::tools::role::acts;
use leptos::prelude::*;

use super::found::outcomes;
use super::steps::first_question;
use super::words;
use crate::content::role as texts;
use crate::kit::dutch as common;
use crate::kit::{
    ArrowForward, BalanceSign, Door, LevelSign, PageTitle, RowsSign, Views, click, live, live_if, memo,
};
use crate::platform::{page, place};
use crate::records::Assessment;
use crate::state::{Page, use_session};
use crate::tools::role::route::RoleRoute;

/// The first page of the entry.
pub fn home_page() -> impl IntoView {
    let session = use_session();
    // A second tap before the page has changed begins nothing more.
    let tapped = StoredValue::new(false);
    let begin = move || {
        if let (false, Some(id)) = (tapped.get_value(), acts::new_assessment(session, texts::EDITION)) {
            tapped.set_value(true);
            place::go(&first_question(id).href());
        }
    };
    let roles = texts::roles().iter().map(|text| {
        view! {
            <li class="sheet">
                <h3>{text.name}</h3>
                <p class="small">{text.short}</p>
            </li>
        }
    });
    let here = memo(move || session.read(|shelf| shelf.assessments().any(|of| of.example)));
    view! {
        <div class="intro">
            <div>
                <PageTitle title="Welke rol past nu bij onze gemeente?" document="Rol van de gemeente" />
                <p class="lead">
                    "Beantwoord 21 vragen over jullie gemeente en het veld. Je ziet per rol wat ervoor en ertegen spreekt, en waarom. Daarna kiezen jullie zelf."
                </p>
            </div>
            <div class="stack">
                <button class="button button-forward" type="button" on:click=click(begin)>
                    "Begin een beoordeling"
                    <ArrowForward />
                </button>
                <a class="button" href=Page::Files.href()>"Open een bestand"</a>
            </div>
        </div>
        {assessments()}
        <section aria-labelledby="rollen">
            <h2 id="rollen">"De vier rollen"</h2>
            <p class="help">"In de volgorde van de bron. Dat is geen rangorde, en meer rollen tegelijk kan ook."</p>
            <ul class="plain four-roles">{roles.views()}</ul>
        </section>
        {mirrors()}
        <section aria-labelledby="rondkijken">
            <h2 id="rondkijken">"Eerst even kijken?"</h2>
            <ul class="plain doors">
                {live_if(move || (!here.get()).then(|| view! {
                    <Door
                        href=RoleRoute::Example.href()
                        name="Bekijk een voorbeeld".to_owned()
                        more="Een verzonnen gemeente met alle antwoorden".to_owned()
                        sign=view! { <BalanceSign /> }.into_any()
                    />
                }))}
                <Door
                    href=RoleRoute::Practice.href()
                    name="De rollen in de praktijk".to_owned()
                    more="Wat de gemeente doet, niet doet, en met wie".to_owned()
                    sign=view! { <RolesSign /> }.into_any()
                />
                <Door
                    href="./".to_owned()
                    name="Het gesprek op een locatie".to_owned()
                    more="Twaalf thema’s voor school en opvang".to_owned()
                    sign=view! { <LevelSign number=3 /> }.into_any()
                />
                <Door
                    href="gids.html".to_owned()
                    name="De handreiking voor gemeenten".to_owned()
                    more="Waarom, hoe, en alle knoppen".to_owned()
                    sign=view! { <RowsSign /> }.into_any()
                />
                <Door
                    href="gemeente.html".to_owned()
                    name="Alle locaties naast elkaar".to_owned()
                    more="Wat locaties inleverden, als overzicht".to_owned()
                    sign=view! { <RowsSign /> }.into_any()
                />
            </ul>
        </section>
        <p class="help">"Er is geen account, en de app stuurt niets naar een server."</p>
    }
}

/// Four roles beside each other, none before another.
#[component]
fn RolesSign() -> impl IntoView {
    view! {
        <svg class="level-sign" viewBox="0 0 56 28" aria-hidden="true">
            <path class="half-open" d="M3 8h8v12h-8zM17 8h8v12h-8zM31 8h8v12h-8zM45 8h8v12h-8z" />
        </svg>
    }
}

/// The assessments on this device; nothing when there is none.
fn assessments() -> impl IntoView {
    let session = use_session();
    live_if(move || {
        let all = session.read(|shelf| {
            shelf.assessments().map(|of| (of.id, common::assessment_name(of), state(of))).collect::<Vec<_>>()
        });
        (!all.is_empty()).then(|| {
            let doors = all.into_iter().map(|(id, name, more)| {
                let remove = move || {
                    acts::remove_assessment(session, id);
                    page::focus_soon("kop");
                };
                let removed = name.clone();
                view! {
                    <li class="with-remove">
                        <ul class="plain">
                            <Door href=RoleRoute::Questions(id).href() name=name more=more />
                        </ul>
                        <button class="button button-quiet" type="button" on:click=click(remove)>
                            "Verwijder"
                            <span class="visually-hidden">{format!(" {removed}")}</span>
                        </button>
                    </li>
                }
            });
            view! {
                <section aria-labelledby="beoordelingen">
                    <h2 id="beoordelingen">"Beoordelingen op dit apparaat"</h2>
                    <ul class="plain doors assessments">{doors.views()}</ul>
                </section>
            }
        })
    })
}

/// How far an assessment is, in a line.
fn state(of: &Assessment) -> String {
    if of.edition != texts::EDITION {
        return "Heeft andere vragen dan deze versie van de app".to_owned();
    }
    let who = match of.filled_by.text().trim() {
        "" => String::new(),
        who => format!("{}. ", common::capital(who)),
    };
    let example = if of.example { "Verzonnen. " } else { "" };
    let said = match (of.decided_roles().as_slice(), of.open().len()) {
        ([], 0) => words::summary(&outcomes(of)),
        ([], 1) => "Eén vraag is nog open.".to_owned(),
        ([], many) => format!("{} vragen zijn nog open.", common::capital(&common::number(many))),
        _ => format!("Gekozen: {}.", words::decision(of)),
    };
    format!("{example}{who}{said}")
}

/// The mirrors on this device, and a new one.
fn mirrors() -> impl IntoView {
    let session = use_session();
    let begin = move || {
        if let Some(id) = acts::new_mirror(session) {
            place::go(&RoleRoute::Mirror(id).href());
        }
    };
    let list = move || {
        let all = session.read(|shelf| {
            let named = shelf.mirrors().map(|of| match of.owner.text().trim() {
                "" => (of.id, "Spiegel".to_owned()),
                who => (of.id, format!("Spiegel van {who}")),
            });
            named.collect::<Vec<_>>()
        });
        all.into_iter()
            .map(|(id, name)| {
                view! {
                    <Door href=RoleRoute::Mirror(id).href() name=name more="Blijft op dit apparaat".to_owned() />
                }
            })
            .views()
    };
    view! {
        <section aria-labelledby="spiegels">
            <h2 id="spiegels">"Spiegel voor jezelf"</h2>
            <p>"Wat vraagt samenwerken van wethouder en ambtenaar? Kijk ernaar, alleen voor jezelf."</p>
            <ul class="plain doors">{live(list)}</ul>
            <p>
                <button class="button mirror-begin" type="button" on:click=click(begin)>"Begin een spiegel"</button>
            </p>
        </section>
    }
}
