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
//!     hangs on |of| vec![RecordKey::Round(of.key.round)];
//!     shown Counted;                               // in lists of what is here, or in a file
//!     along Always;                                // with what it leaves the device, as a whole
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
        hangs on |$of:ident| $ties:expr;
        shown $shown:ident;
        along $along:ident;
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
                $ties
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
                personal: $crate::records::declare::or!([$(Some($personal))?], None),
                shown: $crate::records::spec::Shown::$shown,
                along: $crate::records::spec::Leaves::$along,
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
mod tests;
