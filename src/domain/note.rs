//! A text that is never lost: writes that did not know each other both stay, until someone chooses.

use super::{Merge, Sorted, Stamp};

/// One text as it was typed in one go.
///
/// While somebody types on, the stamp stays and the revision counts up: one go is one value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NoteValue {
    /// When the go began, and who typed.
    pub started: Stamp,
    /// How often it was saved since; later revisions replace earlier ones of the same go.
    pub revision: u32,
    /// What was typed.
    pub text: String,
}

/// A register for text: a set of values, and of what they replaced only the stamps.
///
/// A value that replaces another names it as parent, by stamp *and* revision. So a go that went on
/// typing after someone else replaced an earlier revision of it is not lost: both are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    values: Sorted<NoteValue>,
    replaced: Sorted<Stamp, u32>,
}

impl Note {
    /// A note from its parts, with values that are already replaced left out.
    #[must_use]
    pub fn from_parts(values: Vec<NoteValue>, replaced: Sorted<Stamp, u32>) -> Self {
        let values = values.into_iter().map(|value| (value, ())).collect();
        Self { values, replaced }.tidy()
    }

    /// The values that nothing replaced, oldest first. More than one: somebody has to choose.
    #[must_use]
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &NoteValue> {
        self.values.keys()
    }

    /// What was replaced: of each go the highest revision that a later value names as its parent.
    #[must_use]
    pub fn replaced(&self) -> &Sorted<Stamp, u32> {
        &self.replaced
    }

    /// The text to show: that of the latest value, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        self.values().next_back().map_or("", |value| value.text.as_str())
    }

    /// Whether writes that did not know each other stand side by side with different words.
    #[must_use]
    pub fn needs_choice(&self) -> bool {
        self.values().any(|value| value.text != self.text())
    }

    /// Writes a new text that replaces everything shown now.
    pub fn write(&mut self, text: &str, at: Stamp) {
        for (value, ()) in std::mem::take(&mut self.values) {
            let revision = self.replaced.slot(value.started);
            *revision = value.revision.max(*revision);
        }
        self.values.put(NoteValue { started: at, revision: 0, text: text.to_owned() }, ());
    }

    /// Goes on typing in the go that began at `started`. Other values stay beside it.
    ///
    /// Returns false, and changes nothing, when that go is no value any more;
    /// the writer then begins a new go with [`Self::write`].
    pub fn type_on(&mut self, text: &str, started: Stamp) -> bool {
        let Some(typed) = self.values().find(|value| value.started == started).cloned() else {
            return false;
        };
        self.values.take(&typed);
        let revision = typed.revision.saturating_add(1);
        self.values.put(NoteValue { revision, text: text.to_owned(), ..typed }, ());
        true
    }

    /// All that it says: where texts stand side by side, all of them.
    #[must_use]
    pub fn all_words(&self) -> String {
        let texts: Sorted<&str> = self
            .values()
            .map(|value| value.text.trim())
            .filter(|text| !text.is_empty())
            .map(|text| (text, ()))
            .collect();
        texts.keys().copied().collect::<Vec<_>>().join(" / ")
    }

    /// Every stamp in the note.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all: Vec<Stamp> = self.replaced.keys().copied().collect();
        all.extend(self.values().map(|value| value.started));
        all
    }

    fn tidy(mut self) -> Self {
        // In the order of the values a later revision comes later, so the last one stands.
        let newest: Sorted<Stamp, u32> = self.values().map(|value| (value.started, value.revision)).collect();
        let replaced = &self.replaced;
        self.values.retain(|value, ()| {
            let outdated = newest.get(&value.started).is_some_and(|n| *n > value.revision);
            let known = replaced.get(&value.started).is_some_and(|r| *r >= value.revision);
            !outdated && !known
        });
        self
    }
}

impl Merge for Note {
    fn merge(mut self, other: Self) -> Self {
        for (value, ()) in other.values {
            self.values.put(value, ());
        }
        for (stamp, revision) in other.replaced {
            let known = self.replaced.slot(stamp);
            *known = revision.max(*known);
        }
        self.tidy()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    #[test]
    fn two_devices_that_did_not_know_each_other_keep_both_texts() {
        let (mut school, mut childcare) = (Note::default(), Note::default());
        school.write("school", stamp("1.0.a"));
        childcare.write("opvang", stamp("2.0.b"));
        let mut both = school.merge(childcare);
        assert!(both.needs_choice());
        both.write("samen", stamp("3.0.a"));
        assert!(!both.needs_choice());
        assert_eq!(both.replaced().len(), 2);
    }

    #[test]
    fn what_was_replaced_does_not_come_back_with_an_old_copy() {
        let mut note = Note::default();
        note.write("eerst", stamp("1.0.a"));
        let old_copy = note.clone();
        note.write("later", stamp("2.0.a"));
        assert_eq!(note.clone().merge(old_copy), note);
    }

    #[test]
    fn typing_in_one_go_is_one_value() {
        let mut note = Note::default();
        note.write("a", stamp("1.0.a"));
        assert!(note.type_on("ab", stamp("1.0.a")));
        assert_eq!((note.values().count(), note.text()), (1, "ab"));
        assert!(note.replaced().is_empty());
    }

    #[test]
    fn typing_on_after_someone_replaced_an_earlier_revision_is_not_lost() {
        let mut mine = Note::default();
        mine.write("eerst", stamp("1.0.a"));
        let mut theirs = mine.clone();
        theirs.write("anders", stamp("2.0.b"));
        mine.type_on("eerst en meer", stamp("1.0.a"));
        let texts: Vec<_> = mine.merge(theirs).values().map(|v| v.text.clone()).collect();
        assert_eq!(texts, ["eerst en meer", "anders"]);
    }

    #[test]
    fn typing_on_leaves_what_came_from_elsewhere_beside_it() {
        let (mut mine, mut theirs) = (Note::default(), Note::default());
        mine.write("a", stamp("1.0.a"));
        theirs.write("b", stamp("2.0.b"));
        let mut both = mine.merge(theirs);
        assert!(both.type_on("aa", stamp("1.0.a")));
        let texts: Vec<_> = both.values().map(|v| v.text.clone()).collect();
        assert_eq!(texts, ["aa", "b"]);
    }

    #[test]
    fn the_same_words_twice_need_no_choice() {
        let (mut one, mut two) = (Note::default(), Note::default());
        one.write("zelfde", stamp("1.0.a"));
        two.write("zelfde", stamp("2.0.b"));
        assert!(!one.merge(two).needs_choice());
    }
}
