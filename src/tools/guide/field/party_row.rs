//! One party in the list: where it stands, and more of it to open.

use leptos::prelude::*;

use super::acts;
use super::sign::sign;
use super::words::{degree_word, sector_word, yes_no};
use crate::domain::{Attitude, Degree, Note, PartyId, Register, Sector, Tie, YesNo};
use crate::kit::{
    Select, TextField, Views, choices, click, derived, dutch, legend, live, live_if, memo, unfold,
};
use crate::pages::field::{attitude_word, tie_word};
use crate::platform::page;
use crate::records::{Kept, Listed as _, Party, Rules as _};
use crate::state::Session;
use crate::tools::guide::analysis::about_a_person;
use crate::tools::guide::typed;

/// The id of a party's row.
pub fn row_id(id: PartyId) -> String {
    format!("partij-{id}")
}

/// A party with its two places and all that can be said of it.
pub fn party_row(session: Session, id: PartyId, number: usize) -> AnyView {
    let now = memo(move || session.read(|shelf| shelf.party(id).cloned()));
    let name = memo(move || now.with(|of| of.as_ref().map(Party::title).unwrap_or_default()));
    let sector = memo(move || now.with(|of| of.as_ref().and_then(|of| *of.sector.get())));
    let two_texts =
        memo(move || session.read(|shelf| shelf.get(&Party::key_of(id)).is_some_and(Kept::needs_choice)));
    let summary = view! {
        <summary>
            <span>"Meer over "{live(move || name.get())}</span>
            {live_if(move || two_texts.get().then(|| view! { <span class="field-doubt no-print">"Er zijn twee teksten: kies welke blijft"</span> }))}
        </summary>
    };
    view! {
        <li>
            <div class="stack" role="group" aria-labelledby=row_id(id)>
            <h3 id=row_id(id) tabindex="-1">
                {live(move || sign(sector.get()))}
                {format!("{number}. ")}{live(move || name.get())}
            </h3>
            <div class="two even">
                {degree(session, id, now, "belang", "Belang: hoeveel gaat het hun aan?", |of| &of.interest, acts::interest)}
                {degree(session, id, now, "invloed", "Invloed: hoeveel kunnen ze doen?", |of| &of.influence, acts::influence)}
            </div>
            {unfold("more action", false, summary.into_any(), move || more(session, id, now))}
            </div>
        </li>
    }
    .into_any()
}

fn degree(
    session: Session,
    id: PartyId,
    now: Memo<Option<Party>>,
    name: &'static str,
    label: &'static str,
    get: fn(&Party) -> &Register<Option<Degree>>,
    set: fn(Session, PartyId, Option<Degree>),
) -> AnyView {
    let chosen = derived(move || {
        let of = now.with(|of| of.as_ref().and_then(|of| *get(of).get()))?;
        Degree::ALL.into_iter().position(|known| known == of)
    });
    let choose = Callback::new(move |at: usize| set(session, id, Degree::ALL.get(at).copied()));
    view! {
        <Select
            id=format!("{name}-{id}")
            label=label
            ask="Nog niet gezegd"
            choices=Degree::ALL.map(|of| degree_word(of).to_owned()).to_vec()
            chosen=chosen
            choose=choose
        />
    }
    .into_any()
}

fn more(session: Session, id: PartyId, now: Memo<Option<Party>>) -> AnyView {
    let note = move |get: fn(&Party) -> &Note| {
        derived(move || now.with(|of| of.as_ref().map(|of| get(of).clone()).unwrap_or_default()))
    };
    let doubt = move |get: fn(&Party) -> &Note| {
        derived(move || {
            now.with(|of| of.as_ref().map(|of| about_a_person(get(of).text())).unwrap_or_default())
        })
    };
    let sector = derived(move || {
        let of = now.with(|of| of.as_ref().and_then(|of| *of.sector.get()))?;
        Sector::ALL.into_iter().position(|known| known == of)
    });
    let own = memo(move || now.with(|of| of.as_ref().is_some_and(Party::is_own)));
    let placed = memo(move || {
        now.with(|of| {
            of.as_ref().is_some_and(|of| of.interest.get().is_some() || of.influence.get().is_some())
        })
    });
    let unplace = move || {
        acts::interest(session, id, None);
        acts::influence(session, id, None);
        page::focus_soon(&row_id(id));
    };
    let remove = move || {
        acts::remove(session, id);
        page::focus_soon("partijen");
    };
    view! {
        <div class="stack">
            <div class="two even">
                <TextField id=format!("naam-{id}") label="Hoe heet deze partij?" help="Een organisatie of functie, geen naam van een mens." note=note(|of| &of.name) doubt=doubt(|of| &of.name) field=typed::party(id, "name") />
                <Select
                    id=format!("sector-{id}")
                    label="Bij welke sector hoort deze partij?"
                    ask="Kies"
                    choices=Sector::ALL.map(|of| dutch::capital(sector_word(of))).to_vec()
                    chosen=sector
                    choose=Callback::new(move |at| acts::sector(session, id, Sector::ALL.get(at).copied()))
                />
            </div>
            <TextField id=format!("wil-{id}") label="Wat willen ze bereiken of behouden? (hun belang)" long=true note=note(|of| &of.wants) doubt=doubt(|of| &of.wants) field=typed::party(id, "wants") />
            <TextField id=format!("macht-{id}") label="Welke machtsmiddelen hebben ze?" help="Bijvoorbeeld geld, gebouwen, kennis, mensen of een wettelijke taak. De voorbeelden zijn van de makers." long=true note=note(|of| &of.means) doubt=doubt(|of| &of.means) field=typed::party(id, "means") />
            <TextField id=format!("waarde-{id}") label="Wat vinden ze belangrijk? (hun waarden)" long=true note=note(|of| &of.values) doubt=doubt(|of| &of.values) field=typed::party(id, "values") />
            <TextField id=format!("verwacht-{id}") label="Wat verwachten ze van jullie, en jullie van hen?" long=true note=note(|of| &of.expects) doubt=doubt(|of| &of.expects) field=typed::party(id, "expects") />
            {live_if(move || (!own.get()).then(|| radios(
                format!("houding-{id}"),
                "Hoe kijken ze naar de gemeente?".to_owned(),
                &Attitude::ALL.map(attitude_word),
                derived(move || now.with(|of| place_of(&Attitude::ALL, *of.as_ref()?.attitude.get()))),
                Callback::new(move |at| acts::attitude(session, id, at_place(&Attitude::ALL, at))),
            )))}
            {radios(
                format!("energie-{id}"),
                "Willen ze hier nu zelf mee aan de slag?".to_owned(),
                &YesNo::ALL.map(yes_no),
                derived(move || now.with(|of| place_of(&YesNo::ALL, *of.as_ref()?.energy.get()))),
                Callback::new(move |at| acts::energy(session, id, at_place(&YesNo::ALL, at))),
            )}
            {live_if(move || (!own.get()).then(|| radios(
                format!("nodig-{id}"),
                "Hebben ze de gemeente nodig om verder te komen?".to_owned(),
                &YesNo::ALL.map(yes_no),
                derived(move || now.with(|of| place_of(&YesNo::ALL, *of.as_ref()?.needs.get()))),
                Callback::new(move |at| acts::needs(session, id, at_place(&YesNo::ALL, at))),
            )))}
            {unfold(
                "more action",
                false,
                view! { <summary><span>"Hoe gaan ze om met de andere partijen?"</span></summary> }.into_any(),
                move || ties(session, id),
            )}
            <div class="row">
                {live_if(move || placed.get().then(|| view! {
                    <button class="button button-quiet" type="button" on:click=click(unplace)>"Maak belang en invloed leeg"</button>
                }))}
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    "Haal deze partij weg"<span class="visually-hidden">{live(move || now.with(|of| of.as_ref().map(|of| format!(": {}", of.title()))))}</span>
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// A choice between a few, or nothing.
fn radios(
    group: String,
    about: String,
    words: &[&'static str],
    now: Signal<Option<usize>>,
    set: Callback<Option<usize>>,
) -> AnyView {
    choices(group, legend(about), words, Some(("niet gezegd", false)), now, set)
}

/// At which place of all something stands.
fn place_of<T: PartialEq>(all: &[T], of: Option<T>) -> Option<usize> {
    all.iter().position(|one| Some(one) == of.as_ref())
}

/// What stands at a place.
fn at_place<T: Copy>(all: &[T], at: Option<usize>) -> Option<T> {
    all.get(at?).copied()
}

/// How it gets on with each other party.
fn ties(session: Session, id: PartyId) -> AnyView {
    let others = memo(move || {
        session.read(|shelf| {
            let all = shelf.parties().into_iter().filter(|of| of.id != id);
            all.map(|of| (of.id, of.title())).collect::<Vec<_>>()
        })
    });
    live(move || {
        let rows = others.get().into_iter().map(|(other, name)| {
            let now = derived(move || {
                session.read(|shelf| place_of(&Tie::ALL, *shelf.relation(id, other)?.tie.get()))
            });
            let (with, of) = Party::pair(id, other);
            let note = derived(move || {
                session.read(|shelf| shelf.relation(id, other).map(|of| of.note.clone()).unwrap_or_default())
            });
            let said = memo(move || now.get().is_some());
            let choices = radios(
                format!("band-{id}-{other}"),
                name,
                &Tie::ALL.map(tie_word),
                now,
                Callback::new(move |at| acts::tie(session, id, other, at_place(&Tie::ALL, at))),
            );
            view! {
                <li class="stack">
                    {choices}
                    {live_if(move || said.get().then(|| view! {
                        <TextField id=format!("over-{id}-{other}") label="Wat valt daarover te zeggen?" help="Mag leeg blijven." note=note field=typed::relation(with, of) />
                    }))}
                </li>
            }
        });
        let rows: Vec<AnyView> = rows.map(IntoAny::into_any).collect();
        if rows.is_empty() {
            return view! { <p class="soft">"Er staat nog geen andere partij in het veld."</p> }.into_any();
        }
        view! { <ul class="plain stack">{rows.into_iter().views()}</ul> }.into_any()
    })
    .into_any()
}
