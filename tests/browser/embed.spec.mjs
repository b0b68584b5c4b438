// The app in a page of another organisation.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { embedded, frameOf, host, withScript } from "./embedded.mjs";
import { expect, open, saved, test, words } from "./steps.mjs";

test("one line of HTML puts the tool that was asked for in the page, without a second scrollbar", async ({ page, site }) => {
  await host(page, site, withScript(site, 'data-entry="rol"'));
  const frame = frameOf(page);
  await frame.getByRole("button", { name: words.beginAssessment }).waitFor();
  const heights = async () => page.locator("iframe").evaluate((one) => one.getBoundingClientRect().height);
  const content = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => Math.abs(await heights() - await content())).toBeLessThan(2);
  const high = await heights();
  await frame.getByRole("button", { name: words.beginAssessment }).click();
  await frame.locator("input[name=streven]").first().waitFor();
  await expect.poll(async () => Math.abs(await heights() - await content())).toBeLessThan(2);
  expect(await heights()).not.toBe(high);
  expect(await frame.locator("html").evaluate((root) => getComputedStyle(root).overflowY)).toBe("hidden");
  for (const width of [320, 600, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await frame.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth), `${width}`).toBe(0);
  }
});

test("in a tall frame the bar with the save status stays where the reader is", async ({ page, site }) => {
  await host(page, site, withScript(site, 'data-entry="rol"'));
  const frame = frameOf(page);
  await frame.getByRole("button", { name: words.beginAssessment }).click();
  await frame.locator("input[name=streven]").first().waitFor();
  const bar = frame.locator(".bar");
  const view = page.viewportSize().height;
  for (const y of [400, 520, 640]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await expect.poll(async () => { const box = await bar.boundingBox(); return box.y >= 0 && box.y + box.height <= view + 1; }, `scrolled to ${y}`).toBe(true);
  }
});

test("the frame takes no focus by itself, and the keyboard goes in and out again", async ({ page, site }) => {
  await host(page, site, withScript(site));
  const frame = frameOf(page);
  await frame.getByRole("link", { name: words.begin }).waitFor();
  expect(await page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
  await page.locator("#voor").focus();
  await page.keyboard.press("Tab");
  await expect(frame.getByRole("link", { name: words.skip })).toBeFocused();
  for (let n = 0; n < 40 && (await page.evaluate(() => document.activeElement.id)) !== "na"; n += 1) await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.id)).toBe("na");
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement.tagName)).toBe("IFRAME");
});

test("messages from elsewhere move nothing", async ({ page, site }) => {
  await host(page, site, withScript(site));
  const frame = frameOf(page);
  await frame.getByRole("link", { name: words.begin }).waitFor();
  const height = () => page.locator("iframe").evaluate((one) => one.style.blockSize);
  const content = () => frame.locator("body").evaluate((body) => `${Math.ceil(body.getBoundingClientRect().height)}px`);
  await expect.poll(async () => (await height()) === (await content())).toBe(true);
  await page.waitForTimeout(500);
  const before = await height();
  await page.evaluate(() => postMessage({ kindcentrumwijzer: 1, height: 9999 }, "*"));
  const seen = () => frame.locator("html").evaluate((root) => root.style.getPropertyValue("--zicht-boven"));
  const view = await seen();
  await frame.locator("body").evaluate(() => postMessage({ kindcentrumwijzer: 1, top: 123, bottom: 456 }, "*"));
  await page.waitForTimeout(200);
  expect(await height()).toBe(before);
  expect(await seen()).toBe(view);
  // Nor from the frame itself, once a page of another site is in it.
  await writeFile(join(site.folder, "vreemd.html"), "<!doctype html><title>vreemd</title><script>parent.postMessage({ kindcentrumwijzer: 1, height: 9999 }, '*'); document.title = 'gestuurd';</script>");
  await page.locator("iframe").evaluate((one, address) => { one.src = address; }, `${site.address.replace("127.0.0.1", "localhost")}vreemd.html`);
  await expect.poll(() => page.frames()[1].title()).toBe("gestuurd");
  await page.waitForTimeout(200);
  expect(await height()).toBe(before);
});

test("a window that a stranger opened takes no file from them", async ({ page, context, site }) => {
  await host(page, site, `<button id="open">open</button>`);
  await page.evaluate((address) => { document.querySelector("#open").onclick = () => { window.other = open(address); setInterval(() => window.other.postMessage({ "kcw-file": JSON.stringify({ format: "kindcentrumwijzer", schema: 1, app: "x", exported_at: "2026-01-01T00:00:00Z", records: [] }) }, "*"), 50); }; }, `${site.address}#/gegevens`);
  const [own] = await Promise.all([context.waitForEvent("page"), page.locator("#open").click()]);
  await own.locator("input[type=file]").waitFor({ state: "attached" });
  await own.waitForTimeout(500);
  await expect(own.locator(".proposal")).toHaveCount(0);
});

test("a host that keeps its frame low still lets the reader scroll in it", async ({ page, site }) => {
  await host(page, site, `<style>iframe{max-block-size:500px}</style>${withScript(site, 'data-entry="rol"')}`);
  const frame = frameOf(page);
  await frame.getByRole("button", { name: words.beginAssessment }).waitFor();
  await expect.poll(() => frame.locator("html").evaluate((root) => getComputedStyle(root).overflowY)).not.toBe("hidden");
});

embedded("blocked");

test("with the rights that the page names the app works in a sandbox, and saves and prints", async ({ page, site }) => {
  await host(page, site, `<iframe title="app" sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox" src="${site.address}rol.html#/voorbeeld" width="900" height="700"></iframe>`);
  const frame = frameOf(page);
  await frame.locator(".role-card").first().waitFor();
  await frame.locator(".steps a").last().click();
  await frame.locator("a[href$='/notitie']").click();
  await frame.locator("body").evaluate(() => { window.printed = 0; window.print = () => { window.printed += 1; }; });
  await frame.locator(".document-bar .button-forward").click();
  expect(await frame.locator("body").evaluate(() => window.printed)).toBe(1);
  const { text } = await saved(page, frame.locator(".document-bar button").last());
  expect(text).toContain("role-assessment");
});

test("in a sandbox without an origin of its own the app works in memory", async ({ page, site }) => {
  await host(page, site, `<iframe title="app" sandbox="allow-scripts allow-popups" src="${site.address}rol.html" width="900" height="700"></iframe>`);
  const frame = frameOf(page);
  await frame.getByRole("button", { name: words.beginAssessment }).click();
  await frame.locator("input[name=streven]").first().check();
  await expect(frame.locator(".save-status [role=status]")).toHaveText(words.notKept);
});

test("in a sandbox without an origin of its own, where no script can come, the frame says so instead of staying blank", async ({ page, site }) => {
  site.closed = true;
  await host(page, site, `<iframe title="app" sandbox="allow-scripts allow-popups" src="${site.address}rol.html" width="900" height="700"></iframe>`);
  const frame = frameOf(page);
  await expect(frame.locator("h1")).toBeVisible();
  await expect(frame.locator(".stays-away")).toBeVisible({ timeout: 12_000 });
  await expect(frame.locator(".stays-away a").first()).toHaveAttribute("target", "_blank");
  page.context().wrong.length = 0; // the scripts that the sandbox keeps out
});

test("the page about embedding shows the code of each tool with the address of this app, and a preview of it", async ({ page, site }) => {
  // A page that is left with a part on its way says so in the console.
  const quiet = () => Promise.all(page.frames().map((frame) => frame.waitForLoadState("networkidle")));
  await open(page, `${site.address}#/uitleg/insluiten`);
  await expect(page.locator("#met-script")).toHaveValue(new RegExp(`src="${site.address}insluiten\\.js\\?entry=gesprek"`));
  await expect(frameOf(page).getByRole("link", { name: words.begin })).toBeVisible();
  await quiet();
  await page.locator("input[name=onderdeel]").nth(2).check();
  await expect(page.locator("#met-script")).toHaveValue(/entry=rol/);
  await expect(page.locator("#zonder-script")).toHaveValue(/rol\.html/);
  await expect(frameOf(page).getByRole("button", { name: words.beginAssessment })).toBeVisible();
  // The code as it is shown works.
  await quiet();
  await host(page, site, await page.locator("#met-script").inputValue());
  await expect(frameOf(page).getByRole("button", { name: words.beginAssessment })).toBeVisible();
  await quiet();
  await open(page, `${site.address}#/uitleg/insluiten`);
  await quiet();
  await host(page, site, await page.locator("#zonder-script").inputValue());
  await expect(frameOf(page).getByRole("link", { name: words.begin })).toBeVisible();
});

test("in a sandbox without forms every button still does what it says", async ({ page, site }) => {
  await host(page, site, `<iframe title="app" sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox" src="${site.address}" width="900" height="700"></iframe>`);
  const frame = frameOf(page);
  await frame.getByRole("link", { name: words.begin }).click();
  await frame.getByLabel(words.name).fill(words.example);
  await frame.getByLabel(words.name).press("Enter");
  await frame.getByRole("button", { name: words.together }).click();
  await frame.locator("input[name=nu]").first().waitFor();
  await frame.locator("header a[href='#/gegevens']").click();
  const { text } = await saved(page, frame.getByRole("button", { name: words.saveFile }));
  expect(text).toContain(words.example);
  await frame.locator(".brand").click();
  await frame.locator(".locations .door").first().click();
  await frame.locator("#partner-erbij").selectOption({ index: 1 });
  await frame.locator(".pick button").first().click();
  await expect(frame.locator(".partners li")).toHaveCount(1);
});

const ROLE = (page) => frameOf(page).getByRole("button", { name: words.beginAssessment });
const CONVERSATION = (page) => frameOf(page).getByRole("link", { name: words.begin });
for (const [what, html, shows] of [
  ["attributes that were taken away", (app) => `<script src="${app}insluiten.js?entry=rol" async></script>`, ROLE],
  ["a capital", (app) => `<script src="${app}insluiten.js" data-entry="Rol" async></script>`, ROLE],
  ["a place without its sign", (app) => `<script src="${app}insluiten.js" data-entry="rol" data-place="/praktijk" async></script>`, (page) => frameOf(page).locator(".role-practice").first()],
  ["a place behind the question mark", (app) => `<script src="${app}insluiten.js?entry=rol&amp;place=praktijk" async></script>`, (page) => frameOf(page).locator(".role-practice").first()],
  ["a module with a version", (app) => `<script type="module" src="${app}insluiten.js?ver=6.4" data-entry="rol"></script>`, ROLE],
  ["nothing asked for", (app) => `<script src="${app}insluiten.js" async></script>`, CONVERSATION],
]) {
  test(`the script shows what was meant with ${what}`, async ({ page, site }) => {
    await host(page, site, html(site.address));
    await expect(shows(page)).toBeVisible();
  });
}

test("the script says what is wrong: a part that does not exist, in the page and the console", async ({ page, site }) => {
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await host(page, site, `<script src="${site.address}insluiten.js" data-entry="rollen"></script>`);
  await expect(page.locator("p a")).toHaveAttribute("href", site.address);
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(said.join()).toContain("rollen");
  page.context().wrong.length = 0;
});

test("a script in the head puts the app at the end of the page, and says where it belongs", async ({ page, site }) => {
  await writeFile(join(site.folder, "hoofd.html"), `<!doctype html><html lang="nl"><head><title>gastheer</title><link rel="icon" href="data:,"><script src="${site.address}insluiten.js" data-entry="rol" async></script></head><body><p>Onze pagina</p></body></html>`);
  await page.goto(site.address.replace("127.0.0.1", "localhost") + "hoofd.html");
  await expect(ROLE(page)).toBeVisible();
  expect(page.context().wrong.join()).toContain("head");
  await page.goto("about:blank");
  page.context().wrong.length = 0;
});

test("two on a page each have their own name", async ({ page, site }) => {
  const one = `<script src="${site.address}insluiten.js?entry=rol" async></script>`;
  await host(page, site, `${one}${one}<script src="${site.address}insluiten.js?entry=gesprek" async></script>`);
  await expect(page.locator("iframe")).toHaveCount(3);
  const titles = await page.locator("iframe").evaluateAll((all) => all.map((one) => one.title));
  expect(new Set(titles).size).toBe(3);
  expect(titles.every((title) => title.startsWith("Kindcentrumwijzer: "))).toBe(true);
});

test("a host that adds to the height, or takes it as it is, gets a frame that grows and shrinks with what is in it", async ({ page, site }) => {
  for (const extra of [0, 24]) {
    await host(page, site, `<iframe title="app" src="${site.address}rol.html" style="width:900px;height:300px;border:0"></iframe><script>addEventListener("message", ({ data }) => { if (data.height) document.querySelector("iframe").style.height = data.height + ${extra} + "px"; });</script>`);
    const frame = frameOf(page);
    await frame.getByRole("button", { name: words.beginAssessment }).waitFor();
    const height = () => page.locator("iframe").evaluate((one) => one.getBoundingClientRect().height);
    const content = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => await height() - await content()).toBe(extra);
    await frame.locator("header a[href='#/praktijk']").click();
    await frame.locator(".role-practice").first().waitFor();
    await expect.poll(async () => await height() - await content()).toBe(extra);
    const tall = await height();
    await page.waitForTimeout(500);
    expect(await height()).toBe(tall);
    await frame.locator(".brand").click();
    await frame.getByRole("button", { name: words.beginAssessment }).waitFor();
    await expect.poll(async () => (await height()) < tall && await height() - await content() === extra).toBe(true);
  }
});

test("the bar stays in view in a dialog that scrolls, and above a bar of the host", async ({ page, site }) => {
  const view = page.viewportSize().height;
  for (const [around, bottom] of [
    [(inner) => `<div id="schuif" style="position:fixed;inset:40px 60px 160px;overflow:auto">${inner}</div>`, view - 160],
    [(inner) => `${inner}<div style="position:fixed;inset:auto 0 0;block-size:90px;background:#ddd">Onze balk</div>`, view - 90],
  ]) {
    await host(page, site, around(`<script src="${site.address}insluiten.js?entry=rol" async></script>`));
    const frame = frameOf(page);
    await frame.getByRole("button", { name: words.beginAssessment }).click();
    await frame.locator("input[name=streven]").first().waitFor();
    await page.evaluate(() => (document.querySelector("#schuif") ?? document.scrollingElement).scrollBy(0, 30));
    await expect.poll(async () => { const box = await frame.locator(".bar").boundingBox(); return box.y + box.height <= bottom + 1 && box.y + box.height > bottom - 40; }).toBe(true);
  }
});
