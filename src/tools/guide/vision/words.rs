//! Passages in words: on the agenda and in documents.

use crate::content::analysis::{self, Chapter, PassageList, Prompt};
use crate::domain::{Held, PassageId, PassageSort};
use crate::exchange::Block;
use crate::kit::dutch;
use crate::records::{Passage, PassagePlace, Shelf};

/// Whether something is so, in words.
pub fn held_word(held: Held) -> &'static str {
    match held {
        Held::Yes => "is zo",
        Held::Partly => "deels",
        Held::NotYet => "nog niet",
    }
}

/// The question that a passage answers, or what should be so.
pub fn asked(id: PassageId) -> Option<&'static str> {
    if id == Passage::REVIEW {
        return Some("Opnieuw kijken naar onze afspraken over samenwerken");
    }
    let vision = analysis::chapters().iter().flat_map(|of| of.prompts.iter().chain(of.after));
    let mut prompts = vision.chain(analysis::agreements()).chain(analysis::partitions());
    let prompt = prompts.find(|of| of.id == id).map(|of| of.title);
    prompt.or_else(|| analysis::enough().iter().find(|of| of.id == id).map(|of| of.title))
}

/// What a passage is called on the agenda, and what it is from.
#[must_use]
pub fn passage_title(shelf: &Shelf, id: PassageId) -> (String, &'static str) {
    let kept = shelf.find::<Passage>(id);
    let own = || {
        let words = kept.map(|of| of.what.all_words()).unwrap_or_default();
        if words.is_empty() { "Nog zonder woorden".to_owned() } else { words }
    };
    let title = asked(id).map_or_else(own, str::to_owned);
    let from = match kept.map_or(PassagePlace::Vision, Passage::place) {
        PassagePlace::Vision => match kept.and_then(|of| *of.sort.get()) {
            Some(PassageSort::Goal) => "de visie: een doel",
            Some(PassageSort::Principle) => "de visie: een leidend principe",
            Some(PassageSort::Word | PassageSort::Step) | None => "de visie",
        },
        PassagePlace::Safeguarding => "de afspraken over samenwerken",
        PassagePlace::Process => "het ontwerp van het proces",
    };
    (title, from)
}

/// What a vision is called here.
pub fn called(shelf: &Shelf) -> String {
    let own = shelf.answered(Passage::CALLED);
    if own.is_empty() { "Visie".to_owned() } else { own }
}

/// The vision as part of a document: only what was written.
#[must_use]
pub fn vision_blocks(shelf: &Shelf) -> Vec<Block> {
    analysis::chapters().iter().flat_map(|of| chapter_blocks(shelf, of)).collect()
}

fn chapter_blocks(shelf: &Shelf, of: &Chapter) -> Vec<Block> {
    let mut blocks = prompts(shelf, of.prompts);
    for list in of.lists {
        blocks.extend(list_blocks(shelf, list));
    }
    blocks.extend(prompts(shelf, of.after));
    under(2, of.about.title, blocks)
}

/// The agreements as part of a document.
#[must_use]
pub fn safeguarding_blocks(shelf: &Shelf) -> Vec<Block> {
    let mut blocks = prompts(shelf, analysis::agreements());
    if let Some(day) = shelf.passage(Passage::REVIEW).and_then(|of| *of.day.get()) {
        blocks.push(Block::Quoted("Wanneer kijken jullie opnieuw naar deze afspraken?".to_owned()));
        blocks.push(Block::Text(dutch::day(day)));
    }
    let rows: Vec<Vec<String>> = analysis::enough()
        .iter()
        .filter_map(|of| {
            let kept = shelf.passage(of.id).filter(|kept| !kept.is_blank())?;
            let held = kept.held.get().map(held_word).unwrap_or_default();
            Some(vec![of.title.to_owned(), dutch::capital(held), kept.what.all_words()])
        })
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Heading(2, analysis::about_safeguarding()[2].title.to_owned()));
        let heads = ["Wat een samenwerking doet slagen", "Hoe het bij ons is", "Wat we eraan doen"];
        blocks.push(Block::Table { heads: heads.map(str::to_owned).to_vec(), rows });
    }
    blocks
}

/// The process as part of a document, with what it says of partitions.
#[must_use]
pub fn process_blocks(shelf: &Shelf) -> Vec<Block> {
    let mut blocks = list_blocks(shelf, analysis::steps());
    blocks.extend(under(2, analysis::about_process()[1].title, prompts(shelf, analysis::partitions())));
    blocks
}

fn under(level: u8, heading: &str, blocks: Vec<Block>) -> Vec<Block> {
    let heading = (!blocks.is_empty()).then(|| Block::Heading(level, heading.to_owned()));
    heading.into_iter().chain(blocks).collect()
}

/// What was written at questions: the question, and the answer under it.
fn prompts(shelf: &Shelf, of: &[Prompt]) -> Vec<Block> {
    let written = of.iter().map(|prompt| (prompt.title, shelf.answered(prompt.id)));
    written
        .filter(|(_, words)| !words.is_empty())
        .flat_map(|(title, words)| [Block::Quoted(title.to_owned()), Block::Text(words)])
        .collect()
}

/// What stands in a column of a list.
type Column = fn(&Passage) -> String;

/// A list of theirs as a table; nothing when there is nothing in it.
fn list_blocks(shelf: &Shelf, list: &PassageList) -> Vec<Block> {
    let all: Vec<&Passage> = shelf.passages(list.sort).into_iter().filter(|of| !of.is_blank()).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let columns: [(Option<&str>, Column); 4] = [
        (Some(list.what), |of| of.what.all_words()),
        (Some(list.more), |of| of.more.all_words()),
        (list.who, |of| of.who.all_words()),
        (list.day, |of| of.day.get().map(dutch::day).unwrap_or_default()),
    ];
    let shown: Vec<(&str, Column)> =
        columns.into_iter().filter_map(|(head, get)| Some((head?, get))).collect();
    let heads = shown.iter().map(|(head, _)| (*head).to_owned()).collect();
    let rows = all.iter().map(|of| shown.iter().map(|(_, get)| get(of)).collect()).collect();
    vec![Block::Quoted(list.title.to_owned()), Block::Table { heads, rows }]
}
