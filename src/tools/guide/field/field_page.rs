//! The page of the field: the picture with the list beside it, how parties get on, and what that says of the role.

use leptos::prelude::*;

use super::add_party::add_party;
use super::matrix::matrix;
use super::network::network;
use super::party_row::party_row;
use super::sign::sign;
use super::words::field_blocks;
use crate::content::analysis;
use crate::domain::{PartyId, Sector};
use crate::kit::{LevelSign, PageTitle, Views, cited, click, dutch, live, live_if, memo};
use crate::pages::field::{in_short, said};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::{Session, use_session};
use crate::tools::guide::dossier::block_views;
use crate::tools::guide::route::GuideRoute;
use crate::tools::guide::way::way;

/// The page of the field.
pub fn field_page() -> impl IntoView {
    let session = use_session();
    let [about, together, weighs] = analysis::about_field();
    let there = memo(move || session.read(parties));
    let any = memo(move || there.with(|there| !there.is_empty()));
    view! {
        <div class="lookup wide-page">
            <div>
                <p class="above no-print"><a href=GuideRoute::gear("analyse").href()>"Handreiking, analyse"</a></p>
                <PageTitle title="Wie doen er mee, en wat willen zij?" document="Krachtenveld" />
                <p class="lead no-print">"Zet partijen in het veld. Zeg wat hun belang is, wat ze kunnen doen, en hoe ze met elkaar omgaan."</p>
                <p class="private">"Alleen voor ons. "<span class="no-print">"Dit staat in geen bestand en in geen document, tenzij jullie dat zelf aanvinken. Het blijft op dit apparaat."</span></p>
            </div>
            {way(session, GuideRoute::Field)}
            {add_party(session)}
            {live(move || if any.get() { field(session, there) } else { nobody() })}
            {network(session)}
            {proposals(session)}
            {live_if(move || any.get().then(|| view! {
                <p class="row no-print">
                    <button class="button" type="button" on:click=click(page::print)>"Druk af, voor onszelf"</button>
                    <a class="button" href=GuideRoute::Vision.href()>"Verder met de visie"</a>
                </p>
            }))}
            <div class="print-only">{live(move || block_views(session.read(field_blocks)))}</div>
            <section class="stack no-print" aria-labelledby="over-veld">
                <h2 id="over-veld">"Meer over het krachtenveld"</h2>
                {cited::lesser(about)}
                {cited::lesser(together)}
                {cited::lesser(weighs)}
                <p class="help">"De maten voor belang en invloed, de soorten banden, en de vragen of een partij wil beginnen en de gemeente nodig heeft, zijn van de makers. Een maat is een plek in een beeld, geen cijfer."</p>
            </section>
        </div>
    }
}

fn parties(shelf: &Shelf) -> Vec<PartyId> {
    shelf.parties().into_iter().map(|of| of.id).collect()
}

fn nobody() -> AnyView {
    view! {
        <div class="empty no-print">
            <LevelSign number=1 />
            <p>"Hier komen de partijen te staan: in een vlak, met een lijst ernaast."</p>
        </div>
    }
    .into_any()
}

fn field(session: Session, there: Memo<Vec<PartyId>>) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="partijen">
            <h2 id="partijen" tabindex="-1">"Belang en invloed"</h2>
            <p class="small row legend no-print">
                <span class="chip chip-positive">"positief"</span>
                <span class="chip chip-waits">"afwachtend"</span>
                <span class="chip chip-distrusts">"met wantrouwen"</span>
                <span class="soft">"De rand zegt hoe een partij naar de gemeente kijkt."</span>
            </p>
            <ul class="plain row small legend no-print">
                <li>{sign(Some(Sector::Education))}"onderwijs"</li>
                <li>{sign(Some(Sector::Childcare))}"opvang"</li>
                <li>{sign(Some(Sector::Municipality))}"de gemeente zelf"</li>
                <li>{sign(Some(Sector::Other))}"anderen"</li>
            </ul>
            <div class="stakeholders">
                <div class="stack">{matrix(session)}</div>
                {live(move || {
                    let rows = (1..).zip(there.get()).map(|(number, id)| party_row(session, id, number));
                    view! { <ol class="plain parties no-print">{rows.views()}</ol> }
                })}
            </div>
        </section>
    }
    .into_any()
}

/// What the field says of the role, with what it rests on.
fn proposals(session: Session) -> AnyView {
    let all = memo(move || session.read(said));
    let last = memo(move || session.read(|shelf| shelf.last_assessment().map(|of| of.id)));
    live_if(move || {
        let to_role = last.get().map_or_else(|| "rol.html".to_owned(), |id| format!("rol.html#/beoordeling/{id}/vragen"));
        let lines = all.get().into_iter().map(|of| {
            let (question, choice) = in_short(&of);
            view! { <li><b>{question}" "{dutch::capital(choice)}"."</b>" "{of.why}</li> }
        });
        all.with(|all| !all.is_empty()).then(|| view! {
            <section class="sheet stack no-print" aria-labelledby="zegt">
                <h2 id="zegt">"Wat dit zegt over de plek van de gemeente"</h2>
                <ul class="points">{lines.views()}</ul>
                <p class="help">"Dit zijn voorstellen van de makers, afgeleid uit wat jullie zeiden. In de rolhulp staan ze bij de vraag. Jullie nemen ze over, of niet."</p>
                <p><a class="button" href=to_role>"Naar de rol van de gemeente"</a></p>
            </section>
        })
    })
    .into_any()
}
