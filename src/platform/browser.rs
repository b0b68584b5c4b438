//! The browser as the device.

use js_sys::Date;
use wasm_bindgen::prelude::*;

use crate::domain::{Day, Millis};

use super::device::{Device, Job, LocalTime};
use super::locks;

/// The browser that the app runs in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Browser;

impl Device for Browser {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast from float saturates, which is right for a clock before 1970"
    )]
    fn now(&self) -> Millis {
        Millis(Date::now() as u64)
    }

    fn local(&self, at: Millis) -> LocalTime {
        let date = date(at);
        let small = |number: u32| u8::try_from(number).unwrap_or_default();
        let year = u16::try_from(date.get_full_year()).unwrap_or_default();
        LocalTime {
            day: Day::new(year, small(date.get_month() + 1), small(date.get_date())),
            hour: small(date.get_hours()),
            minute: small(date.get_minutes()),
            second: small(date.get_seconds()),
        }
    }

    fn rfc3339(&self, at: Millis) -> String {
        date(at).to_iso_string().into()
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast from float saturates, which is right for a moment before 1970"
    )]
    fn moment(&self, rfc3339: &str) -> Option<Millis> {
        let at = Date::parse(rfc3339);
        at.is_finite().then_some(Millis(at as u64))
    }

    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        let filled = web_sys::window()
            .and_then(|window| window.crypto().ok())
            .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
        if filled.is_none() {
            // Without crypto the ids only need to differ, not to be secret.
            bytes.fill_with(|| (js_sys::Math::random() * 256.0).to_le_bytes()[6]);
        }
        bytes
    }

    fn after(&self, millis: u32, job: Job) {
        let job = Closure::once_into_js(job);
        if let Some(window) = web_sys::window() {
            let millis = i32::try_from(millis).unwrap_or(i32::MAX);
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(job.unchecked_ref(), millis);
        }
    }

    fn alone(&self, job: Job) {
        locks::alone(job);
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds fit a float until the year 287396")]
fn date(at: Millis) -> Date {
    Date::new(&JsValue::from_f64(at.0 as f64))
}
