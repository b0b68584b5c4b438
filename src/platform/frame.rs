//! Whether the app stands in a page of somebody else.

/// Whether this page is shown inside a frame of another origin. One of our own pages, such as the preview of the
/// code to embed, is none of somebody else.
#[must_use]
pub fn is_elsewhere() -> bool {
    let Some(window) = web_sys::window() else { return false };
    match window.top() {
        // The browser hides the address of a top window of another origin.
        Ok(Some(top)) if top != window => top.location().origin().is_err(),
        Ok(_) => false,
        Err(_) => true,
    }
}

/// Whether this page has an origin of its own: in a strict sandbox it has none, and no other page of ours can be told
/// from a stranger's.
#[must_use]
pub fn has_origin() -> bool {
    web_sys::window().is_some_and(|window| window.origin() != "null")
}
