//! The kinds of record, a file each. `registered` lists them.

mod action;
mod adaptation;
mod agenda;
mod agenda_item;
mod answer;
mod assessment;
mod instrument;
mod join;
mod location;
mod meeting;
mod mirror;
mod plan_line;
mod profile;
mod request;
mod round;
mod scope;
pub mod snapshot;
mod view;

pub use action::Action;
pub use adaptation::{Adaptation, AdaptedText, TextOf};
pub use agenda::{Agenda, BottleneckHere, GearNote};
pub use agenda_item::{About, AgendaItem};
pub use answer::Answer;
pub use assessment::{Assessment, DecisionPart, Reply};
pub use join::{Join, ends};
pub use location::{Location, Partner};
pub use meeting::{Meeting, Treated};
pub use mirror::Mirror;
pub use plan_line::PlanLine;
pub use profile::{Doing, Profile};
pub use request::{Asked, Request, round_for};
pub use round::{Prepared, Round};
pub use scope::Scope;
pub use snapshot::Snapshot;
pub use view::View;
