//! The assessment that the address names: followed, or said to be missing.

use leptos::prelude::*;

use super::other_edition::OtherEdition;
use crate::content::role as texts;
use crate::domain::role::{Outcome, Role, outcome};
use crate::domain::{AssessmentId, EditionId};
use crate::kit::{Live, Missing, live, memo};
use crate::records::Assessment;
use crate::state::Session;

/// An assessment, followed.
#[derive(Clone, Copy)]
pub struct Found {
    /// The session that keeps it.
    pub session: Session,
    /// Which one.
    pub id: AssessmentId,
    /// What it says now.
    pub now: Memo<Assessment>,
}

impl Found {
    /// Follows an assessment.
    pub fn new(session: Session, id: AssessmentId) -> Self {
        let now = memo(move || {
            let found = session.read(|shelf| shelf.assessment(id).cloned());
            found.unwrap_or_else(|| Assessment::new(id, texts::EDITION))
        });
        Self { session, id, now }
    }

    /// What its answers say of each role, in the order of the sources.
    pub fn outcomes(&self) -> Memo<Vec<(Role, Outcome)>> {
        let now = self.now;
        memo(move || outcomes(&now.read()))
    }
}

/// Whether no role fits, not even on a condition.
pub fn nothing_fits(of: &Assessment) -> bool {
    outcomes(of).iter().all(|(_, outcome)| *outcome == Outcome::NotNow)
}

/// What the answers say of each role, in the order of the sources.
pub fn outcomes(of: &Assessment) -> Vec<(Role, Outcome)> {
    let answers = of.answers();
    Role::ALL.into_iter().map(|role| (role, outcome(role, &answers))).collect()
}

/// The page of an assessment that may not be on this device, or that has questions of another edition.
pub fn if_found(
    session: Session,
    id: AssessmentId,
    page: impl Fn(Found) -> AnyView + Send + Sync + 'static,
) -> Live {
    let edition: Memo<Option<EditionId>> =
        memo(move || session.read(|shelf| shelf.assessment(id).map(|of| of.edition)));
    live(move || match edition.get() {
        Some(edition) if edition == texts::EDITION => page(Found::new(session, id)),
        Some(edition) => view! { <OtherEdition edition=edition /> }.into_any(),
        None => view! { <Missing title="Deze beoordeling staat niet op dit apparaat" /> }.into_any(),
    })
}
