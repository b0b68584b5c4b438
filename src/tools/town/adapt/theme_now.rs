//! How the themes of an own version read now: as in the edition that it is made from, but for what was adapted.

use crate::domain::{Cell, Instrument, LevelId, Theme, ThemeId};
use crate::records::{Adaptation, TextOf};

/// What became of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It reads as in the edition.
    Same,
    /// Some of its texts differ.
    Adapted,
    /// It was left out.
    LeftOut,
    /// The edition does not have it.
    Added,
}

/// A theme of an own version.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeNow {
    /// Its name.
    pub id: ThemeId,
    /// The theme of the edition; nothing when it was added.
    pub base: Option<&'static Theme>,
    /// Whether it is left out.
    pub left_out: bool,
    /// Its title; empty while nobody gave one.
    pub title: String,
    /// The question to begin with; empty while nobody gave one.
    pub question: String,
    /// Its levels, each one of the instrument.
    pub cells: Vec<CellNow>,
}

/// What a level means for a theme of an own version.
#[derive(Clone, Debug, PartialEq)]
pub struct CellNow {
    /// The level.
    pub level: LevelId,
    /// What the edition says.
    pub base: Option<&'static Cell>,
    /// Its meaning in one sentence.
    pub gist: String,
    /// Its claims, in their order, none twice.
    pub claims: Vec<String>,
}

/// All themes: those of the edition in its order, then those that were added.
#[must_use]
pub fn themes_now(of: &Adaptation, base: &'static Instrument) -> Vec<ThemeNow> {
    let ours = base.themes.iter().map(|theme| (theme.id, Some(theme)));
    let is_added = |id: &&ThemeId| base.theme(**id).is_none();
    let added = of.left_out.keys().filter(is_added).map(|id| (*id, None));
    ours.chain(added).map(|(id, theme)| theme_now(of, base, id, theme)).collect()
}

fn theme_now(
    of: &Adaptation,
    base: &'static Instrument,
    id: ThemeId,
    theme: Option<&'static Theme>,
) -> ThemeNow {
    let text = |which: TextOf, base: &str| {
        let own = Adaptation::text(id, which).and_then(|id| of.texts.get(&id));
        // What is left empty stays as in the edition.
        let own = own.map(|own| own.text.text().trim()).filter(|text| !text.is_empty());
        own.unwrap_or(base).to_owned()
    };
    let cell = |level: LevelId| {
        let base = theme.and_then(|theme| theme.cell(level));
        CellNow {
            level,
            base,
            gist: text(TextOf::Gist(level), base.map_or("", |cell| cell.gist)),
            claims: lines(&text(TextOf::Claims(level), &claims(base))),
        }
    };
    ThemeNow {
        id,
        base: theme,
        left_out: of.left_out.get(&id).is_some_and(|out| *out.get()),
        title: text(TextOf::Title, theme.map_or("", |theme| theme.title)),
        question: text(TextOf::Question, theme.map_or("", |theme| theme.question)),
        cells: base.levels.iter().map(|level| cell(level.id)).collect(),
    }
}

/// The claims of the edition, a line each: how they stand in their field.
#[must_use]
pub fn claims(of: Option<&'static Cell>) -> String {
    let claims = of.map(|cell| cell.claims).unwrap_or_default();
    claims.iter().map(|claim| claim.text).collect::<Vec<_>>().join("\n")
}

fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::<String>::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !lines.iter().any(|known| known == line) {
            lines.push(line.to_owned());
        }
    }
    lines
}

impl CellNow {
    /// Whether it reads as in the edition.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.base.is_some_and(|base| {
            base.gist == self.gist && base.claims.iter().map(|claim| claim.text).eq(self.claims.iter())
        })
    }
}

impl ThemeNow {
    /// What became of it.
    #[must_use]
    pub fn state(&self) -> State {
        match self.base {
            _ if self.left_out => State::LeftOut,
            None => State::Added,
            Some(base) => {
                // A level that the edition says nothing about stays one as long as nobody writes there.
                let same = |cell: &CellNow| {
                    cell.is_same() || (cell.base.is_none() && cell.gist.is_empty() && cell.claims.is_empty())
                };
                let all =
                    base.title == self.title && base.question == self.question && self.cells.iter().all(same);
                if all { State::Same } else { State::Adapted }
            }
        }
    }

    /// What to call it while it has no title.
    #[must_use]
    pub fn name(&self) -> String {
        if self.title.is_empty() { "Thema zonder titel".to_owned() } else { self.title.clone() }
    }

    /// Whether something is missing without which nobody can talk about it.
    #[must_use]
    pub fn lacks_texts(&self) -> bool {
        self.title.is_empty()
            || self.question.is_empty()
            || (self.base.is_none() && self.cells.iter().any(|cell| cell.gist.is_empty()))
    }
}
