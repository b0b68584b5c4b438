//! What a location handed in of one conversation: a copy to look at, beside those of other locations.

use serde_json::Value;

use crate::domain::{
    AspectId, ChoiceId, Day, Instrument, InstrumentRef, LevelId, LocationId, NaturalKey, PartnerKind,
    Register, RequestId, RoundId, Slug, Standing, ThemeId, Word as _,
};
use crate::records::declare::kind;
use crate::records::fields::Map;
use crate::records::kind::Rules;
use crate::records::title::day;
use crate::records::{Leaves, RecordKey, Whole};

kind! {
    /// What a location handed in of one round, taken from its file as it stood. A later one replaces all of it, so that the
    /// order in which files come does not matter. Nobody answers in it. It has the round's own id; location and instrument
    /// are those of the round.
    Snapshot = "snapshot", schema 1, "het" "ingeleverde gesprek" / "ingeleverde gesprekken";
    key id: RoundId;
    born {
        /// The location where the round was held.
        location: LocationId,
        /// The instrument and edition that the round was held under.
        instrument: InstrumentRef,
    }
    fields {
        /// What it says, by what each part leaves in a file. `said`: `day`, `next`, `agreed`, `themes` (how each stands: a
        /// level's number in the instrument, then nothing, `=` on purpose, `r` reached, or `>` and what they aim for; `>` and
        /// a number: begun; `.` begun; `l` later; `d` they differ; `n` not for them; `x` no theme of today), `partners` (the
        /// kind of each), `says` (what they chose around the instrument), `asked` (the requests that it answers) and `same`
        /// (other ids of the location). `names`: `name`, `municipality`, `area`, `id` and `partners` (name and number of each).
        /// `reasons` and `requests`: by theme; `requests` also `general`, `needed`, `housing`, `chances` and
        /// `doing` (what they do themselves about each bottleneck). `actions`: `list`,
        /// of each what is done, what became of it (empty: open), and what came of it.
        Always copy: Whole,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Instrument(of.instrument)];
    shown Line;
    along Always;
}

impl Rules for Snapshot {
    fn title(&self) -> String {
        let day = self.day().map_or_else(|| "zonder datum".to_owned(), |on| format!("van {}", day(on)));
        format!("{}, gesprek {day}", self.name())
    }

    fn line(&self) -> String {
        format!("Ingeleverd: {}", self.title())
    }
}

/// Where the themes stand, and the reasons and requests of themes.
pub const THEMES: &str = "themes";

impl Snapshot {
    fn text(&self, leaves: Leaves, name: &str) -> &str {
        let part = self.copy.part(leaves);
        part.and_then(|part| part.get(name)).and_then(Value::as_str).unwrap_or_default()
    }

    fn map(&self, leaves: Leaves, name: &str) -> Option<&Map> {
        self.copy.part(leaves)?.get(name)?.as_object()
    }

    fn list(&self, leaves: Leaves, name: &str) -> &[Value] {
        let part = self.copy.part(leaves);
        part.and_then(|part| part.get(name)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// What the location is called, or that it has no name.
    #[must_use]
    pub fn name(&self) -> String {
        match self.text(Leaves::Name, "name") {
            "" => "Locatie zonder naam".to_owned(),
            name => name.to_owned(),
        }
    }

    /// The municipality that it lies in; may be empty.
    #[must_use]
    pub fn municipality(&self) -> &str {
        self.text(Leaves::Name, "municipality")
    }

    /// The part of the municipality that it lies in; may be empty.
    #[must_use]
    pub fn area(&self) -> &str {
        self.text(Leaves::Name, "area")
    }

    /// The requests that it answers.
    pub fn asked(&self) -> impl Iterator<Item = RequestId> {
        self.ids("asked").map(RequestId::from)
    }

    /// By which other ids its location is known where it was held.
    pub fn other_ids(&self) -> impl Iterator<Item = LocationId> {
        self.ids("same").map(LocationId::from)
    }

    fn ids(&self, name: &str) -> impl Iterator<Item = Slug> {
        self.list(Leaves::Always, name).iter().filter_map(Value::as_str).filter_map(|id| Slug::parse(id).ok())
    }

    /// All by which its location is known outside this app, as far as it was handed in.
    #[must_use]
    pub fn natural_keys(&self) -> Vec<NaturalKey> {
        let kinds = self.list(Leaves::Always, "partners").iter();
        let kinds = kinds.map(|kind| kind.as_str().and_then(PartnerKind::from_word));
        let numbers = self.list(Leaves::Name, "partners").iter();
        let numbers = numbers.map(|one| one.get(1).and_then(Value::as_str).unwrap_or_default());
        let registered = kinds.zip(numbers).filter_map(|(kind, number)| {
            let register = kind?.register()?;
            Some(NaturalKey::Registered(register, register.number(number)?))
        });
        let plain = |text: &str| text.trim().to_lowercase();
        let (municipality, id) = (plain(self.municipality()), plain(self.municipal_id()));
        let own = (!municipality.is_empty() && !id.is_empty())
            .then_some(NaturalKey::Municipal { municipality, id });
        registered.chain(own).collect()
    }

    /// What was agreed to do, where the file said so: what, what became of it (empty: open), and what came of it.
    pub fn actions(&self) -> impl Iterator<Item = [&str; 3]> {
        self.list(Leaves::Action, "list")
            .iter()
            .map(|one| [0, 1, 2].map(|at| one.get(at).and_then(Value::as_str).unwrap_or_default()))
    }

    /// The number or code that the municipality gave it; may be empty.
    #[must_use]
    pub fn municipal_id(&self) -> &str {
        self.text(Leaves::Name, "id")
    }

    /// The day of the conversation, if they said so.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        Day::parse(self.text(Leaves::Always, "day")).ok()
    }

    /// The day on which they talk again, if they chose one.
    #[must_use]
    pub fn next(&self) -> Option<Day> {
        Day::parse(self.text(Leaves::Always, "next")).ok()
    }

    /// Whether the partners agreed on it.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.copy.part(Leaves::Always).is_some_and(|said| said.get("agreed") == Some(&Value::Bool(true)))
    }

    /// The kinds of the partners; one without a kind is left out.
    pub fn partner_kinds(&self) -> impl Iterator<Item = PartnerKind> {
        self.list(Leaves::Always, "partners")
            .iter()
            .filter_map(Value::as_str)
            .filter_map(PartnerKind::from_word)
    }

    /// The partners with a name or a number.
    pub fn partners(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list(Leaves::Name, "partners").iter().filter_map(|one| {
            let of = |at: usize| one.get(at).and_then(Value::as_str).unwrap_or_default();
            let (name, number) = (of(0), of(1));
            (!(name.is_empty() && number.is_empty())).then_some((name, number))
        })
    }

    /// How a theme stands, and whether it was a theme of that conversation.
    #[must_use]
    pub fn standing(&self, instrument: &Instrument, theme: ThemeId) -> (Standing, bool) {
        self.standings(instrument)(theme)
    }

    /// The same for one theme after another, found once.
    pub fn standings<'a>(&'a self, instrument: &'a Instrument) -> impl Fn(ThemeId) -> (Standing, bool) + 'a {
        let themes = self.map(Leaves::Always, THEMES);
        move |theme| {
            let code = themes.and_then(|themes| themes.get(theme.as_str())).and_then(Value::as_str);
            standing(instrument, code.unwrap_or_default())
        }
    }

    /// The themes that something was said of.
    pub fn themes(&self) -> impl Iterator<Item = ThemeId> {
        let themes = self.map(Leaves::Always, THEMES);
        themes.into_iter().flat_map(Map::keys).filter_map(|id| Slug::parse(id).ok()).map(ThemeId::from)
    }

    /// What they chose for an aspect around the instrument.
    #[must_use]
    pub fn chosen(&self, aspect: AspectId) -> Option<ChoiceId> {
        let says = self.map(Leaves::Always, "says")?;
        Slug::parse(says.get(aspect.as_str())?.as_str()?).ok().map(ChoiceId::from)
    }

    /// What they ask of the municipality for a theme; may be empty.
    #[must_use]
    pub fn asks_for(&self, theme: ThemeId) -> &str {
        let asks = self.map(Leaves::Request, THEMES).and_then(|themes| themes.get(theme.as_str()));
        asks.and_then(Value::as_str).unwrap_or_default()
    }

    /// What they ask in general, need, want of the building, or see coming, by the name that it has; may be empty.
    #[must_use]
    pub fn asks(&self, name: &str) -> &str {
        self.text(Leaves::Request, name)
    }

    /// What they do themselves about a bottleneck; may be empty.
    #[must_use]
    pub fn doing(&self, aspect: AspectId) -> &str {
        let doing = self.map(Leaves::Request, "doing").and_then(|doing| doing.get(aspect.as_str()));
        doing.and_then(Value::as_str).unwrap_or_default()
    }

    /// What they do themselves about any bottleneck.
    pub fn all_doing(&self) -> impl Iterator<Item = &str> {
        self.map(Leaves::Request, "doing").into_iter().flat_map(Map::values).filter_map(Value::as_str)
    }

    /// Why a theme stands as it does, where the file said so; may be empty.
    #[must_use]
    pub fn reason(&self, theme: ThemeId) -> &str {
        let reasons = self.map(Leaves::Reason, THEMES).and_then(|themes| themes.get(theme.as_str()));
        reasons.and_then(Value::as_str).unwrap_or_default()
    }
}

/// How a theme stands, in a few signs; nothing for what was never touched.
#[must_use]
pub fn code(instrument: &Instrument, standing: Standing, today: bool) -> Option<String> {
    let number = |level: LevelId| instrument.level(level).map(|(number, _)| number.to_string());
    Some(match standing {
        Standing::Untouched if today => return None,
        Standing::Untouched => "x".to_owned(),
        Standing::Later => "l".to_owned(),
        Standing::Begun { ambition: None } => ".".to_owned(),
        Standing::Begun { ambition: Some(ambition) } => format!(">{}", number(ambition)?),
        Standing::Answered { now } => number(now)?,
        Standing::OnPurpose { level } => format!("{}=", number(level)?),
        Standing::Reached { level } => format!("{}r", number(level)?),
        Standing::Moving { now, ambition } => format!("{}>{}", number(now)?, number(ambition)?),
        Standing::Differing => "d".to_owned(),
        Standing::NotForUs => "n".to_owned(),
    })
}

/// The same, read. What this version does not know was never touched, as far as it can tell.
fn standing(instrument: &Instrument, code: &str) -> (Standing, bool) {
    let level = |text: &str| {
        let at = text.parse::<usize>().ok()?.checked_sub(1)?;
        instrument.levels.get(at).map(|level| level.id)
    };
    let read = match code {
        "" => Some(Standing::Untouched),
        "x" => return (Standing::Untouched, false),
        "l" => Some(Standing::Later),
        "." => Some(Standing::Begun { ambition: None }),
        "d" => Some(Standing::Differing),
        "n" => Some(Standing::NotForUs),
        other => match (other.split_once('>'), other.strip_suffix('='), other.strip_suffix('r')) {
            (Some(("", to)), ..) => level(to).map(|to| Standing::Begun { ambition: Some(to) }),
            (Some((now, to)), ..) => {
                level(now).zip(level(to)).map(|(now, ambition)| Standing::Moving { now, ambition })
            }
            (_, Some(stays), _) => level(stays).map(|level| Standing::OnPurpose { level }),
            (.., Some(reached)) => level(reached).map(|level| Standing::Reached { level }),
            _ => level(other).map(|now| Standing::Answered { now }),
        },
    };
    (read.unwrap_or(Standing::Untouched), true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn how_a_theme_stands_reads_back_from_its_signs() {
        let instrument = content::current_edition();
        let levels: Vec<LevelId> = instrument.levels.iter().map(|level| level.id).collect();
        let mut all = vec![
            Standing::Later,
            Standing::Begun { ambition: None },
            Standing::Differing,
            Standing::NotForUs,
        ];
        for now in &levels {
            let (now, level) = (*now, *now);
            all.extend([
                Standing::Answered { now },
                Standing::OnPurpose { level },
                Standing::Reached { level },
            ]);
            all.push(Standing::Begun { ambition: Some(level) });
            all.extend(levels.iter().map(|ambition| Standing::Moving { now, ambition: *ambition }));
        }
        for of in all {
            let signs = code(instrument, of, true).expect("signs");
            assert_eq!(standing(instrument, &signs), (of, true), "{signs}");
        }
        let untouched = |today| code(instrument, Standing::Untouched, today).unwrap_or_default();
        assert_eq!(standing(instrument, &untouched(true)), (Standing::Untouched, true));
        assert_eq!(standing(instrument, &untouched(false)), (Standing::Untouched, false));
        assert_eq!(
            standing(instrument, "9>x"),
            (Standing::Untouched, true),
            "nothing is claimed of what is not known"
        );
    }
}
