// What every test uses: a page that must stay honest, and the steps of the journey.
import { filesOf } from "./handed-in.mjs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { publish } from "./site.mjs";
import { words } from "./words.mjs";

export { expect, words };

/// Firefox tells its driver nothing of downloads: there the page notes what it hands to the browser.
const noteOffers = (context) => context.addInitScript(() => {
  const blobs = new Map();
  const address = URL.createObjectURL;
  URL.createObjectURL = (blob) => { const url = address.call(URL, blob); blobs.set(url, blob); return url; };
  window.offered = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) window.offered.push({ name: this.download, blob: blobs.get(this.href) });
    click.call(this);
  };
});

/// What a press offers as a file: its name, where it stands now, its bytes and its text. The button may be in a frame, and
/// what makes the file may have to come first.
export const saved = async (page, button) => {
  if (page.context().browser().browserType().name() === "chromium") {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const path = await download.path();
    const bytes = await readFile(path);
    return { name: download.suggestedFilename(), path, bytes, text: bytes.toString("utf8") };
  }
  const offers = () => button.evaluate(() => window.offered.length);
  const before = await offers();
  await button.click();
  await expect.poll(offers).toBeGreaterThan(before);
  const last = await button.evaluateHandle(() => window.offered.at(-1));
  const { name, all } = await last.evaluate(async ({ name, blob }) => ({ name, all: [...new Uint8Array(await blob.arrayBuffer())] }));
  const bytes = Buffer.from(all);
  const path = join(await mkdtemp(join(tmpdir(), "kcw-")), name);
  await writeFile(path, bytes);
  return { name, path, bytes, text: bytes.toString("utf8") };
};

/// Somebody else's browser.
export const elsewhere = async (browser, options) => {
  const context = await browser.newContext(options);
  await noteOffers(context);
  return context;
};

/// Firefox calls it an error when a page is left with requests on their way, such as those for the parts that come after
/// the start. Somebody who leaves does not see that; a test that leaves at once waits for them.
const leaveWhenQuiet = (page) => {
  for (const way of ["goto", "reload"]) {
    const go = page[way].bind(page);
    page[way] = async (...where) => {
      if (page.url().startsWith("http")) await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => {});
      return go(...where);
    };
  }
};

/// Every page in a test context must stay without console errors, policy violations and foreign requests.
export const test = base.extend({
  /// A copy of the build on a server of its own.
  site: async ({ context }, use) => {
    const site = await publish();
    await use(site);
    // What is still on its way when the server stops is no fault of the app.
    const { length } = context.wrong;
    for (const page of context.pages()) await page.goto("about:blank").catch(() => {});
    await site.stop();
    context.wrong.length = length;
  },
  context: async ({ context }, use) => {
    const wrong = [];
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    context.on("page", (page) => {
      if (context.browser().browserType().name() === "firefox") leaveWhenQuiet(page);
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
      page.on("pageerror", (error) => wrong.push(error.message));
    });
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!["blob:", "data:"].includes(protocol) && !["127.0.0.1", "localhost"].includes(hostname)) wrong.push(`request: ${request.url()}`);
    });
    context.wrong = wrong;
    await noteOffers(context);
    await use(context);
    expect(wrong).toEqual([]);
  },
});

/// Waits for a place. One that is not in the core comes with its part.
const arrive = async (page, fragment) => {
  await page.waitForFunction((fragment) => {
    const there = fragment === "" || location.hash === fragment || fragment === "#/voorbeeld";
    return there && document.querySelector("#kop") && document.documentElement.dataset.started && !document.querySelector(".coming");
  }, fragment);
  await page.locator("#kop").waitFor();
};

export const open = async (page, address = "") => {
  await page.goto(address);
  await arrive(page, address.includes("#") ? address.slice(address.indexOf("#")) : "");
};

export const beginLocation = async (page, name = words.example) => {
  await open(page);
  await page.getByRole("link", { name: words.begin }).click();
  await page.getByLabel(words.name).fill(name);
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await page.locator(".setup, #staat-er-al").first().waitFor();
  const another = page.getByRole("button", { name: words.another });
  if (await another.count()) await another.click();
  await page.getByRole("button", { name: words.together }).click();
  await page.locator("input[name=nu]").first().waitFor();
};

export const LEVELS = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

export const choose = async (page, question, level) => {
  const radio = page.locator(`input[name=${question}][value=${level}]`);
  await radio.check();
  await expect(radio).toBeChecked();
};

export const themeNumber = (page) => page.locator(".theme-map [aria-current=step] [aria-hidden=true]").first();
export const forward = (page) => page.locator(".bar .onward").click();
export const goTo = async (page, fragment) => {
  await page.evaluate((to) => { location.hash = to; }, fragment);
  await arrive(page, fragment);
};
export const roundOf = (page) => page.evaluate(() => location.hash.split("/")[2]);
export const reportText = async (page, round) => {
  await goTo(page, `#/ronde/${round}/verslag`);
  return page.locator(".report").innerText();
};
export const showExample = async (page) => {
  await open(page);
  await page.locator("a[href='#/voorbeeld']").click();
  await page.locator(".example-tag").waitFor();
};

/// What this app keeps, key by key, after what it was writing: it writes while it holds this lock, and who asks later gets
/// it later.
export const kept = (page) => page.evaluate(() => navigator.locks.request("kindcentrumwijzer", () =>
  Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("kindcentrumwijzer/")))));

/// Chooses what to erase: everything, or what stands at this place in the list.
export const chooseToErase = async (page, index) => {
  const list = page.locator("#wissen-wat");
  const last = (await list.locator("option").count()) - 1;
  await list.selectOption({ index: index ?? last });
};
export const eraseAll = async (page) => {
  await goTo(page, "#/gegevens");
  await chooseToErase(page);
  await page.getByRole("button", { name: words.erase }).click();
};

/// Takes all that is kept away, as a browser does when somebody asks it to. Not from a page of the app, which would write
/// it again.
export const forget = (page) => page.evaluate(() => new Promise((done) => {
  localStorage.clear();
  const request = indexedDB.deleteDatabase("kindcentrumwijzer");
  request.onsuccess = request.onerror = done;
}));

export const openFile = async (page, file) => {
  await goTo(page, "#/gegevens");
  await page.locator("input[type=file]").setInputFiles(file);
};
export const fixture = (name) => `tests/fixtures/files/${name}.kindcentrum.json`;

/// Adds a partner of a kind to the location on the page.
export const addPartner = async (page, kind, name) => {
  await page.locator("#partner-erbij").waitFor();
  const known = await page.locator(".partners li").count();
  await page.locator("#partner-erbij").selectOption({ label: await labelOf(page, kind) });
  await page.locator(".pick button").first().click();
  const row = page.locator(".partners li").nth(known);
  await row.locator("input").first().fill(name);
  await row.locator("input").first().blur();
  return row;
};
const labelOf = (page, kind) =>
  page.locator("#partner-erbij option").evaluateAll((all, kind) => all.map((one) => one.textContent).find((text) => text.toLowerCase().startsWith(kind)), kind);

/// Begins an own view of a seat in a round on this device. Returns its fragment, and its id.
export const beginView = async (page, round, seat) => {
  await goTo(page, `#/ronde/${round}/beelden`);
  const list = page.locator("#beeld-erbij");
  const label = await list.locator("option").evaluateAll((all, seat) => all.map((one) => one.textContent).find((text) => text.toLowerCase().startsWith(seat)), seat);
  await list.selectOption({ label });
  await page.locator(".pick button").first().click();
  await page.waitForFunction(() => location.hash.startsWith("#/beeld/"));
  await page.locator(".own-view").waitFor();
  const fragment = await page.evaluate(() => location.hash);
  return [fragment, fragment.split("/")[2]];
};

/// The same, with one answer, done. Returns its fragment, and the one that it is handed over with.
export const addView = async (page, round, seat, level) => {
  const [view] = await beginView(page, round, seat);
  await goTo(page, `${view}/thema/bestuurlijke-samenwerking`);
  await choose(page, "nu", level);
  await page.locator(".claims input").first().check();
  await goTo(page, view);
  await page.getByRole("button", { name: words.viewDone }).click();
  await page.locator("details:has(#beeld-link) summary").click();
  const link = await page.locator("#beeld-link").inputValue();
  return { view, link: link.slice(link.indexOf("#")) };
};

/// Makes an action at the theme that is on the screen: one tap, and writing.
export const addAction = async (page, what) => {
  await page.getByRole("button", { name: words.addAction }).click();
  await page.getByLabel(words.actionWhat).last().fill(what);
  await page.getByLabel(words.actionWhat).last().blur();
};

/// One of each screen, filled in. Returns their fragments.
export const fillAllScreens = async (page) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await choose(page, "straks", "cheek-to-cheek");
  await page.getByLabel(words.note).fill("Eerst met het team bespreken.");
  await page.getByLabel(words.note).blur();
  const round = await roundOf(page);
  const theme = await page.evaluate(() => location.hash);
  await addAction(page, "Samen eten op dinsdag");
  await goTo(page, `#/ronde/${round}`);
  const location = await page.locator(".above a").getAttribute("href");
  await goTo(page, location);
  await addPartner(page, "onderwijs", "De Linde");
  const views = [await addView(page, round, "school", "hand-in-hand"), await addView(page, round, "kinderopvang", "integraal")];
  await goTo(page, `#/ronde/${round}/beelden`);
  await page.locator("details:has(#uitnodiging-link) summary").click();
  const invitation = await page.locator("#uitnodiging-link").inputValue();
  const [own] = await beginView(page, round, "ouders");
  await goTo(page, location);
  await page.getByRole("button", { name: words.newRound }).click();
  await page.locator(".action").first().waitFor();
  const next = await roundOf(page);
  return {
    home: "#/", new: "#/nieuw", theme, other: `#/ronde/${round}/thema/kwaliteitsbeleid`, round: `#/ronde/${round}`,
    report: `#/ronde/${round}/verslag`, location, data: "#/gegevens", explain: "#/uitleg", words: "#/woorden", definitions: "#/uitleg/kindcentrum",
    instrument: "#/uitleg/instrument", about: "#/uitleg/over", privacy: "#/uitleg/privacy", accessibility: "#/uitleg/toegankelijkheid",
    changes: "#/uitleg/wijzigingen", embed: "#/uitleg/insluiten", unknown: "#/bestaat-niet",
    setup: `#/ronde/${round}/opzet`, views: `#/ronde/${round}/beelden`, view: own, done: views[0].view, handed: views[0].link,
    differences: `#/ronde/${round}/verschillen`, difference: `#/ronde/${round}/verschil/bestuurlijke-samenwerking`,
    invitation: invitation.slice(invitation.indexOf("#")), broken: "#/u/afgebroken",
    prepare: `#/ronde/${round}/voorbereiding`, talk: `#/ronde/${round}/scherm/bestuurlijke-samenwerking`, form: `#/ronde/${round}/formulier`,
    typeOver: `${own}/overtypen`,
    features: `${location}/rondom/kenmerken`, housing: `${location}/rondom/huisvesting`, actions: `${location}/afspraken`, allActions: "#/afspraken", back: `#/ronde/${next}/terugblik`,
    change: `#/ronde/${next}/sinds/${round}`, again: `#/ronde/${next}/thema/bestuurlijke-samenwerking`,
  };
};

/// The questions of the role aid in their order, with the choice that the case "Lansingerland" gives.
export const LANSINGERLAND = {
  streven: "gezamenlijk-doel", motivatie: "ja", visie: "deels", raad: "ja", strategie: "ja", urgentie: "deels",
  georganiseerd: "deels-georganiseerd", partijen: "veel", houding: "positief", cultuur: "wisselend", energie: "bij-beide", nodig: "ja",
  kennis: "ja", proces: "ja", samenwerken: "ja", neutraal: "ja", budget: "deels", mensen: "ja", verwerven: "nee", gebouwen: "ja",
};

export const beginAssessment = async (page) => {
  await open(page, "rol.html");
  await page.getByRole("button", { name: words.beginAssessment }).click();
  await page.locator("input[name=streven]").first().waitFor();
  return page.evaluate(() => location.hash.split("/")[2]);
};

/// Answers questions on the page with all of them.
export const answerAll = async (page, id, answers) => {
  await goTo(page, `#/beoordeling/${id}/vragen`);
  for (const [question, choice] of Object.entries(answers)) {
    const radio = page.locator(`input[name=${question}][value=${choice}]`);
    await radio.check();
    await expect(radio).toBeChecked();
  }
};

/// The outcome of each role as its sign says it, in the order of the page.
export const outcomes = (page) =>
  page.locator(".role-card").evaluateAll((cards) => cards.map((card) => [...card.querySelector(".outcome-sign").classList].find((name) => name.startsWith("sign-")).slice(5)));

/// One of each screen of the role aid, filled in. Returns their fragments.
export const fillRoleScreens = async (page) => {
  const id = await beginAssessment(page);
  await page.locator("input[name=streven][value=gezamenlijk-doel]").check();
  await page.getByLabel(words.explanation, { exact: true }).fill("Met alle besturen besproken.");
  await page.getByLabel(words.explanation, { exact: true }).blur();
  const of = (place) => `#/beoordeling/${id}/${place}`;
  await answerAll(page, id, { raad: "deels", houding: "positief", krachtenveld: "nee", urgentie: "weet-niet" });
  await goTo(page, of("besluit"));
  await page.locator(".decision-part input").nth(1).check();
  await page.locator("#deel-erbij").click();
  await page.locator(".decision-part input[type=text]").fill("huisvesting");
  await page.locator(".decision-part input[type=text]").blur();
  await page.locator(".decision-part").nth(1).locator("input[type=checkbox]").nth(2).check();
  await goTo(page, "#/");
  await page.locator(".mirror-begin").click();
  await page.locator(".mirror").waitFor();
  const mirror = await page.evaluate(() => location.hash);
  const edition = "2026-1";
  return {
    home: "#/", question: of("vraag/streven"), open: of("vraag/mensen"), reasons: of("redenen"), questions: of("vragen"), result: of("rollen"),
    decision: of("besluit"), note: of("notitie"), council: of("raad"), compare: of(`vergelijk/${id}`), choose: of("vergelijk"), mirror,
    practice: "#/praktijk", data: "#/gegevens", asked: `#/gevraagd/vraag-van-een-ander/${edition}/raad`,
    returned: `#/antwoord/${id}/${edition}/mensen/ja/1764000000000.0.collega`, broken: `#/antwoord/${id}/${edition}/mensen/veel/1764000000000.0.collega`,
    edition: `#/gevraagd/x/1999-1/raad`, missing: "#/beoordeling/niet-hier/rollen", unknown: "#/bestaat-niet",
  };
};

/// A list of locations as it is copied from a spreadsheet.
export const LIST = ["Locatie\tWijk\tSchoolbestuur\tBRIN\tKinderopvang\tLRK", "De Brug\tOost\tStichting Noord\t12AB00\tKlein en Co\t209586831", "’t Veld\tWest\tStichting Noord\t34CD00\t\t"].join("\n");

/// Puts a list on the list of locations, and makes a request to them: ends on its page.
export const askLocations = async (page, list) => {
  await goTo(page, "#/lijst");
  await page.locator("#plakken").fill(list);
  await page.getByRole("button", { name: words.seePasted }).click();
  await page.getByRole("button", { name: words.putOnList }).click();
  await expect(page.locator("table.list tbody tr")).toHaveCount(list.split("\n").length - 1);
  await page.getByRole("button", { name: words.makeRequest }).click();
  await page.locator("#verzoek-naam").fill("Stadsfoto");
  await page.locator("#verzoek-naam").blur();
  await expect(page.locator("table.list")).toBeVisible();
};

/// Makes an own version of the instrument and gives it out: the first theme with another title and sentence, the second left
/// out, and one of their own. Ends on its page; returns the id of the own theme.
export const adaptInstrument = async (page, { title, gist }) => {
  await goTo(page, "#/lijst");
  await page.getByRole("button", { name: words.adapt }).click();
  await page.locator("#versie-naam").fill("Onze versie");
  await page.locator("#versie-van").fill("Gemeente Voorbeeld");
  const back = () => page.getByRole("link", { name: words.ownVersion }).click();
  const rows = page.locator("table.list tbody tr");
  await rows.nth(0).getByRole("link").click();
  await page.locator("#titel").fill("Anders gezegd");
  await page.locator("#zin-1").fill("We zien elkaar nooit.");
  await back();
  await rows.nth(1).getByRole("link").click();
  await page.getByRole("checkbox", { name: words.leaveOut }).check();
  await back();
  await page.getByRole("button", { name: words.addTheme }).click();
  await page.locator("#titel").fill(title);
  await page.locator("#vraag").fill("Waar spelen de kinderen?");
  for (const level of [1, 2, 3, 4, 5]) await page.locator(`#zin-${level}`).fill(gist);
  const theme = await page.evaluate(() => location.hash.split("/")[3]);
  await back();
  await page.getByRole("button", { name: words.giveOut }).click();
  await expect(page.locator("#uitgegeven")).toBeVisible();
  return theme;
};

/// One of each screen of the overview, with a few locations. Returns their fragments.
export const fillTownScreens = async (page) => {
  await open(page, "gemeente.html");
  await page.locator("input[type=file]").first().setInputFiles(filesOf(4, [2024, 2026]));
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await page.locator("table.heat").waitFor();
  const location = (await page.locator("table.heat tbody th a").first().getAttribute("href"));
  await askLocations(page, LIST);
  const request = await page.evaluate(() => location.hash);
  const theme = await adaptInstrument(page, { title: "Samen buiten", gist: "Elke dag naar buiten." });
  const version = await page.evaluate(() => location.hash);
  // Looked at before anything is asked: what is proposed of a list.
  const of = (...chosen) => `#/overzicht/${chosen.concat(Array(8 - chosen.length).fill("alle")).join("/")}`;
  return {
    home: "#/", wishes: of("straks"), change: of("verandering", "2026", "2024"), none: of("nu", "1999"), area: of("nu", "alle", "alle", "alle", "alle", "alle", "oost"),
    location, years: "#/jaren", list: "#/lijst", request, noRequest: "#/verzoek/niet-hier", version, versionTheme: `${version}/bestuurlijke-samenwerking`, ownTheme: `${version}/${theme}`, noVersion: "#/versie/niet-hier", data: "#/gegevens", missing: "#/locatie/niet-hier", unknown: "#/bestaat-niet",
  };
};

/// What stands on the agenda of OOGO and LEA, without what comes back each time; and the same in words, in its order.
export const onAgenda = (page) => page.locator("#punten-oogo-lea > li summary > span:first-child");
export const inOrder = async (page) => (await onAgenda(page).allTextContents()).map((text) => text.trim());

/// Where the parties stand in the picture of the field: interest and influence of each, as its list of choices says.
export const placed = (page) => page.locator(".square").evaluateAll((all) => all.flatMap((square, at) => [...square.querySelectorAll(".chip")].map(() => [at % 5 + 1, 5 - Math.floor(at / 5)])));

/// Finds something out, puts three parties in the field and says how they get on.
export const fillAnalysis = async (page) => {
  for (const [id, text] of [["urgentie", "Een gebouw moet dicht"], ["wat-helpt-gezinnen", "Opvang om de hoek"]]) {
    await goTo(page, `#/analyse/${id}`);
    await page.locator(`#bevinding-${id}`).fill(text);
    await page.locator(`#bevinding-${id}`).blur();
  }
  await goTo(page, "#/krachtenveld");
  for (const name of ["Welzijn", "College en wethouder"]) await page.getByRole("button", { name, exact: true }).click();
  await page.locator("#partij-naam").fill("Bestuur Noord");
  await page.locator("#partij-naam").press("Enter");
  await expect(page.locator(".parties > li")).toHaveCount(3);
  await page.locator("#belang-welzijn").selectOption("4");
  await page.locator("#invloed-welzijn").selectOption("2");
  const north = page.locator(".parties > li").filter({ hasText: "Bestuur Noord" });
  await north.locator("select").nth(0).selectOption("3");
  await north.locator("select").nth(1).selectOption("4");
  await north.locator("summary").first().click();
  await north.locator("summary").nth(1).click();
  await north.getByRole("group", { name: "Welzijn" }).getByRole("radio", { name: words.workTogether }).check();
  await expect(page.locator(".network li").filter({ hasText: "Bestuur Noord" })).toHaveCount(1);
  await page.locator("#partij-naam").fill("Peuterplein");
  await page.locator("#partij-naam").press("Enter");
  await expect(page.locator(".parties > li")).toHaveCount(4);
};

/// Puts a few things on the agenda of the guide and holds a meeting. Returns the fragments of its screens.
export const fillGuideScreens = async (page) => {
  await open(page, "gids.html");
  await page.getByRole("checkbox", { name: words.weighs }).first().check();
  await goTo(page, "#/waarom/huisvesting");
  for (const at of [0, 0]) await page.getByRole("button", { name: words.toAgenda }).nth(at).click();
  await goTo(page, "#/agenda");
  for (const [at, what] of ["Btw bij uitlenen", "Studiedag"].entries()) {
    await page.locator("#nieuw-punt").fill(what);
    await page.locator("#nieuw-soort").selectOption(String(2 - at));
    await page.locator("form").getByRole("button", { name: words.toAgenda }).click();
    await expect(page.locator("#punten-oogo-lea > li")).toHaveCount(3 + at);
  }
  await page.getByRole("button", { name: words.workOut }).first().click();
  await page.getByRole("button", { name: words.beginMeeting }).first().click();
  await page.locator(".meeting-point").first().waitFor();
  const meeting = await page.evaluate(() => location.hash);
  await page.locator(".meeting-point textarea").first().fill("We vragen het de teams.");
  await page.locator(".meeting-point textarea").first().blur();
  await goTo(page, "#/knelpunt/btw");
  await page.getByRole("radio", { name: words.yes, exact: true }).check();
  await page.getByRole("textbox", { name: words.doing }).fill("We vragen het de accountant.");
  await page.getByRole("button", { name: words.toAgenda }).click();
  await goTo(page, "#/plan");
  await page.getByRole("button", { name: words.addAmbition }).first().click();
  await page.getByRole("textbox", { name: words.planAmbition }).fill("Elke wijk een kindcentrum");
  await page.getByRole("textbox", { name: words.planAmbition }).blur();
  await fillAnalysis(page);
  await goTo(page, "#/visie");
  for (const [add, what] of [["doel", "Elk kind kan zwemmen"], ["woord", "thuisnabij"]]) {
    await page.locator(`#${add}-erbij`).click();
    await expect(page.locator("[id^=wat-]:focus")).toHaveCount(1);
    await page.keyboard.type(what);
  }
  return {
    home: "#/", basis: "#/basis", gear: "#/hoe/afspraken-en-borgen", noGear: "#/hoe/niet-hier", reason: "#/waarom/huisvesting", pointers: "#/waarom/kinderopvang",
    at: "#/waarom/gelijke-kansen/toegangsrecht", measures: "#/knoppen", agenda: "#/agenda", meeting, noMeeting: "#/overleg/niet-hier", bottlenecks: "#/knelpunten", bottleneck: "#/knelpunt/btw", noBottleneck: "#/knelpunt/niet-hier", advice: "#/adviezen",
    research: "#/onderzoek", finding: "#/onderzoek/cpb", cases: "#/voorbeelden", sources: "#/bronnen", readTheme: "#/thema/geschikte-ruimte", topic: "#/rond/kenmerken",
    search: "#/zoek", searched: "#/zoek/huisvesting", words: "#/woorden/lea", council: "#/raad", sheet: "#/raad/blad", movement: "#/pact", plan: "#/plan",
    facts: "#/analyse", fact: "#/analyse/urgentie", field: "#/krachtenveld", vision: "#/visie", safeguarding: "#/borging", process: "#/proces", dossier: "#/dossier",
    data: "#/gegevens", unknown: "#/bestaat-niet",
  };
};

/// Fills in once for all tests of a worker: the next ones begin from what was kept then.
const once = (fill, address) => {
  let known;
  return async (page) => {
    if (known) {
      await page.addInitScript((all) => {
        // A page without an address keeps nothing.
        if (origin === "null" || sessionStorage.getItem("filled")) return;
        sessionStorage.setItem("filled", "");
        for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
      }, known.kept);
      await open(page, address);
    } else {
      const screens = await fill(page);
      known = { screens, kept: await kept(page) };
    }
    return known.screens;
  };
};

/// Every entry with a way to fill in one of each of its screens.
export const ENTRIES = { gesprek: once(fillAllScreens, ""), rol: once(fillRoleScreens, "rol.html"), gemeente: once(fillTownScreens, "gemeente.html"), gids: once(fillGuideScreens, "gids.html") };
