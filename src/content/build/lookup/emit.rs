//! What can be looked up, as static Rust.

use toml::Spanned;

use super::super::emit::{all, id, option, origin, part, text};
use super::model::{AdviceStatus, CaseEntry, FindingsEntry, LetterGroupEntry, TaskforceEntry};
use super::{AdviceEntry, BottleneckFile, FindingEntry, LETTER, Lookup, ParagraphsEntry};

/// Rust source for `content/lookup.rs` to include.
pub fn emit(of: &Lookup) -> String {
    let letter = &of.letter.value;
    format!(
        "pub(super) static BOTTLENECKS: &[Bottleneck] = &[{}];\n\
         pub(super) static GROUPS: &[BottleneckGroup] = &[{}];\n\
         pub(super) static ABOUT: &[Part] = &[{}];\n\
         pub(super) static TASKFORCE: Part = {};\n\
         pub(super) static ADVICE: &[Advice] = &[{}];\n\
         pub(super) static FINDINGS: &[Findings] = &[{}];\n\
         pub(super) static CASES: &[Case] = &[{}];\n",
        all(&of.bottlenecks, |one| bottleneck(&one.value)),
        all(&letter.group, |one| group(of, one)),
        all(&letter.about, part),
        taskforce(&letter.taskforce),
        all(&letter.advice, advice),
        all(&of.research.value.group, findings),
        all(&of.cases.value.case, case),
    )
}

/// The names of the bottlenecks and the themes that they touch: for pages that do not bring along the texts.
pub fn emit_names(of: &Lookup) -> String {
    let name = |one: &BottleneckFile| {
        let themes = all(&one.themes, |theme| id("ThemeId", theme));
        format!(
            "BottleneckName {{ id: {}, title: {}, themes: &[{themes}] }}",
            id("BottleneckId", &one.id),
            text(&one.title)
        )
    };
    format!(
        "pub(super) static BOTTLENECK_NAMES: &[BottleneckName] = &[{}];\n",
        all(&of.bottlenecks, |one| name(&one.value))
    )
}

fn paragraphs(of: &ParagraphsEntry) -> String {
    format!("Paragraphs {{ text: &[{}], points: &[{}] }}", all(&of.text, text), all(&of.points, text))
}

fn bottleneck(of: &BottleneckFile) -> String {
    format!(
        "Bottleneck {{ id: {}, gist: {}, place: {}, what: {}, now: {}, leads: {}, announced: {} }}",
        id("BottleneckId", &of.id),
        text(&of.gist),
        text(&of.place),
        paragraphs(&of.what),
        paragraphs(&of.now),
        paragraphs(&of.leads),
        paragraphs(&of.announced),
    )
}

fn group(of: &Lookup, one: &LetterGroupEntry) -> String {
    let inside = of.bottlenecks.iter().filter(|other| other.value.group.get_ref() == one.id.get_ref());
    let inside: Vec<String> = inside.map(|other| id("BottleneckId", &other.value.id)).collect();
    format!(
        "BottleneckGroup {{ id: {:?}, title: {}, text: &[{}], place: {}, bottlenecks: &[{}] }}",
        one.id.get_ref(),
        text(&one.title),
        all(&one.text, text),
        text(&one.place),
        inside.join(",")
    )
}

fn taskforce(of: &TaskforceEntry) -> String {
    let source = Spanned::new(0..0, LETTER.to_owned());
    format!(
        "Part {{ title: {}, text: &[{}], points: &[], source: {} }}",
        text(&of.title),
        all(&of.text, text),
        origin(Some(&source), Some(&of.place))
    )
}

fn advice(of: &AdviceEntry) -> String {
    let status = match of.status {
        AdviceStatus::Followed => "Followed",
        AdviceStatus::Elsewhere => "Elsewhere",
        AdviceStatus::Unwanted => "Unwanted",
        AdviceStatus::System => "System",
        AdviceStatus::Outside => "Outside",
    };
    format!(
        "Advice {{ number: {}, title: {}, status: AdviceStatus::{status}, text: {}, see: &[{}] }}",
        of.number.get_ref(),
        text(&of.title),
        text(&of.text),
        all(&of.see, |one| id("BottleneckId", one))
    )
}

fn findings(of: &FindingsEntry) -> String {
    format!("Findings {{ title: {}, all: &[{}] }}", text(&of.title), all(&of.finding, finding))
}

fn finding(of: &FindingEntry) -> String {
    format!(
        "Finding {{ id: {:?}, title: {}, text: &[{}], points: &[{}], more: &[{}], limit: {}, source: {} }}",
        of.id.get_ref(),
        text(&of.title),
        all(&of.text, text),
        all(&of.points, text),
        all(&of.more, text),
        option(of.limit.as_ref().map(text)),
        origin(Some(&of.source), Some(&of.place)),
    )
}

fn case(of: &CaseEntry) -> String {
    format!(
        "Case {{ id: {:?}, part: Part {{ title: {}, text: &[{}], points: &[], source: {} }} }}",
        of.id.get_ref(),
        text(&of.title),
        all(&of.text, text),
        origin(Some(&of.source), Some(&of.place)),
    )
}
