//! What every kind of record does: declared in `declare`, listed in `registered`.

use std::any::Any;
use std::fmt::Debug;

use crate::domain::{Merge, Register, Slug, Stamp};

use super::field::{Field, Seen};
use super::fields::{Fields, Map, Unreadable};
use super::key::Key;
use super::pipeline::{Among, RecordError};
use super::spec::{Info, Leaves};
use super::{RecordKey, group};

/// What is special about a kind: everything that does not follow from its fields.
pub trait Rules {
    /// What people call it, in Dutch: its own name, or what tells it from others.
    fn title(&self) -> String;

    /// The same, with what tells it from others of that name.
    fn title_in_full(&self) -> String {
        self.title()
    }

    /// What it stands under in a list of many: its municipality, where it has one.
    fn under(&self) -> String {
        String::new()
    }

    /// What a line about it begins with, where all kinds of things stand below each other.
    fn line(&self) -> String {
        self.title_in_full()
    }

    /// Whether it is closed against changes by accident, with all that hangs on it.
    fn is_closed(&self) -> bool {
        false
    }

    /// Whether it can be changed although what it hangs on is closed.
    fn outlives_closing(&self) -> bool {
        false
    }

    /// Why it does not fit what else is known, if it does not.
    fn misfit(&self, _among: &Among<'_>) -> Option<RecordError> {
        None
    }
}

/// A record of some kind.
pub trait Body: Debug {
    /// What is known of its kind.
    fn info(&self) -> &'static Info;

    /// Writes what names it, and what is fixed at birth.
    fn head(&self, into: &mut Map);

    /// Its fields, in the order of their specs.
    fn fields(&self) -> Vec<&dyn Field>;

    /// Its fields, to change.
    fn fields_mut(&mut self) -> Vec<&mut dyn Field>;

    /// What it belongs to, or cannot be understood without. It is erased, selected and shown with these.
    fn hangs_on(&self) -> Vec<RecordKey>;

    /// What is special about it.
    fn rules(&self) -> &dyn Rules;
}

/// A kind of record, as a type.
pub trait Kind: Body + Clone + Merge + PartialEq + Sized {
    /// What names one of them.
    type Key: Key;

    /// What is known of the kind.
    const INFO: &'static Info;

    /// What names this one.
    fn id(&self) -> Self::Key;

    /// A new one, of a kind that comes to be by writing in it.
    #[must_use]
    fn sprung(_key: Self::Key) -> Option<Self> {
        None
    }

    /// Reads one; fields that it does not know stay behind.
    ///
    /// # Errors
    /// When a field is missing or cannot be what it is.
    fn read(fields: &mut Fields) -> Result<Self, Unreadable>;

    /// One for tests, in which nothing was written; another turn has other things fixed at birth.
    #[cfg(not(target_arch = "wasm32"))]
    fn sample(turn: u8) -> Self;

    /// What is fixed at birth, by the names of the fields that it takes, with what it means.
    #[cfg(not(target_arch = "wasm32"))]
    fn born() -> Vec<(Vec<&'static str>, &'static str)> {
        Vec::new()
    }
}

impl dyn Body + '_ {
    /// Shows every stamp and every text in it.
    pub fn see(&self, see: &mut dyn FnMut(Seen<'_>)) {
        group::see(self.fields(), see);
    }

    /// The latest moment of writing in it.
    #[must_use]
    pub fn latest(&self) -> Option<Stamp> {
        let mut latest = None;
        self.see(&mut |seen| {
            if let Seen::Stamp(stamp) = seen {
                latest = latest.max(Some(stamp));
            }
        });
        latest
    }

    /// Whether texts in it stand side by side, so that somebody has to choose.
    #[must_use]
    pub fn needs_choice(&self) -> bool {
        let mut needed = false;
        self.see(&mut |seen| {
            if let Seen::Text(note) = seen {
                needed |= note.needs_choice();
            }
        });
        needed
    }

    fn field(&self, name: &str) -> Option<&dyn Any> {
        let at = self.info().specs.iter().position(|spec| spec.name == name)?;
        let field: &dyn Field = *self.fields().get(at)?;
        Some(field)
    }

    /// Whether it was removed on purpose.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        let flag = self.field("removed").and_then(|field| field.downcast_ref::<Register<bool>>());
        flag.is_some_and(|flag| *flag.get())
    }

    /// Whether it can be removed: then its flag says whether it is.
    #[must_use]
    pub fn has_flag(&self) -> bool {
        self.field("removed").is_some()
    }

    /// Whether it was made up, to look around in.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.field("example").and_then(|field| field.downcast_ref::<bool>()).is_some_and(|mark| *mark)
    }

    /// Takes away what may not leave.
    pub fn strip(&mut self, stays: &dyn Fn(Leaves) -> bool) {
        group::strip(self.info().specs, self.fields_mut(), stays);
    }

    /// A field: its own, or one of a part of it with an id.
    pub fn place(&mut self, within: Option<(&str, Slug)>, name: &str) -> Option<&mut dyn Any> {
        let specs = self.info().specs;
        let field: &mut dyn Field = match within {
            None => group::named(specs, self.fields_mut(), name)?,
            Some((parts, id)) => group::named(specs, self.fields_mut(), parts)?.part_of(id, name)?,
        };
        Some(field)
    }
}
