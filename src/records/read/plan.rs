//! The plan of a municipality.

use super::ranked;
use crate::domain::{PlanDomainId, PlanLineId};
use crate::records::{PlanLine, Shelf};

impl Shelf {
    /// A line of the plan.
    #[must_use]
    pub fn plan_line(&self, id: PlanLineId) -> Option<&PlanLine> {
        self.find::<PlanLine>(id).filter(|line| !line.removed.get())
    }

    /// The lines of the plan under a domain, or under none, in their order.
    #[must_use]
    pub fn plan_under(&self, domain: Option<PlanDomainId>) -> Vec<&PlanLine> {
        let all = self.all::<PlanLine>().filter(|line| !line.removed.get() && *line.domain.get() == domain);
        ranked(all, |line| &line.rank, |line| line.id)
    }

    /// Whether there is a plan.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        self.all::<PlanLine>().any(|line| !line.removed.get())
    }
}
