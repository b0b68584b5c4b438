//! Where in the guide the user is: the fragment of the address, typed.

use leptos::prelude::*;

use crate::domain::{DatumId, GearId, MeasureId, MeetingId, ReasonId};
use crate::records::PassagePlace;
use crate::state::{HOME, Page, Session};

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideRoute {
    /// The gears and the reasons.
    Home,
    /// What holds everywhere: directing, principles, what always goes on.
    Basis,
    /// One gear.
    Gear(GearId),
    /// One reason, perhaps at one of its measures.
    Reason(ReasonId, Option<MeasureId>),
    /// Every measure, to search in.
    Measures,
    /// The agenda.
    Agenda,
    /// One meeting.
    Meeting(MeetingId),
    /// What a council can do and ask.
    Council,
    /// One sheet for council and college.
    OnePager,
    /// The movement that PACT speaks of.
    Movement,
    /// A plan of one's own.
    Plan,
    /// The data of the analysis, perhaps at one of them.
    Data(Option<DatumId>),
    /// The stakeholder field.
    Field,
    /// The vision.
    Vision,
    /// How agreements are kept.
    Safeguarding,
    /// How the process goes.
    Process,
    /// All that was worked out, as one document.
    Dossier,
    /// A page that belongs to every entry.
    Page(Page),
    /// No place that this version knows.
    Unknown,
}

impl GuideRoute {
    /// A gear that is always there.
    #[must_use]
    pub const fn gear(id: &'static str) -> Self {
        Self::Gear(GearId::checked_at_build(id))
    }

    /// Where the user is now.
    #[must_use]
    pub fn now(session: Session) -> Self {
        session.place.fragment.with(|fragment| Self::parse(fragment))
    }

    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let route = match parts.as_slice() {
            // The skip link of the page, followed before the app was there.
            ["" | "inhoud"] => Some(Self::Home),
            ["basis"] => Some(Self::Basis),
            ["hoe", id] => GearId::parse(id).ok().map(Self::Gear),
            ["waarom", id] => ReasonId::parse(id).ok().map(|id| Self::Reason(id, None)),
            ["waarom", id, measure] => at_measure(id, measure),
            ["knoppen"] => Some(Self::Measures),
            ["agenda"] => Some(Self::Agenda),
            ["overleg", id] => MeetingId::parse(id).ok().map(Self::Meeting),
            ["raad"] => Some(Self::Council),
            ["raad", "blad"] => Some(Self::OnePager),
            ["pact"] => Some(Self::Movement),
            ["plan"] => Some(Self::Plan),
            ["analyse"] => Some(Self::Data(None)),
            ["analyse", id] => DatumId::parse(id).ok().map(|id| Self::Data(Some(id))),
            ["krachtenveld"] => Some(Self::Field),
            ["visie"] => Some(Self::Vision),
            ["borging"] => Some(Self::Safeguarding),
            ["proces"] => Some(Self::Process),
            ["dossier"] => Some(Self::Dossier),
            other => Page::parse(other).map(Self::Page),
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Home | Self::Unknown => HOME.to_owned(),
            Self::Basis => "#/basis".to_owned(),
            Self::Gear(id) => format!("#/hoe/{id}"),
            Self::Reason(id, None) => format!("#/waarom/{id}"),
            Self::Reason(id, Some(measure)) => format!("#/waarom/{id}/{measure}"),
            Self::Measures => "#/knoppen".to_owned(),
            Self::Agenda => "#/agenda".to_owned(),
            Self::Meeting(id) => format!("#/overleg/{id}"),
            Self::Council => "#/raad".to_owned(),
            Self::OnePager => "#/raad/blad".to_owned(),
            Self::Movement => "#/pact".to_owned(),
            Self::Plan => "#/plan".to_owned(),
            Self::Data(None) => "#/analyse".to_owned(),
            Self::Data(Some(id)) => format!("#/analyse/{id}"),
            Self::Field => "#/krachtenveld".to_owned(),
            Self::Vision => "#/visie".to_owned(),
            Self::Safeguarding => "#/borging".to_owned(),
            Self::Process => "#/proces".to_owned(),
            Self::Dossier => "#/dossier".to_owned(),
            Self::Page(page) => page.href(),
        }
    }
}

impl From<PassagePlace> for GuideRoute {
    fn from(place: PassagePlace) -> Self {
        match place {
            PassagePlace::Vision => Self::Vision,
            PassagePlace::Safeguarding => Self::Safeguarding,
            PassagePlace::Process => Self::Process,
        }
    }
}

fn at_measure(id: &str, measure: &str) -> Option<GuideRoute> {
    Some(GuideRoute::Reason(ReasonId::parse(id).ok()?, Some(MeasureId::parse(measure).ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_own_link() {
        let reason = ReasonId::checked_at_build("huisvesting");
        for route in [
            GuideRoute::Home,
            GuideRoute::Basis,
            GuideRoute::Gear(GearId::checked_at_build("visie")),
            GuideRoute::Reason(reason, None),
            GuideRoute::Reason(reason, Some(MeasureId::checked_at_build("beheer"))),
            GuideRoute::Measures,
            GuideRoute::Agenda,
            GuideRoute::Meeting(MeetingId::checked_at_build("m1")),
            GuideRoute::Council,
            GuideRoute::OnePager,
            GuideRoute::Movement,
            GuideRoute::Plan,
            GuideRoute::Data(None),
            GuideRoute::Data(Some(DatumId::checked_at_build("thuiszitters"))),
            GuideRoute::Field,
            GuideRoute::Vision,
            GuideRoute::Safeguarding,
            GuideRoute::Process,
            GuideRoute::Dossier,
            GuideRoute::Page(Page::Files),
        ] {
            assert_eq!(GuideRoute::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in ["#/hoe", "#/waarom", "#/waarom/a/b/c", "#/agenda/x", "#/overleg", "#/x"] {
            assert_eq!(GuideRoute::parse(fragment), GuideRoute::Unknown, "{fragment}");
        }
    }
}
