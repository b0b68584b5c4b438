//! All that is known of each location of an overview: on the list of who looks, and in what was handed in.

use crate::domain::{Day, LocationId, NaturalKey, Pair, RequestId, RoundId, Sorted};
use crate::records::joined::unite;
use crate::records::{Join, Location, Request, Shelf, Snapshot, round_for};

/// A location of an overview.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// By what it goes here: its id on the list, else the oldest that it was handed in with.
    pub id: LocationId,
    /// Every id that it is known by.
    pub ids: Vec<LocationId>,
    /// As it stands on the list of who looks.
    pub listed: Option<&'a Location>,
    /// What it handed in, the first conversation first.
    pub handed_in: Vec<&'a Snapshot>,
}

/// The ids of a place, what the list says of it, and what it handed in, by day.
type Known<'a> = (Vec<LocationId>, Option<&'a Location>, Sorted<(Option<Day>, RoundId), &'a Snapshot>);

impl Shelf {
    /// Every location that is on the list or handed something in. What was joined here or there is one.
    #[must_use]
    pub fn places<'a>(&'a self) -> Vec<Place<'a>> {
        let mut heads = Sorted::<LocationId, LocationId>::default();
        let listed = || self.locations().filter(|location| !location.example);
        for location in listed() {
            for other in self.location_group(location.id) {
                unite(&mut heads, location.id, other);
            }
        }
        for snapshot in self.snapshots() {
            unite(&mut heads, snapshot.location, snapshot.location);
            for other in snapshot.other_ids() {
                unite(&mut heads, snapshot.location, other);
            }
        }
        for join in self.all::<Join>().filter(|join| *join.joined.get()) {
            if let Pair::Locations(one, other) = join.pair
                && heads.has(&one)
                && heads.has(&other)
            {
                unite(&mut heads, one, other);
            }
        }
        let mut places = Sorted::<LocationId, Known<'a>>::default();
        for (id, head) in heads.iter() {
            places.slot(*head).0.push(*id);
        }
        let head = |id: LocationId| heads.get(&id).copied().unwrap_or(id);
        for location in listed() {
            places.slot(head(location.id)).1.get_or_insert(location);
        }
        for snapshot in self.snapshots() {
            places.slot(head(snapshot.location)).2.put((snapshot.day(), snapshot.id), snapshot);
        }
        let place = |(oldest, known): (LocationId, Known<'a>)| {
            let (ids, listed, rounds) = known;
            let handed_in = rounds.into_iter().map(|(_, snapshot)| snapshot).collect();
            Place { id: listed.map_or(oldest, |location| location.id), ids, listed, handed_in }
        };
        // What is neither on the list nor handed in is only named by what was.
        places
            .into_iter()
            .map(place)
            .filter(|place| place.listed.is_some() || !place.handed_in.is_empty())
            .collect()
    }

    /// Places that share a number, in groups: perhaps they are the same.
    #[must_use]
    pub fn places_alike(&self) -> Vec<Vec<Place<'_>>> {
        let places = self.places();
        let mut heads = Sorted::<usize, usize>::default();
        let mut holders = Sorted::<NaturalKey, usize>::default();
        for (at, place) in places.iter().enumerate() {
            for key in place.natural_keys() {
                match holders.get(&key).copied() {
                    Some(first) => unite(&mut heads, first, at),
                    None => {
                        holders.put(key, at);
                    }
                }
            }
        }
        let mut groups = Sorted::<usize, Vec<Place<'_>>>::default();
        for (at, place) in places.into_iter().enumerate() {
            if let Some(head) = heads.get(&at) {
                groups.slot(*head).push(place);
            }
        }
        groups.into_iter().map(|(_, group)| group).filter(|group| group.len() > 1).collect()
    }

    /// Every request that was not removed, the oldest first.
    pub fn requests(&self) -> impl Iterator<Item = &Request> {
        self.all::<Request>().filter(|request| !*request.removed.get())
    }
}

impl Place<'_> {
    /// What it is called: as it stands on the list, else as it said the last time.
    #[must_use]
    pub fn name(&self) -> String {
        let listed = self.listed.map(|location| location.name.text().trim()).filter(|name| !name.is_empty());
        let said = || self.handed_in.last().map(|snapshot| snapshot.name());
        listed.map(str::to_owned).or_else(said).unwrap_or_else(|| "Locatie zonder naam".to_owned())
    }

    /// The municipality that it lies in; may be empty.
    #[must_use]
    pub fn municipality(&self) -> &str {
        self.known(|location| location.municipality.text().trim(), Snapshot::municipality)
    }

    /// The part of the municipality that it lies in; may be empty.
    #[must_use]
    pub fn area(&self) -> &str {
        self.known(|location| location.area.text().trim(), Snapshot::area)
    }

    fn known(&self, on_list: fn(&Location) -> &str, said: fn(&Snapshot) -> &str) -> &str {
        let listed = self.listed.map(on_list).filter(|text| !text.is_empty());
        listed.or_else(|| self.handed_in.last().map(|snapshot| said(snapshot))).unwrap_or_default()
    }

    /// The organisations that work together there, by name.
    #[must_use]
    pub fn organisations(&self) -> Sorted<&str> {
        let listed = self.listed.into_iter().flat_map(Location::present_partners);
        let listed = listed.map(|(_, partner)| partner.name.text().trim());
        let said = self.handed_in.last().into_iter().flat_map(|snapshot| snapshot.partners());
        let all = listed.chain(said.map(|(name, _)| name.trim()));
        all.filter(|name| !name.is_empty()).map(|name| (name, ())).collect()
    }

    /// All by which it is known outside this app.
    fn natural_keys(&self) -> Vec<NaturalKey> {
        let mut keys: Vec<NaturalKey> = self.listed.map(Location::natural_keys).unwrap_or_default();
        for snapshot in &self.handed_in {
            keys.extend(snapshot.natural_keys());
        }
        keys
    }

    /// What it handed in to answer a request, the last one.
    #[must_use]
    pub fn answer_to(&self, request: RequestId) -> Option<&Snapshot> {
        let rounds: Vec<_> = self.ids.iter().map(|id| round_for(request, *id)).collect();
        let answers = |snapshot: &&&Snapshot| {
            rounds.contains(&snapshot.id) || snapshot.asked().any(|known| known == request)
        };
        self.handed_in.iter().rev().find(answers).copied()
    }
}
