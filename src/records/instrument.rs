//! The twin of an instrument: the definition that travels with answers.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::{
    Cell, Claim, ClaimId, EditionId, Instrument, InstrumentId, InstrumentRef, Level, LevelId, SourceId, Text,
    Theme, ThemeId,
};

use super::pipeline::RecordError;
use super::values::read_id;

/// An instrument in one edition, with the texts that people answered under.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstrumentTwin {
    /// The instrument's id.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    id: String,
    /// The edition's id.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    edition: String,
    /// Its name.
    title: Text,
    /// Its levels, from loose to integrated.
    levels: Vec<LevelTwin>,
    /// Its themes.
    themes: Vec<ThemeTwin>,
    /// Fields of another version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A level.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LevelTwin {
    /// Its id.
    id: String,
    /// Its plain name.
    name: Text,
    /// Its name in the source.
    source_name: Text,
    /// The language of the source's name.
    source_lang: Text,
    /// What to say beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    caution: Option<Text>,
}

/// A theme.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ThemeTwin {
    /// Its id.
    id: String,
    /// Its title.
    title: Text,
    /// Its other name in the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alias: Option<Text>,
    /// A question to start with.
    question: Text,
    /// The source's short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// The place in the source.
    place: Text,
    /// What each level means here.
    cells: Vec<CellTwin>,
}

/// What a level means for a theme.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CellTwin {
    /// The level's id.
    level: String,
    /// Its meaning in one line.
    gist: Text,
    /// Its claims.
    claims: Vec<ClaimTwin>,
}

/// A claim.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ClaimTwin {
    /// Its id, unique in the theme.
    id: String,
    /// The statement.
    text: Text,
}

/// Writes an instrument. Links from claims to explained terms stay behind: they are no part of what
/// people answered.
pub fn write(of: &Instrument, extra: Map<String, Value>) -> InstrumentTwin {
    InstrumentTwin {
        id: of.reference.id.to_string(),
        edition: of.reference.edition.to_string(),
        title: of.title.clone(),
        levels: of.levels.iter().map(write_level).collect(),
        themes: of.themes.iter().map(write_theme).collect(),
        extra,
    }
}

fn write_level(of: &Level) -> LevelTwin {
    LevelTwin {
        id: of.id.to_string(),
        name: of.name.clone(),
        source_name: of.source_name.clone(),
        source_lang: of.source_lang.clone(),
        caution: of.caution.clone(),
    }
}

fn write_theme(of: &Theme) -> ThemeTwin {
    ThemeTwin {
        id: of.id.to_string(),
        title: of.title.clone(),
        alias: of.alias.clone(),
        question: of.question.clone(),
        source: of.source.as_ref().map(SourceId::to_string),
        place: of.place.clone(),
        cells: of
            .cells
            .iter()
            .map(|cell| CellTwin {
                level: cell.level.to_string(),
                gist: cell.gist.clone(),
                claims: cell
                    .claims
                    .iter()
                    .map(|claim| ClaimTwin { id: claim.id.to_string(), text: claim.text.clone() })
                    .collect(),
            })
            .collect(),
    }
}

/// Reads an instrument and what this version does not know of it.
pub fn read(twin: InstrumentTwin) -> Result<(Instrument, Map<String, Value>), RecordError> {
    let levels: Vec<Level> = twin.levels.into_iter().map(read_level).collect::<Result<_, _>>()?;
    let themes: Vec<Theme> = twin.themes.into_iter().map(read_theme).collect::<Result<_, _>>()?;
    let instrument = Instrument {
        reference: InstrumentRef {
            id: read_id(InstrumentId::parse(&twin.id))?,
            edition: read_id(EditionId::parse(&twin.edition))?,
        },
        title: twin.title,
        levels: Cow::Owned(levels),
        themes: Cow::Owned(themes),
    };
    Ok((instrument, twin.extra))
}

fn read_level(twin: LevelTwin) -> Result<Level, RecordError> {
    Ok(Level {
        id: read_id(LevelId::parse(&twin.id))?,
        name: twin.name,
        source_name: twin.source_name,
        source_lang: twin.source_lang,
        caution: twin.caution,
    })
}

fn read_theme(twin: ThemeTwin) -> Result<Theme, RecordError> {
    let cells: Vec<Cell> = twin.cells.into_iter().map(read_cell).collect::<Result<_, _>>()?;
    Ok(Theme {
        id: read_id(ThemeId::parse(&twin.id))?,
        title: twin.title,
        alias: twin.alias,
        question: twin.question,
        cells: Cow::Owned(cells),
        source: twin.source.map(|text| read_id(SourceId::parse(&text))).transpose()?,
        place: twin.place,
    })
}

fn read_cell(twin: CellTwin) -> Result<Cell, RecordError> {
    let claims: Vec<Claim> = twin
        .claims
        .into_iter()
        .map(|claim| {
            Ok(Claim { id: read_id(ClaimId::parse(&claim.id))?, text: claim.text, terms: Cow::Borrowed(&[]) })
        })
        .collect::<Result<_, RecordError>>()?;
    Ok(Cell { level: read_id(LevelId::parse(&twin.level))?, gist: twin.gist, claims: Cow::Owned(claims) })
}
