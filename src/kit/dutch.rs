//! Dutch for what the code names in types: days, times, standings, errors.

use crate::content::{self, Origin, Source};
use crate::domain::{Adapted, Ended, Instrument, LevelId, PartnerKind, Standing, Word as _};
use crate::exchange::{FileError, MAX_BYTES};
use crate::platform::LocalTime;
use crate::records::RecordError;
pub use crate::records::title::day;
pub use crate::records::title::seat;
use crate::records::{Assessment, Location, Partner, Round, Rules, View};
use crate::state::NotKept;

/// A time: 14.32 uur.
#[must_use]
pub fn time(at: LocalTime) -> String {
    format!("{}.{:02} uur", at.hour, at.minute)
}

/// A day with its time.
#[must_use]
pub fn day_and_time(at: LocalTime) -> String {
    match at.day {
        Some(on) => format!("{} om {}", day(on), time(at)),
        None => time(at),
    }
}

/// What to call a location.
#[must_use]
pub fn location_name(location: Option<&Location>) -> String {
    match location.map(|location| location.name.text().trim()) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => "Locatie zonder naam".to_owned(),
    }
}

/// A location with its municipality, to tell it from others of the same name.
#[must_use]
pub fn location_with_town(location: &Location) -> String {
    let name = location_name(Some(location));
    match location.municipality.text().trim() {
        "" => name,
        town => format!("{name}, {town}"),
    }
}

/// What to call a round: its own name with its day, or its day.
#[must_use]
pub fn round_name(round: &Round) -> String {
    round.title()
}

/// An instrument, with its edition.
#[must_use]
pub fn edition(of: &Instrument) -> String {
    match of.adapted {
        None => format!("{}, uitgave {}", of.title, of.reference.edition),
        Some(own) => {
            let Adapted { name, owner, .. } = own;
            format!("{name}: een bewerking van het {} door {owner}, {}", of.title, day(own.on))
        }
    }
}

/// What was agreed to do, what became of it, and what came of it, on one line.
#[must_use]
pub fn action_in_short([what, ended, came]: [&str; 3]) -> String {
    let what = if what.is_empty() { "Afspraak zonder woorden" } else { what };
    let ended = match Ended::from_word(ended) {
        Some(Ended::Done) => "gedaan",
        Some(Ended::Dropped) => "losgelaten",
        None => "staat open",
    };
    if came.is_empty() { format!("{what}: {ended}") } else { format!("{what}: {ended}. {came}") }
}

/// Whose view it is.
#[must_use]
pub fn view_name(of: &View) -> String {
    of.title()
}

/// What to call a role assessment: its own name, or its day.
#[must_use]
pub fn assessment_name(of: &Assessment) -> String {
    of.title()
}

/// How many themes were discussed.
#[must_use]
pub fn discussed(count: usize) -> String {
    match count {
        0 => "nog niets besproken".to_owned(),
        some => format!("{} besproken", themes(some)),
    }
}

/// A number of themes.
#[must_use]
pub fn themes(count: usize) -> String {
    match count {
        1 => "één thema".to_owned(),
        many => format!("{} thema’s", number(many)),
    }
}

/// A sentence or name that begins a line.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text.replacen("één", "Eén", usize::from(text.starts_with("één")))
}

/// A number up to twelve as a word.
#[must_use]
pub fn number(of: usize) -> String {
    const WORDS: [&str; 13] = [
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    WORDS.get(of).map_or_else(|| of.to_string(), |word| (*word).to_owned())
}

/// A source with its maker and year.
#[must_use]
pub fn source(of: &Source) -> String {
    let derived = if of.year_derived { ", jaar door ons bepaald" } else { "" };
    format!("{} ({}, {}{derived})", of.title, of.maker, of.year)
}

/// Where a text comes from, as a sentence.
#[must_use]
pub fn origin(of: Origin) -> String {
    match of {
        Some(_) => format!("Bron: {}.", place(of)),
        None => "Uitleg van de makers.".to_owned(),
    }
}

/// The source and the place in it, to go on in a sentence; empty when there is none.
#[must_use]
pub fn place(of: Origin) -> String {
    of.map(|(id, place)| format!("{}, {place}", content::source(id).map(source).unwrap_or_default()))
        .unwrap_or_default()
}

/// The same in short, for a list of texts with the full titles under it.
#[must_use]
pub fn short_place(of: Origin) -> String {
    of.map(|(id, place)| format!("{}, {place}", content::source(id).map_or("", |source| source.called)))
        .unwrap_or_default()
}

/// What kind of organisation a partner is.
#[must_use]
pub fn partner_kind(kind: PartnerKind) -> &'static str {
    match kind {
        PartnerKind::Education => "onderwijs",
        PartnerKind::Childcare => "kinderopvang",
        PartnerKind::ToddlerCare => "peuteropvang",
        PartnerKind::AfterSchoolCare => "buitenschoolse opvang (bso)",
        PartnerKind::YouthHelp => "jeugdhulp",
        PartnerKind::YouthHealth => "jeugdgezondheidszorg (JGZ)",
        PartnerKind::Welfare => "welzijn",
        PartnerKind::Sport => "sport",
        PartnerKind::Culture => "cultuur",
        PartnerKind::Library => "bibliotheek",
        PartnerKind::Other => "andere organisatie",
    }
}

/// A partner with its kind: De Linde (onderwijs).
#[must_use]
pub fn partner(of: &Partner) -> String {
    let kind = of.kind.get().map(partner_kind);
    match (of.name.text().trim(), kind) {
        ("", None) => "partner zonder naam".to_owned(),
        ("", Some(kind)) => kind.to_owned(),
        (name, None) => name.to_owned(),
        (name, Some(kind)) => format!("{name}, {kind}"),
    }
}

/// Why something is not kept on this device.
#[must_use]
pub fn not_kept(why: &NotKept) -> String {
    match why {
        NotKept::Blocked => "Deze browser staat niet toe dat de app iets bewaart. \
            Jullie kunnen gewoon verder. Sluiten jullie dit venster, dan is alles weg."
            .to_owned(),
        NotKept::Full => {
            "De ruimte die de browser ons geeft, is vol. Wat er al stond, staat er nog.".to_owned()
        }
        NotKept::NewerHere => "Een nieuwere versie van de app is op dit apparaat gebruikt. \
            Deze pagina bewaart daarom niets meer. Laad de pagina opnieuw."
            .to_owned(),
        NotKept::Failed { detail } => format!("De browser gaf een fout bij het bewaren: {detail}"),
    }
}

/// Why a file was refused.
#[must_use]
pub fn file_error(error: &FileError) -> String {
    match error {
        FileError::TooLarge { bytes } => format!(
            "Dit bestand is te groot: {} MB. Een bestand mag hooguit {} MB zijn.",
            bytes.div_ceil(1_000_000),
            MAX_BYTES / 1_000_000
        ),
        FileError::Empty => "Dit bestand is leeg.".to_owned(),
        FileError::Unreadable => "De browser kon dit bestand niet lezen.".to_owned(),
        FileError::NotText => "Dit is geen bestand van de Kindcentrumwijzer. Kies een bestand dat eindigt op .kindcentrum.json.".to_owned(),
        FileError::OtherCharacters => "Een ander programma heeft dit bestand opnieuw opgeslagen, met andere tekens dan de app gebruikt. Vraag om het bestand zoals de app het opsloeg.".to_owned(),
        FileError::NotJson { line } => {
            format!("Dit bestand is niet goed te lezen. Het gaat mis op regel {line}. Misschien is het niet helemaal overgekomen.")
        }
        FileError::TooDeep => "Dit bestand heeft een andere opbouw dan bestanden van deze app.".to_owned(),
        FileError::NothingToCopy => {
            "In dit bestand staat geen gesprek van een locatie om naast andere te zetten. Voorbeelden doen niet mee.".to_owned()
        }
        FileError::NotOurs => "Dit bestand komt niet uit de Kindcentrumwijzer.".to_owned(),
        FileError::Newer { .. } => {
            "Dit bestand komt uit een nieuwere versie van de app. Laad de pagina opnieuw en probeer het dan nog eens.".to_owned()
        }
        FileError::Shape { .. } => "In dit bestand ontbreekt iets wat elk bestand van deze app heeft.".to_owned(),
        FileError::Record { number, error } => {
            format!("In dit bestand klopt onderdeel {number} niet. {}", record_error(error))
        }
        FileError::Duplicate { .. } => "In dit bestand staat hetzelfde onderdeel twee keer. We weten niet welk klopt.".to_owned(),
    }
}

/// Why a record was set aside.
#[must_use]
pub fn record_error(error: &RecordError) -> String {
    match error {
        RecordError::NotJson => "De tekst is niet goed te lezen.".to_owned(),
        RecordError::NotOurs => "Het hoort niet bij deze app.".to_owned(),
        RecordError::Newer { .. } => "Een nieuwere versie van de app schreef dit.".to_owned(),
        RecordError::Migration(_) => "Het komt uit een oudere versie en is niet om te zetten.".to_owned(),
        RecordError::Shape { .. } => "Een veld ontbreekt of heeft een verkeerde vorm.".to_owned(),
        RecordError::Value { .. } => "Een veld heeft een waarde die niet kan.".to_owned(),
        RecordError::UnknownLevel { .. } => "Er staat een niveau in dat het instrument niet heeft.".to_owned(),
        RecordError::AlteredEdition => {
            "De teksten van het instrument zijn anders dan in de uitgave die wij kennen. Onze teksten blijven staan.".to_owned()
        }
    }
}

const NOT_YET: &str = "nog niet besproken";
const LATER: &str = "later bespreken";
const NOT_TODAY: &str = "geen thema van vandaag";

/// How a theme stands in a round, in a few words: one that was not planned is not missing.
#[must_use]
pub fn standing_in(instrument: &Instrument, of: Standing, today: bool) -> String {
    match of {
        Standing::Untouched if !today => NOT_TODAY.to_owned(),
        _ => standing(instrument, of),
    }
}

/// How a theme stands, in a few words.
#[must_use]
pub fn standing(instrument: &Instrument, of: Standing) -> String {
    standing_with(of, |level| match instrument.level(level) {
        Some((number, known)) => format!("{number} ‘{}’", known.name),
        None => level.to_string(),
    })
}

/// The same when nobody here has the texts of the instrument: levels by their bare names.
#[must_use]
pub fn standing_of_strangers(of: Standing) -> String {
    standing_with(of, |level| level.to_string())
}

fn standing_with(of: Standing, name: impl Fn(LevelId) -> String) -> String {
    match of {
        Standing::Untouched => NOT_YET.to_owned(),
        Standing::Differing => "jullie verschillen hierover nog".to_owned(),
        Standing::NotForUs => "geldt niet voor jullie".to_owned(),
        Standing::Later => LATER.to_owned(),
        Standing::Begun { ambition: None } => "begonnen, nog geen niveau gekozen".to_owned(),
        Standing::Begun { ambition: Some(ambition) } => {
            format!("straks {}, nu nog niet gekozen", name(ambition))
        }
        Standing::Answered { now } => format!("nu {}", name(now)),
        Standing::OnPurpose { level } => format!("nu {}, bewust zo", name(level)),
        Standing::Reached { level } => format!("nu {}, en daar wilden jullie heen", name(level)),
        Standing::Moving { now, ambition } => format!("nu {}, straks {}", name(now), name(ambition)),
    }
}
