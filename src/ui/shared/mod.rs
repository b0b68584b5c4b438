//! Building blocks that several pages use.

mod door;
mod icons;
mod level_sign;
mod level_text;
mod live;
mod marks;
mod open_file;
mod page_title;
mod save_status;
mod text_choice;
mod text_field;

pub use door::Door;
pub use icons::{ArrowBack, ArrowForward, Info, Kept, Mark, NotKept, Warning};
pub use level_sign::LevelSign;
pub use level_text::LevelText;
pub use live::{Views, change, click, live, live_if, maybe};
pub use marks::{AmbitionMark, NowMark, OnPurposeMark};
pub use open_file::OpenFile;
pub use page_title::PageTitle;
pub use save_status::SaveStatus;
pub use text_choice::TextChoice;
pub use text_field::TextField;
