//! Merging is commutative, associative and idempotent, and loses nothing.

use kindcentrumwijzer::domain::{
    Answer, ClaimId, LevelId, Merge, Millis, NodeId, Note, NoteValue, Register, Sorted, Stamp,
};
use kindcentrumwijzer::records::{Kept, Record};
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

fn records() -> impl Strategy<Value = Kept> {
    (answers(), prop::collection::btree_map("[pq]", 0_u8..3, 0..3)).prop_map(|(answer, extra)| Kept {
        record: Record::Answer(answer),
        extra: extra.into_iter().map(|(name, value)| (name, u32::from(value).into())).collect(),
    })
}

proptest! {
    #[test]
    fn the_order_of_merging_does_not_matter(a in records(), b in records()) {
        prop_assert_eq!(a.clone().merge(b.clone()), b.merge(a));
    }

    #[test]
    fn the_grouping_of_merging_does_not_matter(a in records(), b in records(), c in records()) {
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(left, a.merge(b.merge(c)));
    }

    #[test]
    fn merging_twice_changes_nothing(a in records(), b in records()) {
        let once = a.merge(b.clone());
        prop_assert_eq!(once.clone().merge(b), once.clone());
        prop_assert_eq!(once.clone().merge(once.clone()), once);
    }

    #[test]
    fn a_text_that_nobody_replaced_is_still_there(a in notes(), b in notes()) {
        let merged = a.clone().merge(b.clone());
        for value in a.values().chain(b.values()) {
            let replaced = merged.replaced().get(&value.started).is_some_and(|known| *known >= value.revision);
            let later = merged.values().any(|v| v.started == value.started && v.revision > value.revision);
            prop_assert!(replaced || later || merged.values().any(|v| v == value));
        }
    }

    #[test]
    fn a_record_reads_back_as_it_was_written(a in records()) {
        let read = kindcentrumwijzer::records::read_stored(&a.to_stored(), Millis(10));
        prop_assert_eq!(read, Ok(a));
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
