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
        label: "Scholen",
        one: "school",
        many: "scholen",
        field: "schools",
        get: |scope| &scope.schools,
        kinds: &[PartnerKind::Education],
    },
    Counted {
        id: "voorschools",
        label: "Voorschoolse opvang",
        one: "plek voor voorschoolse opvang",
        many: "plekken voor voorschoolse opvang",
        field: "preschool",
        get: |scope| &scope.preschool,
        kinds: &[PartnerKind::Childcare, PartnerKind::ToddlerCare],
    },
    Counted {
        id: "buitenschools",
        label: "Buitenschoolse opvang",
        one: "plek voor buitenschoolse opvang",
        many: "plekken voor buitenschoolse opvang",
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
                "Leg de lijst naast wat je uit andere bronnen weet. Zo zie je of er iets mist."
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
                help="Bijvoorbeeld DUO voor scholen, en het LRK voor opvang."
                note=note(|scope| &scope.source)
                field=of("source")
            />
            <div role="status"><ul class="points">{live(lines)}</ul></div>
        </section>
    }
}

/// How many the list has, and how many there should be.
fn compared(shelf: &Shelf, of: &Counted) -> Option<String> {
    let there: usize = shelf
        .locations()
        .filter(|location| !location.example)
        .map(|location| {
            location
                .present_partners()
                .filter(|(_, partner)| partner.kind.get().is_some_and(|kind| of.kinds.contains(&kind)))
                .count()
        })
        .sum();
    let should = shelf
        .find::<Scope>(Scope::ID)
        .map(|scope| (of.get)(scope).text().trim().to_owned())
        .unwrap_or_default();
    let number = |count: usize| if count == 0 { "geen".to_owned() } else { dutch::number(count) };
    if should.is_empty() {
        let what = if there == 1 { of.one } else { of.many };
        return (there > 0).then(|| format!("Op de lijst: {} {what}.", number(there)));
    }
    let Ok(should) = should.parse::<usize>() else {
        return Some(format!("Bij {} staat geen aantal dat we kunnen vergelijken.", of.label.to_lowercase()));
    };
    let more = match should.cmp(&there) {
        std::cmp::Ordering::Equal => "Dat klopt met elkaar.".to_owned(),
        std::cmp::Ordering::Greater => format!("Er missen er nog {}.", dutch::number(should - there)),
        std::cmp::Ordering::Less => {
            format!("Dat zijn er {} meer dan verwacht.", dutch::number(there - should))
        }
    };
    let of_how_many = match should {
        1 => format!("de ene {}", of.one),
        many => format!("de {} {}", number(many), of.many),
    };
    Some(format!("Op de lijst: {} van {of_how_many}. {more}", number(there)))
}
