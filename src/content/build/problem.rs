//! What is wrong, and where.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

/// One thing that is wrong in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, below the content folder.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

/// A file that was read, to turn places in it into line numbers.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The file, below the content folder.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
}

impl Origin {
    /// A problem at a byte range of this file.
    pub fn problem(&self, span: Range<usize>, message: impl Into<String>) -> Problem {
        let before = self.text.get(..span.start).unwrap_or_default();
        let line = 1 + before.matches('\n').count();
        Problem { file: self.file.clone(), line, message: message.into() }
    }
}
