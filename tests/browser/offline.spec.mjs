import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publish } from "./site.mjs";
import { choose, expect, fillAllScreens, forward, open, test, themeNumber, words } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
test("after one visit every screen works without network, also those not visited", async ({ page, context }) => {
  const screens = await fillAllScreens(page);
  await ready(page);
  await context.setOffline(true);
  for (const fragment of Object.values(screens)) {
    await page.goto("about:blank");
    await open(page, `http://127.0.0.1:8123/${fragment}`);
    await expect(page.locator("#kop")).toBeVisible();
  }
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
    await page.getByRole("button", { name: words.toFirstTheme }).click();
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
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["kindcentrumwijzer-0123456789abcdef"]);
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
    await frame.getByRole("button", { name: words.toFirstTheme }).click();
    await frame.locator("input[name=nu][value=integraal]").check();
    await expect(frame.locator(".save-status [role=status]")).toHaveText(words.notKept);
    expect(await page.evaluate(() => document.activeElement?.tagName), "the page outside keeps its focus until someone goes in").toBe("IFRAME");
  } finally {
    await site.stop();
  }
});
