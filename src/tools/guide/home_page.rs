//! The first page of the guide: the gears, the reasons, and the way to the agenda.

use leptos::prelude::*;

use crate::content::guide;
use crate::domain::ReasonId;
use crate::kit::{ArrowForward, Check, PageTitle, Views, derived, dutch, live, live_if, memo};
use crate::records::{AgendaItem, Shelf};
use crate::state::{Lookup, Page, Session, use_session};

use super::acts;
use super::gears::{gears, small_wheel};
use super::route::GuideRoute;

/// The first page of the entry.
pub fn home_page() -> impl IntoView {
    let session = use_session();
    let open = memo(move || session.read(on_agenda));
    let beside = guide::gears().iter().map(|gear| {
        view! {
            <li>
                <a class="gear-line" href=GuideRoute::Gear(gear.id).href()>
                    {small_wheel(gear.id)}
                    <span>
                        <b>{gear.name}</b>
                        <span class="soft">{gear.question}</span>
                    </span>
                </a>
            </li>
        }
    });
    let reasons = guide::reasons().iter().map(|reason| {
        let pointers = reason.measures.iter().filter(|one| one.pointer).count();
        let many = |of: usize, one: &str, more: &str| {
            let number = if of == 1 { "één".to_owned() } else { dutch::number(of) };
            dutch::capital(&format!("{number} {}", if of == 1 { one } else { more }))
        };
        let knobs = reason.measures.len() - pointers;
        let more = match (knobs, pointers) {
            (0, 0) => "Achtergrond".to_owned(),
            (0, some) => many(some, "verwijzing", "verwijzingen naar andere thema’s"),
            (some, _) => many(some, "knop", "knoppen"),
        };
        view! {
            <li class="reason-line">
                <a href=GuideRoute::Reason(reason.id, None).href()>
                    <span class="soft">{format!("{}. ", reason.number)}</span>
                    <b>{reason.title}</b>
                    <span class="soft line">{more}</span>
                </a>
                {weighs(session, reason.id, reason.title)}
            </li>
        }
    });
    view! {
        <div class="intro">
            <div>
                <PageTitle title="Wat kan onze gemeente doen?" document="Handreiking voor gemeenten" />
                <p class="lead">
                    "Waarom je met school en opvang aan de slag gaat, hoe je begint, en aan welke knoppen je kunt draaien. Kies wat telt, en zet het op je agenda."
                </p>
            </div>
            <div class="stack">
                <a class="button button-forward" href=GuideRoute::Measures.href()>"Bekijk alle knoppen"<ArrowForward /></a>
                <a class="button" href=GuideRoute::Agenda.href()>
                    {live(move || match open.get() {
                        0 => "Naar de agenda".to_owned(),
                        some => format!("Naar de agenda ({some} open)"),
                    })}
                </a>
            </div>
        </div>
        <section aria-labelledby="hoe" class="how">
            <div>
                <h2 id="hoe">"Hoe: vijf raderen, en elk kan als eerste draaien"</h2>
                <p class="soft">"Begin waar de energie zit. De rest komt mee in beweging."</p>
            </div>
            {gears()}
            <ul class="plain gear-lines">{beside.views()}</ul>
            <p><a href=GuideRoute::Basis.href()>"Wat regie is, vijf basisprincipes, en wat steeds doorgaat"</a></p>
        </section>
        <section aria-labelledby="waarom" class="stack">
            <div>
                <h2 id="waarom">"Waarom: acht thema’s"</h2>
                <p class="soft">"Kruis aan wat voor jullie gemeente weegt. De rolhulp weet het dan ook."</p>
            </div>
            <ol class="plain reason-lines">{reasons.views()}</ol>
            <p class="help">{dutch::origin(Some((guide::SOURCE, "dashboard, acht thema’s")))}</p>
        </section>
        <section aria-labelledby="verder" class="stack">
            <h2 id="verder">"Verder met deze app"</h2>
            <ul class="points">
                <li><a href=GuideRoute::Data(None).href()>"Gegevens voor de analyse"</a>", en "<a href=GuideRoute::Field.href()>"het krachtenveld"</a></li>
                <li><a href=GuideRoute::Vision.href()>"Schrijf een visie"</a>", met "<a href=GuideRoute::Safeguarding.href()>"borging"</a>" en "<a href=GuideRoute::Process.href()>"proces"</a></li>
                <li><a href=GuideRoute::Dossier.href()>"Dossier"</a>": alles wat jullie uitwerkten als één document"</li>
                <li><a href=Page::Lookup(Lookup::Bottlenecks).href()>"Knelpunten"</a>": wat in de weg staat, wat nu al kan, en wie aan zet is"</li>
                <li><a href=GuideRoute::Council.href()>"Voor de raad"</a>": wat een raadslid kan vragen, en een blad voor raad en college"</li>
                <li><a href=GuideRoute::Plan.href()>"Een eigen plan"</a>": ambitie, activiteiten en met wie"</li>
                <li><a href=GuideRoute::Movement.href()>"PACT voor Kindcentra"</a>": vijf domeinen en de woorden van de beweging"</li>
                <li><a href="rol.html">"Kies de rol van de gemeente"</a>", met redenen die je kunt nagaan"</li>
                <li><a href="gemeente.html">"Zie alle locaties naast elkaar"</a>", met wat ze vragen"</li>
                <li><a href="./">"Naar het gesprek op een locatie"</a></li>
            </ul>
            {live_if(move || (open.get() == 0).then(|| view! {
                <p class="help">"Wat je kiest, blijft op dit apparaat."</p>
            }))}
        </section>
    }
}

/// How much is on the agenda and open.
fn on_agenda(shelf: &Shelf) -> usize {
    let tables = crate::domain::Table::ALL.into_iter();
    tables
        .map(|table| shelf.agenda_of(table).into_iter().filter(|item| AgendaItem::is_open(item)).count())
        .sum()
}

/// A tick that says whether a reason weighs.
pub fn weighs(session: Session, id: ReasonId, title: &'static str) -> AnyView {
    let on = derived(move || session.read(|shelf| shelf.agenda().is_some_and(|of| of.weighs(id))));
    let set = Callback::new(move |on| acts::weigh(session, id, on));
    view! {
        <Check on=on set=set>
            <span>"Weegt voor ons"<span class="visually-hidden">{format!(": {title}")}</span></span>
        </Check>
    }
    .into_any()
}
