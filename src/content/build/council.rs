//! What a council can do, and what its members can ask: the file, its rules, its names and what becomes of it.

use serde::Deserialize;

use super::check::{Ids, PARAGRAPH, TITLE, part as check_part, prose, refers, unique};
use super::emit::{all, option, origin, part, text};
use super::model::{PartEntry, Placed, Sourced};
use super::problem::Problem;

/// `council.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilFile {
    /// Whose plea it is.
    pub sender: PartEntry,
    /// What a council can do.
    pub means: Vec<MeansEntry>,
}

/// Something that a council can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeansEntry {
    /// Its id.
    pub id: Placed,
    /// What it is in a line.
    pub title: Placed,
    /// What the sender says of it.
    pub text: Vec<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
    /// What a member can ask; ours.
    pub questions: Vec<Placed>,
    /// What of all that was filled in stands beside it.
    pub known: Option<Known>,
}

/// What of all that was filled in belongs to something that a council can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
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

/// Every broken rule.
pub fn check(of: &Sourced<CouncilFile>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = of;
    check_part(&value.sender, origin, sources, found);
    for one in &value.means {
        prose(&one.title, TITLE, origin, found);
        prose(&one.place, TITLE, origin, found);
        one.text.iter().chain(&one.questions).for_each(|text| prose(text, PARAGRAPH, origin, found));
        refers(&one.source, sources, "source", origin, found);
    }
    unique(value.means.iter().map(|one| &one.id), "means", origin, found);
}

/// What can hold a section of a source.
pub fn holders(of: &CouncilFile) -> impl Iterator<Item = &str> {
    std::iter::once("council-sender").chain(of.means.iter().map(|one| one.id.get_ref().as_str()))
}

/// What is frozen of it.
pub fn ids(of: &CouncilFile) -> impl Iterator<Item = String> {
    of.means.iter().map(|one| format!("means {}", one.id.get_ref()))
}

/// Rust source for `content/council.rs` to include.
pub fn emit(of: &CouncilFile) -> String {
    let means = |one: &MeansEntry| {
        format!(
            "Means {{ id: {:?}, part: Part {{ title: {}, text: &[{}], points: &[], source: {} }}, questions: &[{}], known: {} }}",
            one.id.get_ref(),
            text(&one.title),
            all(&one.text, text),
            origin(Some(&one.source), Some(&one.place)),
            all(&one.questions, text),
            option(one.known.map(|known| format!("Known::{known:?}"))),
        )
    };
    format!(
        "pub(super) static SENDER: Part = {};\npub(super) static MEANS: &[Means] = &[{}];\n",
        part(&of.sender),
        all(&of.means, means)
    )
}
