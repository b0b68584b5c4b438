//! Understanding a list of locations from a spreadsheet: which column is what, and what stands in each row.

use crate::domain::{PartnerKind, PublicRegister};

/// What a column of a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The name of a location.
    Name,
    /// The municipality that it lies in.
    Municipality,
    /// The part of the municipality.
    Area,
    /// The number or code that the municipality gave it.
    OwnNumber,
    /// The name of an organisation of this kind.
    Organisation(PartnerKind),
    /// Its number in the public register of its kind.
    Number(PartnerKind),
}

/// A location as it stands in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its name; may be empty.
    pub name: String,
    /// The municipality that it lies in; may be empty.
    pub municipality: String,
    /// The part of the municipality; may be empty.
    pub area: String,
    /// The number or code that the municipality gave it; may be empty.
    pub own_number: String,
    /// The organisations: of which kind, its name and its number.
    pub partners: Vec<(PartnerKind, String, String)>,
}

/// What was understood of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// Its locations.
    pub rows: Vec<Row>,
    /// What stands above columns that say nothing that is known here, or their number where nothing does.
    pub left: Vec<String>,
    /// The numbers, from 1, of rows without a name.
    pub nameless: Vec<usize>,
}

/// Reads the rows of a list. Its first row says what the columns are; where that says nothing, what stands in them does.
#[must_use]
pub fn understand(rows: &[Vec<String>]) -> Understood {
    let Some(first) = rows.first() else { return Understood::default() };
    let mut by_heads: Vec<Option<Holds>> = first.iter().map(|head| by_head(head)).collect();
    // Where the location has a column of its own, a school is one of those that work together there.
    let is = |at: usize, word: &str| first.get(at).is_some_and(|head| head.to_lowercase().contains(word));
    let located = (0..by_heads.len()).any(|at| by_heads[at] == Some(Holds::Name) && is(at, "locatie"));
    for (at, holds) in by_heads.iter_mut().enumerate() {
        if located && *holds == Some(Holds::Name) && is(at, "school") && !is(at, "locatie") {
            *holds = Some(Holds::Organisation(PartnerKind::Education));
        }
    }
    only_once(&mut by_heads);
    let has_heads = by_heads.iter().any(Option::is_some);
    let (columns, body, above) =
        if has_heads { (by_heads, &rows[1..], 2) } else { (by_what_stands_there(rows), rows, 1) };
    let mut understood = Understood::default();
    let used = |at: usize| body.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()));
    for (at, holds) in columns.iter().enumerate() {
        if holds.is_none() && used(at) {
            let head = first.get(at).filter(|head| has_heads && !head.is_empty());
            understood.left.push(head.cloned().unwrap_or_else(|| format!("kolom {}", at + 1)));
        }
    }
    for (at, cells) in body.iter().enumerate() {
        let row = read(&columns, cells);
        if row.name.is_empty() {
            understood.nameless.push(at + above);
        } else {
            understood.rows.push(row);
        }
    }
    understood
}

/// A second column with the same is not taken over the first: it is named as left.
fn only_once(columns: &mut [Option<Holds>]) {
    for at in 1..columns.len() {
        let (before, rest) = columns.split_at_mut(at);
        if let Some(holds) = rest.first_mut()
            && holds.is_some()
            && before.contains(holds)
        {
            *holds = None;
        }
    }
}

fn read(columns: &[Option<Holds>], cells: &[String]) -> Row {
    let mut row = Row::default();
    for (holds, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        match holds {
            Some(Holds::Name) => row.name.clone_from(cell),
            Some(Holds::Municipality) => row.municipality.clone_from(cell),
            Some(Holds::Area) => row.area.clone_from(cell),
            Some(Holds::OwnNumber) => row.own_number.clone_from(cell),
            Some(Holds::Organisation(kind)) => partner(&mut row, *kind).1.clone_from(cell),
            Some(Holds::Number(kind)) => partner(&mut row, *kind).2.clone_from(cell),
            None => {}
        }
    }
    row
}

fn partner(row: &mut Row, of: PartnerKind) -> &mut (PartnerKind, String, String) {
    let at = row.partners.iter().position(|(kind, ..)| *kind == of).unwrap_or_else(|| {
        row.partners.push((of, String::new(), String::new()));
        row.partners.len() - 1
    });
    &mut row.partners[at]
}

/// What a head says of its column.
fn by_head(head: &str) -> Option<Holds> {
    let head = head.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| head.contains(word));
    let kind = if says(&["bso", "buitenschools"]) {
        PartnerKind::AfterSchoolCare
    } else if says(&["peuter"]) {
        PartnerKind::ToddlerCare
    } else if says(&["school", "brin", "bestuur", "onderwijs"]) {
        PartnerKind::Education
    } else {
        PartnerKind::Childcare
    };
    Some(if says(&["brin"]) {
        Holds::Number(PartnerKind::Education)
    } else if says(&["lrk"]) {
        Holds::Number(kind)
    } else if says(&["bestuur", "houder", "organisatie", "aanbieder", "stichting"]) {
        Holds::Organisation(kind)
    } else if says(&["nummer", "code"]) || head == "id" {
        Holds::OwnNumber
    } else if says(&["locatie", "naam"]) || head == "school" {
        Holds::Name
    } else if says(&["gemeente"]) {
        Holds::Municipality
    } else if says(&["wijk", "kern", "buurt", "dorp"]) {
        Holds::Area
    } else if says(&["opvang", "bso"]) {
        Holds::Organisation(kind)
    } else {
        return None;
    })
}

/// What columns hold, told by their cells: numbers of public registers by their shape, and a first column of words as the
/// names.
fn by_what_stands_there(rows: &[Vec<String>]) -> Vec<Option<Holds>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let mut named = false;
    let mut lrk = [PartnerKind::Childcare, PartnerKind::AfterSchoolCare].into_iter();
    let column = |at: usize| {
        let cells = || rows.iter().filter_map(move |row| row.get(at)).filter(|cell| !cell.is_empty());
        let all = |register: PublicRegister| {
            cells().next().is_some() && cells().all(|cell| register.number(cell).is_some())
        };
        if all(PublicRegister::Brin) {
            Some(Holds::Number(PartnerKind::Education))
        } else if all(PublicRegister::Lrk) {
            lrk.next().map(Holds::Number)
        } else if !named && cells().next().is_some() {
            named = true;
            Some(Holds::Name)
        } else {
            None
        }
    };
    (0..width).map(column).collect()
}

/// The text of a list that came as a file: as it says itself, or in the signs that spreadsheets on Windows still use.
#[must_use]
pub fn text_of(bytes: &[u8]) -> String {
    let windows = |byte: &u8| match byte {
        0x80 => '€',
        0x85 => '…',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x96 => '–',
        0x97 => '—',
        other => char::from(*other),
    };
    match crate::exchange::text_of(bytes) {
        Ok(text) => text.into_owned(),
        Err(_) => bytes.iter().map(windows).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::rows;

    #[test]
    fn heads_say_what_the_columns_are_and_what_is_not_known_is_named() {
        let text = "Locatie;Wijk;Schoolbestuur;BRIN;Kinderopvang;LRK;LRK bso;Fax\n\
            De Brug;Oost;Stichting Noord;12AB00;Klein & Co;209586831;209586832;0\n\
            ;Oost;;;;;;\n\
            De Linde;West;;;;;;\n";
        let of = understand(&rows(text));
        assert_eq!(of.rows.len(), 2);
        assert_eq!(of.left, ["Fax"]);
        assert_eq!(of.nameless, [3]);
        let brug = &of.rows[0];
        assert_eq!((brug.name.as_str(), brug.area.as_str()), ("De Brug", "Oost"));
        let words =
            |(kind, name, number): (PartnerKind, &str, &str)| (kind, name.to_owned(), number.to_owned());
        assert_eq!(
            brug.partners,
            [
                (PartnerKind::Education, "Stichting Noord", "12AB00"),
                (PartnerKind::Childcare, "Klein & Co", "209586831"),
                (PartnerKind::AfterSchoolCare, "", "209586832"),
            ]
            .map(words)
        );
        assert!(of.rows[1].partners.is_empty());
    }

    #[test]
    fn a_school_beside_a_location_is_a_partner_and_a_second_column_of_a_kind_is_named() {
        let of = understand(&rows(
            "Locatie;School;Telefoon;Naam school\nDe Bongerd;Bongerdschool;0;B\nDe Linde;;0;L\n",
        ));
        assert_eq!(
            of.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(),
            ["De Bongerd", "De Linde"]
        );
        assert_eq!(
            of.rows[0].partners,
            [(PartnerKind::Education, "Bongerdschool".to_owned(), String::new())]
        );
        assert_eq!(of.left, ["Telefoon", "Naam school"]);
        let alone = understand(&rows("School;Wijk\nDe Bongerd;Oost\n"));
        assert_eq!(alone.rows[0].name, "De Bongerd");
    }

    #[test]
    fn without_heads_numbers_are_told_by_their_shape() {
        let of = understand(&rows("12AB00\tDe Brug\t209586831\n34CD00\tDe Linde\t\n"));
        assert_eq!(of.rows.len(), 2);
        assert_eq!(of.rows[1].name, "De Linde");
        assert_eq!(of.rows[0].partners.len(), 2);
        assert!(of.left.is_empty() && of.nameless.is_empty());
    }

    #[test]
    fn a_list_in_the_signs_of_windows_keeps_its_letters() {
        assert_eq!(text_of(b"Naam;Wijk\nDe Zo\xebf;\x92t Veld"), "Naam;Wijk\nDe Zoëf;’t Veld");
    }
}
