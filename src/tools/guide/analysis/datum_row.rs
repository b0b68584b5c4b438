//! One thing to find out: to open and fill in.

use leptos::prelude::*;

use super::acts;
use super::known::known_here;
use super::words::{datum_title, status_word};
use crate::content::analysis;
use crate::domain::{DatumId, DatumStatus, Note, Personal, personal};
use crate::kit::{
    DateField, TextField, Views, choices, click, derived, dutch, legend, live, live_if, maybe, memo, unfold,
};
use crate::platform::page;
use crate::records::{About, Datum, Kept, Listed as _};
use crate::state::Session;
use crate::tools::guide::typed;
use crate::tools::guide::way::agenda_button;

/// The id of its summary.
pub fn row_id(id: DatumId) -> String {
    format!("gegeven-{id}")
}

/// One of them; open when somebody came for it, or just made it.
pub fn datum_row(session: Session, id: DatumId, open: bool) -> AnyView {
    let known = memo(move || session.read(|shelf| shelf.datum(id).cloned()));
    let title = memo(move || session.read(|shelf| datum_title(shelf, id)));
    let status = memo(move || known.with(|of| of.as_ref().and_then(|of| *of.status.get())));
    let found = move || known.with(|of| of.as_ref().map(|of| of.finding.all_words()).unwrap_or_default());
    let two_texts =
        memo(move || session.read(|shelf| shelf.get(&Datum::key_of(id)).is_some_and(Kept::needs_choice)));
    let summary = view! {
        <summary id=row_id(id)>
            <span>{live(move || title.get())}</span>
            <span class="soft small">
                {live(move || match (found().as_str(), status.get()) {
                    ("", None) => hint(session, id),
                    ("", some) => dutch::capital(status_word(some)),
                    (found, None) => found.to_owned(),
                    (found, some) => format!("{}: {found}", dutch::capital(status_word(some))),
                })}
            </span>
            {live_if(move || two_texts.get().then(|| view! { <span class="field-doubt no-print">"Er zijn twee teksten: kies welke blijft"</span> }))}
        </summary>
    };
    view! {
        <li class="agenda-item">
            {unfold("more action", open, summary.into_any(), move || fields(session, id, known, title))}
        </li>
    }
    .into_any()
}

/// What the app knows of it, where nobody found anything yet.
fn hint(session: Session, id: DatumId) -> String {
    let Some(of) = analysis::item(id).and_then(|(_, item)| item.known) else { return String::new() };
    let lines = session.read(|shelf| known_here(shelf, of));
    lines.into_iter().next().map(|line| format!("Dit weet de app al: {}", line.text)).unwrap_or_default()
}

/// What a text that seems to be about one person is answered with.
pub fn about_a_person(text: &str) -> String {
    let what = match personal(text) {
        Some(Personal::Number) => "een burgerservicenummer",
        Some(Personal::BornOn) => "een geboortedatum",
        Some(Personal::NameAndAddress) => "een naam met een adres",
        None => return String::new(),
    };
    format!("Het lijkt of hier {what} staat. Schrijf hier niets op over één kind, gezin of persoon.")
}

fn fields(session: Session, id: DatumId, known: Memo<Option<Datum>>, title: Memo<String>) -> AnyView {
    let note = move |get: fn(&Datum) -> &Note| {
        derived(move || known.with(|of| of.as_ref().map(|of| get(of).clone()).unwrap_or_default()))
    };
    let doubt = move |get: fn(&Datum) -> &Note| {
        derived(move || {
            known.with(|of| of.as_ref().map(|of| about_a_person(get(of).text())).unwrap_or_default())
        })
    };
    let now = derived(move || {
        let status = known.with(|of| of.as_ref().and_then(|of| *of.status.get()))?;
        DatumStatus::ALL.into_iter().position(|of| of == status)
    });
    let say = Callback::new(move |at: Option<usize>| {
        acts::status(session, id, at.and_then(|at| DatumStatus::ALL.get(at).copied()));
    });
    let words = DatumStatus::ALL.map(|of| status_word(Some(of)));
    let status = choices(
        format!("stand-{id}"),
        legend("Hoe staat het ermee?"),
        &words,
        Some((status_word(None), true)),
        now,
        say,
    );
    let item = analysis::item(id).map(|(_, item)| item);
    let lines = move || {
        let of = item?.known?;
        let lines = session.read(|shelf| known_here(shelf, of));
        (!lines.is_empty()).then(|| {
            let all = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
            let take = move || acts::take_over(session, id, &all);
            let lines = lines.into_iter().map(|line| view! { <li>{line.text}" "<a href=line.href>"Bekijk"</a></li> });
            view! {
                <div class="notice known">
                    <b>"Dit weet de app al"</b>
                    <ul class="points">{lines.views()}</ul>
                    <p><button class="button" type="button" on:click=click(take)>"Neem over bij wat jullie vonden"</button></p>
                </div>
            }
        })
    };
    let look = item.filter(|item| !item.look.is_empty()).map(|item| {
        let places = item.look.iter().map(|place| {
            let press = move || acts::look_there(session, id, place);
            view! {
                <button class="button button-quiet" type="button" on:click=click(press)>
                    <span class="visually-hidden">"Zet bij de bron: "</span>{*place}
                </button>
            }
        });
        view! { <div class="row look"><span class="help">"Kijk bijvoorbeeld hier. Tik om het bij de bron te zetten:"</span>{places.views()}</div> }
    });
    let own = item.is_none();
    let date = derived(move || known.with(|of| of.as_ref().and_then(|of| *of.date.get())));
    let remove = move || {
        acts::remove(session, id);
        page::focus_soon("kop");
    };
    let on_agenda = memo(move || {
        session.read(|shelf| About::datum(id).is_some_and(|item| shelf.agenda_item(item).is_some()))
    });
    let put = Callback::new(move |()| acts::to_agenda(session, id));
    view! {
        <div class="stack">
            {maybe(own.then(|| view! {
                <TextField id=format!("naam-{id}") label="Wat willen jullie weten?" note=note(|of| &of.title) doubt=doubt(|of| &of.title) field=typed::datum(id, "title") />
            }))}
            {maybe(item.and_then(|item| item.help).map(|help| view! { <p class="soft">{help}</p> }))}
            {status}
            {live_if(lines)}
            <TextField
                id=format!("bevinding-{id}")
                label="Wat vonden jullie?"
                help="Aantallen en wat opvalt. Niets over één kind, gezin of persoon."
                long=true
                note=note(|of| &of.finding)
                doubt=doubt(|of| &of.finding)
                field=typed::datum(id, "finding")
            />
            <TextField id=format!("bron-{id}") label="Uit welke bron?" note=note(|of| &of.source) doubt=doubt(|of| &of.source) field=typed::datum(id, "source") />
            {maybe(look)}
            <div class="two even">
                <TextField id=format!("wie-{id}") label="Wie zoekt het uit?" help="Een functie of afdeling, liever geen naam." note=note(|of| &of.owner) doubt=doubt(|of| &of.owner) field=typed::datum(id, "owner") />
                <DateField id=format!("dag-{id}") label="Van wanneer is het?" help="De dag van de telling of het gesprek. Mag leeg blijven." day=date choose=Callback::new(move |day| acts::date(session, id, day)) may_be_empty=true />
            </div>
            <div class="row">
                {agenda_button(on_agenda.into(), derived(|| true), id.as_str(), title.into(), put)}
                {maybe(own.then(|| view! {
                    <button class="button button-quiet" type="button" on:click=click(remove)>
                        "Verwijder"<span class="visually-hidden">{live(move || format!(": {}", title.get()))}</span>
                    </button>
                }))}
            </div>
        </div>
    }
    .into_any()
}
