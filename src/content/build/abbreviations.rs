//! Each abbreviation is explained where it first stands on a page: what it stands for follows it, from `terms.toml`. Editions are
//! left as they are, since answers are shown with the text that they were given under.

use super::analysis::{Analysis, ChapterEntry, PromptEntry};
use super::lookup::ParagraphsEntry;
use super::model::{Catalog, PartEntry, Placed};
use super::problem::Problem;

/// What is written in capitals and is no abbreviation, or is one by which something is known.
const NAMES: [&str; 9] = ["COOL", "EN", "AA", "MBO", "OK", "PACT", "QR", "SIL", "SP"];

/// An abbreviation with what it stands for.
struct Known {
    short: String,
    means: String,
}

impl Known {
    /// Where it stands in a text as a word, from and to.
    fn stands_in(&self, text: &str) -> Option<(usize, usize)> {
        let same = |word: &str| {
            if self.short.chars().any(char::is_uppercase) {
                word == self.short
            } else {
                word.to_lowercase() == self.short
            }
        };
        words(text).find(|(_, word)| same(word)).map(|(at, word)| (at, at + word.len()))
    }
}

/// The words of a text, each with where it begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Follows each abbreviation with what it stands for where it first stands on a page.
pub fn explain(catalog: &mut Catalog) {
    let known = known(catalog);
    for mut page in pages(catalog) {
        for of in &known {
            if let Some(text) = page.iter_mut().find(|text| of.stands_in(text.get_ref()).is_some()) {
                let words = text.get_mut();
                *words = explained(words, of);
            }
        }
    }
}

/// Abbreviations that no term explains.
pub fn check(catalog: &mut Catalog) -> Vec<Problem> {
    let known = known(catalog);
    let mut missing: Vec<String> = Vec::new();
    for text in pages(catalog).into_iter().flatten() {
        for (_, word) in words(text.get_ref()) {
            let capitals = word.len() > 1 && word.chars().all(char::is_uppercase);
            let explained = NAMES.contains(&word) || known.iter().any(|of| of.short == word);
            if capitals && !explained && !missing.iter().any(|other| other == word) {
                missing.push(word.to_owned());
            }
        }
    }
    let origin = &catalog.terms.origin;
    let problem = |word: String| {
        origin.problem(0..0, format!("`{word}` stands in a text, and no term has it under `short`"))
    };
    missing.into_iter().map(problem).collect()
}

fn known(catalog: &Catalog) -> Vec<Known> {
    let of = |term: &super::model::TermEntry| {
        let means = term.means.as_ref().map(|means| means.get_ref().clone()).unwrap_or_default();
        term.short
            .iter()
            .map(|short| Known { short: short.get_ref().clone(), means: means.clone() })
            .collect::<Vec<_>>()
    };
    catalog.terms.value.term.iter().flat_map(of).filter(|of| !of.means.is_empty()).collect()
}

fn explained(text: &str, of: &Known) -> String {
    let Some((from, to)) = of.stands_in(text) else { return text.to_owned() };
    let says_it = text.to_lowercase().contains(&of.means.to_lowercase());
    let in_brackets = text[..from].ends_with('(') || text[to..].trim_start().starts_with('(');
    if says_it || in_brackets {
        return text.to_owned();
    }
    // With what is joined to it: a compound or a plural.
    let joined = text[to..].find(|sign: char| !(sign.is_alphanumeric() || sign == '-' || sign == '’'));
    let end = joined.map_or(text.len(), |at| to + at);
    let stands_for = if end == to { of.means.clone() } else { format!("{}: {}", &text[from..to], of.means) };
    // Within brackets there are no others.
    let within = text[..from].rfind('(').is_some_and(|open| !text[open..from].contains(')'));
    if within {
        let comma = if text[end..].starts_with([')', ',']) { "" } else { "," };
        return format!("{}, {stands_for}{comma}{}", &text[..end], &text[end..]);
    }
    format!("{} ({stands_for}){}", &text[..end], &text[end..])
}

/// The texts of each page, in the order in which it shows them. Titles stay as they are.
fn pages(of: &mut Catalog) -> Vec<Vec<&mut Placed>> {
    let mut all: Vec<Vec<&mut Placed>> = Vec::new();
    for page in &mut of.pages {
        let page = &mut page.value;
        let mut texts: Vec<&mut Placed> = page.lead.iter_mut().collect();
        texts.extend(page.part.iter_mut().chain(&mut page.after).flat_map(texts_of));
        all.push(texts);
    }
    for one in &mut of.lookup.bottlenecks {
        let one = &mut one.value;
        let parts = [&mut one.what, &mut one.now, &mut one.leads, &mut one.announced].into_iter();
        all.push(parts.flat_map(|ParagraphsEntry { text, points }| text.iter_mut().chain(points)).collect());
    }
    let letter = &mut of.lookup.letter.value;
    let groups = letter.group.iter_mut().flat_map(|one| &mut one.text);
    all.push(groups.chain(letter.about.iter_mut().flat_map(texts_of)).collect());
    all.push(
        letter.taskforce.text.iter_mut().chain(letter.advice.iter_mut().map(|one| &mut one.text)).collect(),
    );
    let findings = of.lookup.research.value.group.iter_mut().flat_map(|group| &mut group.finding);
    let finding = findings.flat_map(|one| {
        one.text.iter_mut().chain(&mut one.points).chain(&mut one.more).chain(&mut one.limit)
    });
    all.push(finding.collect());
    let council = &mut of.council.value;
    let means = council.means.iter_mut().flat_map(|one| one.text.iter_mut().chain(&mut one.questions));
    all.push(texts_of(&mut council.sender).chain(means).collect());
    let movement = &mut of.movement.value;
    let domains = movement.domain.iter_mut().flat_map(|one| &mut one.ambitions);
    let words = [&mut movement.words, &mut movement.concepts, &mut movement.innovation].into_iter();
    let rest = words.chain(&mut movement.about).flat_map(texts_of);
    all.push(texts_of(&mut movement.domains).chain(domains).chain(rest).collect());
    for topic in &mut of.around.value.topic {
        let items = topic.part.iter_mut().flat_map(|part| &mut part.item).flat_map(|item| &mut item.text);
        all.push([&mut topic.lead].into_iter().chain(items).collect());
    }
    let guide = &mut of.guide;
    for gear in &mut guide.gears {
        let gear = &mut gear.value;
        let parts =
            gear.what.iter_mut().chain(&mut gear.challenge).chain(&mut gear.tip).chain(&mut gear.example);
        all.push(parts.flat_map(texts_of).chain(gear.check.iter_mut().map(|one| &mut one.text)).collect());
    }
    for reason in &mut guide.reasons {
        let reason = &mut reason.value;
        let measures = reason.measure.iter_mut().flat_map(|one| &mut one.text);
        let how = reason.how.iter_mut().flat_map(texts_of);
        let voices = reason.voice.iter_mut().map(|one| &mut one.text);
        all.push(
            measures
                .chain(how)
                .chain(voices)
                .chain(reason.reading.iter_mut().flat_map(|one| &mut one.about))
                .collect(),
        );
    }
    let around = &mut guide.around.value;
    let named = around.principle.iter_mut().chain(&mut around.activity).flat_map(|one| &mut one.text);
    let directing = around.directing.iter_mut().flat_map(texts_of);
    all.push(directing.chain(named).chain(around.about.iter_mut().flat_map(texts_of)).collect());
    all.extend(analysis(&mut of.analysis));
    let agenda = &mut guide.agenda.value;
    let groups = agenda.group.iter_mut().flat_map(|one| one.text.iter_mut().chain(&mut one.points));
    let intentions = agenda.intention.iter_mut().flat_map(|one| &mut one.text);
    all.push(intentions.chain(texts_of(&mut agenda.standing)).chain(groups).collect());
    all
}

/// The pages on which a municipality works something out: data, field, vision, safeguarding, process.
fn analysis(of: &mut Analysis) -> Vec<Vec<&mut Placed>> {
    let data = &mut of.data.value;
    let items = data.group.iter_mut().flat_map(|group| &mut group.item);
    let titles = items.flat_map(|one| [&mut one.title].into_iter().chain(&mut one.help));
    let data = texts_of(&mut data.about)
        .chain(titles)
        .chain(texts_of(&mut data.places))
        .chain(texts_of(&mut data.example))
        .collect();
    let field = &mut of.field.value;
    let field = [&mut field.about, &mut field.together, &mut field.weighs];
    let field = field.into_iter().flat_map(texts_of).collect();
    let vision = &mut of.vision.value;
    let chapters = vision.chapter.iter_mut().flat_map(|ChapterEntry { text, question, after, .. }| {
        text.iter_mut().chain(question.iter_mut().chain(after).flat_map(texts_of_prompt))
    });
    let vision = texts_of(&mut vision.about)
        .chain(chapters)
        .chain(texts_of(&mut vision.broader))
        .chain(texts_of(&mut vision.called))
        .collect();
    let kept = &mut of.safeguarding.value;
    let parts = kept.part.iter_mut().flat_map(|one| [&mut one.title].into_iter().chain(&mut one.mirror));
    let kept = texts_of(&mut kept.about)
        .chain(texts_of(&mut kept.agreements))
        .chain(kept.agreement.iter_mut().flat_map(texts_of_prompt))
        .chain(texts_of(&mut kept.enough))
        .chain(parts)
        .collect();
    let process = &mut of.process.value;
    let process = texts_of(&mut process.process)
        .chain(texts_of(&mut process.partitions))
        .chain(process.partition.iter_mut().flat_map(texts_of_prompt))
        .collect();
    vec![data, field, vision, kept, process]
}

fn texts_of_prompt(one: &mut PromptEntry) -> impl Iterator<Item = &mut Placed> {
    [&mut one.title].into_iter().chain(&mut one.help)
}

fn texts_of(part: &mut PartEntry) -> impl Iterator<Item = &mut Placed> {
    part.text.iter_mut().chain(&mut part.points)
}
