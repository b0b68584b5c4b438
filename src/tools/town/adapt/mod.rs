//! An own version of the instrument: adapting texts, leaving themes out and adding some, and giving it out as an edition that
//! never changes any more. The partners of Lansingerland were free to improve theirs (Kennisnotitie IKC, appendix).

mod acts;
mod adapt_page;
mod give_out;
mod section;
mod theme_now;
mod theme_page;

pub use acts::{add_theme, leave_out, new_adaptation};
pub use adapt_page::adapt_page;
pub use give_out::{Lacks, give_out};
pub use section::own_versions;
pub use theme_now::{State, ThemeNow, themes_now};
pub use theme_page::adapt_theme_page;
