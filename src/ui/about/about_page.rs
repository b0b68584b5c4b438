//! What this is and where it comes from.

use leptos::prelude::*;

use crate::content;
use crate::ui::words;

use super::host_facts::HostFacts;
use crate::ui::shared::PageTitle;

/// About the app.
#[component]
pub fn AboutPage() -> impl IntoView {
    let edition = content::current_edition();
    let source = edition.themes.first().and_then(|theme| theme.source).and_then(content::source);
    view! {
        <PageTitle title="Over de Kindcentrumwijzer" />
        <div class="two">
            <div class="stack">
                <section class="stack" aria-labelledby="wat">
                    <h2 id="wat">"Wat het is"</h2>
                    <p>
                        "Met deze app voeren school en opvang een goed gesprek over hun samenwerking. Gemeenten en andere partners kunnen meepraten. De app is gratis en open: iedereen mag hem gebruiken, bekijken en verbeteren."
                    </p>
                    <p>
                        "Het instrument is een kader voor het gesprek. Het helpt ook om per locatie te volgen hoe het gaat. Het is geen toets. Het gaat er niet om zo snel mogelijk zo integraal mogelijk te zijn."
                    </p>
                    <p>
                        "Volgens de bron (2021) is het laatste niveau, één geheel, nog moeilijk te bereiken. Dat komt door belemmeringen in wetten en regels."
                    </p>
                </section>
                <section class="stack" aria-labelledby="bronnen">
                    <h2 id="bronnen">"Waar de teksten vandaan komen"</h2>
                    <p>
                        "De twaalf thema’s en vijf niveaus komen uit: "
                        {source.map(words::source).unwrap_or_default()}
                        ". Dat instrument bouwt voort op een instrument dat Sardes en partners in Hoorn eerder samen maakten (2016). In Lansingerland mogen de partners het zelf verbeteren."
                    </p>
                    <p>
                        "Wij, de makers van deze app, schreven de teksten in eenvoudige woorden, met dezelfde betekenis. Van onszelf zijn de vraag bij elk thema en de Nederlandse namen van de niveaus. Ook de uitleg bij een woord is van ons, als er geen bron bij staat."
                    </p>
                    <p class="soft">"Instrument: "{edition.title}", uitgave "{edition.reference.edition.as_str()}"."</p>
                </section>
            </div>
            <div class="stack">
                <HostFacts />
                <section class="stack" aria-labelledby="versie">
                    <h2 id="versie">"Versie en licentie"</h2>
                    <p>"Versie "{env!("CARGO_PKG_VERSION")}". De app valt onder de EUPL 1.2, een open licentie van de Europese Unie."</p>
                </section>
            </div>
        </div>
    }
}
