//! What changed between two conversations, theme by theme, as a picture that is a table. Lower is no worse than higher.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, RoundId, Standing};
use crate::kit::{Missing, PageTitle, Views, click, derived, dutch, live, maybe, memo};
use crate::platform::page as browser;
use crate::records::Changed;
use crate::state::{Session, use_session};
use crate::tools::conversation::Route;

/// The earlier and the later round beside each other.
#[component]
pub fn ChangePage(
    /// The earlier round.
    before: RoundId,
    /// The later one.
    after: RoundId,
) -> impl IntoView {
    let session = use_session();
    let here = memo(move || {
        session.read(|shelf| shelf.open_round(before).is_some() && shelf.open_round(after).is_some())
    });
    live(move || {
        if here.get() {
            page(session, before, after)
        } else {
            view! { <Missing title="Eén van deze gesprekken staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn page(session: Session, before: RoundId, after: RoundId) -> AnyView {
    let (name, location, earlier, later, others): (String, Route, String, String, Vec<(RoundId, String)>) =
        session.peek(|shelf| {
            let round = shelf.round(after);
            let called = |id: RoundId| shelf.round_called(id);
            let place = dutch::location_name(round.and_then(|round| shelf.location(round.location)));
            let home = round.map_or(Route::Home, |round| Route::Location(round.location));
            let others: Vec<(RoundId, String)> = shelf
                .rounds_before(after)
                .into_iter()
                .filter(|other| other.id != before)
                .map(|other| (other.id, shelf.round_called(other.id)))
                .collect();
            (place, home, called(before), called(after), others)
        });
    let document = format!("Wat veranderde | {name}");
    let rows = move || {
        session.read(|shelf| {
            let known = |id: RoundId| shelf.instrument(shelf.round(id)?.instrument);
            let (old, new) = (known(before), known(after));
            let heads = [before, after].map(|id| dutch::capital(&shelf.round_called(id)));
            let lines = shelf.changes(before, after);
            lines.iter().map(|one| line([old, new], heads.clone(), one)).collect::<Vec<AnyView>>()
        })
    };
    let more = others.into_iter().map(|(other, called)| {
        view! { <li><a href=Route::Change(other, after).href()>{format!("Vergelijk met {called}")}</a></li> }
    });
    view! {
        <div class="page-head">
            <div>
                <p class="above"><a href=location.href()>{name}</a></p>
                <PageTitle title="Wat veranderde er?" document=derived(move || document.clone()) />
                <p class="soft">{format!("Van {earlier} naar {later}.")}</p>
            </div>
        </div>
        <div class="sheet">
            <table class="agreed change">
                <thead>
                    <tr>
                        <th scope="col">"Thema"</th>
                        <th scope="col">{dutch::capital(&earlier)}</th>
                        <th scope="col">{dutch::capital(&later)}</th>
                        <th scope="col">"Van toen naar nu"</th>
                    </tr>
                </thead>
                <tbody>{live(move || rows().into_iter().views())}</tbody>
            </table>
        </div>
        <p class="help">"In het plaatje: de kleine stip is toen, de grote is nu. Hoger is niet beter, en lager is niet slechter. Wat telt, is wat jullie er samen van vinden."</p>
        <ul class="points no-print">{more.views()}</ul>
        <div class="row no-print">
            <a class="button" href=Route::Report(after).href()>"Naar het verslag van nu"</a>
            <button class="button" type="button" on:click=click(browser::print)>"Druk dit af"</button>
        </div>
    }
    .into_any()
}

/// What was said then is no longer now.
fn in_the_past(words: String) -> String {
    words.strip_prefix("nu ").map(|rest| format!("toen {rest}")).unwrap_or(words)
}

fn line(
    [old, new]: [Option<&'static Instrument>; 2],
    [earlier, later]: [String; 2],
    one: &Changed,
) -> AnyView {
    let words = |known: Option<&'static Instrument>, standing: Standing| {
        known.map_or_else(|| dutch::standing_of_strangers(standing), |known| dutch::standing(known, standing))
    };
    let seen = new.filter(|_| one.comparable).and_then(|known| drawing(known, one));
    let how = how(new, one);
    view! {
        <tr>
            <th scope="row">{format!("{}. {}", one.number, one.theme.short_title.unwrap_or(one.theme.title))}</th>
            <td data-head=earlier>{in_the_past(words(old, one.before))}</td>
            <td data-head=later>{words(new, one.after)}</td>
            <td>
                {maybe(seen)}
                <span class="small">{how}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// Where they stood and where they stand, on one scale: a small disc and a large one.
fn drawing(instrument: &Instrument, one: &Changed) -> Option<AnyView> {
    let count = instrument.levels.len().max(1);
    let place = |level: LevelId| {
        let (number, _) = instrument.level(level)?;
        Some(format!("{}%", (200 * number - 100) / (2 * count)))
    };
    let (before, after) = (place(one.before.level_now()?)?, place(one.after.level_now()?)?);
    Some(
        view! {
            <svg class="profile" aria-hidden="true">
                <line class="track" x1="10%" x2="90%" y1="50%" y2="50%" />
                <line class="reach" x1=before.clone() x2=after.clone() y1="50%" y2="50%" />
                <circle class="then" cx=before cy="50%" r="4" />
                <circle class="disc" cx=after cy="50%" r="8" />
            </svg>
        }
        .into_any(),
    )
}

/// The same in words.
fn how(instrument: Option<&'static Instrument>, one: &Changed) -> String {
    let number = |level: LevelId| instrument.and_then(|known| known.level(level)).map(|(number, _)| number);
    match (one.before.level_now().and_then(number), one.after.level_now().and_then(number)) {
        _ if !one.comparable => "Niet vergelijkbaar: de tekst van dit thema is veranderd.".to_owned(),
        (Some(before), Some(after)) if before == after => "Hetzelfde niveau.".to_owned(),
        (Some(before), Some(after)) => format!("Van {before} naar {after}."),
        (None, Some(_)) => "Toen zeiden jullie nog geen niveau.".to_owned(),
        (Some(_), None) => "Nu zeiden jullie geen niveau.".to_owned(),
        (None, None) => "Geen niveau om te vergelijken.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_level_that_was_said_can_be_compared() {
        let level = LevelId::checked_at_build("hand-in-hand");
        assert_eq!(Standing::Moving { now: level, ambition: level }.level_now(), Some(level));
        assert_eq!(Standing::Differing.level_now(), None);
        assert_eq!(Standing::Untouched.level_now(), None);
    }
}
