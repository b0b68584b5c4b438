//! What one owner says about one theme in one round.

use std::fmt;

use crate::content;
use crate::domain::{
    AnswerKey, AspectId, ChoiceId, ClaimId, InstrumentRef, LevelId, NodeId, Note, Outcome, Owner, Register,
    RoundId, Slug, Sorted, Stamp, Standing, ThemeId,
};
use crate::records::declare::kind;
use crate::records::fields::{Fields, Map, Unreadable};
use crate::records::joined::Joined;
use crate::records::key::{Key, put};
use crate::records::kind::Rules;
use crate::records::migrate::LEVEL_NAMES;
use crate::records::pipeline::{Among, RecordError};
use crate::records::{RecordKey, Round, View};

kind! {
    /// What one owner says about one theme. What is absent was never written; without `now` the theme was not discussed,
    /// which is not the first level. `ambition` equal to `now` means: on purpose so.
    Answer = "answer", schema 1, "het" "antwoord bij een thema" / "antwoorden bij een thema";
    key key: AnswerKey;
    fields {
        /// Where they stand now.
        Always now: Register<Option<LevelId>>,
        /// What they aim for.
        Always ambition: Register<Option<LevelId>>,
        /// The claims that they recognise. Ticking never moves a level.
        Always claims: Sorted<ClaimId, Register<bool>>,
        /// Their note.
        Note note: Note,
        /// Skipped on purpose, to talk about later.
        Always later: Register<bool>,
        /// What they say of the theme instead of a level, if they do. Levels that were chosen before stay.
        Always outcome: Register<Option<Outcome>>,
        /// Why: why they stay where they are, why they differ, why it is not for them.
        Reason reason: Note,
        /// Which policy it touches, if they said so.
        Always areas: Sorted<AspectId, Register<Option<ChoiceId>>>,
        /// What they ask of the municipality for it.
        Request help: Note,
        /// Of every other writer whose choice here was known when somebody chose anew: the moment of that choice.
        Always over: Sorted<NodeId, Register<bool>>,
    }
    hangs on |of| above(of.key);
    shown Counted;
    along Always;
    migrations &[LEVEL_NAMES];
    springs from its key;
}

/// The round, and of an own view the view: the answers go with it.
fn above(of: AnswerKey) -> Vec<RecordKey> {
    let mut above = vec![RecordKey::Round(of.round)];
    if let Owner::View(view) = of.owner {
        above.push(RecordKey::View(view));
    }
    above
}

impl Key for AnswerKey {
    const FIRST: Self =
        Self { round: RoundId::FIRST, owner: Owner::Agreement, theme: ThemeId::checked_at_build("") };

    fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
        Ok(Self {
            round: fields.word("round")?,
            owner: fields.slug("owner")?.into(),
            theme: fields.word("theme")?,
        })
    }

    fn write(&self, into: &mut Map) {
        put(into, "round", self.round.as_str());
        put(into, "owner", self.owner.as_str());
        put(into, "theme", self.theme.as_str());
    }

    fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}/{}", self.round, self.owner.as_str(), self.theme)
    }

    fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self> {
        Some(Self { round: parts.next()?.into(), owner: parts.next()?.into(), theme: parts.next()?.into() })
    }

    fn written_as(self, joined: &Joined) -> Self {
        Self { round: joined.round(self.round), ..self }
    }

    fn above(self) -> Option<RecordKey> {
        Some(RecordKey::Round(self.round))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sample() -> Self {
        Self {
            round: <RoundId as Key>::sample(),
            owner: Owner::Agreement,
            theme: ThemeId::checked_at_build("t"),
        }
    }
}

impl Rules for Answer {
    /// The theme that it is about.
    fn title(&self) -> String {
        let known = content::current_edition().theme(self.key.theme);
        known.map_or(self.key.theme.as_str(), |(_, theme)| theme.title).to_owned()
    }

    fn line(&self) -> String {
        format!("Antwoord bij thema {}", self.title())
    }

    fn misfit(&self, among: &Among<'_>) -> Option<RecordError> {
        let instrument = among.instrument(self.given_under(among)?)?;
        let levels = [self.now.get(), self.ambition.get()].into_iter().flatten();
        let unknown = levels.copied().find(|level| instrument.level(*level).is_none());
        unknown.map(|level| RecordError::UnknownLevel { level })
    }
}

impl Answer {
    /// Which instrument it was given under: that of its round, or of its view where the round never came.
    fn given_under(&self, among: &Among<'_>) -> Option<InstrumentRef> {
        let of_view = || match self.key.owner {
            Owner::View(view) => among.find::<View>(view).map(|view| view.instrument),
            Owner::Agreement => None,
        };
        among.find::<Round>(self.key.round).map(|round| round.instrument).or_else(of_view)
    }

    /// When somebody chose last, and by which writer.
    #[must_use]
    pub fn chosen(&self) -> Option<Stamp> {
        self.now.stamp().max(self.ambition.stamp()).max(self.outcome.stamp())
    }

    /// Somebody is about to choose, and sees what was chosen until now: that was not chosen beside this.
    pub fn choose_over(&mut self, at: Stamp) {
        if let Some(before) = self.chosen().filter(|before| before.node != at.node) {
            self.over.slot(before.node).set(true, before);
        }
    }

    /// Whether what was chosen here was chosen by who saw what `other` says, or after it on the same opened page.
    #[must_use]
    pub fn knew(&self, other: &Self) -> bool {
        let Some(theirs) = other.chosen() else { return true };
        let seen = self.over.get(&theirs.node).and_then(Register::stamp);
        let own = self.chosen().filter(|own| own.node == theirs.node);
        seen.max(own) >= Some(theirs)
    }

    /// Whether a claim is ticked.
    #[must_use]
    pub fn recognises(&self, claim: ClaimId) -> bool {
        self.claims.get(&claim).is_some_and(|tick| *tick.get())
    }

    /// Whether it touches a policy.
    #[must_use]
    pub fn touches(&self, area: AspectId) -> bool {
        self.areas.get(&area).is_some_and(|tick| tick.get().is_some())
    }

    /// Whether it touches any.
    #[must_use]
    pub fn touches_any(&self) -> bool {
        self.areas.values().any(|tick| tick.get().is_some())
    }

    /// The claims that are ticked.
    #[must_use]
    pub fn recognised(&self) -> Vec<ClaimId> {
        self.claims.keys().copied().filter(|claim| self.recognises(*claim)).collect()
    }

    /// How the theme stands. That they mean to stay is said by aiming for where they stand, not by coming to where they
    /// aimed for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let said_something = !self.note.text().is_empty() || self.claims.values().any(|tick| *tick.get());
        match *self.outcome.get() {
            Some(Outcome::Differ) => return Standing::Differing,
            Some(Outcome::NotForUs) => return Standing::NotForUs,
            None => {}
        }
        match (*self.now.get(), *self.ambition.get()) {
            (Some(level), Some(ambition))
                if level == ambition && self.ambition.stamp() >= self.now.stamp() =>
            {
                Standing::OnPurpose { level }
            }
            (Some(level), Some(ambition)) if level == ambition => Standing::Reached { level },
            (Some(now), Some(ambition)) => Standing::Moving { now, ambition },
            (Some(now), None) => Standing::Answered { now },
            (None, _) if *self.later.get() => Standing::Later,
            (None, None) if !said_something => Standing::Untouched,
            (None, ambition) => Standing::Begun { ambition },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Owner, RoundId, Stamp, ThemeId};

    fn answer() -> Answer {
        Answer::new(AnswerKey {
            round: RoundId::checked_at_build("r"),
            owner: Owner::Agreement,
            theme: ThemeId::checked_at_build("t"),
        })
    }

    fn stamp(at: u64) -> Stamp {
        Stamp::parse(&format!("{at}.0.a")).expect("a stamp")
    }

    fn level(id: &'static str) -> LevelId {
        LevelId::checked_at_build(id)
    }

    #[test]
    fn nothing_said_is_untouched_and_not_the_first_level() {
        assert_eq!(answer().standing(), Standing::Untouched);
        assert!(!answer().standing().is_discussed());
    }

    #[test]
    fn the_same_level_twice_is_on_purpose() {
        let mut answer = answer();
        answer.now.set(Some(level("hand-in-hand")), stamp(1));
        answer.ambition.set(Some(level("hand-in-hand")), stamp(2));
        assert!(matches!(answer.standing(), Standing::OnPurpose { .. }));
    }

    #[test]
    fn later_counts_as_long_as_no_level_is_chosen() {
        let mut answer = answer();
        answer.later.set(true, stamp(1));
        assert_eq!(answer.standing(), Standing::Later);
        answer.now.set(Some(level("back-to-back")), stamp(2));
        assert!(answer.standing().is_discussed());
    }

    #[test]
    fn a_note_without_a_level_has_begun() {
        let mut answer = answer();
        answer.note.write("eerst uitzoeken", stamp(1));
        assert_eq!(answer.standing(), Standing::Begun { ambition: None });
    }
}
