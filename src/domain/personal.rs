//! What in a text looks as if it is about one person. It only warns: who writes knows better.

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// Nine digits that pass the eleven test, as a citizen service number does.
    Number,
    /// A date of birth.
    BornOn,
    /// A name with an address.
    NameAndAddress,
}

/// What in the text seems to be about one person; the first of these that is found.
#[must_use]
pub fn personal(text: &str) -> Option<Personal> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if has_number(text) {
        Some(Personal::Number)
    } else if has_birth(&words) {
        Some(Personal::BornOn)
    } else if has_address(&words) && has_name(&words) {
        Some(Personal::NameAndAddress)
    } else {
        None
    }
}

/// Nine digits of which the sum, each times 9 to 2 and the last times -1, is a multiple of eleven. They may stand in groups, as
/// people write them.
fn has_number(text: &str) -> bool {
    let mut run: Vec<u32> = Vec::new();
    let mut gap = 0;
    let mut found = false;
    for sign in text.chars().chain(['x']) {
        if let Some(digit) = sign.to_digit(10) {
            run.push(digit);
            gap = 0;
        } else if matches!(sign, ' ' | '.' | '-') && gap == 0 && !run.is_empty() {
            gap = 1;
        } else {
            found |= passes(&run);
            run.clear();
            gap = 0;
        }
    }
    found
}

fn passes(digits: &[u32]) -> bool {
    let [head @ .., last] = digits else { return false };
    if digits.len() != 9 || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let sum: u32 = head.iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == *last
}

/// A whole date within a few words of one that says that somebody was born, or right behind a name.
fn has_birth(words: &[&str]) -> bool {
    const NEAR: usize = 4;
    const BORN: [&str; 5] = ["geboren", "geb", "geboortedatum", "geboortedag", "verjaardag"];
    (0..words.len()).filter(|at| is_date(&words[*at..])).any(|at| {
        let from = at.saturating_sub(NEAR);
        let near = &words[from..(at + NEAR + 2).min(words.len())];
        let born = near.iter().any(|word| BORN.contains(&bare(word).to_lowercase().as_str()));
        born || has_name(&words[from..at])
    })
}

/// Whether words begin with a day, a month and a year: `3-4-2019`, `3/4/2019`, `3 april 2019`.
fn is_date(words: &[&str]) -> bool {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    let number = |text: &str, most: u32| text.parse::<u32>().is_ok_and(|of| (1..=most).contains(&of));
    let is_year =
        |text: &str| text.len() == 4 && text.parse::<u32>().is_ok_and(|of| (1900..2100).contains(&of));
    let first = words.first().map(|word| bare(word)).unwrap_or_default();
    let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
    match parts.as_slice() {
        [day, month, year] if number(day, 31) && number(month, 12) => is_year(year),
        [year, month, day] if is_year(year) && number(month, 12) => number(day, 31),
        [day] if number(day, 31) => {
            let month = words.get(1).map(|word| bare(word).to_lowercase()).unwrap_or_default();
            let is_month = MONTHS.iter().any(|of| month.starts_with(of) || (*of == "maa" && month == "mrt"));
            is_month && words.get(2).is_some_and(|word| is_year(bare(word)))
        }
        _ => false,
    }
}

/// A street with a number, or a postal code.
fn has_address(words: &[&str]) -> bool {
    const STREETS: [&str; 16] = [
        "straat",
        "laan",
        "weg",
        "plein",
        "gracht",
        "kade",
        "singel",
        "dijk",
        "hof",
        "pad",
        "steeg",
        "dreef",
        "plantsoen",
        "markt",
        "park",
        "wal",
    ];
    let street = |word: &str| {
        let word = word.to_lowercase();
        STREETS.iter().any(|of| word.len() > of.len() && word.ends_with(of))
    };
    let number =
        |word: &str| bare(word).starts_with(|sign: char| sign.is_ascii_digit()) && bare(word).len() <= 5;
    let in_street = words.windows(2).any(|pair| street(pair[0]) && number(pair[1]));
    let code = |digits: &str, letters: &str| {
        digits.len() == 4
            && digits.bytes().all(|of| of.is_ascii_digit())
            && letters.len() == 2
            && letters.bytes().all(|of| of.is_ascii_uppercase())
    };
    let parted = words.windows(2).any(|pair| code(pair[0].trim_start_matches(['(', ',']), bare(pair[1])));
    let joined = words
        .iter()
        .map(|word| bare(word))
        .any(|word| word.is_char_boundary(4) && word.len() == 6 && code(&word[..4], &word[4..]));
    in_street || parted || joined
}

/// A name of somebody: a title or initials before a name, or a first and a last name. Not what organisations are called.
fn has_name(words: &[&str]) -> bool {
    const TITLES: [&str; 10] =
        ["mevrouw", "meneer", "mevr", "mw", "dhr", "familie", "fam", "juf", "juffrouw", "meester"];
    const BETWEEN: [&str; 10] = ["van", "de", "den", "der", "ter", "ten", "te", "het", "’t", "el"];
    const NONE: [&str; 20] = [
        "de",
        "het",
        "een",
        "in",
        "op",
        "school",
        "basisschool",
        "kindcentrum",
        "integraal",
        "stichting",
        "opvang",
        "kinderopvang",
        "gemeente",
        "college",
        "wijk",
        "buurt",
        "bso",
        "ikc",
        "obs",
        "cbs",
    ];
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let name = |word: &str| {
        let word = bare(word);
        capital(word) && word.chars().count() > 1 && word.chars().skip(1).any(char::is_lowercase)
    };
    let last = |from: usize| {
        let rest = words.iter().skip(from).take(4);
        rest.skip_while(|word| BETWEEN.contains(&bare(word).to_lowercase().as_str()))
            .take(1)
            .any(|word| name(word))
    };
    (0..words.len()).any(|at| {
        let word = words[at];
        let plain = bare(word).to_lowercase();
        let initials = word.len() >= 2
            && word.ends_with('.')
            && word.trim_end_matches('.').split('.').all(|part| part.chars().count() == 1 && capital(part));
        let first = name(word) && !word.ends_with(['.', ',', ';', ':']) && !NONE.contains(&plain.as_str());
        let behind_organisation = at > 0 && NONE.contains(&bare(words[at - 1]).to_lowercase().as_str());
        (TITLES.contains(&plain.as_str()) || initials || (first && !behind_organisation)) && last(at + 1)
    })
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_passes_the_eleven_test_is_found_also_in_groups() {
        for text in ["123456782", "bsn 123456782.", "1234.56.782", "123 456 782", "nr:111222333"] {
            assert_eq!(personal(text), Some(Personal::Number), "{text}");
        }
        for text in [
            "123456789",
            "12345678",
            "1234567820",
            "000000000",
            "In 2020 waren er 1265 peuters",
            "06 12345678",
        ] {
            assert_eq!(personal(text), None, "{text}");
        }
    }

    #[test]
    fn a_date_of_birth_is_found_and_a_day_of_counting_is_not() {
        for text in [
            "geboren op 3-4-2019",
            "geb. 03/04/2019",
            "Sanne Bakker, 3 april 2019",
            "J. de Vries 2019-04-03",
            "geboortedatum: 12 mrt 2018",
        ] {
            assert_eq!(personal(text), Some(Personal::BornOn), "{text}");
        }
        for text in [
            "Teldatum 1-10-2025: 412 kinderen",
            "Stand op 1 oktober 2025",
            "Kinderen geboren in 2019: 212",
            "In de wijk De Leeuw op 1-1-2026: 80",
        ] {
            assert_eq!(personal(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_with_an_address_is_found_and_the_address_of_a_school_is_not() {
        for text in [
            "mevrouw Jansen, Dorpsstraat 12",
            "J. de Vries woont op Kerkweg 3a",
            "Piet van den Berg, 2651 AB",
            "fam. El Idrissi, 2651AB 12",
        ] {
            assert_eq!(personal(text), Some(Personal::NameAndAddress), "{text}");
        }
        for text in [
            "Kindcentrum De Brug, Dorpsstraat 12",
            "Basisschool Het Anker, Kerkweg 3",
            "De Linde en Waterlelie: 2651 AB",
            "Mevrouw Jansen belt terug",
            "Het dashboard is uit 2020",
        ] {
            assert_eq!(personal(text), None, "{text}");
        }
    }
}
