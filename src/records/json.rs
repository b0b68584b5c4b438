//! JSON as we need it: text to values and back.
//!
//! Our own and not a library, for two reasons. It weighs 10 kB brotli less in the Wasm (measured against
//! `serde_json`), a fifteenth of the whole. And a number stays the digits it was written with, so that
//! fields of another version survive unchanged. `tests/native/json.rs` holds it against `serde_json`.

use std::fmt;

use crate::domain::Sorted;

/// The fields of an object.
pub type Map = Sorted<String, Value>;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as the digits it was written with.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object. Of a name that stands twice the last value counts.
    Object(Map),
}

/// Why a text is no JSON that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonError {
    /// It breaks off or goes wrong.
    Syntax {
        /// The line where reading stopped, from 1.
        line: usize,
    },
    /// It is nested deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// How deep a text may be nested; our own need nine.
pub const MAX_DEPTH: usize = 64;

impl Value {
    /// The text, when it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, when it is a whole one that fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// When the text is no JSON, or nested too deep.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut reader = Reader { bytes: text.as_bytes(), at: 0 };
        let value = reader.value(0);
        reader.blanks();
        match value {
            Some(Ok(value)) if reader.at == text.len() => Ok(value),
            Some(Err(TooDeep)) => Err(JsonError::TooDeep),
            _ => {
                let before = text.as_bytes().get(..reader.at).unwrap_or_default();
                Err(JsonError::Syntax { line: before.split(|byte| *byte == b'\n').count() })
            }
        }
    }
}

struct TooDeep;

/// What was read; nothing when the text goes wrong here.
type Read = Option<Result<Value, TooDeep>>;

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, token: &str) -> Option<()> {
        let here = self.bytes.get(self.at..)?;
        here.starts_with(token.as_bytes()).then(|| self.at += token.len())
    }

    fn value(&mut self, depth: usize) -> Read {
        self.blanks();
        match self.peek()? {
            b'n' => self.eat("null").map(|()| Ok(Value::Null)),
            b't' => self.eat("true").map(|()| Ok(Value::Bool(true))),
            b'f' => self.eat("false").map(|()| Ok(Value::Bool(false))),
            b'"' => self.string().map(|text| Ok(Value::String(text))),
            b'[' | b'{' if depth == MAX_DEPTH => Some(Err(TooDeep)),
            b'[' => self.array(depth + 1),
            b'{' => self.object(depth + 1),
            _ => self.number().map(|digits| Ok(Value::Number(digits))),
        }
    }

    fn array(&mut self, depth: usize) -> Read {
        let mut items = Vec::new();
        self.at += 1;
        self.blanks();
        if self.eat("]").is_some() {
            return Some(Ok(Value::Array(items)));
        }
        loop {
            match self.value(depth)? {
                Ok(item) => items.push(item),
                too_deep => return Some(too_deep),
            }
            self.blanks();
            if self.eat("]").is_some() {
                return Some(Ok(Value::Array(items)));
            }
            self.eat(",")?;
        }
    }

    fn object(&mut self, depth: usize) -> Read {
        let mut fields = Map::default();
        self.at += 1;
        self.blanks();
        if self.eat("}").is_some() {
            return Some(Ok(Value::Object(fields)));
        }
        loop {
            self.blanks();
            let name = self.string()?;
            self.blanks();
            self.eat(":")?;
            match self.value(depth)? {
                Ok(value) => fields.put(name, value),
                too_deep => return Some(too_deep),
            };
            self.blanks();
            if self.eat("}").is_some() {
                return Some(Ok(Value::Object(fields)));
            }
            self.eat(",")?;
        }
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn number(&mut self) -> Option<String> {
        let from = self.at;
        let _ = self.eat("-");
        if self.eat("0").is_none() {
            self.digits()?;
        }
        if self.eat(".").is_some() {
            self.digits()?;
        }
        if self.eat("e").or_else(|| self.eat("E")).is_some() {
            let _ = self.eat("+").or_else(|| self.eat("-"));
            self.digits()?;
        }
        self.text(from, self.at)
    }

    fn text(&self, from: usize, to: usize) -> Option<String> {
        std::str::from_utf8(self.bytes.get(from..to)?).ok().map(str::to_owned)
    }

    fn string(&mut self) -> Option<String> {
        self.eat("\"")?;
        let mut text = String::new();
        loop {
            let from = self.at;
            while self.peek().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            text.push_str(&self.text(from, self.at)?);
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(text);
                }
                b'\\' => text.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        self.at += 1;
        let escaped = self.peek()?;
        self.at += 1;
        Some(match escaped {
            b'"' | b'\\' | b'/' => char::from(escaped),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return None,
        })
    }

    /// Four hexadecimal digits, or twice four for what lies beyond the first plane.
    fn code_point(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.eat("\\u")?;
        let second = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)
    }

    fn hex(&mut self) -> Option<u32> {
        let mut number = 0;
        for _ in 0..4 {
            number = number * 16 + char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
        }
        Some(number)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Bool(value) => out.write_str(if *value { "true" } else { "false" }),
            Self::Number(digits) => out.write_str(digits),
            Self::String(text) => quote(text, out),
            Self::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    out.write_str(if index == 0 { "[" } else { "," })?;
                    item.fmt(out)?;
                }
                out.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Self::Object(fields) => {
                for (index, (name, value)) in fields.iter().enumerate() {
                    out.write_str(if index == 0 { "{" } else { "," })?;
                    quote(name, out)?;
                    out.write_str(":")?;
                    value.fmt(out)?;
                }
                out.write_str(if fields.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

fn quote(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_str("\"")?;
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.write_str(text.get(plain..at).unwrap_or_default())?;
        match byte {
            b'"' => out.write_str("\\\"")?,
            b'\\' => out.write_str("\\\\")?,
            b'\n' => out.write_str("\\n")?,
            _ => write!(out, "\\u{byte:04x}")?,
        }
        plain = at + 1;
    }
    out.write_str(text.get(plain..).unwrap_or_default())?;
    out.write_str("\"")
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<Map> for Value {
    fn from(fields: Map) -> Self {
        Self::Object(fields)
    }
}
