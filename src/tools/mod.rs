//! A folder per tool: its routes, acts, words and views. Tools never import each other; what two of them need
//! goes down.

pub mod conversation;
pub mod guide;
pub mod role;
pub mod town;
