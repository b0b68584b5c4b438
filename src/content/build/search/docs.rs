//! Everything that can be read, with where.

use super::super::guide::ReasonFile;
use super::super::lookup::{BottleneckFile, LETTER, ParagraphsEntry};
use super::super::model::{Catalog, PartEntry, Placed, ThemeFile};

/// Something that can be read at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    /// What it is called.
    pub title: String,
    /// What it is a part of.
    pub under: String,
    /// Where it stands: within any entry, or with the page of one.
    pub href: String,
    /// What stands there.
    pub text: Vec<String>,
    /// What of the inventory it holds.
    pub holds: Vec<String>,
    /// Whether it is an example, with a place.
    pub example: bool,
}

/// All of it, in the order in which results of one weight are shown.
pub fn docs(of: &Catalog) -> Vec<Doc> {
    let mut all = Vec::new();
    terms(of, &mut all);
    bottlenecks(of, &mut all);
    instrument(of, &mut all);
    around(of, &mut all);
    measures(of, &mut all);
    guide(of, &mut all);
    council(of, &mut all);
    movement(of, &mut all);
    research(of, &mut all);
    role(of, &mut all);
    pages(of, &mut all);
    all
}

const BASIS: &str = "gids.html#/basis";
const AGENDA: &str = "gids.html#/agenda";

fn words(of: &Placed) -> String {
    of.get_ref().clone()
}

fn doc<'a>(title: &str, under: &str, href: &str, text: impl IntoIterator<Item = &'a Placed>) -> Doc {
    Doc {
        title: title.to_owned(),
        under: under.to_owned(),
        href: href.to_owned(),
        text: text.into_iter().map(words).collect(),
        ..Doc::default()
    }
}

impl Doc {
    fn holding(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.holds.extend(ids);
        self
    }
}

fn part(of: &PartEntry, under: &str, href: &str) -> Doc {
    doc(of.title.get_ref(), under, href, of.text.iter().chain(&of.points))
}

fn terms(of: &Catalog, all: &mut Vec<Doc>) {
    for one in &of.terms.value.term {
        let href = format!("#/woorden/{}", one.id.get_ref());
        let mut term = doc(one.title.get_ref(), "Woorden en afkortingen", &href, [&one.explanation]);
        term.text.extend(one.means.iter().map(words));
        all.push(term.holding([words(&one.id)]));
    }
}

fn bottlenecks(of: &Catalog, all: &mut Vec<Doc>) {
    const UNDER: &str = "Knelpunten";
    let letter = &of.lookup.letter.value;
    for BottleneckFile { id, title, gist, what, now, leads, announced, .. } in
        of.lookup.bottlenecks.iter().map(|one| &one.value)
    {
        let href = format!("#/knelpunt/{}", id.get_ref());
        let said = [what, now, leads, announced].into_iter();
        let said = said.flat_map(|ParagraphsEntry { text, points }| text.iter().chain(points));
        all.push(doc(title.get_ref(), UNDER, &href, [gist].into_iter().chain(said)).holding([words(id)]));
    }
    for one in &letter.group {
        let group = doc(one.title.get_ref(), UNDER, "#/knelpunten", &one.text);
        all.push(group.holding([words(&one.id)]));
    }
    let about = letter.about.iter().map(|one| part(one, UNDER, "#/knelpunten"));
    all.extend(about.map(|one| one.holding(["bottlenecks-about".to_owned()])));
    let taskforce = doc(letter.taskforce.title.get_ref(), UNDER, "#/adviezen", &letter.taskforce.text);
    all.push(taskforce.holding(["taskforce".to_owned()]));
    for one in &letter.advice {
        let title = format!("Advies {}: {}", one.number.get_ref(), one.title.get_ref());
        all.push(doc(&title, "Adviezen van de Taskforce", "#/adviezen", [&one.text]));
    }
}

fn instrument(of: &Catalog, all: &mut Vec<Doc>) {
    let Some(edition) = of.editions.last() else { return };
    let order = edition.head.value.themes.iter().map(Placed::get_ref);
    let theme = |id: &String| edition.themes.iter().map(|one| &one.value).find(|one| one.id.get_ref() == id);
    for (number, ThemeFile { id, title, alias, question, cell, .. }) in (1..).zip(order.filter_map(theme)) {
        let href = format!("#/thema/{}", id.get_ref());
        let under = format!("Het instrument, thema {number}");
        let talk = of.talk.value.talk.iter().filter(|one| one.theme.get_ref() == id.get_ref());
        let talk = talk.flat_map(|one| [&one.question, &one.follow_up]);
        let text = [question].into_iter().chain(alias).chain(talk);
        all.push(doc(title.get_ref(), &under, &href, text).holding([words(id)]));
        for cell in cell {
            let level =
                edition.head.value.level.iter().find(|level| level.id.get_ref() == cell.level.get_ref());
            let name = level.map(|level| level.source_name.get_ref().as_str()).unwrap_or_default();
            let text = [&cell.gist].into_iter().chain(cell.claim.iter().map(|claim| &claim.text));
            all.push(doc(&format!("{}: {name}", title.get_ref()), &under, &href, text));
        }
    }
    let levels = edition.head.value.level.iter().map(|level| {
        let (name, source) = (level.name.get_ref(), level.source_name.get_ref());
        let title = if name.to_lowercase() == source.to_lowercase() {
            name.clone()
        } else {
            format!("{name} ({source})")
        };
        doc(&title, "Over het instrument", "#/uitleg/instrument", &level.caution).holding([words(&level.id)])
    });
    all.extend(levels);
}

fn around(of: &Catalog, all: &mut Vec<Doc>) {
    for topic in &of.around.value.topic {
        let href = format!("#/rond/{}", topic.id.get_ref());
        // The bottlenecks stand on pages of their own.
        if topic.source.get_ref() == LETTER {
            continue;
        }
        let head = doc(topic.title.get_ref(), "Rond het instrument", &href, [&topic.lead]);
        all.push(head.holding([words(&topic.id)]));
        for item in topic.part.iter().flat_map(|part| &part.item) {
            let title = item.title.as_ref().unwrap_or(&topic.title);
            let line = doc(title.get_ref(), topic.title.get_ref(), &href, &item.text);
            all.push(line.holding([words(&item.id)]));
        }
    }
}

fn measures(of: &Catalog, all: &mut Vec<Doc>) {
    for (number, ReasonFile { id, measure, .. }) in (1..).zip(of.guide.reasons.iter().map(|one| &one.value)) {
        for one in measure.iter().filter(|one| !one.again) {
            let href = format!("gids.html#/waarom/{}/{}", id.get_ref(), one.id.get_ref());
            let knob = doc(
                one.title.get_ref(),
                &format!("Knop bij thema {number} van de handreiking"),
                &href,
                &one.text,
            );
            all.push(knob.holding([words(&one.id)]));
        }
    }
}

fn guide(of: &Catalog, all: &mut Vec<Doc>) {
    let around = &of.guide.around.value;
    for gear in of.guide.gears.iter().map(|one| &one.value) {
        let (under, href) = (
            format!("Handreiking, {}", gear.name.get_ref()),
            format!("gids.html#/hoe/{}", gear.id.get_ref()),
        );
        let head = doc(
            gear.name.get_ref(),
            "Handreiking, hoe",
            &href,
            [&gear.question].into_iter().chain(gear.check.iter().map(|one| &one.text)),
        );
        all.push(head.holding([words(&gear.id)]));
        all.extend(
            gear.what.iter().chain(&gear.challenge).chain(&gear.tip).map(|one| part(one, &under, &href)),
        );
        let examples = gear.example.iter().map(|one| part(one, &under, &href));
        all.extend(examples.map(|one| Doc { example: true, ..one }));
    }
    for (number, reason) in (1..).zip(of.guide.reasons.iter().map(|one| &one.value)) {
        let href = format!("gids.html#/waarom/{}", reason.id.get_ref());
        let under = format!("Handreiking, waarom, thema {number}");
        all.push(
            doc(reason.title.get_ref(), &under, &href, [&reason.source_name]).holding([words(&reason.id)]),
        );
        all.extend(reason.how.iter().map(|one| part(one, &under, &href)));
        all.extend(reason.voice.iter().map(|one| doc(one.who.get_ref(), &under, &href, [&one.text])));
        for one in &reason.reading {
            let text = one.maker.iter().chain(&one.year).chain(&one.about);
            let reading =
                doc(one.title.get_ref(), &format!("Leestip bij {}", reason.title.get_ref()), &href, text);
            // One that only points to another theme is none.
            let example = one.is_practice() && !one.title.get_ref().contains("zie thema");
            all.push(Doc { example, ..reading });
        }
    }
    let of_basis = [("guide-about", &around.about), ("guide-directing", &around.directing)];
    for (id, parts) in of_basis {
        all.extend(
            parts
                .iter()
                .map(|one| part(one, "Handreiking, wat overal geldt", BASIS).holding([id.to_owned()])),
        );
    }
    for (id, parts) in [("guide-principles", &around.principle), ("guide-activities", &around.activity)] {
        all.extend(parts.iter().map(|one| {
            doc(one.title.get_ref(), "Handreiking, wat overal geldt", BASIS, &one.text)
                .holding([id.to_owned()])
        }));
    }
    let agenda = &of.guide.agenda.value;
    all.push(part(&agenda.standing, "Agenda", AGENDA).holding(["guide-agenda".to_owned()]));
    all.extend(
        agenda
            .intention
            .iter()
            .map(|one| doc(one.title.get_ref(), "Vast punt op de agenda", AGENDA, &one.text)),
    );
    for one in &agenda.group {
        let text = one.text.iter().chain(&one.points);
        all.push(
            doc(one.title.get_ref(), "Agenda", AGENDA, [&one.name].into_iter().chain(text))
                .holding([words(&one.id)]),
        );
    }
}

fn council(of: &Catalog, all: &mut Vec<Doc>) {
    let (under, href) = ("Voor de raad", "gids.html#/raad");
    all.push(part(&of.council.value.sender, under, href).holding(["council-sender".to_owned()]));
    for one in &of.council.value.means {
        all.push(
            doc(one.title.get_ref(), under, href, one.text.iter().chain(&one.questions))
                .holding([words(&one.id)]),
        );
    }
}

fn movement(of: &Catalog, all: &mut Vec<Doc>) {
    let (of, under, href) = (&of.movement.value, "PACT voor Kindcentra", "gids.html#/pact");
    for one in &of.about {
        all.push(part(one, under, href).holding(["movement-about".to_owned()]));
    }
    let named = [
        ("movement-words", &of.words),
        ("movement-concepts", &of.concepts),
        ("movement-innovation", &of.innovation),
        ("movement-domains", &of.domains),
    ];
    all.extend(named.map(|(id, one)| part(one, under, href).holding([id.to_owned()])));
    all.extend(of.domain.iter().map(|one| {
        doc(one.title.get_ref(), "PACT voor Kindcentra, domein", href, &one.ambitions)
            .holding([words(&one.id)])
    }));
    all.push(part(&of.plan, "Ons plan", "gids.html#/plan").holding(["movement-plan".to_owned()]));
}

fn research(of: &Catalog, all: &mut Vec<Doc>) {
    for group in &of.lookup.research.value.group {
        for one in &group.finding {
            let text = one.text.iter().chain(&one.points).chain(&one.more).chain(&one.limit);
            let href = format!("#/onderzoek/{}", one.id.get_ref());
            all.push(doc(one.title.get_ref(), group.title.get_ref(), &href, text).holding([words(&one.id)]));
        }
    }
    for one in &of.lookup.cases.value.case {
        let case = doc(one.title.get_ref(), "Voorbeelden", "#/voorbeelden", &one.text);
        all.push(Doc { example: true, ..case }.holding([words(&one.id)]));
    }
}

fn role(of: &Catalog, all: &mut Vec<Doc>) {
    const PRACTICE: &str = "rol.html#/praktijk";
    const WITHIN: &str = "rol.html#/";
    let of = &of.role;
    for role in of.roles.iter().map(|one| &one.value) {
        let under = format!("De rol van de gemeente, {}", role.name.get_ref().to_lowercase());
        let text = [&role.short, &role.definition].into_iter();
        all.push(
            doc(role.name.get_ref(), "De rol van de gemeente", PRACTICE, text).holding([words(&role.id)]),
        );
        for one in &role.practice {
            let first = one.text.get_ref().split_inclusive(". ").next().unwrap_or_default();
            let line =
                doc(first.trim(), &format!("{}, in de praktijk", role.name.get_ref()), PRACTICE, [&one.text]);
            // That the source has none is no example.
            let example = one.is_example() && !one.text.get_ref().contains("noemt geen");
            all.push(Doc { example, ..line });
        }
        let within = role.argument.iter().flat_map(|one| [&one.text, &one.why]);
        let within = within.chain(role.need.iter().flat_map(|one| [&one.text].into_iter().chain(&one.why)));
        all.push(doc(
            &format!("{}: wat ervoor en ertegen spreekt", role.name.get_ref()),
            &under,
            WITHIN,
            within,
        ));
    }
    let parts = [&of.practice.value.assumes].into_iter().chain(&of.practice.value.part);
    all.extend(parts.map(|one| {
        part(one, "De vier rollen in de praktijk", PRACTICE).holding(["role-practice".to_owned()])
    }));
    all.extend(of.practice.value.nothing_fits.iter().map(|one| part(one, "De rol van de gemeente", WITHIN)));
    for group in of.groups.iter().map(|one| &one.value) {
        all.push(
            doc(group.title.get_ref(), "Vragen over de rol", WITHIN, [&group.intro])
                .holding([words(&group.id)]),
        );
        all.extend(group.question.iter().map(|one| {
            let choices = one.choice.iter().map(|choice| &choice.label);
            doc(one.text.get_ref(), "Vraag over de rol", WITHIN, [&one.help].into_iter().chain(choices))
        }));
    }
    all.extend(of.reasons.value.task.iter().map(|one| {
        doc(one.title.get_ref(), "Taken van de gemeente", WITHIN, [&one.area].into_iter().chain(&one.more))
            .holding(["role-tasks".to_owned()])
    }));
    all.extend(of.reasons.value.reason.iter().map(|one| {
        doc(one.title.get_ref(), "Redenen van de gemeente", WITHIN, None).holding(["role-reasons".to_owned()])
    }));
    let competences = of.competences.value.competence.iter().map(|one| &one.text);
    all.push(
        doc("Spiegel van competenties", "De rol van de gemeente", WITHIN, competences)
            .holding(["role-mirror".to_owned()]),
    );
    let contradictions = of.contradictions.value.contradiction.iter().flat_map(|one| [&one.text, &one.first]);
    all.push(
        doc("Wat elkaar tegenspreekt", "De rol van de gemeente", WITHIN, contradictions)
            .holding(["role-contradictions".to_owned()]),
    );
}

fn pages(of: &Catalog, all: &mut Vec<Doc>) {
    for page in of.pages.iter().map(|one| &one.value) {
        let href = format!("#/uitleg/{}", page.id.get_ref());
        all.push(doc(page.title.get_ref(), "Uitleg", &href, &page.lead).holding([words(&page.id)]));
        all.extend(page.part.iter().chain(&page.after).map(|one| part(one, page.title.get_ref(), &href)));
        if let Some(table) = &page.comparison {
            let rows = table.row.iter().flat_map(|row| [&row.title].into_iter().chain(&row.cells));
            all.push(doc(table.title.get_ref(), page.title.get_ref(), &href, rows));
        }
    }
    for one in &of.places.value.place {
        all.push(doc(one.title.get_ref(), "In deze app", one.href.get_ref(), [&one.text]));
    }
    all.push(Doc {
        holds: vec!["instrument".to_owned()],
        ..doc("Het ontwikkelinstrument", "Over het instrument", "#/uitleg/instrument", None)
    });
}
