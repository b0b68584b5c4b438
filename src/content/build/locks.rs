//! Ids and published editions are frozen: what was once published stays.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::analysis;
use super::around;
use super::council;
use super::guide;
use super::lookup;
use super::model::{Catalog, Edition};
use super::movement;
use super::problem::Problem;
use super::role::RoleAid;

const IDS: &str = "ids.lock";
const EDITIONS: &str = "editions.lock";

/// Holds the content against the committed lists.
pub fn check(root: &Path, catalog: &Catalog) -> Vec<Problem> {
    let mut found = ids(root, catalog);
    found.extend(editions(root, catalog));
    found
}

fn ids(root: &Path, catalog: &Catalog) -> Vec<Problem> {
    let written = read(root, IDS);
    let locked: BTreeMap<&str, usize> = lines(&written).map(|(line, text)| (text, line)).collect();
    let present = present(catalog);
    let gone = locked.iter().filter(|(id, _)| !present.contains(**id)).map(|(id, line)| {
        problem(IDS, *line, format!("`{id}` has vanished from the content; ids stay for ever"))
    });
    let new = present
        .iter()
        .filter(|id| !locked.contains_key(id.as_str()))
        .map(|id| problem(IDS, 1, format!("`{id}` is new: add this line to freeze it")));
    gone.chain(new).collect()
}

fn present(catalog: &Catalog) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for edition in &catalog.editions {
        let head = &edition.head.value;
        ids.insert(format!("edition {}/{}", head.instrument.get_ref(), head.edition.get_ref()));
        ids.extend(head.level.iter().map(|level| format!("level {}", level.id.get_ref())));
        for theme in &edition.themes {
            let theme = &theme.value;
            ids.insert(format!("theme {}", theme.id.get_ref()));
            let claims = theme.cell.iter().flat_map(|cell| &cell.claim);
            ids.extend(claims.map(|claim| format!("claim {}/{}", theme.id.get_ref(), claim.id.get_ref())));
        }
    }
    let reasons = &catalog.role.reasons.value;
    ids.insert(format!("role-edition {}", catalog.role.head.value.edition.get_ref()));
    ids.extend(reasons.task.iter().map(|one| format!("task {}", one.id.get_ref())));
    ids.extend(reasons.reason.iter().map(|one| format!("reason {}", one.id.get_ref())));
    let competences = &catalog.role.competences.value;
    ids.extend(competences.competence.iter().map(|one| format!("competence {}", one.id.get_ref())));
    ids.extend(competences.mark.iter().map(|one| format!("mark {}", one.id.get_ref())));
    for question in catalog.role.groups.iter().flat_map(|group| &group.value.question) {
        let name = question.id.get_ref();
        ids.extend(question.choice.iter().map(|choice| format!("choice {name}/{}", choice.id.get_ref())));
    }
    ids.extend(around::ids(&catalog.around.value));
    ids.extend(guide::ids(&catalog.guide));
    ids.extend(analysis::ids(&catalog.analysis));
    ids.extend(lookup::ids(&catalog.lookup));
    ids.extend(council::ids(&catalog.council.value));
    ids.extend(movement::ids(&catalog.movement.value));
    ids.extend(catalog.pages.iter().map(|page| format!("page {}", page.value.id.get_ref())));
    ids.extend(catalog.terms.value.term.iter().map(|term| format!("term {}", term.id.get_ref())));
    ids.extend(
        catalog.sources.value.source.iter().map(|source| format!("source {}", source.short.get_ref())),
    );
    ids
}

fn editions(root: &Path, catalog: &Catalog) -> Vec<Problem> {
    let written = read(root, EDITIONS);
    let locked: BTreeMap<&str, (&str, usize)> = lines(&written)
        .filter_map(|(line, text)| text.split_once(' ').map(|(name, digest)| (name, (digest, line))))
        .collect();
    let mut present: BTreeMap<String, String> =
        catalog.editions.iter().map(|edition| (name(edition), digest(edition))).collect();
    let aid = &catalog.role;
    present.insert(format!("role-aid/{}", aid.head.value.edition.get_ref()), role_digest(aid));
    let gone = locked.iter().filter(|(name, _)| !present.contains_key(**name)).map(|(name, (_, line))| {
        problem(EDITIONS, *line, format!("published edition `{name}` has vanished; answers still need it"))
    });
    let differs = present.iter().filter_map(|(name, digest)| match locked.get(name.as_str()) {
        Some((locked, _)) if locked == digest => None,
        Some((_, line)) => Some(problem(
            EDITIONS,
            *line,
            format!("published edition `{name}` was changed (now {digest}); make a new edition instead"),
        )),
        None => Some(problem(EDITIONS, 1, format!("edition is new: add the line `{name} {digest}`"))),
    });
    gone.chain(differs).collect()
}

fn name(edition: &Edition) -> String {
    let head = &edition.head.value;
    format!("{}/{}", head.instrument.get_ref(), head.edition.get_ref())
}

/// What users see of an edition, apart from comments and layout of the files.
fn digest(edition: &Edition) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update(text.as_bytes());
        hash.update([0]);
    };
    let head = &edition.head.value;
    add(head.title.get_ref());
    for level in &head.level {
        for text in [&level.id, &level.name, &level.source_name, &level.source_lang] {
            add(text.get_ref());
        }
        add(level.caution.as_ref().map_or("", |text| text.get_ref()));
    }
    head.themes.iter().for_each(|id| add(id.get_ref()));
    for theme in &edition.themes {
        let theme = &theme.value;
        for text in [&theme.id, &theme.title, &theme.question, &theme.source, &theme.place] {
            add(text.get_ref());
        }
        for text in [&theme.short_title, &theme.alias] {
            add(text.as_ref().map_or("", |text| text.get_ref()));
        }
        for cell in &theme.cell {
            add(cell.level.get_ref());
            add(cell.gist.get_ref());
            for claim in &cell.claim {
                add(claim.id.get_ref());
                add(claim.text.get_ref());
            }
        }
    }
    short(hash)
}

/// What an assessment is answered under: the questions and their answers. What is said about the answers
/// may be improved.
fn role_digest(aid: &RoleAid) -> String {
    let mut texts = Vec::new();
    for question in aid.groups.iter().flat_map(|group| &group.value.question) {
        texts.extend([question.id.get_ref(), question.text.get_ref()]);
        texts.extend(question.choice.iter().flat_map(|choice| [choice.id.get_ref(), choice.label.get_ref()]));
    }
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    short(hash)
}

fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(16).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn read(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_default()
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

fn problem(file: &str, line: usize, message: String) -> Problem {
    Problem { file: file.into(), line, message }
}
