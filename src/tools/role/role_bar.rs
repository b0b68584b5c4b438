//! Back, whether it is kept, forward: at the foot of the screen.

use leptos::prelude::*;

use crate::kit::{ArrowBack, ArrowForward, SaveStatus};

/// The bar that leads through the questions.
pub fn role_bar(back: (String, String), forward: (String, String), all: String) -> impl IntoView {
    view! {
        <div class="bar">
            <div>
                <a class="button button-back" href=back.0>
                    <ArrowBack />
                    {back.1}
                </a>
                <SaveStatus />
                <a class="button button-quiet" href=all>"Alle vragen"</a>
                <a class="button button-forward" href=forward.0>
                    {forward.1}
                    <ArrowForward />
                </a>
            </div>
        </div>
    }
}
