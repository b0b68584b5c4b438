//! One theme of an own version: its title, its question, and what each level means. Beside what was adapted stands what the
//! edition says.

use leptos::prelude::*;

use super::acts;
use super::adapt_page::base;
use super::theme_now::{ThemeNow, claims, themes_now};
use crate::domain::{AdaptationId, Level, Millis, NodeId, Note, Stamp, Theme, ThemeId};
use crate::kit::{
    ArrowBack, ArrowForward, Check, Missing, PageTitle, TextField, Views, click, derived, live, maybe, memo,
};
use crate::records::{Adaptation, RecordKey, Shelf, Text, TextOf};
use crate::state::{Session, use_session};
use crate::tools::town::route::TownRoute;

/// The page of a theme of an own version.
pub fn adapt_theme_page(id: AdaptationId, theme: ThemeId) -> impl IntoView {
    let session = use_session();
    let here = memo(move || session.read(|shelf| find(shelf, id, theme).is_some()));
    live(move || {
        if here.get() {
            page_of(session, id, theme)
        } else {
            view! { <Missing title="Dit thema of deze eigen versie staat niet op dit apparaat" /> }.into_any()
        }
    })
}

/// The theme as it reads now, with those before and after it.
fn find(shelf: &Shelf, id: AdaptationId, theme: ThemeId) -> Option<[Option<ThemeNow>; 3]> {
    let (of, base) = base(shelf, id)?;
    let mut all: Vec<Option<ThemeNow>> = themes_now(of, base).into_iter().map(Some).collect();
    let at = all.iter().position(|one| one.as_ref().is_some_and(|one| one.id == theme))?;
    let mut take = |at: Option<usize>| at.and_then(|at| all.get_mut(at)).and_then(Option::take);
    Some([take(at.checked_sub(1)), take(Some(at)), take(Some(at + 1))])
}

fn page_of(session: Session, id: AdaptationId, theme: ThemeId) -> AnyView {
    let found = session.peek(|shelf| Some((find(shelf, id, theme)?, base(shelf, id)?.1)));
    let Some(([before, Some(now), after], instrument)) = found else { return ().into_any() };
    let from = now.base;
    let title = derived(move || {
        session.read(|shelf| {
            let now = find(shelf, id, theme).and_then(|[_, now, _]| now);
            now.map_or_else(String::new, |now| now.name())
        })
    });
    let out = derived(move || {
        session
            .read(|shelf| find(shelf, id, theme).and_then(|[_, now, _]| now).is_some_and(|now| now.left_out))
    });
    let leave = Callback::new(move |on| acts::leave_out(session, id, theme, on));
    let link = |to: Option<ThemeNow>| to.map(|to| (TownRoute::AdaptedTheme(id, to.id).href(), to.name()));
    let (before, after) = (link(before), link(after));
    let title_field =
        Field { of: TextOf::Title, id: "titel".to_owned(), label: "Titel", help: None, long: false };
    let question = Field {
        of: TextOf::Question,
        id: "vraag".to_owned(),
        label: "Vraag om mee te beginnen",
        help: None,
        long: true,
    };
    let levels =
        (1..).zip(instrument.levels).map(|(number, level)| cell(session, id, theme, from, number, level));
    view! {
        <div class="stack">
            <p class="no-print"><a class="button button-back" href=TownRoute::Adaptation(id).href()><ArrowBack />"De eigen versie"</a></p>
            <div>
                <p class="above">{if from.is_some() { "Een thema van het instrument" } else { "Een eigen thema" }}</p>
                <PageTitle title=title />
            </div>
            <Check on=out set=leave>"Laat dit thema weg uit de eigen versie"</Check>
            <section class="sheet stack" aria-labelledby="het-thema">
                <h2 id="het-thema">"Het thema"</h2>
                {text(session, id, theme, title_field, from.map_or("", |from| from.title).to_owned())}
                {text(session, id, theme, question, from.map_or("", |from| from.question).to_owned())}
            </section>
            {levels.views()}
            <nav class="row no-print" aria-label="Andere thema’s">
                {maybe(before.map(|(href, name)| view! { <a class="button button-back" href=href><ArrowBack />{name}</a> }))}
                {maybe(after.map(|(href, name)| view! { <a class="button" href=href>{name}<ArrowForward /></a> }))}
            </nav>
        </div>
    }
    .into_any()
}

fn cell(
    session: Session,
    id: AdaptationId,
    theme: ThemeId,
    from: Option<&'static Theme>,
    number: usize,
    level: &'static Level,
) -> AnyView {
    let from = from.and_then(|theme| theme.cell(level.id));
    let gist = Field {
        of: TextOf::Gist(level.id),
        id: format!("zin-{number}"),
        label: "In één zin",
        help: None,
        long: true,
    };
    let lines = Field {
        of: TextOf::Claims(level.id),
        id: format!("uitspraken-{number}"),
        label: "Uitspraken",
        help: Some("Elke uitspraak op een eigen regel."),
        long: true,
    };
    view! {
        <div class="sheet stack" role="group" aria-labelledby=format!("niveau-{number}")>
            <h2 id=format!("niveau-{number}") class="adapted-level">
                <b class=format!("level-chip level-{number}")>{number.to_string()}</b>
                " "
                {level.name}
            </h2>
            <div class="two adapted">
                {text(session, id, theme, gist, from.map_or("", |from| from.gist).to_owned())}
                {text(session, id, theme, lines, claims(from))}
            </div>
        </div>
    }
    .into_any()
}

struct Field {
    of: TextOf,
    id: String,
    label: &'static str,
    help: Option<&'static str>,
    long: bool,
}

/// A field that shows the words of the edition until somebody writes others, and then both.
fn text(session: Session, id: AdaptationId, theme: ThemeId, of: Field, from: String) -> AnyView {
    let Some(key) = Adaptation::text(theme, of.of) else { return ().into_any() };
    let field = Text::within(RecordKey::Adaptation(id), "texts", key.slug(), "text");
    let shown = from.clone();
    let note: Signal<Note> = derived(move || {
        let own =
            session.read(|shelf| shelf.find::<Adaptation>(id)?.texts.get(&key).map(|own| own.text.clone()));
        own.filter(|note| note.values().next().is_some()).unwrap_or_else(|| as_note(&shown))
    });
    let beside = move || {
        let now = note.with(|note| note.text().trim().to_owned());
        let words = from.clone();
        let back = from.clone();
        let differs = !from.is_empty() && now != from;
        differs.then(|| {
            let head = if now.is_empty() { "Leeg: dan geldt de tekst van het instrument." } else { "In het instrument staat:" };
            view! {
                <div class="beside small">
                    <p class="soft">{head}</p>
                    <p class="typed">{words}</p>
                    <button class="button button-quiet" type="button" on:click=click(move || acts::as_in_edition(session, field, &back))>
                        "Zet die tekst terug"
                    </button>
                </div>
            }
        })
    };
    let label = of.label;
    let help = of.help.unwrap_or_default();
    let input = if help.is_empty() {
        view! { <TextField id=of.id label=label long=of.long note=note field=field /> }.into_any()
    } else {
        view! { <TextField id=of.id label=label help=help long=of.long note=note field=field /> }.into_any()
    };
    view! { <div>{input}{live(beside)}</div> }.into_any()
}

/// Words of the edition as a text that nobody wrote.
fn as_note(words: &str) -> Note {
    let mut note = Note::default();
    if !words.is_empty() {
        let never = Stamp { at: Millis(0), counter: 0, node: NodeId::checked_at_build("edition") };
        note.write(words, never);
    }
    note
}
