//! The theme page itself, once theme and instrument are known.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Answer, AnswerKey, ClaimId, Instrument, LevelId, Owner, RoundId, ThemeId};
use crate::state::{TextField as Field, use_session};
use crate::ui::shared::{PageTitle, TextField};
use crate::ui::words;

use super::ambition::Ambition;
use super::claims::Claims;
use super::later::LaterNotice;
use super::level_cards::LevelCards;
use super::step_bar::StepBar;
use super::term_list::TermList;
use super::theme_map::ThemeMap;

/// One theme with both questions: first now, then ambition.
#[component]
pub fn ThemeView(
    /// The instrument that the round is held with.
    instrument: Instrument,
    /// The round.
    round: RoundId,
    /// A theme of that instrument.
    theme: ThemeId,
) -> impl IntoView {
    let session = use_session();
    let Some((number, shown)) = instrument.theme(&theme).map(|(number, theme)| (number, theme.clone())) else {
        return ().into_any();
    };
    let count = instrument.themes.len();
    let key = AnswerKey { round: round.clone(), owner: Owner::Agreement, theme };
    let of = StoredValue::new(key.clone());
    let answer = Memo::new(move |_| {
        let key = of.get_value();
        session.read(|shelf| shelf.answer(&key).cloned()).unwrap_or_else(|| Answer::new(key))
    });
    let now = Memo::new(move |_| answer.with(|answer| answer.now.get().clone()));
    let ambition = Memo::new(move |_| answer.with(|answer| answer.ambition.get().clone()));
    let later = Memo::new(move |_| answer.with(|answer| *answer.later.get()));
    let note = Signal::derive(move || answer.with(|answer| answer.note.clone()));
    let choose_now = Callback::new(move |level: Option<LevelId>| of.with_value(|key| session.choose_now(key, level)));
    let choose_ambition =
        Callback::new(move |level: Option<LevelId>| of.with_value(|key| session.choose_ambition(key, level)));
    let tick = Callback::new(move |(claim, ticked): (ClaimId, bool)| {
        of.with_value(|key| session.tick(key, &claim, ticked));
    });
    let set_later = Callback::new(move |later: bool| of.with_value(|key| session.set_later(key, later)));
    let field = Field::Note(key);
    let typing = field.clone();
    let heading = shown.title.to_string();
    let title = format!("Thema {number} van {count}: {heading}");
    let title = Signal::derive(move || {
        let place = session.read(|shelf| {
            let round = of.with_value(|key| shelf.round(&key.round).cloned());
            round.map(|round| words::location_name(shelf.location(&round.location))).unwrap_or_default()
        });
        format!("{title} | {place}")
    });
    let source = shown.source.as_ref().and_then(content::source).map(words::source);
    let place = shown.place.to_string();
    view! {
        <ThemeMap instrument=instrument.clone() round=round.clone() current=number />
        <div class="theme-head">
            <PageTitle title=heading document=title />
            <p class="soft">{shown.question.to_string()}</p>
        </div>
        <LaterNotice later=later set_later=set_later />
        <LevelCards
            instrument=instrument.clone()
            theme=shown.clone()
            now=now
            ambition=ambition
            choose=choose_now
        />
        <Ambition instrument=instrument.clone() now=now ambition=ambition choose=choose_ambition />
        <div class="two below">
            <Claims
                instrument=instrument.clone()
                theme=shown.clone()
                now=now
                ambition=ambition
                answer=answer
                tick=tick
                clear=Callback::new(move |()| {
                    choose_now.run(None);
                    choose_ambition.run(None);
                })
            />
            <div class="stack">
                <TextField
                    id="notitie"
                    label="Notitie"
                    help="Schrijf niets op over één kind of gezin. Noem liever een functie dan een naam."
                    long=true
                    note=note
                    typed=Callback::new(move |text: String| session.type_text(&typing, &text))
                    left=Callback::new(move |()| session.end_typing())
                    chosen=Callback::new(move |text: String| session.settle_text(&field, &text))
                />
                <TermList theme=shown.clone() />
                <p class="help">
                    {source
                        .map(|source| {
                            format!("Bron: {source}, {place}. Dezelfde betekenis, in onze eigen woorden. De vraag en de Nederlandse namen van de niveaus zijn van de makers van deze app.")
                        })}
                    {shown.alias.clone().map(|alias| format!(" In de bron heet dit thema ook: {alias}."))}
                </p>
            </div>
        </div>
        <StepBar instrument=instrument round=round current=number later=later set_later=set_later />
    }
    .into_any()
}
