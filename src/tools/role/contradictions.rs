//! Answers that pull in opposite directions, with what to do first.

use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::domain::role::{Contradiction, contradictions as found_in};
use crate::kit::dutch::short_place;
use crate::kit::{Views, Warning, live_if, memo};

/// Every contradiction; nothing when there is none.
pub fn contradictions(found: Found) -> impl IntoView {
    let all = memo(move || found.now.with(|of| found_in(&of.answers(), &of.decided_roles())));
    live_if(move || {
        let all: Vec<Contradiction> = all.get();
        (!all.is_empty()).then(|| {
            let items = all.into_iter().filter_map(texts::contradiction).map(|text| {
                view! {
                    <li>
                        <details class="notice notice-warning clash">
                            <summary>
                                <Warning />
                                <span><b>"Let op. "</b>{text.text}<span class="visually-hidden">" Wat doe je dan eerst?"</span></span>
                            </summary>
                            <p>{text.first}</p>
                            <p class="tiny">"Dat dit botst, en wat je dan eerst doet, zeggen wij. "{short_place(text.source)}</p>
                        </details>
                    </li>
                }
            });
            view! {
                <section class="clashes" aria-labelledby="botst">
                    <h2 id="botst" class="visually-hidden">"Wat botst, of eerst aandacht vraagt"</h2>
                    <ul class="plain">{items.views()}</ul>
                </section>
            }
        })
    })
}
