//! Giving an own version out: what it reads now becomes an edition that never changes. What did not change keeps its name, so
//! that it can be laid beside what was answered before; what changed gets another.

use crate::domain::{
    AdaptationId, Adapted, Cell, Claim, ClaimId, EditionId, Instrument, InstrumentRef, Theme,
};
use crate::records::{Adaptation, Shelf, TextOf};
use crate::state::Session;

use super::theme_now::{CellNow, State, ThemeNow, themes_now};

/// Why a version cannot be given out yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The version has no name.
    Name,
    /// Nobody says whose it is.
    Owner,
    /// All themes were left out.
    Themes,
    /// A theme lacks texts without which nobody can talk about it.
    Texts {
        /// What it is called.
        theme: String,
    },
    /// Somewhere two texts stand side by side, and nobody chose.
    Choice {
        /// What the theme is called; nothing for the name of the version and who made it.
        theme: Option<String>,
    },
    /// It reads as it was given out last, or as the edition that it is made from.
    Change,
    /// The edition that it is made from is not here.
    Base,
}

/// Makes an edition of an own version, and returns which.
///
/// # Errors
/// With everything that is missing.
pub fn give_out(session: Session, id: AdaptationId) -> Result<InstrumentRef, Vec<Lacks>> {
    let made = session.peek(|shelf| shelf.find::<Adaptation>(id).map(|of| made(shelf, of, session)));
    let made = made.unwrap_or_else(|| Err(vec![Lacks::Base]))?;
    let reference = made.reference;
    let made: &'static Instrument = Box::leak(Box::new(made));
    session.add(made);
    Ok(reference)
}

fn made(shelf: &Shelf, of: &Adaptation, session: Session) -> Result<Instrument, Vec<Lacks>> {
    let Some(base) = shelf.instrument(of.instrument) else { return Err(vec![Lacks::Base]) };
    let all = themes_now(of, base);
    let mut lacks = lacking(of, &all);
    let (name, owner) = (of.name.text().trim(), of.owner.text().trim());
    let themes: Vec<Theme> = all.iter().filter(|theme| !theme.left_out).map(theme).collect();
    let as_before = shelf.last_given_out(of.id).is_some_and(|last| {
        let about = last.adapted.map(|adapted| (adapted.name, adapted.owner));
        last.themes == themes && about == Some((name, owner))
    });
    if as_before || all.iter().all(|theme| theme.state() == State::Same) {
        lacks.push(Lacks::Change);
    }
    if !lacks.is_empty() {
        return Err(lacks);
    }
    let (Some(edition), Some(day)) = (session.new_id::<EditionId>(), session.today().day) else {
        return Err(vec![Lacks::Base]);
    };
    Ok(Instrument {
        reference: InstrumentRef { id: base.reference.id, edition },
        title: base.title,
        levels: base.levels,
        themes: themes.leak(),
        adapted: Some(Adapted {
            name: keep(name),
            owner: keep(owner),
            of: base.reference.edition,
            on: day,
            from: of.id,
        }),
    })
}

fn lacking(of: &Adaptation, all: &[ThemeNow]) -> Vec<Lacks> {
    let mut lacks = Vec::new();
    if of.name.text().trim().is_empty() {
        lacks.push(Lacks::Name);
    }
    if of.owner.text().trim().is_empty() {
        lacks.push(Lacks::Owner);
    }
    if of.name.needs_choice() || of.owner.needs_choice() {
        lacks.push(Lacks::Choice { theme: None });
    }
    let used: Vec<&ThemeNow> = all.iter().filter(|theme| !theme.left_out).collect();
    if used.is_empty() {
        lacks.push(Lacks::Themes);
    }
    for theme in used {
        if theme.lacks_texts() {
            lacks.push(Lacks::Texts { theme: theme.name() });
        }
        if has_choice(of, theme) {
            lacks.push(Lacks::Choice { theme: Some(theme.name()) });
        }
    }
    lacks
}

fn has_choice(of: &Adaptation, theme: &ThemeNow) -> bool {
    let of_cells = theme.cells.iter().flat_map(|cell| [TextOf::Gist(cell.level), TextOf::Claims(cell.level)]);
    let all = [TextOf::Title, TextOf::Question].into_iter().chain(of_cells);
    let mut own = all.filter_map(|text| of.texts.get(&Adaptation::text(theme.id, text)?));
    own.any(|own| own.text.needs_choice())
}

/// A theme that reads as in the edition stays it, with where it comes from. What was adapted comes from who adapted it.
fn theme(of: &ThemeNow) -> Theme {
    if let (Some(base), State::Same) = (of.base, of.state()) {
        return *base;
    }
    let base = of.base;
    let same_title = base.is_some_and(|base| base.title == of.title);
    let cells: Vec<Cell> = of.cells.iter().filter_map(cell).collect();
    Theme {
        id: of.id,
        title: keep(&of.title),
        short_title: base.filter(|_| same_title).and_then(|base| base.short_title),
        alias: base.filter(|_| same_title).and_then(|base| base.alias),
        question: keep(&of.question),
        cells: cells.leak(),
        source: None,
        place: "",
    }
}

fn cell(of: &CellNow) -> Option<Cell> {
    if let (Some(base), true) = (of.base, of.is_same()) {
        return Some(*base);
    }
    let known = of.base.map(|base| base.claims).unwrap_or_default();
    let claim = |text: &String| {
        known.iter().find(|claim| claim.text == text).copied().unwrap_or_else(|| Claim {
            id: claim_of(text),
            text: keep(text),
            terms: &[],
        })
    };
    let claims: Vec<Claim> = of.claims.iter().map(claim).collect();
    let says = !of.gist.is_empty() || !claims.is_empty();
    says.then(|| Cell { level: of.level, gist: keep(&of.gist), claims: claims.leak() })
}

/// What names a claim of their own: the same words have the same name on every device and in every edition.
fn claim_of(text: &str) -> ClaimId {
    // FNV-1a: it has to spread, not to keep a secret.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    ClaimId::parse(&format!("own-{hash:016x}")).unwrap_or(ClaimId::checked_at_build("own"))
}

/// Keeps a text for as long as the page: a definition may be shown until the end.
fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}
