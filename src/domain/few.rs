//! When a number of locations may be said to whoever knows the municipality.

/// Of fewer locations than this no number is said: whoever knows the municipality would read who it is.
pub const FEW: usize = 5;

/// Whether that so many of all say something tells of none of them: not too few, and not all of them or nearly all, since then it
/// is known of each.
#[must_use]
pub fn tells_of_none(count: usize, all: usize) -> bool {
    count >= FEW && all.saturating_sub(count) >= FEW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_few_and_nearly_all_are_not_said() {
        for (count, all, said) in
            [(4, 20, false), (5, 5, false), (5, 9, false), (5, 10, true), (16, 20, false)]
        {
            assert_eq!(tells_of_none(count, all), said, "{count} of {all}");
        }
    }
}
