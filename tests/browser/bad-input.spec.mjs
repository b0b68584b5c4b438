import { beginLocation, choose, expect, fixture, goTo, kept, open, openFile, roundOf, saved, test, words } from "./steps.mjs";

const bad = ["bad-no-json", "bad-not-ours", "bad-newer", "bad-no-records", "bad-wrong-type", "bad-unknown-inside", "bad-duplicate-id"];

test("every bad file gets a sentence of its own and changes nothing", async ({ page }) => {
  await beginLocation(page);
  await goTo(page, "#/");
  const before = await kept(page);
  const sentences = new Set();
  const files = [
    ...bad.map(fixture),
    { name: "groot.json", mimeType: "application/json", buffer: Buffer.alloc(10_000_001, 32) },
    { name: "diep.json", mimeType: "application/json", buffer: Buffer.from("[".repeat(1000) + "]".repeat(1000)) },
    { name: "beeld.json", mimeType: "application/json", buffer: Buffer.from([0xff, 0xd8, 0xff]) },
  ];
  for (const file of files) {
    await page.reload();
    await page.locator("#kop").waitFor();
    await openFile(page, file);
    const error = page.locator(".field-error");
    await expect(error).not.toBeEmpty();
    sentences.add(await error.innerText());
    expect(await kept(page)).toEqual(before);
  }
  // Two kinds of broken record share one sentence; all others differ.
  expect(sentences.size).toBeGreaterThanOrEqual(files.length - 1);
});

test("a record that cannot be is refused with a sentence and the rest is taken over", async ({ page }) => {
  await open(page);
  await openFile(page, fixture("partly-bad-level"));
  await expect(page.locator(".proposal .notice-warning li")).toHaveCount(1);
  await page.getByRole("button", { name: words.accept }).click();
  await goTo(page, "#/ronde/r1/thema/kwaliteitsbeleid");
  await expect(page.locator("input[name=nu][value=hand-in-hand]")).toBeChecked();
  await goTo(page, "#/ronde/r1/thema/kind-centraal");
  await expect(page.locator("input[name=nu]:checked")).toHaveCount(0);
});

test("a file that is declined changes nothing", async ({ page }) => {
  await open(page);
  await openFile(page, fixture("good-html-in-texts"));
  await page.getByRole("button", { name: words.decline }).click();
  expect(await kept(page)).toEqual({});
});

test("script in every text is shown as the text it is, on every screen and in the file", async ({ page }) => {
  let alerts = 0;
  page.on("dialog", (dialog) => { alerts += 1; dialog.dismiss(); });
  await open(page);
  await openFile(page, fixture("good-html-in-texts"));
  await page.getByRole("button", { name: words.accept }).click();
  for (const fragment of ["#/", "#/locatie/l1", "#/ronde/r1", "#/ronde/r1/thema/kind-centraal", "#/gegevens"]) {
    await goTo(page, fragment);
    await expect(page.locator("body")).toContainText("<script>alert(1)</script>");
    await expect(page.locator("main script, main img")).toHaveCount(0);
  }
  await goTo(page, "#/ronde/r1/thema/kind-centraal");
  await expect(page.getByLabel(words.note)).toHaveValue("</textarea><script>alert(3)</script>");
  await goTo(page, "#/gegevens");
  expect((await saved(page, page.getByRole("button", { name: words.saveFile }))).text).toContain("<script>alert(1)</script>");
  expect(alerts).toBe(0);
});

test("an unknown theme and edition are kept and shown as such", async ({ page }) => {
  await open(page);
  await openFile(page, fixture("good-from-elsewhere"));
  await page.getByRole("button", { name: words.accept }).click();
  await goTo(page, "#/ronde/r1");
  await expect(page.locator("table.picture")).toContainText("thema-van-hen");
  expect(Object.keys(await kept(page))).toContain("kindcentrumwijzer/record/plan/p1");
});

test("garbage under our keys stays, is told, and the app works", async ({ page }) => {
  const garbage = { "kindcentrumwijzer/record/location/l1": "{kapot", "kindcentrumwijzer/record/answer/x": "[]" };
  await page.addInitScript((all) => {
    if (location.protocol !== "http:") return; // the empty page before ours
    Object.entries(all).forEach(([key, text]) => localStorage.getItem(key) ?? localStorage.setItem(key, text));
  }, garbage);
  await beginLocation(page);
  await choose(page, "nu", "integraal");
  expect(await kept(page)).toMatchObject(garbage);
  await goTo(page, "#/gegevens");
  await expect(page.locator("#apart")).toBeVisible();
  expect((await saved(page, page.locator("section:has(#apart) button"))).text).toContain("{kapot");
});

test("blocked storage is survived in memory, and said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
  });
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await expect(page.locator(".notice-warning")).toBeVisible();
  await expect(page.locator(".save-status [role=status]")).toHaveText(words.notKept);
  await goTo(page, `#/ronde/${await roundOf(page)}`);
  expect((await saved(page, page.getByRole("button", { name: words.saveRound }))).text).toContain("hand-in-hand");
});

test("full storage keeps what was there, says so, and goes on in memory", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await page.evaluate(() => {
    for (let size = 4_000_000, key = 0; size > 0; key += 1) {
      try { localStorage.setItem("vol" + key, "x".repeat(size)); } catch { size = Math.floor(size / 2); }
    }
  });
  const before = await kept(page);
  await page.getByLabel(words.note).fill("lang ".repeat(400));
  await expect(page.locator(".save-status [role=status]")).toHaveText(words.notKept);
  expect(await kept(page)).toEqual(before);
  await expect(page.getByLabel(words.note)).toHaveValue("lang ".repeat(400));
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("vol")).forEach((key) => localStorage.removeItem(key)));
  await choose(page, "straks", "integraal");
  await expect(page.locator(".save-status [role=status]")).toHaveText(words.kept);
});
