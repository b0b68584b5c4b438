//! Forward migrations on raw JSON: per kind of record one step per schema, by name, without gaps.
//!
//! A migration works on a copy; when it fails the record is kept aside as it was. Each has a fixture
//! in `tests/fixtures/migrations`, and a test that all were exercised.

mod level_names;

use super::fields::Map;

pub use level_names::LEVEL_NAMES;

/// The fields of a record, or why they could not be brought further.
pub type Migrated = Result<Map, MigrationError>;

/// One step, from `from` to `from + 1`.
#[derive(Debug)]
pub struct Migration {
    /// The schema it starts from.
    pub from: u64,
    /// Its name; also that of its fixture.
    pub name: &'static str,
    /// What it changes.
    pub apply: fn(Map) -> Migrated,
}

/// Why a record could not be brought to this version's schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationError {
    /// What the step met that it did not expect.
    pub found: String,
}

/// Brings a record from `schema` to the last of these steps.
///
/// # Errors
/// When a step meets something that its schema did not allow.
pub fn migrate(steps: &[Migration], mut fields: Map, schema: u64) -> Migrated {
    for step in steps.iter().filter(|step| step.from >= schema) {
        fields = (step.apply)(fields)?;
    }
    Ok(fields)
}
