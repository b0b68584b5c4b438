//! Own views: who gives one, giving one, and bringing them together.

mod hand_over;
mod handed_page;
mod invitation_page;
mod invite;
mod qr;
mod seat_choice;
mod send;
mod view_page;
mod view_row;
mod views_page;
mod words;

pub use handed_page::HandedPage;
pub use invitation_page::InvitationPage;
pub use view_page::ViewPage;
pub use views_page::ViewsPage;
