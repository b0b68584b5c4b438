//! A kind that is in no list, and a group inside it: what follows from their fields does.

use std::fmt;

use serde_json::{Value, json};

use crate::domain::{Merge, Note, PartId, Register, RoundId, Slug, Sorted, Stamp};
use crate::records::fields::{Fields, Map, Unreadable};
use crate::records::key::Key;
use crate::records::kind::{Body, Kind, Rules};
use crate::records::spec::Leaves;
use crate::records::{RecordKey, Within, group};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlanId(Slug);

impl Key for PlanId {
    const FIRST: Self = Self(Slug::checked_at_build(""));

    fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
        fields.slug("id").map(Self)
    }

    fn write(&self, into: &mut Map) {
        into.insert("id".to_owned(), json!(self.0.as_str()));
    }

    fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0.as_str())
    }

    fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self> {
        parts.next().map(Self)
    }

    fn sample() -> Self {
        Self(Slug::checked_at_build("plan"))
    }
}

group! {
    /// A step.
    Step, "de" "stap" / "stappen";
    fields {
        /// What to do.
        Note what: Note,
        /// Whether it is done.
        Always done: Register<bool>,
    }
}

kind! {
    /// A kind that is in no release: declared here, and nowhere else.
    Plan = "plan", schema 3, "het" "plan" / "plannen";
    key id: PlanId;
    born {
        /// The conversation that it came from.
        round: RoundId,
    }
    fields {
        /// Its name.
        Name name: Note,
        /// Its steps.
        Always steps: Sorted<PartId, Step>,
        /// The first step, which goes along with notes, all of it.
        Note first: Step,
        /// Removed on purpose.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Round(of.round)];
    shown Line;
    along Always;
}

impl Rules for Plan {
    fn title(&self) -> String {
        self.name.text().to_owned()
    }
}

fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp")
}

fn step(id: &'static str) -> PartId {
    PartId::checked_at_build(id)
}

fn full() -> Plan {
    let mut plan = Plan::sample(0);
    plan.name.write("samen eten", stamp("1.0.a"));
    plan.steps.slot(step("s")).what.write("bellen", stamp("2.0.a"));
    plan.steps.slot(step("s")).done.set(true, stamp("3.0.a"));
    plan.first.done.set(true, stamp("2.0.a"));
    plan.removed.set(false, stamp("4.0.a"));
    plan
}

fn written(of: &Plan) -> Map {
    let mut fields = Map::new();
    of.head(&mut fields);
    group::write(Plan::INFO.specs, of.fields(), &mut fields);
    fields
}

#[test]
fn a_kind_that_is_only_declared_reads_what_it_writes_and_leaves_what_it_does_not_know() {
    let mut fields = written(&full());
    fields.insert("later".to_owned(), json!({"a": 1.50}));
    let mut fields = Fields::new(fields);
    assert_eq!(Plan::read(&mut fields).expect("a plan"), full());
    assert_eq!(fields.rest().keys().collect::<Vec<_>>(), ["later"]);
}

#[test]
fn inside_a_part_nothing_may_be_unknown() {
    let mut fields = written(&full());
    fields["steps"]["s"]["colour"] = Value::from(3);
    assert!(Plan::read(&mut Fields::new(fields)).is_err());
}

#[test]
fn a_kind_that_is_only_declared_merges_field_by_field() {
    let (mut one, mut other) = (Plan::sample(0), Plan::sample(1));
    one.steps.slot(step("s")).done.set(true, stamp("5.0.a"));
    other.steps.slot(step("s")).done.set(false, stamp("6.0.b"));
    other.steps.slot(step("t")).what.write("later", stamp("1.0.b"));
    let merged = one.clone().merge(other.clone());
    assert_eq!(merged, other.clone().merge(one.clone()));
    assert_eq!(merged.clone().merge(other), merged);
    assert_eq!(merged.round, one.round, "the smaller one");
    assert!(!merged.steps.get(&step("s")).expect("a step").done.get());
    assert_eq!((merged.steps.len(), Step::CALLED.many), (2, "stappen"));
}

#[test]
fn a_kind_that_is_only_declared_says_when_it_was_written_and_what_needs_a_choice() {
    let mut plan = full();
    let body: &dyn Body = &plan;
    assert_eq!(body.latest(), Some(stamp("4.0.a")));
    assert!(!body.needs_choice() && !body.is_removed() && body.has_flag());
    let mut other = full();
    other.steps.slot(step("s")).what = Note::default();
    other.steps.slot(step("s")).what.write("mailen", stamp("2.0.b"));
    plan = plan.merge(other);
    plan.removed.set(true, stamp("9.0.a"));
    let body: &dyn Body = &plan;
    assert!(body.needs_choice() && body.is_removed());
    assert_eq!(body.hangs_on(), [RecordKey::Round(plan.round)]);
}

#[test]
fn a_kind_that_is_only_declared_leaves_home_what_it_should() {
    let text = |keep: &dyn Fn(Leaves) -> bool| {
        let mut plan = full();
        let body: &mut dyn Body = &mut plan;
        body.strip(keep);
        Value::Object(written(&plan)).to_string()
    };
    let without_names = text(&|leaves| leaves != Leaves::Name);
    assert!(!without_names.contains("samen eten") && without_names.contains("bellen"));
    let without_notes = text(&|leaves| leaves != Leaves::Note);
    assert!(without_notes.contains("samen eten") && !without_notes.contains("bellen"));
    assert!(without_notes.contains("\"done\""));
    assert!(without_names.contains("\"first\":{\"done\"") && without_notes.contains("\"first\":{}"));
    let bones = text(&|leaves| leaves == Leaves::Bones);
    assert!(bones.contains("removed") && !bones.contains("steps"));
}

#[test]
fn a_text_and_a_flag_are_found_by_their_place() {
    let mut plan = full();
    let body: &mut dyn Body = &mut plan;
    let within: Within = Some(("steps", step("new").slug()));
    let note = body.place(within, "what").and_then(|field| field.downcast_mut::<Note>());
    note.expect("a text").write("x", stamp("7.0.a"));
    assert!(body.place(None, "name").is_some_and(|field| field.is::<Note>()));
    assert!(body.place(None, "steps").is_some_and(|field| !field.is::<Note>()));
    assert!(body.place(None, "nothing").is_none());
    assert_eq!(plan.steps.get(&step("new")).expect("a step").what.text(), "x");
}
