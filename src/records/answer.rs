//! The twin of an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::{Answer, AnswerKey, ClaimId, LevelId, Owner, RoundId, ThemeId, ViewId};

use super::key::owner_text;
use super::pipeline::RecordError;
use super::values::{NoteTwin, RegisterTwin, note, read_id, read_level, read_note, read_register, register};

/// What one owner says about one theme in one round. What is absent was never written;
/// a theme without `now` was not discussed, which is not the first level.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerTwin {
    /// The round's id.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    round: String,
    /// `agreement`, or the id of a view.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    owner: String,
    /// The theme's id in the round's instrument.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    theme: String,
    /// Where they stand now: a level's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<RegisterTwin<Option<String>>>,
    /// What they aim for: a level's id. Equal to `now` means: on purpose so.
    #[serde(skip_serializing_if = "Option::is_none")]
    ambition: Option<RegisterTwin<Option<String>>>,
    /// Ticked claims, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    claims: BTreeMap<String, RegisterTwin<bool>>,
    /// Their note.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<NoteTwin>,
    /// Set aside on purpose, to talk about later.
    #[serde(skip_serializing_if = "Option::is_none")]
    later: Option<RegisterTwin<bool>>,
    /// Fields of another version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Writes an answer.
pub fn write(of: &Answer, extra: Map<String, Value>) -> AnswerTwin {
    let level = |value: &Option<LevelId>| value.as_ref().map(LevelId::to_string);
    AnswerTwin {
        round: of.key.round.to_string(),
        owner: owner_text(&of.key.owner).to_owned(),
        theme: of.key.theme.to_string(),
        now: register(&of.now, level),
        ambition: register(&of.ambition, level),
        claims: of
            .claims
            .iter()
            .filter_map(|(id, tick)| Some((id.to_string(), register(tick, |value| *value)?)))
            .collect(),
        note: note(&of.note),
        later: register(&of.later, |value| *value),
        extra,
    }
}

/// Reads an answer and what this version does not know of it.
pub fn read(twin: AnswerTwin) -> Result<(Answer, Map<String, Value>), RecordError> {
    let claims = twin.claims.into_iter().map(|(id, tick)| {
        Ok((read_id(ClaimId::parse(&id))?, read_register(Some(tick), Ok)?))
    });
    let owner = match twin.owner.as_str() {
        "agreement" => Owner::Agreement,
        other => Owner::View(read_id(ViewId::parse(other))?),
    };
    let answer = Answer {
        key: AnswerKey {
            round: read_id(RoundId::parse(&twin.round))?,
            owner,
            theme: read_id(ThemeId::parse(&twin.theme))?,
        },
        now: read_register(twin.now, read_level)?,
        ambition: read_register(twin.ambition, read_level)?,
        claims: claims.collect::<Result<_, RecordError>>()?,
        note: read_note(twin.note)?,
        later: read_register(twin.later, Ok)?,
    };
    Ok((answer, twin.extra))
}
