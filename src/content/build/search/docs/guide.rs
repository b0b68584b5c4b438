//! The guide: measures, gears, reasons, and what stands around them.

use super::super::super::guide::ReasonFile;
use super::super::super::model::Catalog;
use super::{Doc, doc, part, words};

const BASIS: &str = "gids.html#/basis";
const AGENDA: &str = "gids.html#/agenda";

pub fn measures(of: &Catalog, all: &mut Vec<Doc>) {
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

pub fn guide(of: &Catalog, all: &mut Vec<Doc>) {
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
