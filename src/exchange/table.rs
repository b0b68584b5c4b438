//! A list as CSV, as a Dutch spreadsheet opens it: semicolons between cells, and a mark that it is UTF-8.

/// What a spreadsheet takes for a formula, or for more than one cell, when it begins with it.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table with its heads. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
#[must_use]
pub fn csv(heads: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory does not fail.
    let _ = writer.write_record(heads);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| neutral(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn neutral(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}
