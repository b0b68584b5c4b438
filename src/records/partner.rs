//! The partners of a location as JSON: an object by id.

use crate::domain::{Partner, PartnerId, PartnerKind, Sorted};
use crate::records::json::{Map, Value};

use super::fields::{Fields, Unreadable, object, read_id, write_flag, write_note, write_register};
use super::pipeline::RecordError;

/// Every kind with its value in files. These names are for ever.
const KINDS: [(PartnerKind, &str); 11] = [
    (PartnerKind::Education, "onderwijs"),
    (PartnerKind::Childcare, "kinderopvang"),
    (PartnerKind::ToddlerCare, "peuteropvang"),
    (PartnerKind::AfterSchoolCare, "buitenschoolse-opvang"),
    (PartnerKind::YouthHelp, "jeugdhulp"),
    (PartnerKind::YouthHealth, "jeugdgezondheidszorg"),
    (PartnerKind::Welfare, "welzijn"),
    (PartnerKind::Sport, "sport"),
    (PartnerKind::Culture, "cultuur"),
    (PartnerKind::Library, "bibliotheek"),
    (PartnerKind::Other, "anders"),
];

/// Writes the partners; nothing when there are none.
pub fn write(of: &Sorted<PartnerId, Partner>) -> Option<Value> {
    let mut partners = Map::default();
    for (id, partner) in of.iter() {
        partners.put(id.to_string(), write_one(partner).into());
    }
    (!partners.is_empty()).then_some(Value::Object(partners))
}

fn write_one(of: &Partner) -> Map {
    let name = |kind: &Option<PartnerKind>| {
        let known = KINDS.iter().find(|(known, _)| Some(*known) == *kind);
        known.map_or(Value::Null, |(_, name)| (*name).into())
    };
    object([
        ("kind", write_register(&of.kind, name)),
        ("name", write_note(&of.name)),
        ("number", write_note(&of.number)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads the partners; none when the field is absent.
pub fn read(fields: &mut Fields) -> Result<Sorted<PartnerId, Partner>, Unreadable> {
    let mut partners = Sorted::default();
    for (id, mut fields) in fields.objects("partners")? {
        partners.put(read_id(PartnerId::parse, &id)?, read_one(&mut fields)?);
        fields.nothing_left()?;
    }
    Ok(partners)
}

fn read_one(fields: &mut Fields) -> Result<Partner, Unreadable> {
    let kind = |text: &str| {
        let known = KINDS.iter().find(|(_, name)| *name == text);
        known
            .map(|(kind, _)| *kind)
            .ok_or_else(|| Unreadable::new(RecordError::Value { found: text.to_owned() }))
    };
    Ok(Partner {
        kind: fields.choice("kind", kind)?,
        name: fields.note("name")?,
        number: fields.note("number")?,
        removed: fields.flag("removed")?,
    })
}
