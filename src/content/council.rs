//! For the council: what it can do, and what its members can ask.

use super::Part;

/// Something that a council can do.
#[derive(Debug)]
pub struct Means {
    /// Its frozen id.
    pub id: &'static str,
    /// What the sender says of it.
    pub part: Part,
    /// What a member can ask; the makers' own.
    pub questions: &'static [&'static str],
    /// What of all that was filled in stands beside it, if it is about that.
    pub known: Option<Known>,
}

/// What of all that was filled in belongs to something that a council can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The reasons that weigh.
    Reasons,
    /// The role of the municipality.
    Role,
    /// What is on the agenda of the working group on housing.
    Housing,
    /// What is on the agenda.
    Agenda,
    /// The bottlenecks that play a part.
    Bottlenecks,
    /// The conversations at locations.
    Locations,
}

mod generated {
    use super::{Known, Means, Part};
    use crate::domain::SourceId;

    include!(concat!(env!("OUT_DIR"), "/council.rs"));
}

/// Whose plea it is.
#[must_use]
pub fn sender() -> &'static Part {
    &generated::SENDER
}

/// The six things that a council can do, in the order of the letter.
#[must_use]
pub fn means() -> &'static [Means] {
    generated::MEANS
}
