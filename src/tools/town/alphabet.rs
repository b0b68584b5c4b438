//! The order of names: as a list on paper has it.

/// What a name is put in order by: an apostrophe before it does not count, nor do capitals, and a number counts as a number
/// (School 2 comes before School 10).
#[must_use]
pub fn alphabetical(name: &str) -> String {
    const WIDTH: usize = 8;
    let name = name.to_lowercase();
    let mut key = String::new();
    let mut number = String::new();
    for sign in name.trim_start_matches(|sign: char| !sign.is_alphanumeric()).chars() {
        if sign.is_ascii_digit() {
            number.push(sign);
        } else {
            put_number(&mut key, &mut number, WIDTH);
            key.push(sign);
        }
    }
    put_number(&mut key, &mut number, WIDTH);
    key
}

fn put_number(key: &mut String, number: &mut String, width: usize) {
    if !number.is_empty() {
        key.extend(std::iter::repeat_n('0', width.saturating_sub(number.len())));
        key.push_str(number);
        number.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_as_on_a_list_on_paper() {
        let sorted = ["De Linde", "School 2", "School 10", "’t Startblok", "Zonnehoek 1", "zonnehoek 2b"];
        let mut names = sorted.to_vec();
        names.reverse();
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, sorted);
    }
}
