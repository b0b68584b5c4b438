//! Files: saving and opening; what is kept where; erasing.

mod aside_list;
mod data_page;
mod erase;
mod erase_question;
mod open_file;
mod own_window;
mod proposal_view;
mod save_form;
mod storage_facts;

pub use data_page::DataPage;
pub use proposal_view::ProposalView;
pub use save_form::save_file;
