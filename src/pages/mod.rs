//! Pages that belong to every tool: files, what is kept, explanations.

pub mod about;
pub mod files;
