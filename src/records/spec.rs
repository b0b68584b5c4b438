//! What is said of a kind of record, and of each of its fields.

#[cfg(not(target_arch = "wasm32"))]
use crate::domain::Form;

use super::migrate::Migration;

/// What is known of a kind of record besides its fields.
#[derive(Debug)]
pub struct Info {
    /// Its name in files and in keys, for ever.
    pub kind: &'static str,
    /// The schema of its fields. It counts up when a field changes its meaning or shape.
    pub schema: u64,
    /// From every older schema to this one, in order and without gaps.
    pub migrations: &'static [Migration],
    /// What users call it.
    pub called: Called,
    /// With what it leaves, as a whole: a file that leaves this out has none of this kind.
    pub along: Leaves,
    /// What all of them are called, where they are somebody's own: such a kind leaves the device only when they say so.
    pub personal: Option<&'static str>,
    /// How it stands in lists of what is here, or in a file.
    pub shown: Shown,
    /// Its fields, in the order in which it hands them out.
    pub specs: &'static [Spec],
    /// What it is.
    #[cfg(not(target_arch = "wasm32"))]
    pub about: &'static str,
}

/// How a kind of record stands in lists of what is here, or in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// By itself: it can be saved and erased alone, with all that hangs on it.
    Alone,
    /// On a line of its own.
    Line,
    /// Counted with what it hangs on.
    Counted,
    /// Not at all: people do not know of it.
    Never,
}

/// A Dutch noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called {
    /// `de` or `het`.
    pub the: &'static str,
    /// One of them.
    pub one: &'static str,
    /// More of them.
    pub many: &'static str,
}

/// What is said of a field.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its name in files.
    pub name: &'static str,
    /// What it leaves in which layer of a file.
    pub leaves: Leaves,
    /// What it means.
    #[cfg(not(target_arch = "wasm32"))]
    pub about: &'static str,
}

/// With what a field, or a whole record, goes into a file. A layer of a file is a set of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// Always goes along, also of what was removed: the flag itself, and the mark of an example.
    Bones,
    /// Always goes along. A group decides for each of its fields.
    Always,
    /// A name or number by which places and organisations are known.
    Name,
    /// A text by which a person may be known.
    Person,
    /// What people wrote for themselves.
    Note,
    /// Why they agreed on what they agreed on.
    Reason,
    /// Who takes on what.
    Action,
    /// What they ask of the municipality.
    Request,
    /// What each sees apart from the others.
    View,
}

impl Leaves {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Bones,
        Self::Always,
        Self::Name,
        Self::Person,
        Self::Note,
        Self::Reason,
        Self::Action,
        Self::Request,
        Self::View,
    ];

    /// Its name in a file that says it was left out; none for what always goes along.
    #[must_use]
    pub const fn as_str(self) -> Option<&'static str> {
        Some(match self {
            Self::Bones | Self::Always => return None,
            Self::Name => "names",
            Self::Person => "persons",
            Self::Note => "notes",
            Self::Reason => "reasons",
            Self::Action => "actions",
            Self::Request => "requests",
            Self::View => "views",
        })
    }
}

/// How a field stands in a file.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// True, or absent.
    Mark,
    /// Yes or no with a stamp.
    Flag,
    /// A word or null, with a stamp.
    Choice(Form),
    /// A word with a stamp.
    Word(Form),
    /// A text with all that is needed to merge it.
    Text,
    /// More of the same, by name.
    Map(Form, Box<Shape>),
    /// Parts of plain JSON under one stamp.
    Whole,
    /// Fields of its own.
    Group(Vec<(&'static Spec, Shape)>),
}
