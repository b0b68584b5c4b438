//! Something on the agenda of a municipality.

use crate::domain::{
    BottleneckId, DatumId, Day, IntentionId, ItemId, ItemSort, LocationId, MeasureId, Note, Pace, PassageId,
    Rank, Register, Table, ThemeId,
};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;
use crate::records::kinds::request::spread;

kind! {
    /// Something on the agenda of a municipality: a measure of the guide, a policy intention, a bottleneck, what a location asked, or a point
    /// of their own. What it is about stands in its id, so that a measure that was picked on two devices is on the agenda once.
    AgendaItem = "agenda-item", schema 1, "het" "agendapunt" / "agendapunten";
    key id: ItemId;
    fields {
        /// What it is about, in their own words; of a measure or an intention what they make of it.
        Action what: Note,
        /// Why it is on the agenda.
        Reason why: Note,
        /// Who sees to it: a function or an organisation rather than a name. May be empty.
        Person who: Note,
        /// By when, if they said so.
        Always by: Register<Option<Day>>,
        /// How far it is. Absent: nobody began.
        Always pace: Register<Option<Pace>>,
        /// Of which sort a point of their own is. Absent: a point to talk about.
        Always sort: Register<Option<ItemSort>>,
        /// At which table it is talked about. Absent: OOGO and LEA.
        Always table: Register<Option<Table>>,
        /// Where it stands among the others at its table. Absent: after those that have a place, in the order of their making.
        Always rank: Register<Option<Rank>>,
        /// The location that asked for it, if one did.
        Always location: Register<Option<LocationId>>,
        /// The theme of the instrument that the location asked it at; absent: for all of it.
        Always theme: Register<Option<ThemeId>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Counted;
    along Always;
}

/// What something on an agenda is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A measure of the guide.
    Measure(MeasureId),
    /// What comes back on each agenda.
    Intention(IntentionId),
    /// A bottleneck.
    Bottleneck(BottleneckId),
    /// Something that they want to find out.
    Datum(DatumId),
    /// A passage of their vision, its safeguarding or its process.
    Passage(PassageId),
    /// What a location asked.
    Asked,
    /// A point of their own.
    Own,
}

impl About {
    const MEASURE: &str = "knop--";
    const INTENTION: &str = "voornemen--";
    const BOTTLENECK: &str = "knelpunt--";
    const DATUM: &str = "gegeven--";
    const PASSAGE: &str = "passage--";
    const ASKED: &str = "vraag--";

    /// The id of what is about this measure.
    #[must_use]
    pub fn measure(id: MeasureId) -> Option<ItemId> {
        ItemId::parse(&format!("{}{id}", Self::MEASURE)).ok()
    }

    /// The id of what is about this intention.
    #[must_use]
    pub fn intention(id: IntentionId) -> Option<ItemId> {
        ItemId::parse(&format!("{}{id}", Self::INTENTION)).ok()
    }

    /// The id of what is about this bottleneck.
    #[must_use]
    pub fn bottleneck(id: BottleneckId) -> Option<ItemId> {
        ItemId::parse(&format!("{}{id}", Self::BOTTLENECK)).ok()
    }

    /// The id of what is about this datum.
    #[must_use]
    pub fn datum(id: DatumId) -> Option<ItemId> {
        ItemId::parse(&format!("{}{id}", Self::DATUM)).ok()
    }

    /// The id of what is about this passage.
    #[must_use]
    pub fn passage(id: PassageId) -> Option<ItemId> {
        ItemId::parse(&format!("{}{id}", Self::PASSAGE)).ok()
    }

    /// The id of what a location asked, at a theme or for all of it.
    #[must_use]
    pub fn asked(location: LocationId, theme: Option<ThemeId>) -> Option<ItemId> {
        let text = format!("{location} {}", theme.map(|theme| theme.to_string()).unwrap_or_default());
        let spread = u128::from_be_bytes(spread(&text));
        ItemId::parse(&format!("{}{spread:032x}", Self::ASKED)).ok()
    }
}

impl AgendaItem {
    /// What it is about.
    #[must_use]
    pub fn about(&self) -> About {
        let id = self.id.as_str();
        let measure = || Some(About::Measure(MeasureId::parse(id.strip_prefix(About::MEASURE)?).ok()?));
        let intention =
            || Some(About::Intention(IntentionId::parse(id.strip_prefix(About::INTENTION)?).ok()?));
        let bottleneck =
            || Some(About::Bottleneck(BottleneckId::parse(id.strip_prefix(About::BOTTLENECK)?).ok()?));
        let datum = || Some(About::Datum(DatumId::parse(id.strip_prefix(About::DATUM)?).ok()?));
        let passage = || Some(About::Passage(PassageId::parse(id.strip_prefix(About::PASSAGE)?).ok()?));
        let asked = || id.starts_with(About::ASKED).then_some(About::Asked);
        measure()
            .or_else(intention)
            .or_else(bottleneck)
            .or_else(datum)
            .or_else(passage)
            .or_else(asked)
            .unwrap_or(About::Own)
    }

    /// At which table it is talked about.
    #[must_use]
    pub fn table(&self) -> Table {
        self.table.get().unwrap_or(Table::Whole)
    }

    /// Whether there is still something to do about it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.pace.get().is_some_and(Pace::is_end)
    }
}

impl Rules for AgendaItem {
    fn title(&self) -> String {
        match (self.what.text().trim(), self.about()) {
            // What they are called stands in the guide, which not every page has: their names say enough.
            ("", About::Measure(id)) => format!("knop ‘{}’", id.as_str().replace('-', " ")),
            ("", About::Intention(id)) => format!("vast punt ‘{}’", id.as_str().replace('-', " ")),
            ("", About::Bottleneck(id)) => format!("knelpunt ‘{}’", id.as_str().replace('-', " ")),
            ("", About::Datum(id)) => format!("gegeven ‘{}’", id.as_str().replace('-', " ")),
            ("", About::Passage(_)) => "punt uit visie en afspraken".to_owned(),
            ("", About::Asked | About::Own) => "nog zonder woorden".to_owned(),
            (what, _) => what.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Agendapunt: {}", self.title())
    }
}
