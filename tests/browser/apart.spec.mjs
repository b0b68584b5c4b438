// First everybody apart, on the tablet and on phones, without network; then what lies apart, and what is agreed.
import { codesIn } from "./camera.mjs";
import { LEVELS, beginView, choose, elsewhere, expect, goTo, kept, open, openFile, reportText, roundOf, saved, test, words } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
const THEMES = [
  "bestuurlijke-samenwerking", "een-organisatie", "gezamenlijke-visie", "kind-centraal", "ouders-betrokken", "thuisnabij-maatwerk",
  "multidisciplinaire-samenwerking", "doorgaande-lijn-ondersteuning", "doorgaande-lijn-inhoud", "professionele-houding", "geschikte-ruimte", "kwaliteitsbeleid",
];
const SCHOOL = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2];
// Theme 6 three levels further, 3 and 9 two, 1 and 12 one.
const CHILDCARE = [2, 2, 5, 4, 5, 4, 2, 3, 2, 5, 1, 3];
const ORDER = [6, 3, 9, 1, 12, 2, 4, 5, 7, 8, 10, 11];

const give = async (page, view, levels) => {
  for (const [index, theme] of THEMES.entries()) {
    await goTo(page, `${view}/thema/${theme}`);
    await choose(page, "nu", LEVELS[levels[index] - 1]);
  }
};
const finish = async (page, view) => {
  await goTo(page, view);
  await page.getByRole("button", { name: words.viewDone }).click();
  await expect(page.locator("#beeld-heropen")).toBeVisible();
};
const tablet = async (page) => {
  await open(page, "#/nieuw");
  await page.getByLabel(words.name).fill("De Linde");
  await page.getByRole("button", { name: words.further, exact: true }).click();
  for (const seat of ["School", "Kinderopvang"]) await page.getByRole("checkbox", { name: seat, exact: true }).check();
  const round = await roundOf(page);
  await page.getByRole("button", { name: words.apart }).click();
  await page.locator(".view-row").first().waitFor();
  return round;
};
/// What a camera sees in the code on the page.
const seen = async (page) => {
  const [code] = await codesIn(page);
  expect(code.version).toBeLessThanOrEqual(11);
  expect(code.ecLevel).toBe("M");
  return code.text.slice(code.text.indexOf("#"));
};
const invitation = async (page, round) => {
  await goTo(page, `#/ronde/${round}/beelden`);
  await page.locator("details:has(#uitnodiging-link) summary").click();
  return seen(page);
};
/// Somebody opens an invitation on a device of their own, and gives a view.
const guest = async (page, link, seat, levels) => {
  await goTo(page, link);
  await page.getByRole("radio", { name: seat, exact: true }).check();
  await page.getByRole("button", { name: words.begin_, exact: true }).click();
  await page.waitForFunction(() => location.hash.startsWith("#/beeld/"));
  const view = await page.evaluate(() => location.hash);
  await give(page, view, levels);
  return view;
};
const takeOver = async (page, round) => {
  await page.getByRole("button", { name: words.accept }).click();
  await page.waitForFunction((round) => location.hash === `#/ronde/${round}/beelden`, round);
};
const order = async (page, round) => {
  await goTo(page, `#/ronde/${round}/verschillen`);
  await page.locator(".differences a").first().waitFor();
  return page.locator(".differences .door > b").evaluateAll((all) => all.map((one) => parseInt(one.textContent, 10)));
};

test("school and childcare give their own view apart and without network, and agree from where they lie apart", async ({ page, context, browser }) => {
  test.setTimeout(180_000);
  const phones = await Promise.all(["phone", "other phone"].map(async () => (await elsewhere(browser, { viewport: { width: 390, height: 844 }, locale: "nl-NL" })).newPage()));
  const [phone, other] = phones;
  for (const one of [page, ...phones]) {
    await open(one);
    await ready(one);
    await one.context().setOffline(true);
  }
  const round = await tablet(page);
  const link = await invitation(page, round);

  // The school on the tablet itself; what it says is out of sight once it is done.
  const [view] = [await page.locator(".view-row a").first().getAttribute("href")];
  await give(page, view, SCHOOL);
  await goTo(page, `${view}/thema/gezamenlijke-visie`);
  await page.getByLabel(words.note).fill("De school mist een gezamenlijk verhaal.");
  await page.getByLabel(words.note).blur();
  await finish(page, view);
  await goTo(page, `${view}/thema/gezamenlijke-visie`);
  await expect(page.locator("input[name=nu]")).toHaveCount(0);
  await goTo(page, `#/ronde/${round}/verschillen`);
  await expect(page.locator(".differences")).toHaveCount(0);

  // Childcare on a phone, back by code; a parent on another phone, back by file.
  const childcare = await guest(phone, link, "Kinderopvang", CHILDCARE);
  await finish(phone, childcare);
  await goTo(page, await seen(phone));
  await takeOver(page, round);
  const parents = await guest(other, link, "Ouders of MR", CHILDCARE);
  await goTo(other, `${parents}/thema/gezamenlijke-visie`);
  await other.getByLabel(words.note).fill("Wij horen twee verhalen.");
  await other.getByLabel(words.note).blur();
  await finish(other, parents);
  await expect(other.locator("details .notice"), "what was written goes by file").toBeVisible();
  const file = await saved(other, other.getByRole("button", { name: words.saveView }));
  expect(file.text).not.toContain('"kind":"round"');
  await openFile(page, file.path);
  await takeOver(page, round);

  // Three themes that differ by two levels or more stand first.
  expect(await order(page, round)).toEqual(ORDER);
  await goTo(page, `#/ronde/${round}/verschil/gezamenlijke-visie`);
  await expect(page.locator(".says")).toHaveCount(2);
  await expect(page.locator(".spread-level").nth(2)).toContainText("School");
  await expect(page.locator(".spread-level").nth(4)).toContainText("Kinderopvang");

  // Agreed on ten, different on one, not for them on one.
  await goTo(page, `#/ronde/${round}/verschil/thuisnabij-maatwerk`);
  await page.getByRole("button", { name: words.leaveDifference }).click();
  await page.waitForFunction(() => location.hash.endsWith("/verschil/gezamenlijke-visie"));
  await goTo(page, `#/ronde/${round}/thema/geschikte-ruimte`);
  await page.getByRole("checkbox", { name: words.notForUs }).check();
  await page.locator("#waarom").fill("Wij delen geen gebouw.");
  await page.locator("#waarom").blur();
  for (const theme of THEMES.filter((theme) => !["thuisnabij-maatwerk", "geschikte-ruimte"].includes(theme))) {
    await goTo(page, `#/ronde/${round}/thema/${theme}`);
    await expect(page.locator(".who").first()).toBeVisible();
    await choose(page, "nu", "hand-in-hand");
    await choose(page, "straks", "cheek-to-cheek");
  }
  const report = await reportText(page, round);
  expect(report).toContain("Wij delen geen gebouw.");
  expect(report, "each one's level").toMatch(/School: nu 1[\s\S]*Kinderopvang: nu 4/);
  await expect(page.locator(".report-theme")).toHaveCount(12);
  await goTo(page, `#/ronde/${round}`);
  await expect(page.locator(".profile")).toHaveCount(10);
  await expect(page.locator(".not-there")).toHaveCount(2);
  await Promise.all(phones.map((one) => one.context().close()));
});

test("in whatever order and however often views come in, half of them after the talk, the same lies beside each other", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const round = await tablet(page);
  const link = await invitation(page, round);
  const bare = await saved(page, page.locator("details:has(#uitnodiging-link) button").last());
  const handed = [];
  const phones = [];
  for (const [seat, levels] of [["School", SCHOOL], ["Kinderopvang", CHILDCARE], ["Gemeente", SCHOOL.toReversed()]]) {
    const phone = await (await elsewhere(browser, { locale: "nl-NL" })).newPage();
    await open(phone);
    const view = await guest(phone, link, seat, levels);
    await finish(phone, view);
    handed.push({ code: await phone.locator("#beeld-link").inputValue(), file: await saved(phone, phone.getByRole("button", { name: words.saveView })) });
    phones.push(phone);
  }
  const bring = async (tab, hand) => {
    if (hand.code) await goTo(tab, hand.code.slice(hand.code.indexOf("#")));
    else await openFile(tab, hand.path);
    await tab.locator(".proposal").waitFor();
    const accept = tab.getByRole("button", { name: words.accept });
    if (await accept.count()) await takeOver(tab, round);
    else await tab.locator(".proposal .button").last().click();
  };
  const [first, second, third] = handed;
  await bring(page, first);
  await bring(page, { path: second.file.path });
  await goTo(page, `#/ronde/${round}/thema/kwaliteitsbeleid`);
  await choose(page, "nu", "hand-in-hand");
  await bring(page, third);
  const one = await order(page, round);
  const shown = await page.locator(".differences").allInnerTexts();

  const away = await (await elsewhere(browser, { locale: "nl-NL" })).newPage();
  await open(away);
  await openFile(away, bare.path);
  await away.getByRole("button", { name: words.accept }).click();
  await away.waitForFunction(() => location.hash === "#/" || location.hash.includes("beelden"));
  for (const hand of [third, { path: third.file.path }, second, first, second, { path: first.file.path }]) await bring(away, hand);
  expect(await order(away, round)).toEqual(one);
  // In the order in which people sat down, whichever way they came; what was agreed is on one device only.
  const sorted = (texts) => texts.map((text) => text.split(/[\n,]/).map((part) => part.trim()).filter((part) => part && !part.startsWith("Samen gekozen")).sort().join("|"));
  expect(sorted(await away.locator(".differences").allInnerTexts())).toEqual(sorted(shown));
  for (const one of [away, ...phones]) await one.context().close();
});

test("an invitation or a view that is broken, cut short or of something else is refused in a sentence and changes nothing", async ({ page }) => {
  const round = await tablet(page);
  const link = await invitation(page, round);
  const before = await kept(page);
  const code = link.split("/")[2];
  for (const wrong of [code.slice(0, -3), code.slice(0, 20), "HALLO", `${code}AA`]) {
    for (const place of ["u", "b"]) {
      await goTo(page, `#/${place}/${wrong}`.toLowerCase());
      await expect(page.locator(".lead")).toBeVisible();
      await expect(page.locator("main a.button")).toHaveCount(1);
    }
  }
  // What programs do to a link on its way does not matter.
  for (const changed of [`#%2Fu%2F${code}`, `${link.toLowerCase()}?utm_source=app`, `${link}.`, `${link}).`]) {
    await page.goto("about:blank");
    await page.goto(changed);
    await expect(page.locator(".own-view")).toBeVisible();
  }
  expect(await kept(page)).toEqual(before);
});

test("a view for a conversation that is not here is kept and said to be so, and joins it when it comes", async ({ page, browser }) => {
  const round = await tablet(page);
  const [view, id] = await beginView(page, round, "gemeente");
  await goTo(page, `${view}/thema/kind-centraal`);
  await choose(page, "nu", "hand-in-hand");
  await finish(page, view);
  await page.locator("details:has(#beeld-link) summary").click();
  const link = await page.locator("#beeld-link").inputValue();
  const away = await (await elsewhere(browser, { locale: "nl-NL" })).newPage();
  await open(away);
  await goTo(away, link.slice(link.indexOf("#")));
  await away.getByRole("button", { name: words.accept }).click();
  await expect(away.locator(`a[href='#/beeld/${id}']`)).toBeVisible();
  await goTo(page, `#/ronde/${round}`);
  const file = await saved(page, page.getByRole("button", { name: words.saveRound }));
  expect(file.text, "the views stay here, unless somebody says otherwise").not.toContain(id);
  await openFile(away, file.path);
  await away.getByRole("button", { name: words.accept }).click();
  await goTo(away, `#/ronde/${round}/beelden`);
  await expect(away.locator(`a[href='#/beeld/${id}']`)).toBeVisible();
  await away.context().close();
});

test("with four views it can be left out who says what, with three it cannot", async ({ page }) => {
  const round = await tablet(page);
  for (const [seat, level] of [["school", 0], ["kinderopvang", 2], ["gemeente", 4]]) {
    const [view] = await beginView(page, round, seat);
    await goTo(page, `${view}/thema/kind-centraal`);
    await choose(page, "nu", LEVELS[level]);
    await page.getByLabel(words.note).fill(`Van ${seat}.`);
    await page.getByLabel(words.note).blur();
    await finish(page, view);
  }
  await goTo(page, `#/ronde/${round}/verschillen`);
  await page.locator(".differences a").first().waitFor();
  await expect(page.locator("main input[type=checkbox]")).toHaveCount(0);
  const [view] = await beginView(page, round, "bestuur");
  await goTo(page, `${view}/thema/kind-centraal`);
  await choose(page, "nu", "hand-in-hand");
  await finish(page, view);
  await goTo(page, `#/ronde/${round}/verschillen`);
  await page.locator("main input[type=checkbox]").check();
  for (const place of [`#/ronde/${round}/verschillen`, `#/ronde/${round}/verschil/kind-centraal`, `#/ronde/${round}/thema/kind-centraal`]) {
    await goTo(page, place);
    await page.locator(".differences, .spread, .who").first().waitFor();
    const shown = (await page.locator(".differences, .spread, .who, .says, .recognised").allInnerTexts()).join(" ");
    expect(shown).not.toMatch(/Gemeente|Bestuur\b|Van school/);
  }
});

test("a location that is here already is offered before a second one is made", async ({ page }) => {
  await tablet(page);
  await goTo(page, "#/nieuw");
  await page.getByLabel(words.name).fill("de linde");
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await expect(page.locator("#staat-er-al")).toBeFocused();
  await page.getByRole("button", { name: words.another }).click();
  await page.locator(".setup").waitFor();
  await goTo(page, "#/");
  await expect(page.locator(".locations .door")).toHaveCount(2);
});
