//! The content keeps its rules, and the build refuses content that does not, with file and line.

#[path = "../../src/content/build/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    reason = "the tests use the checks only, the build script also what they lead to"
)]
mod build;

use std::fs;
use std::path::Path;

use kindcentrumwijzer::content;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Copies the real content, changes one text, and returns what the build says, with its place.
fn after(file: &str, from: &str, to: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("src/content"), folder.path());
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).expect("a text");
    assert!(text.contains(from), "{file} no longer holds {from}");
    fs::write(&path, text.replacen(from, to, 1)).expect("written");
    match build::load(folder.path()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

const THEME: &str = "instrument/2026-1/themes/01-bestuurlijke-samenwerking.toml";
const EDITION: &str = "instrument/2026-1/edition.toml";

fn assert_refused(file: &str, from: &str, to: &str, line: usize, about: &str) {
    let found = after(file, from, to);
    let place = format!("{file}:{line}: ");
    let hit = found.iter().any(|problem| problem.starts_with(&place) && problem.contains(about));
    assert!(hit, "expected {place}…{about}…, found {found:#?}");
}

#[test]
fn the_content_as_it_is_passes() {
    assert!(build::load(Path::new("src/content")).is_ok());
}

#[test]
fn an_unknown_field_is_refused() {
    assert_refused(THEME, "alias =", "nickname =", 4, "nickname");
}

#[test]
fn a_missing_level_is_refused() {
    assert_refused(THEME, "level = \"integraal\"", "level = \"cheek-to-cheek\"", 2, "integraal");
}

#[test]
fn an_unknown_level_is_refused() {
    assert_refused(THEME, "level = \"back-to-back\"", "level = \"side-by-side\"", 12, "side-by-side");
}

#[test]
fn a_double_id_is_refused() {
    assert_refused(THEME, "id = \"afspraken\"", "id = \"fusie\"", 56, "twice");
}

#[test]
fn a_vanished_id_is_refused() {
    let found = after(THEME, "id = \"fusie\"", "id = \"samengaan\"");
    assert!(
        found.iter().any(
            |p| p.starts_with("ids.lock:") && p.contains("bestuurlijke-samenwerking/fusie` has vanished")
        ),
        "{found:#?}"
    );
    assert!(found.iter().any(|p| p.contains("bestuurlijke-samenwerking/samengaan` is new")), "{found:#?}");
}

#[test]
fn a_term_that_is_not_explained_is_refused() {
    assert_refused(THEME, "\"artikel-45-wpo\"", "\"artikel-46-wpo\"", 26, "artikel-46-wpo");
}

#[test]
fn a_gist_over_the_limit_is_refused() {
    let long = format!("gist = \"{}\"", "a".repeat(76));
    assert_refused(THEME, "gist = \"We werken niet samen.\"", &long, 13, "76 characters");
}

#[test]
fn a_claim_over_the_limit_is_refused() {
    let long = format!("text = \"{}\"", "a".repeat(181));
    assert_refused(THEME, "text = \"De partners werken niet samen.\"", &long, 17, "181 characters");
}

#[test]
fn a_claim_that_leans_on_the_line_above_it_is_refused() {
    let leaning = "text = \"Die werken niet samen.\"";
    assert_refused(THEME, "text = \"De partners werken niet samen.\"", leaning, 17, "read alone");
}

#[test]
fn html_in_a_text_is_refused() {
    assert_refused(THEME, "\"De betrokken partners zijn gefuseerd.\"", "\"<b>Fusie</b>\"", 57, "plain text");
}

#[test]
fn a_theme_that_the_edition_does_not_list_is_refused() {
    let found = after(EDITION, "  \"kind-centraal\",\n", "");
    let theme = "instrument/2026-1/themes/04-kind-centraal.toml:2: ";
    assert!(found.iter().any(|problem| problem.starts_with(theme)), "{found:#?}");
}

#[test]
fn a_changed_text_in_a_published_edition_is_refused() {
    let found = after(THEME, "Hoe werken de besturen", "Hoe gaan de besturen");
    assert!(found.iter().any(|p| p.starts_with("editions.lock:") && p.contains("was changed")), "{found:#?}");
}

#[test]
fn an_inventory_row_that_points_nowhere_is_refused() {
    let found = after("inventory.toml", "holds = [\"bestuurlijke-samenwerking\"]", "holds = [\"nergens\"]");
    assert!(found.iter().any(|p| p.starts_with("inventory.toml:") && p.contains("nergens")), "{found:#?}");
}

#[test]
fn a_page_that_names_a_document_without_a_place_is_refused() {
    let found = after("pages/instrument.toml", "place = \"paragraaf 9\"\n", "");
    assert!(
        found.iter().any(|p| p.starts_with("pages/instrument.toml:") && p.contains("place")),
        "{found:#?}"
    );
}

#[test]
fn a_comparison_with_an_empty_place_is_refused() {
    let found = after(
        "pages/kindcentrum.toml",
        "[\"niet in deze omschrijving\", \"ja\", \"ja\"]",
        "[\"niet in deze omschrijving\", \"ja\"]",
    );
    assert!(found.iter().any(|p| p.contains("expected 3 cells")), "{found:#?}");
}

#[test]
fn a_page_that_vanishes_is_refused() {
    let found = after("pages/over.toml", "id = \"over\"", "id = \"anders\"");
    assert!(found.iter().any(|p| p.starts_with("ids.lock:") && p.contains("page over")), "{found:#?}");
}

/// Every word with two capitals in a row in what people read at a theme, with where it stands.
fn abbreviations() -> Vec<(String, &'static kindcentrumwijzer::domain::Claim)> {
    let claims =
        content::current_edition().themes.iter().flat_map(|theme| theme.cells).flat_map(|cell| cell.claims);
    let words = |claim: &'static kindcentrumwijzer::domain::Claim| {
        let parts = claim.text.split(|letter: char| !letter.is_alphabetic());
        let short = |word: &&str| word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        parts.filter(short).map(move |word| (word.to_owned(), claim)).collect::<Vec<_>>()
    };
    claims.flat_map(words).collect()
}

#[test]
fn every_abbreviation_in_a_claim_is_explained_at_that_claim() {
    let found = abbreviations();
    assert!(found.len() > 10, "the search must find something");
    for (word, claim) in found {
        let explained =
            claim.terms.iter().filter_map(|id| content::term(*id)).any(|term| term.title.contains(&word));
        assert!(explained, "{word} in {}", claim.id);
    }
}

#[test]
fn the_current_edition_has_twelve_themes_with_five_levels_each() {
    let edition = content::current_edition();
    assert_eq!((edition.themes.len(), edition.levels.len()), (12, 5));
    for theme in edition.themes {
        for level in edition.levels {
            assert!(theme.cell(level.id).is_some_and(|cell| !cell.claims.is_empty()), "{}", theme.id);
        }
    }
}

#[test]
fn every_theme_names_a_source_that_is_listed() {
    for theme in content::editions().iter().flat_map(|edition| edition.themes) {
        assert!(theme.source.and_then(content::source).is_some(), "{}", theme.id);
    }
}

#[test]
fn the_last_level_carries_its_caution_and_the_others_do_not() {
    let levels = content::current_edition().levels;
    let cautioned: Vec<_> =
        levels.iter().filter(|level| level.caution.is_some()).map(|l| l.id.as_str()).collect();
    assert_eq!(cautioned, ["integraal"]);
}

#[test]
fn an_abbreviation_that_no_term_explains_is_refused() {
    let found =
        after("lookup/bottlenecks/05-vog.toml", "Het ministerie van SZW.", "Het ministerie van XYZW.");
    assert!(found.iter().any(|problem| problem.contains("XYZW")), "{found:#?}");
}

#[test]
fn an_abbreviation_is_explained_where_it_first_stands_on_a_page_and_only_there() {
    let catalog = build::load(Path::new("src/content")).expect("the content");
    let page = |id: &str| {
        let found =
            catalog.lookup.bottlenecks.iter().map(|one| &one.value).find(|one| one.id.get_ref() == id);
        let of = found.expect("a bottleneck");
        let parts = [&of.what, &of.now, &of.leads, &of.announced].into_iter();
        let texts = parts.flat_map(|part| part.text.iter().chain(&part.points));
        texts.map(|text| text.get_ref().as_str()).collect::<Vec<_>>().join("\n")
    };
    for (id, short, means) in [
        ("btw", "btw", "belasting over de toegevoegde waarde"),
        ("cao", "bso", "buitenschoolse opvang"),
        ("overgang", "VNG", "Vereniging van Nederlandse Gemeenten"),
        ("combinatiebanen", "bso", "buitenschoolse opvang"),
    ] {
        let text = page(id);
        assert_eq!(text.matches(means).count(), 1, "{id}: {text}");
        let at = text.find(short).expect("the abbreviation");
        let next = &text[at + short.len()..];
        assert!(next.trim_start_matches([' ', '(', ',']).starts_with(means), "{id}: {next:.60}");
        assert!(!text.contains("))"), "no brackets within brackets: {text}");
    }
}
