// A year: a conversation with actions, its report in three layers, and the next time, which looks back first.
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { addAction, beginLocation, choose, elsewhere, expect, goTo, open, openFile, roundOf, saved, test, words } from "./steps.mjs";

const FIRST = "bestuurlijke-samenwerking";
const SECOND = "een-organisatie";
const at = (round, theme) => `#/ronde/${round}/thema/${theme}`;
const write = async (page, label, text) => {
  await page.getByLabel(label).last().fill(text);
  await page.getByLabel(label).last().blur();
};

/// A conversation in which they agree on two levels and two actions, and ask something.
const firstTalk = async (page) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await choose(page, "nu", "back-to-back");
  await choose(page, "straks", "hand-in-hand");
  await write(page, words.note, "Alleen voor onszelf.");
  await addAction(page, "Samen eten op dinsdag");
  await write(page, words.actionWho, "Pedagogisch coach");
  await page.getByLabel(words.actionBy).fill("2027-03-01");
  await page.locator("summary", { hasText: words.askTown }).click();
  await write(page, words.askForTheme, "Denk mee over een ruimte.");
  await goTo(page, at(round, SECOND));
  await choose(page, "nu", "face-to-face");
  await choose(page, "straks", "face-to-face");
  await write(page, words.why, "Dit werkt nu goed.");
  await addAction(page, "De MR vertellen wat we willen");
  return round;
};

test("an action is made at a theme, stands in every list, and says what came of it", async ({ page }) => {
  const round = await firstTalk(page);
  await goTo(page, "#/afspraken");
  await expect(page.locator(".action")).toHaveCount(2);
  await page.locator(".action > summary").first().click();
  await page.getByRole("radio", { name: words.done }).first().check();
  await write(page, words.cameOfIt, "We eten nu elke week samen.");
  await page.reload();
  await expect(page.locator("section[aria-labelledby=voorbij] .action")).toHaveCount(1);
  await expect(page.locator("section[aria-labelledby=open-afspraken] .action")).toHaveCount(1);
  await goTo(page, `#/ronde/${round}/verslag`);
  const first = page.locator(".report-part").first();
  await expect(first).toContainText("We eten nu elke week samen.");
  await expect(first.locator("tbody tr")).toHaveCount(2);
});

test("one word makes an action, a day that has passed is said and kept, and removing has a way back", async ({ page }) => {
  await beginLocation(page);
  await addAction(page, "Bellen");
  await page.getByLabel(words.actionBy).fill("2020-01-01");
  await page.getByLabel(words.actionBy).blur();
  await expect(page.locator(".action .field-doubt").filter({ hasText: /voorbij/ })).toBeVisible();
  await page.locator(".action .button-quiet").click();
  await expect(page.locator(".action")).toHaveCount(0);
  await page.getByRole("button", { name: words.putBack }).click();
  await expect(page.locator(".action")).toHaveCount(1);
  await page.locator(".action summary").click();
  await expect(page.getByLabel(words.actionBy)).toHaveValue("2020-01-01");
});

test("what a layer shows is what it prints and saves, and nothing else leaves", async ({ page }) => {
  const round = await firstTalk(page);
  await goTo(page, `#/ronde/${round}/verslag`);
  const report = page.locator(".report");
  const save = async () => (await saved(page, page.getByRole("button", { name: words.saveRound }))).text;
  for (const words of ["Alleen voor onszelf.", "Dit werkt nu goed.", "Samen eten op dinsdag", "Denk mee over een ruimte."]) await expect(report).toContainText(words);
  expect(await save()).toContain("Alleen voor onszelf.");

  await page.getByRole("radio", { name: words.forBoards }).check();
  await expect(report).not.toContainText("Alleen voor onszelf.");
  for (const words of ["Dit werkt nu goed.", "Samen eten op dinsdag", "Denk mee over een ruimte."]) await expect(report).toContainText(words);
  const boards = await save();
  expect(boards).toContain("Dit werkt nu goed.");
  expect(boards).not.toContain("Alleen voor onszelf.");

  await page.getByRole("radio", { name: words.forTown }).check();
  await expect(report).not.toContainText("Dit werkt nu goed.");
  await expect(report).not.toContainText("Samen eten op dinsdag");
  await expect(report).toContainText("Denk mee over een ruimte.");
  const town = await save();
  for (const words of ["Dit werkt nu goed.", "Samen eten op dinsdag", "Alleen voor onszelf."]) expect(town).not.toContain(words);
  expect(town).toContain("Denk mee over een ruimte.");
});

test("a year later, on another tablet, the file of the last talk is enough to look back, and the change is shown", async ({ page, browser }) => {
  const round = await firstTalk(page);
  await goTo(page, `#/ronde/${round}/verslag`);
  await page.getByLabel(words.talkAgain).fill("2027-11-25");
  await page.getByLabel(words.talkAgain).blur();
  await page.getByRole("button", { name: words.agree }).click();
  const { path } = await saved(page, page.getByRole("button", { name: words.saveRound }));

  const other = await (await elsewhere(browser, { locale: "nl-NL" })).newPage();
  await open(other);
  await openFile(other, path);
  await other.getByRole("button", { name: words.accept }).click();
  await expect(other.locator("#kop")).toBeFocused();
  await goTo(other, "#/");
  await other.locator(".locations .door").first().click();
  await expect(other.locator("section[aria-labelledby=nu-hier]")).toContainText("2027");
  await other.getByRole("button", { name: words.newRound }).click();
  await expect(other.locator(".action")).toHaveCount(2);
  const next = await roundOf(other);
  await other.locator(".action > summary").first().click();
  await other.getByRole("radio", { name: words.done }).first().check();
  await other.getByRole("checkbox", { name: words.lastAfter }).check();
  await goTo(other, at(next, FIRST));
  await expect(other.locator(".last-time")).toHaveCount(0);
  await choose(other, "nu", "face-to-face");
  await expect(other.locator(".last-time")).toContainText("Alleen voor onszelf.");
  await expect(other.locator(".action"), "what is done is behind them at the theme").toHaveCount(0);
  await goTo(other, at(next, SECOND));
  await expect(other.locator(".action"), "what is open came along").toHaveCount(1);
  await goTo(other, `#/ronde/${next}/sinds/${round}`);
  await expect(other.locator(".change tbody tr")).toHaveCount(12);
  await expect(other.locator(".change .profile"), "two levels that can be laid side by side").toHaveCount(1);
  await goTo(other, `#/ronde/${next}/verslag`);
  await expect(other.locator(".report-part").first().locator("tbody tr"), "what came of it, and what is open").toHaveCount(2);
  await other.context().close();
});

test("a theme whose texts an edition changed is not laid beside what was said before", async ({ page, browser }) => {
  const round = await firstTalk(page);
  await goTo(page, await page.evaluate(() => location.hash.replace(/thema\/.*/, "verslag")));
  const file = JSON.parse((await saved(page, page.getByRole("button", { name: words.saveRound }))).text);
  // The same location, a year later, with an edition that says something else at the first theme.
  const definition = structuredClone(file.records.find(({ kind }) => kind === "instrument"));
  const before = file.records.find(({ kind }) => kind === "round");
  definition.edition = "2027-1";
  definition.themes[0].cells[0].gist = "Iets anders.";
  const later = { ...structuredClone(before), id: "later", edition: "2027-1", date: { ...before.date, value: "2027-11-25" } };
  const answers = file.records.filter(({ kind, owner }) => kind === "answer" && owner === "agreement").map((answer) => ({ ...structuredClone(answer), round: "later" }));
  file.records.push(definition, later, ...answers);
  const other = await (await elsewhere(browser, { locale: "nl-NL" })).newPage();
  await open(other);
  await openFile(other, { name: "later.kindcentrum.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await other.getByRole("button", { name: words.accept }).click();
  await goTo(other, `#/ronde/later/sinds/${round}`);
  const rows = other.locator(".change tbody tr");
  await expect(rows.nth(0).locator(".profile")).toHaveCount(0);
  await expect(rows.nth(1).locator(".profile")).toHaveCount(1);
  await other.context().close();
});

const taken = (page, name) => saved(page, page.getByRole("button", { name }));

test("actions go to a spreadsheet and a calendar, and the report to a document to edit", async ({ page }) => {
  const round = await firstTalk(page);
  await goTo(page, "#/afspraken");
  const list = await taken(page, words.asList);
  expect(list.name).toMatch(/\.csv$/);
  const [head, ...rows] = list.bytes.toString("utf8").replace(/^\ufeff/, "").trim().split("\r\n").map((line) => line.split(";"));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toHaveLength(head.length);

  const calendar = await taken(page, words.asDays);
  expect(calendar.name).toMatch(/\.ics$/);
  const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString("utf8"))).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map((event) => [event.summary.includes("Samen eten op dinsdag"), event.startDate.toString(), event.startDate.isDate])).toEqual([[true, "2027-03-01", true]]);

  await goTo(page, `#/ronde/${round}/verslag`);
  const document = await taken(page, words.asDocument);
  expect(document.name).toMatch(/\.docx$/);
  const text = strFromU8(unzipSync(document.bytes)["word/document.xml"]);
  for (const words of ["Samen eten op dinsdag", "Alleen voor onszelf.", "Dit werkt nu goed."]) expect(text).toContain(words);
  await page.getByRole("radio", { name: words.forTown }).check();
  const town = strFromU8(unzipSync((await taken(page, words.asDocument)).bytes)["word/document.xml"]);
  expect(town).toContain("Denk mee over een ruimte.");
  for (const words of ["Samen eten op dinsdag", "Alleen voor onszelf.", "Dit werkt nu goed."]) expect(town).not.toContain(words);
});

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("where a part that makes files cannot be had the app says so, and tries again when asked", async ({ page, context }) => {
    await page.route(/deel-lijsten-/, (route) => route.abort());
    await firstTalk(page);
    await goTo(page, "#/afspraken");
    await page.getByRole("button", { name: words.asList }).click();
    await expect(page.locator(".messages, .messages-now").filter({ hasText: /nog niet geladen/ })).toBeVisible();
    await page.unroute(/deel-lijsten-/);
    expect((await taken(page, words.asList)).bytes.length).toBeGreaterThan(50);
    page.context().wrong.length = 0; // the part that could not be had
  });
});

test("the municipality is asked something without an action", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await page.getByRole("button", { name: words.askTownFirst }).click();
  await expect(page.getByLabel(words.askForTheme)).toBeFocused();
  await write(page, words.askForTheme, "Denk mee.");
  await expect(page.locator(".action")).toHaveCount(0);
  await goTo(page, `#/ronde/${round}/verslag`);
  await expect(page.locator(".report")).toContainText("Denk mee.");
});

test("around the instrument a location says what it wants, without a count or a colour, and only some of it reaches the municipality", async ({ page }) => {
  const round = await firstTalk(page);
  await goTo(page, `#/ronde/${round}`);
  const location = await page.locator(".above a").getAttribute("href");
  await goTo(page, `${location}/rondom/kenmerken`);
  await page.getByRole("group", { name: words.vision }).getByRole("radio").nth(1).check();
  await goTo(page, `${location}/rondom/belangstelling`);
  await page.getByRole("radio", { name: /^3\./ }).check();
  await write(page, words.needed, "Eerst een gesprek met het team.");
  await page.reload();
  await expect(page.getByRole("radio", { name: /^3\./ })).toBeChecked();
  await goTo(page, `#/ronde/${round}/verslag`);
  const around = page.locator(".report-part").filter({ hasText: "Eerst een gesprek met het team." });
  await expect(around.locator("tbody tr")).toHaveCount(3);
  await page.getByRole("radio", { name: words.forTown }).check();
  await expect(around.locator("tbody tr"), "interest and what is needed, not what they recognise").toHaveCount(2);
  // What was said is taken back by saying that it was not talked about.
  await goTo(page, `${location}/rondom/belangstelling`);
  await page.getByRole("group", { name: words.where }).getByRole("radio").last().check();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^3\./ })).not.toBeChecked();
});

test("the policies that a theme touches are ticked there without an action, found again, and stand with the wish in the report", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await choose(page, "nu", "back-to-back");
  await choose(page, "straks", "hand-in-hand");
  await page.getByRole("button", { name: words.policies }).click();
  await page.getByRole("checkbox", { name: "VVE" }).check();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "VVE" })).toBeChecked();
  await expect(page.locator(`a[href$="/rondom/spelregels"]`)).toBeVisible();
  await goTo(page, `#/ronde/${round}/verslag`);
  await expect(page.locator(".report-part").filter({ hasText: "VVE" })).toHaveCount(1);
});
