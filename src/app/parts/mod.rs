//! The parts of the app that come later, one file each in the release build (`cfg(kcw_split)`). Elsewhere
//! everything is one module: the cut leaves its marks in every binary that is linked, tests in a browser too.
//!
//! Few parts: the cutter makes a file for every combination of parts that share code.

#[cfg(target_arch = "wasm32")]
mod afterwards;
mod agenda;
mod analysis;
mod council;
mod documents;
mod follow;
mod guide;
mod lists;
mod lookup;
mod more;
mod role;
mod role_rest;
mod search;
mod together;
mod town;
mod town_list;
mod vision;
mod workbooks;

use super::part::Part;
use crate::pages::files::{Docx, Lists, Makers, Xlsx};

#[cfg(target_arch = "wasm32")]
pub use afterwards::Moment;

macro_rules! part {
    ($module:ident) => {
        Part::new(|| {
            #[cfg(kcw_split)]
            return Box::pin($module::part());
            #[cfg(not(kcw_split))]
            return Box::pin(std::future::ready($module::part()));
        })
    };
}

/// What nobody waits for: the journal of what was written last, and the clock. Only in a browser.
#[cfg(target_arch = "wasm32")]
pub static AFTERWARDS: Part<afterwards::Afterwards> = part!(afterwards);
/// Every place of a conversation after the first answer, files and explanations for every entry.
pub static MORE: Part = part!(more);
/// Lists for spreadsheets and calendars.
pub static LISTS: Part<Lists> = part!(lists);
/// Documents to edit.
pub static DOCUMENTS: Part<Docx> = part!(documents);
/// Workbooks for spreadsheets.
pub static WORKBOOKS: Part<Xlsx> = part!(workbooks);
/// What makes files for other programs, brought when somebody asks for one.
pub const MAKERS: Makers = Makers {
    lists: |came| LISTS.bring(|_| came(LISTS.here())),
    docx: |came| DOCUMENTS.bring(|_| came(DOCUMENTS.here())),
    xlsx: |came| WORKBOOKS.bring(|_| came(WORKBOOKS.here())),
};
/// What comes of a conversation: actions, the report, the next time.
pub static FOLLOW: Part = part!(follow);
/// Own views, what lies apart, and talking about it on one screen.
pub static TOGETHER: Part = part!(together);
/// The overview of all locations, and its years.
pub static TOWN: Part = part!(town);
/// What stands beneath the overview, the list of locations, and what is asked of them.
pub static TOWN_LIST: Part = part!(town_list);
/// The guide: its frame, the gears, and what holds everywhere.
pub static GUIDE: Part = part!(guide);
/// The reasons with their measures, and the agenda.
pub static AGENDA: Part = part!(agenda);
/// The analysis: its data and its stakeholder field.
pub static ANALYSIS: Part = part!(analysis);
/// The vision with what keeps it, and the dossier.
pub static VISION: Part = part!(vision);
/// The council, the movement, and a plan of one's own.
pub static COUNCIL: Part = part!(council);
/// What can be looked up in every entry.
pub static LOOKUP: Part = part!(lookup);
/// Searching, with its index.
pub static SEARCH: Part = part!(search);
/// The role aid: its frame and the places until the first answer.
pub static ROLE: Part = part!(role);
/// The rest of the role aid.
pub static ROLE_REST: Part = part!(role_rest);
