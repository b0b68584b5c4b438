//! The characters of a file: as the app saves it, or as another program saved it again.

use std::borrow::Cow;

use super::file::FileError;

/// What a file of ours has somewhere in it, in plain letters.
const OURS: &[u8] = b"kindcentrumwijzer";

/// The text in these bytes: UTF-8, or UTF-16 that says so with a mark. A mark before it is no part of it, and neither is
/// what some programs put behind a text to say that it ends.
///
/// # Errors
/// When they are in characters of another kind, so that letters would have to be guessed.
pub fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, FileError> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(utf8(rest)?),
        _ => Cow::Borrowed(utf8(bytes)?),
    };
    let ends = |text: &str| text.trim_end_matches(['\0', '\u{1a}']).len();
    Ok(match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[..ends(text)]),
        Cow::Owned(mut text) => {
            text.truncate(ends(&text));
            Cow::Owned(text)
        }
    })
}

fn utf8(bytes: &[u8]) -> Result<&str, FileError> {
    std::str::from_utf8(bytes).map_err(|_| {
        let ours = bytes.windows(OURS.len()).any(|some| some == OURS);
        if ours { FileError::OtherCharacters } else { FileError::NotText }
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, FileError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty()).ok_or(FileError::OtherCharacters)
}

/// The same JSON, with the sign for an unreadable letter where an escape is half a letter: some programs cut texts right
/// through one, and the rest of the file is good.
pub fn without_halves(json: &str) -> Cow<'_, str> {
    let unit = |at: usize| {
        let digits = json.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut mended, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(found) = json.get(at..).and_then(|rest| rest.find('\\')) {
        at += found;
        at += match (unit(at), unit(at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.push_str(&json[copied..at]);
                mended.push_str("\\ufffd");
                copied = at + 6;
                6
            }
            // What is escaped may be a backslash, or not fit one byte in a broken file.
            _ => 1 + json[at + 1..].chars().next().map_or(0, char::len_utf8),
        };
    }
    if copied == 0 {
        return Cow::Borrowed(json);
    }
    mended.push_str(&json[copied..]);
    Cow::Owned(mended)
}
