//! The code to put the app in another page, with what it looks like.

use leptos::prelude::*;

use crate::kit::{Check, Views, copy_button, derived, live};
use crate::platform::place;
use crate::state::use_session;

/// What can be embedded: the entry's name in the code, its page, the place in it, what it is called.
const ENTRIES: [(&str, &str, &str, &str); 7] = [
    ("gesprek", "./", "", "Het gesprek op een locatie"),
    ("gesprek", "./", "#/uitleg/kindcentrum", "Uitleg: wat is een kindcentrum?"),
    ("rol", "rol.html", "", "De rol van de gemeente"),
    ("rol", "rol.html", "#/praktijk", "De vier rollen in de praktijk"),
    ("gemeente", "gemeente.html", "", "Alle locaties naast elkaar"),
    ("gids", "gids.html", "", "De handreiking voor gemeenten"),
    ("gids", "gids.html", "#/knoppen", "Alle knoppen uit de handreiking"),
];

/// Choosing an entry, the two ways to embed it, and a preview.
pub fn embed() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(0_usize);
    let address = RwSignal::new(String::new());
    // Where the app is, is not known while the page is drawn.
    Effect::new(move |_| address.set(place::folder()));
    let entry = move || ENTRIES[chosen.get()];
    // Behind the question mark: many systems for websites take the attributes of a script away.
    let script = move || {
        let (name, _, place, _) = entry();
        let place = place.trim_start_matches("#/");
        let place = if place.is_empty() { String::new() } else { format!("&amp;place={place}") };
        format!("<script src=\"{}insluiten.js?entry={name}{place}\" async></script>", address.get())
    };
    let frame = move || {
        let (_, page, place, title) = entry();
        format!(
            "<iframe src=\"{}{}{place}\" title=\"{title}\" width=\"100%\" height=\"800\" allow=\"clipboard-write\" style=\"border:0\"></iframe>",
            address.get(),
            page.trim_start_matches("./"),
        )
    };
    let choices = ENTRIES.iter().zip(0_usize..).map(|((_, _, _, name), at)| {
        let on = derived(move || chosen.get() == at);
        let set = Callback::new(move |_| chosen.set(at));
        view! { <Check on=on set=set group="onderdeel"><span>{*name}</span></Check> }
    });
    let code = move |id: &'static str, label: &'static str, help: &'static str, text: Signal<String>| {
        view! {
            <div class="text-field">
                <label class="field-label" for=id>{label}</label>
                <p class="help" id=format!("{id}-uitleg")>{help}</p>
                <textarea class="field code" id=id readonly=true rows="3" aria-describedby=format!("{id}-uitleg") prop:value=text>
                    {text.get_untracked()}
                </textarea>
                <p>{copy_button(session, "Kopieer deze regel", move || text.get_untracked())}</p>
            </div>
        }
    };
    view! {
        <section class="sheet stack embed" aria-labelledby="code">
            <h2 id="code">"De code"</h2>
            <fieldset class="claims">
                <legend><h3>"Welk onderdeel?"</h3></legend>
                {choices.views()}
            </fieldset>
            {code(
                "met-script",
                "Eén regel, groeit mee",
                "Plak deze regel in je pagina, op de plek waar de app moet komen.",
                derived(script),
            )}
            {code(
                "zonder-script",
                "Zonder script, met een vaste hoogte",
                "Mag je website geen scripts van elders laden? Neem dan deze regel.",
                derived(frame),
            )}
            <h3>"Zo ziet het eruit"</h3>
            <p class="help">"Dit is de app zelf: wat je hier invult, blijft op dit apparaat."</p>
            {live(move || {
                let (_, page, place, title) = entry();
                view! { <iframe class="preview" src=format!("{page}{place}") title=format!("Voorbeeld: {title}")></iframe> }
            })}
        </section>
    }
}
