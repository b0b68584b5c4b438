//! Signals around domain values, and saving them by itself.
//!
//! There is one context: the [`Session`]. Views read it, and change things through its methods only;
//! every change is stamped, shown at once and saved.

mod answers;
mod assessments;
mod example;
mod host;
mod joins;
mod locations;
mod mirrors;
mod notice;
mod role_route;
mod rounds;
mod route;
mod saving;
mod session;
mod tabs;
mod texts;
mod transfer;

pub use assessments::{AssessmentDay, Returned};
pub use host::Host;
pub use notice::Notice;
pub use role_route::{Document, RoleRoute};
pub use route::Route;
pub use saving::{NotKept, Saving};
pub use session::{Session, provide_session, use_session};
pub use texts::TextField;
pub use transfer::Proposal;
