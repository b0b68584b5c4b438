//! Where in the role aid the user is: the fragment of the address, typed.

use crate::domain::role::Question;
use crate::domain::{AssessmentId, ChoiceId, EditionId, MirrorId, QuestionId, Stamp};

use crate::state::{HOME, Page, Session};
use leptos::prelude::*;

/// A document that is made from an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// One page for the alderman.
    Note,
    /// A text for the council.
    Council,
}

/// An answer to one question that comes back by link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The assessment.
    pub id: AssessmentId,
    /// The edition of its questions.
    pub edition: EditionId,
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub choice: ChoiceId,
    /// When it was given, and by which page.
    pub at: Stamp,
}

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleRoute {
    /// The first page.
    Home,
    /// Fetching the example.
    Example,
    /// One question of an assessment.
    Question(AssessmentId, Question),
    /// The tasks and reasons of an assessment: what colours the choice and moves no role.
    Reasons(AssessmentId),
    /// All questions of an assessment on one page.
    Questions(AssessmentId),
    /// What the answers say of the four roles.
    Result(AssessmentId),
    /// What they decide.
    Decision(AssessmentId),
    /// A document to print.
    Document(AssessmentId, Document),
    /// Two assessments side by side; the second one when it was chosen.
    Compare(AssessmentId, Option<AssessmentId>),
    /// A question that somebody sent by link.
    Asked(AssessmentId, EditionId, QuestionId),
    /// An answer that came back by link.
    Returned(Returned),
    /// What each role asks in practice.
    Practice,
    /// A mirror of competences.
    Mirror(MirrorId),
    /// A page that belongs to every entry.
    Page(Page),
    /// No place that this version knows.
    Unknown,
}

const ASSESSMENT: &str = "beoordeling";

impl RoleRoute {
    /// Where the user is now.
    #[must_use]
    pub fn now(session: Session) -> Self {
        session.place.fragment.with(|fragment| Self::parse(fragment))
    }

    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        // A link that was sent in a letter may come with the end of its sentence.
        let path =
            fragment.trim_start_matches('#').trim_end_matches(['.', ',', ';', ')', '>']).trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let route = match parts.as_slice() {
            // The skip link of the page, followed before the app was there.
            ["" | "inhoud"] => Some(Self::Home),
            ["voorbeeld"] => Some(Self::Example),
            ["praktijk"] => Some(Self::Practice),
            ["spiegel", id] => MirrorId::parse(id).ok().map(Self::Mirror),
            ["gevraagd", id, edition, question] => asked(id, edition, question),
            ["antwoord", id, edition, question, choice, at] => {
                returned(id, edition, question, choice, at).map(Self::Returned)
            }
            [ASSESSMENT, id, rest @ ..] => AssessmentId::parse(id).ok().and_then(|id| within(id, rest)),
            other => Page::parse(other).map(Self::Page),
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        let of = |id: AssessmentId, place: &str| format!("#/{ASSESSMENT}/{id}/{place}");
        match self {
            Self::Home | Self::Unknown => HOME.to_owned(),
            Self::Example => "#/voorbeeld".to_owned(),
            Self::Practice => "#/praktijk".to_owned(),
            Self::Page(page) => page.href(),
            Self::Mirror(id) => format!("#/spiegel/{id}"),
            Self::Question(id, question) => of(id, &format!("vraag/{}", question.name())),
            Self::Reasons(id) => of(id, "redenen"),
            Self::Questions(id) => of(id, "vragen"),
            Self::Result(id) => of(id, "rollen"),
            Self::Decision(id) => of(id, "besluit"),
            Self::Document(id, Document::Note) => of(id, "notitie"),
            Self::Document(id, Document::Council) => of(id, "raad"),
            Self::Compare(id, None) => of(id, "vergelijk"),
            Self::Compare(id, Some(other)) => of(id, &format!("vergelijk/{other}")),
            Self::Asked(id, edition, question) => format!("#/gevraagd/{id}/{edition}/{question}"),
            Self::Returned(Returned { id, edition, question, choice, at }) => {
                format!("#/antwoord/{id}/{edition}/{question}/{choice}/{at}")
            }
        }
    }

    /// The assessment that the place belongs to.
    #[must_use]
    pub fn assessment(self) -> Option<AssessmentId> {
        match self {
            Self::Question(id, _)
            | Self::Reasons(id)
            | Self::Questions(id)
            | Self::Result(id)
            | Self::Decision(id)
            | Self::Document(id, _)
            | Self::Compare(id, _) => Some(id),
            _ => None,
        }
    }
}

fn within(id: AssessmentId, place: &[&str]) -> Option<RoleRoute> {
    match place {
        ["vraag", question] => {
            let question = Question::with_id(QuestionId::parse(question).ok()?)?;
            Some(RoleRoute::Question(id, question))
        }
        ["redenen"] => Some(RoleRoute::Reasons(id)),
        ["vragen"] => Some(RoleRoute::Questions(id)),
        ["rollen"] => Some(RoleRoute::Result(id)),
        ["besluit"] => Some(RoleRoute::Decision(id)),
        ["notitie"] => Some(RoleRoute::Document(id, Document::Note)),
        ["raad"] => Some(RoleRoute::Document(id, Document::Council)),
        ["vergelijk"] => Some(RoleRoute::Compare(id, None)),
        ["vergelijk", other] => Some(RoleRoute::Compare(id, Some(AssessmentId::parse(other).ok()?))),
        _ => None,
    }
}

fn asked(id: &str, edition: &str, question: &str) -> Option<RoleRoute> {
    let id = AssessmentId::parse(id).ok()?;
    Some(RoleRoute::Asked(id, EditionId::parse(edition).ok()?, QuestionId::parse(question).ok()?))
}

fn returned(id: &str, edition: &str, question: &str, choice: &str, at: &str) -> Option<Returned> {
    Some(Returned {
        id: AssessmentId::parse(id).ok()?,
        edition: EditionId::parse(edition).ok()?,
        question: QuestionId::parse(question).ok()?,
        choice: ChoiceId::parse(choice).ok()?,
        at: Stamp::parse(at).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_own_link() {
        let (id, other) = (AssessmentId::checked_at_build("a1"), AssessmentId::checked_at_build("a2"));
        let (edition, question) = (EditionId::checked_at_build("2026-1"), Question::Council.id());
        let choice = ChoiceId::checked_at_build("ja");
        let at = Stamp::parse("1764000000000.2.k3v9q0").expect("a stamp");
        for route in [
            RoleRoute::Home,
            RoleRoute::Example,
            RoleRoute::Practice,
            RoleRoute::Page(Page::Files),
            RoleRoute::Mirror(MirrorId::checked_at_build("m1")),
            RoleRoute::Question(id, Question::Striving),
            RoleRoute::Reasons(id),
            RoleRoute::Questions(id),
            RoleRoute::Result(id),
            RoleRoute::Decision(id),
            RoleRoute::Document(id, Document::Note),
            RoleRoute::Document(id, Document::Council),
            RoleRoute::Compare(id, None),
            RoleRoute::Compare(id, Some(other)),
            RoleRoute::Asked(id, edition, question),
            RoleRoute::Returned(Returned { id, edition, question, choice, at }),
        ] {
            assert_eq!(RoleRoute::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in [
            "#/beoordeling/",
            "#/beoordeling/a",
            "#/beoordeling/a/vraag/x",
            "#/beoordeling/a/vraag",
            "#/antwoord/a/2026-1/raad/ja/gisteren",
            "#/gevraagd/a/2026-1/<script>",
            "#/spiegel",
        ] {
            assert_eq!(RoleRoute::parse(fragment), RoleRoute::Unknown, "{fragment}");
        }
    }
}
