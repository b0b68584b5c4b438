//! The theme page itself, once theme and instrument are known.

use crate::tools::conversation::acts;
use crate::tools::conversation::typed;
use leptos::prelude::*;

use crate::content;
use crate::domain::{ClaimId, Instrument, Note, Standing, Theme, ThemeId};
use crate::kit::dutch;
use crate::records::Answer;
use crate::state::use_session;

use super::ambition::Ambition;
use super::answering::Answering;
use super::besides::besides;
use super::claims::Claims;
use super::follow::{More, follow, last_time};
use super::later::LaterNotice;
use super::level_cards::LevelCards;
use super::step_bar::StepBar;
use super::theme_map::ThemeMap;
use super::who::who_stands_where;
use crate::kit::{PageTitle, TextField, derived, live_if, maybe, memo};
use crate::tools::conversation::Whose;
use crate::tools::conversation::round::Locked;

/// One theme with both questions: first now, then ambition.
#[component]
pub fn ThemeView(
    /// The instrument that the round is held with.
    instrument: &'static Instrument,
    /// Whose answers these are.
    whose: Whose,
    /// A theme of that instrument.
    theme: ThemeId,
    /// What comes of it, which is in a part of its own.
    more: More,
) -> impl IntoView {
    let session = use_session();
    let Some((number, shown)) = instrument.theme(theme) else { return ().into_any() };
    let count = instrument.themes.len();
    let key = whose.key(theme);
    let (round, own) = (whose.round, whose.is_own());
    let Answering {
        answer,
        now,
        ambition,
        on_purpose,
        later,
        locked,
        choose_now,
        choose_ambition,
        stay,
        set_later,
    } = Answering::of(session, key);
    let settled = memo(move || answer.with(is_settled)).into();
    let reason: Memo<Note> = memo(move || answer.with(|answer| answer.reason.clone()));
    let asks_why = memo(move || {
        let why = |answer: &Answer| {
            let chose = matches!(answer.standing(), Standing::OnPurpose { .. } | Standing::Moving { .. });
            chose || answer.outcome.get().is_some() || *answer.later.get() || !answer.reason.text().is_empty()
        };
        !own && answer.with(why)
    });
    let note: Memo<Note> = memo(move || answer.with(|answer| answer.note.clone()));
    let ticked = memo(move || answer.with(Answer::recognised)).into();
    let besides = if own { ().into_any() } else { besides(session, key, answer) };
    let tick = Callback::new(move |(claim, ticked): (ClaimId, bool)| acts::tick(session, key, claim, ticked));
    let title = derived(move || {
        let place = session.read(|shelf| whose.place(shelf));
        format!("Thema {number} van {count}: {} | {place}", shown.title)
    });
    let who = session.peek(|shelf| who_stands_where(shelf, whose, theme));
    view! {
        <ThemeMap instrument=instrument whose=whose current=number />
        <div class="theme-head">
            <PageTitle title=shown.title document=title />
            <p class="soft">{shown.question}</p>
        </div>
        <Locked id=round locked=locked />
        <LaterNotice later=later set_later=set_later locked=locked />
        <LevelCards instrument=instrument theme=shown now=now ambition=ambition on_purpose=on_purpose choose=choose_now locked=locked own=own who=who />
        <Ambition instrument=instrument now=now ambition=ambition on_purpose=on_purpose choose=choose_ambition stay=stay locked=locked own=own besides=besides />
        <div class="two below">
            <div class="stack">
                {last_time(session, whose, theme, more)}
                {live_if(move || asks_why.get().then(|| view! {
                    <TextField
                        id="waarom"
                        label="Waarom?"
                        help="Mag leeg blijven. Het staat in het verslag."
                        long=true
                        note=reason
                        field=typed::reason(key)
                        locked=locked
                    />
                }))}
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
                own=own
            />
            </div>
            <div class="stack">
                <TextField
                    id="notitie"
                    label="Notitie"
                    help=if own { "Anderen lezen dit als jullie de beelden naast elkaar leggen. Noem geen kind of gezin." } else { "Noem geen kind of gezin. Liever een functie dan een naam." }
                    long=true
                    note=note
                    field=typed::note(key)
                    locked=locked
                />
                {follow(session, whose, theme, more)}
                <p class="help">"Het gaat er niet om zo snel en zo ver mogelijk één geheel te worden."</p>
                {whence(instrument, shown)}
            </div>
        </div>
        <StepBar instrument=instrument whose=whose current=number now=now settled=settled later=later set_later=set_later locked=locked />
    }
    .into_any()
}

/// Whether nothing is asked any more of a theme.
fn is_settled(answer: &Answer) -> bool {
    answer.outcome.get().is_some() || (answer.now.get().is_some() && answer.ambition.get().is_some())
}

/// Where the texts of a theme come from.
fn whence(instrument: &'static Instrument, shown: &'static Theme) -> impl IntoView {
    let source = shown.source.and_then(content::source).map(dutch::source);
    let source = source.map(|source| {
        format!(
            "Bron: {source}, {}. Dezelfde betekenis, in onze eigen woorden. De vraag, de korte zin op elke kaart, de Nederlandse namen en de nummers van de niveaus zijn van de makers van deze app.",
            shown.place,
        )
    });
    let own = instrument.adapted.map(|_| format!("{}.", dutch::edition(instrument)));
    let alias = shown.alias.map(|alias| format!(" In de bron heet dit thema ook: {alias}."));
    view! { <p class="help">{maybe(source)}{maybe(alias)}" "{maybe(own)}</p> }
}
