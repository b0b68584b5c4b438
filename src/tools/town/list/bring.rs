//! Many locations at once: pasted from a spreadsheet, or opened as a file. First seen, then put on the list.

use leptos::prelude::*;

use super::reading::{Row, Understood, text_of, understand};
use crate::kit::{Views, change, click, dutch, live, live_if, maybe};
use crate::pages::files::{Lists, Makers};
use crate::platform::disk::{self, Chosen};
use crate::platform::page;
use crate::state::{Notice, Session};
use crate::tools::town::acts::{self, Known};

/// The largest list that is read, in bytes.
const LARGEST: u64 = 1_000_000;

/// What was understood, with which of its rows stand on the list already.
#[derive(Clone, PartialEq)]
struct Seen {
    of: Understood,
    new: Vec<Row>,
    there: Vec<String>,
    twice: Vec<String>,
}

/// The field to paste in, the file to open, and what was understood.
pub fn bring(session: Session, makers: Makers) -> impl IntoView {
    let pasted = RwSignal::new(String::new());
    let seen = RwSignal::new(None::<Seen>);
    let wrong = RwSignal::new(None::<&'static str>);
    let look = move |text: String| {
        let came = move |lists: Option<Lists>| {
            let Some(lists) = lists else { return session.notice.set(Some(Notice::PartNotHere)) };
            let of = understand(&(lists.rows)(&text));
            if of.rows.is_empty() {
                wrong.set(Some("Hierin vinden we geen locaties. Zet in de eerste rij wat er in elke kolom staat, zoals ‘Locatie’."));
                return seen.set(None);
            }
            wrong.set(None);
            let (there, rest): (Vec<Row>, Vec<Row>) = session.peek(|shelf| {
                let known = Known::of(shelf);
                of.rows.iter().cloned().partition(|row| acts::is_listed(shelf, row, &known))
            });
            let mut new: Vec<Row> = Vec::new();
            let mut twice = Vec::new();
            for row in rest {
                if new.contains(&row) { twice.push(row.name) } else { new.push(row) }
            }
            let there = there.into_iter().map(|row| row.name).collect();
            seen.set(Some(Seen { of, new, there, twice }));
            page::focus_soon("begrepen");
        };
        (makers.lists)(Box::new(came));
    };
    let look_at_pasted = move || {
        let text = pasted.get_untracked();
        if text.trim().is_empty() {
            wrong.set(Some("Plak eerst een lijst in het vak."));
        } else {
            look(text);
        }
    };
    let opened = move |read: disk::Read| match read.into_iter().next() {
        Some((_, Chosen::Bytes(bytes))) => look(text_of(&bytes)),
        Some((_, Chosen::TooLarge { .. })) => {
            wrong.set(Some("Dit bestand is te groot voor een lijst van locaties."));
        }
        Some((_, Chosen::Unreadable)) => wrong.set(Some("Dit bestand kan de browser niet lezen.")),
        None => {}
    };
    view! {
        <section class="sheet stack" aria-labelledby="veel-erbij">
            <h2 id="veel-erbij">"Zet er veel tegelijk op"</h2>
            <div class="text-field">
                <label class="field-label" for="plakken">"Plak een lijst uit een spreadsheet"</label>
                <p class="help" id="plakken-uitleg">
                    "Zet in de eerste rij wat er in elke kolom staat. Bijvoorbeeld: Locatie, Wijk, Schoolbestuur, BRIN, Kinderopvang, LRK, LRK bso, Nummer. BRIN is het nummer van een school. LRK is het nummer van een opvang in het landelijk register."
                </p>
                <p class="field-error" id="plakken-fout" role="alert">{live(move || wrong.get())}</p>
                <textarea
                    class="field"
                    id="plakken"
                    rows="4"
                    aria-describedby="plakken-fout plakken-uitleg"
                    prop:value=pasted
                    on:input=change(move |event| pasted.set(event_target_value(&event)))
                ></textarea>
            </div>
            <div class="row">
                <button class="button" type="button" on:click=click(look_at_pasted)>"Bekijk wat erin staat"</button>
                <span class="open-file">
                    <input
                        class="visually-hidden"
                        type="file"
                        id="lijst-openen"
                        accept=".csv,text/csv,.txt,text/plain"
                        on:change=change(move |event| disk::read_chosen(&event, LARGEST, |_, _| {}, opened))
                    />
                    <label class="button button-beside" for="lijst-openen">"Of open een csv-bestand"</label>
                </span>
            </div>
            {live_if(move || seen.get().map(|found| understood(session, found, seen, pasted)))}
        </section>
    }
}

fn understood(
    session: Session,
    found: Seen,
    seen: RwSignal<Option<Seen>>,
    pasted: RwSignal<String>,
) -> AnyView {
    let Seen { of, new, there, twice } = found;
    let line = |one: &'static str, many: &'static str, count: usize| match count {
        0 => None,
        1 => Some(format!("Eén {one}")),
        count => Some(format!("{} {many}", dutch::capital(&dutch::number(count)))),
    };
    let lines = [
        line("locatie is nieuw.", "locaties zijn nieuw.", new.len()),
        (!there.is_empty())
            .then(|| format!("Staat er al, en blijft zoals het is. Vul het zelf aan: {}.", there.join("; "))),
        (!twice.is_empty()).then(|| {
            format!("Staat er twee keer precies zo in, en komt één keer op de lijst: {}.", twice.join("; "))
        }),
        (!of.left.is_empty()).then(|| format!("Deze kolommen nemen we niet over: {}.", of.left.join(", "))),
        (!of.nameless.is_empty()).then(|| {
            let rows: Vec<String> = of.nameless.iter().map(usize::to_string).collect();
            format!("Zonder naam, dus niet over te nemen: rij {}.", rows.join(", "))
        }),
    ];
    let lines = lines.into_iter().flatten().map(|line| view! { <li>{line}</li> });
    let names = new.iter().map(|row| {
        let rest: Vec<String> = row.partners.iter().map(|(kind, name, number)| {
            let rest: Vec<&str> = [name.as_str(), number.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
            format!("{}: {}", dutch::partner_kind(*kind), rest.join(", "))
        }).collect();
        let rest = [row.area.clone(), row.municipality.clone(), row.own_number.clone()].into_iter().filter(|text| !text.is_empty()).chain(rest);
        let rest = rest.collect::<Vec<_>>().join("; ");
        view! { <li><b>{row.name.clone()}</b>{if rest.is_empty() { String::new() } else { format!(": {rest}") }}</li> }
    }).collect::<Vec<_>>();
    let any = !new.is_empty();
    let add = move || {
        if acts::add_rows(session, &new) {
            seen.set(None);
            pasted.set(String::new());
        }
        page::focus_soon("kop");
    };
    let leave = move || {
        seen.set(None);
        page::focus_soon("plakken");
    };
    view! {
        <div class="stack" role="group" aria-labelledby="begrepen">
            <h3 id="begrepen" tabindex="-1">"Dit lezen we erin"</h3>
            <ul class="points">{lines.views()}</ul>
            {maybe(any.then(|| view! {
                <details class="more">
                    <summary>"Bekijk de nieuwe locaties"</summary>
                    <ul class="points">{names.into_iter().views()}</ul>
                </details>
            }))}
            <div class="row">
                {maybe(any.then(|| view! { <button class="button button-forward" type="button" on:click=click(add)>"Zet ze op de lijst"</button> }))}
                <button class="button" type="button" on:click=click(leave)>{if any { "Niet doen" } else { "Sluit" }}</button>
            </div>
        </div>
    }
    .into_any()
}
