//! Lists as CSV: written as a Dutch spreadsheet opens it, with semicolons between cells and a mark that it is UTF-8; read
//! as any spreadsheet saves or copies it.

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

/// The rows of a list that was copied from a spreadsheet or saved by one. What stands between its cells is what its first
/// line has most of: tabs, semicolons or commas. Cells are without spaces around them; rows without a word are left out.
#[must_use]
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    let between = [b'\t', b';', b','].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b';');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(between)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let row =
        |record: csv::StringRecord| record.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    // A text is no file that can fail half-way, and it is UTF-8.
    let all = reader.records().filter_map(Result::ok).map(row);
    all.filter(|cells| cells.iter().any(|cell| !cell.is_empty())).collect()
}
