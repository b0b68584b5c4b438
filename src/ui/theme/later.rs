//! A theme that was set aside on purpose.

use crate::ui::shared::{Info, click, live_if};
use leptos::prelude::*;

use crate::platform::page;

/// Says that the theme waits for later, with a way back.
#[component]
pub fn LaterNotice(
    /// Whether it waits.
    later: Signal<bool>,
    /// Sets or lifts that.
    set_later: Callback<bool>,
) -> impl IntoView {
    view! {
           <div role="status">
               {live_if(move || {
                   later
                       .get()
                       .then(|| {
                           view! {
                               <div class="notice">
                                   <Info />
                                   <p>"Jullie bespreken dit thema later."</p>
                                   <button class="button" type="button" on:click=click(move || {
    set_later.run(false);
    page::focus_soon("kop");
    })>
                                       "Toch nu bespreken"
                                   </button>
                               </div>
                           }
                       })
               })}
           </div>
       }
}
