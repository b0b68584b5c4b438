//! The frozen names of questions, choices, roles and needs: in files, and for their texts.

use super::{Choice, Contradiction, Need, Question, Role};
use crate::domain::{ChoiceId, QuestionId, SlugError};

macro_rules! names {
    ($($of:ident { $($variant:ident $name:literal,)+ })+) => {$(
        impl $of {
            /// Its frozen name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    )+};
}

names! {
    Role {
        Steering "sturend",
        Directing "regisserend",
        Facilitating "faciliterend",
        Following "volgend",
    }
    Question {
        Striving "streven",
        Motivation "motivatie",
        OwnVision "visie",
        Council "raad",
        Strategy "strategie",
        Urgency "urgentie",
        Organised "georganiseerd",
        Players "partijen",
        Attitude "houding",
        Culture "cultuur",
        Energy "energie",
        Needed "nodig",
        Knowledge "kennis",
        Process "proces",
        Cooperating "samenwerken",
        Neutral "neutraal",
        Budget "budget",
        Staff "mensen",
        Acquirable "verwerven",
        Buildings "gebouwen",
        Analysed "krachtenveld",
    }
    Choice {
        Yes "ja",
        Partly "deels",
        No "nee",
        OwnGoal "eigen-doel",
        SharedGoal "gezamenlijk-doel",
        Helping "partners-helpen",
        OtherPriorities "andere-prioriteiten",
        NotOrganised "niet-georganiseerd",
        PartlyOrganised "deels-georganiseerd",
        WellOrganised "goed-georganiseerd",
        Few "weinig",
        Many "veel",
        Distrust "wantrouwen",
        WaitAndSee "afwachtend",
        Positive "positief",
        Hardly "nauwelijks",
        Varying "wisselend",
        Trusted "vertrouwd",
        WithMunicipality "bij-gemeente",
        WithPartners "bij-partners",
        WithBoth "bij-beide",
        Nowhere "nergens",
    }
    Need {
        OwnGoal "own-goal",
        OwnVision "own-vision",
        OwnMeans "own-means",
        FieldGoesAlong "field-goes-along",
        CouncilSupports "council-supports",
        SharedInitiative "shared-initiative",
        Motivation "motivation",
        Granted "granted",
        Cooperating "cooperating",
        KnowledgeAndProcess "knowledge-and-process",
        Neutral "neutral",
        Staff "staff",
        SomethingToSupport "something-to-support",
        SomethingToOffer "something-to-offer",
        LeftToTheField "left-to-the-field",
        SomethingToFollow "something-to-follow",
    }
    Contradiction {
        MotivationWithoutMeans "motivation-without-means",
        OwnGoalWithDistrust "own-goal-with-distrust",
        SharedGoalWithDistrust "shared-goal-with-distrust",
        UrgencyWithOtherPriorities "urgency-with-other-priorities",
        UrgencyWithoutEnergy "urgency-without-energy",
        MotivationWithoutCouncil "motivation-without-council",
        VisionWithoutCooperating "vision-without-cooperating",
        FollowingWhileNeeded "following-while-needed",
        NoAnalysis "no-analysis",
    }
}

impl Role {
    /// The role with this name.
    ///
    /// # Errors
    /// When no role has it.
    pub fn parse(name: &str) -> Result<Self, SlugError> {
        let found = Self::ALL.into_iter().find(|role| role.name() == name);
        found.ok_or_else(|| SlugError { found: name.to_owned() })
    }
}

impl Question {
    /// Its frozen name, as an id.
    #[must_use]
    pub const fn id(self) -> QuestionId {
        QuestionId::checked_at_build(self.name())
    }

    /// The question with this id, if there is one.
    #[must_use]
    pub fn with_id(id: QuestionId) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.id() == id)
    }

    /// What can be answered to it under this id.
    #[must_use]
    pub fn choice(self, id: ChoiceId) -> Option<Choice> {
        self.choices().iter().copied().find(|choice| choice.id() == id)
    }
}

impl Choice {
    /// Its frozen name, as an id.
    #[must_use]
    pub const fn id(self) -> ChoiceId {
        ChoiceId::checked_at_build(self.name())
    }
}
