// Looking up, searching, and what people say of a bottleneck: from a theme and back, onto the agenda, and on a sheet.
import { beginLocation, expect, goTo, kept, onAgenda as items, open, saved, test, words } from "./steps.mjs";

const typeInSearch = async (page, text) => {
  await page.getByRole("searchbox", { name: words.searchFor }).fill(text);
};

test("a bottleneck leads to a theme of the instrument and that back to it", async ({ page }) => {
  await open(page, "");
  await goTo(page, "#/knelpunten");
  await page.locator('a[href="#/knelpunt/samen-huisvesten"]').click();
  await expect(page.locator("#kop")).toBeFocused();
  await page.locator('a[href="#/thema/geschikte-ruimte"]').click();
  await expect(page.locator(".read-levels > li")).toHaveCount(5);
  await page.locator('a[href="#/knelpunt/samen-huisvesten"]').click();
  await expect(page).toHaveURL(/#\/knelpunt\/samen-huisvesten$/);
});

test("what a municipality says of a bottleneck is kept, and stands with its agenda in the same words", async ({ page }) => {
  await open(page, "gids.html#/knelpunt/btw");
  await page.getByRole("radio", { name: words.yes, exact: true }).check();
  await page.getByRole("textbox", { name: words.doing }).fill("We vragen het de accountant.");
  await page.getByRole("button", { name: words.toAgenda }).click();
  await expect(page.getByRole("button", { name: words.toAgenda })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("radio", { name: words.yes, exact: true })).toBeChecked();
  await page.locator('main a[href="#/agenda"]').click();
  await expect(items(page)).toHaveCount(1);
  await items(page).first().click();
  const field = page.getByRole("textbox", { name: words.doing });
  await expect(field).toHaveValue("We vragen het de accountant.");
  await field.fill("De accountant kijkt ernaar.");
  await field.blur();
  await goTo(page, "#/knelpunt/btw");
  await expect(page.getByRole("textbox", { name: words.doing })).toHaveValue("De accountant kijkt ernaar.");
});

test("a location says which bottlenecks play a part, and is found by its own words", async ({ page }) => {
  await open(page, "");
  await beginLocation(page, "De Vlinder");
  await goTo(page, "#/");
  await page.getByRole("link", { name: /De Vlinder/ }).last().click();
  await page.getByRole("link", { name: words.bottlenecks, exact: true }).click();
  const location = /locatie\/([^/]+)/.exec(page.url())[1];
  const bottleneck = page.locator("fieldset").filter({ has: page.locator('a[href="#/knelpunt/vog"]') });
  await bottleneck.getByRole("radio", { name: words.yes, exact: true }).check();
  await bottleneck.getByRole("textbox", { name: words.doing }).fill("Oeverzwaluw belt met Justis");
  await bottleneck.getByRole("textbox", { name: words.doing }).blur();
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain("Oeverzwaluw");
  await goTo(page, "#/knelpunten");
  await expect(page.locator('a[href="#/knelpunt/vog"]')).toContainText("De Vlinder");
  await goTo(page, "#/zoek");
  await typeInSearch(page, "oeverzw");
  await expect(page.locator("#eigen ~ ul a")).toHaveCount(1);
  await page.locator("#eigen ~ ul a").click();
  await expect(page).toHaveURL(new RegExp(`#/locatie/${location}/`));
  await expect(page.getByRole("textbox", { name: words.doing })).toHaveValue(/Oeverzwaluw/);
});

test("results come while somebody types, also with a typing error, and are there again on coming back", async ({ page }) => {
  await open(page, "");
  await page.getByRole("link", { name: words.search, exact: true }).click();
  await expect(page.locator("#kop")).toBeFocused();
  await typeInSearch(page, "comibnatiebaan");
  const first = page.locator('.hits a[href="#/knelpunt/combinatiebanen"]');
  await expect(first).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(/#\/knelpunt\/combinatiebanen$/);
  await page.goBack();
  await expect(page.getByRole("searchbox", { name: words.searchFor })).toHaveValue("comibnatiebaan");
  await expect(first).toBeVisible();
  await typeInSearch(page, "xyzzyqqz");
  await expect(page.locator(".hits")).toHaveCount(0);
  await expect(page.locator("main [role=status]").filter({ hasText: /\w/ })).toHaveCount(1);
});

test("searching works without network after the first visit", async ({ page, context }) => {
  await open(page, "");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(async () => {
    const names = await caches.keys();
    const files = (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).flat();
    return files.some((url) => url.includes("deel-zoek-"));
  }), { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  await goTo(page, "#/zoek");
  await typeInSearch(page, "huurbescherming");
  await page.locator('.hits a[href="#/knelpunt/samen-huisvesten"]').click();
  await expect(page.locator("#kop")).toBeFocused();
  await context.setOffline(false);
});

test("a plan takes over an ambition, keeps what is typed, and leaves as a document, a list and a file", async ({ page }) => {
  await open(page, "gids.html#/plan");
  await page.locator("details summary").first().click();
  await page.getByRole("button", { name: words.intoPlan }).first().click();
  const ambition = page.getByRole("textbox", { name: words.planAmbition });
  await expect(ambition).toBeFocused();
  await expect(ambition).not.toHaveValue("");
  await page.getByRole("textbox", { name: words.withWhom }).fill("=schoolbesturen");
  await page.getByRole("textbox", { name: words.withWhom }).blur();
  const list = await saved(page, page.getByRole("button", { name: words.asList }));
  expect(list.text).toContain("'=schoolbesturen");
  const document = await saved(page, page.getByRole("button", { name: words.planAsDocument }));
  expect(document.name).toMatch(/\.docx$/);
  expect(document.bytes.length).toBeGreaterThan(2000);
  await page.reload();
  await expect(page.getByRole("textbox", { name: words.withWhom })).toHaveValue("=schoolbesturen");
});

test("the sheet for council and college holds what was chosen and what is asked", async ({ page }) => {
  await open(page, "gids.html");
  await page.getByRole("checkbox", { name: words.weighs }).first().check();
  await goTo(page, "#/raad/blad");
  await page.getByRole("textbox", { name: words.asksCouncil }).fill("Stem in met een plek in het akkoord.");
  await page.getByRole("textbox", { name: words.asksCouncil }).blur();
  await expect(page.locator("#blad section")).toHaveCount(3);
  await expect(page.locator("#blad")).toContainText("Stem in met een plek in het akkoord.");
});

test("whoever leaves the search page by the address, with words in the field and the cursor there, comes where they go", async ({ page }) => {
  await open(page, "gids.html#/zoek");
  for (const place of ["#/visie", "#/knelpunten", "#/"]) {
    await page.locator("#zoek").click();
    await page.keyboard.type("wijk");
    await expect(page.locator(".hits a").first()).toBeVisible();
    await goTo(page, place);
    await goTo(page, "#/zoek");
  }
});
