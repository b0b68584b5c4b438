//! The bottlenecks as something that a location talks about: a topic like those of `around.toml`.

use toml::Spanned;

use super::super::around::{AspectEntry, TopicEntry, TopicPartEntry};
use super::super::model::Placed;
use super::{LETTER, Lookup};

/// The topic. Its choices are a set of `around.toml`.
pub fn as_topic(of: &Lookup) -> TopicEntry {
    let written = |text: &str| Spanned::new(0..0, text.to_owned());
    let part = |group: &Placed, title: &Placed, place: &Placed| TopicPartEntry {
        title: Some(written(title.get_ref())),
        choices: Some(written("knelpunt")),
        place: Some(written(place.get_ref())),
        item: of
            .bottlenecks
            .iter()
            .map(|one| &one.value)
            .filter(|one| one.group.get_ref() == group.get_ref())
            .map(|one| AspectEntry {
                id: written(one.id.get_ref()),
                title: Some(written(one.title.get_ref())),
                text: Some(written(one.gist.get_ref())),
                place: Some(written(one.place.get_ref())),
            })
            .collect(),
    };
    let mut themes: Vec<&String> =
        of.bottlenecks.iter().flat_map(|one| &one.value.themes).map(Spanned::get_ref).collect();
    themes.sort_unstable();
    themes.dedup();
    TopicEntry {
        id: written("knelpunten"),
        title: written("Knelpunten"),
        lead: written(
            "Elf dingen die samenwerken in de weg kunnen staan. Speelt het hier, en wat doen jullie er zelf aan?",
        ),
        source: written(LETTER),
        place: written("paragraaf 2"),
        themes: themes.into_iter().map(|theme| written(theme)).collect(),
        municipality: true,
        part: of.letter.value.group.iter().map(|group| part(&group.id, &group.title, &group.place)).collect(),
    }
}
