// What the page shows before the app is there, and that nothing moves when it takes over.
import { filesOf } from "./handed-in.mjs";
import { expect, test, words } from "./steps.mjs";

/// Holds the Wasm back until it is let go.
const holdWasm = async (page) => {
  let letGo;
  const held = new Promise((done) => { letGo = done; });
  await page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
  return letGo;
};

test.use({ serviceWorkers: "block" });
test.afterEach(({ context }) => { context.wrong.length = 0; }); // the worker that these tests do without

for (const [name, address, tool] of [["gesprek", "", "a[href='#/nieuw']"], ["rol", "rol.html", "button.button-forward"]]) {
  for (const viewport of [{ width: 1024, height: 768 }, { width: 390, height: 844 }]) {
    test(`${name}: heading, introduction and tools stand there before the Wasm, and nothing moves after it, at ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        window.shift = 0;
        if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shift += entry.value; })).observe({ type: "layout-shift", buffered: true });
        }
      });
      const letGo = await holdWasm(page);
      await page.goto(address, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      const places = () => page.locator(`h1, .lead, ${tool}, h2, .door`).evaluateAll((all) => all.map((one) => { const { left, top, width, height } = one.getBoundingClientRect(); return [one.textContent, left, top, width, height].join(" "); }));
      const before = await places();
      expect(before.length).toBeGreaterThan(5);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator(tool).first()).toBeVisible();
      // What the font moved when it came is not of the app.
      await page.evaluate(() => { window.shift = 0; });
      letGo();
      await page.waitForFunction(() => document.documentElement.dataset.started);
      expect(await places()).toEqual(before);
      expect(await page.evaluate(() => window.shift)).toBeLessThan(0.02);
    });
  }
}

test("what is pressed before the app is there is done once it is", async ({ page }) => {
  const letGo = await holdWasm(page);
  await page.goto("rol.html");
  await page.locator("button.button-forward").click();
  letGo();
  await expect(page.locator("input[name=streven]").first()).toBeVisible();
});

for (const [when, early] of [["before the app is there", true], ["in a list of files that the page showed before the app came", false]]) {
  test(`files that are chosen ${when} are opened in it`, async ({ page }) => {
    const letGo = await holdWasm(page);
    await page.goto("gemeente.html");
    const field = await page.locator("#eerst input[type=file]").elementHandle();
    if (early) await field.setInputFiles(filesOf(2, [2026]));
    letGo();
    await page.waitForFunction(() => document.documentElement.dataset.started);
    if (!early) await field.setInputFiles(filesOf(2, [2026]));
    await expect(page.getByRole("button", { name: words.accept, exact: true })).toBeVisible();
  });
}

test("the skip link works before the app is there, and leads nowhere else", async ({ page }) => {
  for (const address of ["", "rol.html"]) {
    const letGo = await holdWasm(page);
    await page.goto(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#inhoud")).toBeFocused();
    expect(await page.evaluate(() => location.hash), "the address still names the place").toBe("");
    letGo();
    await page.waitForFunction(() => document.documentElement.dataset.started);
    await page.goto("about:blank");
    await page.unroute("**/*.wasm");
    await page.goto(`${address}#inhoud`);
    await page.waitForFunction(() => document.documentElement.dataset.started);
    await expect(page.locator(".intro")).toBeVisible();
  }
});

test("who has been here before sees nothing that will move", async ({ page }) => {
  await page.goto("rol.html");
  await page.locator("button.button-forward").click();
  await page.locator("input[name=streven]").first().check();
  await page.goto("about:blank");
  const letGo = await holdWasm(page);
  await page.goto("rol.html");
  const seen = () => page.locator("main > *, h1, .lead").evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => `${one.className} ${one.getBoundingClientRect().top}`));
  const before = await seen();
  expect(before.length).toBeGreaterThan(2);
  letGo();
  await page.waitForFunction(() => document.documentElement.dataset.started);
  expect(await seen()).toEqual(expect.arrayContaining(before));
});

test("a link that is followed before the app is there leads where it says", async ({ page }) => {
  const letGo = await holdWasm(page);
  await page.goto("");
  await page.locator("header a[href='#/gegevens']").click();
  letGo();
  await expect(page.locator("input[type=file]")).toHaveCount(1);
  await expect(page.locator("#bewaren")).toBeVisible();
});

test("who goes to another place does not see the first one flash by", async ({ page }) => {
  const letGo = await holdWasm(page);
  await page.goto("#/uitleg");
  await expect(page.locator(".elsewhere-loading")).toBeVisible();
  await expect(page.locator("main .intro")).toBeHidden();
  letGo();
  await expect(page.locator(".elsewhere-loading")).toHaveCount(0);
  await expect(page.locator("#kop")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says what it needs and what it is", async ({ page }) => {
    for (const address of ["", "rol.html", "redden.html"]) {
      await page.goto(address);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("noscript .notice, noscript p").first()).toBeVisible();
    }
  });
});

test("what is pressed before the app is there and let go in it, is pressed", async ({ page }) => {
  const letGo = await holdWasm(page);
  await page.goto("rol.html", { waitUntil: "commit" });
  const button = page.locator("button.button-forward").first();
  await button.waitFor();
  // The script is there, and waits for the Wasm.
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/kcw-")));
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  letGo();
  await page.waitForFunction(() => document.documentElement.dataset.started);
  await page.mouse.up();
  await expect(page.locator("input[name=streven]").first()).toBeVisible();
});
