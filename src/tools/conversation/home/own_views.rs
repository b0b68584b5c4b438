//! Own views that somebody gives here for a conversation on another device.

use leptos::prelude::*;

use crate::domain::ViewId;
use crate::kit::{Door, Views, dutch, live_if};
use crate::records::View;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A way to each; nothing when there are none.
#[component]
pub fn OwnViews() -> impl IntoView {
    let session = use_session();
    live_if(move || {
        let views: Vec<(ViewId, String, String)> = session.read(|shelf| {
            let lone = |view: &&View| !view.removed.get() && shelf.round(view.round).is_none();
            let told = |view: &View| (view.id, dutch::capital(&dutch::view_name(view)), whence(view));
            shelf.all::<View>().filter(lone).map(told).collect()
        });
        (!views.is_empty()).then(|| {
            let doors = views.into_iter().map(|(id, name, more)| {
                view! { <Door href=Route::View(id).href() name=name more=more /> }
            });
            view! {
                <section aria-labelledby="eigen-beelden">
                    <h2 id="eigen-beelden">"Eigen beelden op dit apparaat"</h2>
                    <ul class="plain doors">{doors.views()}</ul>
                </section>
            }
        })
    })
}

/// Which conversation it is for, as far as it says so itself.
fn whence(view: &View) -> String {
    let of = match (view.place.text(), *view.date.get()) {
        ("", None) => "Voor een gesprek dat hier niet staat".to_owned(),
        ("", Some(day)) => format!("Voor een gesprek van {}", dutch::day(day)),
        (place, None) => format!("Voor {place}"),
        (place, Some(day)) => format!("Voor {place}, {}", dutch::day(day)),
    };
    if *view.done.get() { format!("{of}. Klaar") } else { of }
}
