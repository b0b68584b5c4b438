//! Talking with everybody on one screen: prepared beforehand, read from three metres, led by keyboard or clicker.

mod order;
mod prepare_page;
mod talk_bar;
mod talk_page;

pub use order::first;
pub use prepare_page::PreparePage;
pub use talk_page::TalkPage;
