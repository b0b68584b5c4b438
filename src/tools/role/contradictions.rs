//! Answers that pull in opposite directions, with what to do first.

use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::domain::role::{Contradiction, contradictions as found_in};
use crate::kit::dutch::short_place;
use crate::kit::{Views, Warning, live_if};

/// Every contradiction; nothing when there is none.
pub fn contradictions(found: Found) -> impl IntoView {
    let all = Memo::new(move |_| found.now.with(|of| found_in(&of.answers(), &of.decided_roles())));
    live_if(move || {
        let all: Vec<Contradiction> = all.get();
        (!all.is_empty()).then(|| {
            let items = all.into_iter().filter_map(texts::contradiction).map(|text| {
                view! {
                    <li class="notice notice-warning">
                        <Warning />
                        <div>
                            <p><b>"Let op. "</b>{text.text}</p>
                            <p>{text.first}</p>
                            <p class="tiny">{short_place(text.source)}</p>
                        </div>
                    </li>
                }
            });
            view! {
                <section aria-labelledby="botst">
                    <h2 id="botst">"Wat botst, of eerst aandacht vraagt"</h2>
                    <p class="help">"Dat dit botst, en wat je dan eerst doet, zeggen wij. De bron laat zien waarop dat rust."</p>
                    <ul class="plain">{items.views()}</ul>
                </section>
            }
        })
    })
}
