//! What a municipality or a board asks of its locations: to hold a conversation, and to hand in what comes of it.

use crate::domain::{Day, InstrumentRef, Layer, LocationId, Note, Register, RequestId, RoundId, Slug};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;
use crate::records::title::day;

kind! {
    /// What a municipality or a board asks of all its locations at once. It stays with who asks; each location gets a round
    /// that says what was asked ([`Asked`]).
    Request = "request", schema 1, "het" "verzoek" / "verzoeken";
    key id: RequestId;
    born {
        /// The instrument and edition to hold the conversation with.
        instrument: InstrumentRef,
    }
    fields {
        /// What it is called, such as the year; may be empty.
        Name name: Note,
        /// Who asks; may be empty.
        Name from: Note,
        /// By when, if they said so.
        Always until: Register<Option<Day>>,
        /// For whom what is handed in should be. Absent: for the municipality.
        Always layer: Register<Option<Layer>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Instrument(of.instrument)];
    shown Line;
    along Always;
}

group! {
    /// What was asked of a location, in the round that answers it. Taken over from the request as it stood then.
    Asked, "het" "verzoek" / "verzoeken";
    fields {
        /// What it is called; may be empty.
        Name name: Note,
        /// Who asks; may be empty.
        Name from: Note,
        /// By when, if they said so.
        Always until: Register<Option<Day>>,
        /// For whom what is handed in should be. Absent: for the municipality.
        Always layer: Register<Option<Layer>>,
    }
}

impl Rules for Request {
    fn title(&self) -> String {
        let name = match self.name.text().trim() {
            "" => "Verzoek zonder naam",
            name => name,
        };
        match *self.until.get() {
            Some(until) => format!("{name}, vóór {}", day(until)),
            None => name.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Verzoek aan locaties: {}", self.title())
    }
}

impl Request {
    /// For whom what is handed in should be.
    #[must_use]
    pub fn layer(&self) -> Layer {
        self.layer.get().unwrap_or(Layer::Municipality)
    }

    /// What the round of a location says of it.
    #[must_use]
    pub fn asked(&self) -> Asked {
        let Self { name, from, until, layer, .. } = self.clone();
        Asked { name, from, until, layer }
    }
}

impl Asked {
    /// For whom what is handed in should be.
    #[must_use]
    pub fn layer(&self) -> Layer {
        self.layer.get().unwrap_or(Layer::Municipality)
    }
}

/// Bytes that follow from a text, and are others for another one.
pub(super) fn spread(text: &str) -> [u8; 16] {
    // FNV-1a, twice from another beginning: it has to spread, not to keep a secret.
    let hash = |seed: u64| {
        text.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&hash(0xcbf2_9ce4_8422_2325).to_be_bytes());
    bytes[8..].copy_from_slice(&hash(0x6c62_272e_07bb_0142).to_be_bytes());
    bytes
}

/// The round in which a location answers a request: the same on every device that opens it, however often.
#[must_use]
pub fn round_for(request: RequestId, location: LocationId) -> RoundId {
    let mut bytes = spread(&format!("{request} {location}"));
    // Ids count up in time: it is as old as what was asked.
    if let Ok(of) = uuid::Uuid::parse_str(request.as_str()) {
        bytes[..6].copy_from_slice(&of.as_bytes()[..6]);
    }
    let id = uuid::Builder::from_bytes(bytes)
        .with_variant(uuid::Variant::RFC4122)
        .with_version(uuid::Version::SortRand)
        .into_uuid();
    Slug::parse(&id.to_string()).map_or_else(|_| location.slug().into(), RoundId::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_round_of_a_request_is_one_per_location_and_the_same_everywhere() {
        let [one, other] = ["01a21a52-e74b-75ad-9fbb-66a7d18fce36", "v2"].map(RequestId::checked_at_build);
        let [here, there] = ["01a21a52-e749-7750-af0a-19824d3a5987", "l2"].map(LocationId::checked_at_build);
        let all =
            [round_for(one, here), round_for(one, there), round_for(other, here), round_for(other, there)];
        for (at, id) in all.iter().enumerate() {
            assert_eq!(all.iter().position(|known| known == id), Some(at));
        }
        assert_eq!(round_for(one, here), all[0]);
        assert!(all[0].as_str().starts_with("01a21a52-e74b-7"), "{}", all[0]);
    }
}
