import { beginLocation, choose, expect, goTo, kept, open, test, words } from "./steps.mjs";

test("two tabs see each other's choices and keep both notes until someone chooses", async ({ page, context }) => {
  await beginLocation(page);
  const other = await context.newPage();
  await open(other, page.url());
  await choose(page, "nu", "face-to-face");
  await expect(other.locator("input[name=nu][value=face-to-face]")).toBeChecked();

  // Both type before either has saved.
  const type = (tab, text) => tab.getByLabel(words.note).fill(text);
  await Promise.all([type(page, "van de school"), type(other, "van de opvang")]);
  // Whoever types goes on typing; the choice comes when they leave the field.
  await expect(page.getByLabel(words.note)).toHaveValue("van de school");
  for (const tab of [page, other]) await tab.getByLabel(words.note).blur();
  await expect(page.locator("blockquote")).toHaveCount(2);
  await expect(other.locator("blockquote")).toHaveCount(2);
  await page.getByRole("button", { name: words.keepBothTexts }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByLabel(words.note)).toHaveValue(/van de school[\s\S]*van de opvang|van de opvang[\s\S]*van de school/);
  }
});

test("an old tab that meets newer data writes nothing more and says so", async ({ page, context }) => {
  await beginLocation(page);
  const newer = await context.newPage();
  await open(newer);
  await newer.evaluate(() => localStorage.setItem("kindcentrumwijzer/schema", "99"));
  await expect(page.locator(".notice-warning")).toBeVisible();
  const before = await kept(page);
  await choose(page, "nu", "integraal");
  await page.waitForTimeout(600);
  expect(await kept(page)).toEqual(before);
});

test("erasing everything does, in both tabs, and leaves what is not ours", async ({ page, context }) => {
  await beginLocation(page);
  await page.evaluate(() => localStorage.setItem("van-een-ander", "blijft"));
  const other = await context.newPage();
  await open(other);
  await expect(other.locator(".locations .door")).toHaveCount(1);
  await goTo(page, "#/gegevens");
  await page.getByRole("button", { name: words.erase }).click();
  await page.getByRole("button", { name: words.yesErase }).click();
  await expect(other.locator(".locations .door")).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  expect(await page.evaluate(() => localStorage.getItem("van-een-ander"))).toBe("blijft");
});

test("a note that is being typed is saved when the page is left", async ({ page, context }) => {
  await beginLocation(page);
  await page.getByLabel(words.note).pressSequentially("half");
  const address = page.url();
  await page.goto("about:blank");
  const again = await context.newPage();
  await open(again, address);
  await expect(again.getByLabel(words.note)).toHaveValue("half");
});
