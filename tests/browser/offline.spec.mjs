import { createServer } from "node:http";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginLocation, choose, expect, fillAllScreens, forward, goTo, open, test, themeNumber, words } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => ["ready", "update"].includes(document.documentElement.dataset.worker));
const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json", svg: "image/svg+xml", woff2: "font/woff2" };

/// A copy of the build on a server of its own, below a folder, so that a test can publish a new version.
const publish = async () => {
  const folder = await mkdtemp(join(tmpdir(), "kcw-"));
  await cp("dist", folder, { recursive: true });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace(/^\/diep\/onder\//, "/").replace(/\/$/, "/index.html");
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[path.split(".").pop()] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { folder, address: `http://127.0.0.1:${server.address().port}/diep/onder/`, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
};

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

test("it runs inside a frame of another page", async ({ page }) => {
  await beginLocation(page);
  await page.route("**/gastheer.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>gastheer</title><iframe title="app" src="http://127.0.0.1:8123/" width="800" height="700"></iframe>` }));
  await page.goto("http://localhost:8123/gastheer.html");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: words.begin }).click();
  await frame.getByLabel(words.name).fill(words.example);
  await frame.getByRole("button", { name: words.toFirstTheme }).click();
  await frame.locator("input[name=nu][value=integraal]").check();
  await expect(frame.locator(".card:has(:checked)")).toHaveCount(1);
});
