//! Keeping records on this device.
//!
//! A [`Keeper`] only exists after a load succeeded, so nothing can be written before one.

mod aside;
mod elsewhere;
#[cfg(target_arch = "wasm32")]
mod events;
#[cfg(target_arch = "wasm32")]
mod indexed;
mod journal;
mod keeper;
mod keys;
#[cfg(target_arch = "wasm32")]
mod local;
mod memory;
mod removing;
mod store;

pub use aside::Aside;
pub use elsewhere::Elsewhere;
#[cfg(target_arch = "wasm32")]
pub use events::on_change_elsewhere;
#[cfg(target_arch = "wasm32")]
pub use indexed::IndexedJournal;
pub use journal::{Journal, Lost, Noted, TakenAway};
pub use keeper::{Keeper, Loaded, SaveError};
#[cfg(target_arch = "wasm32")]
pub use local::LocalStore;
pub use memory::MemoryStore;
pub use store::{Store, StoreError};
