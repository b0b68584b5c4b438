//! A small map that is kept in the order of its keys.

use super::Merge;

/// A map as a sorted list. With the dozens of entries that we have it is as fast as a tree, and it is
/// much lighter in the Wasm, where a tree brings its whole code again for every pair of types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted<K, V = ()> {
    entries: Vec<(K, V)>,
}

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<K: Ord, V> Sorted<K, V> {
    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.find(key).ok().map(|index| &self.entries[index].1)
    }

    /// Whether there is a value under a key.
    #[must_use]
    pub fn has(&self, key: &K) -> bool {
        self.find(key).is_ok()
    }

    /// The key that is there and equals this one, under whatever form it is looked for.
    pub fn key_like<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&K>
    where
        K: std::borrow::Borrow<Q>,
    {
        let found = self.entries.binary_search_by(|(known, _)| known.borrow().cmp(key));
        found.ok().map(|index| &self.entries[index].0)
    }

    /// The value under a key that equals this one, under whatever form it is looked for.
    pub fn get_like<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
    {
        let found = self.entries.binary_search_by(|(known, _)| known.borrow().cmp(key));
        found.ok().map(|index| &self.entries[index].1)
    }

    /// Puts a value under a key, and returns what stood there.
    pub fn put(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(index) => Some(std::mem::replace(&mut self.entries[index].1, value)),
            Err(index) => {
                self.entries.insert(index, (key, value));
                None
            }
        }
    }

    /// The value under a key, to change; the default when there was none.
    pub fn slot(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let index = match self.find(&key) {
            Ok(index) => index,
            Err(index) => {
                self.entries.insert(index, (key, V::default()));
                index
            }
        };
        &mut self.entries[index].1
    }

    /// Takes away what stands under a key.
    pub fn take(&mut self, key: &K) -> Option<V> {
        self.find(key).ok().map(|index| self.entries.remove(index).1)
    }

    /// Keeps only the entries that the test lets through.
    pub fn retain(&mut self, mut test: impl FnMut(&K, &V) -> bool) {
        self.entries.retain(|(key, value)| test(key, value));
    }

    /// The entries, by key.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values, by key.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values by key, to change.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn find(&self, key: &K) -> Result<usize, usize> {
        self.entries.binary_search_by(|(known, _)| known.cmp(key))
    }
}

impl<K, V> IntoIterator for Sorted<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Sorted<K, V> {
    type Item = &'a (K, V);
    type IntoIter = std::slice::Iter<'a, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Sorted<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut sorted = Self::default();
        for (key, value) in entries {
            sorted.put(key, value);
        }
        sorted
    }
}

impl<K: Ord, V: Merge + Default> Merge for Sorted<K, V> {
    /// Key by key; what only one side has, stays.
    fn merge(mut self, other: Self) -> Self {
        for (key, theirs) in other {
            let slot = self.slot(key);
            *slot = std::mem::take(slot).merge(theirs);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_in_the_order_of_their_keys_and_the_last_value_stands() {
        let sorted: Sorted<_, _> = [(3, 'c'), (1, 'a'), (2, 'x'), (2, 'b')].into_iter().collect();
        let entries: Vec<_> = sorted.iter().map(|(key, value)| (*key, *value)).collect();
        assert_eq!(entries, [(1, 'a'), (2, 'b'), (3, 'c')]);
    }
}
