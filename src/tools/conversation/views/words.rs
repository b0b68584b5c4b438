//! Sentences about codes and views.

use crate::domain::Theme;
use crate::exchange::{CodeError, Unfit};
use crate::kit::dutch;
use crate::records::{Progress, Shelf, View};
use crate::tools::conversation::Whose;

/// Why a code cannot be taken in.
pub fn code_error(error: CodeError) -> &'static str {
    match error {
        CodeError::Broken => {
            "Deze link klopt niet. Misschien is er een stuk afgevallen. Vraag of hij nog eens gestuurd kan worden."
        }
        CodeError::Newer => {
            "Deze link komt uit een nieuwere versie van de app. Laad de pagina opnieuw en open de link dan nog eens."
        }
        CodeError::UnknownEdition => {
            "Deze link gaat over een uitgave van het instrument die deze app niet kent. Vraag om een bestand."
        }
    }
}

/// Why something does not fit in a code.
pub fn unfit(why: Unfit) -> &'static str {
    match why {
        Unfit::OwnInstrument => {
            "Dit gesprek heeft een instrument dat niet in elke app zit. Dat past niet in een link. Gebruik een bestand."
        }
        Unfit::LongName => {
            "De naam of functie is te lang voor een link. Maak hem korter, of gebruik een bestand."
        }
        Unfit::Missing => "Hier valt nog niets door te geven.",
    }
}

/// How far a view is.
pub fn progress(shelf: &Shelf, view: &View) -> String {
    match shelf.progress(view) {
        Progress::Empty => "Nog leeg".to_owned(),
        Progress::Begun => "Bezig".to_owned(),
        Progress::Done => format!("Klaar: {}", dutch::themes(answered(shelf, view))),
    }
}

/// How many themes a view says something of that can be laid beside others: where they stand, or what they aim for.
pub fn answered(shelf: &Shelf, view: &View) -> usize {
    let themes = shelf.instrument(view.instrument).map(|known| known.themes).unwrap_or_default();
    themes.iter().filter(|theme| said(shelf, view, theme)).count()
}

/// How many themes are asked.
pub fn asked(shelf: &Shelf, view: &View, whose: Whose) -> usize {
    let themes = shelf.instrument(view.instrument).map(|known| known.themes).unwrap_or_default();
    themes.iter().filter(|theme| whose.is_today(shelf, theme.id)).count()
}

fn said(shelf: &Shelf, view: &View, theme: &Theme) -> bool {
    let said = shelf.said(view, theme.id);
    said.now.is_some() || said.ambition.is_some()
}
