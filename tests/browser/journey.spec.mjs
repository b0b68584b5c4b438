import { readFile } from "node:fs/promises";
import { LEVELS, beginLocation, choose, elsewhere, expect, fixture, forward, goTo, kept, open, openFile, reportText, roundOf, saved, test, themeNumber, words } from "./steps.mjs";

for (const viewport of [{ width: 1024, height: 768 }, { width: 390, height: 844 }]) {
  test(`a head and a manager walk the twelve themes with a reload at each, at ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await beginLocation(page);
    for (let step = 1; step <= 12; step += 1) {
      await expect(themeNumber(page)).toHaveText(String(step));
      await expect(page).toHaveTitle(new RegExp(`\\b${step}\\b.*12`));
      const now = LEVELS[step % 5];
      await choose(page, "nu", now);
      if (step % 3 === 0) {
        await page.getByRole("checkbox", { name: words.onPurpose }).check();
      } else {
        await choose(page, "straks", LEVELS[(step + 1) % 5]);
      }
      await page.locator(".claims input").first().check();
      await page.getByLabel(words.note).fill(`Notitie bij ${step}`);
      await page.reload();
      await expect(page.locator(`input[name=nu][value=${now}]`)).toBeChecked();
      const aim = step % 3 === 0 ? now : LEVELS[(step + 1) % 5];
      await expect(page.locator(`input[name=straks][value=${aim}]`)).toBeChecked();
      await expect(page.locator(".claims input").first()).toBeChecked();
      await expect(page.getByLabel(words.note)).toHaveValue(`Notitie bij ${step}`);
      await forward(page);
    }
    await expect(page.locator("table.picture th[scope=row]")).toHaveCount(12);
    await expect(page.locator("table.picture .on-purpose")).toHaveCount(4);
    await expect(page.locator("table.picture .not-there")).toHaveCount(0);
  });
}

test("who closes the tablet in the middle goes on where they were", async ({ page, context }) => {
  await beginLocation(page);
  await choose(page, "nu", "face-to-face");
  await forward(page);
  await page.getByRole("button", { name: words.later }).click();
  await expect(themeNumber(page)).toHaveText("3");
  await page.close();
  const again = await context.newPage();
  await open(again);
  await again.locator(".resume a").click();
  await expect(themeNumber(again)).toHaveText("3");
});

test("a colleague opens the file and sees the same", async ({ page, browser }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await choose(page, "straks", "integraal");
  await page.getByLabel(words.note).fill("Samen verder praten.");
  await goTo(page, `#/ronde/${await roundOf(page)}`);
  const { name, path } = await saved(page, page.getByRole("button", { name: words.saveRound }));
  expect(name).toMatch(/^kindcentrumwijzer-de-linde-voorbeeld-\d{4}-\d\d-\d\d-\d{6}\.kindcentrum\.json$/);
  const round = await roundOf(page);
  const mine = await reportText(page, round);

  const device = await elsewhere(browser);
  const theirs = await device.newPage();
  await open(theirs, new URL("/", page.url()).href);
  await openFile(theirs, path);
  await theirs.getByRole("button", { name: words.accept }).click();
  expect(await reportText(theirs, round)).toBe(mine);
  await theirs.reload();
  expect(await reportText(theirs, round)).toBe(mine);
  await device.close();
});

test("taking over a file can be undone", async ({ page }) => {
  await open(page);
  await openFile(page, fixture("good-html-in-texts"));
  await page.getByRole("button", { name: words.accept }).click();
  await goTo(page, "#/ronde/r1");
  await expect(page.locator("table.picture")).toBeVisible();
  await page.getByRole("button", { name: words.undo }).click();
  await expect(page.locator("table.picture")).toHaveCount(0);
  await page.reload();
  await page.locator("#kop").waitFor();
  // What the journal knows comes some moments after the start.
  await page.waitForTimeout(1_000);
  await expect(page.locator("table.picture")).toHaveCount(0);
});

test("a location that was removed by mistake comes back with all that was in it", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "integraal");
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}`);
  await page.locator(".above a").click();
  await page.getByRole("button", { name: words.removeLocation }).click();
  await expect(page.locator(".locations .door")).toHaveCount(0);
  await page.getByRole("button", { name: words.putBack }).click();
  await expect(page.locator(".locations .door")).toHaveCount(1);
  await goTo(page, `#/ronde/${round}/thema/bestuurlijke-samenwerking`);
  await expect(page.locator("input[name=nu][value=integraal]")).toBeChecked();
});

test("a location is renamed and the new name is there after a reload", async ({ page }) => {
  await beginLocation(page);
  await goTo(page, `#/ronde/${await roundOf(page)}`);
  await page.locator(".above a").click();
  await page.getByLabel(words.name).fill("De Eik (voorbeeld)");
  await page.reload();
  await expect(page.locator("#kop")).toHaveText("De Eik (voorbeeld)");
});

test("ticking a claim moves no level, and another level keeps the ticks", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await page.locator(".claims input").first().check();
  await expect(page.locator("input[name=nu][value=hand-in-hand]")).toBeChecked();
  await choose(page, "nu", "integraal");
  await choose(page, "nu", "hand-in-hand");
  await expect(page.locator(".claims input").first()).toBeChecked();
});

test("back and forward follow the places, and the heading takes the focus", async ({ page }) => {
  await beginLocation(page);
  await forward(page);
  await expect(themeNumber(page)).toHaveText("2");
  await expect(page.locator("#kop")).toBeFocused();
  await page.goBack();
  await expect(themeNumber(page)).toHaveText("1");
  await page.goForward();
  await expect(themeNumber(page)).toHaveText("2");
});

test("a form without a name says so at the field and makes nothing", async ({ page }) => {
  await open(page, "#/nieuw");
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await expect(page.locator("#naam-fout")).not.toBeEmpty();
  await expect(page.getByLabel(words.name)).toBeFocused();
  await expect(page.getByLabel(words.name)).toHaveAttribute("aria-invalid", "true");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("tapping twice makes one location and one conversation", async ({ page }) => {
  await open(page, "#/nieuw");
  await page.getByLabel(words.name).fill(words.example);
  await page.getByRole("button", { name: words.further, exact: true }).dblclick();
  await expect(page.locator(".setup")).toBeVisible();
  await goTo(page, "#/");
  await expect(page.locator(".locations .door")).toHaveCount(1);
});

test("a location that was removed is gone at its address too, and so are its conversations", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}`);
  await page.locator(".above a").click();
  const place = new URL(page.url()).hash;
  await page.getByRole("button", { name: words.removeLocation }).click();
  for (const fragment of [place, `#/ronde/${round}`, `#/ronde/${round}/thema/kind-centraal`]) {
    await goTo(page, fragment);
    await expect(page.locator("main a[href='#/gegevens']")).toHaveCount(1);
    await expect(page.locator("table.picture, input[name=nu], .locations .door")).toHaveCount(0);
  }
});

test("taking both choices back leaves none of them chosen on the screen, and the claims where they began", async ({ page }) => {
  await beginLocation(page);
  const groups = () => page.locator("fieldset.claims").evaluateAll((all) => all.map((group) => group.id));
  const before = await groups();
  await choose(page, "nu", "face-to-face");
  await choose(page, "straks", "integraal");
  expect((await groups()).slice(0, 2)).toEqual(["herkend-face-to-face", "herkend-integraal"]);
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(2);
  await page.getByRole("button", { name: words.clear }).click();
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(2);
  await page.getByRole("button", { name: words.yesClear }).click();
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
  await expect.poll(groups).toEqual(before);
});

test("files that are dropped on any page are one proposal", async ({ page }) => {
  await open(page);
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("deel-daarna-")));
  await page.waitForTimeout(300);
  const texts = await Promise.all(["good-from-elsewhere", "clock-a-year-ahead"].map((name) => readFile(fixture(name), "utf8")));
  await page.evaluate((texts) => {
    const moved = new DataTransfer();
    texts.forEach((text, index) => moved.items.add(new File([text], `${index}.kindcentrum.json`, { type: "application/json" })));
    for (const name of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: moved }));
  }, texts);
  await page.locator(".proposal").waitFor();
  await page.getByRole("button", { name: words.accept }).click();
  await expect.poll(async () => Object.keys(await kept(page)).filter((key) => key.includes("record/location/")).length).toBeGreaterThan(1);
});

test("a link that was changed on the way leads where it was meant to", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  for (const changed of [`#/RONDE/${round}`, `#/ronde/${round}?utm_source=mail`, `#%2Fronde%2F${round}`, `#/ronde/${round}).`]) {
    await page.goto("about:blank");
    await page.goto(`/${changed}`);
    await expect(page.locator("table.picture")).toBeVisible();
  }
});

test("on the second day going on comes first, and no two locations look the same", async ({ page }) => {
  for (const name of ["De Linde (voorbeeld)", "De Linde (voorbeeld)"]) {
    await beginLocation(page, name);
    await choose(page, "nu", "hand-in-hand");
  }
  await goTo(page, "#/");
  await expect(page.locator(".resume a")).toHaveClass(/button-forward$/);
  await expect(page.getByRole("link", { name: words.begin })).toHaveClass(/button-forward-outline/);
  const cards = await page.locator(".locations .door").allInnerTexts();
  expect(new Set(cards).size).toBe(2);
  for (const card of cards) expect(card).toMatch(/20\d\d/);
});
