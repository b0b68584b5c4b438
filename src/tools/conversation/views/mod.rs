//! Own views: who gives one, giving one, and bringing them together.

mod form_page;
mod hand_over;
mod handed_page;
mod invitation_page;
mod invite;
mod proposed;
mod qr;
mod seat_choice;
mod send;
mod type_over_page;
mod view_page;
mod view_row;
mod views_page;
mod words;

pub use form_page::FormPage;
pub use handed_page::HandedPage;
pub use invitation_page::{InvitationPage, broken};
pub use proposed::proposed;
pub use type_over_page::TypeOverPage;
pub use view_page::ViewPage;
pub use views_page::ViewsPage;
