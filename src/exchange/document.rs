//! A document that people edit in Word or `LibreOffice`.

use std::io::Cursor;

use docx_rs::{
    BreakType, Docx, Footer, LineSpacing, NumPages, PageMargin, PageNum, Paragraph, Run, RunFonts, Style,
    StyleType, Table, TableCell, TableRow, WidthType,
};

/// What a document is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title.
    Title(String),
    /// A heading, 1 the highest.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A paragraph in italics: what somebody else says.
    Quoted(String),
    /// A list.
    List(Vec<String>),
    /// A table with its heads. Without heads: names with what belongs to them.
    Table {
        /// What the columns are called.
        heads: Vec<String>,
        /// A row each.
        rows: Vec<Vec<String>>,
    },
}

/// A document, with what stands at the foot of each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its parts, in their order.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page, beside its number.
    pub foot: String,
}

/// Half points, as Word counts letters.
const fn points(points: usize) -> usize {
    points * 2
}

/// Twentieths of a point, as Word counts room: one centimetre.
const CENTIMETRE: i32 = 567;

/// The bytes of the document.
#[must_use]
pub fn docx(document: &Document) -> Vec<u8> {
    let heading = |id: &str, name: &str, size: usize, level: usize| {
        let style =
            Style::new(id, StyleType::Paragraph).name(name).size(points(size)).bold().outline_lvl(level);
        style.line_spacing(LineSpacing::new().before(200).after(60))
    };
    let foot = Paragraph::new()
        .add_run(Run::new().add_text(format!("{} · pagina ", document.foot)))
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" van "))
        .add_num_pages(NumPages::new());
    let page = PageMargin::new()
        .top(2 * CENTIMETRE)
        .bottom(2 * CENTIMETRE)
        .left(2 * CENTIMETRE)
        .right(2 * CENTIMETRE);
    let mut made = Docx::new()
        .page_size(11_906, 16_838)
        .page_margin(page)
        .default_size(points(10))
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri"))
        .add_style(heading("Title", "Title", 20, 0))
        .add_style(heading("Heading1", "heading 1", 13, 0))
        .add_style(heading("Heading2", "heading 2", 11, 1))
        .add_style(heading("Heading3", "heading 3", 10, 2))
        .footer(Footer::new().add_paragraph(foot));
    for block in &document.blocks {
        made = add(made, block);
    }
    let mut bytes = Cursor::new(Vec::new());
    // Writing to memory does not fail.
    let _ = made.build().pack(&mut bytes);
    bytes.into_inner()
}

fn add(to: Docx, block: &Block) -> Docx {
    let plain = |text: &str| Paragraph::new().add_run(run(text));
    match block {
        Block::Title(text) => to.add_paragraph(plain(text).style("Title")),
        Block::Heading(1, text) => to.add_paragraph(plain(text).style("Heading1")),
        Block::Heading(2, text) => to.add_paragraph(plain(text).style("Heading2")),
        Block::Heading(_, text) => to.add_paragraph(plain(text).style("Heading3")),
        Block::Text(text) => to.add_paragraph(plain(text)),
        Block::Quoted(text) => to.add_paragraph(Paragraph::new().add_run(run(text).italic())),
        Block::List(lines) => lines.iter().fold(to, |to, line| {
            to.add_paragraph(plain(&format!("• {line}")).indent(Some(284), None, None, None))
        }),
        Block::Table { heads, rows } => to.add_table(table(heads, rows)),
    }
}

/// A text with its lines apart, as they were typed.
fn run(text: &str) -> Run {
    let mut lines = text.split('\n');
    let first = Run::new().add_text(lines.next().unwrap_or_default());
    lines.fold(first, |run, line| run.add_break(BreakType::TextWrapping).add_text(line))
}

/// The room between the margins of an A4.
const WIDTH: usize = 11_906 - 4 * 567;

fn table(heads: &[String], rows: &[Vec<String>]) -> Table {
    let columns = rows.iter().map(Vec::len).chain([heads.len()]).max().unwrap_or(1).max(1);
    let first = if columns == 1 { WIDTH } else { WIDTH * 3 / 10 };
    let other = (WIDTH - first) / columns.saturating_sub(1).max(1);
    let width = move |at: usize| if at == 0 { first } else { other };
    let cell = |at: usize, text: &str, bold: bool| {
        let run = if bold { run(text).bold() } else { run(text) };
        TableCell::new().width(width(at), WidthType::Dxa).add_paragraph(Paragraph::new().add_run(run))
    };
    let cells = |texts: &[String], bold: bool| {
        let cells = texts.iter().enumerate().map(|(at, text)| cell(at, text, bold || at == 0));
        TableRow::new(cells.collect())
    };
    let head = (!heads.is_empty()).then(|| cells(heads, true));
    let body = rows.iter().map(|row| cells(row, false));
    Table::new(head.into_iter().chain(body).collect())
        .set_grid((0..columns).map(width).collect())
        .width(WIDTH, WidthType::Dxa)
}
