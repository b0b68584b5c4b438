//! Own views: of a round, and how far they lie apart.

use crate::domain::{
    AnswerKey, Instrument, LevelId, Owner, RoundId, Seat, Sorted, Standing, Theme, ThemeId, ViewId,
};
use crate::records::{RecordKey, Round, Shelf, View};

use crate::records::Listed;

/// How far a view is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nobody filled in anything.
    Empty,
    /// Somebody is at it.
    Begun,
    /// Whoever gave it is done.
    Done,
}

/// What one view says of a theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Whose view.
    pub view: ViewId,
    /// How it stands there.
    pub standing: Standing,
    /// Where they stand, if they said so.
    pub now: Option<LevelId>,
    /// What they aim for, if they said so.
    pub ambition: Option<LevelId>,
}

/// What all views that are in say of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The theme's number, from 1.
    pub number: usize,
    /// The theme.
    pub theme: &'static Theme,
    /// What each says, in the order of the views.
    pub said: Vec<Said>,
    /// How many levels lie between the lowest and the highest that somebody stands at; nothing with fewer than two.
    pub apart: Option<usize>,
}

impl Shelf {
    /// An own view that was not removed.
    #[must_use]
    pub fn view(&self, id: ViewId) -> Option<&View> {
        self.find::<View>(id).filter(|view| !view.removed.get())
    }

    /// The own views of a round that were not removed, in the order in which seats are offered, and then by age: the same on
    /// every device, however they came.
    #[must_use]
    pub fn views_of(&self, round: RoundId) -> Vec<&View> {
        let mut found: Sorted<(usize, ViewId), &View> = Sorted::default();
        for part in self.round_group(self.same_round(round)) {
            let views = self.below(&RecordKey::Round(part)).filter_map(|kept| View::of(&kept.record));
            for view in views.filter(|view| !view.removed.get()) {
                let place = view.seat.get().map_or(Seat::ALL.len(), Seat::number);
                found.put((place, view.id), view);
            }
        }
        found.into_iter().map(|(_, view)| view).collect()
    }

    /// The same without the empty ones that nobody waits for any more: whoever sat there gave theirs on another device.
    #[must_use]
    pub fn views_listed(&self, round: RoundId) -> Vec<&View> {
        let awaited: Vec<ViewId> = self.views_awaited(round).iter().map(|view| view.id).collect();
        let listed = |view: &&View| self.progress(view) != Progress::Empty || awaited.contains(&view.id);
        self.views_of(round).into_iter().filter(listed).collect()
    }

    /// Whether there is an own view here that was not removed.
    #[must_use]
    pub fn has_views(&self) -> bool {
        self.all::<View>().any(|view| !view.removed.get())
    }

    /// How far a view is.
    #[must_use]
    pub fn progress(&self, view: &View) -> Progress {
        if *view.done.get() {
            return Progress::Done;
        }
        let answers = self.below(&RecordKey::View(view.id)).any(|kept| kept.latest().is_some());
        if answers { Progress::Begun } else { Progress::Empty }
    }

    /// The views that are in: whoever gave them is done.
    #[must_use]
    pub fn views_in(&self, round: RoundId) -> Vec<&View> {
        self.views_of(round).into_iter().filter(|view| *view.done.get()).collect()
    }

    /// The views that others wait for: somebody is at it, or nobody with that seat gave one yet.
    #[must_use]
    pub fn views_awaited(&self, round: RoundId) -> Vec<&View> {
        let views = self.views_of(round);
        let given =
            |view: &View| views.iter().any(|other| *other.done.get() && other.seat.get() == view.seat.get());
        let awaited = views.iter().filter(|view| match self.progress(view) {
            Progress::Done => false,
            Progress::Begun => true,
            Progress::Empty => !given(view),
        });
        awaited.copied().collect()
    }

    /// Whether what others said is out of sight still: somebody is at an own view here.
    #[must_use]
    pub fn views_are_closed(&self, round: RoundId) -> bool {
        !self.views_awaited(round).is_empty()
    }

    /// Whether it is left out who gave which view: they chose so, and there are enough that it does not show all the same.
    #[must_use]
    pub fn names_are_hidden(&self, round: RoundId) -> bool {
        let chosen = self.round(round).is_some_and(|round| *round.unnamed.get());
        chosen && self.can_hide_names(round)
    }

    /// Whether there are enough views for that: with fewer it is clear whose is whose, also without names.
    #[must_use]
    pub fn can_hide_names(&self, round: RoundId) -> bool {
        const ENOUGH: usize = 4;
        self.views_in(round).len() >= ENOUGH
    }

    /// What a view says of a theme.
    #[must_use]
    pub fn said(&self, view: &View, theme: ThemeId) -> Said {
        let key = AnswerKey { round: view.round, owner: Owner::View(view.id), theme };
        let answer = self.answer(key);
        Said {
            view: view.id,
            standing: answer.as_ref().map_or(Standing::Untouched, |answer| answer.standing()),
            now: answer.as_ref().and_then(|answer| *answer.now.get()),
            ambition: answer.as_ref().and_then(|answer| *answer.ambition.get()),
        }
    }

    /// Every theme that a view that is in says something of, those that lie furthest apart first; those that lie as far
    /// apart in the order of the instrument. Only views of the round's own edition are laid beside each other.
    #[must_use]
    pub fn beside(&self, round: &Round) -> Vec<Beside> {
        let Some(instrument) = self.instrument(round.instrument) else { return Vec::new() };
        let views: Vec<&View> = self.views_in(round.id);
        let views: Vec<&View> =
            views.into_iter().filter(|view| view.instrument == round.instrument).collect();
        let mut sorted: Sorted<(usize, usize), Beside> = Sorted::default();
        for (number, theme) in (1..).zip(instrument.themes) {
            let said: Vec<Said> = views.iter().map(|view| self.said(view, theme.id)).collect();
            if said.iter().all(|one| one.standing == Standing::Untouched) {
                continue;
            }
            let apart = apart(instrument, &said);
            // What nobody can compare comes last.
            let nearness = instrument.levels.len() - apart.unwrap_or(0) + usize::from(apart.is_none());
            sorted.put((nearness, number), Beside { number, theme, said, apart });
        }
        sorted.into_iter().map(|(_, beside)| beside).collect()
    }
}

/// How many levels lie between the lowest and the highest of where somebody stands.
fn apart(instrument: &Instrument, said: &[Said]) -> Option<usize> {
    let number = |one: &Said| Some(instrument.level(one.now?)?.0);
    let numbers: Vec<usize> = said.iter().filter_map(number).collect();
    let (low, high) = (numbers.iter().min()?, numbers.iter().max()?);
    (numbers.len() > 1).then(|| high - low)
}
