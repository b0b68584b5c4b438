//! What is agreed to do about a theme, made while they talk about it.

use leptos::prelude::*;

use crate::content;
use crate::domain::{ActionId, AnswerKey, Note, Owner, RoundId, ThemeId};
use crate::kit::{TextField, Views, click, derived, live, live_if, maybe, memo};
use crate::platform::page;
use crate::records::RecordKey;
use crate::state::{Lookup, Page, Session, use_session};
use crate::tools::conversation::around::{Areas, BOTTLENECKS};
use crate::tools::conversation::theme::Asked;
use crate::tools::conversation::{Route, acts, typed};

use super::action_row::{ActionRow, what_id};

/// The id of the button that adds one.
const ADD: &str = "afspraak-erbij";
/// The id of the heading of what touches the theme.
const TOUCHING: &str = "raakt-thema";
/// The id of the field in which the municipality is asked something.
const HELP: &str = "vraag-thema";

/// The actions of a round for a theme, and a way to add one. The first tap opens a field to write in.
#[component]
pub fn AtTheme(
    /// The round.
    round: RoundId,
    /// The theme.
    theme: ThemeId,
    /// What somebody just asked for.
    asked: Asked,
) -> impl IntoView {
    let session = use_session();
    let add = move || {
        if let Some(id) = acts::new_action(session, round, Some(theme)) {
            page::focus_soon(&what_id(id));
        }
    };
    match asked {
        Asked::Nothing => {}
        Asked::Action => add(),
        Asked::Help => page::focus_soon(HELP),
        Asked::More => page::focus_soon(TOUCHING),
    }
    let ids = memo(move || {
        session.read(|shelf| {
            let actions = shelf.actions_at(round, theme).into_iter();
            actions.map(|action| action.id).collect::<Vec<ActionId>>()
        })
    });
    let key = AnswerKey { round, owner: Owner::Agreement, theme };
    let locked = memo(move || session.read(|shelf| shelf.is_closed(RecordKey::Round(round))));
    let list =
        move || ids.get().into_iter().map(|id| view! { <ActionRow id=id back=ADD of_theme=round /> }).views();
    view! {
        <section class="actions stack" aria-labelledby="afspraken">
            <h2 id="afspraken" class="field-label">"Afspraken bij dit thema"</h2>
            <ul class="plain">{live(list)}</ul>
            {live_if(move || (!locked.get()).then(|| view! {
                <p>
                    <button class="button" type="button" id=ADD on:click=click(add)>"Nog een afspraak"</button>
                </p>
            }))}
        </section>
        {touching(session, round, theme)}
        {maybe((!locked.get_untracked()).then(|| view! { <Areas key=key asked=asked == Asked::More /> }))}
        {ask_for_help(session, key, locked.into(), asked == Asked::Help)}
    }
}

/// What they ask of the municipality for the theme.
fn ask_for_help(session: Session, key: AnswerKey, locked: Signal<bool>, asked: bool) -> AnyView {
    let help: Signal<Note> = derived(move || {
        session.read(|shelf| shelf.answer(key).map(|of| of.help.clone())).unwrap_or_default()
    });
    let open = asked || !help.with_untracked(|help| help.text().is_empty());
    view! {
        <details class="more" open=open>
            <summary>"Iets vragen aan de gemeente"</summary>
            <TextField
                id=HELP
                label="Wat vragen jullie voor dit thema?"
                help="De gemeente leest dit. Noem geen kind, gezin of collega."
                long=true
                note=help
                field=typed::help(key)
                locked=locked
            />
        </details>
    }
    .into_any()
}

/// The topics around the instrument that this theme touches, and the bottlenecks that touch it.
fn touching(session: Session, round: RoundId, theme: ThemeId) -> AnyView {
    let location = session.peek(|shelf| shelf.round(round).map(|round| round.location));
    let topics =
        content::topics().iter().filter(|topic| topic.id != BOTTLENECKS && topic.themes.contains(&theme));
    let topics = topics.filter_map(|topic| Some((Route::Around(location?, topic.id).href(), topic.title)));
    let bottlenecks = content::bottleneck_names().iter().filter(|one| one.themes.contains(&theme));
    let bottlenecks = bottlenecks.map(|one| (Page::Lookup(Lookup::Bottleneck(one.id)).href(), one.title));
    let list = |words: &'static str, links: Vec<(String, &'static str)>| {
        let any = !links.is_empty();
        let links = links.into_iter().map(|(href, title)| view! { <li><a href=href>{title}</a></li> });
        maybe(any.then(|| {
            view! {
                <p class="small soft">{words}</p>
                <ul class="points small">{links.views()}</ul>
            }
        }))
    };
    view! {
        <section class="stack" aria-labelledby=TOUCHING>
            <h2 id=TOUCHING class="field-label" tabindex="-1">"Knelpunten en wat er verder bij hoort"</h2>
            {list("Knelpunten die dit thema raken (het verband leggen wij):", bottlenecks.collect())}
            {list("Voor deze locatie:", topics.collect())}
        </section>
    }
    .into_any()
}
