//! Around the instrument, per location: features, reasons, interest, housing, ground rules. All of it starts a conversation:
//! nothing counts, nothing blocks, and every answer is one like the others.

mod areas;
mod topic_page;
mod topics;

pub use areas::Areas;
pub use topic_page::{BOTTLENECKS, TopicPage};
pub use topics::Topics;
