//! Declaring a kind of record, or a group of fields inside one: a list of fields with their types, and what each
//! leaves in which layer of a file. Everything else follows.
//!
//! ```text
//! kind! {
//!     /// What it is.
//!     Answer = "answer", schema 1, "het" "antwoord" / "antwoorden";
//!     key key: AnswerKey;                          // what names it
//!     born { instrument: InstrumentRef }           // what is fixed at birth, if anything
//!     fields {
//!         /// Where they stand now.
//!         Always now: Register<Option<LevelId>>,   // leaves, name in files, type
//!     }
//!     hangs on |of| [RecordKey::Round(of.key.round)];
//!     shown Counted;                               // in lists of what is here, or in a file
//!     springs from its key;                        // typing or choosing makes one, if there is none
//! }
//! impl Rules for Answer { .. }                     // what it is called, and what else is special about it
//! ```

/// The specs of fields, in their order.
macro_rules! specs {
    ($( $(#[doc = $about:expr])+ $leaves:ident $field:ident ),+) => {
        &[$($crate::records::spec::Spec {
            name: stringify!($field),
            leaves: $crate::records::spec::Leaves::$leaves,
            #[cfg(not(target_arch = "wasm32"))]
            about: concat!($($about),+),
        }),+]
    };
}

/// A group of fields that lies inside a record, as the value of a map.
macro_rules! group {
    (
        $(#[doc = $about:expr])+
        $Name:ident, $the:literal $one:literal / $many:literal;
        fields { $( $(#[doc = $fabout:expr])+ $leaves:ident $field:ident: $Field:ty ),+ $(,)? }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $Name {
            $( $(#[doc = $fabout])+ pub $field: $Field, )+
        }

        impl $Name {
            const SPECS: &'static [$crate::records::spec::Spec] =
                $crate::records::declare::specs!($( $(#[doc = $fabout])+ $leaves $field ),+);
            /// What users call it.
            pub const CALLED: $crate::records::spec::Called =
                $crate::records::spec::Called { the: $the, one: $one, many: $many };

            fn fields(&self) -> Vec<&dyn $crate::records::field::Field> {
                vec![$(&self.$field),+]
            }

            fn fields_mut(&mut self) -> Vec<&mut dyn $crate::records::field::Field> {
                vec![$(&mut self.$field),+]
            }
        }

        impl $crate::domain::Merge for $Name {
            fn merge(self, other: Self) -> Self {
                Self { $($field: self.$field.merge(other.$field)),+ }
            }
        }

        impl $crate::records::field::Field for $Name {
            fn read(
                &mut self,
                value: ::serde_json::Value,
                name: &str,
            ) -> Result<(), $crate::records::fields::Unreadable> {
                $crate::records::group::read_inside(Self::SPECS, self.fields_mut(), value, name)
            }

            fn write(&self) -> Option<::serde_json::Value> {
                Some($crate::records::group::write_inside(Self::SPECS, self.fields()))
            }

            fn see(&self, see: &mut dyn FnMut($crate::records::field::Seen<'_>)) {
                $crate::records::group::see(self.fields(), see);
            }

            fn clear(&mut self) {
                *self = Self::default();
            }

            fn strip(&mut self, stays: &dyn Fn($crate::records::spec::Leaves) -> bool) {
                $crate::records::group::strip(Self::SPECS, self.fields_mut(), stays);
            }

            fn part(&mut self, name: &str) -> Option<&mut dyn $crate::records::field::Field> {
                $crate::records::group::named(Self::SPECS, self.fields_mut(), name)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn shape(&self) -> $crate::records::spec::Shape {
                let shapes = Self::SPECS.iter().zip(self.fields());
                $crate::records::spec::Shape::Group(
                    shapes.map(|(spec, field)| (spec, field.shape())).collect(),
                )
            }
        }
    };
}

/// A kind of record.
macro_rules! kind {
    (
        $(#[doc = $about:expr])+
        $Name:ident = $kind:literal, schema $schema:literal, $the:literal $one:literal / $many:literal;
        key $key:ident: $Key:ty;
        $(born { $( $(#[doc = $babout:expr])+ $born:ident: $Born:ty ),+ $(,)? })?
        fields { $( $(#[doc = $fabout:expr])+ $leaves:ident $field:ident: $Field:ty ),+ $(,)? }
        hangs on |$of:ident| [$($tie:expr),* $(,)?];
        shown $shown:ident;
        $(migrations $migrations:expr;)?
        $(personal $personal:literal;)?
        $(springs from its $springs:ident;)?
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $Name {
            /// What names it.
            pub $key: $Key,
            $($( $(#[doc = $babout])+ pub $born: $Born, )+)?
            $( $(#[doc = $fabout])+ pub $field: $Field, )+
        }

        impl $Name {
            /// One in which nothing was written yet.
            #[must_use]
            pub fn new($key: $Key $($(, $born: $Born)+)?) -> Self {
                Self { $key, $($($born,)+)? $($field: Default::default()),+ }
            }
        }

        impl $crate::domain::Merge for $Name {
            /// Field by field. Should a damaged file say something else of what is fixed at birth, the smaller one
            /// is kept on every device.
            fn merge(self, other: Self) -> Self {
                Self {
                    $key: self.$key,
                    $($($born: self.$born.min(other.$born),)+)?
                    $($field: self.$field.merge(other.$field)),+
                }
            }
        }

        impl $crate::records::kind::Body for $Name {
            fn info(&self) -> &'static $crate::records::spec::Info {
                <Self as $crate::records::kind::Kind>::INFO
            }

            fn head(&self, into: &mut $crate::records::fields::Map) {
                $crate::records::key::Key::write(&self.$key, into);
                $($( $crate::records::key::Born::write(&self.$born, stringify!($born), into); )+)?
            }

            fn fields(&self) -> Vec<&dyn $crate::records::field::Field> {
                vec![$(&self.$field),+]
            }

            fn fields_mut(&mut self) -> Vec<&mut dyn $crate::records::field::Field> {
                vec![$(&mut self.$field),+]
            }

            fn hangs_on(&self) -> Vec<$crate::records::RecordKey> {
                let $of = self;
                let _ = $of;
                vec![$($tie),*]
            }

            fn rules(&self) -> &dyn $crate::records::kind::Rules {
                self
            }
        }

        impl $crate::records::kind::Kind for $Name {
            type Key = $Key;

            const INFO: &'static $crate::records::spec::Info = &$crate::records::spec::Info {
                kind: $kind,
                schema: $schema,
                migrations: $crate::records::declare::or!([$($migrations)?], &[]),
                called: $crate::records::spec::Called { the: $the, one: $one, many: $many },
                personal: $crate::records::declare::or!([$($personal)?], false),
                shown: $crate::records::spec::Shown::$shown,
                specs: $crate::records::declare::specs!($( $(#[doc = $fabout])+ $leaves $field ),+),
                #[cfg(not(target_arch = "wasm32"))]
                about: concat!($($about),+),
            };

            fn id(&self) -> $Key {
                self.$key
            }

            $(
                fn sprung($springs: $Key) -> Option<Self> {
                    Some(Self::new($springs))
                }
            )?

            fn read(
                fields: &mut $crate::records::fields::Fields,
            ) -> Result<Self, $crate::records::fields::Unreadable> {
                let mut read = Self::new(
                    $crate::records::key::Key::read(fields)?
                    $($(, $crate::records::key::Born::read(fields, stringify!($born))?)+)?
                );
                let of = $crate::records::kind::Body::fields_mut(&mut read);
                $crate::records::group::read(Self::INFO.specs, of, fields)?;
                Ok(read)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn sample(turn: u8) -> Self {
                let _ = turn;
                Self::new(
                    $crate::records::key::Key::sample()
                    $($(, <$Born as $crate::records::key::Born>::sample(turn))+)?
                )
            }

            $(
                #[cfg(not(target_arch = "wasm32"))]
                fn born() -> Vec<(Vec<&'static str>, &'static str)> {
                    vec![$((
                        <$Born as $crate::records::key::Born>::names(stringify!($born)),
                        concat!($($babout),+),
                    )),+]
                }
            )?
        }
    };
}

/// What was said, or what holds otherwise.
macro_rules! or {
    ([$said:expr], $otherwise:expr) => {
        $said
    };
    ([], $otherwise:expr) => {
        $otherwise
    };
}

pub(super) use {group, kind, or, specs};

#[cfg(test)]
mod tests {
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
            /// Removed on purpose.
            Bones removed: Register<bool>,
        }
        hangs on |of| [RecordKey::Round(of.round)];
        shown Line;
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
}
