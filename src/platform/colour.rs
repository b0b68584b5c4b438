//! Colours as the browser reads them, and laying a host's over ours.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, CssStyleSheet, HtmlCanvasElement};

/// Red, green and blue of a colour in any notation that the browser knows; nothing for what is no colour, or is seen
/// through.
pub fn rgb(text: &str) -> Option<[u8; 3]> {
    let document = web_sys::window()?.document()?;
    let canvas = document.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    canvas.set_width(1);
    canvas.set_height(1);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    // What is no colour leaves the one before: of two that differ, one shows.
    let drawn = ["#000", "#fff"].map(|before| {
        context.set_fill_style_str(before);
        context.set_fill_style_str(text);
        context.clear_rect(0.0, 0.0, 1.0, 1.0);
        context.fill_rect(0.0, 0.0, 1.0, 1.0);
        context.get_image_data(0.0, 0.0, 1.0, 1.0).map(|pixel| pixel.data().0).unwrap_or_default()
    });
    match drawn.each_ref().map(Vec::as_slice) {
        [[red, green, blue, 255], other] if drawn[0] == other => Some([*red, *green, *blue]),
        _ => None,
    }
}

/// Adds rules after ours, in the style sheet that the page has: the policy of the page lets no other in.
pub fn add_rules(rules: &[String]) {
    let sheets =
        web_sys::window().and_then(|window| window.document()).map(|document| document.style_sheets());
    let sheet =
        sheets.and_then(|sheets| sheets.get(0)).and_then(|sheet| sheet.dyn_into::<CssStyleSheet>().ok());
    let Some(sheet) = sheet else { return };
    for rule in rules {
        let end = sheet.css_rules().map_or(0, |rules| rules.length());
        let _: Result<u32, JsValue> = sheet.insert_rule_with_index(rule, end);
    }
}
