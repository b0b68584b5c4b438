//! What the picture and the report are made of: the themes of a round with their answers.

use std::borrow::Cow;

use crate::domain::{AnswerKey, Instrument, Owner, RoundId, Standing, Theme, ThemeId};
use crate::records::Answer;
use crate::records::Shelf;

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
            }
        })
        .collect();
    rows.extend(answers.into_iter().map(|answer| Row {
        number: None,
        id: answer.key.theme,
        theme: None,
        answer,
        today: true,
    }));
    (instrument, rows)
}
