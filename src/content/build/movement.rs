//! The movement that the PACT programme speaks of: the file, its rules, its names and what becomes of it.

use serde::Deserialize;
use toml::Spanned;

use super::check::{Ids, PARAGRAPH, TITLE, part as check_part, prose, unique};
use super::emit::{all, id, origin, part, text};
use super::model::{PartEntry, Placed, Sourced};
use super::problem::Problem;

/// The document that it comes from.
const SOURCE: &str = "pact-programma";

/// `movement.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovementFile {
    /// Where it comes from, what it wants, how it works.
    pub about: Vec<PartEntry>,
    /// Its key words.
    pub words: PartEntry,
    /// Its core concepts.
    pub concepts: PartEntry,
    /// Themes to innovate in.
    pub innovation: PartEntry,
    /// About the domains.
    pub domains: PartEntry,
    /// The domains with their ambitions.
    pub domain: Vec<DomainEntry>,
    /// About the table for a plan.
    pub plan: PartEntry,
}

/// A domain.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DomainEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What it aims for.
    pub ambitions: Vec<Placed>,
    /// The place in the source.
    pub place: Placed,
}

impl MovementFile {
    fn parts(&self) -> impl Iterator<Item = &PartEntry> {
        self.about.iter().chain([&self.words, &self.concepts, &self.innovation, &self.domains, &self.plan])
    }
}

/// Every broken rule.
pub fn check(of: &Sourced<MovementFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    value.parts().for_each(|one| check_part(one, origin, sources, found));
    for one in &value.domain {
        prose(&one.title, TITLE, origin, found);
        prose(&one.place, TITLE, origin, found);
        one.ambitions.iter().for_each(|text| prose(text, PARAGRAPH, origin, found));
    }
    unique(value.domain.iter().map(|one| &one.id), "domain", origin, found);
}

/// What can hold a section of a source.
pub fn holders(of: &MovementFile) -> impl Iterator<Item = &str> {
    let parts =
        ["movement-about", "movement-words", "movement-concepts", "movement-innovation", "movement-domains"];
    let domains = of.domain.iter().map(|one| one.id.get_ref().as_str());
    parts.into_iter().chain(["movement-plan"]).chain(domains)
}

/// What is frozen of it.
pub fn ids(of: &MovementFile) -> impl Iterator<Item = String> {
    of.domain.iter().map(|one| format!("plan-domain {}", one.id.get_ref()))
}

/// Rust source for `content/movement.rs` to include.
pub fn emit(of: &MovementFile) -> String {
    let source = Spanned::new(0..0, SOURCE.to_owned());
    let domain = |one: &DomainEntry| {
        format!(
            "Domain {{ id: {}, title: {}, ambitions: &[{}], source: {} }}",
            id("PlanDomainId", &one.id),
            text(&one.title),
            all(&one.ambitions, text),
            origin(Some(&source), Some(&one.place))
        )
    };
    format!(
        "pub(super) static ABOUT: &[Part] = &[{}];\n\
         pub(super) static WORDS: Part = {};\n\
         pub(super) static CONCEPTS: Part = {};\n\
         pub(super) static INNOVATION: Part = {};\n\
         pub(super) static DOMAINS_PART: Part = {};\n\
         pub(super) static DOMAINS: &[Domain] = &[{}];\n\
         pub(super) static PLAN: Part = {};\n",
        all(&of.about, part),
        part(&of.words),
        part(&of.concepts),
        part(&of.innovation),
        part(&of.domains),
        all(&of.domain, domain),
        part(&of.plan),
    )
}
