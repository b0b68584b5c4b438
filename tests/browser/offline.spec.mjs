import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publish } from "./site.mjs";
import { ENTRIES, beginLocation, choose, expect, fillAllScreens, forward, goTo, kept, open, saved, test, themeNumber, words } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: after one visit every screen works without network, also those not visited`, async ({ page, context }) => {
  const screens = await fill(page);
  const { pathname } = new URL(page.url());
  await ready(page);
  await context.setOffline(true);
  await page.goto("about:blank");
  await open(page, `http://127.0.0.1:8123${pathname}`);
  for (const fragment of Object.values(screens)) {
    await goTo(page, "#/offline/nergens");
    await goTo(page, fragment);
  }
});

const hasDocuments = (page) => page.waitForFunction(async () => {
  const kept = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat();
  return kept.some(({ url }) => url.includes("/deel-document-"));
});

test("a page that offers a document leaves what makes it on the device, and no other page does", async ({ page, context }) => {
  await open(page, "gids.html");
  await ready(page);
  expect(await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().filter(({ url }) => url.includes("/deel-document-")).length)).toBe(0);
  await goTo(page, "#/waarom/huisvesting");
  await page.getByRole("button", { name: words.toAgenda }).first().click();
  await goTo(page, "#/agenda");
  await hasDocuments(page);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.goto("about:blank");
  await open(page, "http://127.0.0.1:8123/gids.html#/agenda");
  const { name, bytes } = await saved(page, page.getByRole("button", { name: words.asDocument }));
  expect(name).toMatch(/\.docx$/);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});

test("who had what makes documents has it in the next version too", async ({ page }) => {
  const site = await publish();
  try {
    await open(page, `${site.address}gids.html`);
    await ready(page);
    await goTo(page, "#/agenda");
    await hasDocuments(page);
    const worker = join(site.folder, "sw.js");
    await writeFile(worker, (await readFile(worker, "utf8")).replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.waitForFunction(async () => {
      const next = (await caches.keys()).find((name) => name.endsWith("0123456789abcdef"));
      return next && (await (await caches.open(next)).keys()).some(({ url }) => url.includes("/deel-document-"));
    });
  } finally {
    await site.stop();
  }
});

test("answers are given and kept without network", async ({ page, context }) => {
  const screens = await fillAllScreens(page);
  await ready(page);
  await context.setOffline(true);
  await page.goto("about:blank");
  await open(page, `http://127.0.0.1:8123/${screens.theme}`);
  await choose(page, "nu", "integraal");
  await page.reload();
  await expect(page.locator("input[name=nu][value=integraal]")).toBeChecked();
  await forward(page);
  await expect(themeNumber(page)).toHaveText("2");
});

test("the foot of the page says that it is ready for use without network", async ({ page }) => {
  await open(page);
  await ready(page);
  await expect(page.locator(".foot [role=status]").filter({ hasText: /internet/ })).toBeVisible();
});

test("a new version waits until the user agrees and loses no half-typed note, from a sub-path too", async ({ page }) => {
  const site = await publish();
  try {
    await open(page, site.address);
    await page.getByRole("link", { name: words.begin }).click();
    await page.getByLabel(words.name).fill(words.example);
    await page.getByRole("button", { name: words.further, exact: true }).click();
    await page.getByRole("button", { name: words.together }).click();
    await ready(page);
    const worker = join(site.folder, "sw.js");
    await writeFile(worker, (await readFile(worker, "utf8")).replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"'));
    await page.reload();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const button = page.getByRole("button", { name: words.useNewVersion });
    await expect(button).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await page.getByLabel(words.note).pressSequentially("half getypt");
    await Promise.all([page.waitForEvent("load"), button.click()]);
    await expect(page.getByLabel(words.note)).toHaveValue("half getypt");
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["kindcentrumwijzer-/diep/onder/-0123456789abcdef"]);
  } finally {
    await site.stop();
  }
});

test("with the server gone it still starts from a sub-path", async ({ page }) => {
  const site = await publish();
  await open(page, site.address);
  await ready(page);
  await site.stop();
  await page.reload();
  await expect(page.locator("#kop")).toBeVisible();
  page.context().wrong.length = 0; // the host's file cannot be asked for; the kept one is used
});

// Under this driver a frame on another site has no storage: the hardest case.
test("it runs inside a frame of a page on another site, in memory, and says so", async ({ page }) => {
  const site = await publish();
  try {
    const app = site.address;
    await writeFile(join(site.folder, "gastheer.html"), `<!doctype html><title>gastheer</title><link rel="icon" href="data:,"><iframe title="app" src="${app}" width="800" height="700"></iframe>`);
    await page.goto(app.replace("127.0.0.1", "localhost") + "gastheer.html");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: words.begin }).click();
    await frame.getByLabel(words.name).fill(words.example);
    await frame.getByRole("button", { name: words.further, exact: true }).click();
    await frame.getByRole("button", { name: words.together }).click();
    await frame.locator("input[name=nu][value=integraal]").check();
    await expect(frame.locator(".save-status [role=status]")).toHaveText(words.notKept);
    await frame.locator(".to-overview").click();
    await expect(frame.locator("table.picture .profile")).toHaveCount(1);
    await expect(frame.locator("h1")).toBeFocused();
    expect(await page.evaluate(() => document.activeElement?.tagName), "the page outside keeps its focus until someone goes in").toBe("IFRAME");
  } finally {
    await site.stop();
  }
});

test("with storage blocked everything goes along from the first places to the others, and nobody is asked anything", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } }));
  let asked = 0;
  page.on("dialog", (dialog) => { asked += 1; dialog.accept(); });
  await open(page);
  await page.getByRole("link", { name: words.begin }).click();
  await page.getByLabel(words.name).fill(words.example);
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await page.getByRole("button", { name: words.together }).click();
  await choose(page, "nu", "hand-in-hand");
  await page.getByLabel(words.note).fill("Alleen in dit venster.");
  await page.locator(".to-overview").click();
  await expect(page.locator("table.picture .profile")).toHaveCount(1);
  await page.locator("table.picture a").first().click();
  await expect(page.getByLabel(words.note)).toHaveValue("Alleen in dit venster.");
  expect(asked).toBe(0);
  await goTo(page, "#/gegevens");
  expect((await saved(page, page.getByRole("button", { name: words.saveFile }))).text).toContain("Alleen in dit venster.");
});

test.describe("before the rest of the app has come", () => {
  test.use({ serviceWorkers: "block" });

  test("the network can fail: nothing is left behind, and trying again goes on", async ({ page }) => {
    await beginLocation(page);
    await choose(page, "nu", "hand-in-hand");
    await page.route("**/deel-meer-*.wasm", (route) => route.abort());
    await page.locator(".to-overview").click();
    await expect(page.locator("#kop")).toBeVisible();
    const again = page.locator("main button").first();
    await expect(again).toBeVisible();
    await page.goBack();
    await expect(page.locator("input[name=nu][value=hand-in-hand]")).toBeChecked();
    await page.goForward();
    await expect(again).toHaveCount(1);
    await page.unroute("**/deel-meer-*.wasm");
    await again.click();
    await expect(page.locator("table.picture .profile")).toHaveCount(1);
    page.context().wrong.length = 0; // what was aborted, and the worker that this test does without
  });

  const whole = async (name) => readFile(join("dist", (await readdir("dist")).find((file) => file.startsWith(name))));
  for (const [what, bad] of [
    ["is cut short", async () => ({ body: (await whole("deel-meer-")).subarray(0, 20_000), contentType: "application/wasm" })],
    ["is that of another part", async () => ({ body: await whole("deel-rollen-"), contentType: "application/wasm" })],
    ["is a page to log in", async () => ({ body: "<!doctype html><title>Welkom</title><p>Log in.", contentType: "text/html" })],
  ]) {
    test(`a part whose file ${what} is told, changes nothing, and is tried again`, async ({ page }) => {
      await beginLocation(page);
      await choose(page, "nu", "hand-in-hand");
      const before = await kept(page);
      const answer = await bad();
      await page.route("**/deel-meer-*.wasm", (route) => route.fulfill(answer));
      await page.locator(".to-overview").click();
      const again = page.locator("main button").first();
      await expect(again).toBeVisible();
      await expect(page.locator(".stopped")).toHaveCount(0);
      expect(await kept(page)).toEqual(before);
      await page.unroute("**/deel-meer-*.wasm");
      await again.click();
      await expect(page.locator("table.picture .profile")).toHaveCount(1);
      page.context().wrong.length = 0; // what the browser says of the file, and the worker that this test does without
    });
  }

  test("who goes back before the rest of the app has come loses nothing, with storage blocked, and types on", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } }));
    await open(page);
    let letGo;
    await page.route("**/deel-meer-*.wasm", (route) => new Promise((done) => { letGo = () => done(route.continue()); }));
    await page.getByRole("link", { name: words.begin }).click();
    await page.getByLabel(words.name).fill(words.example);
    await page.getByRole("button", { name: words.further, exact: true }).click();
    await page.getByRole("button", { name: words.together }).click();
    await choose(page, "nu", "hand-in-hand");
    await page.locator(".to-overview").click();
    await expect.poll(() => typeof letGo).toBe("function");
    await page.goBack();
    await page.getByLabel(words.note).pressSequentially("half ");
    letGo();
    await page.waitForTimeout(500);
    await page.keyboard.type("getypt");
    await expect(page.getByLabel(words.note)).toHaveValue("half getypt");
    await expect(page.getByLabel(words.note)).toBeFocused();
    await page.unroute("**/deel-meer-*.wasm");
    await page.locator(".to-overview").click();
    await expect(page.locator("table.picture .profile")).toHaveCount(1);
    await expect(page.locator("#kop")).toBeFocused();
    page.context().wrong.length = 0; // the worker that this test does without
  });
});
