//! A question with a field, and beside it what the analysis found that belongs to it.

use leptos::prelude::*;

use crate::content::analysis::Prompt;
use crate::domain::{DatumId, Note, PassageId};
use crate::kit::{TextField, Views, derived, live_if, memo};
use crate::records::Passage;
use crate::state::Session;
use crate::tools::guide::analysis::{about_a_person, datum_title};
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::typed;

/// The text of a passage, followed.
pub fn note(session: Session, id: PassageId, get: fn(&Passage) -> &Note) -> Signal<Note> {
    derived(move || session.read(|shelf| shelf.passage(id).map(|of| get(of).clone()).unwrap_or_default()))
}

/// What is odd about a text that should be about many.
pub fn doubt(note: Signal<Note>) -> Signal<String> {
    derived(move || note.with(|note| about_a_person(note.text())))
}

/// A question of the guide.
pub fn prompt(session: Session, of: &'static Prompt) -> AnyView {
    let text = note(session, of.id, |of| &of.what);
    let field = typed::passage(of.id, "what");
    let field = match of.help {
        Some(help) => {
            view! { <TextField id=of.id.as_str() label=of.title help=help long=true note=text doubt=doubt(text) field=field /> }
                .into_any()
        }
        None => {
            view! { <TextField id=of.id.as_str() label=of.title long=true note=text doubt=doubt(text) field=field /> }
                .into_any()
        }
    };
    view! {
        <div class="stack prompt">
            {found(session, of.from)}
            {field}
        </div>
    }
    .into_any()
}

/// What was found in the analysis.
fn found(session: Session, from: &'static [DatumId]) -> AnyView {
    let lines = memo(move || {
        session.read(|shelf| {
            let line = |id: &DatumId| {
                let words = shelf.datum(*id)?.finding.all_words();
                (!words.is_empty()).then(|| (*id, datum_title(shelf, *id), words))
            };
            from.iter().filter_map(line).collect::<Vec<_>>()
        })
    });
    live_if(move || {
        let items = lines.get().into_iter().map(|(id, title, words)| {
            view! { <li><a href=GuideRoute::Data(Some(id)).href()>{title}</a>" "<span class="typed">{words}</span></li> }
        });
        lines.with(|lines| !lines.is_empty()).then(|| view! {
            <div class="notice known"><b>"Uit jullie analyse"</b><ul class="points">{items.views()}</ul></div>
        })
    })
    .into_any()
}
