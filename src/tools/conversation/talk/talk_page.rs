//! One theme as large as the screen: the questions, who stands where, and what they choose.

use leptos::prelude::*;

use super::order::{Numbered, is_parked, order};
use super::talk_bar::TalkBar;
use crate::content;
use crate::domain::{Instrument, RoundId, ThemeId};
use crate::kit::{Missing, PageTitle, Views, click, derived, dutch, live, live_if, maybe, memo};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::{Session, use_session};
use crate::tools::conversation::round::Locked;
use crate::tools::conversation::theme::{Ambition, Answering, LevelCards, besides, who_stands_where};
use crate::tools::conversation::{Route, Whose};

/// The page of one theme for a screen that everybody looks at.
#[component]
pub fn TalkPage(
    /// The round.
    id: RoundId,
    /// The theme.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let found = memo(move || {
        session.read(|shelf| {
            let instrument = shelf.instrument(shelf.open_round(id)?.instrument)?;
            instrument.theme(theme).map(|_| instrument)
        })
    });
    live(move || match found.get() {
        Some(instrument) => talk(session, instrument, id, theme),
        None => view! { <Missing title="Dit gesprek of thema staat niet op dit apparaat" /> }.into_any(),
    })
}

fn talk(session: Session, instrument: &'static Instrument, id: RoundId, theme: ThemeId) -> AnyView {
    let Some((number, shown)) = instrument.theme(theme) else { return ().into_any() };
    let whose = Whose::agreement(id);
    let key = whose.key(theme);
    let of = Answering::of(session, key);
    // The order is that of when the page was opened: parking a theme moves it, and not the way on from here.
    let themes: Vec<Numbered> = session.peek(|shelf| order(shelf, id));
    let at = themes.iter().position(|(_, one)| one.id == theme).unwrap_or_default();
    let walk = themes.iter().map(|(_, one)| Route::Talk(id, one.id).href()).collect::<Vec<_>>();
    let (who, minutes, own) = session.peek(|shelf| {
        let round = shelf.round(id);
        let minutes = round.and_then(|round| round.minutes_for(theme, themes.len()));
        let own = round.and_then(|round| round.own_question(theme)).map(str::to_owned);
        (who_stands_where(shelf, whose, theme), minutes, own)
    });
    let talk = content::talk(shown);
    let question = talk.map_or(shown.question, |talk| talk.question);
    let follow_up = talk.map(|talk| talk.follow_up);
    let place = session.peek(|shelf| whose.place(shelf));
    let document = format!("Op het scherm: thema {number}, {} | {place}", shown.title);
    let fills = RwSignal::new(false);
    Effect::new(move |_| fills.set(page::can_fill()));
    view! {
        <div class="talk-screen">
            <div class="talk-head">
                <p class="above">
                    {format!("Thema {number}")}
                    {maybe(minutes.map(|minutes| time(session, minutes)))}
                    {live_if(move || of.later.get().then_some(" · later bespreken"))}
                </p>
                {live_if(move || fills.get().then(|| view! {
                    <button class="button button-quiet" type="button" on:click=click(page::fill)>"Beeldvullend"</button>
                }))}
                <a class="button button-quiet" href=Route::Theme(id, theme).href()>"Alles bij dit thema"</a>
                <a class="button button-quiet" href=Route::Round(id).href()>"Sluit dit scherm"</a>
            </div>
            <PageTitle title=shown.title document=derived(move || document.clone()) />
            <Locked id=id locked=of.locked />
            <section class="ask-this" aria-labelledby="praat">
                <h2 id="praat" class="above">"Praat hierover"</h2>
                {maybe(own.map(|own| view! { <p class="own-question typed">{own}</p> }))}
                <p>{question}</p>
                {maybe(follow_up.map(|follow_up| view! {
                    <details class="follow-up no-print">
                        <summary>"Vraag door"</summary>
                        <p>{follow_up}</p>
                    </details>
                }))}
            </section>
            <LevelCards instrument=instrument theme=shown now=of.now ambition=of.ambition on_purpose=of.on_purpose choose=of.choose_now locked=of.locked own=false who=who />
            <Ambition instrument=instrument now=of.now ambition=of.ambition on_purpose=of.on_purpose choose=of.choose_ambition stay=of.stay locked=of.locked own=false besides=besides(session, key, of.answer) />
            {live_if(move || session.read(|shelf| parked(shelf, id, theme)))}
        </div>
        <TalkBar walk=walk at=at end=Route::Round(id).href() later=of.later set_later=of.set_later locked=of.locked />
    }
    .into_any()
}

/// About how long, and since when. It never counts down: it says no more than a clock on the wall.
fn time(session: Session, minutes: usize) -> impl IntoView {
    let begun = RwSignal::new(String::new());
    Effect::new(move |_| begun.set(format!(", op het scherm sinds {}", dutch::time(session.today()))));
    view! {
        <span class="soft">
            {format!(" · ongeveer {minutes} minuten")}
            {live(move || begun.get())}
        </span>
    }
}

/// What else was parked, each with the way to it.
fn parked(shelf: &Shelf, id: RoundId, here: ThemeId) -> Option<AnyView> {
    let parked: Vec<Numbered> = order(shelf, id)
        .into_iter()
        .filter(|(_, theme)| theme.id != here && is_parked(shelf, id, theme.id))
        .collect();
    let links = parked.iter().map(|(number, theme)| {
        let name = theme.short_title.unwrap_or(theme.title);
        view! { <li><a href=Route::Talk(id, theme.id).href()>{format!("{number}. {name}")}</a></li> }
    });
    (!parked.is_empty()).then(|| {
        view! {
            <div class="parked no-print">
                <b>"Later bespreken"</b>
                <ul class="plain row">{links.views()}</ul>
            </div>
        }
        .into_any()
    })
}
