//! Pages of text: what this is, the instrument, what a kindcentrum is, all terms; and the place that
//! does not exist.

mod embed;
mod explain_page;
mod host_facts;
mod terms_page;
mod text_page;
mod unknown_page;

pub use explain_page::ExplainPage;
pub use terms_page::TermsPage;
pub use text_page::TextPage;
pub use unknown_page::UnknownPage;
