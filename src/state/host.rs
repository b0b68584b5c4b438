//! Who hosts this app, as `host.json` says.

use serde_json::Value;

use crate::records::read_json;

/// What the host filled in. Empty until then; nothing is made up in its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    /// The organisation that offers this app.
    pub owner: String,
    /// An e-mail address, or a web address that starts with `https://`.
    pub contact: String,
    /// A picture beside the app, as a plain file name.
    pub logo: String,
}

impl Host {
    /// Reads the config file. A file that is missing or broken counts as not filled in.
    #[must_use]
    pub fn read(text: Option<&str>) -> Self {
        let Some(Ok(Value::Object(fields))) = text.map(read_json) else { return Self::default() };
        let field =
            |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        Self { owner: field("owner"), contact: field("contact"), logo: field("logo") }
    }

    /// The address behind the contact, when it is one that we link to.
    #[must_use]
    pub fn contact_href(&self) -> Option<String> {
        if self.contact.starts_with("https://") {
            Some(self.contact.clone())
        } else if self.contact.contains('@') && !self.contact.contains([':', ' ']) {
            Some(format!("mailto:{}", self.contact))
        } else {
            None
        }
    }

    /// The logo's file name, when it lies beside the app.
    #[must_use]
    pub fn logo_src(&self) -> Option<&str> {
        let beside = !self.logo.is_empty() && !self.logo.contains([':', '\\']) && !self.logo.starts_with('/');
        beside.then_some(self.logo.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_or_broken_file_is_not_filled_in() {
        for text in [None, Some(""), Some("[]"), Some("{\"owner\": 3}")] {
            assert_eq!(Host::read(text), Host::default());
        }
    }

    #[test]
    fn only_plain_contacts_and_own_pictures_are_used() {
        let host = |contact: &str, logo: &str| Host {
            owner: String::new(),
            contact: contact.to_owned(),
            logo: logo.to_owned(),
        };
        assert_eq!(host("a@b.nl", "").contact_href().as_deref(), Some("mailto:a@b.nl"));
        assert_eq!(host("javascript:alert(1)@x", "").contact_href(), None);
        assert_eq!(host("", "https://elders/x.png").logo_src(), None);
        assert_eq!(host("", "//elders/x.png").logo_src(), None);
        assert_eq!(host("", "logo.svg").logo_src(), Some("logo.svg"));
    }
}
