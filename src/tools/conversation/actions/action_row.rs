//! One action: what, who, by when, for which themes, and what came of it.

use leptos::prelude::*;

use crate::domain::{ActionId, Ended, Instrument, Note, RoundId};
use crate::kit::{
    Check, DateField, TextField, Views, click, derived, dutch, live, live_if, maybe, memo, unfold,
};
use crate::platform::page;
use crate::records::{Action, RecordKey};
use crate::state::{Session, use_session};
use crate::tools::conversation::{acts, typed};

use super::words::{ended_word, for_what, in_short};

/// The id of the field in which it says what is done.
pub fn what_id(id: ActionId) -> String {
    format!("afspraak-{id}")
}

/// One action in a list, to open and change. What was agreed on is closed with its round; what came of it is not.
#[component]
pub fn ActionRow(
    /// The action.
    id: ActionId,
    /// Where the focus goes once it is removed.
    back: &'static str,
    /// The round in which it stands at its theme: one that was just made there needs fewer words.
    #[prop(optional)]
    of_theme: Option<RoundId>,
) -> impl IntoView {
    let session = use_session();
    let action = memo(move || session.read(|shelf| shelf.action(id).cloned()));
    let with = move |get: fn(&Action) -> Note| {
        derived(move || action.with(|action| action.as_ref().map(get)).unwrap_or_default())
    };
    let locked: Signal<bool> = memo(move || {
        session.read(|shelf| {
            shelf.action(id).is_some_and(|action| shelf.is_closed(RecordKey::Round(action.round)))
        })
    })
    .into();
    let short = move || action.with(|action| action.as_ref().map(in_short).unwrap_or_default());
    let themes =
        move || session.read(|shelf| shelf.action(id).map(|of| for_what(shelf, of)).unwrap_or_default());
    let new = action.with_untracked(|action| action.as_ref().is_some_and(Action::is_blank));
    let just_made = action.with_untracked(|action| {
        let made_in = action.as_ref().filter(|action| action.is_open()).map(|action| action.round);
        made_in.is_some() && made_in == of_theme
    });
    let remove = move || {
        acts::remove_action(session, id);
        page::focus_soon(back);
    };
    let by = derived(move || action.with(|action| action.as_ref().and_then(|action| *action.by.get())));
    let summary = view! {
        <summary>
                    <span>{live(short)}</span>
                    {live_if(move || {
                        let themes = themes();
                        (of_theme.is_none() && !themes.is_empty()).then(|| view! { <span class="soft small">{themes}</span> })
                    })}
                </summary>
    };
    let inside = move || {
        view! {
                <div class="stack">
                    <TextField
                        id=what_id(id)
                        label="Wat gaan jullie doen?"
                        note=with(|action| action.what.clone())
                        field=typed::action_what(id)
                        locked=locked
                    />
                    <div class="two">
                        <TextField
                            id=format!("wie-{id}")
                            label="Wie pakt het op?"
                            help="Een functie of organisatie, liever geen naam."
                            note=with(|action| action.who.clone())
                            field=typed::action_who(id)
                            locked=locked
                        />
                        <DateField
                            id=format!("wanneer-{id}")
                            label="Wanneer is het klaar?"
                            help="Mag leeg blijven."
                            day=by
                            choose=Callback::new(move |day| acts::date_action(session, id, day))
                            may_be_empty=true
                            locked=locked
                        />
                    </div>
                    {live_if(move || is_past(session, &action.get()?).then(|| view! {
                        <p class="field-doubt">"Deze dag is al voorbij. Dat mag: jullie kunnen de dag aanpassen. Bij de afspraken van de locatie staat ook wat ervan kwam."</p>
                    }))}
                    {(!just_made).then(|| what_came(session, id, action))}
                    {live_if(move || (!locked.get()).then(|| themes_of(session, id)))}
                    {live_if(move || (!locked.get()).then(|| view! {
                        <p>
                            <button class="button button-quiet" type="button" on:click=click(remove)>
                                "Verwijder deze afspraak"
                                <span class="visually-hidden">{live(move || format!(": {}", short()))}</span>
                            </button>
                        </p>
                    }))}
                </div>
        }
        .into_any()
    };
    view! {
        <li>
            {unfold("more action", new, summary.into_any(), inside)}
        </li>
    }
}

/// Whether its day has gone by and it is open still.
fn is_past(session: Session, action: &Action) -> bool {
    let today = session.today().day;
    action.is_open() && action.by.get().zip(today).is_some_and(|(by, today)| by < today)
}

/// Open, done, or let go; and what there is to say of it.
fn what_came(session: Session, id: ActionId, action: Memo<Option<Action>>) -> AnyView {
    let ended = memo(move || action.with(|action| action.as_ref().and_then(|action| *action.ended.get())));
    let choices = [None, Some(Ended::Done), Some(Ended::Dropped)].map(|of| {
        let on = derived(move || ended.get() == of);
        let set = Callback::new(move |_| acts::end_action(session, id, of));
        view! {
            <Check on=on set=set group=format!("stand-{id}")>
                <span>{dutch::capital(ended_word(of))}</span>
            </Check>
        }
    });
    let label = move || {
        ended.get().map(|ended| match ended {
            Ended::Done => "Wat kwam ervan?",
            Ended::Dropped => "Waarom laten jullie het los?",
        })
    };
    let came =
        derived(move || action.with(|action| action.as_ref().map(|of| of.came.clone())).unwrap_or_default());
    view! {
        <fieldset class="claims states">
            <legend class="field-label">"Hoe staat het ermee?"</legend>
            <div class="chip-row">{choices.into_iter().views()}</div>
        </fieldset>
        {live_if(move || label().map(|label| view! {
            <TextField id=format!("kwam-{id}") label=label help="Mag leeg blijven." note=came field=typed::action_came(id) />
        }))}
    }
    .into_any()
}

/// A tick for each theme of its round.
fn themes_of(session: Session, id: ActionId) -> AnyView {
    let instrument: Option<&'static Instrument> = session.peek(|shelf| {
        let action = shelf.action(id)?;
        shelf.instrument(shelf.round(action.round)?.instrument)
    });
    let ticks = |known: &'static Instrument| {
        let ticks = (1..).zip(known.themes).map(move |(number, theme)| {
            let on = derived(move || {
                session.read(|shelf| shelf.action(id).is_some_and(|action| action.is_for(theme.id)))
            });
            let set = Callback::new(move |named| acts::name_theme(session, id, theme.id, named));
            view! {
                <Check on=on set=set>
                    <span>{format!("{number}. {}", theme.short_title.unwrap_or(theme.title))}</span>
                </Check>
            }
        });
        view! {
            <details class="more">
                <summary>"Bij welke thema’s hoort dit?"</summary>
                <div class="chip-row">{ticks.views()}</div>
            </details>
        }
    };
    maybe(instrument.map(ticks))
}
