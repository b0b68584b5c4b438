//! A clock that is wrong hides nothing and refuses nothing, here and in files.

use kindcentrumwijzer::domain::{Millis, Stamp};
use kindcentrumwijzer::exchange::{Change, Include, Own, Selection, read};
use kindcentrumwijzer::records::Shelf;
use kindcentrumwijzer::state::{Notice, Saving, clock, files};
use kindcentrumwijzer::storage::{MemoryStore, Store as _};
use kindcentrumwijzer::tools::conversation::acts as talk;
use leptos::prelude::*;

use super::stand_in::{NOW, begin, level, tab, tab_at};

const YEAR: u64 = 365 * 86_400_000;
/// 1 January 2020, as a tablet with an empty battery begins again.
const IN_2020: Millis = Millis(1_577_836_800_000);

fn latest(store: &MemoryStore) -> Stamp {
    let texts = store.keys().expect("keys").into_iter().filter(|key| key.contains("/record/"));
    let records = texts.filter_map(|key| store.get(&key).expect("a store"));
    let records = records.map(|text| kindcentrumwijzer::records::read_stored(&text).expect("a record"));
    records.filter_map(|kept| kept.latest()).max().expect("a stamp")
}

#[test]
fn what_was_filled_in_while_the_clock_ran_ahead_is_there_and_comes_back_to_the_present() {
    let store = MemoryStore::default();
    let ahead = tab_at(&store, 1, Millis(NOW.0 + YEAR));
    let key = begin(&ahead);
    talk::choose_now(ahead.session, key, Some(level("side-by-side")));
    talk::choose_now(ahead.session, key, Some(level("hand-in-hand")));
    let before = ahead.session.peek(Shelf::clone);

    let right = tab(&store, 2);
    assert_eq!(right.session.peek(Shelf::clone), before, "seen at once");
    clock::set_right(right.session);
    assert_eq!(right.session.notice.get_untracked(), Some(Notice::BroughtBack));
    assert!(right.session.saver.aside.get_untracked().is_empty());
    assert!(matches!(right.session.saver.truth.get_untracked(), Saving::Kept(Some(_))));
    assert!(latest(&store).at <= Millis(NOW.0 + 10_000), "kept in the present");

    talk::choose_now(right.session, key, Some(level("integraal")));
    let again = tab(&store, 3);
    let now = again.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(now, Some(level("integraal")), "a later choice counts");
    again.session.notice.set(None);
    clock::set_right(again.session);
    assert_eq!(again.session.notice.get_untracked(), None, "and it is said once");
}

#[test]
fn a_clock_that_is_put_right_while_the_page_is_open_lets_no_file_out_of_the_future() {
    let store = MemoryStore::default();
    let ahead = tab_at(&store, 1, Millis(NOW.0 + YEAR));
    let key = begin(&ahead);
    ahead.device.base.set(NOW.0);
    let text = files::text(ahead.session, &Selection::ALL, Include::ALL).expect("a file");
    let incoming = read(text.as_bytes(), &Shelf::default(), NOW).expect("a good file");
    assert_eq!(incoming.brought_back, 0);
    talk::choose_now(ahead.session, key, Some(level("integraal")));
    assert!(latest(&store).at <= Millis(NOW.0 + 10_000));
}

#[test]
fn a_clock_in_2020_hides_nothing_gives_no_day_and_is_said_to_be_wrong() {
    let store = MemoryStore::default();
    let key = begin(&tab(&store, 1));
    let kept = latest(&store);
    let flat = tab_at(&store, 2, IN_2020);
    clock::judge(flat.session);
    clock::set_right(flat.session);
    assert!(flat.session.around.clock_is_wrong.get_untracked());
    assert_eq!((flat.session.notice.get_untracked(), latest(&store)), (None, kept));
    assert_eq!(flat.session.today().day, None);

    talk::choose_now(flat.session, key, Some(level("hand-in-hand")));
    let text = files::text(flat.session, &Selection::ALL, Include::ALL).expect("a file");
    let incoming = read(text.as_bytes(), &Shelf::default(), NOW).expect("a good file");
    assert_eq!(
        (incoming.records.len(), incoming.brought_back),
        (4, 0),
        "definition, location, round, answer"
    );

    flat.device.base.set(NOW.0 + 60_000);
    clock::judge(flat.session);
    clock::set_right(flat.session);
    assert!(!flat.session.around.clock_is_wrong.get_untracked());
}

#[test]
fn a_file_of_a_clock_that_ran_ahead_is_taken_over_with_a_word_and_says_nothing_new_the_second_time() {
    let bytes = std::fs::read("tests/fixtures/files/clock-a-year-ahead.kindcentrum.json").expect("a file");
    let one = tab(&MemoryStore::default(), 1);
    let changes = || {
        let proposal = one.session.files.proposal.get_untracked().expect("a proposal");
        (proposal.brought_back, proposal.compared.iter().map(|one| one.change).collect::<Vec<_>>())
    };
    files::propose(one.session, &bytes).expect("a good file");
    assert_eq!(changes(), (3, vec![Change::New; 3]));
    assert!(files::accept(one.session, &files::Decided::default()));
    one.device.base.set(NOW.0 + 7 * 86_400_000);
    files::propose(one.session, &bytes).expect("a good file");
    assert_eq!(changes(), (3, vec![Change::Same; 3]));
    clock::set_right(one.session);
    assert_ne!(one.session.notice.get_untracked(), Some(Notice::BroughtBack));
}

#[test]
fn a_level_that_was_altered_in_a_file_is_shown_and_counts_when_it_is_taken_over() {
    for altered in ["face-to-face", "integraal"] {
        let store = MemoryStore::default();
        let one = tab(&store, 1);
        let key = begin(&one);
        talk::choose_now(one.session, key, Some(level("hand-in-hand")));
        let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("a file");
        let place = "\"value\":\"hand-in-hand\"";
        assert!(text.contains(place), "{text}");
        let text = text.replace(place, &format!("\"value\":\"{altered}\""));
        files::propose(one.session, text.as_bytes()).expect("a good file");
        let shown = one.session.files.proposal.with_untracked(|proposal| {
            let compared = &proposal.as_ref().expect("a proposal").compared;
            compared.iter().filter(|one| one.change == Change::Altered).count()
        });
        assert_eq!(shown, 1, "{altered}");
        assert!(files::accept(one.session, &files::Decided::default()));
        let kept = tab(&store, 2).session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
        assert_eq!(kept, Some(level(altered)));
    }
}

#[test]
fn a_file_with_everything_carries_what_was_set_aside_but_never_a_mirror_unasked() {
    let store = MemoryStore::default();
    begin(&tab(&store, 1));
    store.set("kindcentrumwijzer/record/round/r9", "{\"kapot").expect("room");
    store.set("kindcentrumwijzer/aside/1/competence-mirror/m", "half een spiegel").expect("room");
    let one = tab(&store, 2);
    let text = |own| {
        let all = Selection::Everything { examples: false, own };
        files::text(one.session, &all, Include::ALL).expect("a file")
    };
    assert!(text(Own::NONE).contains("{\\\"kapot") && !text(Own::NONE).contains("half een spiegel"));
    assert!(text(Own::ALL).contains("half een spiegel"));
    let incoming = read(text(Own::ALL).as_bytes(), &Shelf::default(), NOW).expect("a good file");
    assert_eq!(incoming.unreadable, 2);
    let less = Include::ALL.without(Include::WRITTEN);
    let bare = files::text(one.session, &Selection::ALL, less).expect("a file");
    assert!(!bare.contains("kapot"));

    // Only when all of it went along is everything in the file; and not any more when something else is set aside.
    let whole = Selection::Everything { examples: false, own: Own::ALL };
    assert!(!files::is_complete(one.session, &Selection::ALL, Include::ALL));
    assert!(files::is_complete(one.session, &whole, Include::ALL));
    files::saved(one.session, "een.kindcentrum.json", files::Holds::All);
    assert!(!files::changed_since(one.session));
    one.session.saver.aside.update(|aside| aside.truncate(1));
    assert!(files::changed_since(one.session));
}
