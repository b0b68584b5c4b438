// Fields: what is typed, pasted or put in stays what it is.
import { beginLocation, expect, goTo, kept, roundOf, test, words } from "./steps.mjs";

const toDay = async (page) => {
  await goTo(page, `#/ronde/${await roundOf(page)}`);
  await page.locator("details:has(#dag) > summary").click();
  return page.locator("#dag");
};
const keptDay = async (page) => {
  const round = Object.entries(await kept(page)).find(([key]) => key.includes("/record/round/"));
  return JSON.parse(round[1]).date?.value;
};

test("a day is typed key by key, over the one that stood there", async ({ page }) => {
  await beginLocation(page);
  const day = await toDay(page);
  await day.focus();
  // The same in every order of day and month.
  await page.keyboard.type("05052025", { delay: 60 });
  await expect(day).toHaveValue("2025-05-05");
  await page.keyboard.press("Tab");
  await expect(day).toHaveValue("2025-05-05");
  await expect.poll(() => keptDay(page)).toBe("2025-05-05");
  await page.reload();
  expect(await keptDay(page)).toBe("2025-05-05");
});

test("a day that is filled in by half is judged when the field is left, and the one before stands there again", async ({ page }) => {
  await beginLocation(page);
  const day = await toDay(page);
  const before = await day.inputValue();
  await day.focus();
  await page.keyboard.press("Delete");
  await expect(page.locator("#dag-fout")).toBeEmpty();
  await page.locator("#gespreksnaam").focus();
  await expect(page.locator("#dag-fout")).not.toBeEmpty();
  await expect(day).toHaveValue(before);
  expect(await keptDay(page)).toBe(before);
});

test("a text that is longer than a field expects is kept whole, and said to be long", async ({ page }) => {
  await beginLocation(page);
  const long = "Een lange notitie die iemand uit een verslag plakt. ".repeat(500);
  const note = page.getByLabel(words.note);
  await note.fill(long);
  await note.blur();
  await expect(note).toHaveValue(long);
  await expect(page.locator(".field-doubt", { hasText: String(long.length - 20_000) })).toBeVisible();
  await expect.poll(async () => Object.values(await kept(page)).some((text) => text.includes(JSON.stringify(long).slice(1, -1)))).toBe(true);
  await page.reload();
  await expect(note).toHaveValue(long);
});

test("a text that arrives without a word of it is kept when the field is left", async ({ page }) => {
  await beginLocation(page);
  const note = page.getByLabel(words.note);
  await note.focus();
  await note.evaluate((field) => { field.value = "Gedicteerd."; });
  await note.blur();
  await expect.poll(async () => Object.values(await kept(page)).some((text) => text.includes("Gedicteerd."))).toBe(true);
  await page.reload();
  await expect(note).toHaveValue("Gedicteerd.");
});
