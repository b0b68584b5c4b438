//! Names that never change: slugs, and one type per kind of thing they name.

use std::cell::RefCell;
use std::fmt;

use super::{Form, Sorted, Word};

/// A frozen name: 1 to 64 characters of `a-z`, `0-9` and `-`.
///
/// Slugs are interned: a name that was read once stays in memory for as long as the page, so that an
/// id is as light to pass around as a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(&'static str);

/// Why a text is not a [`Slug`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlugError {
    /// The text that was offered.
    pub found: String,
}

thread_local! {
    static READ: RefCell<Sorted<&'static str>> = RefCell::default();
}

impl Slug {
    /// The longest allowed slug, in characters.
    pub const MAX: usize = 64;

    /// Takes over a text that the build script has checked.
    #[must_use]
    pub const fn checked_at_build(text: &'static str) -> Self {
        Self(text)
    }

    /// Reads a slug.
    ///
    /// # Errors
    /// When the text is empty, too long, or has another character than `a-z`, `0-9`, `-`.
    pub fn parse(text: &str) -> Result<Self, SlugError> {
        let fits = (1..=Self::MAX).contains(&text.len())
            && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if fits { Ok(Self(intern(text))) } else { Err(SlugError { found: text.to_owned() }) }
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

fn intern(text: &str) -> &'static str {
    READ.with_borrow_mut(|read| {
        if let Some(known) = read.key_like(text) {
            return *known;
        }
        let kept: &'static str = text.to_owned().leak();
        read.put(kept, ());
        kept
    })
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Slug);

        impl $name {
            /// Takes over a name that the build script has checked.
            #[must_use]
            pub const fn checked_at_build(text: &'static str) -> Self {
                Self(Slug::checked_at_build(text))
            }

            /// Reads an id.
            ///
            /// # Errors
            /// When the text is not a [`Slug`].
            pub fn parse(text: &str) -> Result<Self, SlugError> {
                Slug::parse(text).map(Self)
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.0.as_str()
            }

            /// The name itself, whatever kind of thing it names.
            #[must_use]
            pub fn slug(self) -> Slug {
                self.0
            }
        }

        impl From<Slug> for $name {
            fn from(slug: Slug) -> Self {
                Self(slug)
            }
        }

        impl Word for $name {
            const FORM: Form = Form::Id;

            fn word(&self) -> String {
                self.as_str().to_owned()
            }

            fn from_word(text: &str) -> Option<Self> {
                Self::parse(text).ok()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }
    )+};
}

ids! {
    /// Names an instrument, whatever its edition.
    InstrumentId;
    /// Names one published edition of an instrument.
    EditionId;
    /// Names a theme of an instrument.
    ThemeId;
    /// Names a level of an instrument.
    LevelId;
    /// Names one claim within its theme.
    ClaimId;
    /// Names an explained term.
    TermId;
    /// Names a page of text.
    PageId;
    /// Names a source document by its short name.
    SourceId;
    /// Names a location; made on the device that first wrote it.
    LocationId;
    /// Names a round; made on the device that first wrote it.
    RoundId;
    /// Names a partner within its location; made on the device that first wrote it.
    PartnerId;
    /// Names one participant's view within a round.
    ViewId;
    /// Names an action that was agreed on; made on the device that first wrote it.
    ActionId;
    /// Names something to talk about around the instrument.
    TopicId;
    /// Names something to look at in such a topic.
    AspectId;
    /// Names a role assessment; made on the device that first wrote it.
    AssessmentId;
    /// Names a question of the role aid.
    QuestionId;
    /// Names what can be answered to a question of the role aid.
    ChoiceId;
    /// Names a statutory task of a municipality.
    TaskId;
    /// Names a reason why a municipality takes part.
    ReasonId;
    /// Names a part of a decision: a subject or a phase.
    PartId;
    /// Names somebody's mirror of competences; made on the device that first wrote it.
    MirrorId;
    /// Names a competence in the mirror.
    CompetenceId;
    /// Names one of the gears of the guide.
    GearId;
    /// Names something to look at in a gear.
    CheckId;
    /// Names what a municipality can do.
    MeasureId;
    /// Names something that stands in the way of working together (Kamerbrief, 2).
    BottleneckId;
    /// Names a domain of the PACT programme, under which a line of a plan may stand.
    PlanDomainId;
    /// Names a line of a plan; made on the device that first wrote it.
    PlanLineId;
    /// Names something that a municipality finds out: of the guide, or made on the device that first wrote it.
    DatumId;
    /// Names a group of those.
    DataGroupId;
    /// Names a party in a stakeholder field: after the list that it was taken from, or made on the device that first wrote it.
    PartyId;
    /// Names a passage of a vision, its safeguarding or its process: after the question that it answers, or made on the device
    /// that first wrote it.
    PassageId;
    /// Names what comes back on each agenda.
    IntentionId;
    /// Names the agenda of a municipality; there is one on a device.
    AgendaId;
    /// Names something on an agenda: after what it is about where others may put it there too, else made on the device that
    /// first wrote it.
    ItemId;
    /// A place in an order: those with the lesser text come first. Two devices that put something at one place give the same
    /// rank; the ids then tell which comes first.
    Rank;
    /// Names a meeting; made on the device that first wrote it.
    MeetingId;
    /// Names what a municipality or board asks of locations; made on the device that first wrote it.
    RequestId;
    /// Names an own version of an instrument that somebody works on; made on the device that first wrote it.
    AdaptationId;
    /// Names a text of a theme within such a version.
    AdaptedTextId;
    /// Names about what an overview is; there is one on a device.
    ScopeId;
    /// Names a writer: one opened page. New at every start, so it identifies no device.
    NodeId;
}
