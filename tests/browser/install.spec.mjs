// On the home screen, and from one version to the next.
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beginLocation, choose, expect, goTo, open, test, words } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
const update = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
const caches = (page) => page.evaluate(() => caches.keys());

/// Puts another version of the app on the server: another mark in its first page, so another build.
const publishNext = async (site, { broken = false } = {}) => {
  const worker = join(site.folder, "sw.js");
  let text = await readFile(worker, "utf8");
  text = text.replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"');
  if (broken) text = text.replace(/\["kcw-[^"]*\.wasm"/, '["kcw-die-er-niet-is.wasm"');
  await writeFile(worker, text);
};
const begin = async (page, site) => {
  await open(page, site.address);
  await page.getByRole("link", { name: words.begin }).click();
  await page.getByLabel(words.name).fill(words.example);
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await page.getByRole("button", { name: words.together }).click();
  await ready(page);
};

test("the manifest names the app in Dutch, with icons that are there and a shortcut to each tool", async ({ page, site }) => {
  for (const address of ["", "rol.html", "gemeente.html", "redden.html"]) {
    // Firefox calls it an error when a request is dropped because the page is left.
    await page.goto(site.address + address, { waitUntil: "networkidle" });
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await (await page.request.get(new URL(href, site.address).href)).json();
    expect(manifest.lang).toBe("nl");
    expect(manifest.display).toBe("standalone");
    const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
    for (const { src, sizes, type } of pictures) {
      const answer = await page.request.get(new URL(src, site.address).href);
      expect(answer.ok(), src).toBe(true);
      if (type !== "image/png") continue;
      const png = await answer.body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    for (const size of ["192x192", "512x512"]) expect(manifest.icons.map(({ sizes }) => sizes)).toContain(size);
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
    for (const { url } of manifest.shortcuts) {
      await page.goto(new URL(url, site.address).href, { waitUntil: "networkidle" });
      await expect(page.locator("#kop")).toBeVisible();
    }
    expect(manifest.shortcuts).toHaveLength(2);
  }
});

test("every file of a build that can be cached for ever carries its digest, so that no script meets the Wasm of another build", async ({ site }) => {
  const names = await readdir(site.folder);
  const scripts = names.filter((name) => /\.(js|wasm|css)$/.test(name) && !["sw.js", "insluiten.js"].includes(name));
  for (const name of scripts) expect(name).toMatch(/-[0-9a-f]{16}(_bg)?\.(js|wasm|css)$/);
  for (const page of names.filter((name) => name.endsWith(".html"))) {
    const text = await readFile(join(site.folder, page), "utf8");
    for (const [, file] of text.matchAll(/"\.\/([^"#]+\.(?:js|wasm|css))"/g)) expect(names, `${page} names ${file}`).toContain(file);
  }
});

test("a failed update leaves the app as it was, online and off, and the next one is offered all the same", async ({ page, context, site }) => {
  await begin(page, site);
  const before = await caches(page);
  await publishNext(site, { broken: true });
  await update(page);
  await page.waitForTimeout(800);
  page.context().wrong.length = 0; // the file that is not there
  await expect(page.getByRole("button", { name: words.useNewVersion })).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByLabel(words.note)).toBeVisible();
  await context.setOffline(false);
  expect(await caches(page)).toEqual(expect.arrayContaining(before));
  await publishNext(site);
  const worker = join(site.folder, "sw.js");
  await writeFile(worker, (await readFile(worker, "utf8")).replace("kcw-die-er-niet-is.wasm", (await readdir(site.folder)).find((name) => /^kcw-.*\.wasm$/.test(name))).replace("0123456789abcdef", "fedcba9876543210"));
  await update(page);
  await expect(page.getByRole("button", { name: words.useNewVersion })).toBeVisible();
  page.context().wrong.length = 0;
});

test("when another tab took the new version, this one is offered it too, and keeps what was typed", async ({ page, context, site }) => {
  await begin(page, site);
  const other = await context.newPage();
  await open(other, site.address);
  await publishNext(site);
  await update(page);
  await page.getByLabel(words.note).pressSequentially("half getypt");
  const agree = other.getByRole("button", { name: words.useNewVersion });
  await Promise.all([other.waitForEvent("load"), agree.click()]);
  const here = page.getByRole("button", { name: words.useNewVersion });
  await expect(here).toBeVisible();
  await expect(page.getByLabel(words.note)).toHaveValue("half getypt");
  await Promise.all([page.waitForEvent("load"), here.click()]);
  await expect(page.getByLabel(words.note)).toHaveValue("half getypt");
});

test("files of an old build that are gone from the server are still there for who has that build", async ({ page, site }) => {
  await begin(page, site);
  for (const name of (await readdir(site.folder)).filter((name) => /\.(wasm|css)$/.test(name))) await rm(join(site.folder, name));
  await page.locator(".to-overview").click();
  await expect(page.locator("table.picture")).toBeVisible();
  await page.reload();
  await expect(page.locator("table.picture")).toBeVisible();
});

test("the browser is asked to hold on to what is kept when somebody asks for it, and the truth is said", async ({ page }) => {
  await page.addInitScript(() => {
    if (typeof StorageManager === "undefined") return; // the empty page before ours
    window.asked = 0;
    const storage = { persisted: async () => false, persist: async () => { window.asked += 1; return true; }, estimate: async () => ({}) };
    Object.setPrototypeOf(storage, StorageManager.prototype);
    Object.defineProperty(navigator, "storage", { value: storage });
  });
  await beginLocation(page);
  await choose(page, "nu", "integraal");
  await goTo(page, "#/gegevens");
  const said = page.locator("section:has(#bewaren) [role=status]");
  await expect(said).not.toBeEmpty();
  const before = await said.innerText();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await page.locator("section:has(#bewaren) button").click();
  await expect(said).not.toHaveText(before);
  expect(await page.evaluate(() => window.asked)).toBe(1);
  await expect(page.locator("section:has(#bewaren) button")).toHaveCount(0);
});

test("two copies of the app on one origin leave each other's offline copy alone", async ({ page, context, site }) => {
  await begin(page, site);
  await open(page, "http://127.0.0.1:8123/");
  await ready(page);
  const port = new URL(site.address).port;
  // The same origin, another folder.
  await open(page, `http://127.0.0.1:${port}/elders/`);
  await ready(page);
  await context.setOffline(true);
  for (const address of [site.address, `http://127.0.0.1:${port}/elders/`]) {
    await page.goto("about:blank");
    await open(page, `${address}#/uitleg/privacy`);
  }
});

test("a server that sends pages on to an address without .html keeps them for offline use all the same", async ({ page, context, site }) => {
  site.cleanAddresses = true;
  await open(page, site.address);
  await ready(page);
  await context.setOffline(true);
  for (const name of ["rol.html", "redden.html"]) {
    await page.goto(site.address + name);
    await expect(page.locator("#kop")).toBeVisible();
  }
});

test("a first visit that could not be kept is tried again by itself, and then works without network", async ({ page, context, site }) => {
  const manifest = join(site.folder, "manifest.webmanifest");
  await rename(manifest, `${manifest}.away`);
  await open(page, site.address);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.workerTrouble)).toContain("manifest.webmanifest");
  expect(await page.evaluate(() => document.documentElement.dataset.worker)).toBeUndefined();
  await rename(`${manifest}.away`, manifest);
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.dataset.workerTrouble)).toBeUndefined();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#kop")).toBeVisible();
  page.context().wrong.length = 0; // the file that was not there
});

test("a host that left its file out still has an app that works offline", async ({ page, context, site }) => {
  await rm(join(site.folder, "host.json"));
  await open(page, site.address);
  await ready(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#kop")).toBeVisible();
  page.context().wrong.length = 0; // the file that is not there
});
