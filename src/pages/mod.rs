//! Pages that belong to every tool: files, what is kept, explanations.

pub mod about;
pub mod field;
pub mod files;
pub mod lookup;
pub mod search;
