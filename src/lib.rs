//! Kindcentrumwijzer: a conversation tool for schools and childcare that grow together.
//!
//! # Architecture invariants
//!
//! Imports run downwards only; `tests/architecture.rs` enforces every rule below.
//!
//! ```text
//! bin/ -> app/ -> tools/ -> pages/ -> kit/ -> state/ -> { storage/, exchange/ } -> platform/ -> records/ -> content/ -> domain/
//! ```
//!
//! - `domain` is pure: values and their laws. No browser, no clock (time is an argument), no Dutch prose, no JSON.
//! - `content` holds what users read beyond button labels. It is written as TOML, checked by the
//!   build script in `content/build`, and becomes static data.
//! - `records` holds every kind of record, each declared in a file of its own (`records/kinds`) and listed in
//!   `registered`; the shelf that they stand on, the questions that are asked of it (`records/read`), and the one
//!   pipeline that takes texts in: parse, ours?, newer?, migrate a copy, validate. Storage and files use the same one.
//! - `storage` and `exchange` are peers: both may use `platform`, neither the other.
//! - `state` is a [`state::Session`] of a few things with one duty each: records, saving, typing, files, place.
//!   What a tool does with them are plain functions in that tool (`acts`).
//! - `kit` are the parts of screens that know no tool, `pages` the screens that every tool shares, `tools` a folder
//!   for each tool. A tool never imports another; `app` puts them together and cuts them in parts.
//! - `web_sys` and `js_sys` appear only in `platform` and `storage`; Leptos only in `state` and above.
//! - Views never call the browser while they render: same input, same HTML, natively too.
//! - Nothing is written before a load has succeeded, and what could not be read is never overwritten.
//! - What can be derived is derived; nothing derived is stored.
//! - Every module explains itself in a `//!`.
//!
//! # Choices that may surprise, and why
//!
//! Bytes are brotli, of the Wasm as a whole, measured when the choice was made.
//!
//! - There is one Wasm. `wasm-split` cuts it in a core and parts (`app/parts`): `meer` is the rest of a conversation
//!   with files and explanations, `rol` the role aid until its first answer, `rollen` the rest of it, `gemeente` the overview,
//!   `lijst` what stands beside it, `gids` the guide, `agenda` its reasons, measures and agenda, `analyse` data and field, `visie` the vision, what
//!   keeps it and the dossier, `raad` the council, PACT and the plan, `naslag` what can be looked up in every entry, `zoek` searching with its index. A part shares the memory and all that is known, so nothing is handed over; four modules
//!   with a runtime each weighed 767 kB together, this weighed 438.
//!   The conversation is in the core. As a part of its own it left a core of 107 kB and took 27 off the role aid's first
//!   visit, but put 26 on its own: what two parts share came in a file per combination, each compressed alone.
//! - The cutter makes a file for every combination of parts that share code: 152 of them. `scripts/split.mjs` makes those one
//!   that differ only in parts that may fetch a little too much; a first visit still fetches nothing that it does not need.
//!   That took the files to thirty, 13 kB off the role aid's first visit, 22 off the overview's and 56 off what is kept.
//! - What makes workbooks (`rust_xlsxwriter`) weighs 111 kB, what makes documents (`docx-rs`) 108, and what both share 55: the
//!   worker keeps them from the first time that somebody asks for them, and not before. A page that offers a document brings
//!   what makes it once it stands (`pages::files::Makers::expect_document`), so that it is there later without network. A list
//!   for any spreadsheet, a file and paper are always there.
//! - The page names its part in `data-entry`; the core knows every place and opens the part that has it.
//! - A kind declares its fields, and reading, writing, merging, stamps, what leaves in which layer, what it hangs on
//!   and its JSON Schema follow from them. That runs over `dyn Field` once, not in code made per kind: derived readers
//!   weighed 49 kB more.
//! - JSON text is `serde_json`'s, with `arbitrary_precision` so that numbers of fields that we do not know keep their
//!   digits. Values are read from its tree, without serde's derives. It costs the core some 9 kB over a reader of our
//!   own; its being right about every odd text is worth that.
//! - Views follow what they read: the shelf notes each question that it answers (`records/topic`) and
//!   `state::Session::read` waits for just those. Nobody says what a view depends on, so nobody can forget it.
//! - The shelf is a tree of ordered keys with, at each, what hangs on it: what is shown costs what is shown, whatever
//!   else is on the device. Small maps inside records are sorted lists (`domain::Sorted`).
//! - Ids are interned and instruments live as long as the page, so that both are copied like numbers.
//! - What is opened and has fields in it is made when it is opened (`kit::unfold`): Chromium leaves some fields that were made
//!   inside what is closed without a box, and no keyboard reaches them.
//! - Closures, lists and options in views are boxed (`kit::live`): each is a type of its own
//!   otherwise, and Leptos compiles all it needs for every one of them.
//! - The claims of a theme are drawn once. A new choice moves the group that it is about; what is open or ticked in it
//!   stays as it is, and a click makes no more nodes than the marks that it sets.
//! - `localStorage` is used through `gloo-storage` once a probe found that it works: it throws where storage is
//!   blocked. Texts are kept raw, to tell what cannot be read from what is not there.
//! - Records of a newer schema make their own kind read-only and no other: each kind has its own number.
//! - A writer is one opened page, not a device: two tabs never share a stamp, and no file carries a name
//!   for somebody's device. A text counts revisions within one go of typing, and what replaces it names
//!   the revision, so that typing on after an export loses nothing.
//! - Explained terms and pages of text are static data like the instrument: all of them weigh less than one
//!   request and the code to read it. The guide is longer, and comes with its parts: other entries fetch none of it.
//! - The agenda of a municipality is one per device (`records::Agenda`), like its list of locations: colleagues who share a file
//!   write in the same one. What an item is about stands in its id (`records::About`), so that a measure that two picked, or a
//!   question that two took over, is on it once. What comes back each time stands there without a record until somebody works
//!   it out. Its order is a rank between two others (`domain::Rank`): moving one writes that one.
//! - What is on the agenda of a meeting is derived from what is open, until something is said at it: then it is taken down
//!   (`records::Meeting`), with its order and with how far each point was said to be. What becomes of a point later, also its
//!   removal, leaves the minutes as they were.
//! - What can be looked up belongs to no tool: it stands in `pages`, and every entry has it (`state::Lookup`). The entry says for whom a
//!   bottleneck is said to play a part (`pages::lookup::PlaysFor`): a municipality says so there, a location where it talks about
//!   what is around the instrument. For it the bottlenecks are a topic like the others, made at build (`content/build/lookup/topic`),
//!   so that the report, the files and the overview have it without knowing of it.
//! - What a municipality does about a bottleneck stands with the bottleneck (`records::BottleneckHere`), on the agenda or not: the
//!   agenda shows that text and has none of its own for it, so that two never differ.
//! - The sheet for council and college stores nothing but what is asked: all else follows. What locations asked is left out of it,
//!   since their words may tell who they are, and of fewer than five nothing is counted.
//! - What a municipality finds out and what it wants hangs on its agenda (`records::{Datum, Passage, Party}`), so that it is saved and
//!   erased with that. What answers a question of the guide has the id of the question: two devices that answer it merge. Of what
//!   springs by typing, what it hangs on springs too (`state::Session`).
//! - What is somebody's own (`personal` of a kind: mirrors, parties) is held back in `exchange::select`, not by who asks for a file: it
//!   goes along when it is chosen itself, or when its kind is ticked (`exchange::Own`). Searching leaves it out too.
//! - A passage or a datum on the agenda has its words, its day and who takes part in one place, with itself: the agenda shows and
//!   changes those. It is off the agenda when it is removed, and a file of the agenda takes it along.
//! - A field proposes answers to the role aid (`domain::field`) and gives none. Where it points both ways it proposes nothing. No
//!   party is named in the role aid. Six partners are many: that is ours, and said.
//! - A place in the picture of the field is one of five by five, so that a finger, the mouse, the arrow keys and the list put a party
//!   at the same place. Squares hold chips, and no chip has coordinates: it reflows, and it needs no style of its own. Parties stand
//!   in the order of their ids, so that what is said of one moves none.
//! - The dossier takes its chapter on the role from the text for the council, which everybody may read, and that of the overview from
//!   the city photo: `app` hands the guide those functions (`tools::guide::FromOthers`), and no tool knows another.
//! - Abbreviations are explained at build, where they first stand on a page (`content/build/abbreviations`): no page has to remember,
//!   and an abbreviation that nobody explained does not build. Editions are left as they are.
//! - Searching has an index that the build makes (`fst`): every word with the texts that it stands in, and those texts once more, for
//!   the words around what is found. Read from the parts that show them they would have to be fetched first, each for a line. It
//!   weighs 94 kB, in a part of its own that comes when somebody searches; a word that stands nowhere is looked for with one or two
//!   errors (`levenshtein_automata`). What people wrote is looked through as it is, never indexed and never kept; own views and
//!   mirrors are left out of it.
//! - The conversation as a part of its own was tried again with merged chunks: 31 to 42 kB less for each other entry, 44 more
//!   for its own first visit. It stays in the core.
//! - An own view is a record with its answers below it, and says itself for which round and edition it is: so it can be
//!   given on a phone that has nothing else, and handed back alone. What an invitation asked for stands in it.
//! - Invitations and own views travel as codes in base 32 (`exchange::code`) and not in base 64: a code survives a change
//!   of case, and in a code for cameras its capitals take fewer bits, so that 130 bytes fit in version 10 with its address.
//!   Everything in a view's code carries the moment of its last choice, which what a file says is never later than.
//! - Views that are done are out of sight until all are, on the device where the round is. That is courtesy, not a lock.
//! - A partner is put at the table and at the location by one tap, and leaves with it unless something was said of them.
//! - What the partners say besides a level (`Outcome`) leaves the levels that were chosen as they are.
//! - What was chosen for a theme (levels, outcome) is one whole. Who chooses writes down which other writers' choice was in
//!   sight (`Answer::over`), so that two devices that did not know each other are told from one that went on from the other.
//!   Between the first the group chooses, per theme (`records::rivals`); what nobody chose stays as it is here and is asked
//!   again. Talks that were joined are held to the same.
//! - The screen for everybody (`tools/conversation/talk`) is the theme page with less on it and letters that follow the size
//!   of the screen: one set of parts, so that what is chosen there is chosen. It says since when a theme is on, and counts
//!   nothing down. Keys of a clicker lead on unless they mean something where the focus is.
//! - What is prepared stands in the round, so that it comes along in its file.
//! - A form on paper is typed over by the number of a level in a field of one sign: the quickest way that shows what it took.
//! - An act is compiled once (`Session::edit` takes it as `dyn`): 6.5 kB in the core.
//! - An action hangs on its location and on the round in which it was made. It outlives the closing of that round, since what
//!   came of it is said afterwards; what was agreed is closed in the views, by the round. The file of a round takes along
//!   what that round looks back at, so that the last file is enough the next time. Which round came before is derived.
//! - A layer of a file is a set of `Leaves`, which every field and every kind says of itself. The report is drawn from a shelf
//!   with the records of the chosen layer and no others, so that what is shown, printed, saved and written as a document
//!   cannot differ.
//! - What the report opens with is worked out once (`report/opening`) as headings, tables and lists: the page and the document
//!   draw the same.
//! - What makes documents, lists and calendars is in two parts with its libraries (docx-rs, csv, icalendar). They hand out
//!   functions; a tool gets them from `app` (`pages::files::Makers`) and knows no part.
//! - A theme page has slots that a part draws (`theme/follow`): actions and the last time do not weigh on the first answer.
//! - What two editions say of a theme is compared by level, gist and claims: an explanation more leaves it comparable.
//! - Two that are the same are joined by a record of their own; nothing is moved or rewritten. What is shown
//!   follows from the joins (`records::joined`): the oldest of a group stands for all of it, so the order of
//!   joining does not matter and a join can be taken back. Within one record levels merge each for itself;
//!   between two joined rounds now and ambition come from one side together, so that no pair of levels
//!   appears that nobody chose.
//! - What they aim for is changed by nobody but them: to correct where they stand leaves it as it is. "Bewust zo" is
//!   said by aiming for where they stand, not by coming to where they aimed for: the stamps tell which came last
//!   (`Standing::Reached`). Who said it by its own control goes on meaning it when they correct where they stand.
//! - Nothing that is typed is cut off. A field says that a text is long; what is odd is said when the field is left.
//! - Whether everything is in the last file is told by a fingerprint of all stamps, not by the clock, which may be wrong.
//! - The schema stands in the store as long as anything of ours does. When this tab saw records and the schema is gone,
//!   the store was wiped from outside, and all of it is written again; another tab that erases says so first.
//! - A clock that is wrong hides nothing. Stamps are judged against the device's clock when a page starts or comes back and
//!   before a file goes out or comes in; what lies in the future comes back to the present in its order
//!   (`records::Ahead`). A clock that cannot be right judges nobody, and gives no day.
//! - Browsers bring localStorage to disk up to half a minute later. A journal of the last minute in `IndexedDB`
//!   (`storage::Journal`, through `idb`, in a part that comes after the start) says what a killed browser has lost,
//!   also that something was erased: the store carries the name of its making, so that what was erased is never
//!   taken for what was filled in since.
//! - A host's colours come from tokens of NL Design System, read as text (`state::colours`) and not linked: so each is held
//!   against what it stands on before anybody sees it, and nothing else of a theme gets into the page.
//! - The note for a decision is measured as it will be on paper (`platform::on_paper`): its letters are as large as fit.
//! - An outcome that was agreed on is closed in `state`, not in the views. Files still merge into it: they
//!   say what was decided elsewhere. The report says when the location changed after the agreement.
//! - The example is a file beside the app that comes in through the one pipeline: it weighs nothing in the
//!   Wasm, and it is tested like any other file.
//! - What locations hand in (`state::copying`) becomes a copy per conversation (`records::Snapshot`) and never a conversation
//!   here: nobody at the town hall can answer for a location, and a copy takes about a kilobyte where its records take four.
//!   It keeps one stamp for all of it (`records::Whole`), the latest of what it was taken from, so that a later file replaces
//!   an earlier one in any order; parts are named by what they leave in a file, so that a layer strips them like fields. The
//!   overview is derived from copies alone. Previews, undo and the check of room are those of any file.
//! - The list of a municipality is made of locations like any other (`Location`): what is asked of one is that record with a
//!   round in which nothing was said (`Round::asked`), and goes by link or file. The round's id follows from the request and
//!   the location (`records::round_for`), so that whoever opens it twice, or on two tablets, has one round. A link carries each
//!   value with its own moment: after a link a file asks nothing.
//! - An own version of the instrument is a record in which only what differs stands (`records::Adaptation`); what is given out
//!   of it is an instrument like ours, with an edition of its own that never changes. A claim of theirs is named by its words,
//!   so that the same words have the same name everywhere, and what did not change keeps ours. Such an edition goes along with
//!   what was answered to it like any other; the columns of the overview are those of the edition that most answered to.
//! - The overview is drawn in turns (`tools/town/turns`): the rows in view at once, the others after. What stood there before
//!   stays until its turn, below the screen and with a line that says so: hiding thousands of cells takes longer than drawing
//!   those in view. A cell has no link of its own, a press on a row follows the link at its head; and what it says aloud is in
//!   the flow of the page, since thousands of parts lifted out of it cost more than all the rest. Its rows are no text with
//!   markup, which would be quicker still: names in it come from files, and no view writes raw HTML.
//!   On a screen its rows are flex boxes and no table to the browser's layout, and those below the screen are not laid out at
//!   all (`content-visibility`): as one table every choice laid all of it out anew. Its parts name their roles, so that every
//!   browser still reads it as a table, and on paper it is one. A choice goes to its place at once (`Place::is_at`) and
//!   measures first what is in view.
//! - What is looked at (`tools/town/route::Look`) holds for all that comes of it: the years, documents, lists and lines.
//! - What the journal holds word for word as it stands in the store is not read again at the start.
//! - A copy says by which other ids its location goes (`same`): those that were joined there are one here (`Shelf::places`),
//!   and what answers a request is known under any of them.
//! - A council reads a number only where it is of five locations or more, and no name: rarer levels are counted together, so
//!   that none can be worked out.
//! - A file says what was left out of it on purpose: who opens it does not take it for all there is.
//! - Stored texts have signs of one byte only: `WebKit` counts a whole text double for one curly apostrophe.
//! - Static texts that two parts share come to lie in the core, so that what an overview needs of `around.toml` and
//!   `talk.toml` is written out once more in short (`content::heard`, `content::word`): 11 kB in the core otherwise.
//! - The release build compiles the standard library along, with panics as one instruction: 13 kB. A crash
//!   is a trap either way; its words would be read by nobody.
//! - The rules of the role aid (`domain::role`) know no word of Dutch: the build holds the texts in
//!   `content/role` against them, so that every question, choice, need, argument and contradiction has its text
//!   and no text stands alone. Conditions decide, arguments explain, nothing is counted. What only points to a
//!   sign of a role in the sources is `Derived`, also where the role's definition is near.
//! - One question of an assessment travels as a link (question and edition out; choice and stamp back) or as a
//!   file, and comes in through the pipeline like any file: first seen, then taken over.
//! - A mirror of competences is a record of its own kind, so that leaving it out of files is one line and not a
//!   filter on fields.
//! - What a page shows before its Wasm is there is the same HTML as the app draws first, written into it by
//!   `scripts/generate` and held equal by a native test: no second build, and nothing moves.
//! - The start script in `public/boot` owns what must work when the app does not: the worker, a crash, the frame.
//!   It keeps the page and a translator apart too (`translated.js`): the views go on patching their texts.
//!   It tells the app by events (`platform::worker`, `platform::own_window`) and never reads what is stored.
//! - The worker begins when the first place can be used, and fetches in turns: what comes next first, the rest after.
//!   It takes over the page of a first visit, and no other: later versions come only by loading anew, so
//!   that no page gets files of another build. Everything but the pages, the worker and `insluiten.js` carries
//!   its digest in its name.
//! - A selector that asks what an element has (`:has`) never stands before a part that any element may be
//!   (`:focus-visible`): then every text that changes makes the browser style the whole page (`tests/browser/style.spec.mjs`).
//! - A first visit whose worker could not keep everything is tried again after a while, and when the network is back.
//! - The rescue page (`public/redden.html`) has no Wasm and understands nothing of what it hands out: each stored
//!   text goes into the file as it stands, and the app reads them one by one, as it would from storage.

pub mod app;
pub mod content;
pub mod domain;
pub mod exchange;
pub mod kit;
pub mod pages;
pub mod platform;
pub mod records;
pub mod state;
pub mod storage;
pub mod tools;
