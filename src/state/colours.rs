//! The colours of a host: tokens of NL Design System from its own style sheet. They are taken where they can be read
//! beside each other; where not, ours stay.

use crate::domain::Sorted;

/// A colour of the screen: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub [u8; 3]);

impl Rgb {
    /// Reads `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn hex(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let wide = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return None,
        };
        let all = u32::from_str_radix(&wide, 16).ok()?.to_be_bytes();
        Some(Self([all[1], all[2], all[3]]))
    }

    /// How much two colours differ in lightness as WCAG 2 reckons it, in hundredths, from 100 to 2100. Cut off: what is not
    /// enough does not become it.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 100 and 2100")]
    pub fn contrast(self, other: Self) -> u32 {
        let (one, other) = (self.luminance(), other.luminance());
        // What a colour is made of is whole, so that the last bits are noise.
        ((one.max(other) + 0.05) / (one.min(other) + 0.05) * 100.0 + 1e-9) as u32
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// A colour that a host may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The name that NL Design System gives it.
    pub name: &'static str,
    /// The property of ours that takes it.
    pub sets: &'static str,
}

/// Every colour that a host may choose. Those of levels and partners are ours: their order and difference carry meaning.
pub const TOKENS: [Token; 14] = [
    Token { name: "--basis-color-default-bg-document", sets: "--wijzer-linnen" },
    Token { name: "--basis-color-default-bg-default", sets: "--wijzer-blad" },
    Token { name: "--basis-color-default-bg-subtle", sets: "--basis-color-default-bg-subtle" },
    Token { name: "--basis-color-warning-bg-subtle", sets: "--basis-color-warning-bg-subtle" },
    Token { name: "--basis-color-action-1-bg-subtle", sets: "--wijzer-pruim-waas" },
    Token {
        name: "--basis-color-action-1-inverse-bg-default",
        sets: "--basis-color-action-1-inverse-bg-default",
    },
    Token {
        name: "--basis-color-action-1-inverse-bg-hover",
        sets: "--basis-color-action-1-inverse-bg-hover",
    },
    Token { name: "--basis-color-default-color-document", sets: "--wijzer-inkt" },
    Token { name: "--basis-color-default-color-subtle", sets: "--wijzer-inkt-zacht" },
    Token { name: "--basis-color-action-1-color-default", sets: "--wijzer-pruim" },
    Token {
        name: "--basis-color-action-1-inverse-color-default",
        sets: "--basis-color-action-1-inverse-color-default",
    },
    Token { name: "--basis-color-negative-color-default", sets: "--wijzer-baksteen" },
    Token { name: "--basis-color-default-border-default", sets: "--wijzer-rand" },
    Token { name: "--basis-color-default-border-subtle", sets: "--wijzer-lijn" },
];

const DOCUMENT: usize = 0;
const SHEET: usize = 1;
const SUNKEN: usize = 2;
const WARNING: usize = 3;
const WASH: usize = 4;
const BUTTON: usize = 5;
const BUTTON_HOVER: usize = 6;
const TEXT: usize = 7;
const SOFT: usize = 8;
const ACTION: usize = 9;
const BUTTON_TEXT: usize = 10;
const ERROR: usize = 11;
const BORDER: usize = 12;

/// What is to be read, or seen, on what: the contrast in hundredths is at least 450 for text and 300 for marks (WCAG 2.2, 1.4.3, 1.4.11).
const PAIRS: [(usize, usize, u32); 21] = [
    (TEXT, DOCUMENT, 450),
    (TEXT, SHEET, 450),
    (TEXT, SUNKEN, 450),
    (TEXT, WARNING, 450),
    (TEXT, WASH, 450),
    (SOFT, DOCUMENT, 450),
    (SOFT, SHEET, 450),
    (SOFT, SUNKEN, 450),
    (SOFT, WARNING, 450),
    (ACTION, DOCUMENT, 450),
    (ACTION, SHEET, 450),
    (ACTION, SUNKEN, 450),
    (ACTION, WARNING, 450),
    (ACTION, WASH, 450),
    (BUTTON_TEXT, BUTTON, 450),
    (BUTTON_TEXT, BUTTON_HOVER, 450),
    (ERROR, DOCUMENT, 450),
    (ERROR, SHEET, 450),
    (BORDER, DOCUMENT, 300),
    (BORDER, SHEET, 300),
    (BUTTON, DOCUMENT, 300),
];

/// A colour for every token.
pub type Colours = [Rgb; TOKENS.len()];

/// Two colours of a host that cannot be read or seen on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The text or mark.
    pub text: &'static str,
    /// What it stands on.
    pub on: &'static str,
    /// Their contrast, in hundredths.
    pub contrast: u32,
    /// What it has to be, in hundredths.
    pub needed: u32,
}

/// Takes from the host's colours what can be read: nothing for a token where ours stays. Where a pair fails, the text stays
/// ours when that can be read on what the host chose, else what it stands on, else both.
#[must_use]
pub fn settle(
    ours: &Colours,
    theirs: [Option<Rgb>; TOKENS.len()],
) -> ([Option<Rgb>; TOKENS.len()], Vec<Refused>) {
    let mut taken = theirs;
    let mut refused = Vec::new();
    // Each turn gives up one colour or two, so that it ends.
    while let Some((text, on, contrast, needed)) = PAIRS.into_iter().find_map(|(text, on, needed)| {
        let contrast = taken[text].unwrap_or(ours[text]).contrast(taken[on].unwrap_or(ours[on]));
        let chosen = taken[text].is_some() || taken[on].is_some();
        (chosen && contrast < needed).then_some((text, on, contrast, needed))
    }) {
        refused.push(Refused { text: TOKENS[text].name, on: TOKENS[on].name, contrast, needed });
        let with_our_text = ours[text].contrast(taken[on].unwrap_or(ours[on])) >= needed;
        let on_ours = taken[text].unwrap_or(ours[text]).contrast(ours[on]) >= needed;
        if taken[text].is_none() || !with_our_text {
            taken[on] = None;
        }
        if taken[text].is_some() && (with_our_text || !on_ours) {
            taken[text] = None;
        }
    }
    (taken, refused)
}

/// What a style sheet says of tokens: in the light, and where it says so itself in the dark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    light: Sorted<String, String>,
    dark: Sorted<String, String>,
}

impl Sheet {
    /// Reads every custom property. What stands under a selector or a condition with `dark` in it is for the dark.
    #[must_use]
    pub fn read(css: &str) -> Self {
        let mut sheet = Self::default();
        let mut around: Vec<bool> = Vec::new();
        let mut piece = String::new();
        let mut rest = css;
        let mut quote = None;
        while let Some(next) = rest.chars().next() {
            if quote.is_none() && rest.starts_with("/*") {
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                continue;
            }
            rest = &rest[next.len_utf8()..];
            match (next, quote) {
                (_, Some(open)) => {
                    quote = (next != open).then_some(open);
                    piece.push(next);
                }
                ('"' | '\'', None) => {
                    quote = Some(next);
                    piece.push(next);
                }
                ('{', None) => {
                    around.push(piece.to_ascii_lowercase().contains("dark"));
                    piece.clear();
                }
                (';' | '}', None) => {
                    if let Some((name, value)) =
                        piece.trim().split_once(':').filter(|(name, _)| name.starts_with("--"))
                    {
                        let into = if around.contains(&true) { &mut sheet.dark } else { &mut sheet.light };
                        into.put(name.trim().to_owned(), value.trim().to_owned());
                    }
                    piece.clear();
                    if next == '}' {
                        around.pop();
                    }
                }
                _ => piece.push(next),
            }
        }
        sheet
    }

    /// What a property comes to, with every other that it names filled in; nothing when one of them is not there.
    #[must_use]
    pub fn value(&self, name: &str, dark: bool) -> Option<String> {
        self.deep(name, dark, 0)
    }

    /// Whether it says anything of the dark.
    #[must_use]
    pub fn has_dark(&self) -> bool {
        !self.dark.is_empty()
    }

    fn deep(&self, name: &str, dark: bool, depth: usize) -> Option<String> {
        // One that names itself comes to nothing.
        const DEEPEST: usize = 24;
        if depth > DEEPEST {
            return None;
        }
        let name = name.to_owned();
        let value = self.dark.get(&name).filter(|_| dark).or_else(|| self.light.get(&name))?;
        let Some((before, after)) = value.split_once("var(") else { return Some(value.clone()) };
        let (inside, after) = after.split_once(')')?;
        let (other, otherwise) = inside.split_once(',').map_or((inside, None), |(name, or)| (name, Some(or)));
        let other = self
            .deep(other.trim(), dark, depth + 1)
            .or_else(|| otherwise.map(|text| text.trim().to_owned()))?;
        Some(format!("{before}{other}{after}"))
    }
}

/// Our own tokens, as the app's style sheet has them.
const OURS: &str = include_str!("../styles/tokens.css");

/// Our own colours.
#[must_use]
pub fn ours(dark: bool) -> Option<Colours> {
    let sheet = Sheet::read(OURS);
    let mut all = [Rgb([0; 3]); TOKENS.len()];
    for (colour, token) in all.iter_mut().zip(TOKENS) {
        *colour = Rgb::hex(&sheet.value(token.name, dark)?)?;
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holds(colours: &Colours) -> bool {
        PAIRS.into_iter().all(|(text, on, needed)| colours[text].contrast(colours[on]) >= needed)
    }

    fn laid_over(ours: &Colours, taken: [Option<Rgb>; TOKENS.len()]) -> Colours {
        std::array::from_fn(|at| taken[at].unwrap_or(ours[at]))
    }

    #[test]
    fn our_own_colours_can_be_read_on_each_other_in_the_light_and_in_the_dark() {
        for dark in [false, true] {
            let ours = ours(dark).expect("every token has a colour of ours");
            let low: Vec<_> = PAIRS
                .into_iter()
                .filter(|(text, on, needed)| ours[*text].contrast(ours[*on]) < *needed)
                .map(|(text, on, _)| (TOKENS[text].name, TOKENS[on].name, ours[text].contrast(ours[on])))
                .collect();
            assert_eq!(low, [], "dark: {dark}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let (black, white) = (Rgb([0; 3]), Rgb([255; 3]));
        assert_eq!(black.contrast(white), 2100);
        assert_eq!(white.contrast(white), 100);
        let grey = Rgb::hex("#767676").expect("a colour");
        assert_eq!(grey.contrast(white), 454);
        assert_eq!(Rgb::hex("#abc"), Rgb::hex("#aabbcc"));
        assert_eq!(Rgb::hex("red"), None);
    }

    #[test]
    fn a_sheet_is_read_by_class_by_root_and_by_condition_and_names_are_filled_in() {
        let sheet = Sheet::read(
            "/* --not: this; */ .a-theme { --x: var(--y); --y: #123456; --z: var(--gone, red); --font: 'a;b', serif }
             .a-theme--color-scheme-dark { --y: #654321; }
             @media (prefers-color-scheme: dark) { :root { --w: #fff } }
             :root { --loop: var(--loop); --w: #000; --none: var(--gone) }",
        );
        assert_eq!(sheet.value("--x", false).as_deref(), Some("#123456"));
        assert_eq!(sheet.value("--x", true).as_deref(), Some("#654321"));
        assert_eq!(sheet.value("--z", false).as_deref(), Some("red"));
        assert_eq!(sheet.value("--font", false).as_deref(), Some("'a;b', serif"));
        assert_eq!(
            (sheet.value("--w", false).as_deref(), sheet.value("--w", true).as_deref()),
            (Some("#000"), Some("#fff"))
        );
        assert_eq!(
            (sheet.value("--loop", false), sheet.value("--none", false), sheet.value("--not", false)),
            (None, None, None)
        );
        assert!(sheet.has_dark() && !Sheet::read(":root { --w: #000 }").has_dark());
    }

    #[test]
    fn a_text_that_cannot_be_read_stays_ours_and_the_rest_is_taken() {
        let ours = ours(false).expect("ours");
        let mut theirs = [None; TOKENS.len()];
        theirs[DOCUMENT] = Rgb::hex("#ffffff");
        theirs[SOFT] = Rgb::hex("#999999");
        theirs[ACTION] = Rgb::hex("#154273");
        let (taken, refused) = settle(&ours, theirs);
        assert_eq!((taken[DOCUMENT], taken[SOFT], taken[ACTION]), (theirs[DOCUMENT], None, theirs[ACTION]));
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert_eq!((refused[0].text, refused[0].on), (TOKENS[SOFT].name, TOKENS[DOCUMENT].name));
        assert_eq!((refused[0].contrast, refused[0].needed), (284, 450));
    }

    proptest! {
        #[test]
        fn whatever_a_host_chooses_everything_can_be_read(
            theirs in proptest::array::uniform14(proptest::option::of(any::<[u8; 3]>())),
            dark in any::<bool>(),
        ) {
            let ours = ours(dark).expect("ours");
            let theirs = theirs.map(|colour| colour.map(Rgb));
            let (taken, refused) = settle(&ours, theirs);
            prop_assert!(holds(&laid_over(&ours, taken)));
            prop_assert!(taken.iter().zip(theirs).all(|(taken, theirs)| taken.is_none() || *taken == theirs));
            // Nothing is given up without a word.
            prop_assert_eq!(refused.is_empty(), taken == theirs);
        }
    }
}
