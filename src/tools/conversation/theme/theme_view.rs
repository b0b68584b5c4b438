//! The theme page itself, once theme and instrument are known.

use std::borrow::Cow;

use crate::tools::conversation::acts;
use crate::tools::conversation::typed;
use leptos::prelude::*;

use crate::content;
use crate::domain::{AnswerKey, ClaimId, Instrument, LevelId, Note, Owner, RoundId, Standing, ThemeId};
use crate::kit::dutch;
use crate::records::{Answer, Round};
use crate::state::use_session;

use super::ambition::Ambition;
use super::claims::Claims;
use super::later::LaterNotice;
use super::level_cards::LevelCards;
use super::step_bar::StepBar;
use super::term_list::TermList;
use super::theme_map::ThemeMap;
use crate::kit::{PageTitle, TextField, maybe};
use crate::tools::conversation::round::Locked;

/// One theme with both questions: first now, then ambition.
#[component]
pub fn ThemeView(
    /// The instrument that the round is held with.
    instrument: &'static Instrument,
    /// The round.
    round: RoundId,
    /// A theme of that instrument.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let Some((number, shown)) = instrument.theme(theme) else { return ().into_any() };
    let count = instrument.themes.len();
    let key = AnswerKey { round, owner: Owner::Agreement, theme };
    let answer = Memo::new(move |_| {
        session.read(|shelf| shelf.answer(key).map(Cow::into_owned)).unwrap_or_else(|| Answer::new(key))
    });
    // Each part of the page follows its own part of the answer: what did not change is not drawn again.
    let now = Memo::new(move |_| answer.with(|answer| *answer.now.get())).into();
    let ambition = Memo::new(move |_| answer.with(|answer| *answer.ambition.get())).into();
    let on_purpose =
        Memo::new(move |_| answer.with(|answer| matches!(answer.standing(), Standing::OnPurpose { .. })))
            .into();
    let later = Memo::new(move |_| answer.with(|answer| *answer.later.get())).into();
    let note: Memo<Note> = Memo::new(move |_| answer.with(|answer| answer.note.clone()));
    let ticked = Memo::new(move |_| answer.with(Answer::recognised)).into();
    let locked =
        Memo::new(move |_| session.read(|shelf| shelf.round(round).is_some_and(Round::is_agreed))).into();
    let choose_now = Callback::new(move |level: Option<LevelId>| acts::choose_now(session, key, level));
    let choose_ambition =
        Callback::new(move |level: Option<LevelId>| acts::choose_ambition(session, key, level));
    let stay = Callback::new(move |()| acts::stay(session, key));
    let tick = Callback::new(move |(claim, ticked): (ClaimId, bool)| acts::tick(session, key, claim, ticked));
    let set_later = Callback::new(move |later: bool| acts::set_later(session, key, later));
    let title = Signal::derive(move || {
        let place = session.read(|shelf| {
            let location = shelf.round(round).and_then(|round| shelf.location(round.location));
            dutch::location_name(location)
        });
        format!("Thema {number} van {count}: {} | {place}", shown.title)
    });
    let source = shown.source.and_then(content::source).map(dutch::source);
    view! {
        <ThemeMap instrument=instrument round=round current=number />
        <div class="theme-head">
            <PageTitle title=shown.title document=title />
            <p class="soft">{shown.question}</p>
        </div>
        <Locked id=round locked=locked />
        <LaterNotice later=later set_later=set_later locked=locked />
        <LevelCards instrument=instrument theme=shown now=now ambition=ambition on_purpose=on_purpose choose=choose_now locked=locked />
        <Ambition instrument=instrument now=now ambition=ambition on_purpose=on_purpose choose=choose_ambition stay=stay locked=locked />
        <div class="two below">
            <Claims
                instrument=instrument
                theme=shown
                now=now
                ambition=ambition
                ticked=ticked
                tick=tick
                clear=Callback::new(move |()| {
                    choose_now.run(None);
                    choose_ambition.run(None);
                })
                locked=locked
            />
            <div class="stack">
                <TextField
                    id="notitie"
                    label="Notitie"
                    help="Schrijf niets op waaraan iemand een kind of gezin herkent. Noem liever een functie dan een naam."
                    long=true
                    note=note
                    field=typed::note(key)
                    locked=locked
                />
                <TermList theme=shown />
                <p class="help">
                    {maybe(source
                        .map(|source| {
                            format!(
                                "Bron: {source}, {}. Dezelfde betekenis, in onze eigen woorden. De vraag, de korte zin op elke kaart, de Nederlandse namen en de nummers van de niveaus zijn van de makers van deze app.",
                                shown.place,
                            )
                        }))}
                    {maybe(shown.alias.map(|alias| format!(" In de bron heet dit thema ook: {alias}.")))}
                </p>
            </div>
        </div>
        <StepBar instrument=instrument round=round current=number later=later set_later=set_later locked=locked />
    }
    .into_any()
}
