//! The movement that the PACT programme speaks of: its domains and words, and the table for a plan of one's own.

use super::{Origin, Part};
use crate::domain::PlanDomainId;

/// A domain of the programme.
#[derive(Debug)]
pub struct Domain {
    /// Its frozen id.
    pub id: PlanDomainId,
    /// What it is called.
    pub title: &'static str,
    /// What it aims for.
    pub ambitions: &'static [&'static str],
    /// Where it comes from.
    pub source: Origin,
}

mod generated {
    use super::{Domain, Part};
    use crate::domain::{PlanDomainId, SourceId};

    include!(concat!(env!("OUT_DIR"), "/movement.rs"));
}

/// Where it comes from, what it wants, how it works.
#[must_use]
pub fn about() -> &'static [Part] {
    generated::ABOUT
}

/// Its words: key words, core concepts, and themes to innovate in.
#[must_use]
pub fn words() -> [&'static Part; 3] {
    [&generated::WORDS, &generated::CONCEPTS, &generated::INNOVATION]
}

/// About its domains.
#[must_use]
pub fn about_domains() -> &'static Part {
    &generated::DOMAINS_PART
}

/// The five domains.
#[must_use]
pub fn domains() -> &'static [Domain] {
    generated::DOMAINS
}

/// One of them.
#[must_use]
pub fn domain(id: PlanDomainId) -> Option<&'static Domain> {
    domains().iter().find(|domain| domain.id == id)
}

/// About the table for a plan.
#[must_use]
pub fn plan() -> &'static Part {
    &generated::PLAN
}
