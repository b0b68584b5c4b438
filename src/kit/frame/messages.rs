//! What just happened, with a way back.

use leptos::prelude::*;

use crate::domain::Pair;
use crate::kit::dutch;
use crate::kit::{Info, click, live_if, maybe};
use crate::platform::page;
use crate::state::{Notice, Removed, Session, joining, removing, undoing, use_session};

/// The latest message, in a live region. It stays until the next one or until it is closed.
#[component]
pub fn Messages() -> impl IntoView {
    let session = use_session();
    view! {
               {live_if(move || {
                   session
                       .notice
                       .get()
                       .map(|notice| {
                           let undo = undo(&notice);
                           let undone = notice.clone();
                           view! {
                               <div class="notice">
                                   <Info />
                                   <p>{sentence(session, &notice)}</p>
                                   {maybe(undo
                                       .map(|label| {
                                           view! {
                                               <button
                                                   class="button"
                                                   type="button"
                                                   on:click=click(move || {
     match undone {
        Notice::Imported => undoing::undo_import(session),
        Notice::Joined(pair) => joining::undo(session, pair),
        Notice::Removed(what) => removing::put_back(session, what),
        _ => {}
    }
    page::focus_soon("kop");
    })
                                               >
                                                   {label}
                                               </button>
                                           }
                                       }))}
                                   <button
                                       class="button button-quiet"
                                       type="button"
                                       on:click=click(move || {
    session.notice.set(None);
    page::focus_soon("kop");
    })
                                   >
                                       "Sluit bericht"
                                   </button>
                               </div>
                           }
                       })
               })}
       }
}

fn undo(notice: &Notice) -> Option<&'static str> {
    match notice {
        Notice::Removed(_) => Some("Zet terug"),
        Notice::Joined(Pair::Locations(..)) => Some("Haal de locaties weer uit elkaar"),
        Notice::Joined(Pair::Rounds(..)) => Some("Haal de gesprekken weer uit elkaar"),
        Notice::Imported => Some("Maak het overnemen ongedaan"),
        _ => None,
    }
}

fn sentence(session: Session, notice: &Notice) -> String {
    match notice {
        Notice::Removed(what) => removed(*what),
        Notice::Joined(Pair::Locations(..)) => "De twee locaties zijn nu één.".to_owned(),
        Notice::Joined(Pair::Rounds(one, other)) => {
            match session.peek(|shelf| shelf.differences(*one, *other)).as_slice() {
                [] => "De twee gesprekken zijn nu één.".to_owned(),
                themes => format!(
                    "De twee gesprekken zijn nu één. Ze verschilden bij thema {}. Daar staat nu wat het laatst is gekozen.",
                    themes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
                ),
            }
        }
        Notice::Parted => "Ze staan weer apart.".to_owned(),
        Notice::PutBack => "Wat jullie verwijderden, staat er weer.".to_owned(),
        Notice::Imported => "Het is overgenomen.".to_owned(),
        Notice::ImportUndone { edited_since: 0 } => "Alles is weer zoals het was.".to_owned(),
        Notice::ImportUndone { edited_since } => format!(
            "Het overnemen is teruggedraaid. Alleen wat jullie daarna veranderden, is gebleven: {}.",
            match edited_since {
                1 => "één onderdeel".to_owned(),
                many => format!("{} onderdelen", dutch::number(*many)),
            }
        ),
        Notice::WrittenAgain => {
            "Wat hier was bewaard, was ineens weg uit de browser. We hebben alles opnieuw bewaard.".to_owned()
        }
        Notice::BroughtBack => {
            "De klok van dit apparaat heeft voorgelopen. Wat toen is ingevuld, heeft nu de tijd van vandaag. Er is niets weg."
                .to_owned()
        }
        Notice::Erased => "Alles van deze app is van dit apparaat gewist.".to_owned(),
        Notice::OneErased => "Dit is van dit apparaat gewist.".to_owned(),
        Notice::Copied => "Gekopieerd. Plak het waar het nodig is.".to_owned(),
        Notice::NotCopied => "Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.".to_owned(),
        Notice::NoExample => {
            "Het voorbeeld is nu niet te laden. Probeer het opnieuw als er internet is.".to_owned()
        }
        Notice::NotErased => "De browser liet het wissen niet toe. Misschien staat er nog iets.".to_owned(),
        Notice::FileSaved { name } => {
            format!("Het bestand {name} staat klaar bij de downloads van deze browser.")
        }
        Notice::NoRoom => {
            "Er is niet genoeg ruimte voor alles uit dit bestand. Er is niets veranderd.".to_owned()
        }
        Notice::NothingToSave => {
            "Er is niets om op te slaan. Staat hier alleen een voorbeeld of een spiegel? Vink dat dan aan."
                .to_owned()
        }
        Notice::PartNotHere => {
            "Dat lukt nu niet: dit deel van de app is nog niet geladen. Probeer het opnieuw met internet.".to_owned()
        }
        Notice::FileNotSaved => {
            "Het downloaden lukte niet. Open de app in een eigen venster en probeer het opnieuw.".to_owned()
        }
    }
}

/// That something was removed, by what users call it.
fn removed(what: Removed) -> String {
    match what.called {
        Some(called) => format!("{} {} is verwijderd.", dutch::capital(called.the), called.one),
        None => "Het is verwijderd.".to_owned(),
    }
}
