//! Building blocks that several pages use.

mod door;
mod example_tag;
mod icons;
mod level_sign;
mod level_text;
mod live;
mod location_list;
mod locked;
mod marks;
mod missing;
mod open_file;
mod page_title;
mod pick;
mod save_status;
mod select;
mod term_entry;
mod text_choice;
mod text_field;

pub use door::Door;
pub use example_tag::ExampleTag;
pub use icons::{ArrowBack, ArrowForward, Info, Kept, Mark, NotKept, Warning};
pub use level_sign::LevelSign;
pub use level_text::LevelText;
pub use live::{Views, change, click, live, live_if, maybe};
pub use location_list::LocationList;
pub use locked::Locked;
pub use marks::{AmbitionMark, NowMark, OnPurposeMark, Tick};
pub use missing::Missing;
pub use open_file::OpenFile;
pub use page_title::PageTitle;
pub use pick::Pick;
pub use save_status::SaveStatus;
pub use select::Select;
pub use term_entry::TermEntry;
pub use text_choice::TextChoice;
pub use text_field::TextField;
