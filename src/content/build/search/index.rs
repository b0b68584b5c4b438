//! The index: every word with the texts that it stands in, and the texts themselves.

use std::collections::BTreeMap;

use super::Doc;

#[path = "../../../domain/plain_words.rs"]
#[allow(dead_code, reason = "its tests run where it lives")]
mod plain_words;

use plain_words::plain_words;

/// An index as it is written.
#[derive(Debug)]
pub struct Index {
    /// A line for each text: title, what it is a part of, address, what stands there; with tabs between.
    pub texts: String,
    /// Every word, with where its list begins: a finite state transducer.
    pub words: Vec<u8>,
    /// For each word how many texts it stands in, then for each how far on it is from the one before, doubled, and one more when
    /// it stands in its title; each number in groups of seven bits, the lowest first.
    pub lists: Vec<u8>,
}

/// The index over all texts.
///
/// # Errors
/// When the transducer cannot be built.
pub fn index(docs: &[Doc]) -> Result<Index, fst::Error> {
    let mut known: BTreeMap<String, BTreeMap<usize, bool>> = BTreeMap::new();
    let mut texts = String::new();
    for (at, doc) in docs.iter().enumerate() {
        let text = doc.text.join(" ");
        let mut take = |of: &str, title: bool| {
            for word in plain_words(of).split_whitespace() {
                let stands = known.entry(word.to_owned()).or_default().entry(at).or_default();
                *stands |= title;
            }
        };
        take(&doc.title, true);
        take(&doc.under, false);
        take(&text, false);
        let line = [&doc.title, &doc.under, &doc.href, &text].map(|of| of.replace(['\t', '\n'], " "));
        texts.push_str(&line.join("\t"));
        texts.push('\n');
    }
    let mut words = fst::MapBuilder::memory();
    let mut lists = Vec::new();
    for (word, stands) in &known {
        words.insert(word, lists.len() as u64)?;
        number(stands.len(), &mut lists);
        let mut last = 0;
        for (at, title) in stands {
            number((at - last) * 2 + usize::from(*title), &mut lists);
            last = *at;
        }
    }
    Ok(Index { texts, words: words.into_inner()?, lists })
}

fn number(mut of: usize, into: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(of & 0x7f).unwrap_or_default();
        of >>= 7;
        if of == 0 {
            into.push(low);
            return;
        }
        into.push(low | 0x80);
    }
}
