//! Everything that can be read, with where.

mod analysis;
mod guide;
mod role;

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
    guide::measures(of, &mut all);
    guide::guide(of, &mut all);
    analysis::analysis(of, &mut all);
    council(of, &mut all);
    movement(of, &mut all);
    research(of, &mut all);
    role::role(of, &mut all);
    pages(of, &mut all);
    all
}

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
