//! What a document is made of, on the page: the same parts as in the file that is made of it.

use leptos::prelude::*;

use crate::exchange::Block;
use crate::kit::{Views, maybe};

/// The parts as a view.
pub fn block_views(blocks: impl IntoIterator<Item = Block>) -> AnyView {
    blocks.into_iter().map(block).views()
}

fn block(of: Block) -> AnyView {
    match of {
        Block::Title(text) => view! { <p class="lead typed">{text}</p> }.into_any(),
        Block::Heading(1, text) => view! { <h2 class="typed">{text}</h2> }.into_any(),
        Block::Heading(2, text) => view! { <h3 class="typed">{text}</h3> }.into_any(),
        Block::Heading(_, text) => view! { <h4 class="typed">{text}</h4> }.into_any(),
        Block::Text(text) => view! { <p class="typed">{text}</p> }.into_any(),
        Block::Quoted(text) => view! { <p class="prompted typed">{text}</p> }.into_any(),
        Block::List(lines) => {
            let lines = lines.into_iter().map(|line| view! { <li class="typed">{line}</li> });
            view! { <ul class="points">{lines.views()}</ul> }.into_any()
        }
        Block::Table { heads, rows } => table(heads, rows),
    }
}

fn table(heads: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    let names = heads.clone();
    let rows = rows.into_iter().map(move |row| {
        let cells = row.into_iter().enumerate().map(|(at, text)| {
            if at == 0 {
                return view! { <th scope="row" class="typed">{text}</th> }.into_any();
            }
            // On a narrow screen each cell says of what it is.
            let name = names.get(at).filter(|_| !text.is_empty()).cloned().unwrap_or_default();
            view! { <td class="typed" data-name=name>{text}</td> }.into_any()
        });
        view! { <tr>{cells.views()}</tr> }
    });
    let heads = (!heads.is_empty()).then(|| {
        let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> });
        view! { <thead><tr>{heads.views()}</tr></thead> }
    });
    view! { <table class="block-table">{maybe(heads)}<tbody>{rows.views()}</tbody></table> }.into_any()
}
