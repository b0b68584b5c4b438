//! The texts of the analysis as static Rust.

use toml::Spanned;

use super::super::emit::{all, id, option, origin, part, text};
use super::super::model::Placed;
use super::Analysis;
use super::model::{
    ChapterEntry, DataGroupEntry, DataItemEntry, EnoughEntry, ListEntry, PromptEntry, SOURCE, StarterEntry,
};

/// Rust source for `content/analysis.rs` to include.
pub fn emit(of: &Analysis) -> String {
    let (data, field, vision) = (&of.data.value, &of.field.value, &of.vision.value);
    let (kept, process) = (&of.safeguarding.value, &of.process.value);
    let parts = [
        ("DATA_ABOUT", &data.about),
        ("DATA_PLACES", &data.places),
        ("DATA_EXAMPLE", &data.example),
        ("FIELD_ABOUT", &field.about),
        ("FIELD_TOGETHER", &field.together),
        ("FIELD_WEIGHS", &field.weighs),
        ("VISION_ABOUT", &vision.about),
        ("VISION_BROADER", &vision.broader),
        ("VISION_CALLED", &vision.called),
        ("SAFEGUARDING_ABOUT", &kept.about),
        ("AGREEMENTS_ABOUT", &kept.agreements),
        ("ENOUGH_ABOUT", &kept.enough),
        ("PROCESS_ABOUT", &process.process),
        ("PARTITIONS_ABOUT", &process.partitions),
    ];
    let parts: String =
        parts.map(|(name, one)| format!("pub(super) static {name}: Part = {};\n", part(one))).concat();
    format!(
        "{parts}\
         pub(super) static GROUPS: &[DataGroup] = &[{}];\n\
         pub(super) static STARTERS: &[Starter] = &[{}];\n\
         pub(super) static CHAPTERS: &[Chapter] = &[{}];\n\
         pub(super) static AGREEMENTS: &[Prompt] = &[{}];\n\
         pub(super) static ENOUGH: &[Enough] = &[{}];\n\
         pub(super) static STEPS: PassageList = {};\n\
         pub(super) static PARTITIONS: &[Prompt] = &[{}];\n",
        all(&data.group, group),
        all(&field.starter, starter),
        all(&vision.chapter, chapter),
        all(&kept.agreement, prompt),
        all(&kept.part, enough),
        list(&process.steps),
        all(&process.partition, prompt),
    )
}

fn from_guide(place: &Placed) -> String {
    origin(Some(&Spanned::new(0..0, SOURCE.to_owned())), Some(place))
}

fn group(of: &DataGroupEntry) -> String {
    format!(
        "DataGroup {{ id: {}, title: {}, items: &[{}], source: {} }}",
        id("DataGroupId", &of.id),
        text(&of.title),
        all(&of.item, item),
        from_guide(&of.place)
    )
}

fn item(of: &DataItemEntry) -> String {
    format!(
        "DataItem {{ id: {}, title: {}, help: {}, look: &[{}], known: {} }}",
        id("DatumId", &of.id),
        text(&of.title),
        option(of.help.as_ref().map(text)),
        all(&of.look, text),
        option(of.known.map(|known| format!("KnownHere::{known:?}")))
    )
}

fn starter(of: &StarterEntry) -> String {
    format!(
        "Starter {{ id: {}, title: {}, sector: Sector::{:?} }}",
        id("PartyId", &of.id),
        text(&of.title),
        of.sector
    )
}

fn chapter(of: &ChapterEntry) -> String {
    format!(
        "Chapter {{ about: Part {{ title: {}, text: &[{}], points: &[], source: {} }}, id: {}, prompts: &[{}], lists: &[{}], after: &[{}] }}",
        text(&of.title),
        all(&of.text, text),
        from_guide(&of.place),
        text(&of.id),
        all(&of.question, prompt),
        all(&of.list, list),
        all(&of.after, prompt)
    )
}

fn prompt(of: &PromptEntry) -> String {
    format!(
        "Prompt {{ id: {}, title: {}, help: {}, from: &[{}] }}",
        id("PassageId", &of.id),
        text(&of.title),
        option(of.help.as_ref().map(text)),
        all(&of.from, |one| id("DatumId", one))
    )
}

fn list(of: &ListEntry) -> String {
    format!(
        "PassageList {{ sort: PassageSort::{:?}, title: {}, help: {}, what: {}, more: {}, who: {}, day: {} }}",
        of.sort,
        text(&of.title),
        option(of.help.as_ref().map(text)),
        text(&of.what),
        text(&of.more),
        option(of.who.as_ref().map(text)),
        option(of.day.as_ref().map(text))
    )
}

fn enough(of: &EnoughEntry) -> String {
    format!(
        "Enough {{ id: {}, title: {}, mirror: {} }}",
        id("PassageId", &of.id),
        text(&of.title),
        option(of.mirror.as_ref().map(text))
    )
}
