//! The published JSON Schema describes what the app really writes.

use std::fs;

use kindcentrumwijzer::content::role as texts;
use kindcentrumwijzer::domain::role::{Question, Role};
use kindcentrumwijzer::domain::{
    AssessmentId, Day, LocationId, MirrorId, Pair, PartId, PartnerId, PartnerKind, Status, ThemeId,
};
use kindcentrumwijzer::exchange::{Include, Own, Selection, select, write};
use kindcentrumwijzer::records::{Assessment, Join, Mirror};
use kindcentrumwijzer::records::{Kept, Record, Shelf};
use serde_json::Value;

use super::stand_in::{NOW, answer, location, round, stamp};

fn validator() -> jsonschema::Validator {
    let text = fs::read_to_string("public/schema/kindcentrum-1.schema.json").expect("the schema");
    jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema")
}

fn errors(file: &str) -> Vec<String> {
    let json: Value = serde_json::from_str(file).expect("JSON");
    validator().iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn what_the_app_writes_fits_the_schema() {
    let mut shelf = Shelf::default();
    for kept in [
        full_location(),
        full_round(),
        join(),
        full_assessment(),
        full_mirror(),
        answer("r1", "kind-centraal", "hand-in-hand", "3.0.a"),
    ] {
        shelf.put(kept);
    }
    for include in [Include::ALL, Include::ALL.without(Include::NAMES).without(Include::WRITTEN)] {
        let file = write(
            &select(&shelf, &Selection::Everything { examples: true, own: Own::ALL }, include),
            &[],
            "0.1.0",
            "2026-11-24T10:00:00Z",
            include,
        );
        assert_eq!(errors(&file), Vec::<String>::new());
    }
}

/// A location with every field that there is.
fn full_location() -> Kept {
    let mut kept = location("l1", "De Linde", "1.0.a");
    if let Record::Location(location) = &mut kept.record {
        location.example = true;
        location.municipality.write("Voorbeeldstad", stamp("1.1.a"));
        location.municipal_id.write("7", stamp("1.2.a"));
        let partner = location.partners.slot(PartnerId::checked_at_build("p"));
        partner.kind.set(Some(PartnerKind::Education), stamp("1.3.a"));
        partner.name.write("De Linde", stamp("1.4.a"));
        partner.number.write("12AB00", stamp("1.5.a"));
        partner.removed.set(false, stamp("1.6.a"));
        location.removed.set(false, stamp("1.7.a"));
    }
    kept
}

/// A round with every field that there is.
fn full_round() -> Kept {
    let mut kept = round("r1", "l1", "2.0.a");
    if let Record::Round(round) = &mut kept.record {
        round.label.write("najaar", stamp("2.1.a"));
        round.present.write("directeur", stamp("2.2.a"));
        round.today.slot(ThemeId::checked_at_build("kind-centraal")).set(false, stamp("2.3.a"));
        round.status.set(Status::Agreed, stamp("2.4.a"));
        round.removed.set(false, stamp("2.5.a"));
    }
    kept
}

/// An assessment with every field that there is, and every question answered.
fn full_assessment() -> Kept {
    let mut of = Assessment::new(AssessmentId::checked_at_build("a1"), texts::EDITION);
    of.example = true;
    of.title.write("huisvesting", stamp("6.0.a"));
    of.municipality.write("Voorbeeldstad", stamp("6.1.a"));
    of.filled_by.write("wethouder", stamp("6.2.a"));
    for question in Question::ALL {
        let reply = of.replies.slot(question.id());
        reply.choice.set(Some(question.choices()[0].id()), stamp("6.3.a"));
        reply.note.write("toegelicht", stamp("6.4.a"));
        reply.asked.set(true, stamp("6.5.a"));
    }
    of.replies.slot(Question::Council.id()).choice.set(None, stamp("6.6.a"));
    of.replies.slot(Question::Staff.id()).choice.set(Some(Assessment::DONT_KNOW), stamp("6.6.a"));
    of.tasks.slot(texts::tasks()[0].id).set(true, stamp("6.7.a"));
    of.reasons.slot(texts::reasons()[0].id).set(true, stamp("6.8.a"));
    for part in [Assessment::WHOLE, PartId::checked_at_build("p1")] {
        let part = of.decision.slot(part);
        part.subject.write("huisvesting", stamp("6.9.a"));
        for role in Role::ALL {
            part.roles.slot(role).set(true, stamp("6.10.a"));
        }
        part.removed.set(false, stamp("6.11.a"));
    }
    of.why.write("past bij ons", stamp("6.12.a"));
    of.date.set(Day::new(2026, 11, 24), stamp("6.13.a"));
    of.decided.set(None, stamp("6.14.a"));
    of.review.set(Day::new(2027, 11, 24), stamp("6.15.a"));
    of.next_role.set(Some(Role::Following), stamp("6.16.a"));
    of.removed.set(false, stamp("6.17.a"));
    Kept::from(Record::Assessment(of))
}

/// A mirror with every field that there is.
fn full_mirror() -> Kept {
    let mut of = Mirror::new(MirrorId::checked_at_build("m1"));
    of.owner.write("wethouder", stamp("7.0.a"));
    of.note.write("oefenen", stamp("7.1.a"));
    for (competence, mark) in texts::competences().iter().zip(texts::marks().iter().cycle()) {
        of.marks.slot(competence.id).set(Some(mark.id), stamp("7.2.a"));
    }
    of.removed.set(false, stamp("7.3.a"));
    Kept::from(Record::Mirror(of))
}

fn join() -> Kept {
    let pair = Pair::locations(LocationId::checked_at_build("l1"), LocationId::checked_at_build("l2"));
    let mut join = Join::new(pair.expect("two"));
    join.joined.set(true, stamp("5.0.a"));
    Kept::from(Record::Join(join))
}

#[test]
fn the_examples_fit_the_schema() {
    for name in ["voorbeeld", "voorbeeld-rol"] {
        let text = fs::read_to_string(format!("public/{name}.kindcentrum.json")).expect("a text");
        assert_eq!(errors(&text), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_kind_of_partner_has_a_name_in_the_schema() {
    for kind in PartnerKind::ALL {
        let mut shelf = Shelf::default();
        let mut kept = location("l1", "De Linde", "1.0.a");
        if let Record::Location(location) = &mut kept.record {
            location.partners.slot(PartnerId::checked_at_build("p")).kind.set(Some(kind), stamp("1.3.a"));
        }
        shelf.put(kept);
        let selected = select(&shelf, &Selection::ALL, Include::ALL);
        let file = write(&selected, &[], "0.1.0", "2026-11-24T10:00:00Z", Include::ALL);
        assert_eq!(errors(&file), Vec::<String>::new());
    }
}

#[test]
fn every_good_fixture_of_this_schema_fits_and_reads() {
    for entry in fs::read_dir("tests/fixtures/files").expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("good-") && !name.contains("schema-0") {
            let text = fs::read_to_string(entry.path()).expect("a text");
            assert_eq!(errors(&text), Vec::<String>::new(), "{name}");
            assert!(kindcentrumwijzer::exchange::read(text.as_bytes(), &Shelf::default(), NOW).is_ok());
        }
    }
}

#[test]
fn the_schema_refuses_what_the_app_refuses() {
    for name in ["bad-not-ours", "bad-no-records", "bad-wrong-type", "bad-unknown-inside"] {
        let text =
            fs::read_to_string(format!("tests/fixtures/files/{name}.kindcentrum.json")).expect("a text");
        assert!(!errors(&text).is_empty(), "{name}");
    }
}
