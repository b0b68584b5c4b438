//! The bytes of a code: numbers, texts, ids, stamps and bits, with a version in front and a check behind.

use data_encoding::{BASE32_NOPAD, BASE32_NOPAD_NOCASE};

use super::CodeError;
use crate::content;
use crate::domain::{Day, Instrument, Millis, NodeId, Slug, Stamp};

/// The version of the layout.
const VERSION: u8 = 1;

pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
    node: Option<NodeId>,
}

impl Writer {
    pub(super) fn new(edition: u8) -> Self {
        Self { bytes: vec![VERSION, edition], node: None }
    }

    /// Seven bits a byte, the lowest first.
    pub(super) fn number(&mut self, mut of: u64) {
        loop {
            let low = u8::try_from(of & 0x7f).unwrap_or_default();
            of >>= 7;
            if of == 0 {
                return self.bytes.push(low);
            }
            self.bytes.push(low | 0x80);
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend(text.bytes());
    }

    /// A day, or none.
    pub(super) fn day(&mut self, of: Option<Day>) {
        match of {
            Some(day) => {
                self.number(u64::from(day.year()));
                self.bytes.extend([day.month(), day.day()]);
            }
            None => self.number(0),
        }
    }

    /// One of ours in 16 bytes, another as text.
    pub(super) fn slug(&mut self, of: Slug) {
        let own = uuid::Uuid::parse_str(of.as_str()).ok().filter(|id| id.to_string() == of.as_str());
        match own {
            Some(id) => {
                self.number(0);
                self.bytes.extend(id.as_bytes());
            }
            None => self.text(of.as_str()),
        }
    }

    /// The writer is mostly that of the stamp before.
    pub(super) fn stamp(&mut self, of: Stamp) {
        self.number(of.at.0);
        self.number(u64::from(of.counter));
        if self.node == Some(of.node) {
            self.number(0);
        } else {
            self.text(of.node.as_str());
            self.node = Some(of.node);
        }
    }

    pub(super) fn bits(&mut self, bits: impl Iterator<Item = bool>) {
        let mut filled = 0;
        let mut byte = 0_u8;
        for bit in bits {
            byte = byte << 1 | u8::from(bit);
            filled += 1;
            if filled == 8 {
                self.bytes.push(byte);
                (filled, byte) = (0, 0);
            }
        }
        if filled > 0 {
            self.bytes.push(byte << (8 - filled));
        }
    }

    pub(super) fn finish(mut self) -> String {
        let check = check(&self.bytes);
        self.bytes.extend(check.to_be_bytes());
        BASE32_NOPAD.encode(&self.bytes)
    }
}

/// CRC-16/CCITT: finds every code that was cut or has one letter wrong.
fn check(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xffff, |mut crc, byte| {
        crc ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 };
        }
        crc
    })
}

pub(super) struct Reader {
    /// What was not read yet.
    pub(super) rest: Vec<u8>,
    node: Option<NodeId>,
}

impl Reader {
    pub(super) fn new(code: &str) -> Result<Self, CodeError> {
        let mut bytes = BASE32_NOPAD_NOCASE.decode(code.as_bytes()).map_err(|_| CodeError::Broken)?;
        let sum = [bytes.pop(), bytes.pop()];
        let [Some(low), Some(high)] = sum else { return Err(CodeError::Broken) };
        if check(&bytes) != u16::from_be_bytes([high, low]) {
            return Err(CodeError::Broken);
        }
        let mut reader = Self { rest: bytes, node: None };
        match reader.byte() {
            Some(VERSION) => Ok(reader),
            Some(newer) if newer > VERSION => Err(CodeError::Newer),
            _ => Err(CodeError::Broken),
        }
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        (!self.rest.is_empty()).then(|| self.rest.remove(0))
    }

    pub(super) fn take(&mut self, count: usize) -> Option<Vec<u8>> {
        (count <= self.rest.len()).then(|| self.rest.drain(..count).collect())
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for place in 0..8 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        String::from_utf8(self.take(length)?).ok()
    }

    pub(super) fn slug(&mut self) -> Option<Slug> {
        match self.number()? {
            0 => {
                let id = uuid::Uuid::from_slice(&self.take(16)?).ok()?;
                Slug::parse(&id.to_string()).ok()
            }
            length => {
                let text = String::from_utf8(self.take(usize::try_from(length).ok()?)?).ok()?;
                Slug::parse(&text).ok()
            }
        }
    }

    pub(super) fn stamp(&mut self) -> Option<Stamp> {
        let at = Millis(self.number()?);
        let counter = u32::try_from(self.number()?).ok()?;
        let node = match self.text()?.as_str() {
            "" => self.node?,
            name => NodeId::parse(name).ok()?,
        };
        self.node = Some(node);
        Some(Stamp { at, counter, node })
    }

    /// A day, or none where none was said.
    pub(super) fn date(&mut self) -> Result<Option<Day>, CodeError> {
        let year = self.number().ok_or(CodeError::Broken)?;
        if year == 0 {
            return Ok(None);
        }
        let day = match (u16::try_from(year), self.byte(), self.byte()) {
            (Ok(year), Some(month), Some(day)) => Day::new(year, month, day),
            _ => None,
        };
        day.map(Some).ok_or(CodeError::Broken)
    }

    pub(super) fn edition(&mut self) -> Result<&'static Instrument, CodeError> {
        let number = usize::from(self.byte().ok_or(CodeError::Broken)?);
        let known = number.checked_sub(1).and_then(|at| content::editions().get(at));
        known.ok_or(CodeError::UnknownEdition)
    }
}

pub(super) struct Bits {
    bytes: Vec<u8>,
    at: usize,
    over: bool,
}

impl Bits {
    pub(super) fn new(bytes: impl AsRef<[u8]>) -> Self {
        Self { bytes: bytes.as_ref().to_vec(), at: 0, over: false }
    }

    /// So many bits as a number; noughts where there are no more.
    pub(super) fn take(&mut self, count: usize) -> usize {
        (0..count).fold(0, |number, _| {
            let byte = self.bytes.get(self.at / 8).copied();
            self.over |= byte.is_none();
            let bit = byte.unwrap_or(0) >> (7 - self.at % 8) & 1;
            self.at += 1;
            number << 1 | usize::from(bit)
        })
    }

    /// Whether there was as much as was asked, and no byte more.
    pub(super) fn ended_well(&self) -> bool {
        !self.over && self.at.div_ceil(8) == self.bytes.len()
    }
}
