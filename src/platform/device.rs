//! What the app needs from the machine it runs on, so that tests can stand in for it.

use crate::domain::{Day, Millis};

/// Something to do later or alone.
pub type Job = Box<dyn FnOnce()>;

/// A moment in the user's own time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The calendar day; nothing when the device's clock shows an impossible one.
    pub day: Option<Day>,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
}

/// The machine: time, chance, and when to run a job.
pub trait Device {
    /// The device's clock.
    fn now(&self) -> Millis;
    /// A moment in the user's time zone.
    fn local(&self, at: Millis) -> LocalTime;
    /// A moment as RFC 3339, in UTC.
    fn rfc3339(&self, at: Millis) -> String;
    /// The moment that an RFC 3339 text names.
    fn moment(&self, rfc3339: &str) -> Option<Millis>;
    /// Ten bytes of chance.
    fn random(&self) -> [u8; 10];
    /// Runs a job once, later, after this many milliseconds.
    fn after(&self, millis: u32, job: Job);
    /// Runs a job while no other tab of this app runs one; at once where the browser has no locks.
    fn alone(&self, job: Job);
}
