//! What people do with the plan.

use crate::domain::{PlanDomainId, PlanLineId, Rank};
use crate::records::{PlanLine, RecordKey};
use crate::state::{Removed, Session, agenda, removing};

/// Makes a line under a domain, or under none, perhaps beginning with an ambition of the programme.
pub fn add(session: Session, domain: Option<PlanDomainId>, ambition: &str) -> Option<PlanLineId> {
    agenda::ready(session);
    let id = session.new_id()?;
    let last =
        session.peek(|shelf| shelf.plan_under(domain).iter().filter_map(|line| *line.rank.get()).max());
    let stamp = session.stamp();
    let mut line = PlanLine::new(id);
    line.domain.set(domain, stamp);
    line.rank.set(Rank::between(last, None), stamp);
    if !ambition.is_empty() {
        line.ambition.write(ambition, stamp);
    }
    session.add(line);
    Some(id)
}

/// Removes a line, with a way back.
pub fn remove(session: Session, id: PlanLineId) {
    removing::remove(session, Removed::whole(RecordKey::PlanLine(id)));
}
