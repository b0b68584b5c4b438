//! What the product is about, without browser, clock, prose or file format.
//!
//! # Glossary
//!
//! | Dutch term | identifier | source |
//! |---|---|---|
//! | locatie | [`Location`] | Kennisnotitie IKC, 7 and 8 |
//! | ontwikkelinstrument | [`Instrument`] | Kennisnotitie IKC, 9 and appendix |
//! | thema | [`Theme`] | Kennisnotitie IKC, appendix |
//! | niveau (ambitieniveau) | [`Level`] | Kennisnotitie IKC, 9 |
//! | uitspraak in een cel | [`Claim`] | ours: one statement of a cell of the table |
//! | gespreksronde | [`Round`] | ours: one conversation with the instrument |
//! | eigen beeld | view ([`Owner::View`]) | ours: one partner's answers |
//! | gezamenlijk beeld | agreement ([`Owner::Agreement`]) | ours: what the partners answer together |
//! | nu / straks | [`Answer::now`] / [`Answer::ambition`] | Kennisnotitie IKC, 9 (monitor, ambition levels) |
//! | bewust zo | [`Standing::OnPurpose`] | ours: the goal is not as integrated as possible (9) |
//! | later bespreken | [`Answer::later`] | ours |
//! | partner | [`Partner`], [`PartnerKind`] | Kennisnotitie IKC, 4 and 7 |
//! | samenvoegen | [`Join`] | ours: one location or conversation that stands here twice |
//! | thema's van vandaag | [`Round::today`] | ours: not every conversation has time for all |
//! | concept / vastgesteld | [`Status`] | ours |
//! | afspraak | action | later issue |
//! | beoordeling van de rol | [`Assessment`] | ours: what a municipality answers to the questions of the role aid |
//! | besluit | [`DecisionPart`], [`Assessment::why`] | ours: the group decides, the aid argues |
//! | spiegel van competenties | [`Mirror`] | Handreiking, organising and safeguarding |
//! | rol | [`role::Role`] | Handreiking, ambition and role; Kennisnotitie IKC, 9 |
//! | knop | measure | Handreiking, why; later issue |
//! | knelpunt | bottleneck | Kamerbrief, 2; later issue |
//! | krachtenveld | stakeholder field | Handreiking, analysis; later issue |

mod answer;
mod assessment;
mod clock;
mod day;
mod id;
mod instrument;
mod join;
mod location;
mod mirror;
mod note;
mod partner;
mod register;
pub mod role;
mod role_ids;
mod round;
mod sorted;
mod stamp;

pub use answer::{Answer, AnswerKey, Merge, Owner, Standing};
pub use assessment::{Assessment, DecisionPart, Given, Reply};
pub use clock::Clock;
pub use day::{Day, DayError};
pub use id::{
    AssessmentId, ChoiceId, ClaimId, CompetenceId, EditionId, InstrumentId, LevelId, LocationId, MirrorId,
    NodeId, PageId, PartId, PartnerId, QuestionId, ReasonId, RoundId, Slug, SlugError, SourceId, TaskId,
    TermId, ThemeId, ViewId,
};
pub use instrument::{Cell, Claim, Instrument, InstrumentRef, Level, List, Text, Theme};
pub use join::{Join, Pair};
pub use location::{Location, NaturalKey};
pub use mirror::Mirror;
pub use note::{Note, NoteValue};
pub use partner::{Partner, PartnerKind, PublicRegister};
pub use register::Register;
pub use round::{Round, Status};
pub use sorted::Sorted;
pub use stamp::{Millis, Stamp, StampError};
