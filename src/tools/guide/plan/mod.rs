//! A plan of the municipality's own, in the columns of the PACT programme: ambition, activities, with whom.

mod acts;
mod plan_page;
mod plan_row;
mod take_out;

pub use plan_page::plan_page;
