//! What a location talks about around the instrument: the file, its rules, its names and what becomes of it.

use serde::Deserialize;

use super::check::{CLAIM, Ids, PARAGRAPH, TITLE, cited, prose, refers, unique};
use super::emit::{all, id, option, origin, text};
use super::model::{Placed, Sourced};
use super::problem::Problem;

/// `around.toml`: what a location can talk about around the instrument.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AroundFile {
    /// What can be chosen, in sets.
    pub choices: Vec<ChoicesEntry>,
    /// What can be talked about.
    pub topic: Vec<TopicEntry>,
}

/// A set of what can be chosen; ours.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoicesEntry {
    /// Its id.
    pub id: Placed,
    /// One: a tick. More: one of them.
    pub choice: Vec<ChoiceEntry>,
}

/// Something that can be chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceEntry {
    /// Its id within its set.
    pub id: Placed,
    /// What stands beside it.
    pub label: Placed,
}

/// Something to talk about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicEntry {
    /// Its id; also its address.
    pub id: Placed,
    /// Its title.
    pub title: Placed,
    /// A sentence or three under the title.
    pub lead: Placed,
    /// The document.
    pub source: Placed,
    /// The place in it.
    pub place: Placed,
    /// Themes of the instrument that touch it; ours.
    pub themes: Vec<Placed>,
    /// Whether the municipality hears what they choose; otherwise it is a mirror for themselves and their boards.
    pub municipality: bool,
    /// Its parts.
    pub part: Vec<TopicPartEntry>,
}

/// A part of a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicPartEntry {
    /// Its heading, when it has one.
    pub title: Option<Placed>,
    /// What can be chosen for each of its items; nothing: they are read.
    pub choices: Option<Placed>,
    /// The place in the document, when it is another.
    pub place: Option<Placed>,
    /// Its items.
    pub item: Vec<AspectEntry>,
}

/// Something to look at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AspectEntry {
    /// Its id, of its own in the whole file.
    pub id: Placed,
    /// What it is in a line.
    pub title: Option<Placed>,
    /// More of it.
    pub text: Option<Placed>,
    /// The place in the document, when it is another.
    pub place: Option<Placed>,
}

/// Every item can be chosen for with a set that exists, or is read; ids are of their own.
pub fn check(around: &Sourced<AroundFile>, themes: &Ids<'_>, sources: &Ids<'_>, found: &mut Vec<Problem>) {
    let Sourced { value, origin } = around;
    let sets = unique(value.choices.iter().map(|set| &set.id), "set of choices", origin, found);
    for set in &value.choices {
        unique(set.choice.iter().map(|choice| &choice.id), "choice", origin, found);
        set.choice.iter().for_each(|choice| prose(&choice.label, CLAIM, origin, found));
    }
    unique(value.topic.iter().map(|topic| &topic.id), "topic", origin, found);
    for topic in &value.topic {
        prose(&topic.title, TITLE, origin, found);
        prose(&topic.lead, CLAIM, origin, found);
        topic
            .themes
            .iter()
            .for_each(|theme| refers(theme, themes, "theme of the newest edition", origin, found));
        cited(&topic.id, Some(&topic.source), Some(&topic.place), sources, origin, found);
        for part in &topic.part {
            part.title.iter().chain(&part.place).for_each(|text| prose(text, TITLE, origin, found));
            part.choices.iter().for_each(|set| refers(set, &sets, "set of choices", origin, found));
            for item in &part.item {
                item.title.iter().chain(&item.place).for_each(|text| prose(text, TITLE, origin, found));
                item.text.iter().for_each(|text| prose(text, PARAGRAPH, origin, found));
                if item.title.is_none() && (item.text.is_none() || part.choices.is_some()) {
                    found
                        .push(origin.problem(item.id.span(), "expected a `title`, or only a `text` to read"));
                }
            }
        }
    }
    let items = value.topic.iter().flat_map(|topic| &topic.part).flat_map(|part| &part.item);
    unique(items.map(|item| &item.id), "item", origin, found);
}

/// What can hold a section of a source: a topic, or one of its items.
pub fn holders(around: &AroundFile) -> impl Iterator<Item = &str> {
    let items = around.topic.iter().flat_map(|topic| &topic.part).flat_map(|part| &part.item);
    around
        .topic
        .iter()
        .map(|topic| topic.id.get_ref().as_str())
        .chain(items.map(|item| item.id.get_ref().as_str()))
}

/// The names that stay for ever.
pub fn ids(around: &AroundFile) -> Vec<String> {
    let of_set = |set: &ChoicesEntry| {
        let name = set.id.get_ref().clone();
        let ids =
            set.choice.iter().map(move |choice| format!("around-choice {name}/{}", choice.id.get_ref()));
        ids.collect::<Vec<String>>()
    };
    let topics = around.topic.iter().map(|topic| format!("topic {}", topic.id.get_ref()));
    let aspects = around.topic.iter().flat_map(|topic| &topic.part).flat_map(|part| &part.item);
    let aspects = aspects.map(|item| format!("aspect {}", item.id.get_ref()));
    around.choices.iter().flat_map(of_set).chain(topics).chain(aspects).collect()
}

/// What the municipality hears of, in short, as static Rust: who looks at many locations does not bring along all texts.
pub fn emit_heard(around: &AroundFile) -> String {
    let heard = around.topic.iter().filter(|topic| topic.municipality);
    let parts = heard.flat_map(|topic| topic.part.iter().map(move |part| (topic, part)));
    let aspects = parts.flat_map(|(topic, part)| part.item.iter().map(move |item| (topic, part, item)));
    let one = |(topic, part, item): (&TopicEntry, &TopicPartEntry, &AspectEntry)| {
        let set = around
            .choices
            .iter()
            .find(|set| part.choices.as_ref().is_some_and(|name| name.get_ref() == set.id.get_ref()));
        let choices = set.map(|set| {
            all(&set.choice, |one| format!("({}, {})", id("ChoiceId", &one.id), text(&one.label)))
        });
        format!(
            "Heard {{ topic: {}, aspect: {}, title: {}, choices: &[{}] }}",
            id("TopicId", &topic.id),
            id("AspectId", &item.id),
            option(item.title.as_ref().map(text)),
            choices.unwrap_or_default()
        )
    };
    let aspects: Vec<_> = aspects.filter(|(_, part, _)| part.choices.is_some()).collect();
    all(&aspects, |of| one(*of))
}

/// Every topic as static Rust.
pub fn emit(around: &AroundFile) -> String {
    let choice = |one: &ChoiceEntry| {
        format!("Choice {{ id: {}, label: {} }}", id("ChoiceId", &one.id), text(&one.label))
    };
    let set = |name: Option<&Placed>| {
        let named = |set: &&ChoicesEntry| name.is_some_and(|name| name.get_ref() == set.id.get_ref());
        around.choices.iter().find(named).map(|set| all(&set.choice, choice)).unwrap_or_default()
    };
    let aspect = |topic: &TopicEntry, part: &TopicPartEntry, one: &AspectEntry| {
        let place = one.place.as_ref().or(part.place.as_ref()).unwrap_or(&topic.place);
        format!(
            "Aspect {{ id: {}, title: {}, text: {}, source: {} }}",
            id("AspectId", &one.id),
            option(one.title.as_ref().map(text)),
            option(one.text.as_ref().map(text)),
            origin(Some(&topic.source), Some(place))
        )
    };
    let part = |topic: &TopicEntry, part: &TopicPartEntry| {
        format!(
            "TopicPart {{ title: {}, choices: &[{}], aspects: &[{}] }}",
            option(part.title.as_ref().map(text)),
            set(part.choices.as_ref()),
            all(&part.item, |one| aspect(topic, part, one))
        )
    };
    all(&around.topic, |topic| {
        format!(
            "Topic {{ id: {}, title: {}, lead: {}, source: {}, municipality: {}, themes: &[{}], parts: &[{}] }}",
            id("TopicId", &topic.id),
            text(&topic.title),
            text(&topic.lead),
            origin(Some(&topic.source), Some(&topic.place)),
            topic.municipality,
            all(&topic.themes, |theme| id("ThemeId", theme)),
            all(&topic.part, |one| part(topic, one))
        )
    })
}
