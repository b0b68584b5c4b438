// What a host, a network or a browser does to the app: it works, or says what is wrong to who can do something about it.
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beginLocation, choose, expect, goTo, open, test } from "./steps.mjs";

const ready = (page) => page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
const edit = async (site, name, change) => writeFile(join(site.folder, name), change(await readFile(join(site.folder, name), "utf8")));
const update = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
const facts = (page, id) => page.locator(`section[aria-labelledby=${id}]`);
const cached = (page) => page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);

test("pages, the icon and the manifest may be changed on the way: the app works offline all the same", async ({ page, context, site }) => {
  for (const name of (await readdir(site.folder)).filter((name) => name.endsWith(".html"))) await edit(site, name, (text) => `${text}<!-- by the host -->`);
  await edit(site, "icon.svg", (text) => text.replace("<svg", '<svg data-host="yes"'));
  await edit(site, "manifest.webmanifest", (text) => text.replace('"name"', '"x_host": 1, "name"'));
  await open(page, site.address);
  await ready(page);
  await context.setOffline(true);
  await open(page, `${site.address}rol.html`);
  expect(await page.evaluate(() => fetch("rol.html").then((answer) => answer.text()))).toContain("by the host");
  page.context().wrong.length = 0; // the host's file cannot be asked for; the kept one is used
});

test("a file that was changed on the way is said on the page about the app, and by the worker; what was there stays", async ({ page, context, site }) => {
  await open(page, site.address);
  await ready(page);
  const before = await cached(page);
  // Only the worker's own text is new, so that it is of the same build as the one in use.
  const wasm = (await readdir(site.folder)).find((name) => name.startsWith("deel-meer-"));
  const good = await readFile(join(site.folder, wasm));
  await writeFile(join(site.folder, wasm), Buffer.concat([good, Buffer.from("\n")]));
  await edit(site, "sw.js", (text) => `${text}\n// another\n`);
  await goTo(page, "#/uitleg/over");
  await expect(facts(page, "zonder-internet").locator(".notice")).toHaveCount(0);
  await page.evaluate(() => caches.keys().then(([name]) => caches.open(name)).then(async (cache) => { for (const request of await cache.keys()) if (request.url.includes("deel-meer-")) await cache.delete(request); }));
  await update(page);
  await expect(facts(page, "zonder-internet").locator(".notice")).toContainText(wasm);
  expect(await cached(page)).toBe(before - 1);
  await writeFile(join(site.folder, wasm), good);
  await edit(site, "sw.js", (text) => `${text}\n// mended\n`);
  await update(page);
  await expect.poll(() => cached(page)).toBe(before);
  await context.setOffline(true);
  await open(page, site.address);
  page.context().wrong.length = 0; // the file that was changed, and the host's own without network
});

test("a page to log in, or of another build, is not kept as one of the app", async ({ page, site }) => {
  await open(page, site.address);
  await ready(page);
  for (const other of ["<!doctype html><title>Welkom</title><p>Log in bij het gastnetwerk.", (await readFile(join(site.folder, "rol.html"), "utf8")).replace(/kcw-[0-9a-f]{16}\.js/g, "kcw-0123456789abcdef.js")]) {
    const own = await readFile(join(site.folder, "rol.html"), "utf8");
    await writeFile(join(site.folder, "rol.html"), other);
    await edit(site, "sw.js", (text) => text.replace(/"[0-9a-f]{16}"/, `"${String(other.length).padStart(16, "0")}"`));
    await goTo(page, "#/uitleg/over");
    await update(page);
    await expect(facts(page, "zonder-internet").locator(".notice")).toContainText("rol.html");
    // The browser may have begun a second time by itself.
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await writeFile(join(site.folder, "rol.html"), own);
    await page.reload();
  }
});

/// The style sheets of two themes of the community of NL Design System, as published; the dark of one is a file of its own.
const package_ = (name) => new URL(`../../node_modules/${name}/dist/`, import.meta.url);
const THEMES = {
  "Mooi en Anders, with a dark of its own": [new URL("theme.css", package_("@nl-design-system-community/ma-design-tokens")), new URL("color-scheme-dark/theme.css", package_("@nl-design-system-community/ma-design-tokens"))],
  "Voorbeeld, for the light only": [new URL("theme.css", package_("@nl-design-system-unstable/voorbeeld-design-tokens"))],
};
const TAKEN = { "--basis-color-default-bg-document": "--wijzer-linnen", "--basis-color-default-color-document": "--wijzer-inkt", "--basis-color-action-1-inverse-bg-default": "--basis-color-action-1-inverse-bg-default" };
const putTheme = async (site, css) => {
  await writeFile(join(site.folder, "thema.css"), css);
  await writeFile(join(site.folder, "host.json"), '{ "owner": "Gemeente Voorbeeld", "theme": "thema.css" }');
};
/// What tokens come to in a page, as colours.
const colours = (page, names, classes = "") => page.evaluate(({ names, classes }) => {
  const one = document.createElement("p");
  one.className = classes;
  document.body.append(one);
  const all = names.map((name) => { one.style.color = `var(${name})`; return getComputedStyle(one).color; });
  one.remove();
  return all;
}, { names, classes });
/// The same by the style sheet itself, in a page of its own.
const published = async (browser, css, classes) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addStyleTag({ content: css });
  const all = await colours(page, Object.keys(TAKEN), classes);
  await context.close();
  return all;
};

for (const [name, files] of Object.entries(THEMES)) {
  test(`a host's own colours are taken in the light, in the dark and on paper, and without network: ${name}`, async ({ page, context, browser, browserName, site }) => {
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    await putTheme(site, texts.join("\n"));
    const classes = texts.map((text) => text.match(/^\.([\w-]+) \{/m)[1]);
    const light = await published(browser, texts[0], classes[0]);
    await open(page, `${site.address}#/uitleg/over`);
    const own = await (async () => { await page.emulateMedia({ colorScheme: "dark" }); const dark = await colours(page, Object.values(TAKEN)); await page.emulateMedia({ colorScheme: "light" }); return dark; })();
    const dark = texts.length > 1 ? await published(browser, texts.join("\n"), classes.join(" ")) : own;
    const shown = () => colours(page, Object.values(TAKEN));
    await expect.poll(shown).toEqual(light);
    // This driver cannot tell Firefox that it is dark.
    if (browserName === "chromium") {
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(shown).toEqual(dark);
      expect(dark).not.toEqual(light);
    }
    await page.emulateMedia({ media: "print" });
    expect(await shown()).toEqual(light);
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    await ready(page);
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    await expect.poll(shown).toEqual(light);
    page.context().wrong.length = 0; // what the console says to the host
  });
}

test("two colours of a host that cannot be read on each other are named, and ours stays", async ({ page, site }) => {
  await open(page, `${site.address}#/uitleg/over`);
  const [ours] = await colours(page, ["--wijzer-inkt-zacht"]);
  await putTheme(site, ".a-theme { --basis-color-default-bg-document: #fff; --basis-color-default-color-subtle: oklch(70% 0 0) }");
  await page.reload();
  await expect(facts(page, "aanbieder").locator(".notice")).toContainText("--basis-color-default-color-subtle");
  await expect(facts(page, "aanbieder").locator(".notice li")).toHaveCount(1);
  expect(await colours(page, ["--wijzer-inkt-zacht", "--wijzer-linnen"])).toEqual([ours, "rgb(255, 255, 255)"]);
  page.context().wrong.length = 0; // what the console says to the host
});

const HOSTS = {
  "is no JSON": ['{ "owner": "Gemeente Voorbeeld", }', "JSON"],
  "has a contact that is none": ['{ "owner": "Gemeente Voorbeeld", "contact": "bel ons" }', "contact"],
  "has a field that means nothing": ['{ "naam": "Gemeente Voorbeeld" }', "naam"],
  "has a logo that is not there": ['{ "owner": "Gemeente Voorbeeld", "logo": "niet-er.svg" }', "logo"],
  "has colours that are not there": ['{ "theme": "niet-er.css" }', "theme"],
  "has colours that are far too large": ['{ "theme": "groot.svg" }', "600 kB"],
  "has a logo on another site": ['{ "owner": "Gemeente Voorbeeld", "logo": "https://elders.example/x.svg" }', "logo"],
  "has a logo that is far too large": ['{ "owner": "Gemeente Voorbeeld", "logo": "groot.svg" }', "600 kB"],
};
for (const [what, [text, word]] of Object.entries(HOSTS)) {
  test(`a host.json that ${what} is said on the page about the app, to old and new visitors alike`, async ({ page, browser, site }) => {
    await writeFile(join(site.folder, "groot.svg"), `<svg xmlns="http://www.w3.org/2000/svg"><!--${"x".repeat(600_000)}--></svg>`);
    await open(page, `${site.address}#/uitleg/over`);
    await ready(page);
    await expect(facts(page, "aanbieder").locator(".notice")).toHaveCount(0);
    await writeFile(join(site.folder, "host.json"), text);
    await page.reload();
    const other = await browser.newContext();
    const theirs = await other.newPage();
    await open(theirs, `${site.address}#/uitleg/over`);
    for (const one of [page, theirs]) await expect(facts(one, "aanbieder").locator(".notice")).toContainText(word);
    // Once it is mended, everybody sees that.
    await writeFile(join(site.folder, "host.json"), '{ "Owner": "Gemeente Voorbeeld", "contact": "mailto:a@voorbeeld.nl" }');
    await page.reload();
    await expect(facts(page, "aanbieder").locator("b").first()).toHaveText("Gemeente Voorbeeld");
    await expect(facts(page, "aanbieder").locator("a")).toHaveAttribute("href", "mailto:a@voorbeeld.nl");
    await expect(facts(page, "aanbieder").locator(".notice")).toHaveCount(0);
    await rm(join(site.folder, "host.json"));
    await page.reload();
    await expect(facts(page, "aanbieder").locator("b")).toHaveCount(0);
    await other.close();
    page.context().wrong.length = 0; // what the console says to the host
  });
}

for (const [why, take] of [
  ["no-wasm", () => { delete window.WebAssembly; }],
  ["old", () => { delete Array.prototype.at; }],
]) {
  test(`a browser that cannot run the app is told so at once: ${why}`, async ({ page }) => {
    await page.addInitScript(take);
    // This browser would run it all the same.
    await page.route("**/kcw-*.js", (route) => route.abort());
    await page.goto("/");
    await expect(page.locator(".stays-away")).toBeVisible({ timeout: 3_000 });
    await expect(page.locator(`.stays-away [data-why=${why}]`)).toBeVisible();
    await expect(page.locator(".stays-away [data-why]:visible")).toHaveCount(1);
    await expect(page.locator(".stopped")).toHaveCount(0);
    page.context().wrong.length = 0; // what it could not run
  });
}

test("a clock that cannot be right is said on every page, and nothing is hidden", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await page.clock.setSystemTime(new Date("2020-01-01T12:00:00"));
  await page.reload();
  await expect(page.locator(".messages .notice-warning")).toContainText("2020");
  await expect(page.locator("input[name=nu][value=hand-in-hand]")).toBeChecked();
  await goTo(page, "#/");
  await expect(page.locator(".messages .notice-warning")).toContainText("2020");
  await expect(page.locator(".locations .door")).toHaveCount(1);
});
