//! A plan of the municipality's own, in the columns of the PACT programme: ambition, activities, with whom.

pub mod acts;
mod plan_page;
mod plan_row;
mod take_out;

pub use plan_page::plan_page;
pub use take_out::{HEADS as PLAN_HEADS, rows as plan_rows};
