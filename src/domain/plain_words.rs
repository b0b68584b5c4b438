//! Words as they are compared when somebody searches.

/// Small letters without marks, and a blank for all that is no letter or digit: ‘Één Cao’s’ is `een cao s`.
#[must_use]
pub fn plain_words(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        plain.push(match sign {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'è' | 'é' | 'ê' | 'ë' => 'e',
            'ì' | 'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ò' | 'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            // A mark that stands behind its letter.
            '\u{300}'..='\u{36f}' => continue,
            other if other.is_alphanumeric() => other,
            _ => ' ',
        });
    }
    plain
}

/// Signs from which a word may stand in the middle of another: much of Dutch is found in compounds.
const WITHIN: usize = 4;

/// Whether all words that somebody typed are in a plain text: a short one begins one of its words, a longer one may stand within.
#[must_use]
pub fn has_words(plain: &str, typed: &str) -> bool {
    let typed = plain_words(typed);
    let mut words = typed.split_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| {
            let begins = || plain.split_whitespace().any(|known| known.starts_with(word));
            if word.chars().count() >= WITHIN { plain.contains(word) } else { begins() }
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_capitals_and_signs_make_no_difference() {
        assert_eq!(plain_words("Één Cao’s, reünie (VVE)"), "een cao s  reunie  vve ");
        assert_eq!(plain_words("e\u{301}e\u{301}n"), "een");
        assert_eq!(plain_words("0-12"), "0 12");
    }

    #[test]
    fn a_short_word_begins_a_word_and_a_longer_one_may_stand_within() {
        let plain = plain_words("Schoolgebouwen voor de bso");
        assert!(has_words(&plain, "gebouw bs"));
        assert!(!has_words(&plain, "so"));
        assert!(!has_words(&plain, " "));
    }
}
