//! One topic around the instrument, at a location.

use leptos::prelude::*;

use crate::content::{self, Aspect, Choice, Topic, TopicPart};
use crate::domain::{AspectId, BottleneckId, ChoiceId, LocationId, Note, TopicId};
use crate::kit::dutch::origin;
use crate::kit::{Check, Missing, PageTitle, TextField, Views, derived, dutch, live, live_if, maybe, memo};
use crate::records::{BottleneckHere, Profile};
use crate::state::{Lookup, Page, Session, use_session};
use crate::tools::conversation::{Route, acts, typed};

/// The topic about interest, with what they need.
const INTEREST: TopicId = TopicId::checked_at_build("belangstelling");
/// The topic about the building, with what they would like to change.
const HOUSING: TopicId = TopicId::checked_at_build("huisvesting");
/// The aspect of which the day counts: interest may change.
const CATEGORY: AspectId = AspectId::checked_at_build("categorie");
/// The topic with a line for each bottleneck.
pub const BOTTLENECKS: TopicId = TopicId::checked_at_build("knelpunten");
/// Who reads what they write.
const READS: &str = "Mag leeg blijven. De gemeente leest dit.";

/// The topic about policy: what it says is ticked at a theme.
const POLICY: TopicId = super::areas::POLICY;

/// The page of one topic.
#[component]
pub fn TopicPage(
    /// The location.
    id: LocationId,
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let session = use_session();
    let here = memo(move || session.read(|shelf| shelf.open_location(id).map(|location| location.id)));
    live(move || match (here.get(), content::topic(topic)) {
        (Some(id), Some(topic)) => page(session, id, topic),
        _ => view! { <Missing title="Deze locatie staat niet op dit apparaat" /> }.into_any(),
    })
}

fn page(session: Session, id: LocationId, topic: &'static Topic) -> AnyView {
    let name = session.peek(|shelf| dutch::location_name(shelf.location(id)));
    let profile = memo(move || session.read(|shelf| shelf.profile(id)));
    let document = format!("{} | {name}", topic.title);
    let reads = if topic.municipality {
        "De gemeente leest mee wat jullie hier kiezen en schrijven."
    } else {
        "Wat jullie hier kiezen, staat in jullie eigen verslag en in dat voor besturen en de medezeggenschapsraad (MR). De gemeente leest het niet."
    };
    let about = if topic.id == BOTTLENECKS {
        "De knelpunten komen uit een brief van twee ministers, voorjaar 2023. Er kan sindsdien iets zijn veranderd."
    } else {
        "De notitie is van de gemeente Lansingerland (2021). ‘De gemeente’ is daarin Lansingerland; bij jullie kan het anders zijn."
    };
    let parts = topic.parts.iter().map(|part| section(session, id, topic.id, part, profile));
    let others = content::topics().iter().filter(|other| other.id != topic.id).map(|other| {
        view! { <li><a href=Route::Around(id, other.id).href()>{other.title}</a></li> }
    });
    view! {
        <div class="stack around">
            <div>
                <p class="above"><a href=Route::Location(id).href()>{name}</a></p>
                <PageTitle title=topic.title document=derived(move || document.clone()) />
                <p class="lead">{topic.lead}</p>
                <p class="help">{about}" "{reads}</p>
            </div>
            {parts.views()}
            {maybe(to_the_talk(session, id).filter(|_| topic.id == POLICY).map(|to| view! {
                <p class="no-print"><a href=to.href()>"Naar de thema’s van het laatste gesprek"</a></p>
            }))}
            {words(id, topic.id, profile)}
            <p class="help">{origin(topic.source)}" Dezelfde betekenis, in onze eigen woorden. De antwoorden om uit te kiezen zijn van de makers van deze app."</p>
            <nav class="no-print" aria-labelledby="ook">
                <h2 id="ook" class="field-label">"Praat ook over"</h2>
                <ul class="points">{others.views()}</ul>
            </nav>
        </div>
    }
    .into_any()
}

/// The last conversation, in which a theme can be ticked.
fn to_the_talk(session: Session, id: LocationId) -> Option<Route> {
    session.peek(|shelf| shelf.last_round(id).map(|round| Route::Round(round.id)))
}

/// What they have to say of it in words of their own.
fn words(id: LocationId, topic: TopicId, profile: Memo<Profile>) -> AnyView {
    let field = move |id, label, get: fn(&Profile) -> Note, field| {
        let note = derived(move || profile.with(get));
        view! { <TextField id=id label=label help=READS long=true note=note field=field /> }.into_any()
    };
    let fields = match topic {
        INTEREST => vec![field(
            "nodig",
            "Wat is daarvoor nodig, en wanneer?",
            |profile| profile.needed.clone(),
            typed::needed(id),
        )],
        HOUSING => vec![
            field(
                "woonwens",
                "Wat willen jullie met het gebouw?",
                |profile| profile.housing.clone(),
                typed::housing(id),
            ),
            field(
                "kansen",
                "Welke kansen doen zich voor?",
                |profile| profile.chances.clone(),
                typed::chances(id),
            ),
        ],
        _ => Vec::new(),
    };
    maybe(
        (!fields.is_empty())
            .then(|| view! { <section class="sheet stack">{fields.into_iter().views()}</section> }),
    )
}

fn section(
    session: Session,
    id: LocationId,
    topic: TopicId,
    part: &'static TopicPart,
    profile: Memo<Profile>,
) -> AnyView {
    let aspects = part.aspects.iter().map(move |aspect| match part.choices {
        [] => read(aspect),
        [only] => tick(session, id, topic, aspect, only, profile),
        several => one_of(session, id, topic, aspect, several, profile),
    });
    let tick_means = match part.choices {
        [only] => Some(only.label),
        _ => None,
    };
    view! {
        <section class="sheet stack">
            {maybe(part.title.map(|title| view! { <h2>{title}</h2> }))}
            {maybe(tick_means.map(|label| view! { <p class="help">{format!("Een vinkje betekent: {label}.")}</p> }))}
            {aspects.views()}
            <p class="help">{places(part)}</p>
        </section>
    }
    .into_any()
}

/// Where in the source the texts of a part stand, each place once.
fn places(part: &'static TopicPart) -> String {
    let mut places: Vec<&str> = Vec::new();
    for (_, place) in part.aspects.iter().filter_map(|aspect| aspect.source) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    format!("In de bron: {}.", places.join("; "))
}

fn read(aspect: &'static Aspect) -> AnyView {
    view! {
        <div>
            {maybe(aspect.title.map(|title| view! { <p><b>{title}</b></p> }))}
            {maybe(aspect.text.map(|text| view! { <p>{text}</p> }))}
        </div>
    }
    .into_any()
}

fn tick(
    session: Session,
    id: LocationId,
    topic: TopicId,
    aspect: &'static Aspect,
    only: &'static Choice,
    profile: Memo<Profile>,
) -> AnyView {
    let on = derived(move || profile.with(|profile| profile.chosen(aspect.id) == Some(only.id)));
    let set = Callback::new(move |on: bool| acts::say(session, id, topic, aspect.id, on.then_some(only.id)));
    view! {
        <Check on=on set=set>
            <span>
                {aspect.title.unwrap_or_default()}
                {maybe(aspect.text.map(|text| view! { <span class="small soft"><br />{text}</span> }))}
            </span>
        </Check>
    }
    .into_any()
}

fn one_of(
    session: Session,
    id: LocationId,
    topic: TopicId,
    aspect: &'static Aspect,
    choices: &'static [Choice],
    profile: Memo<Profile>,
) -> AnyView {
    let chosen = memo(move || profile.with(|profile| profile.chosen(aspect.id)));
    let line = move |of: Option<ChoiceId>, label: &'static str| {
        let on = derived(move || chosen.get() == of);
        let set = Callback::new(move |_| acts::say(session, id, topic, aspect.id, of));
        view! {
            <Check on=on set=set group=aspect.id.to_string()>
                <span>{label}</span>
            </Check>
        }
    };
    let lines = choices.iter().map(move |choice| line(Some(choice.id), choice.label));
    // What they do about a bottleneck is asked once they say that it plays a part, and stays for as long as something stands there.
    let doing = derived(move || profile.with(|profile| profile.doing(aspect.id)));
    let may_do = memo(move || {
        topic == BOTTLENECKS
            && (BottleneckHere::is_said_to_play(chosen.get()) || doing.with(|note| !note.text().is_empty()))
    });
    let of_bottleneck = (topic == BOTTLENECKS).then(|| {
        let href = Page::Lookup(Lookup::Bottleneck(BottleneckId::from(aspect.id.slug()))).href();
        let title = aspect.title.unwrap_or_default();
        view! {
            <p class="small"><a class="read-more" href=href>"Lees meer"<span class="visually-hidden">{format!(" over: {title}")}</span></a></p>
            {live_if(move || may_do.get().then(|| view! {
                <TextField
                    id=format!("zelf-{}", aspect.id)
                    label="Wat doen we zelf?"
                    help=READS
                    long=true
                    note=doing
                    field=typed::doing(id, aspect.id)
                />
            }))}
        }
    });
    let day = move || {
        let at = profile.with(|profile| profile.said_at(aspect.id)).filter(|_| aspect.id == CATEGORY)?;
        Some(format!("Gekozen op {}.", dutch::day(session.local(at).day?)))
    };
    view! {
        <fieldset class="claims">
            <legend class="field-label">{aspect.title.unwrap_or_default()}</legend>
            {maybe(aspect.text.map(|text| view! { <p class="small">{text}</p> }))}
            <div class="chip-row">
                {lines.views()}
                {line(None, "Niet besproken")}
            </div>
            {live_if(move || day().map(|day| view! { <p class="help">{day}</p> }))}
            {maybe(of_bottleneck)}
        </fieldset>
    }
    .into_any()
}
