//! Taking a copy of a round for the overview of many locations.

use serde_json::Value;

use crate::domain::{AnswerKey, Note, Owner, RoundId, Stamp, Word as _};
use crate::records::fields::{Map, object};
use crate::records::kinds::snapshot::{THEMES, code};
use crate::records::{
    Action, Answer, Body, Kept, Leaves, Listed, Location, Profile, Round, Shelf, Snapshot, Whole,
};

/// Why no copy can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSnapshot {
    /// The round, or its location, is not here.
    NotHere,
    /// The location is made up, to look around in.
    MadeUp,
    /// Nobody here has the instrument that it was held under.
    NoInstrument,
}

impl Shelf {
    /// A copy of what a round and its location say, without notes, own views, who takes on what and whoever sat at the table:
    /// nobody is named in it. What `has` says was left out of the file, is left out of the copy: a copy claims nothing of it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn snapshot(&self, id: RoundId, has: &dyn Fn(Leaves) -> bool) -> Result<Snapshot, NoSnapshot> {
        let round = self.open_round(id).filter(|round| round.id == id).ok_or(NoSnapshot::NotHere)?;
        let location = self.open_location(round.location).ok_or(NoSnapshot::NotHere)?;
        if location.example {
            return Err(NoSnapshot::MadeUp);
        }
        let instrument = self.instrument(round.instrument).ok_or(NoSnapshot::NoInstrument)?;
        let profile = self.profile(round.location);
        let answers = self.answers_of(id);
        let answers = || answers.iter().filter(|answer| answer.key.owner == Owner::Agreement);
        let by_theme = |of: &dyn Fn(&Answer) -> String| {
            let texts = answers().map(|answer| (answer.key.theme.to_string(), of(answer)));
            object(
                texts.filter(|(_, text)| !text.is_empty()).map(|(theme, text)| (theme, Value::String(text))),
            )
        };
        let mut themes = Map::new();
        for theme in instrument.themes {
            let key = AnswerKey { round: round.id, owner: Owner::Agreement, theme: theme.id };
            let known = answers().find(|answer| answer.key.theme == theme.id);
            let standing = known.map_or_else(|| Answer::new(key).standing(), |known| known.standing());
            if let Some(signs) = code(instrument, standing, round.is_today(theme.id)) {
                themes.insert(theme.id.to_string(), Value::String(signs));
            }
        }
        let partners: Vec<_> = location.present_partners().map(|(_, partner)| partner).collect();
        let chosen =
            profile.says.keys().filter_map(|aspect| Some((aspect.to_string(), profile.chosen(*aspect)?)));
        let said = filled([
            ("day", round.date.get().map(|day| Value::String(day.to_string()))),
            ("next", round.next.get().map(|day| Value::String(day.to_string()))),
            ("agreed", round.is_agreed().then_some(Value::Bool(true))),
            (THEMES, some(themes)),
            (
                "partners",
                list(partners.iter().map(|partner| {
                    partner.kind.get().map_or(Value::Null, |kind| Value::String(kind.word()))
                })),
            ),
            (
                "says",
                some(object(chosen.map(|(aspect, choice)| (aspect, Value::String(choice.to_string()))))),
            ),
            ("asked", list(round.asked.keys().map(|request| Value::String(request.to_string())))),
            (
                "same",
                list(
                    self.location_group(location.id)
                        .into_iter()
                        .filter(|id| *id != location.id)
                        .map(|id| Value::String(id.to_string())),
                ),
            ),
        ]);
        let names = filled([
            ("name", text(&location.name)),
            ("municipality", text(&location.municipality)),
            ("area", text(&location.area)),
            ("id", text(&location.municipal_id)),
            (
                "partners",
                list(partners.iter().map(|partner| {
                    Value::Array(vec![
                        Value::String(partner.name.all_words()),
                        Value::String(partner.number.all_words()),
                    ])
                })),
            ),
        ]);
        let reasons = filled([(THEMES, some(by_theme(&|answer| answer.reason.all_words())))]);
        let requests = filled([
            (THEMES, some(by_theme(&|answer| answer.help.all_words()))),
            ("general", text(&round.help)),
            ("needed", text(&profile.needed)),
            ("housing", text(&profile.housing)),
            ("chances", text(&profile.chances)),
            ("doing", some(doing(&profile))),
        ]);
        let actions = self.actions_in(id).into_iter().map(|action| {
            let ended = action.ended.get().map(|ended| ended.word()).unwrap_or_default();
            Value::Array(
                [action.what.all_words(), ended, action.came.all_words()].map(Value::String).to_vec(),
            )
        });
        let actions = filled([("list", list(actions))]);
        let parts = [
            (Leaves::Always, said),
            (Leaves::Name, names),
            (Leaves::Reason, reasons),
            (Leaves::Request, requests),
            (Leaves::Action, actions),
        ];
        let mut snapshot = Snapshot::new(id, location.id, round.instrument);
        let at = self.said_last(id).ok_or(NoSnapshot::NotHere)?;
        snapshot.copy = Whole::written(at, parts.into_iter().filter(|(leaves, _)| has(*leaves)));
        Ok(snapshot)
    }

    /// The last moment at which something of a round or of its location was written that a copy of it holds.
    fn said_last(&self, id: RoundId) -> Option<Stamp> {
        let round = self.round(id)?;
        let mut keys = self.same(Round::key_of(id));
        keys.extend(self.same(Location::key_of(round.location)));
        keys.extend(self.same(Profile::key_of(round.location)));
        keys.extend(self.actions_in(id).into_iter().map(|action| Action::key_of(action.id)));
        let answers = self.answers_of(id);
        let answers = answers.iter().filter(|answer| answer.key.owner == Owner::Agreement);
        let known = keys.iter().filter_map(|key| self.get(key)).filter_map(Kept::latest);
        known.chain(answers.filter_map(|answer| (answer.as_ref() as &dyn Body).latest())).max()
    }

    /// Every copy that was not removed.
    pub fn snapshots(&self) -> impl Iterator<Item = &Snapshot> {
        self.all::<Snapshot>().filter(|snapshot| !*snapshot.removed.get())
    }
}

/// What they do themselves about each bottleneck of which they wrote something.
fn doing(profile: &Profile) -> Map {
    let words = profile.doing.iter().map(|(aspect, of)| (aspect.to_string(), of.text.all_words()));
    object(words.filter(|(_, words)| !words.is_empty()).map(|(aspect, words)| (aspect, Value::String(words))))
}

fn filled<const N: usize>(fields: [(&str, Option<Value>); N]) -> Map {
    object(fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))))
}

fn some(map: Map) -> Option<Value> {
    (!map.is_empty()).then_some(Value::Object(map))
}

fn list(values: impl Iterator<Item = Value>) -> Option<Value> {
    let values: Vec<Value> = values.collect();
    (!values.is_empty()).then_some(Value::Array(values))
}

fn text(note: &Note) -> Option<Value> {
    let text = note.all_words();
    (!text.is_empty()).then_some(Value::String(text))
}
