//! One theme: who stands where, what each recognises and wrote, and one question to talk about.

use leptos::prelude::*;

use super::named::{Named, apart};
use super::spread::{mark, spread};
use crate::content;
use crate::domain::{AnswerKey, ClaimId, Instrument, LevelId, Outcome, Owner, RoundId, ThemeId, ViewId};
use crate::kit::{
    ArrowBack, ArrowForward, PageTitle, SaveStatus, Views, click, derived, dutch, if_here, live_if, maybe,
};
use crate::platform::place;
use crate::records::{Beside, Shelf};
use crate::state::Session;
use crate::tools::conversation::{Route, Whose, acts};

/// What the own views say of one theme.
#[component]
pub fn DifferencePage(
    /// The round.
    id: RoundId,
    /// The theme.
    theme: ThemeId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| (round.id, theme)),
        difference,
        "Dit gesprek staat niet op dit apparaat",
    )
}

struct Found {
    instrument: &'static Instrument,
    one: Beside,
    named: Named,
    before: Option<ThemeId>,
    next: Option<ThemeId>,
}

fn find(shelf: &Shelf, id: RoundId, theme: ThemeId) -> Option<Found> {
    let round = shelf.round(id)?;
    let themes = shelf.beside(round);
    let at = themes.iter().position(|one| one.theme.id == theme)?;
    Some(Found {
        instrument: shelf.instrument(round.instrument)?,
        one: themes.get(at)?.clone(),
        named: Named::of(shelf, id),
        before: at.checked_sub(1).and_then(|at| themes.get(at)).map(|one| one.theme.id),
        next: themes.get(at + 1).map(|one| one.theme.id),
    })
}

fn difference(session: Session, (id, theme): (RoundId, ThemeId)) -> AnyView {
    let all = Route::Differences(id).href();
    let Some(found) = session.peek(|shelf| find(shelf, id, theme)) else {
        return view! {
            <PageTitle title="Over dit thema zeggen de eigen beelden nog niets" />
            <p>
                <a class="button" href=all>"Naar alle verschillen"</a>
            </p>
        }
        .into_any();
    };
    let Found { instrument, one, named, before, next } = found;
    let title = match one.apart {
        Some(0) => "Wie een niveau koos, koos hetzelfde".to_owned(),
        None => "Hier is nog niets te vergelijken".to_owned(),
        some => format!("Jullie beelden liggen {}", apart(some)),
    };
    let document = format!("{title} | thema {}", one.number);
    let key = Whose::agreement(id).key(theme);
    let onward = next.map_or(Route::Differences(id), |next| Route::Difference(id, next)).href();
    let locked = session.peek(|shelf| shelf.is_closed(crate::records::RecordKey::Round(id)));
    let agreed = move || {
        session.read(|shelf| {
            let standing = shelf.answer(key)?.standing();
            standing.is_discussed().then(|| dutch::standing(instrument, standing))
        })
    };
    let one_apart = one.apart.is_some_and(|apart| apart > 0);
    let same: Option<LevelId> = one.said.iter().find_map(|said| said.now).filter(|_| one.apart == Some(0));
    let leave = {
        let onward = onward.clone();
        move || {
            acts::conclude(session, key, Some(Outcome::Differ));
            place::go(&onward);
        }
    };
    let take = move || {
        acts::choose_now(session, key, same);
        place::go(&onward);
    };
    let (scale, wrote, ticked) = session.peek(|shelf| {
        (
            spread(shelf, instrument, &one.said, &named).into_any(),
            sentences(shelf, id, theme, &one, &named),
            claims(shelf, id, &one, &named),
        )
    });
    let own =
        session.peek(|shelf| shelf.round(id).and_then(|round| round.own_question(theme).map(str::to_owned)));
    let question = content::talk(one.theme).map_or(one.theme.question, |talk| talk.question);
    let title: Signal<String> = derived(move || title.clone());
    view! {
        <div class="page-head">
            <div>
                <p class="above">{format!("{}. {}", one.number, one.theme.title)}</p>
                <PageTitle title=title document=derived(move || document.clone()) />
            </div>
            <nav class="row no-print" aria-label="Volgorde van de verschillen">
                {maybe(before.map(|before| view! {
                    <a class="button button-back" href=Route::Difference(id, before).href()><ArrowBack />"Vorige"</a>
                }))}
                {maybe(next.map(|next| view! {
                    <a class="button" href=Route::Difference(id, next).href()>"Volgende"<ArrowForward /></a>
                }))}
            </nav>
        </div>
        {scale}
        {live_if(move || agreed().map(|words| view! {
            <p class="notice" role="status">{format!("Dit kozen jullie samen: {words}.")}</p>
        }))}
        <section class="ask-this" aria-labelledby="praat">
            <h2 id="praat" class="above">"Praat hierover"</h2>
            {maybe(own.map(|own| view! { <p class="own-question typed">{own}</p> }))}
            <p>{question}</p>
        </section>
        {wrote}
        {ticked}
        <div class="bar bar-talk">
            <div>
                <a class="button button-back" href=all><ArrowBack /><span>"Alle"<span class="shrinks">" verschillen"</span></span></a>
                <SaveStatus />
                {maybe((!locked && one_apart).then(|| view! {
                    <button class="button" type="button" on:click=click(leave)>"Laat het verschil staan"</button>
                }))}
                {maybe((!locked && same.is_some()).then(|| view! {
                    <button class="button" type="button" on:click=click(take)>"Kies samen dit niveau"</button>
                }))}
                {maybe((!locked).then(|| view! {
                    <a class="button button-forward" href=Route::Theme(id, theme).href()>
                        "Kies samen"
                        <ArrowForward />
                    </a>
                }))}
            </div>
        </div>
    }
    .into_any()
}

/// What each wrote; left out when it is left out who says what.
fn sentences(shelf: &Shelf, id: RoundId, theme: ThemeId, one: &Beside, named: &Named) -> AnyView {
    if !named.shown {
        return ().into_any();
    }
    let said = one.said.iter().filter_map(|said| {
        let answer = shelf.answer(AnswerKey { round: id, owner: Owner::View(said.view), theme })?;
        let text = answer.note.text().trim().to_owned();
        let seat = shelf.view(said.view).and_then(|view| *view.seat.get());
        (!text.is_empty()).then(|| {
            view! {
                <div class=format!("says {}", mark(seat))>
                    <h2>{format!("Uit het eigen beeld: {}", named.name(said.view))}</h2>
                    <p class="typed">{text}</p>
                </div>
            }
        })
    });
    let said: Vec<AnyView> = said.map(IntoAny::into_any).collect();
    maybe((!said.is_empty()).then(|| view! { <div class="all-say">{said.into_iter().views()}</div> }))
}

/// The claims that somebody recognises, each with who does.
fn claims(shelf: &Shelf, id: RoundId, one: &Beside, named: &Named) -> AnyView {
    let recognised = |claim: ClaimId| -> Vec<ViewId> {
        let views = one.said.iter().map(|said| said.view);
        let recognises = |view: &ViewId| {
            let key = AnswerKey { round: id, owner: Owner::View(*view), theme: one.theme.id };
            shelf.answer(key).is_some_and(|answer| answer.recognises(claim))
        };
        views.filter(recognises).collect()
    };
    let claims = one.theme.cells.iter().flat_map(|cell| cell.claims);
    let rows: Vec<AnyView> = claims
        .filter_map(|claim| {
            let who = recognised(claim.id);
            (!who.is_empty()).then(|| {
                view! {
                    <tr>
                        <th scope="row">{claim.text}</th>
                        <td>{named.words(&who)}</td>
                    </tr>
                }
                .into_any()
            })
        })
        .collect();
    maybe((!rows.is_empty()).then(|| {
        view! {
            <table class="recognised">
                <caption>"Wat herkent wie?"</caption>
                <tbody>{rows.into_iter().views()}</tbody>
            </table>
        }
    }))
}
