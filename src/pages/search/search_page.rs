//! The page to search on: results come while somebody types, each with the words around what was found.

use leptos::prelude::*;

use super::own::{OwnHit, WhereIs, Written, find, found_in, written};
use crate::content::search::{self, Hits, excerpt};
use crate::domain::plain_words;
use crate::kit::{PageTitle, Views, change, click, dutch, live, live_if, maybe, memo};
use crate::platform::place;
use crate::state::{Lookup, Page, Session, use_session};

/// How many results stand there at first.
const AT_FIRST: usize = 10;
/// How many of what people wrote are shown at most.
const OWN: usize = 20;

/// What is asked for in the address: its words with a hyphen between.
fn asked(session: Session) -> String {
    session.place.fragment.with_untracked(|fragment| {
        fragment.strip_prefix("#/zoek/").map(|words| words.replace('-', " ")).unwrap_or_default()
    })
}

/// The page. `where_is` says where something that people wrote is to be seen.
pub fn search_page(where_is: WhereIs) -> impl IntoView {
    let session = use_session();
    session.soon(Box::new(search::get_ready));
    let words = RwSignal::new(asked(session));
    let most = RwSignal::new(AT_FIRST);
    let hits = memo(move || words.with(|words| search::find(words)));
    let all: StoredValue<Vec<Written>> = StoredValue::new(session.peek(written));
    let own = memo(move || {
        let words = words.get();
        all.with_value(|all| session.peek(|shelf| find(shelf, all, &words, OWN, where_is)))
    });
    let typed = move |event: leptos::ev::Event| {
        let _ = words.try_set(event_target_value(&event));
        let _ = most.try_set(AT_FIRST);
    };
    // Who follows a result and comes back finds the same.
    let keep = move || {
        // A field that goes with its page says once more that it changed; what it held is gone by then.
        let Some(plain) = words.try_with_untracked(|words| plain_words(words)) else { return };
        let slug = plain.split_whitespace().collect::<Vec<_>>().join("-");
        let home = Page::Lookup(Lookup::Search).href();
        place::rename(&if slug.is_empty() { home } else { format!("{home}/{slug}") });
    };
    let status = move || {
        let (found, own) = (hits.with(|hits| hits.all.len()), own.with(Vec::len));
        if words.with(|words| words.trim().is_empty()) {
            return String::new();
        }
        match (found, own) {
            (0, 0) => "Niets gevonden. Probeer een ander woord, of minder woorden.".to_owned(),
            (found, 0) => places(found),
            (found, own) => format!("{} En {own} keer in wat jullie zelf schreven.", places(found)),
        }
    };
    view! {
        <div class="lookup" on:click=click(keep)>
        <div>
            <PageTitle title="Zoeken" />
            <p class="lead">"In alles wat je hier kunt lezen, en in wat jullie zelf schreven. Eigen beelden, spiegels en het krachtenveld blijven erbuiten. Zoeken gebeurt op dit apparaat, ook zonder internet."</p>
        </div>
        <div class="stack narrow">
            <label class="field-label" for="zoek">"Zoek op een woord, een afkorting of een plaats"</label>
            <input class="field" id="zoek" type="search" autocomplete="off" spellcheck="false" prop:value=words on:input=typed on:change=change(move |_| keep()) />
            <p class="soft" role="status">{live(status)}</p>
        </div>
        {live_if(move || {
            let own = own.get();
            (!own.is_empty()).then(|| {
                let lines = own.into_iter().map(|hit| own_line(&hit, &words.get_untracked()));
                view! {
                    <section class="stack" aria-labelledby="eigen">
                        <h2 id="eigen">"Wat jullie zelf schreven"</h2>
                        <ul class="plain hits">{lines.views()}</ul>
                    </section>
                }
            })
        })}
        {live_if(move || {
            hits.with(|hits| (!hits.all.is_empty()).then(|| {
                let lines = hits.all.iter().take(most.get()).map(|hit| line(hit, hits));
                let more = hits.all.len().saturating_sub(most.get());
                view! {
                    <section class="stack" aria-labelledby="gevonden">
                        <h2 id="gevonden">"In deze app"</h2>
                        <ol class="plain hits">{lines.collect::<Vec<_>>().into_iter().views()}</ol>
                        {maybe((more > 0).then(|| view! {
                            <p>
                                <button class="button" type="button" on:click=click(move || most.set(usize::MAX))>
                                    {format!("Toon ook de andere {more}")}
                                </button>
                            </p>
                        }))}
                    </section>
                }
            }))
        })}
        </div>
    }
}

fn places(found: usize) -> String {
    match found {
        0 => "In de teksten van de app staat het niet.".to_owned(),
        1 => "Eén plek gevonden.".to_owned(),
        some => format!("{} plekken gevonden.", dutch::capital(&dutch::number(some))),
    }
}

fn line(hit: &search::Hit, hits: &Hits) -> AnyView {
    view! {
        <li>
            <a href=hit.href>{pieces(hit.title, &hits.words, false)}</a>
            <span class="soft small line">{hit.under}</span>
            <p class="small">{pieces(hit.text, &hits.words, true)}</p>
        </li>
    }
    .into_any()
}

fn own_line(hit: &OwnHit, words: &str) -> AnyView {
    let found = found_in(&hit.text, words);
    view! {
        <li>
            <a href=hit.href.clone()>{hit.title.clone()}</a>
            <p class="small typed">{pieces(&hit.text, &found, true)}</p>
        </li>
    }
    .into_any()
}

/// A text with what was found marked; of a long one the part around it.
fn pieces(text: &str, words: &[String], cut: bool) -> AnyView {
    let pieces = if cut { excerpt(text, words) } else { search::marked(text, words) };
    let pieces = pieces.into_iter().map(|(piece, found)| {
        let piece = piece.to_owned();
        if found { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    });
    pieces.collect::<Vec<_>>().into_iter().views()
}
