// What leaves the room on paper: read back from the PDF that the browser makes.
import { printed } from "./paper.mjs";
import { LEVELS, addPartner, beginLocation, choose, expect, forward, goTo, roundOf, showExample, test, themeNumber, words } from "./steps.mjs";

const A4 = { width: 595, height: 842 };

const titles = (outline) => (outline ?? []).flatMap((entry) => [entry.title, ...titles(entry.items)]);
const roles = (node) => (node ? [node.role, ...(node.children ?? []).flatMap(roles)] : []);

const openReport = async (page) => {
  await showExample(page);
  await page.locator(".doors .door").first().click();
  await goTo(page, `#/ronde/${await roundOf(page)}/verslag`);
};

test("the report is an A4 with a title, a heading per theme in its bookmarks, and tags", async ({ page }) => {
  await openReport(page);
  const headings = await page.locator(".report-theme h3").allInnerTexts();
  const { pages, outline, title } = await printed(page);
  expect(title).toContain(words.example);
  for (const { size } of pages) {
    expect(Math.abs(size.width - A4.width)).toBeLessThan(2);
    expect(Math.abs(size.height - A4.height)).toBeLessThan(2);
  }
  // Where a heading takes two lines the browser leaves out the space between them in the bookmark.
  const plain = (text) => text.replace(/\s+/g, "");
  const bookmarks = titles(outline).map(plain);
  for (const heading of headings) expect(bookmarks).toContain(plain(heading));
  const all = pages.flatMap(({ structure }) => roles(structure));
  for (const role of ["H1", "H2", "H3", "Table", "TH", "L"]) expect(all, role).toContain(role);
});

test("no theme is split over two pages, and every page but the last is well filled", async ({ page }) => {
  await openReport(page);
  const themes = await page.locator(".report-theme").evaluateAll((all) => all.map((one) => ({
    heading: one.querySelector("h3").textContent,
    last: [...one.querySelectorAll("li, .report-note")].at(-1)?.textContent.trim().split(/\s+/).slice(-4).join(" "),
  })));
  const { pages } = await printed(page);
  const plain = (text) => text.replace(/\s+/g, "");
  const on = (text) => pages.flatMap((sheet, index) => (plain(sheet.text).includes(plain(text)) ? [index] : []));
  for (const { heading, last } of themes) if (last) expect(on(last).some((sheet) => on(heading).includes(sheet)), heading).toBe(true);
  for (const { text } of pages.slice(0, -1)) expect(text.length).toBeGreaterThan(600);
});

test("the report says status, date, location, partners, edition, what was not discussed and the source", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await choose(page, "nu", "hand-in-hand");
  await page.locator(".claims input").first().check();
  await page.getByLabel(words.note).fill("Eerst met het team bespreken.");
  await page.getByLabel(words.note).blur();
  await forward(page);
  await page.getByRole("button", { name: words.later }).click();
  await goTo(page, `#/ronde/${round}`);
  await page.locator(".above a").click();
  await addPartner(page, "onderwijs", "Basisschool (voorbeeld)");
  await goTo(page, `#/ronde/${round}/verslag`);
  const draft = (await printed(page)).pages.map(({ text }) => text).join(" ");
  const status = await page.locator(".status-tab").innerText();
  const { year } = await page.evaluate(() => ({ year: new Date().getFullYear() }));
  for (const part of [status, String(year), words.example, "Basisschool (voorbeeld)", "2026-1", "Eerst met het team bespreken.", "Sardes"]) expect(draft).toContain(part);
  // Themes of which the same is to be said stand in one line, each by its number.
  const left = (await page.locator(".report-part").last().locator("li").allTextContents()).join(" ");
  expect(left.match(/\d+(?=\. )/g).map(Number).sort((a, b) => a - b)).toEqual([...Array(11).keys()].map((at) => at + 2));
  await page.getByRole("button", { name: words.agree }).click();
  const agreed = await page.locator(".status-tab").innerText();
  expect(agreed).not.toBe(status);
  expect((await printed(page)).pages[0].text).toContain(agreed);
});

test("a talk of twelve themes without notes is two sheets, each with what it is of at its foot", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  for (let at = 0; at < 12; at += 1) {
    await expect(themeNumber(page)).toHaveText(String(at + 1));
    await choose(page, "nu", LEVELS[at % 5]);
    await choose(page, "straks", LEVELS[Math.min(4, (at % 5) + (at % 2))]);
    if (at < 11) await forward(page);
  }
  await goTo(page, `#/ronde/${round}/verslag`);
  const { pages } = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(2);
  const status = await page.locator(".status-tab").innerText();
  for (const { text } of pages) expect(text).toContain(`${words.example} · `);
  for (const { text } of pages) expect(text).toContain(` · ${status}`);
});

test("on paper there are no buttons, and a level is readable without its colour", async ({ page }) => {
  await openReport(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("button:visible")).toHaveCount(0);
  const filled = await page.locator(".level-chip, .head-level").evaluateAll((all) => all.filter((one) => getComputedStyle(one).backgroundColor !== "rgba(0, 0, 0, 0)").length);
  expect(filled).toBe(0);
});

test("the picture of a conversation prints on one page", async ({ page }) => {
  await openReport(page);
  await goTo(page, `#/ronde/${await roundOf(page)}`);
  const { pages } = await printed(page);
  expect(pages).toHaveLength(1);
});

test("who prints, prints", async ({ page }) => {
  await openReport(page);
  await page.evaluate(() => { window.printed = 0; window.print = () => { window.printed += 1; }; });
  await page.getByRole("button", { name: words.print }).click();
  expect(await page.evaluate(() => window.printed)).toBe(1);
});

test("a long note stands on the paper of its theme to the last word", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await page.getByLabel(words.note).fill(`${"Een lange notitie over wat we bespraken. ".repeat(120)}Slotwoord.`);
  const text = (await printed(page)).pages.map((sheet) => sheet.text).join(" ");
  expect(text).toContain("Slotwoord.");
});
