//! A theme that was set aside on purpose.

use crate::kit::{Info, click, live_if, maybe};
use leptos::prelude::*;

use crate::platform::page;

/// Says that the theme waits for later, with a way back.
#[component]
pub fn LaterNotice(
    /// Whether it waits.
    later: Signal<bool>,
    /// Sets or lifts that.
    set_later: Callback<bool>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
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
                                   {maybe((!locked.get()).then(|| view! {
                                       <button class="button" type="button" on:click=click(move || {
    set_later.run(false);
    page::focus_soon("kop");
    })>
                                           "Toch nu bespreken"
                                       </button>
                                   }))}
                               </div>
                           }
                       })
               })}
           </div>
       }
}
