//! The field in words.

use crate::domain::{Degree, Sector, YesNo};
use crate::exchange::Block;
use crate::kit::dutch;
use crate::pages::field::{attitude_word, in_short, said, tie_word};
use crate::records::{Party, Rules as _, Shelf};

/// What a sector is called.
pub fn sector_word(sector: Sector) -> &'static str {
    match sector {
        Sector::Education => "onderwijs",
        Sector::Childcare => "opvang",
        Sector::Care => "zorg en jeugdhulp",
        Sector::Neighbourhood => "welzijn, sport en cultuur",
        Sector::Parents => "kinderen en ouders",
        Sector::Municipality => "de gemeente zelf",
        Sector::Other => "iets anders",
    }
}

/// What a degree is called.
pub fn degree_word(degree: Degree) -> &'static str {
    match degree {
        Degree::One => "1: heel weinig",
        Degree::Two => "2: weinig",
        Degree::Three => "3: ertussenin",
        Degree::Four => "4: veel",
        Degree::Five => "5: heel veel",
    }
}

/// Yes or no.
pub fn yes_no(of: YesNo) -> &'static str {
    match of {
        YesNo::Yes => "ja",
        YesNo::No => "nee",
    }
}

/// Where a party stands, in a line.
pub fn place_in_words(of: &Party) -> String {
    let number = |degree: Option<Degree>| {
        degree.map_or_else(|| "nog niet gezegd".to_owned(), |degree| format!("{} van 5", degree.number()))
    };
    let attitude = of.attitude.get().map(|of| format!(", kijkt {} naar de gemeente", attitude_word(of)));
    format!(
        "belang {}, invloed {}{}",
        number(*of.interest.get()),
        number(*of.influence.get()),
        attitude.unwrap_or_default()
    )
}

/// Whether it wants to get going and needs the municipality, as far as it was said.
fn wishes(of: &Party) -> String {
    let energy = of.energy.get().map(|of| match of {
        YesNo::Yes => ", wil nu zelf aan de slag",
        YesNo::No => ", wil nu niet zelf aan de slag",
    });
    let needs = of.needs.get().map(|of| match of {
        YesNo::Yes => ", heeft de gemeente nodig",
        YesNo::No => ", heeft de gemeente niet nodig",
    });
    [energy, needs].into_iter().flatten().collect()
}

/// How all parties get on of which it was said, a line for each pair.
pub fn ties_in_words(shelf: &Shelf) -> Vec<String> {
    let parties = shelf.parties();
    // The number is that of the picture.
    let name = |id| {
        let at = parties.iter().position(|of| of.id == id);
        at.map(|at| format!("{} ({})", parties[at].title(), at + 1)).unwrap_or_default()
    };
    let line = |(one, other, tie)| {
        let note = shelf.relation(one, other).map(|of| of.note.all_words()).unwrap_or_default();
        let note = if note.is_empty() { String::new() } else { format!(" {note}") };
        format!("{} en {} {}.{note}", name(one), name(other), tie_word(tie))
    };
    shelf.ties().into_iter().map(line).collect()
}

/// The field as part of a document.
#[must_use]
pub fn field_blocks(shelf: &Shelf) -> Vec<Block> {
    let parties = shelf.parties();
    if parties.is_empty() {
        return Vec::new();
    }
    let heads = ["Partij", "Belang", "Machtsmiddelen", "Waarden", "Verwachtingen", "Plek in het veld"];
    let rows = (1..).zip(&parties).map(|(number, of): (usize, &&Party)| {
        let sector = of.sector.get().map(|of| format!(" ({})", sector_word(of))).unwrap_or_default();
        vec![
            format!("{number}. {}{sector}", of.title()),
            of.wants.all_words(),
            of.means.all_words(),
            of.values.all_words(),
            of.expects.all_words(),
            format!("{}{}", dutch::capital(&place_in_words(of)), wishes(of)),
        ]
    });
    let mut blocks = vec![Block::Table { heads: heads.map(str::to_owned).to_vec(), rows: rows.collect() }];
    let ties = ties_in_words(shelf);
    if !ties.is_empty() {
        blocks.push(Block::Heading(2, "Hoe partijen met elkaar omgaan".to_owned()));
        blocks.push(Block::List(ties));
    }
    let said = said(shelf);
    if !said.is_empty() {
        blocks.push(Block::Heading(2, "Wat dit zegt over de plek van de gemeente".to_owned()));
        let lines = said.iter().map(|of| {
            let (question, choice) = in_short(of);
            format!("{question} {}. {}", dutch::capital(choice), of.why)
        });
        blocks.push(Block::List(lines.collect()));
    }
    blocks
}
