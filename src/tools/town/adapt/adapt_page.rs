//! An own version: what it is called, its themes, and giving it out.

use leptos::prelude::*;

use super::acts;
use super::give_out::{Lacks, give_out};
use super::theme_now::{State, themes_now};
use crate::domain::{AdaptationId, Adapted, Instrument, InstrumentRef, Note};
use crate::exchange::Include;
use crate::kit::{ArrowBack, Missing, PageTitle, TextField, Views, click, derived, dutch, live, maybe, memo};
use crate::pages::files::hand_out;
use crate::platform::{page, place};
use crate::records::{Adaptation, Kept, Record, RecordKey, Shelf, Text};
use crate::state::files::{self, Holds};
use crate::state::{Session, use_session};
use crate::tools::town::acts::new_request;
use crate::tools::town::route::TownRoute;

/// The page of an own version.
pub fn adapt_page(id: AdaptationId) -> impl IntoView {
    let session = use_session();
    let here = memo(move || session.read(|shelf| base(shelf, id).is_some()));
    live(move || {
        if here.get() {
            page_of(session, id)
        } else {
            view! { <Missing title="Deze eigen versie staat niet op dit apparaat" /> }.into_any()
        }
    })
}

/// An own version that is here, with the edition that it is made from.
pub fn base(shelf: &Shelf, id: AdaptationId) -> Option<(&Adaptation, &'static Instrument)> {
    let of = shelf.find::<Adaptation>(id).filter(|of| !*of.removed.get())?;
    Some((of, shelf.instrument(of.instrument)?))
}

fn page_of(session: Session, id: AdaptationId) -> AnyView {
    let of = |field: &'static str| Text::of(RecordKey::Adaptation(id), field);
    let note = move |get: fn(&Adaptation) -> &Note| {
        derived(move || {
            session.read(|shelf| shelf.find::<Adaptation>(id).map(|of| get(of).clone()).unwrap_or_default())
        })
    };
    let from = session.peek(|shelf| base(shelf, id).map(|(_, base)| dutch::edition(base)));
    let add = move || {
        if let Some(theme) = acts::add_theme(session, id) {
            place::go(&TownRoute::AdaptedTheme(id, theme).href());
        }
    };
    let remove = move || {
        acts::remove_adaptation(session, id);
        place::go(&TownRoute::List.href());
    };
    view! {
        <div class="stack">
            <p class="no-print"><a class="button button-back" href=TownRoute::List.href()><ArrowBack />"De lijst"</a></p>
            <div>
                <PageTitle title="Een eigen versie van het instrument" />
                {maybe(from.map(|from| view! { <p class="soft">{format!("Gemaakt uit: {from}")}</p> }))}
            </div>
            <section class="sheet stack" aria-labelledby="van-wie">
                <h2 id="van-wie">"Naam en maker"</h2>
                <div class="two">
                    <TextField id="versie-naam" label="Naam van deze versie" help="Dat lezen locaties bij hun gesprek." note=note(|of| &of.name) field=of("name") />
                    <TextField id="versie-van" label="Wie maakt deze versie?" help="De gemeente of het bestuur." note=note(|of| &of.owner) field=of("owner") />
                </div>
            </section>
            <section class="stack" aria-labelledby="de-themas">
                <h2 id="de-themas">"De thema’s"</h2>
                {live(move || session.read(|shelf| themes(shelf, id)))}
                <p class="no-print"><button class="button" type="button" on:click=click(add)>"Voeg een thema toe"</button></p>
            </section>
            {giving(session, id)}
            <p class="no-print">
                <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder deze versie"</button>
            </p>
        </div>
    }
    .into_any()
}

fn themes(shelf: &Shelf, id: AdaptationId) -> AnyView {
    let Some((of, base)) = base(shelf, id) else { return ().into_any() };
    let mut number = 0;
    let rows = themes_now(of, base).into_iter().map(|theme| {
        let state = theme.state();
        let words = match state {
            State::Same => "zoals in het instrument",
            State::Adapted => "aangepast",
            State::LeftOut => "weggelaten",
            State::Added if theme.lacks_texts() => "eigen thema, nog niet af",
            State::Added => "eigen thema",
        };
        let shown = if theme.left_out {
            theme.name()
        } else {
            number += 1;
            format!("{number}. {}", theme.name())
        };
        let words = match state {
            State::Same => view! { <span class="soft">{words}</span> }.into_any(),
            State::Adapted | State::LeftOut | State::Added => view! { <b>{words}</b> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row"><a href=TownRoute::AdaptedTheme(id, theme.id).href()>{shown}</a></th>
                <td>{words}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <table class="list">
            <thead>
                <tr><th scope="col">"Thema"</th><th scope="col">"Wat jullie ermee deden"</th></tr>
            </thead>
            <tbody>{rows.into_iter().views()}</tbody>
        </table>
    }
    .into_any()
}

fn giving(session: Session, id: AdaptationId) -> impl IntoView {
    let lacks = RwSignal::new(Vec::<Lacks>::new());
    let give = move || match give_out(session, id) {
        Ok(_) => {
            lacks.set(Vec::new());
            page::focus_soon("uitgegeven");
        }
        Err(all) => lacks.set(all),
    };
    let problems = move || {
        let all = lacks.get();
        (!all.is_empty()).then(|| {
            let lines = all.iter().map(|one| view! { <li>{sentence(one)}</li> });
            view! { <ul class="points">{lines.views()}</ul> }
        })
    };
    let given = move || {
        session.read(|shelf| {
            let mut all: Vec<_> = shelf.given_out(id).collect();
            all.sort_by_key(|(known, adapted)| std::cmp::Reverse((adapted.on, known.reference)));
            let rows: Vec<_> = all.into_iter().map(|(known, adapted)| row(session, known, adapted)).collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <h3 id="uitgegeven" tabindex="-1">"Uitgebracht"</h3>
                    <ul class="plain stack">{rows.into_iter().views()}</ul>
                }
            })
        })
    };
    view! {
        <section class="sheet stack no-print" aria-labelledby="geef-uit">
            <h2 id="geef-uit">"Klaar? Breng de versie uit"</h2>
            <p>
                "Wat je uitbrengt, verandert niet meer. Zo blijft duidelijk op welke teksten een locatie antwoordde. Pas je later iets aan? Breng de versie dan opnieuw uit. Per thema leggen we alleen antwoorden op dezelfde teksten naast elkaar."
            </p>
            <p><button class="button button-forward" type="button" on:click=click(give)>"Breng deze versie uit"</button></p>
            <div role="alert">{live(problems)}</div>
            <div role="status" class="stack">{live(given)}</div>
        </section>
    }
}

fn row(session: Session, known: &'static Instrument, adapted: Adapted) -> AnyView {
    let themes = match known.themes.len() {
        1 => "één thema".to_owned(),
        many => format!("{} thema’s", dutch::number(many)),
    };
    let words = format!("{}, {}: {themes}", adapted.name, dutch::day(adapted.on));
    let ask = move || {
        if let Some(request) = new_request(session, known.reference) {
            place::go(&TownRoute::Request(request).href());
        }
    };
    let named = words.clone();
    view! {
        <li>
            <div class="row" role="group" aria-label=named>
                <span>{words}</span>
                <button class="button" type="button" on:click=click(ask)>"Vraag locaties om een gesprek te voeren"</button>
                <button class="button" type="button" on:click=click(move || save(session, known.reference))>"Sla op als bestand"</button>
            </div>
        </li>
    }
    .into_any()
}

/// Hands an own version to the browser: for somebody who holds conversations with it.
fn save(session: Session, of: InstrumentRef) {
    let known = session.peek(|shelf| shelf.instrument(of));
    let Some(known) = known else { return };
    let text = files::text_of(session, &[Kept::from(Record::Instrument(known))]);
    let name = known.adapted.map_or("versie", |adapted| adapted.name);
    hand_out(session, Some(text), Some(format!("versie {name}")), Include::ALL, Holds::OneQuestion);
}

fn sentence(of: &Lacks) -> String {
    match of {
        Lacks::Name => "Geef deze versie eerst een naam.".to_owned(),
        Lacks::Owner => "Vul in wie deze versie maakt.".to_owned(),
        Lacks::Themes => "Er is geen thema over. Laat er ten minste één staan.".to_owned(),
        Lacks::Texts { theme } => {
            format!("Bij ‘{theme}’ ontbreekt nog een titel, een vraag of een zin bij een niveau.")
        }
        Lacks::Choice { theme: Some(theme) } => {
            format!("Bij ‘{theme}’ staan twee teksten naast elkaar. Kies er eerst één.")
        }
        Lacks::Choice { theme: None } => {
            "Bij de naam of de maker staan twee teksten naast elkaar. Kies er eerst één.".to_owned()
        }
        Lacks::Change => "Deze versie is nog gelijk aan wat er al is. Pas eerst iets aan.".to_owned(),
        Lacks::Base => "De versie waarmee je begon, staat niet op dit apparaat.".to_owned(),
    }
}
