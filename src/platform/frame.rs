//! Whether the app stands in another page.

/// Whether this page is shown inside a frame.
#[must_use]
pub fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| match window.top() {
        Ok(Some(top)) => top != window,
        // The browser hides a top window of another origin.
        _ => true,
    })
}
