//! A role assessment as JSON. What is absent was never written; a question without a choice is open.

use crate::domain::role::Role;
use crate::domain::{
    Assessment, AssessmentId, ChoiceId, Day, DecisionPart, EditionId, PartId, QuestionId, ReasonId, Register,
    Reply, Sorted, TaskId,
};
use crate::records::json::{Map, Value};

use super::fields::{
    Fields, Unreadable, object, read_day, read_id, write_flag, write_flags, write_note, write_register,
};

/// Writes an assessment.
pub fn write(of: &Assessment) -> Map {
    object([
        ("id", Some(of.id.as_str().into())),
        ("edition", Some(of.edition.as_str().into())),
        ("example", of.example.then_some(Value::Bool(true))),
        ("title", write_note(&of.title)),
        ("municipality", write_note(&of.municipality)),
        ("filled_by", write_note(&of.filled_by)),
        ("date", write_day(&of.date)),
        ("replies", write_all(&of.replies, QuestionId::as_str, write_reply)),
        ("tasks", write_flags(&of.tasks, TaskId::as_str)),
        ("reasons", write_flags(&of.reasons, ReasonId::as_str)),
        ("decision", write_all(&of.parts, PartId::as_str, write_part)),
        ("why", write_note(&of.why)),
        ("decided", write_day(&of.decided)),
        ("review", write_day(&of.review)),
        ("next_role", write_register(&of.next, |role| role.map_or(Value::Null, |role| role.name().into()))),
        ("removed", write_flag(&of.removed)),
    ])
}

fn write_day(of: &Register<Option<Day>>) -> Option<Value> {
    write_register(of, |day| day.map_or(Value::Null, |day| day.to_string().into()))
}

fn write_all<K: Ord + Copy, V>(
    of: &Sorted<K, V>,
    name: fn(K) -> &'static str,
    write: fn(&V) -> Map,
) -> Option<Value> {
    let all: Map = of.iter().map(|(id, one)| (name(*id).to_owned(), write(one).into())).collect();
    (!all.is_empty()).then_some(Value::Object(all))
}

fn write_reply(of: &Reply) -> Map {
    object([
        (
            "choice",
            write_register(&of.choice, |choice| choice.map_or(Value::Null, |choice| choice.as_str().into())),
        ),
        ("note", write_note(&of.note)),
        ("asked", write_flag(&of.asked)),
    ])
}

fn write_part(of: &DecisionPart) -> Map {
    object([
        ("subject", write_note(&of.subject)),
        ("roles", write_flags(&of.roles, Role::name)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads an assessment.
pub fn read(fields: &mut Fields) -> Result<Assessment, Unreadable> {
    Ok(Assessment {
        id: fields.id("id", AssessmentId::parse)?,
        edition: fields.id("edition", EditionId::parse)?,
        example: fields.mark("example")?,
        title: fields.note("title")?,
        municipality: fields.note("municipality")?,
        filled_by: fields.note("filled_by")?,
        date: fields.choice("date", read_day)?,
        replies: read_replies(fields)?,
        tasks: fields.flags("tasks", TaskId::parse)?,
        reasons: fields.flags("reasons", ReasonId::parse)?,
        parts: read_parts(fields)?,
        why: fields.note("why")?,
        decided: fields.choice("decided", read_day)?,
        review: fields.choice("review", read_day)?,
        next: fields.choice("next_role", |text| read_id(Role::parse, text))?,
        removed: fields.flag("removed")?,
    })
}

fn read_replies(fields: &mut Fields) -> Result<Sorted<QuestionId, Reply>, Unreadable> {
    let mut replies = Sorted::default();
    for (id, mut reply) in fields.objects("replies")? {
        let read = Reply {
            choice: reply.choice("choice", |text| read_id(ChoiceId::parse, text))?,
            note: reply.note("note")?,
            asked: reply.flag("asked")?,
        };
        reply.nothing_left()?;
        replies.put(read_id(QuestionId::parse, &id)?, read);
    }
    Ok(replies)
}

fn read_parts(fields: &mut Fields) -> Result<Sorted<PartId, DecisionPart>, Unreadable> {
    let mut parts = Sorted::default();
    for (id, mut part) in fields.objects("decision")? {
        let read = DecisionPart {
            subject: part.note("subject")?,
            roles: part.flags("roles", Role::parse)?,
            removed: part.flag("removed")?,
        };
        part.nothing_left()?;
        parts.put(read_id(PartId::parse, &id)?, read);
    }
    Ok(parts)
}
