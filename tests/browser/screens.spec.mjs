// Every screen, on every kind of screen, by hand, by keyboard, and as it is read aloud.
import { ENTRIES, beginLocation, choose, expect, goTo, showExample, test, words } from "./steps.mjs";

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
      const usable = [...all].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }) && !(one.type === "file" && one.hidden));
      // Of a group of radios the keyboard stops at one.
      const stops = usable.filter((one) => one.type !== "radio" || one.checked || ![...document.getElementsByName(one.name)].some((other) => other.checked || (other !== one && other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)));
      window.stops = stops;
      stops[0].focus();
    });
    // A focus that a script gave is not drawn until a key was pressed.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
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
  expect(tree.match(/- rowheader /g)).toHaveLength(12);
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
