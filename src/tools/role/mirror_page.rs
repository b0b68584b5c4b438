//! The mirror of competences: for oneself. No outcome follows from it.

use crate::tools::role::acts;
use crate::tools::role::typed;
use leptos::prelude::*;

use crate::content::role as texts;
use crate::domain::{MirrorId, Note};
use crate::kit::dutch::origin;
use crate::kit::{Info, Live, Missing, PageTitle, TextField, Views, change, click, derived, live, memo};
use crate::platform::place;
use crate::records::Mirror;
use crate::state::{Session, use_session};
use crate::tools::role::route::RoleRoute;

/// The page of one mirror.
pub fn mirror_page(id: MirrorId) -> Live {
    let session = use_session();
    let here = memo(move || session.read(|shelf| shelf.mirror(id).is_some()));
    live(move || {
        if here.get() {
            page(session, id)
        } else {
            view! { <Missing title="Deze spiegel staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn page(session: Session, id: MirrorId) -> AnyView {
    let now =
        memo(move || session.read(|shelf| shelf.mirror(id).cloned()).unwrap_or_else(|| Mirror::new(id)));
    let with = move |get: fn(&Mirror) -> Note| derived(move || now.with(get));
    let remove = move || {
        acts::remove_mirror(session, id);
        place::go(&RoleRoute::Home.href());
    };
    let groups = texts::competences().iter().map(|text| competence(session, id, now, text));
    let sources = texts::competences().first().and_then(|text| text.source);
    view! {
        <div class="stack">
            <div>
                <PageTitle title="Spiegel voor wethouder en ambtenaar" />
                <p class="lead">"Samenwerken vraagt een open houding, en leiden zonder de baas te zijn. Kijk er eerlijk naar. Er komt geen uitkomst uit."</p>
            </div>
            <div class="notice">
                <Info />
                <p>"Deze spiegel is van jou. Hij blijft op dit apparaat en gaat in geen enkel bestand mee, tenzij je dat zelf aanvinkt. Wie dit apparaat gebruikt, kan hem wel lezen."</p>
            </div>
            <TextField
                id="van-wie"
                label="Wiens spiegel is dit?"
                help="Mag leeg blijven. Schrijf een functie op, liever geen naam."
                note=with(|of| of.owner.clone())
                field=typed::mirror_owner(id)
            />
            <div class="mirror">{groups.views()}</div>
            <TextField
                id="voornemen"
                label="Wat wil je hiermee doen?"
                help="Mag leeg blijven."
                long=true
                note=with(|of| of.note.clone())
                field=typed::mirror_note(id)
            />
            <p class="help">{origin(sources)}" De eerste acht noemden enkele koplopers. De laatste drie noemt de handreiking voor wie de regie neemt, een stuk verderop. De drie antwoorden zijn van de makers."</p>
            <div class="row">
                <a class="button" href=RoleRoute::Home.href()>"Naar het begin"</a>
                <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder deze spiegel"</button>
            </div>
        </div>
    }
    .into_any()
}

fn competence(
    session: Session,
    id: MirrorId,
    now: Memo<Mirror>,
    text: &'static texts::CompetenceText,
) -> impl IntoView {
    let chosen = memo(move || now.with(|of| of.marks.get(&text.id).and_then(|mark| *mark.get())));
    let lines = texts::marks().iter().map(|mark| {
        let checked = derived(move || chosen.get() == Some(mark.id));
        view! {
            <label class="check">
                <input
                    type="radio"
                    name=text.id.as_str()
                    value=mark.id.as_str()
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |_| acts::mark(session, id, text.id, Some(mark.id)))
                />
                <span>{mark.label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="sheet">
            <legend>
                <h2>{text.text}</h2>
            </legend>
            {lines.views()}
        </fieldset>
    }
}
