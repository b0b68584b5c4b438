//! What people call a record, in Dutch.

use crate::domain::{Day, Note, Register, Seat};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A day in full: 24 november 2026.
#[must_use]
pub fn day(day: Day) -> String {
    let month = MONTHS.get(usize::from(day.month()).wrapping_sub(1)).copied().unwrap_or_default();
    format!("{} {month} {}", day.day(), day.year())
}

/// A name with its number among those that are the same: the first has none.
#[must_use]
pub fn numbered(name: String, number: usize) -> String {
    if number > 1 { format!("{name} ({number})") } else { name }
}

/// The name that people gave it, or what its day says.
pub fn or_by_day(
    name: &Note,
    date: &Register<Option<Day>>,
    by_day: impl Fn(Option<Day>) -> String,
) -> String {
    match name.text().trim() {
        "" => by_day(*date.get()),
        name => name.to_owned(),
    }
}

/// As what somebody takes part.
#[must_use]
pub fn seat(seat: &Seat) -> &'static str {
    match seat {
        Seat::School => "school",
        Seat::Childcare => "kinderopvang",
        Seat::ToddlerCare => "peuteropvang",
        Seat::AfterSchoolCare => "bso",
        Seat::Parents => "ouders of MR",
        Seat::YouthHealth => "JGZ",
        Seat::YouthHelp => "jeugdhulp",
        Seat::Welfare => "welzijn",
        Seat::Municipality => "gemeente",
        Seat::Board => "bestuur",
        Seat::Other => "iemand anders",
    }
}
