//! The plan of a municipality.

use crate::domain::{PlanDomainId, PlanLineId, Rank, Sorted};
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
        let place = |line: &PlanLine| (line.rank.get().is_none(), *line.rank.get(), line.id);
        let sorted: Sorted<(bool, Option<Rank>, PlanLineId), &PlanLine> =
            all.map(|line| (place(line), line)).collect();
        sorted.into_iter().map(|(_, line)| line).collect()
    }

    /// Whether there is a plan.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        self.all::<PlanLine>().any(|line| !line.removed.get())
    }
}
