//! Merging is commutative, associative and idempotent, and loses nothing.

use kindcentrumwijzer::domain::role::Role;
use kindcentrumwijzer::domain::{
    Answer, Assessment, AssessmentId, ChoiceId, ClaimId, CompetenceId, Day, DecisionPart, EditionId,
    InstrumentId, InstrumentRef, Join, LevelId, Location, LocationId, Merge, Millis, Mirror, MirrorId,
    NodeId, Note, NoteValue, Pair, PartId, Partner, PartnerId, PartnerKind, QuestionId, ReasonId, Register,
    Reply, Round, RoundId, Slug, Sorted, Stamp, Status, TaskId, ThemeId,
};
use kindcentrumwijzer::records::json::{Map, Value};
use kindcentrumwijzer::records::{Kept, Other, OtherId, Record};
use proptest::prelude::*;

use super::stand_in::key;

fn stamps() -> impl Strategy<Value = Stamp> {
    (0_u64..4, 0_u32..2, "[a-c]").prop_map(|(at, counter, node)| Stamp {
        at: Millis(at),
        counter,
        node: NodeId::parse(&node).expect("a slug"),
    })
}

fn registers<T: Clone + Ord + Default + std::fmt::Debug + 'static>(
    values: impl Strategy<Value = T>,
) -> impl Strategy<Value = Register<T>> {
    prop_oneof![1 => Just(Register::default()), 4 => written(values)]
}

fn written<T: Clone + Ord + Default + std::fmt::Debug + 'static>(
    values: impl Strategy<Value = T>,
) -> impl Strategy<Value = Register<T>> {
    (values, stamps()).prop_map(|(value, at)| Register::written(value, at))
}

fn notes() -> impl Strategy<Value = Note> {
    let values = prop::collection::vec(
        (stamps(), 0_u32..3, "[xy]{0,2}").prop_map(|(started, revision, text)| NoteValue {
            started,
            revision,
            text,
        }),
        0..4,
    );
    let replaced = prop::collection::vec((stamps(), 0_u32..3), 0..3);
    (values, replaced).prop_map(|(values, replaced)| Note::from_parts(values, replaced.into_iter().collect()))
}

fn answers() -> impl Strategy<Value = Answer> {
    let level = || prop::option::of("[a-c]").prop_map(|id| id.map(|id| LevelId::parse(&id).expect("a slug")));
    let claims = prop::collection::vec(("[a-c]", written(any::<bool>())), 0..3).prop_map(|ticks| {
        let ticks = ticks.into_iter().map(|(id, tick)| (ClaimId::parse(&id).expect("a slug"), tick));
        ticks.collect::<Sorted<_, _>>()
    });
    (registers(level()), registers(level()), claims, notes(), registers(any::<bool>())).prop_map(
        |(now, ambition, claims, note, later)| Answer {
            now,
            ambition,
            claims,
            note,
            later,
            ..Answer::new(key("r", "t"))
        },
    )
}

fn partners() -> impl Strategy<Value = Sorted<PartnerId, Partner>> {
    let kind = prop::option::of(prop::sample::select(PartnerKind::ALL.to_vec()));
    let partner = (written(kind), notes(), notes(), registers(any::<bool>()))
        .prop_map(|(kind, name, number, removed)| Partner { kind, name, number, removed });
    prop::collection::vec(("[a-b]", partner), 0..3).prop_map(|partners| {
        partners.into_iter().map(|(id, one)| (PartnerId::parse(&id).expect("a slug"), one)).collect()
    })
}

fn locations() -> impl Strategy<Value = Location> {
    (any::<bool>(), notes(), notes(), notes(), partners(), registers(any::<bool>())).prop_map(
        |(example, name, municipality, municipal_id, partners, removed)| Location {
            example,
            name,
            municipality,
            municipal_id,
            partners,
            removed,
            ..Location::new(LocationId::checked_at_build("l"))
        },
    )
}

fn joins() -> impl Strategy<Value = Join> {
    let pair = Pair::locations(LocationId::checked_at_build("a"), LocationId::checked_at_build("b"));
    registers(any::<bool>()).prop_map(move |joined| Join { joined, ..Join::new(pair.expect("two")) })
}

fn rounds() -> impl Strategy<Value = Round> {
    let day = || prop::option::of(1_u8..5).prop_map(|day| day.and_then(|day| Day::new(2026, 11, day)));
    let edition = "[a-b]".prop_map(|id| EditionId::parse(&id).expect("a slug"));
    let today = prop::collection::vec(("[a-c]", written(any::<bool>())), 0..3).prop_map(|today| {
        let today = today.into_iter().map(|(id, flag)| (ThemeId::parse(&id).expect("a slug"), flag));
        today.collect::<Sorted<_, _>>()
    });
    let status = prop::sample::select(vec![Status::Draft, Status::Agreed]);
    (registers(day()), notes(), notes(), today, registers(status), registers(any::<bool>()), edition)
        .prop_map(|(date, label, present, today, status, removed, edition)| Round {
            date,
            label,
            present,
            today,
            status,
            removed,
            ..Round::new(
                RoundId::checked_at_build("r"),
                LocationId::checked_at_build("l"),
                InstrumentRef { id: InstrumentId::checked_at_build("i"), edition },
            )
        })
}

fn days() -> impl Strategy<Value = Option<Day>> {
    prop::option::of(1_u8..5).prop_map(|day| day.and_then(|day| Day::new(2026, 11, day)))
}

fn choices() -> impl Strategy<Value = Option<ChoiceId>> {
    prop::option::of("[x-z]").prop_map(|id| id.map(|id| ChoiceId::parse(&id).expect("a slug")))
}

/// A few values under a few names.
fn named<K: Ord + std::fmt::Debug + 'static, V: std::fmt::Debug + 'static>(
    name: fn(&str) -> K,
    values: impl Strategy<Value = V>,
) -> impl Strategy<Value = Sorted<K, V>> {
    prop::collection::vec(("[a-b]".prop_map(move |id| name(&id)), values), 0..3)
        .prop_map(|all| all.into_iter().collect())
}

fn parts() -> impl Strategy<Value = DecisionPart> {
    let roles =
        prop::collection::vec((prop::sample::select(Role::ALL.to_vec()), written(any::<bool>())), 0..3);
    (notes(), roles, registers(any::<bool>())).prop_map(|(subject, roles, removed)| DecisionPart {
        subject,
        roles: roles.into_iter().collect(),
        removed,
    })
}

fn assessments() -> impl Strategy<Value = Assessment> {
    let replies = (written(choices()), notes(), registers(any::<bool>()))
        .prop_map(|(choice, note, asked)| Reply { choice, note, asked });
    let replies = named(|id| QuestionId::parse(id).expect("a slug"), replies);
    let tasks = named(|id| TaskId::parse(id).expect("a slug"), written(any::<bool>()));
    let reasons = named(|id| ReasonId::parse(id).expect("a slug"), written(any::<bool>()));
    let parts = named(|id| PartId::parse(id).expect("a slug"), parts());
    let next = registers(prop::option::of(prop::sample::select(Role::ALL.to_vec())));
    let edition = "[a-b]".prop_map(|id| EditionId::parse(&id).expect("a slug"));
    let texts = [notes().boxed(), notes().boxed(), notes().boxed(), notes().boxed()];
    let dates = [registers(days()).boxed(), registers(days()).boxed(), registers(days()).boxed()];
    let rest = (next, any::<bool>(), registers(any::<bool>()));
    (texts, dates, (replies, tasks, reasons, parts), rest, edition).prop_map(
        |(texts, dates, (replies, tasks, reasons, parts), (next, example, removed), edition)| {
            let ([title, municipality, filled_by, why], [date, decided, review]) = (texts, dates);
            Assessment {
                example,
                title,
                municipality,
                filled_by,
                date,
                replies,
                tasks,
                reasons,
                parts,
                why,
                decided,
                review,
                next,
                removed,
                ..Assessment::new(AssessmentId::checked_at_build("a"), edition)
            }
        },
    )
}

fn mirrors() -> impl Strategy<Value = Mirror> {
    let marks = named(|id| CompetenceId::parse(id).expect("a slug"), written(choices()));
    (notes(), marks, notes(), registers(any::<bool>())).prop_map(|(owner, marks, note, removed)| Mirror {
        owner,
        marks,
        note,
        removed,
        ..Mirror::new(MirrorId::checked_at_build("m"))
    })
}

/// Fields of another version: registers, texts, plain objects and bare values.
fn unknown() -> impl Strategy<Value = Map> {
    let register = (0_u32..3, stamps()).prop_map(|(value, at)| {
        Map::from_iter([("value".to_owned(), value.into()), ("at".to_owned(), at.to_string().into())]).into()
    });
    let bare = prop_oneof![(0_u32..3).prop_map(Value::from), "[xy]".prop_map(Value::from)];
    let value = prop_oneof![2 => register, 1 => bare];
    let fields = prop::collection::vec(("[pq]", value.clone()), 0..3).prop_map(Map::from_iter);
    (fields, prop::option::of(prop::collection::vec(("[pq]", value), 0..3))).prop_map(
        |(mut fields, plain)| {
            if let Some(plain) = plain {
                fields.put("plain".to_owned(), Map::from_iter(plain).into());
            }
            fields
        },
    )
}

/// Two or three writings of one record, of any kind that merges.
fn records() -> impl Strategy<Value = [Kept; 3]> {
    fn three<T: std::fmt::Debug>(
        of: impl Strategy<Value = T> + Clone,
        wrap: fn(T) -> Record,
    ) -> impl Strategy<Value = [Kept; 3]> {
        let one = move || {
            (of.clone(), unknown()).prop_map(move |(value, extra)| match wrap(value) {
                // All fields of an unknown kind are unknown.
                other @ Record::Other(_) => Kept::from(other),
                record => Kept { record, extra },
            })
        };
        [one(), one(), one()]
    }
    let other = unknown().prop_map(|fields| Other {
        id: OtherId { kind: Slug::checked_at_build("plan"), id: Slug::checked_at_build("p") },
        fields,
    });
    prop_oneof![
        three(answers().boxed(), Record::Answer),
        three(locations().boxed(), Record::Location),
        three(rounds().boxed(), Record::Round),
        three(joins().boxed(), Record::Join),
        three(assessments().boxed(), |of| Record::Assessment(Box::new(of))),
        three(mirrors().boxed(), Record::Mirror),
        three(other.boxed(), Record::Other),
    ]
}

proptest! {
    #[test]
    fn the_order_of_merging_does_not_matter([a, b, _] in records()) {
        prop_assert_eq!(a.clone().merge(b.clone()), b.merge(a));
    }

    #[test]
    fn the_grouping_of_merging_does_not_matter([a, b, c] in records()) {
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(left, a.merge(b.merge(c)));
    }

    #[test]
    fn merging_twice_changes_nothing([a, b, _] in records()) {
        let once = a.merge(b.clone());
        prop_assert_eq!(once.clone().merge(b), once.clone());
        prop_assert_eq!(once.clone().merge(once.clone()), once);
    }

    #[test]
    fn a_text_that_nobody_replaced_is_still_there(a in notes(), b in notes()) {
        let merged = a.clone().merge(b.clone());
        for value in a.values().chain(b.values()) {
            let said_by = |note: &Note| note.replaced().get(&value.started).is_some_and(|known| *known >= value.revision);
            let replaced = said_by(&a) || said_by(&b);
            let later = merged.values().any(|v| v.started == value.started && v.revision > value.revision);
            prop_assert!(replaced || later || merged.values().any(|v| v == value));
        }
    }

    #[test]
    fn a_record_reads_back_as_it_was_written([a, _, _] in records()) {
        let read = kindcentrumwijzer::records::read_stored(&a.to_stored(), Millis(10));
        prop_assert_eq!(read, Ok(a));
    }

    #[test]
    fn a_later_value_of_an_unknown_field_wins_over_an_older_one([a, b, _] in records(), value in 0_u32..9) {
        let register = |at: &str| Value::from(Map::from_iter([("value".to_owned(), value.into()), ("at".to_owned(), at.into())]));
        let (mut a, mut b) = (a, b);
        a.extra.put("phase".to_owned(), register("1.0.a"));
        b.extra.put("phase".to_owned(), register("9.0.a"));
        let merged = a.merge(b);
        prop_assert_eq!(merged.extra.get(&"phase".to_owned()), Some(&register("9.0.a")));
    }

    #[test]
    fn a_later_write_wins_whatever_came_before(a in answers(), at in stamps()) {
        let mut later = a.clone();
        let newest = Stamp { at: Millis(100), ..at };
        later.now.set(Some(LevelId::checked_at_build("z")), newest);
        let merged = a.merge(later);
        prop_assert_eq!(merged.now.get(), &Some(LevelId::checked_at_build("z")));
    }
}
