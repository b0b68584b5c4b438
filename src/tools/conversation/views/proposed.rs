//! What came in a link, held against what is here: first seen, then taken over or not.

use leptos::prelude::*;

use super::invitation_page::broken;
use crate::exchange::CodeError;
use crate::pages::files::{ProposalView, Told};
use crate::records::Kept;
use crate::state::{Session, files};
use crate::tools::conversation::{after, explain, versions};

/// What a conversation says of what is proposed.
const TOLD: Told = Told { explain: &[explain], versions, after };

/// What would change, and the choice.
pub fn proposed(session: Session, records: Vec<Kept>) -> impl IntoView {
    let fits = RwSignal::new(true);
    Effect::new(move |_| fits.set(files::propose_link(session, &records)));
    move || {
        if fits.get() {
            view! { <ProposalView told=TOLD /> }.into_any()
        } else {
            broken(CodeError::Broken).into_any()
        }
    }
}
