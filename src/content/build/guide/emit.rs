//! The guide as static Rust.

use super::super::emit::{all, id, option, origin, part, text};
use super::super::model::Placed;
use super::Guide;
use super::model::{
    CheckEntry, GearFile, GroupEntry, IntentionEntry, MeasureEntry, NamedEntry, ReadingEntry, ReadingKind,
    ReasonFile, VoiceEntry,
};

/// Rust source for `content/guide.rs` to include.
pub fn emit(guide: &Guide) -> String {
    let around = &guide.around.value;
    let agenda = &guide.agenda.value;
    let gears = guide.gears.iter().map(|one| gear(&one.value)).collect::<Vec<_>>().join(",");
    let reasons = guide.reasons.iter().enumerate().map(|(at, one)| reason(at + 1, &one.value));
    let standing = agenda.standing.source.as_ref();
    format!(
        "pub(super) static ABOUT: &[Part] = &[{}];\n\
         pub(super) static DIRECTING: &[Part] = &[{}];\n\
         pub(super) static PRINCIPLES: &[Part] = &[{}];\n\
         pub(super) static ACTIVITIES: &[Part] = &[{}];\n\
         pub(super) static GEARS: &[Gear] = &[{gears}];\n\
         pub(super) static REASONS: &[Reason] = &[{}];\n\
         pub(super) static STANDING: Part = {};\n\
         pub(super) static INTENTIONS: &[Intention] = &[{}];\n\
         pub(super) static GROUPS: &[WorkingGroup] = &[{}];\n",
        all(&around.about, part),
        all(&around.directing, part),
        all(&around.principle, named),
        all(&around.activity, named),
        reasons.collect::<Vec<_>>().join(","),
        part(&agenda.standing),
        all(&agenda.intention, |one| intention(one, standing)),
        all(&agenda.group, group),
    )
}

fn named(of: &NamedEntry) -> String {
    format!(
        "Part {{ title: {}, text: &[{}], points: &[], source: {} }}",
        text(&of.title),
        all(&of.text, text),
        origin(Some(&of.source), Some(&of.place))
    )
}

fn gear(of: &GearFile) -> String {
    let check = |one: &CheckEntry| format!("({}, {})", id("CheckId", &one.id), text(&one.text));
    format!(
        "Gear {{ id: {}, name: {}, question: {}, what: &[{}], challenges: &[{}], tips: &[{}], examples: &[{}], checks: &[{}] }}",
        id("GearId", &of.id),
        text(&of.name),
        text(&of.question),
        all(&of.what, part),
        all(&of.challenge, part),
        all(&of.tip, part),
        all(&of.example, part),
        all(&of.check, check),
    )
}

fn reason(number: usize, of: &ReasonFile) -> String {
    format!(
        "Reason {{ id: {}, number: {number}, title: {}, source_name: {}, how: &[{}], voices: &[{}], measures: &[{}], \
         measures_place: {:?}, readings: &[{}], readings_place: {:?} }}",
        id("ReasonId", &of.id),
        text(&of.title),
        text(&of.source_name),
        all(&of.how, part),
        all(&of.voice, voice),
        all(&of.measure, measure),
        format!("hoofdstuk Waarom, thema {number}: waar een gemeente op kan inzetten"),
        all(&of.reading, reading),
        format!("hoofdstuk Waarom, thema {number}: uitgewerkt"),
    )
}

fn voice(of: &VoiceEntry) -> String {
    format!("Voice {{ who: {}, text: {}, place: {} }}", text(&of.who), text(&of.text), text(&of.place))
}

fn measure(of: &MeasureEntry) -> String {
    let of_kind = |kind: &'static str| move |one: &Placed| id(kind, one);
    format!(
        "Measure {{ id: {}, title: {}, text: &[{}], again: {}, pointer: {}, see: &[{}], themes: &[{}] }}",
        id("MeasureId", &of.id),
        text(&of.title),
        all(&of.text, text),
        of.again,
        of.pointer,
        all(&of.see, of_kind("ReasonId")),
        all(&of.themes, of_kind("ThemeId")),
    )
}

fn reading(of: &ReadingEntry) -> String {
    let kind = match of.kind {
        ReadingKind::Background => "Background",
        ReadingKind::Research => "Research",
        ReadingKind::Practice => "Practice",
        ReadingKind::Site => "Site",
    };
    let words = |of: &Option<Placed>| option(of.as_ref().map(text));
    format!(
        "Reading {{ kind: ReadingKind::{kind}, title: {}, maker: {}, year: {}, about: {} }}",
        text(&of.title),
        words(&of.maker),
        words(&of.year),
        words(&of.about)
    )
}

fn intention(of: &IntentionEntry, source: Option<&Placed>) -> String {
    format!(
        "Intention {{ id: {}, title: {}, text: {}, source: {} }}",
        id("IntentionId", &of.id),
        text(&of.title),
        option(of.text.as_ref().map(text)),
        origin(source, Some(&of.place))
    )
}

fn group(of: &GroupEntry) -> String {
    format!(
        "WorkingGroup {{ id: {:?}, name: {}, about: Part {{ title: {}, text: &[{}], points: &[{}], source: {} }} }}",
        of.id.get_ref(),
        text(&of.name),
        text(&of.title),
        all(&of.text, text),
        all(&of.points, text),
        origin(Some(&of.source), Some(&of.place))
    )
}
