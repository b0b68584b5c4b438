//! The frozen names of questions, choices, roles, needs and contradictions: in files, and for their texts.
//!
//! The build script compiles this folder too, to hold the texts against it; so it imports nothing from outside.

use super::{Choice, Contradiction, Need, Question, Role};

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
        GoalWithoutCouncil "goal-without-council",
        VisionWithoutCooperating "vision-without-cooperating",
        FollowingWhileNeeded "following-while-needed",
        NoAnalysis "no-analysis",
    }
}
