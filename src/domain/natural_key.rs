//! By what a location is known outside this app.

use super::PublicRegister;

/// Something by which a location is known outside this app. Two locations that share one are offered
/// as the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NaturalKey {
    /// The number of a partner in a public register.
    Registered(PublicRegister, String),
    /// What the municipality calls it, with the municipality.
    Municipal {
        /// The municipality, without capitals.
        municipality: String,
        /// Its number or code, without capitals.
        id: String,
    },
}
