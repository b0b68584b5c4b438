//! What can be looked up in every entry: bottlenecks, advice, research, examples, sources, and the instrument to read.

mod advice_page;
mod bottleneck_page;
mod bottlenecks_page;
mod cases_page;
mod found;
mod named;
mod plays;
mod plays_here;
mod research_page;
mod sources_page;
mod theme_page;
mod topic_page;

pub use advice_page::advice_page;
pub use bottleneck_page::bottleneck_page;
pub use bottlenecks_page::bottlenecks_page;
pub use cases_page::cases_page;
pub use plays::{PlaysFor, doing, handed_in, label, put_on_agenda, say};
pub use research_page::research_page;
pub use sources_page::sources_page;
pub use theme_page::theme_page;
pub use topic_page::topic_page;
