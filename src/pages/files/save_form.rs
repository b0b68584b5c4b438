//! Saving a file.

use leptos::prelude::*;

use crate::domain::Layer;
use crate::exchange::{Include, Own, Selection};
use crate::kit::{Check, Select, Views, click, derived, dutch, live_if, memo};
use crate::platform::{disk, page, share};
use crate::records::{Info, Leaves, RecordKey, Shelf};
use crate::state::files::Holds;
use crate::state::{Notice, Session, files, use_session};

/// Hands a file with these records to the browser.
pub fn save_file(session: Session, selection: Selection, include: Include) {
    let holds = files::holds(session, &selection, include);
    let called = called(session, &selection);
    hand_out(session, files::text(session, &selection, include), called, include, holds);
}

/// What the records in a file are called by people, when they are of one thing.
fn called(session: Session, selection: &Selection) -> Option<String> {
    session.peek(|shelf| match selection {
        Selection::One(key) | Selection::Bare(key) => shelf.stands_in(key),
        Selection::Handed(key) => {
            let own = || Some(shelf.get(key)?.record.body()?.rules().line());
            shelf.stands_in(key).into_iter().chain(own()).reduce(|place, own| format!("{place} {own}"))
        }
        Selection::These(_) => Some("dossier".to_owned()),
        Selection::Everything { .. } => match shelf.alone().as_slice() {
            [(_, only)] => Some(only.clone()),
            _ => None,
        },
    })
}

/// Hands a file to the browser, or says that there is nothing to put in it.
pub fn hand_out(
    session: Session,
    text: Option<String>,
    called: Option<String>,
    include: Include,
    holds: Holds,
) {
    let name = format!("{}.json", name(session, called, include));
    let Some(text) = text else {
        session.notice.set(Some(Notice::NothingToSave));
        return;
    };
    if disk::download(&name, "application/json", &text) {
        files::saved(session, &name, holds);
    } else {
        session.notice.set(Some(Notice::FileNotSaved));
    }
}

/// Hands a file to the list of the device. What becomes of it there nobody tells us, so that it does not count as saved.
pub fn share_file(session: Session, selection: &Selection, include: Include) {
    let (Some(text), Some((ending, kind))) = (files::text(session, selection, include), share::files_as())
    else {
        session.notice.set(Some(Notice::NothingToSave));
        return;
    };
    let name = name(session, called(session, selection), include);
    share::share_file(&format!("{name}{ending}"), kind, &text);
}

/// The name of a file, without its last ending: for whom it is, what it is of, unless names were left out, and the time to the
/// second. No two have the same name.
fn name(session: Session, called: Option<String>, include: Include) -> String {
    let called = called.filter(|_| include.has(Leaves::Name));
    if let Some(layer) =
        [Layer::Boards, Layer::Municipality].into_iter().find(|layer| layer.include() == include)
    {
        let called = format!("{} {}", for_whom(layer), called.unwrap_or_default());
        return format!("{}.kindcentrum", file_name(session, Some(&called)));
    }
    let less = match (include.has_all(Include::NAMES), include.has_all(Include::WRITTEN)) {
        (true, true) => "",
        (false, true) => "-zonder-namen",
        (true, false) => "-zonder-notities",
        (false, false) => "-zonder-namen-en-notities",
    };
    format!("{}{less}.kindcentrum", file_name(session, called.as_deref()))
}

/// For whom a file is, as its name says it; nothing for those who were there.
#[must_use]
pub const fn for_whom(layer: Layer) -> &'static str {
    match layer {
        Layer::Internal => "",
        Layer::Boards => "voor besturen",
        Layer::Municipality => "voor gemeente",
    }
}

/// The same for any file: what it is of, and the time to the second.
pub fn file_name(session: Session, called: Option<&str>) -> String {
    let now = session.today();
    let called = called.map(plain).unwrap_or_default();
    let day = now.day.map(|day| format!("-{day}")).unwrap_or_default();
    let (hour, minute, second) = (now.hour, now.minute, now.second);
    format!("kindcentrumwijzer{called}{day}-{hour:02}{minute:02}{second:02}")
}

/// A button for that, where the device has such a list and it takes files.
pub fn share_button(
    session: Session,
    of: impl Fn() -> (Selection, Include) + Send + Sync + 'static,
) -> AnyView {
    // Asked once the page stands: while it is drawn no browser is asked anything.
    let can = RwSignal::new(false);
    Effect::new(move |_| can.set(share::files_as().is_some()));
    let of = StoredValue::new(of);
    let press = move || {
        let (selection, include) = of.with_value(|of| of());
        share_file(session, &selection, include);
    };
    live_if(move || {
        can.get().then(|| {
            view! { <button class="button" type="button" on:click=click(press)>"Deel het bestand"</button> }
        })
    })
    .into_any()
}

/// A name in letters that every disk and every mail program leaves as they are, with a dash before it.
fn plain(name: &str) -> String {
    const LONGEST: usize = 40;
    let mut plain = String::new();
    for sign in name.to_lowercase().chars() {
        let letter = match sign {
            'a'..='z' | '0'..='9' => sign,
            'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            '’' | '\'' => continue,
            _ => '-',
        };
        if plain.len() < LONGEST && !(letter == '-' && plain.ends_with('-')) {
            plain.push(letter);
        }
    }
    match plain.trim_matches('-') {
        "" => String::new(),
        plain => format!("-{plain}"),
    }
}

/// What goes into the file, with or without what people typed.
#[component]
pub fn SaveForm() -> impl IntoView {
    let session = use_session();
    let only_one = RwSignal::new(false);
    let one: RwSignal<Option<RecordKey>> = RwSignal::new(None);
    let missing = RwSignal::new(false);
    let examples = RwSignal::new(false);
    let own = RwSignal::new(Own::NONE);
    // To keep, everything goes along; to a partner what they say together, unless they choose otherwise.
    let [views, views_of_one] = [RwSignal::new(true), RwSignal::new(false)];
    let notes = RwSignal::new(true);
    let names = RwSignal::new(true);
    let any = memo(move || !session.read(Shelf::alone).is_empty());
    // What is gone is no choice any more.
    let of_one = derived(move || only_one.get() && any.get());
    let save = move || {
        let with_views = if of_one.get_untracked() { views_of_one } else { views }.get_untracked();
        let include = Include::ALL
            .only_if(notes.get_untracked(), Include::WRITTEN)
            .only_if(names.get_untracked(), Include::NAMES)
            .only_if(with_views, Include::VIEWS);
        let there =
            |key: &RecordKey| session.peek(|shelf| shelf.get(key).is_some_and(|kept| !kept.is_removed()));
        let selection = match (of_one.get_untracked(), one.get_untracked().filter(there)) {
            (true, Some(key)) => Selection::One(key),
            (true, None) => {
                missing.set(true);
                page::focus("opslaan-wat");
                return;
            }
            (false, _) => {
                Selection::Everything { examples: examples.get_untracked(), own: own.get_untracked() }
            }
        };
        save_file(session, selection, include);
    };
    let which = move |of: bool, label: &'static str| {
        let chosen = derived(move || of_one.get() == of);
        let choose = Callback::new(move |_| {
            missing.set(false);
            only_one.set(of);
        });
        view! { <Check on=chosen set=choose group="wat"><span>{label}</span></Check> }
    };
    let list = move || {
        let alone = session.read(Shelf::alone);
        let keys: Vec<RecordKey> = alone.iter().map(|(key, _)| *key).collect();
        let choices: Vec<String> = alone.into_iter().map(|(_, name)| name).collect();
        let at = keys.clone();
        let chosen = derived(move || at.iter().position(|key| Some(*key) == one.get()));
        let choose = Callback::new(move |index: usize| {
            missing.set(false);
            one.set(keys.get(index).copied());
        });
        of_one.get().then(|| {
            view! {
                <Select
                    id="opslaan-wat"
                    label="Welke?"
                    ask="Kies er één"
                    choices=choices
                    chosen=chosen
                    choose=choose
                    error="opslaan-fout".to_owned()
                />
                <p class="field-error" id="opslaan-fout" role="alert">
                    {live_if(move || missing.get().then_some("Kies eerst welke je wilt opslaan."))}
                </p>
            }
        })
    };
    view! {
        <section class="sheet stack" aria-labelledby="opslaan">
            <h2 id="opslaan">"Bestand opslaan"</h2>
            <p>"Om te houden, mee te nemen of aan een collega te sturen."</p>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat gaat erin?"</h3>
                </legend>
                {which(false, "Alles op dit apparaat")}
                {live_if(move || {
                    let some = session.read(Shelf::has_examples);
                    (some && !of_one.get()).then(|| tick(examples, "De voorbeelden ook"))
                })}
                {live_if(move || {
                    let there = session.read(Shelf::personal);
                    (!there.is_empty() && !of_one.get()).then(|| there.into_iter().map(|info| own_kind(own, info)).views())
                })}
                {live_if(move || any.get().then(|| which(true, "Eén locatie, één beoordeling of de agenda")))}
                {live_if(list)}
            </fieldset>
         {texts(session, of_one, [notes, names, views, views_of_one])}
            <p>
                <button class="button" type="button" on:click=click(save)>"Sla het bestand op"</button>
            </p>
        </section>
    }
}

/// A tick for a kind that is somebody's own.
fn own_kind(own: RwSignal<Own>, info: &'static Info) -> impl IntoView {
    let on = derived(move || own.get().takes(info.kind));
    let set = Callback::new(move |goes| own.update(|own| *own = own.with(info.kind, goes)));
    let what = dutch::capital(info.personal.unwrap_or_default());
    view! {
        <Check on=on set=set>
            <span>{format!("{what} ook. Alleen voor wie dit invulde: zonder dit vinkje gaat het niet mee.")}</span>
        </Check>
    }
}

fn tick(signal: RwSignal<bool>, label: &'static str) -> impl IntoView {
    view! { <Check on=signal set=Callback::new(move |on| signal.set(on))><span>{label}</span></Check> }
}

/// What of their own goes along.
fn texts(
    session: Session,
    of_one: Signal<bool>,
    [notes, names, views, views_of_one]: [RwSignal<bool>; 4],
) -> impl IntoView {
    let own_views = move || {
        let which = if of_one.get() { views_of_one } else { views };
        session.read(Shelf::has_views).then(|| {
            tick(
                which,
                "Ieders eigen beeld. Gaat het bestand naar een ander? Doe dit dan alleen als iedereen het goedvindt.",
            )
        })
    };
    view! {
        <fieldset class="claims">
            <legend>
                <h3>"Wat mag mee van jullie eigen tekst?"</h3>
            </legend>
            {tick(notes, "Alles wat jullie zelf schreven: notities, toelichtingen, waarom, en onderwerpen van een besluit")}
            {live_if(own_views)}
            {tick(names, "Namen meenemen: van locaties, gemeente, partners, gesprekken en beoordelingen. Ook nummers en wie er aan tafel zat.")}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_name_of_a_file_has_plain_letters_only_and_is_not_too_long() {
        assert_eq!(plain("De Linde, Lansingerland"), "-de-linde-lansingerland");
        assert_eq!(plain("  ’t Prästige / (voorbeeld)  "), "-t-prastige-voorbeeld");
        assert_eq!(plain("???"), "");
        assert!(plain(&"lang ".repeat(30)).len() <= 41);
    }
}
