// The analysis, the field, the vision and the dossier: what is filled in once flows on, and what is private stays.
import { answerAll, expect, fillAnalysis, goTo, kept, open, placed, saved, test, words } from "./steps.mjs";

test("from the analysis over the role, the vision and the agenda to the dossier, nothing is typed twice", async ({ page }) => {
  await open(page, "gids.html");
  await fillAnalysis(page);

  // The role aid knows the municipality, and what the field says.
  await goTo(page, "#/agenda");
  await page.locator("summary", { hasText: words.whoseAgenda }).click();
  await page.locator("#agenda-naam").fill("Zeewaarde");
  await page.locator("#agenda-naam").blur();
  await open(page, "rol.html");
  await page.getByRole("button", { name: words.beginAssessment }).click();
  await page.locator("input[name=streven]").first().waitFor();
  const id = await page.evaluate(() => location.hash.split("/")[2]);
  await expect(page.locator("#gemeente")).toHaveValue("Zeewaarde");
  await goTo(page, `#/beoordeling/${id}/vraag/urgentie`);
  await expect(page.locator(".known")).toContainText("Een gebouw moet dicht");
  await goTo(page, `#/beoordeling/${id}/vraag/georganiseerd`);
  await page.getByRole("button", { name: words.takeProposal }).click();
  await expect(page.locator("input[name=georganiseerd][value=deels-georganiseerd]")).toBeChecked();
  await expect(page.getByRole("button", { name: words.takeProposal })).toHaveCount(0);
  await answerAll(page, id, { streven: "gezamenlijk-doel", krachtenveld: "ja" });
  await goTo(page, `#/beoordeling/${id}/besluit`);
  await page.getByRole("checkbox", { name: words.directing }).first().check();

  // The vision shows what the analysis found; its goal goes on the agenda, and the process knows the role.
  await open(page, "gids.html#/visie");
  await expect(page.locator(".known").first()).toContainText("Opvang om de hoek");
  await page.locator("#doel-erbij").click();
  await expect(page.locator("[id^=wat-]:focus")).toHaveCount(1);
  await page.keyboard.type("Elk kind kan zwemmen");
  await page.getByRole("button", { name: words.toAgenda }).first().click();
  await goTo(page, "#/proces");
  await expect(page.locator(".known")).toContainText("regisserend");
  await goTo(page, "#/agenda");
  await expect(page.locator("#punten-oogo-lea > li summary > span:first-child")).toHaveText(["Elk kind kan zwemmen"]);

  // The dossier has all of it but what is private; ticked, that too.
  await goTo(page, "#/dossier");
  const dossier = page.locator(".dossier");
  for (const text of ["Zeewaarde", "Een gebouw moet dicht", "regisserend", "Elk kind kan zwemmen"]) await expect(dossier).toContainText(text, { ignoreCase: true });
  await expect(dossier).not.toContainText("Bestuur Noord");
  const file = await saved(page, page.getByRole("button", { name: words.dossierFile }));
  expect(file.text).toContain("Een gebouw moet dicht");
  expect(file.text).not.toContain("Bestuur Noord");
  await page.getByRole("checkbox", { name: words.fieldChapter }).check();
  await expect(dossier).toContainText("Bestuur Noord");
  const ticked = await saved(page, page.getByRole("button", { name: words.dossierFile }));
  expect(ticked.text).toContain("Bestuur Noord");
  const document = await saved(page, page.getByRole("button", { name: words.asDocument }));
  expect(document.name).toMatch(/^kindcentrumwijzer-dossier.*\.docx$/);
  // Opened anew, it is private again; and no other file has it.
  await page.reload();
  await expect(page.getByRole("checkbox", { name: words.fieldChapter })).not.toBeChecked();
  await goTo(page, "#/gegevens");
  const all = await saved(page, page.getByRole("button", { name: words.saveFile }));
  expect(all.text).toContain("Een gebouw moet dicht");
  expect(all.text).not.toContain("Bestuur Noord");
});

test("a party is moved by the arrow keys, by the mouse and from the list, and stands where it was put each time", async ({ page }) => {
  await open(page, "gids.html#/krachtenveld");
  await page.getByRole("button", { name: "Welzijn", exact: true }).click();
  const chip = page.locator("button.chip");
  await chip.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => placed(page)).toEqual([[3, 3]]);
  await expect(chip).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => placed(page)).toEqual([[3, 4]]);
  await expect(chip).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => placed(page)).toEqual([[4, 4]]);
  await expect(chip).toBeFocused();
  await expect(page.locator("[role=status]").filter({ hasText: "belang 4 van 5, invloed 4 van 5" })).toHaveCount(1);
  await expect(page.locator("#belang-welzijn")).toHaveValue("3");

  await page.locator("#invloed-welzijn").selectOption("0");
  await expect.poll(() => placed(page)).toEqual([[4, 1]]);

  await page.locator("#veld-vlak").evaluate((board) => board.scrollIntoView({ block: "center" }));
  const [from, to] = [await chip.boundingBox(), await page.locator(".square").nth(0).boundingBox()];
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await expect(page.locator(".square").nth(0)).toHaveClass(/aim/);
  await page.mouse.up();
  await expect.poll(() => placed(page)).toEqual([[1, 5]]);
  // Let go outside, it stays where it was.
  const again = await chip.boundingBox();
  await page.mouse.move(again.x + 10, again.y + 10);
  await page.mouse.down();
  await page.mouse.move(4, 4, { steps: 3 });
  await page.mouse.up();
  await page.reload();
  await expect.poll(() => placed(page)).toEqual([[1, 5]]);
  await chip.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#partij-welzijn")).toBeFocused();
});

test("what seems to be about one person is warned of when the field is left, and kept", async ({ page }) => {
  await open(page, "gids.html#/analyse/thuiszitters");
  const field = page.locator("#bevinding-thuiszitters");
  await expect(page.locator("#gegeven-thuiszitters")).toBeFocused();
  await field.fill("Teldatum 1-10-2026: 14 kinderen");
  await field.blur();
  await expect(page.locator(".field-doubt").filter({ hasText: /\S/ })).toHaveCount(0);
  await field.fill("bsn 123456782");
  await field.blur();
  await expect(page.locator(".field-doubt").filter({ hasText: /\S/ })).toHaveCount(1);
  await page.getByRole("radio", { name: words.missing }).check();
  await page.reload();
  await expect(field).toHaveValue("bsn 123456782");
  await page.getByRole("checkbox", { name: words.onlyMissing }).check();
  await expect(page.locator("#gegeven-thuiszitters")).toBeVisible();
  expect(JSON.stringify(await kept(page))).toContain("ontbreekt");
});

test("on paper there is a plan of the data, and the field says that it is private", async ({ page }) => {
  await open(page, "gids.html");
  await fillAnalysis(page);
  await goTo(page, "#/analyse");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".block-table")).toHaveCount(7);
  await expect(page.locator(".block-table tbody tr")).toHaveCount(39);
  await expect(page.locator(".block-table").first()).toContainText("Een gebouw moet dicht");
  await goTo(page, "#/krachtenveld");
  await expect(page.locator(".private")).toBeVisible();
  await expect(page.locator(".board")).toBeVisible();
  await expect(page.locator(".block-table")).toContainText("Bestuur Noord");
});

test("the whole of it works without network once it was kept", async ({ page, context }) => {
  await open(page, "gids.html");
  await page.waitForFunction(() => ["ready", "update"].includes(document.documentElement.dataset.worker));
  await context.setOffline(true);
  for (const place of ["#/analyse", "#/krachtenveld", "#/visie", "#/borging", "#/proces", "#/dossier"]) {
    await goTo(page, place);
    await expect(page.locator("[aria-current=page]")).toHaveAttribute("href", place);
  }
  await context.setOffline(false);
});
