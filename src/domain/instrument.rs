//! The shape of an instrument: themes, levels, and what stands where they cross.

use super::{AdaptationId, ClaimId, Day, EditionId, InstrumentId, LevelId, SourceId, TermId, ThemeId};

/// A text of an instrument. Our own is static; one that came with a file stays for as long as the page.
pub type Text = &'static str;
/// A list in an instrument, kept like [`Text`].
pub type List<T> = &'static [T];

/// Which instrument, in which edition. An answer keeps the one it was given under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct InstrumentRef {
    /// The instrument.
    pub id: InstrumentId,
    /// Its edition.
    pub edition: EditionId,
}

/// An instrument in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Which one this is.
    pub reference: InstrumentRef,
    /// Its name.
    pub title: Text,
    /// Its levels, from loose to integrated. The order is the table's, not a ranking.
    pub levels: List<Level>,
    /// Its themes, in the table's order.
    pub themes: List<Theme>,
    /// Whose version it is, when it is not the makers' own.
    pub adapted: Option<Adapted>,
}

/// Whose version of an instrument it is, and of which edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adapted {
    /// What they call it.
    pub name: Text,
    /// Who made it.
    pub owner: Text,
    /// The edition that it was made from.
    pub of: EditionId,
    /// The day on which it was given out.
    pub on: Day,
    /// What it was worked out in: of those that share it, the last one made counts.
    pub from: AdaptationId,
}

/// A way of working together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Its frozen name.
    pub id: LevelId,
    /// The plain name that users see first.
    pub name: Text,
    /// The name in the source.
    pub source_name: Text,
    /// The language of the source's name, as a BCP 47 tag.
    pub source_lang: Text,
    /// What to say beside it, if anything.
    pub caution: Option<Text>,
}

/// A theme to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its frozen name.
    pub id: ThemeId,
    /// Its title.
    pub title: Text,
    /// A title for where the whole one does not fit; the makers' own.
    pub short_title: Option<Text>,
    /// Its other name in the source, if it has one.
    pub alias: Option<Text>,
    /// A question to start the conversation with; the makers' own.
    pub question: Text,
    /// What each level means here. Not every level need have one in another's instrument.
    pub cells: List<Cell>,
    /// The document it comes from, if the makers of this app know it.
    pub source: Option<SourceId>,
    /// Where in that document.
    pub place: Text,
}

/// What a level means for a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The level.
    pub level: LevelId,
    /// Its meaning in one short line.
    pub gist: Text,
    /// Its claims, each apart, to tick off and talk about.
    pub claims: List<Claim>,
}

/// One statement that people can recognise or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its frozen name, unique within the theme.
    pub id: ClaimId,
    /// The statement.
    pub text: Text,
    /// Terms in it that are explained.
    pub terms: List<TermId>,
}

impl Instrument {
    /// The theme with this id, with its place counted from 1.
    #[must_use]
    pub fn theme(&self, id: ThemeId) -> Option<(usize, &'static Theme)> {
        (1..).zip(self.themes.iter()).find(|(_, theme)| theme.id == id)
    }

    /// The level with this id, with its number counted from 1.
    #[must_use]
    pub fn level(&self, id: LevelId) -> Option<(usize, &'static Level)> {
        (1..).zip(self.levels.iter()).find(|(_, level)| level.id == id)
    }
}

impl Theme {
    /// What a level means for this theme.
    #[must_use]
    pub fn cell(&self, level: LevelId) -> Option<&'static Cell> {
        self.cells.iter().find(|cell| cell.level == level)
    }
}
