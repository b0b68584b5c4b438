//! What the picture and the report are made of: the themes of a round with their answers.

use std::borrow::Cow;

use crate::domain::{AnswerKey, Instrument, Owner, RoundId, Sorted, Standing, Theme, ThemeId};
use crate::kit::dutch;
use crate::records::{Answer, Round, Shelf};

/// A theme with what the partners say of it together.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number in the instrument; nothing for a theme that nobody here has the texts of.
    pub number: Option<usize>,
    /// Its id.
    pub id: ThemeId,
    /// Its texts, when they are known here.
    pub theme: Option<&'static Theme>,
    /// The answer; one in which nothing was said when there is none.
    pub answer: Answer,
    /// Whether it is talked about today.
    pub today: bool,
    /// Where the partners differ still: what each own view says, a line each.
    pub said: Vec<String>,
}

impl Row {
    /// What it is called.
    #[must_use]
    pub fn title(&self) -> String {
        match self.theme {
            Some(theme) => theme.title.to_owned(),
            None => format!("Thema dat deze versie niet kent: {}", self.id),
        }
    }

    /// What it is called where there is little room.
    #[must_use]
    pub fn short_title(&self) -> String {
        self.theme.and_then(|theme| theme.short_title).map_or_else(|| self.title(), str::to_owned)
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.answer.standing()
    }
}

/// The themes of the instrument in its own order, then answers to themes that are not known here.
#[must_use]
pub fn rows(shelf: &Shelf, id: RoundId) -> (Option<&'static Instrument>, Vec<Row>) {
    let Some(round) = shelf.round(id) else { return (None, Vec::new()) };
    let instrument = shelf.instrument(round.instrument);
    let mut answers: Vec<Answer> = shelf.answers_of(round.id).into_iter().map(Cow::into_owned).collect();
    answers.retain(|answer| answer.key.owner == Owner::Agreement);
    let themes = instrument.map(|known| known.themes).unwrap_or_default();
    let mut rows: Vec<Row> = (1..)
        .zip(themes)
        .map(|(number, theme)| {
            let key = AnswerKey { round: round.id, owner: Owner::Agreement, theme: theme.id };
            let at = answers.iter().position(|answer| answer.key == key);
            Row {
                number: Some(number),
                id: theme.id,
                theme: Some(theme),
                answer: at.map_or_else(|| Answer::new(key), |at| answers.remove(at)),
                today: round.is_today(theme.id),
                said: Vec::new(),
            }
        })
        .collect();
    rows.extend(answers.into_iter().map(|answer| Row {
        number: None,
        id: answer.key.theme,
        theme: None,
        answer,
        today: true,
        said: Vec::new(),
    }));
    for row in rows.iter_mut().filter(|row| row.standing() == Standing::Differing) {
        row.said = said(shelf, round, row.id);
    }
    (instrument, rows)
}

/// What each own view says of a theme, with or without whose it is.
fn said(shelf: &Shelf, round: &Round, theme: ThemeId) -> Vec<String> {
    let Some(instrument) = shelf.instrument(round.instrument) else { return Vec::new() };
    let views = shelf.views_in(round.id);
    let unnamed = shelf.names_are_hidden(round.id);
    let lines = views.into_iter().map(|view| {
        let name =
            if unnamed { "Eén van jullie".to_owned() } else { dutch::capital(&dutch::view_name(view)) };
        format!("{name}: {}", dutch::standing(instrument, shelf.said(view, theme).standing))
    });
    let mut lines: Vec<String> = lines.collect();
    if unnamed {
        // In the order of the views it would still be told who is who.
        let sorted: Sorted<(String, usize)> =
            lines.into_iter().enumerate().map(|(at, line)| ((line, at), ())).collect();
        lines = sorted.into_iter().map(|((line, _), ())| line).collect();
    }
    lines
}
