import AxeBuilder from "@axe-core/playwright";
import { ENTRIES, beginLocation, eraseAll, expect, fixture, goTo, open, openFile, reportText, roundOf, test, themeNumber, words } from "./steps.mjs";

const modes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
};

// A test a width: each a walk along all screens, which takes its time. No width has colours of its own, so that colours,
// in the light, in the dark and forced, are looked at in one.
const WALKS = Object.entries(ENTRIES).flatMap(([entry, fill]) => [320, 768, 1280].map((width) => ({ entry, fill, width, seen: width === 768 ? Object.entries(modes) : [["light", modes.light]] })));
const COLOURS = ["color-contrast", "link-in-text-block"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const { entry, fill, width, seen } of WALKS) {
  test(`no screen of ${entry} has an accessibility violation, at ${width} wide (${seen.map(([name]) => name).join(", ")})`, async ({ page }) => {
    test.setTimeout(300_000);
    const screens = await fill(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    // As high as what is on it: the bar at the foot of a screen covers what one scrolls to.
    await page.setViewportSize({ width, height: 4_000 });
    for (const [screen, fragment] of Object.entries(screens)) {
      await goTo(page, fragment);
      await page.locator("details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
      for (const [name, media] of seen) {
        await page.emulateMedia(media);
        // The preview of the embedded app is a page in a page: it has the same landmarks once more. Only colours are
        // another matter in another mode. Legacy: no page of its own to gather what frames say, which takes half the time.
        const axe = new AxeBuilder({ page }).setLegacyMode().exclude(".preview");
        const rules = name !== "light" ? axe.withRules(COLOURS) : axe.withTags(TAGS);
        const { violations } = await (seen.length > 1 ? rules : rules.disableRules(COLOURS)).analyze();
        expect(violations.map(({ id, nodes }) => `${screen}, ${name}: ${id} ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
      }
    }
  });
}

test("messages, proposals, errors and questions have no violation either", async ({ page }) => {
  const check = async (state) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
  };
  await open(page);
  await openFile(page, fixture("bad-not-ours"));
  await expect(page.locator(".field-error")).not.toBeEmpty();
  await check("a bad file");
  await openFile(page, fixture("partly-bad-level"));
  await expect(page.locator(".proposal")).toBeVisible();
  await check("a proposal");
  await page.getByRole("button", { name: words.accept }).click();
  await check("a message");
  await eraseAll(page);
  await check("a question");
  await goTo(page, "#/nieuw");
  await page.getByRole("button", { name: words.further, exact: true }).click();
  await check("an error at a field");
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: nothing scrolls sideways at 320 wide, at 400% zoom, or with a name without blanks`, async ({ page }) => {
  const screens = await fill(page);
  if (entry === "gesprek") {
    await goTo(page, screens.location);
    await page.getByLabel(words.name).fill("W".repeat(200));
    await page.getByLabel(words.name).blur();
    await goTo(page, screens.theme);
    await page.getByRole("checkbox", { name: words.onPurpose }).check();
  }
  for (const width of [256, 320, 390, 1024]) for (const [screen, fragment] of Object.entries(screens)) {
    await page.setViewportSize({ width, height: 640 });
    await goTo(page, fragment);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${screen} at ${width}`).toBe(0);
  }
});

for (const [entry, fill] of Object.entries(ENTRIES)) test(`${entry}: links, buttons and options are at least 44 pixels high, or stand in a line of text`, async ({ page }) => {
  const screens = await fill(page);
  for (const width of [390, 1024]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [screen, fragment] of Object.entries(screens)) {
      await goTo(page, fragment);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("a, button, label:has(input), summary, input.field, textarea")]
          .filter((one) => one.offsetParent && !one.closest("p, li, th, .notice p") && !one.matches(".skip"))
          .filter((one) => one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML.slice(0, 80)));
      expect(small, `${screen} at ${width}`).toEqual([]);
    }
  }
});

test("the whole journey goes by keyboard alone", async ({ page }) => {
  const press = async (key, times = 1) => { for (let n = 0; n < times; n += 1) await page.keyboard.press(key); };
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
  const tabTo = async (part, most = 40) => {
    for (let n = 0; n < most; n += 1) {
      await press("Tab");
      if ((await focused()).includes(part)) return;
    }
    throw new Error(`never reached ${part}`);
  };
  await open(page);
  await press("Tab");
  await expect(page.getByRole("link", { name: words.skip })).toBeFocused();
  await press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await tabTo("#/nieuw");
  await press("Enter");
  await tabTo('id="naam"');
  await page.keyboard.type(words.example);
  await press("Enter");
  // The page before has a button of that kind too.
  await page.locator(".setup").waitFor();
  await tabTo("button-forward");
  await press("Enter");
  await expect(themeNumber(page)).toHaveText("1");
  await expect(page.locator("#kop")).toBeFocused();
  await tabTo('name="nu"');
  await press("ArrowDown", 2);
  await expect(page.locator("input[name=nu]:checked")).toHaveValue("hand-in-hand");
  await tabTo('type="checkbox"');
  await press("Space");
  await expect(page.locator("input[name=straks]:checked")).toHaveValue("hand-in-hand");
  await tabTo("<summary");
  await press("Enter");
  await expect(page.locator("details[open]")).toHaveCount(1);
  await tabTo("<textarea");
  await page.keyboard.type("Met het toetsenbord.");
  await tabTo("onward");
  await press("Enter");
  await expect(themeNumber(page)).toHaveText("2");
  expect(await reportText(page, await roundOf(page))).toContain("Met het toetsenbord.");
});

test("after every action the focus is somewhere, never lost", async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement !== document.body);
  await beginLocation(page);
  await page.getByRole("button", { name: words.later }).click();
  await page.goBack();
  await page.getByRole("button", { name: words.notLater }).click();
  await expect.poll(focused, "not later").toBe(true);
  await page.locator("input[name=nu]").first().check();
  await page.locator(".below .button-quiet").click();
  await expect.poll(focused, "choices taken back").toBe(true);
  await goTo(page, "#/");
  await openFile(page, fixture("good-html-in-texts"));
  await page.getByRole("button", { name: words.accept }).click();
  await expect.poll(focused, "taken over").toBe(true);
  await page.getByRole("button", { name: words.undo }).click();
  await expect.poll(focused, "undone").toBe(true);
  await page.locator(".messages-now .button-quiet").click();
  await expect.poll(focused, "message closed").toBe(true);
  await eraseAll(page);
  await page.getByRole("button", { name: words.yesErase }).click();
  await expect.poll(focused, "erased").toBe(true);
});

test("an answer is announced once saved and the live region stays quiet while typing", async ({ page }) => {
  await beginLocation(page);
  const status = page.locator(".save-status [role=status]");
  await page.locator("input[name=nu]").first().check();
  await expect(status).toHaveText(words.kept);
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => { window.changes += 1; }).observe(document.querySelector(".save-status [role=status]"), { childList: true, characterData: true, subtree: true });
  });
  await page.getByLabel(words.note).pressSequentially("rustig typen", { delay: 60 });
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => window.changes)).toBe(0);
});

