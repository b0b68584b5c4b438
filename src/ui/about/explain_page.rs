//! The way in to all explanations.

use leptos::prelude::*;

use crate::state::Route;
use crate::ui::shared::{Door, PageTitle};

/// A page with a door to each explanation.
#[component]
pub fn ExplainPage() -> impl IntoView {
    view! {
        <PageTitle title="Uitleg" />
        <ul class="plain doors">
            <ExplanationDoors />
            <Door
                href=Route::ABOUT.href()
                name="Over de Kindcentrumwijzer".to_owned()
                more="Wat de app is en wie hem aanbiedt".to_owned()
            />
            <Door
                href=Route::Data.href()
                name="Bestanden en wat we bewaren".to_owned()
                more="Waar jullie antwoorden staan".to_owned()
            />
            <Door
                href=Route::EMBED.href()
                name="Zet de app in je eigen website".to_owned()
                more="De code, een voorbeeld en een tekst over privacy".to_owned()
            />
            <Door
                href=Route::PRIVACY.href()
                name="Privacy".to_owned()
                more="Wat er bewaard wordt, en wat niet".to_owned()
            />
            <Door
                href=Route::ACCESSIBILITY.href()
                name="Toegankelijkheid".to_owned()
                more="Hoe het is getest en wat nog niet kan".to_owned()
            />
            <Door
                href=Route::CHANGES.href()
                name="Versies en wijzigingen".to_owned()
                more="Wat er nieuw is".to_owned()
            />
        </ul>
    }
}

/// The doors to what the instrument and its words mean, for in a list of doors.
#[component]
pub fn ExplanationDoors() -> impl IntoView {
    view! {
        <Door
            href=Route::DEFINITIONS.href()
            name="Wat is een kindcentrum?".to_owned()
            more="Drie omschrijvingen naast elkaar".to_owned()
        />
        <Door
            href=Route::INSTRUMENT.href()
            name="Over het instrument".to_owned()
            more="Waar het vandaan komt en waarvoor het is".to_owned()
        />
        <Door
            href=Route::Terms.href()
            name="Woorden en afkortingen".to_owned()
            more="De vaktaal in gewone woorden".to_owned()
        />
    }
}
