//! Before the first theme: who is there, how long, what about, and how to begin.

mod seats;
mod setup_page;
mod themes;
mod time;

pub use setup_page::SetupPage;
