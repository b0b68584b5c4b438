//! Pages that belong to every tool: files, what is kept, explanations.

pub mod about;
pub mod files;
pub mod lookup;
pub mod search;
