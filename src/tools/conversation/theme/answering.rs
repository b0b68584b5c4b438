//! What a page of a theme follows and does, whoever answers.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::domain::{AnswerKey, LevelId, Standing};
use crate::kit::memo;
use crate::records::{Answer, RecordKey};
use crate::state::Session;
use crate::tools::conversation::acts;

/// One answer with its parts. Each part of a page follows its own part: what did not change is not drawn again.
#[derive(Clone, Copy)]
pub struct Answering {
    /// The answer, empty as long as there is none.
    pub answer: Memo<Answer>,
    /// Where they stand now.
    pub now: Signal<Option<LevelId>>,
    /// What they aim for.
    pub ambition: Signal<Option<LevelId>>,
    /// Whether they mean to stay where they stand.
    pub on_purpose: Signal<bool>,
    /// Whether the theme waits for later.
    pub later: Signal<bool>,
    /// Whether it may not be changed.
    pub locked: Signal<bool>,
    /// A level was chosen for now, or that choice taken back.
    pub choose_now: Callback<Option<LevelId>>,
    /// A level was chosen to aim for, or that choice taken back.
    pub choose_ambition: Callback<Option<LevelId>>,
    /// They mean to stay where they stand.
    pub stay: Callback<()>,
    /// Sets or lifts that the theme waits for later.
    pub set_later: Callback<bool>,
}

impl Answering {
    /// Of one answer.
    pub fn of(session: Session, key: AnswerKey) -> Self {
        let answer = memo(move || {
            session.read(|shelf| shelf.answer(key).map(Cow::into_owned)).unwrap_or_else(|| Answer::new(key))
        });
        let is_on_purpose = |answer: &Answer| matches!(answer.standing(), Standing::OnPurpose { .. });
        Self {
            answer,
            now: memo(move || answer.with(|answer| *answer.now.get())).into(),
            ambition: memo(move || answer.with(|answer| *answer.ambition.get())).into(),
            on_purpose: memo(move || answer.with(is_on_purpose)).into(),
            later: memo(move || answer.with(|answer| *answer.later.get())).into(),
            locked: memo(move || session.read(|shelf| shelf.is_closed(RecordKey::Round(key.round)))).into(),
            choose_now: Callback::new(move |level| acts::choose_now(session, key, level)),
            choose_ambition: Callback::new(move |level| acts::choose_ambition(session, key, level)),
            stay: Callback::new(move |()| acts::stay(session, key)),
            set_later: Callback::new(move |later| acts::set_later(session, key, later)),
        }
    }
}
