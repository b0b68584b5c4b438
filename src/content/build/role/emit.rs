//! The checked texts of the role aid as static Rust.

use super::super::emit::{all, id, option, origin, part, text};
use super::super::model::Placed;
use super::model::{AboutEntry, ArgumentEntry, PracticeEntry, QuestionEntry, SideEntry};
use super::rules::{Choice, Contradiction, Need, Question, Role};
use super::{GroupFile, RoleAid, RoleFile};

/// Rust source for `content/role.rs` to include.
pub fn emit(aid: &RoleAid) -> String {
    let reasons = &aid.reasons.value;
    let competences = &aid.competences.value;
    let tasks = all(&reasons.task, |one| {
        format!(
            "TaskText {{ id: {}, area: {}, title: {}, more: {}, source: {} }}",
            id("TaskId", &one.id),
            text(&one.area),
            text(&one.title),
            option(one.more.as_ref().map(text)),
            origin(Some(&one.source), Some(&one.place))
        )
    });
    let why = all(&reasons.reason, |one| {
        let (id, title) = (id("ReasonId", &one.id), text(&one.title));
        format!(
            "ReasonText {{ id: {id}, title: {title}, source: {} }}",
            origin(Some(&one.source), Some(&one.place))
        )
    });
    let contradictions = all(&aid.contradictions.value.contradiction, |one| {
        format!(
            "ContradictionText {{ contradiction: Contradiction::{}, text: {}, first: {}, source: {} }}",
            variant(&Contradiction::ALL, Contradiction::name, &one.id),
            text(&one.text),
            text(&one.first),
            origin(one.source.as_ref(), one.place.as_ref())
        )
    });
    let marks = all(&competences.mark, |one| {
        format!("MarkText {{ id: {}, label: {} }}", id("ChoiceId", &one.id), text(&one.label))
    });
    let list = all(&competences.competence, |one| {
        let place = one.place.as_ref().unwrap_or(&competences.place);
        let (id, words) = (id("CompetenceId", &one.id), text(&one.text));
        format!(
            "CompetenceText {{ id: {id}, text: {words}, source: {} }}",
            origin(Some(&competences.source), Some(place))
        )
    });
    format!(
        "pub(super) const EDITION: EditionId = {};\n\
         pub(super) static GROUPS: &[QuestionGroup] = &[{}];\n\
         pub(super) static ROLES: &[RoleText] = &[{}];\n\
         pub(super) static TASKS: &[TaskText] = &[{tasks}];\n\
         pub(super) static REASONS: &[ReasonText] = &[{why}];\n\
         pub(super) static CONTRADICTIONS: &[ContradictionText] = &[{contradictions}];\n\
         pub(super) static MARKS: &[MarkText] = &[{marks}];\n\
         pub(super) static COMPETENCES: &[CompetenceText] = &[{list}];\n\
         pub(super) static PRACTICE: &[Part] = &[{}];\n\
         pub(super) static NOTHING_FITS: &[Part] = &[{}];\n\
         pub(super) static ASSUMES: Part = {};\n",
        id("EditionId", &aid.head.value.edition),
        aid.groups.iter().map(|one| group(&one.value)).collect::<Vec<_>>().join(","),
        aid.roles.iter().map(|one| role(&one.value)).collect::<Vec<_>>().join(","),
        all(&aid.practice.value.part, part),
        all(&aid.practice.value.nothing_fits, part),
        part(&aid.practice.value.assumes),
    )
}

/// The variant with this name; the checks made sure that there is one.
fn variant<T: Copy + std::fmt::Debug>(known: &[T], name: fn(T) -> &'static str, id: &Placed) -> String {
    known.iter().find(|one| name(**one) == id.get_ref()).map(|one| format!("{one:?}")).unwrap_or_default()
}

fn group(of: &GroupFile) -> String {
    format!(
        "QuestionGroup {{ id: {}, title: {}, intro: {}, questions: &[{}] }}",
        text(&of.id),
        text(&of.title),
        text(&of.intro),
        all(&of.question, |one| question(one, of))
    )
}

fn question(of: &QuestionEntry, file: &GroupFile) -> String {
    let found = Question::ALL.into_iter().find(|known| known.name() == of.id.get_ref());
    let choices = found.map(Question::choices).unwrap_or_default();
    let choices = all(&of.choice, |choice| {
        format!(
            "ChoiceText {{ choice: Choice::{}, label: {}, when: {} }}",
            variant(choices, Choice::name, &choice.id),
            text(&choice.label),
            text(&choice.when)
        )
    });
    format!(
        "QuestionText {{ question: Question::{}, text: {}, help: {}, choices: &[{choices}], source: {} }}",
        variant(&Question::ALL, Question::name, &of.id),
        text(&of.text),
        text(&of.help),
        within(of.source.as_ref(), of.place.as_ref(), (&file.source, &file.place))
    )
}

fn role(of: &RoleFile) -> String {
    let file = (&of.source, &of.place);
    let role = Role::ALL.into_iter().find(|known| known.name() == of.id.get_ref());
    let needs: Vec<Need> =
        role.into_iter().flat_map(super::rules::conditions).map(|condition| condition.need).collect();
    let needs = all(&of.need, |one| {
        format!(
            "NeedText {{ need: Need::{}, text: {}, lack: {}, why: {}, source: {} }}",
            variant(&needs, Need::name, &one.id),
            text(&one.text),
            text(&one.lack),
            option(one.why.as_ref().map(text)),
            within(one.source.as_ref(), one.place.as_ref(), file)
        )
    });
    format!(
        "RoleText {{ role: Role::{}, name: {}, short: {}, definition: {}, source: {}, needs: &[{needs}], \
         arguments: &[{}], practice: &[{}] }}",
        variant(&Role::ALL, Role::name, &of.id),
        text(&of.name),
        text(&of.short),
        text(&of.definition),
        origin(Some(&of.source), Some(&of.place)),
        all(&of.argument, |one| argument(one, file)),
        all(&of.practice, |one| practice(one, file)),
    )
}

fn argument(of: &ArgumentEntry, file: (&Placed, &Placed)) -> String {
    let side = match of.side.get_ref() {
        SideEntry::For => "For",
        SideEntry::Against => "Against",
    };
    format!(
        "ArgumentText {{ side: Side::{side}, id: {}, text: {}, why: {}, source: {} }}",
        text(&of.id),
        text(&of.text),
        text(&of.why),
        within(of.source.as_ref(), of.place.as_ref(), file)
    )
}

fn practice(of: &PracticeEntry, file: (&Placed, &Placed)) -> String {
    let about = match of.about {
        AboutEntry::Does => "Does",
        AboutEntry::DoesNot => "DoesNot",
        AboutEntry::With => "With",
        AboutEntry::Example => "Example",
    };
    let source = within(of.source.as_ref(), of.place.as_ref(), file);
    format!("PracticeText {{ about: About::{about}, text: {}, source: {source} }}", text(&of.text))
}

/// A source and place, of the entry itself or else of its file.
fn within(source: Option<&Placed>, place: Option<&Placed>, file: (&Placed, &Placed)) -> String {
    origin(Some(source.unwrap_or(file.0)), Some(place.unwrap_or(file.1)))
}
