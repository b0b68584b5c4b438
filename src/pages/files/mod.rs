//! Files: saving and opening; what is kept where; erasing.

mod aside_list;
mod erase;
mod files_page;
mod lines;
mod makers;
mod open_file;
mod own_window;
mod proposal_view;
mod removed_list;
mod room;
mod save_form;
mod storage_facts;
mod versions;

pub use files_page::FilesPage;
pub use lines::{Explain, lines};
pub use makers::{Came, Docx, Lists, Made, Makers, Xlsx, hand_over};
pub use open_file::{OpenFile, open};
pub use proposal_view::{ProposalView, Told, home, no_versions};
pub use room::room;
pub use save_form::{for_whom, hand_out, save_file, share_button};
pub use versions::{ChosenOf, Line, ToChoose, choose_versions};
