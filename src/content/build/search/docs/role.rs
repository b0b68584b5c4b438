//! The role aid: what can be read of it, and what stands within an assessment.

use super::super::super::model::Catalog;
use super::{Doc, doc, part, words};

pub fn role(of: &Catalog, all: &mut Vec<Doc>) {
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
