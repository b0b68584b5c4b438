//! How often each level stands in a column: five bars, and the same in words.

use leptos::prelude::*;

use crate::kit::Views;

/// The bars of one theme. The highest of all themes is as high as there is room, so that themes can be laid side by side.
pub fn spread(counts: &[usize], highest: usize) -> AnyView {
    const ROOM: usize = 24;
    let bars = (1..).zip(counts).map(|(level, count)| {
        let height = (count * ROOM).div_ceil(highest.max(1)).max(1);
        let x = (level - 1) * 9;
        view! {
            <rect class=format!("bar-{level}") x=x.to_string() y=(ROOM - height).to_string() width="8" height=height.to_string() />
        }
    });
    let width = counts.len() * 9;
    view! {
        <svg class="spread" viewBox=format!("0 0 {width} {ROOM}") aria-hidden="true">{bars.views()}</svg>
        <span class="visually-hidden">{in_words(counts)}</span>
    }
    .into_any()
}

/// The same in words.
pub fn in_words(counts: &[usize]) -> String {
    let there = (1..).zip(counts).filter(|(_, count)| **count > 0);
    let words: Vec<String> = there.map(|(level, count)| format!("niveau {level}: {count} keer")).collect();
    if words.is_empty() { "geen niveau".to_owned() } else { words.join(", ") }
}

/// The same as a row of bars in letters, for where nothing can be drawn: the highest is as high as a letter.
#[must_use]
pub fn bars(counts: &[usize]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let highest = counts.iter().copied().max().unwrap_or_default().max(1);
    let bar = |count: &usize| BARS.get((count * BARS.len()).div_ceil(highest).saturating_sub(1));
    counts.iter().map(|count| if *count == 0 { '·' } else { bar(count).copied().unwrap_or('█') }).collect()
}
