// The guide: from a theme that weighs to a measure on the agenda, the meeting, and the sheet that is taken along.
import { expect, fillTownScreens, goTo, inOrder, kept, onAgenda as items, open, saved, test, words } from "./steps.mjs";


// Moves by Tab until the element has the focus.
const tabTo = async (page, target) => {
  for (let at = 0; at < 120; at += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the keyboard does not get there");
};

test("by keyboard alone: a theme that weighs, a measure, the agenda, its order, and a meeting", async ({ page }) => {
  await open(page, "gids.html");
  const theme = page.locator(".reason-line").nth(3);
  await tabTo(page, theme.getByRole("checkbox"));
  await page.keyboard.press("Space");
  await expect(theme.getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#kop")).toBeFocused();
  for (const at of [1, 2, 3]) {
    await tabTo(page, page.getByRole("button", { name: words.toAgenda }).first());
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: words.offAgenda })).toHaveCount(at);
    await expect(page.getByRole("button", { name: words.offAgenda }).nth(at - 1)).toBeFocused();
  }
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(items(page)).toHaveCount(3);
  const before = await inOrder(page);
  await tabTo(page, page.getByRole("button", { name: words.lower }).first());
  await page.keyboard.press("Enter");
  await expect.poll(() => inOrder(page)).toEqual([before[1], before[0], before[2]]);
  await expect(page.locator("[role=status]").filter({ hasText: before[0] })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => inOrder(page)).toEqual([before[1], before[2], before[0]]);
  // At the end only the other way is left.
  await expect(page.getByRole("button", { name: words.higher }).nth(2)).toBeFocused();
  await page.reload();
  await expect.poll(() => inOrder(page)).toEqual([before[1], before[2], before[0]]);
  await tabTo(page, page.getByRole("button", { name: words.beginMeeting }).first());
  await page.keyboard.press("Enter");
  await expect(page.locator("#kop")).toBeFocused();
  await expect(page.locator(".meeting-point")).toHaveCount(8);
  await tabTo(page, page.locator(".meeting-point textarea").first());
  await page.keyboard.type("We stemmen het af met de wijkteams.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator(".meeting-point").first().getByRole("checkbox", { name: words.movesOn })).toBeChecked();
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain("wijkteams");
});

test("what is dragged by its handle comes where it is let go", async ({ page }) => {
  await open(page, "gids.html");
  await goTo(page, "#/waarom/huisvesting");
  for (let at = 0; at < 3; at += 1) await page.getByRole("button", { name: words.toAgenda }).first().click();
  await goTo(page, "#/agenda");
  await expect(items(page)).toHaveCount(3);
  const before = await inOrder(page);
  await page.locator("#punten-oogo-lea").evaluate((list) => list.scrollIntoView({ block: "center" }));
  const handle = await page.locator("#punten-oogo-lea .handle").nth(0).boundingBox();
  const last = await page.locator("#punten-oogo-lea > li").nth(2).boundingBox();
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 20, last.y + last.height - 4, { steps: 6 });
  await expect(page.locator("#punten-oogo-lea > li").nth(2)).toHaveClass(/aim-after/);
  await page.mouse.up();
  await expect.poll(() => inOrder(page)).toEqual([before[1], before[2], before[0]]);
  // What was drawn anew while it was closed is all there once it is open: Chromium leaves some fields without a box otherwise.
  await page.locator("#punten-oogo-lea summary").nth(1).click();
  const fields = page.locator("#punten-oogo-lea > li").nth(1).locator("input");
  await expect(fields).not.toHaveCount(0);
  for (const field of await fields.all()) await expect(field).toBeVisible();
});

test("what was said at a meeting stands at the next one, and what is done is not there", async ({ page }) => {
  await open(page, "gids.html");
  await goTo(page, "#/waarom/urgente-problemen");
  for (let at = 0; at < 2; at += 1) await page.getByRole("button", { name: words.toAgenda }).first().click();
  await goTo(page, "#/agenda");
  await page.getByRole("button", { name: words.beginMeeting }).first().click();
  await page.locator("#overleg-dag").fill("2027-01-12");
  const points = page.locator(".meeting-point");
  await expect(points).toHaveCount(7);
  await points.nth(0).locator("textarea").fill("Eerst met de besturen.");
  await points.nth(1).getByRole("radio", { name: words.done }).check();
  // What comes to its end here stays until the page is opened again.
  await expect(points).toHaveCount(7);
  // What is half typed of a new point stays while other things are said.
  await page.locator("#nieuw-punt").fill("Half");
  await points.nth(2).getByRole("checkbox", { name: words.movesOn }).check();
  await points.nth(2).getByRole("checkbox", { name: words.movesOn }).uncheck();
  await expect(page.locator("#nieuw-punt")).toHaveValue("Half");
  await page.locator("#nieuw-punt").press("Enter");
  await expect(points).toHaveCount(8);
  await expect(page.locator("section:has(> form) [role=status]")).toContainText("Half");
  await points.nth(7).getByRole("radio", { name: words.done }).check();
  await goTo(page, "#/agenda");
  await page.getByRole("button", { name: words.beginMeeting }).first().click();
  await page.locator("#overleg-dag").fill("2027-05-12");
  await expect(points).toHaveCount(6);
  await expect(points.nth(0)).toContainText("Eerst met de besturen.");
  await expect(points.nth(0)).toContainText("12 januari 2027");
  // The meeting before has all that was on its agenda.
  await goTo(page, "#/agenda");
  await page.locator(".meetings a").nth(1).click();
  await expect(points).toHaveCount(8);
});

test("a search finds measures, and a theme that weighs can be looked at alone", async ({ page }) => {
  await open(page, "gids.html");
  await page.locator(".reason-line").nth(3).getByRole("checkbox").check();
  await goTo(page, "#/knoppen");
  await expect(page.locator(".measure")).toHaveCount(41);
  await page.getByLabel(words.searchMeasure).fill("BESCHIKKING per kind");
  await expect(page.locator(".measure")).toHaveCount(2);
  await page.getByLabel(words.searchMeasure).fill("");
  await page.getByRole("checkbox", { name: words.onlyWeighing }).check();
  await expect(page.locator(".measure")).toHaveCount(7);
});

test("the role aid knows what weighs, and takes it over by one press", async ({ page }) => {
  await open(page, "gids.html");
  await page.locator(".reason-line").nth(1).getByRole("checkbox").check();
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain("gelijke-kansen");
  await open(page, "rol.html");
  await page.getByRole("button", { name: "Begin een beoordeling" }).click();
  await page.locator("#kop").waitFor();
  const id = await page.evaluate(() => location.hash.split("/")[2]);
  await goTo(page, `#/beoordeling/${id}/redenen`);
  const second = page.getByRole("group").first().getByRole("checkbox").nth(1);
  await expect(second).not.toBeChecked();
  await page.getByRole("button", { name: words.takeWeighing }).click();
  await expect(second).toBeChecked();
  await expect(page.getByRole("button", { name: words.takeWeighing })).toHaveCount(0);
});

test("what locations ask comes on the agenda with who asked it", async ({ page }) => {
  await fillTownScreens(page);
  await open(page, "gids.html#/agenda");
  const asked = page.locator(".asked > li");
  const count = await asked.count();
  expect(count).toBeGreaterThan(0);
  const words_ = await asked.first().locator("p").textContent();
  await asked.first().getByRole("button", { name: words.toAgenda }).click();
  await expect(asked).toHaveCount(count - 1);
  await expect(items(page).first()).toHaveText(words_);
});

test("the agenda leaves as a list, as days, as a document, and as a file that a colleague opens", async ({ page, browser, baseURL }) => {
  await open(page, "gids.html");
  await goTo(page, "#/waarom/huisvesting/beheer");
  await page.getByRole("button", { name: words.toAgenda }).last().click();
  await goTo(page, "#/agenda");
  await page.locator("#punten-oogo-lea summary").first().click();
  await page.locator("#punten-oogo-lea input[type=date]").fill("2027-03-01");
  const take = (name) => saved(page, page.getByRole("button", { name }));
  expect((await take(words.asList)).text.split("\r\n").length).toBeGreaterThan(6);
  expect((await take(words.asDays)).text).toContain("20270301");
  expect((await take(words.asDocument)).name).toMatch(/\.docx$/);
  const { bytes } = await take(words.agendaFile);
  const other = await browser.newContext({ baseURL, locale: "nl-NL" });
  const theirs = await other.newPage();
  await open(theirs, "gids.html");
  await goTo(theirs, "#/gegevens");
  await theirs.locator("input[type=file]").first().setInputFiles({ name: "agenda.kindcentrum.json", mimeType: "application/json", buffer: bytes });
  await theirs.getByRole("button", { name: words.accept, exact: true }).click();
  await goTo(theirs, "#/agenda");
  await expect(items(theirs)).toHaveCount(1);
  await other.close();
});
