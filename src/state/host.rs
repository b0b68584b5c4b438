//! Who hosts this app, as `host.json` says, and what is wrong with what it says.

use serde_json::Value;

use super::colours::Refused;
use crate::records::{JsonError, read_json};

/// What the host filled in. Empty until then; nothing is made up in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    /// The organisation that offers this app.
    pub owner: String,
    /// How to reach it, as the host wrote it.
    pub contact: String,
    /// A picture beside the app, as a plain file name.
    pub logo: String,
    /// A style sheet beside the app with tokens of NL Design System, as a plain file name.
    pub theme: String,
    /// What is wrong with the file. What is not wrong is used.
    pub wrong: Vec<HostFault>,
}

/// What can be wrong with `host.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostFault {
    /// It is no JSON.
    NotJson {
        /// The line where reading stopped, from 1.
        line: usize,
    },
    /// It is JSON, but no object with fields.
    NotFields,
    /// It has a field with this name, which means nothing.
    UnknownField(String),
    /// This field has something else than a text.
    NotText(&'static str),
    /// The contact is no e-mail address and no address of a page.
    Contact,
    /// The logo is no plain name of a file beside the app.
    LogoElsewhere,
    /// The style sheet is no plain name of a file beside the app.
    ThemeElsewhere,
    /// The style sheet is not there.
    NoTheme,
    /// The style sheet has none of the tokens that we know.
    NoTokens,
    /// The style sheet is larger than [`Host::LARGEST_THEME`].
    LargeTheme {
        /// Its size in bytes.
        bytes: u64,
    },
    /// Two colours of the style sheet cannot be read or seen on each other; ours stays for one of them or for both.
    Contrast {
        /// Which, and by how much.
        pair: Refused,
        /// Whether this is in the dark.
        dark: bool,
    },
    /// The logo is not there, or no picture.
    NoLogo,
    /// The logo is larger than [`Host::LARGEST_LOGO`].
    LargeLogo {
        /// Its size in bytes.
        bytes: u64,
    },
}

const FIELDS: [&str; 4] = ["owner", "contact", "logo", "theme"];

impl Host {
    /// The largest logo, in bytes, that is kept for use without network.
    pub const LARGEST_LOGO: u64 = 500_000;
    /// The largest style sheet, in bytes, that is read and kept for use without network.
    pub const LARGEST_THEME: u64 = 500_000;

    /// Reads the config file. One that is missing is not filled in; of one that is wrong it says what is.
    #[must_use]
    pub fn read(text: Option<&str>) -> Self {
        let mut host = Self::default();
        let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return host };
        let fields = match read_json(text.trim_start_matches('\u{feff}')) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) | Err(JsonError::TooDeep) => return Self { wrong: vec![HostFault::NotFields], ..host },
            Err(JsonError::Syntax { line }) => {
                return Self { wrong: vec![HostFault::NotJson { line }], ..host };
            }
        };
        for (name, value) in fields {
            // A capital more or less is no reason to say nothing.
            let known = FIELDS.into_iter().find(|known| known.eq_ignore_ascii_case(name.trim()));
            let Some(known) = known else {
                host.wrong.push(HostFault::UnknownField(name));
                continue;
            };
            let Value::String(text) = value else {
                host.wrong.push(HostFault::NotText(known));
                continue;
            };
            let text = text.trim().to_owned();
            match known {
                "owner" => host.owner = text,
                "contact" => host.contact = text,
                "logo" => host.logo = text,
                _ => host.theme = text,
            }
        }
        if !host.contact.is_empty() && host.contact_href().is_none() {
            host.wrong.push(HostFault::Contact);
        }
        if !host.logo.is_empty() && host.logo_src().is_none() {
            host.wrong.push(HostFault::LogoElsewhere);
        }
        if !host.theme.is_empty() && host.theme_href().is_none() {
            host.wrong.push(HostFault::ThemeElsewhere);
        }
        host
    }

    /// The contact as people read it.
    #[must_use]
    pub fn contact_words(&self) -> &str {
        without(&self.contact, "mailto:")
    }

    /// The address behind the contact, when it is one that we link to.
    #[must_use]
    pub fn contact_href(&self) -> Option<String> {
        let contact = self.contact_words();
        if contact.contains(' ') {
            return None;
        }
        let address = without(contact, "https://");
        if address.len() < contact.len() || starts(contact, "www.") {
            return (!address.is_empty()).then(|| format!("https://{address}"));
        }
        (contact.contains('@') && !contact.contains(':')).then(|| format!("mailto:{contact}"))
    }

    /// The logo's file name, when it lies beside the app.
    #[must_use]
    pub fn logo_src(&self) -> Option<&str> {
        beside(&self.logo)
    }

    /// The file name of the style sheet, when it lies beside the app.
    #[must_use]
    pub fn theme_href(&self) -> Option<&str> {
        beside(&self.theme)
    }
}

/// A name of a file beside the app.
fn beside(name: &str) -> Option<&str> {
    let beside = !name.is_empty() && !name.contains([':', '\\']) && !name.starts_with('/');
    beside.then_some(name)
}

fn starts(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

fn without<'a>(text: &'a str, start: &str) -> &'a str {
    if starts(text, start) { &text[start.len()..] } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Vec<HostFault> {
        Host::read(Some(text)).wrong
    }

    #[test]
    fn a_file_that_is_missing_or_not_filled_in_is_not_wrong() {
        for text in [None, Some(""), Some("{}"), Some(r#"{"owner":"","contact":"","logo":""}"#)] {
            assert_eq!(Host::read(text), Host::default(), "{text:?}");
        }
    }

    #[test]
    fn a_file_that_is_wrong_is_told_from_one_that_is_empty_and_the_rest_of_it_is_used() {
        assert_eq!(wrong("{\n\"owner\": \"A\",\n}"), [HostFault::NotJson { line: 3 }]);
        assert_eq!(wrong("[]"), [HostFault::NotFields]);
        assert_eq!(wrong(r#"{"owner": 3}"#), [HostFault::NotText("owner")]);
        assert_eq!(wrong(r#"{"naam": "A"}"#), [HostFault::UnknownField("naam".to_owned())]);
        assert_eq!(wrong(r#"{"contact": "bel ons"}"#), [HostFault::Contact]);
        assert_eq!(wrong(r#"{"contact": "http://a.nl"}"#), [HostFault::Contact]);
        assert_eq!(wrong(r#"{"logo": "https://elders/x.png"}"#), [HostFault::LogoElsewhere]);
        assert_eq!(wrong(r#"{"theme": "//elders/x.css"}"#), [HostFault::ThemeElsewhere]);
        assert_eq!(Host::read(Some(r#"{"theme": "thema.css"}"#)).theme_href(), Some("thema.css"));
        let host = Host::read(Some(r#"{"owner": "A", "contact": 1}"#));
        assert_eq!((host.owner.as_str(), host.wrong), ("A", vec![HostFault::NotText("contact")]));
    }

    #[test]
    fn what_can_be_understood_is_not_wrong() {
        let text = "\u{feff}{\"Owner\": \" A \", \"CONTACT\": \"MAILTO:a@b.nl\", \"Logo\": \"logo.svg\"}";
        let host = Host::read(Some(text));
        assert_eq!(
            (host.owner.as_str(), host.contact_words(), host.logo_src()),
            ("A", "a@b.nl", Some("logo.svg"))
        );
        assert_eq!((host.contact_href().as_deref(), host.wrong), (Some("mailto:a@b.nl"), vec![]));
        let page = Host::read(Some(r#"{"contact": "www.a.nl/contact"}"#));
        assert_eq!((page.contact_href().as_deref(), page.wrong), (Some("https://www.a.nl/contact"), vec![]));
    }

    #[test]
    fn only_plain_contacts_and_own_pictures_are_used() {
        let host = |contact: &str, logo: &str| Host {
            contact: contact.to_owned(),
            logo: logo.to_owned(),
            ..Host::default()
        };
        assert_eq!(host("a@b.nl", "").contact_href().as_deref(), Some("mailto:a@b.nl"));
        assert_eq!(host("HTTPS://a.nl", "").contact_href().as_deref(), Some("https://a.nl"));
        assert_eq!(host("javascript:alert(1)@x", "").contact_href(), None);
        assert_eq!(host("https://", "").contact_href(), None);
        assert_eq!(host("", "https://elders/x.png").logo_src(), None);
        assert_eq!(host("", "//elders/x.png").logo_src(), None);
        assert_eq!(host("", "logo.svg").logo_src(), Some("logo.svg"));
    }
}
