// Every screen, on every kind of screen, by hand, by keyboard, and as it is read aloud.
import { ENTRIES, beginLocation, choose, expect, goTo, open, showExample, test, words } from "./steps.mjs";

const ROUND = "#/ronde/voorbeeld-gesprek-najaar";

/// Where the middles of the level heads and of the stops under them are, across the page.
const middles = (page, selector, first) =>
  page.locator(selector).evaluateAll((all, first) => all.slice(0, first).map((one) => { const { left, width } = one.getBoundingClientRect(); return left + width / 2; }), first);

test("the stops of the picture stand under their level, from a small phone to a projector and on paper", async ({ page }) => {
  await showExample(page);
  for (const [width, media] of [[320, "screen"], [390, "screen"], [480, "screen"], [700, "screen"], [1024, "screen"], [1920, "screen"], [1024, "print"]]) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 900 });
    for (const fragment of [ROUND, `${ROUND}/verslag`]) {
      await goTo(page, fragment);
      const heads = await middles(page, ".head-level", 5);
      const stops = await middles(page, ".profile .stop", 5);
      expect(heads).toHaveLength(5);
      heads.forEach((head, index) => expect(Math.abs(head - stops[index]), `${media} ${width} level ${index + 1}`).toBeLessThan(3));
    }
  }
});

test("on a projector the page grows with the screen, and on a tablet, upright or on its side, it does not", async ({ page }) => {
  await showExample(page);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  for (const [width, height, expected] of [[768, 1024, 16], [1024, 768, 16], [844, 390, 16], [1280, 800, 16], [1920, 1080, 24], [3840, 2160, 28]]) {
    await page.setViewportSize({ width, height });
    expect(await size(), `${width} x ${height}`).toBeCloseTo(expected, 0);
    await goTo(page, `${ROUND}/thema/kind-centraal`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} x ${height}`).toBe(0);
  }
});

test("on a phone on its side and at 400% the bar does not eat the page", async ({ page }) => {
  await showExample(page);
  for (const [width, height] of [[844, 390], [320, 256]]) {
    await page.setViewportSize({ width, height });
    await goTo(page, `${ROUND}/thema/kind-centraal`);
    expect(await page.locator(".bar").evaluate((bar) => getComputedStyle(bar).position), `${width} x ${height}`).toBe("static");
  }
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: who asks for less motion gets none`, async ({ page }) => {
  const screens = await fill(page);
  const moving = () => page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => {
    const style = getComputedStyle(one);
    return style.animationName !== "none" || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0);
  }).length);
  await goTo(page, screens.home);
  expect(await moving(), "there is motion to take away").toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [name, fragment] of Object.entries(screens)) {
    await goTo(page, fragment);
    expect(await moving(), name).toBe(0);
  }
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: every screen is walked by keyboard: all controls in the order of the page, each with a visible focus`, async ({ page }) => {
  test.slow();
  const screens = await fill(page);
  for (const [name, fragment] of Object.entries(screens)) {
    await goTo(page, fragment);
    await page.evaluate(() => {
      // The preview of the embedded app is a page in a page, with stops of its own.
      document.querySelectorAll(".preview").forEach((one) => { one.inert = true; });
      const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']");
      const reached = [...all].filter((one) => one.tabIndex >= 0);
      // What is left out of the order of the keyboard leads where something in it leads.
      window.lost = [...all].filter((one) => one.tabIndex < 0 && !one.disabled && !(one.href && reached.some((other) => other.href === one.href))).length;
      const usable = reached.filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !(one.type === "file" && one.hidden));
      // Of a group of radios the keyboard stops at one.
      const stops = usable.filter((one) => one.type !== "radio" || one.checked || ![...document.getElementsByName(one.name)].some((other) => other.checked || (other !== one && other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)));
      window.stops = stops;
      stops[0].focus();
    });
    // A focus that a script gave is not drawn until a key was pressed.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => window.lost), `${name}: out of reach`).toBe(0);
    const count = await page.evaluate(() => window.stops.length);
    const seen = [];
    for (let press = 0; press < count; press += 1) {
      // A date is one control with a few stops in it.
      const inside = () => page.evaluate((at) => window.stops.indexOf(document.activeElement) === at, press - 1);
      if (press > 0) do await page.keyboard.press("Tab"); while (await inside());
      seen.push(await page.evaluate(() => {
        const one = document.activeElement;
        const marks = (element) => { const style = getComputedStyle(element); return style.outlineStyle !== "none" || style.boxShadow !== "none"; };
        const label = one.closest("label") ?? document.querySelector(`label[for="${one.id}"]`);
        return { at: window.stops.indexOf(one), marked: marks(one) || (label !== null && marks(label)), what: one.outerHTML.slice(0, 90) };
      }));
    }
    expect(seen.filter(({ marked }) => !marked).map(({ what }) => what), `${name}: focus that is not seen`).toEqual([]);
    expect(seen.map(({ at }) => at), name).toEqual([...Array(count).keys()]);
  }
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: names are read as one would say them: no empty name, no name twice for two things`, async ({ page }) => {
  const screens = await fill(page);
  for (const [name, fragment] of Object.entries(screens)) {
    await goTo(page, fragment);
    const tree = await page.locator("body").ariaSnapshot();
    const lines = tree.split("\n").map((line) => line.trim());
    const nameless = lines.filter((line) => /^- (button|link|textbox|combobox|checkbox|radio|heading|img)(:| \[|$)/.test(line));
    expect(nameless, `${name}: controls without a name`).toEqual([]);
    const links = lines.filter((line) => /^- link /.test(line)).map((line) => line.replace(/^- link "(.*)".*$/, "$1"));
    for (const link of new Set(links.filter((link, index) => links.indexOf(link) !== index))) {
      const targets = await page.getByRole("link", { name: link, exact: true }).evaluateAll((all) => [...new Set(all.map((one) => one.href))]);
      expect(targets, `${name}: "${link}" leads to one place`).toHaveLength(1);
    }
  }
});

test("the picture is read aloud as a table with a sentence per theme", async ({ page }) => {
  await showExample(page);
  await goTo(page, ROUND);
  const tree = await page.locator("table.picture").ariaSnapshot();
  expect(tree).toContain("table");
  expect(tree.match(/- '?rowheader /g)).toHaveLength(12);
  expect(tree.match(/- columnheader/g)).toHaveLength(2);
  for (const row of await page.locator("table.picture tbody tr").all()) {
    const cell = row.getByRole("cell");
    await expect(cell).toHaveCount(1);
    expect((await cell.ariaSnapshot()).length).toBeGreaterThan(12);
  }
});

test("a term is explained where it stands, by keyboard, without moving what was ticked", async ({ page }) => {
  await showExample(page);
  await goTo(page, `${ROUND}/thema/doorgaande-lijn-ondersteuning`);
  const term = page.locator(".claims .term summary").first();
  const ticked = await page.locator(".claims input:checked").count();
  await term.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".claims .term[open] p")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".claims .term[open]")).toHaveCount(0);
  expect(await page.locator(".claims input:checked").count()).toBe(ticked);
});

test("what just happened is said in a live region that was there before", async ({ page }) => {
  await showExample(page);
  const live = page.locator(".messages-now [role=status]");
  await expect(live).toBeAttached();
  await page.getByRole("button", { name: words.removeLocation }).click();
  await expect(live).not.toBeEmpty();
  await page.getByRole("button", { name: words.putBack }).click();
  await expect(live).not.toBeEmpty();
});

test("nothing moves under a thumb when a level is chosen", async ({ page }) => {
  for (const [width, height] of [[390, 844], [768, 1024], [1024, 768]]) {
    await page.setViewportSize({ width, height });
    await beginLocation(page);
    const place = () => page.locator(".tiles").evaluate((tiles) => tiles.getBoundingClientRect().top + scrollY);
    const before = await place();
    await choose(page, "nu", "face-to-face");
    await choose(page, "straks", "face-to-face");
    expect(await place(), `${width} wide`).toBe(before);
  }
});

test("choosing moves nothing in the cards either, and the chosen one keeps the colour of its level", async ({ page }) => {
  for (const [width, height] of [[390, 844], [1024, 768]]) {
    await page.setViewportSize({ width, height });
    await beginLocation(page);
    const places = () => page.locator(".card-top b, .tile b").evaluateAll((all) => all.map((one) => { const { left, top } = one.getBoundingClientRect(); return [left, top + scrollY]; }));
    const band = () => page.locator(".tile").nth(2).evaluate((tile) => getComputedStyle(tile, "::before").backgroundColor);
    const [before, colour] = [await places(), await band()];
    await choose(page, "nu", "hand-in-hand");
    await choose(page, "straks", "hand-in-hand");
    expect(await places(), `${width} wide`).toEqual(before);
    expect(await band()).toBe(colour);
  }
});

test("the picture stands whole on a tablet, a theme in a row", async ({ page }) => {
  await showExample(page);
  await goTo(page, ROUND);
  const rows = await page.locator(".picture tbody tr").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ bottom, height }) => ({ bottom, height })));
  expect(rows).toHaveLength(12);
  for (const { height } of rows) expect(height).toBeLessThan(40);
  expect(rows.at(-1).bottom).toBeLessThan(768);
});

test("the first page has its doors on one line, and on a phone the frieze leaves room for them", async ({ page }) => {
  await open(page);
  const titles = () => page.locator(".doors .door > b").evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(new Set(await titles()).size).toBe(1);
  expect(await page.locator(".doors .door .level-sign").count()).toBe((await titles()).length);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await page.locator(".frieze").boundingBox()).height).toBeLessThan(90);
  // No door is left alone on a line.
  const lines = await titles();
  expect(lines.filter((line) => line === lines.at(-1)).length).toBe(2);
});

test("signs, discs, boxes and numbers grow with the letters on a projector", async ({ page }) => {
  await showExample(page);
  const sizes = async () => {
    await goTo(page, ROUND);
    const one = async (selector) => (await page.locator(selector).first().boundingBox()).width;
    const picture = [await one(".head-level .level-sign"), await one(".profile .disc"), await one(".numbered .number")];
    await goTo(page, `${ROUND}/thema/kind-centraal`);
    return [...picture, await one(".card input"), await one(".card .level-sign"), await one(".check input"), await one(".theme-map svg")];
  };
  const small = await sizes();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const large = await sizes();
  large.forEach((size, at) => expect(size / small[at], `the one at ${at}`).toBeGreaterThan(1.4));
});

test("a page's title stands at one height, with a line above it or without", async ({ page }) => {
  await showExample(page);
  const heights = {};
  for (const fragment of ["#/nieuw", "#/gegevens", "#/uitleg", "#/uitleg/over", "#/uitleg/woorden", ROUND, "#/bestaat-niet"]) {
    await goTo(page, fragment);
    heights[fragment] = await page.locator("h1").evaluate((title) => Math.round(title.getBoundingClientRect().top + scrollY));
  }
  expect([...new Set(Object.values(heights))], JSON.stringify(heights)).toHaveLength(1);
});

test("an empty radio and an empty box have the edge of our tokens in the dark, and a chosen one its mark on paper and in forced colours", async ({ page }) => {
  await showExample(page);
  await goTo(page, `${ROUND}/thema/kind-centraal`);
  await page.emulateMedia({ colorScheme: "dark" });
  const edge = await page.evaluate(() => { const one = document.createElement("i"); one.style.color = "var(--wijzer-rand)"; document.body.append(one); const { color } = getComputedStyle(one); one.remove(); return color; });
  for (const selector of [".card input:not(:checked)", ".check input:not(:checked)"]) {
    expect(await page.locator(selector).first().evaluate((one) => getComputedStyle(one).borderTopColor)).toBe(edge);
  }
  for (const media of [{ media: "print" }, { media: "screen", forcedColors: "active" }]) {
    await page.emulateMedia(media);
    expect(await page.locator(".card input:checked").evaluate((one) => getComputedStyle(one).appearance)).toBe("auto");
  }
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: the head of every page holds from 320 to 710 wide, and no page goes sideways`, async ({ page }) => {
  test.slow();
  const screens = await fill(page);
  for (const [name, fragment] of Object.entries(screens)) {
    await goTo(page, fragment);
    for (const width of [320, 341, 352, 363, 390, 480, 621, 640, 710]) {
      await page.setViewportSize({ width, height: 900 });
      const wrong = await page.evaluate(() => {
        const found = [];
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(`${scrollWidth} wide`);
        const boxes = [...document.querySelectorAll(".head > .brand, .head .place b, .head nav a")].filter((one) => one.checkVisibility()).map((one) => ({ one, ...one.getBoundingClientRect().toJSON() }));
        for (const a of boxes) for (const b of boxes) {
          if (a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) found.push(`${a.one.textContent} over ${b.one.textContent}`);
        }
        return found;
      });
      expect(wrong, `${name} at ${width}`).toEqual([]);
    }
  }
});

test("with large letters no screen goes sideways at 320 wide", async ({ browser, baseURL }) => {
  test.slow();
  const { launchOptions } = test.info().project.use;
  const large = await browser.browserType().launch({ ...launchOptions, args: [...launchOptions.args, "--blink-settings=defaultFontSize=24"] });
  for (const fill of Object.values(ENTRIES)) {
    const page = await (await large.newContext({ baseURL, locale: "nl-NL" })).newPage();
    const screens = await fill(page);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThanOrEqual(24);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [name, fragment] of Object.entries(screens)) {
      await goTo(page, fragment);
      const [over, widest] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const all = [...document.querySelectorAll("main *, header *, footer *")].filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest("svg, .visually-hidden"));
        return [scrollWidth - clientWidth, all.at(-1)?.outerHTML.slice(0, 120)];
      });
      expect(over, `${name}: ${widest}`).toBe(0);
    }
  }
  await large.close();
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: no screen goes sideways where scroll bars take room`, async ({ browser, baseURL }) => {
  test.slow();
  const { launchOptions } = test.info().project.use;
  const barred = await browser.browserType().launch({ ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] });
  const page = await (await barred.newContext({ baseURL, locale: "nl-NL", viewport: { width: 1024, height: 500 } })).newPage();
  const screens = await fill(page);
  let room = 0;
  for (const [name, fragment] of Object.entries(screens)) {
    await goTo(page, fragment);
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 500 });
      const [over, bar] = await page.evaluate(() => { const { scrollWidth, clientWidth } = document.documentElement; return [scrollWidth - clientWidth, innerWidth - clientWidth]; });
      expect(over, `${name} at ${width}`).toBe(0);
      room = Math.max(room, bar);
    }
  }
  expect(room, "the bars take room").toBeGreaterThan(5);
  await barred.close();
});

test("taking back that they mean to stay brings back what they aimed for", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "face-to-face");
  await choose(page, "straks", "hand-in-hand");
  const stay = page.getByRole("checkbox", { name: words.onPurpose });
  await stay.check();
  await expect(page.locator("input[name=straks][value=face-to-face]")).toBeChecked();
  await stay.uncheck();
  await expect(page.locator("input[name=straks][value=hand-in-hand]")).toBeChecked();
  // Coming there later is no word that they stay.
  await choose(page, "nu", "hand-in-hand");
  await expect(stay).not.toBeChecked();
});

test("what was ticked at a level that is no longer chosen is counted where it went", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "face-to-face");
  const fold = page.locator(".below details.more").first().locator("> summary");
  const before = await fold.innerText();
  await page.locator("#herkend .check input").first().check();
  await choose(page, "nu", "integraal");
  await expect(fold).not.toHaveText(before);
});

test("a level is heard by its name first, and its line as what describes it; steps say which way they go", async ({ page }) => {
  await showExample(page);
  await goTo(page, `${ROUND}/thema/doorgaande-lijn-ondersteuning`);
  for (const card of await page.locator(".card").all()) {
    await expect(card.locator("input")).toHaveAccessibleName(await card.locator(".card-name span").innerText());
    await expect(card.locator("input")).toHaveAccessibleDescription(await card.locator(".gist").innerText());
  }
  const [back, ahead] = [page.locator(".bar .button-back"), page.locator(".bar .button-forward")];
  const heard = await Promise.all([back, ahead].map((step) => step.locator(".visually-hidden").textContent()));
  expect(new Set(heard).size).toBe(2);
  expect(await page.locator(".term summary .visually-hidden").first().textContent()).not.toBe("");
});
