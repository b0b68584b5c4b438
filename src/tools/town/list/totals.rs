//! Whose overview it is, and how many schools and places of childcare there should be: to hold the list against.

use leptos::prelude::*;

use crate::domain::{Note, PartnerKind};
use crate::kit::{TextField, Views, derived, dutch, live};
use crate::records::{RecordKey, Scope, Shelf, Text};
use crate::state::Session;

/// What is counted, after the table of the Kennisnotitie IKC: schools, childcare before school and beside it.
struct Counted {
    id: &'static str,
    label: &'static str,
    one: &'static str,
    many: &'static str,
    field: &'static str,
    get: fn(&Scope) -> &Note,
    kinds: &'static [PartnerKind],
}

const COUNTED: [Counted; 3] = [
    Counted {
        id: "scholen",
        label: "Aantal scholen",
        one: "school",
        many: "scholen",
        field: "schools",
        get: |scope| &scope.schools,
        kinds: &[PartnerKind::Education],
    },
    Counted {
        id: "voorschools",
        label: "Aantal vestigingen met voorschoolse opvang",
        one: "vestiging met voorschoolse opvang",
        many: "vestigingen met voorschoolse opvang",
        field: "preschool",
        get: |scope| &scope.preschool,
        kinds: &[PartnerKind::Childcare, PartnerKind::ToddlerCare],
    },
    Counted {
        id: "buitenschools",
        label: "Aantal vestigingen met buitenschoolse opvang (bso)",
        one: "vestiging met bso",
        many: "vestigingen met bso",
        field: "after_school",
        get: |scope| &scope.after_school,
        kinds: &[PartnerKind::AfterSchoolCare],
    },
];

/// The fields, and how the list compares.
pub fn totals(session: Session) -> impl IntoView {
    let of = |field: &'static str| Text::of(RecordKey::Scope(Scope::ID), field);
    let note = move |get: fn(&Scope) -> &Note| {
        derived(move || {
            session.read(|shelf| {
                shelf.find::<Scope>(Scope::ID).map(|scope| get(scope).clone()).unwrap_or_default()
            })
        })
    };
    let fields = COUNTED.map(|counted| {
        view! { <TextField id=counted.id label=counted.label note=note(counted.get) field=of(counted.field) /> }
    });
    let lines = move || {
        let lines = session
            .read(|shelf| COUNTED.iter().filter_map(|counted| compared(shelf, counted)).collect::<Vec<_>>());
        lines.into_iter().map(|line| view! { <li>{line}</li> }).views()
    };
    view! {
        <section class="sheet stack" aria-labelledby="aantallen">
            <h2 id="aantallen">"Is de lijst compleet?"</h2>
            <p>
                "Leg de lijst naast wat je uit andere bronnen weet. Zo zie je of er iets ontbreekt. Voorschools tellen we wat op de lijst staat als kinderopvang of peuteropvang. Doet een opvang ook bso? Zet die er dan apart bij."
            </p>
            <TextField
                id="gebied"
                label="Van wie is dit overzicht?"
                help="De gemeente, of het bestuur. Staat boven de stadsfoto en als afzender in een verzoek."
                note=note(|scope| &scope.name)
                field=of("name")
            />
            <div class="counts">{fields.into_iter().views()}</div>
            <TextField
                id="aantallen-bron"
                label="Waar komen die aantallen vandaan, en van wanneer?"
                help="Bijvoorbeeld DUO (de uitvoerder van het ministerie) voor scholen, en het Landelijk Register Kinderopvang (LRK) voor opvang."
                note=note(|scope| &scope.source)
                field=of("source")
            />
            <div role="status"><ul class="points">{live(lines)}</ul></div>
        </section>
    }
}

/// How many the list has, and how many there should be.
fn compared(shelf: &Shelf, of: &Counted) -> Option<String> {
    let there: usize = shelf.on_list(of.kinds);
    let should = shelf
        .find::<Scope>(Scope::ID)
        .map(|scope| (of.get)(scope).text().trim().to_owned())
        .unwrap_or_default();
    if should.is_empty() {
        let what = if there == 1 { of.one } else { of.many };
        return (there > 0).then(|| format!("Op de lijst: {} {what}.", dutch::number(there)));
    }
    let Ok(should) = should.parse::<usize>() else {
        return Some(format!(
            "Typ bij ‘{}’ alleen een getal, zoals 12. Dan leggen we het naast de lijst.",
            of.label
        ));
    };
    let what = dutch::capital(of.many);
    let count = |count: usize| if count == 0 { "geen".to_owned() } else { dutch::number(count) };
    let more = match should.cmp(&there) {
        std::cmp::Ordering::Equal => String::new(),
        std::cmp::Ordering::Greater if should - there == 1 => " Er ontbreekt er nog één.".to_owned(),
        std::cmp::Ordering::Greater => format!(" Er ontbreken er nog {}.", dutch::number(should - there)),
        std::cmp::Ordering::Less if there - should == 1 => " Dat is er één meer.".to_owned(),
        std::cmp::Ordering::Less => format!(" Dat zijn er {} meer.", dutch::number(there - should)),
    };
    Some(format!("{what}: {} op de lijst, {} volgens jullie bron.{more}", count(there), count(should)))
}
