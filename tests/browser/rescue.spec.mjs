// What is left when the app does not work: a page that reads what is kept, and hands it out as one file.
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beginLocation, choose, expect, fixture, forget, goTo, kept, open, openFile, reportText, roundOf, saved, test, words } from "./steps.mjs";

const rescue = (page) => page.goto(new URL("redden.html", page.url()).href);
const allWasm = async (site) => (await readdir(site.folder)).filter((name) => name.endsWith(".wasm"));

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("with the Wasm deleted the page says so, leads to the rescue page, and its file opens in the app", async ({ page, browser, site }) => {
    await open(page, site.address);
    await page.getByRole("link", { name: words.begin }).click();
    await page.getByLabel(words.name).fill(words.example);
    await page.getByRole("button", { name: words.further, exact: true }).click();
    await page.getByRole("button", { name: words.together }).click();
    await choose(page, "nu", "hand-in-hand");
    await page.getByLabel(words.note).fill("Nooit kwijt.");
    await page.getByLabel(words.note).blur();
    const round = await roundOf(page);
    await goTo(page, `#/ronde/${round}`);
    const mine = await reportText(page, round);
    const before = await kept(page);

    for (const name of await allWasm(site)) await rm(join(site.folder, name));
    await page.goto(site.address);
    await page.reload();
    await expect(page.locator(".stopped")).toBeVisible();
    page.context().wrong.length = 0; // the Wasm that is not there
    await page.locator(".stopped a").click();
    await expect(page.locator("#lijst li").first()).toBeVisible();
    const { path, text } = await saved(page, page.locator("#opslaan"));
    expect(text).toContain("Nooit kwijt.");
    await expect(page.locator("#opgeslagen")).not.toBeEmpty();
    expect(await kept(page)).toEqual(before);

    const device = await browser.newContext();
    const theirs = await device.newPage();
    await open(theirs, "http://127.0.0.1:8123/");
    await openFile(theirs, path);
    await theirs.getByRole("button", { name: words.accept }).click();
    expect(await reportText(theirs, round)).toBe(mine);
    await device.close();
    page.context().wrong.length = 0; // the Wasm that was not there
  });
});

test("what cannot be read goes along in the file too, and the app says that it could not read it", async ({ page }) => {
  await beginLocation(page);
  await page.evaluate(() => {
    localStorage.setItem("kindcentrumwijzer/record/location/stuk", "{kapot");
    localStorage.setItem("van-een-ander", "blijft buiten");
  });
  await rescue(page);
  const { path, text } = await saved(page, page.locator("#opslaan"));
  expect(text).toContain("{kapot");
  expect(text).not.toContain("blijft buiten");
  await forget(page);
  await open(page, "http://127.0.0.1:8123/");
  await openFile(page, path);
  await expect(page.locator(".proposal .notice-warning")).toBeVisible();
  await page.getByRole("button", { name: words.accept }).click();
  await expect(page.locator(".locations .door")).toHaveCount(1);
});

test("with nothing kept, and with storage blocked, the rescue page says so", async ({ page }) => {
  await open(page);
  await rescue(page);
  await expect(page.locator("#inhoud .notice")).toBeVisible();
  await expect(page.locator("#opslaan")).toHaveCount(0);
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } }));
  await page.reload();
  await expect(page.locator("#inhoud .notice-warning")).toBeVisible();
});

test("a crash shows a plain sentence once, leads to the rescue page and touches no data", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "integraal");
  const before = await kept(page);
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  }
  await expect(page.locator(".stopped")).toHaveCount(1);
  await expect(page.locator(".stopped a")).toHaveAttribute("href", /redden\.html$/);
  expect(await kept(page)).toEqual(before);
  await page.locator("#opnieuw").click();
  await expect(page.locator("input[name=nu][value=integraal]")).toBeChecked();
  await expect(page.locator(".stopped")).toHaveCount(0);
});

test("the rescue page works without network after one visit", async ({ page, context }) => {
  await beginLocation(page);
  await page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
  await context.setOffline(true);
  await rescue(page);
  await expect(page.locator("#opslaan")).toBeVisible();
});

test("a file of the rescue page that is no such file is refused with a sentence", async ({ page }, info) => {
  await open(page);
  const path = info.outputPath("kapot.kindcentrum.json");
  await writeFile(path, JSON.stringify({ format: "kindcentrumwijzer", schema: 1, app: "redden", exported_at: "2026-01-01T00:00:00Z", records: [], stored: [{ key: "x" }] }));
  await openFile(page, path);
  await expect(page.locator(".field-error")).not.toBeEmpty();
  await openFile(page, fixture("good-html-in-texts"));
  await expect(page.locator(".proposal")).toBeVisible();
});

test.describe("where it is another day than in UTC", () => {
  // At every hour one of the two has another day.
  test.use({ timezoneId: new Date().getUTCHours() >= 11 ? "Pacific/Kiritimati" : "Pacific/Niue" });

  test("files carry and name the user's own day", async ({ page }) => {
    await beginLocation(page);
    await choose(page, "nu", "hand-in-hand");
    const today = await page.evaluate(() => {
      const now = new Date();
      return { here: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`, utc: now.toISOString().slice(0, 10), spoken: now.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" }) };
    });
    expect(today.here).not.toBe(today.utc);
    await goTo(page, "#/gegevens");
    const { name, path } = await saved(page, page.getByRole("button", { name: words.saveFile }));
    expect(name).toContain(today.here);
    await openFile(page, path);
    await expect(page.locator(".proposal")).toContainText(today.spoken);
    await rescue(page);
    expect((await saved(page, page.locator("#opslaan"))).name).toContain(today.here);
  });
});
