//! What nobody waits for: it comes after the app has started.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::exchange::MAX_BYTES;
use crate::pages::files::open;
use crate::platform::{beside, colour, disk, page};
use crate::state::colours::{self, Rgb, Sheet};
use crate::state::{Host, HostFault, Session, clock, journal};
use crate::storage::IndexedJournal;

/// When it is asked for.
#[derive(Clone, Copy)]
pub enum Moment {
    /// The app has started.
    Start,
    /// The browser shows the page again from its memory.
    Return,
}

/// What it hands out.
pub type Afterwards = fn(Session, Moment);

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(daarna, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Afterwards, SplitLoaderError> {
    Ok(afterwards)
}

fn afterwards(session: Session, moment: Moment) {
    clock::set_right(session);
    if let Moment::Start = moment {
        disk::on_drop(MAX_BYTES, move |read| open(session, read));
        beside::read("host.json", move |text| meet_host(session, Host::read(text.as_deref())));
        let begin = move |of, noted| {
            journal::begin(session, Box::new(of), noted);
            clock::set_right(session);
        };
        IndexedJournal::open(session.page().to_string(), begin);
    }
}

/// What is wrong stands on the page *Over* too, in Dutch.
fn meet_host(session: Session, host: Host) {
    for fault in &host.wrong {
        page::warn(&format!("host.json: {}", in_words(fault)));
    }
    if let Some(logo) = host.logo_src() {
        let name = logo.to_owned();
        beside::size(&name, move |bytes| {
            if let Some(bytes) = bytes.filter(|bytes| *bytes > Host::LARGEST_LOGO) {
                let fault = HostFault::LargeLogo { bytes };
                page::warn(&format!("host.json: {}", in_words(&fault)));
                session.around.host.update(|host| host.wrong.push(fault));
            }
        });
    }
    if let Some(theme) = host.theme_href() {
        beside::read(theme, move |css| meet_theme(session, css.as_deref()));
    }
    session.around.host.set(host);
}

/// Takes the colours of the host's style sheet that can be read beside each other. Paper has those of the light.
fn meet_theme(session: Session, css: Option<&str>) {
    let faults = match css {
        None => vec![HostFault::NoTheme],
        Some(css) if css.len() as u64 > Host::LARGEST_THEME => {
            vec![HostFault::LargeTheme { bytes: css.len() as u64 }]
        }
        Some(css) => {
            let sheet = Sheet::read(css);
            let schemes = [
                (false, "(prefers-color-scheme: light), print"),
                (true, "screen and (prefers-color-scheme: dark)"),
            ];
            let mut faults = Vec::new();
            let mut rules = Vec::new();
            for (dark, media) in schemes.into_iter().filter(|(dark, _)| !dark || sheet.has_dark()) {
                let Some(ours) = colours::ours(dark) else { continue };
                let theirs =
                    colours::TOKENS.map(|token| colour::rgb(&sheet.value(token.name, dark)?).map(Rgb));
                let (taken, refused) = colours::settle(&ours, theirs);
                faults.extend(refused.into_iter().map(|pair| HostFault::Contrast { pair, dark }));
                let set: String = colours::TOKENS
                    .iter()
                    .zip(taken)
                    .filter_map(|(token, taken)| {
                        let Rgb([red, green, blue]) = taken?;
                        Some(format!("{}:#{red:02x}{green:02x}{blue:02x};", token.sets))
                    })
                    .collect();
                if !set.is_empty() {
                    rules.push(format!("@media {media}{{:root{{{set}}}}}"));
                }
            }
            if rules.is_empty() && faults.is_empty() {
                faults.push(HostFault::NoTokens);
            }
            colour::add_rules(&rules);
            faults
        }
    };
    for fault in &faults {
        page::warn(&format!("host.json: {}", in_words(fault)));
    }
    session.around.host.update(|host| host.wrong.extend(faults));
}

fn in_words(fault: &HostFault) -> String {
    match fault {
        HostFault::NotJson { line } => format!("not JSON, at line {line}"),
        HostFault::NotFields => "no object with fields".to_owned(),
        HostFault::UnknownField(name) => format!("unknown field {name}"),
        HostFault::NotText(name) => format!("{name} is no text"),
        HostFault::Contact => "contact is no e-mail address and no https address".to_owned(),
        HostFault::LogoElsewhere => "logo is no name of a file beside the app".to_owned(),
        HostFault::NoLogo => "logo is not there, or no picture".to_owned(),
        HostFault::ThemeElsewhere => "theme is no name of a file beside the app".to_owned(),
        HostFault::NoTheme => "theme is not there".to_owned(),
        HostFault::NoTokens => "theme has no tokens that start with --basis-color".to_owned(),
        HostFault::LargeTheme { bytes } => format!("theme is {bytes} bytes, too large to be read"),
        HostFault::Contrast { pair, dark } => format!(
            "theme{}: {} on {} has a contrast of {}, and needs {}, in hundredths",
            if *dark { ", dark" } else { "" },
            pair.text,
            pair.on,
            pair.contrast,
            pair.needed
        ),
        HostFault::LargeLogo { bytes } => format!("logo is {bytes} bytes, too large to be kept"),
    }
}
