//! A link as a code that a camera reads.

use std::fmt::Write as _;

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The link with its code drawn; nothing when it is too long to be read from half a metre.
///
/// The code is in capitals and digits, which take fewer bits; the address before it stays as it is.
pub fn qr(address: &str, code: &str, label: &'static str) -> Option<AnyView> {
    let segments = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_alphanumeric(code)];
    let largest = Version::new(LARGEST);
    let drawn =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::new(1), largest, None, true);
    let drawn = drawn.ok()?;
    let size = drawn.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| drawn.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    let edge = size + 2 * QUIET;
    Some(
        view! {
            <svg class="qr" role="img" aria-label=label viewBox=format!("0 0 {edge} {edge}")>
                <rect width=edge.to_string() height=edge.to_string() />
                <path d=path />
            </svg>
        }
        .into_any(),
    )
}

/// The largest version that is read from a screen at half a metre.
const LARGEST: u8 = 11;
/// The empty edge that a reader needs, in modules.
const QUIET: i32 = 4;
