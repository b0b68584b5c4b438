// The agenda under a finger and on sheets: what only Chromium's driver can do.
import { expect, goTo, inOrder, onAgenda as items, open, placed, test, words } from "./steps.mjs";

test("by touch: a theme, a measure, the agenda, and an order by a finger on the handle", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 768, height: 1024 }, hasTouch: true, locale: "nl-NL" });
  const page = await context.newPage();
  await open(page, "gids.html");
  await page.locator(".reason-line").nth(2).getByRole("checkbox").tap();
  await page.locator(".reason-line").nth(2).getByRole("link").tap();
  for (let at = 0; at < 2; at += 1) await page.getByRole("button", { name: words.toAgenda }).first().tap();
  await page.getByRole("navigation").first().locator(`a[href="#/agenda"]`).tap();
  await expect(items(page)).toHaveCount(2);
  const before = await inOrder(page);
  await page.locator("#punten-oogo-lea").evaluate((list) => list.scrollIntoView({ block: "center" }));
  const from = await page.locator("#punten-oogo-lea .handle").nth(1).boundingBox();
  const to = await page.locator("#punten-oogo-lea > li").nth(0).boundingBox();
  const finger = await context.newCDPSession(page);
  const at = (x, y) => [{ x, y }];
  const x = from.x + 20;
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(x, from.y + 20) });
  for (const step of [0.3, 0.6, 1]) await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(x, from.y + 20 + (to.y + 2 - from.y - 20) * step) });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => inOrder(page)).toEqual([before[1], before[0]]);
  await context.close();
});

test("by touch: a party of the field comes where the finger lets it go, and the page stays where it is", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, locale: "nl-NL" });
  const page = await context.newPage();
  await open(page, "gids.html#/krachtenveld");
  await page.getByRole("button", { name: "Welzijn", exact: true }).tap();
  await page.locator("#veld-vlak").evaluate((board) => board.scrollIntoView({ block: "center" }));
  const chip = page.locator("button.chip");
  for (const [square, place] of [[4, [5, 5]], [12, [3, 3]]]) {
    const [from, to] = [await chip.boundingBox(), await page.locator(".square").nth(square).boundingBox()];
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await context.newCDPSession(page);
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (const step of [0.3, 0.6, 1]) await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + (to.x + to.width / 2 - x) * step, y: y + (to.y + to.height / 2 - y) * step }] });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => placed(page)).toEqual([place]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  }
  await context.close();
});

test("on paper the agenda has all its points, and a meeting of nine is a sheet or two", async ({ page }) => {
  await open(page, "gids.html");
  await goTo(page, "#/waarom/optimale-ontwikkeling");
  for (let at = 0; at < 4; at += 1) await page.getByRole("button", { name: words.toAgenda }).first().click();
  await goTo(page, "#/agenda");
  await page.emulateMedia({ media: "print" });
  await expect(items(page)).toHaveCount(4);
  for (let at = 0; at < 4; at += 1) await expect(items(page).nth(at)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: words.beginMeeting }).first().click();
  await expect(page.locator(".meeting-point")).toHaveCount(9);
  await page.locator(".meeting-point textarea").first().fill("We vragen het de teams.");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".meeting-point .typed").first()).toHaveText("We vragen het de teams.");
  await expect(page.locator(".meeting-point .typed").first()).toBeVisible();
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  expect(sheets).toBeLessThanOrEqual(2);
});
