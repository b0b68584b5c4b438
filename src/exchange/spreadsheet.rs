//! A workbook that Excel and `LibreOffice` Calc open: sheets with heads, in which a number is a number and a day a day.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::domain::Day;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words. What a spreadsheet would take for a formula stays words.
    Text(String),
    /// A count, or the number of a level.
    Number(usize),
    /// A day.
    Day(Day),
    /// Nothing.
    Empty,
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called, in at most 31 characters and without `[]:*?/\`.
    pub name: &'static str,
    /// What the columns are called.
    pub heads: Vec<String>,
    /// A row each.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// Words, or nothing where there are none.
    #[must_use]
    pub fn text(of: &str) -> Self {
        if of.is_empty() { Self::Empty } else { Self::Text(of.to_owned()) }
    }

    /// The same in words, as a list in plain text has it.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// The most characters that a cell holds in Excel.
const MOST: usize = 32_767;

/// The bytes of the workbook; nothing when it does not fit in one.
#[must_use]
pub fn xlsx(sheets: &[Sheet], made_on: Option<Day>) -> Option<Vec<u8>> {
    workbook(sheets, made_on).ok()
}

fn workbook(sheets: &[Sheet], made_on: Option<Day>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Without a clock that can be right it is as old as the format.
    let made = made_on.map_or_else(|| ExcelDateTime::from_ymd(1900, 1, 1), date)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    for sheet in sheets {
        fill(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn date(day: Day) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(day.year(), day.month(), day.day())
}

fn fill(on: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (bold, as_day) = (Format::new().set_bold(), Format::new().set_num_format("dd-mm-yyyy"));
    on.set_name(sheet.name)?;
    on.set_freeze_panes(1, 1)?;
    for (column, head) in (0..).zip(&sheet.heads) {
        on.write_string_with_format(0, column, head, &bold)?;
        on.set_column_width(column, if column == 0 { 30 } else { 18 })?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) => on.write_string(row, column, readable(text))?,
                Cell::Number(number) => {
                    on.write_number(row, column, u32::try_from(*number).unwrap_or(u32::MAX))?
                }
                Cell::Day(day) => on.write_datetime_with_format(row, column, date(*day)?, &as_day)?,
                Cell::Empty => on,
            };
        }
    }
    Ok(())
}

/// A text without signs that XML cannot hold. One that is longer than a cell says so at its end.
fn readable(text: &str) -> String {
    const MORE: &str = " […]";
    let text: String = text.chars().filter(|sign| !sign.is_control() || "\n\t".contains(*sign)).collect();
    if text.chars().count() <= MOST {
        return text;
    }
    let kept: String = text.chars().take(MOST - MORE.chars().count()).collect();
    format!("{kept}{MORE}")
}
