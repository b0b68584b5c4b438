//! What rests on each source, and the examples of all of them: where to find them, and no text twice.

use std::collections::BTreeSet;

use super::super::model::{Catalog, Status};
use super::Doc;

/// Rust source for `content/lookup.rs` to include.
pub fn emit(of: &Catalog, docs: &[Doc]) -> String {
    let link = |doc: &Doc| {
        format!("Found {{ title: {:?}, under: {:?}, href: {:?} }}", doc.title, doc.under, doc.href)
    };
    let rests = of.sources.value.source.iter().map(|source| {
        let sections =
            of.inventory.value.section.iter().filter(|one| one.source.get_ref() == source.short.get_ref());
        let held: BTreeSet<&String> = sections
            .filter(|one| *one.status.get_ref() != Status::Out)
            .flat_map(|one| &one.holds)
            .map(toml::Spanned::get_ref)
            .collect();
        let mut places = BTreeSet::new();
        let found = docs.iter().filter(|doc| doc.holds.iter().any(|id| held.contains(id)));
        let found = found.filter(|doc| places.insert((&doc.title, &doc.href)));
        format!(
            "(SourceId::checked_at_build({:?}), &[{}])",
            source.short.get_ref(),
            found.map(link).collect::<Vec<_>>().join(",")
        )
    });
    let examples = docs.iter().filter(|doc| doc.example).map(link);
    format!(
        "pub(super) static RESTS: &[(SourceId, &[Found])] = &[{}];\npub(super) static EXAMPLES: &[Found] = &[{}];\n",
        rests.collect::<Vec<_>>().join(","),
        examples.collect::<Vec<_>>().join(",")
    )
}
