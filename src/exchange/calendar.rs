//! Days as a calendar that other programs open (iCalendar, RFC 5545).

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::domain::{Day, Millis};

/// A whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Names it for ever: the same day that comes again replaces the one before.
    pub id: String,
    /// The day.
    pub day: Day,
    /// What it is.
    pub what: String,
    /// What more there is to say.
    pub more: String,
}

/// A calendar with these days. `now` says when it was made.
#[must_use]
pub fn calendar(entries: &[Entry], now: Millis) -> Vec<u8> {
    let made = i64::try_from(now.0).ok().and_then(DateTime::<Utc>::from_timestamp_millis).unwrap_or_default();
    let mut calendar = Calendar::new();
    for entry in entries {
        let (year, month, day) = (entry.day.year(), entry.day.month(), entry.day.day());
        let Some(on) = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) else { continue };
        let mut event = Event::with_uid(&format!("{}@kindcentrumwijzer", entry.id));
        // A day without an end is that day.
        event.summary(&entry.what).starts(on).timestamp(made);
        if !entry.more.is_empty() {
            event.description(&entry.more);
        }
        calendar.push(event.done());
    }
    calendar.to_string().into_bytes()
}
