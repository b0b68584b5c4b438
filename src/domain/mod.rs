//! What the product is about, without browser, clock, prose or file format.
//!
//! # Glossary
//!
//! | Dutch term | identifier | source |
//! |---|---|---|
//! | locatie | [`Location`](crate::records::Location) | Kennisnotitie IKC, 7 and 8 |
//! | ontwikkelinstrument | [`Instrument`] | Kennisnotitie IKC, 9 and appendix |
//! | thema | [`Theme`] | Kennisnotitie IKC, appendix |
//! | niveau (ambitieniveau) | [`Level`] | Kennisnotitie IKC, 9 |
//! | uitspraak in een cel | [`Claim`] | ours: one statement of a cell of the table |
//! | gespreksronde | [`Round`](crate::records::Round) | ours: one conversation with the instrument |
//! | eigen beeld | [`View`](crate::records::View), [`Owner::View`] | ours: one partner's answers |
//! | aan tafel als | [`Seat`] | ours: as what somebody takes part; partners after Kennisnotitie IKC, 4 and 7 |
//! | uitnodiging | invitation | ours: what somebody needs to give a view on a device of their own |
//! | gezamenlijk beeld | agreement ([`Owner::Agreement`]) | ours: what the partners answer together |
//! | nu / straks | [`Answer::now`](crate::records::Answer) / [`Answer::ambition`](crate::records::Answer) | Kennisnotitie IKC, 9 (monitor, ambition levels) |
//! | bewust zo | [`Standing::OnPurpose`] | ours: the goal is not as integrated as possible (9) |
//! | wij verschillen hierover nog / geldt niet voor ons | [`Outcome`] | ours: what can be agreed besides a level |
//! | voorbereiding | [`Prepared`](crate::records::Prepared) | ours: what whoever leads the conversation thought of beforehand |
//! | later bespreken, parkeren | [`Answer::later`](crate::records::Answer) | ours |
//! | partner | [`Partner`](crate::records::Partner), [`PartnerKind`] | Kennisnotitie IKC, 4 and 7 |
//! | samenvoegen | [`Join`](crate::records::Join) | ours: one location or conversation that stands here twice |
//! | thema's van vandaag | [`Round::today`](crate::records::Round) | ours: not every conversation has time for all |
//! | concept / vastgesteld | [`Status`] | ours |
//! | afspraak | [`Action`](crate::records::Action), [`Ended`] | ours: what somebody takes on, by when; what came of it |
//! | rond het instrument | [`Profile`](crate::records::Profile), [`Topic`](crate::content::Topic) | Kennisnotitie IKC, 4, 7 and 8: features, reasons, interest, housing, ground rules |
//! | ingeleverd gesprek (aangeleverd beeld) | [`Snapshot`](crate::records::Snapshot) | ours: a copy of what a location handed in of one conversation |
//! | eigen versie van het instrument | [`Adaptation`](crate::records::Adaptation), [`Adapted`] | ours: the partners of Lansingerland were free to improve theirs (Kennisnotitie IKC, appendix) |
//! | verzoek | [`Request`](crate::records::Request), [`Asked`](crate::records::Asked) | ours: what a municipality or board asks of its locations |
//! | de lijst, een plek daarop | [`Place`](crate::records::Place), [`Scope`](crate::records::Scope) | ours: who is there and who answered; totals after Kennisnotitie IKC, 3 |
//! | vraag aan de gemeente | [`Answer::help`](crate::records::Answer), [`Round::help`](crate::records::Round) | ours: the municipality helps (Kennisnotitie IKC, 7) |
//! | beoordeling van de rol | [`Assessment`](crate::records::Assessment) | ours: what a municipality answers to the questions of the role aid |
//! | besluit | [`DecisionPart`](crate::records::DecisionPart), [`Assessment::why`](crate::records::Assessment) | ours: the group decides, the aid argues |
//! | spiegel van competenties | [`Mirror`](crate::records::Mirror) | Handreiking, organising and safeguarding |
//! | rol | [`role::Role`] | Handreiking, ambition and role; Kennisnotitie IKC, 9 |
//! | rad | [`Gear`](crate::content::guide::Gear) | Handreiking, how |
//! | thema van waarom (reden) | [`Reason`](crate::content::guide::Reason) | Handreiking, why; not a theme of the instrument |
//! | knop | [`Measure`](crate::content::guide::Measure) | Handreiking, why |
//! | beleidsvoornemen, vast punt | [`Intention`](crate::content::guide::Intention) | Kennisnotitie IKC, 7 |
//! | werkgroep, tafel | [`WorkingGroup`](crate::content::guide::WorkingGroup), [`Table`] | Kennisnotitie IKC, 9 and 10 |
//! | agenda, agendapunt | [`Agenda`](crate::records::Agenda), [`AgendaItem`](crate::records::AgendaItem) | ours: what a municipality makes of the guide |
//! | overleg | [`Meeting`](crate::records::Meeting) | Kennisnotitie IKC, 10: at least twice a year |
//! | knelpunt | [`Bottleneck`](crate::content::lookup::Bottleneck), [`BottleneckHere`](crate::records::BottleneckHere) | Kamerbrief, 2; whether it plays a part somewhere is ours |
//! | advies van de Taskforce | [`Advice`](crate::content::lookup::Advice) | Kamerbrief, 1 |
//! | bevinding uit onderzoek | [`Finding`](crate::content::lookup::Finding) | Kamerbrief, 1; Kennisnotitie IKC, 5 |
//! | middel van de raad | [`Means`](crate::content::council::Means) | Raadsbrief; the questions are ours |
//! | domein | [`Domain`](crate::content::movement::Domain) | PACT-programma, 2.3 and 3 |
//! | plan, regel van het plan | [`PlanLine`](crate::records::PlanLine) | PACT-programma, 4: ambition, activities, with whom |
//! | gegeven van de analyse | [`Datum`](crate::records::Datum), [`DataItem`](crate::content::analysis::DataItem) | Handreiking, analysis: four opening questions and six groups |
//! | krachtenveld | [`field`] | Handreiking, analysis: parties, interests, means of power, relations |
//! | partij | [`Party`](crate::records::Party) | Handreiking, analysis |
//! | belang, macht | [`Party::interest`](crate::records::Party), [`Party::influence`](crate::records::Party) | Handreiking, analysis (matrix of interests); the degrees are ours |
//! | band tussen partijen | [`Tie`] | Handreiking, analysis (network); the four are ours |
//! | visie, borging, proces | [`Passage`](crate::records::Passage), [`Chapter`](crate::content::analysis::Chapter) | Handreiking, vision; organising and safeguarding |
//! | dossier | `tools::guide::dossier` | ours: all that the municipality worked out as one document |

mod analysis;
mod answer_key;
mod clock;
mod code;
mod day;
mod ended;
mod few;
pub mod field;
mod given;
mod id;
mod instrument;
mod layer;
mod merge;
mod minutes;
mod natural_key;
mod note;
mod on_agenda;
mod outcome;
mod pair;
mod partner_kind;
mod personal;
mod plain_words;
mod rank;
mod register;
pub mod role;
mod role_ids;
mod seat;
mod sorted;
mod stamp;
mod standing;
mod status;
mod word;

pub use analysis::{DatumStatus, Held, PassageSort};
pub use answer_key::{AnswerKey, Owner};
pub use clock::Clock;
pub use code::Code;
pub use day::{Day, DayError};
pub use ended::Ended;
pub use few::{FEW, tells_of_none};
pub use field::{Attitude, Degree, Sector, Tie, YesNo};
pub use given::Given;
pub use id::{
    ActionId, AdaptationId, AdaptedTextId, AgendaId, AspectId, AssessmentId, BottleneckId, CheckId, ChoiceId,
    ClaimId, CompetenceId, DataGroupId, DatumId, EditionId, GearId, InstrumentId, IntentionId, ItemId,
    LevelId, LocationId, MeasureId, MeetingId, MirrorId, NodeId, PageId, PartId, PartnerId, PartyId,
    PassageId, PlanDomainId, PlanLineId, QuestionId, Rank, ReasonId, RequestId, RoundId, ScopeId, Slug,
    SlugError, SourceId, TaskId, TermId, ThemeId, TopicId, ViewId,
};
pub use instrument::{Adapted, Cell, Claim, Instrument, InstrumentRef, Level, List, Text, Theme};
pub use layer::Layer;
pub use merge::Merge;
pub use minutes::Minutes;
pub use natural_key::NaturalKey;
pub use note::{Note, NoteValue};
pub use on_agenda::{ItemSort, Pace, Table};
pub use outcome::Outcome;
pub use pair::Pair;
pub use partner_kind::{PartnerKind, PublicRegister};
pub use personal::{Personal, personal};
pub use plain_words::{has_words, plain_words};
pub use register::Register;
pub use seat::Seat;
pub use sorted::Sorted;
pub use stamp::{Millis, Stamp, StampError};
pub use standing::Standing;
pub use status::Status;
pub use word::{Form, Word};
