//! What a municipality works out itself: each question that is asked, at the page where it is answered.

use super::super::super::analysis::{ChapterEntry, PromptEntry};
use super::super::super::model::Catalog;
use super::{Doc, doc, part, words};

const DATA: &str = "gids.html#/analyse";
const FIELD: &str = "gids.html#/krachtenveld";
const VISION: &str = "gids.html#/visie";
const SAFEGUARDING: &str = "gids.html#/borging";
const PROCESS: &str = "gids.html#/proces";

pub fn analysis(of: &Catalog, all: &mut Vec<Doc>) {
    let of = &of.analysis;
    let data = &of.data.value;
    for group in &data.group {
        let under = format!("Analyse, {}", group.title.get_ref().to_lowercase());
        let head = doc(group.title.get_ref(), "Analyse, gegevens", DATA, None);
        all.push(head.holding([words(&group.id)]));
        all.extend(group.item.iter().map(|one| {
            doc(
                one.title.get_ref(),
                &under,
                &format!("{DATA}/{}", one.id.get_ref()),
                one.help.iter().chain(&one.look),
            )
        }));
    }
    let field = &of.field.value;
    let vision = &of.vision.value;
    let kept = &of.safeguarding.value;
    let process = &of.process.value;
    let parts = [
        ("data-about", "Analyse, gegevens", DATA, &data.about),
        ("data-places", "Analyse, gegevens", DATA, &data.places),
        ("field-about", "Krachtenveld", FIELD, &field.about),
        ("field-together", "Krachtenveld", FIELD, &field.together),
        ("field-weighs", "Krachtenveld", FIELD, &field.weighs),
        ("vision-about", "Visie", VISION, &vision.about),
        ("vision-broader", "Visie", VISION, &vision.broader),
        ("vision-called", "Visie", VISION, &vision.called),
        ("safeguarding-about", "Borgen", SAFEGUARDING, &kept.about),
        ("safeguarding-agreements", "Borgen", SAFEGUARDING, &kept.agreements),
        ("safeguarding-enough", "Borgen", SAFEGUARDING, &kept.enough),
        ("process-about", "Proces", PROCESS, &process.process),
        ("process-partitions", "Proces", PROCESS, &process.partitions),
    ];
    all.extend(parts.map(|(id, under, href, one)| part(one, under, href).holding([id.to_owned()])));
    let example = part(&data.example, "Analyse, gegevens", DATA).holding(["data-example".to_owned()]);
    all.push(Doc { example: true, ..example });
    for ChapterEntry { id, title, text, question, list, after, .. } in &vision.chapter {
        let asked =
            question.iter().chain(after).map(|one| &one.title).chain(list.iter().map(|one| &one.title));
        all.push(doc(title.get_ref(), "Visie", VISION, text.iter().chain(asked)).holding([words(id)]));
    }
    let prompts = |under: &'static str, href: &'static str, of: &[PromptEntry]| -> Vec<Doc> {
        of.iter().map(|one| doc(one.title.get_ref(), under, href, &one.help)).collect()
    };
    all.extend(prompts("Borgen, onze afspraken", SAFEGUARDING, &kept.agreement));
    all.extend(prompts("Schotten binnen de gemeente", PROCESS, &process.partition));
    all.extend(kept.part.iter().map(|one| {
        doc(one.title.get_ref(), "Borgen, organiseren jullie genoeg?", SAFEGUARDING, &one.mirror)
    }));
    all.push(doc(
        process.steps.title.get_ref(),
        "Proces",
        PROCESS,
        [&process.steps.what, &process.steps.more],
    ));
}
