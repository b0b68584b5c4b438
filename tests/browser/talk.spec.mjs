// Led from one screen, given on paper, agreed on two devices: what happens around a talk.
import AxeBuilder from "@axe-core/playwright";
import { printed } from "./paper.mjs";
import { LEVELS, addView, beginLocation, beginView, choose, elsewhere, expect, goTo, open, openFile, reportText, roundOf, saved, showExample, test, words } from "./steps.mjs";

const FIRST = "bestuurlijke-samenwerking";
const SECOND = "een-organisatie";
const chosen = (page, question) => page.locator(`input[name=${question}]:checked`);
const saveRound = async (page, round) => {
  await goTo(page, `#/ronde/${round}`);
  return saved(page, page.getByRole("button", { name: words.saveRound }));
};
const another = async (browser, options) => {
  const page = await (await elsewhere(browser, { locale: "nl-NL", ...options })).newPage();
  await open(page);
  return page;
};
const take = async (page, file) => {
  await openFile(page, file.path);
  await page.getByRole("button", { name: words.accept }).click();
  await page.waitForFunction(() => location.hash !== "#/gegevens");
};

test("of levels that two devices chose apart the group chooses theme by theme, and nobody is asked again", async ({ page, browser }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  const other = await another(browser);
  await take(other, await saveRound(page, round));
  for (const [device, levels] of [[page, [0, 1]], [other, [2, 3]]]) {
    for (const [at, theme] of [FIRST, SECOND].entries()) {
      await goTo(device, `#/ronde/${round}/thema/${theme}`);
      await choose(device, "nu", LEVELS[levels[at]]);
      await device.getByLabel(words.note).fill(`Van niveau ${levels[at]}.`);
      await device.getByLabel(words.note).blur();
    }
  }
  const theirs = await saveRound(other, round);
  await openFile(page, theirs.path);
  const groups = page.locator(".version");
  await expect(groups).toHaveCount(2);
  await expect(page.locator(".version input:checked"), "nothing is chosen beforehand").toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await groups.nth(0).getByRole("radio", { name: words.inFile }).check();
  await groups.nth(1).getByRole("radio", { name: words.here }).check();
  await page.getByRole("button", { name: words.accept }).click();
  await page.waitForFunction(() => location.hash !== "#/gegevens");
  const stands = async (device, theme, level) => {
    await goTo(device, `#/ronde/${round}/thema/${theme}`);
    await expect(chosen(device, "nu")).toHaveValue(LEVELS[level]);
  };
  await stands(page, FIRST, 2);
  await stands(page, SECOND, 1);
  // Where the other device hears of it, it was decided.
  await openFile(other, (await saveRound(page, round)).path);
  await expect(other.locator(".proposal")).toBeVisible();
  await expect(other.locator(".version")).toHaveCount(0);
  await other.getByRole("button", { name: words.accept }).click();
  await stands(other, FIRST, 2);
  await stands(other, SECOND, 1);
  await other.context().close();
});

test("who is asked comes along in the file, what each sees does not", async ({ page, browser }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  const { view } = await addView(page, round, "school", LEVELS[1]);
  const [waiting] = await beginView(page, round, "ouders");
  const file = await saveRound(page, round);
  expect(file.text).not.toContain(view.split("/")[2]);
  const other = await another(browser);
  await take(other, file);
  // Nothing was said together yet: the way on is by the own views.
  expect(await other.evaluate(() => location.hash)).toBe(`#/ronde/${round}/beelden`);
  await expect(other.locator(".view-row")).toHaveCount(1);
  await expect(other.locator(`.view-row a[href='${waiting}']`)).toBeVisible();
  await other.context().close();
});

test("what nobody chose between stays as it was here", async ({ page, browser }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  const other = await another(browser);
  await take(other, await saveRound(page, round));
  await goTo(page, `#/ronde/${round}/thema/${FIRST}`);
  await choose(page, "nu", LEVELS[0]);
  await goTo(other, `#/ronde/${round}/thema/${FIRST}`);
  await choose(other, "nu", LEVELS[4]);
  const theirs = await saveRound(other, round);
  await take(page, theirs);
  await goTo(page, `#/ronde/${round}/thema/${FIRST}`);
  await expect(chosen(page, "nu")).toHaveValue(LEVELS[0]);
  await openFile(page, theirs.path);
  await expect(page.locator(".version"), "and is asked again").toHaveCount(1);
  await other.context().close();
});

test("talks of joined locations are offered to be joined, and where they differ the group chooses", async ({ page }) => {
  const rounds = [];
  for (const level of [1, 3]) {
    await beginLocation(page);
    await choose(page, "nu", LEVELS[level]);
    rounds.push(await roundOf(page));
  }
  await goTo(page, `#/ronde/${rounds[0]}`);
  await goTo(page, await page.locator(".above a").getAttribute("href"));
  await page.locator("details:has(#zelfde-locatie) summary").click();
  await page.locator("#zelfde-locatie").selectOption({ index: 1 });
  await page.getByRole("button", { name: words.join, exact: true }).click();
  await page.getByRole("button", { name: words.joinTalks }).click();
  await page.locator(".undecided .version").waitFor();
  await page.locator(".undecided").getByRole("radio").first().check();
  await page.getByRole("button", { name: words.decide }).click();
  await expect(page.locator(".undecided")).toHaveCount(0);
  await goTo(page, `#/ronde/${rounds[0]}/thema/${FIRST}`);
  await expect(chosen(page, "nu")).toHaveValue(LEVELS[1]);
});

test("what was prepared at home comes along in the file, and the screen is led by keys and by clicker", async ({ page, browser }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}/voorbereiding`);
  await page.getByLabel(words.ownQuestion).first().fill("Wie belde het laatst?");
  await page.getByLabel(words.ownQuestion).first().blur();
  await page.getByLabel(words.howLong).first().selectOption({ index: 3 });
  const file = await saved(page, page.getByRole("button", { name: words.saveRound }));
  const school = await another(browser, { viewport: { width: 1280, height: 720 } });
  await take(school, file);
  const at = (theme) => school.waitForFunction((theme) => location.hash.endsWith(`/scherm/${theme}`), theme);
  await goTo(school, `#/ronde/${round}/scherm/${FIRST}`);
  await expect(school.locator(".own-question")).toHaveText("Wie belde het laatst?");
  await expect(school.locator(".talk-head")).toContainText("15");
  await school.getByText(words.followUp).click();
  await expect(school.locator(".follow-up p")).toBeVisible();
  for (const [key, theme] of [["PageDown", SECOND], ["PageUp", FIRST], ["ArrowRight", SECOND], ["ArrowRight", "gezamenlijke-visie"], ["ArrowLeft", SECOND]]) {
    await school.keyboard.press(key);
    await at(theme);
    await expect(school.locator("#kop")).toBeVisible();
  }
  // Two clicks at once are two steps, however fast the page is drawn.
  await school.evaluate(() => {
    const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("ArrowRight");
    press("ArrowLeft");
    press("ArrowLeft");
  });
  await at(FIRST);
  await school.keyboard.press("PageDown");
  await at(SECOND);
  // A key that is held down is one step.
  await school.keyboard.press("PageUp");
  await at(FIRST);
  await school.keyboard.down("PageDown");
  await at(SECOND);
  for (let held = 0; held < 5; held += 1) await school.keyboard.down("PageDown");
  await school.keyboard.up("PageDown");
  await expect(school.locator("#kop")).toBeVisible();
  await at(SECOND);
  // Who clicked a level goes on with an arrow; who came to it by keyboard moves among the levels.
  await choose(school, "nu", LEVELS[1]);
  await school.keyboard.press("ArrowRight");
  await at("gezamenlijke-visie");
  await school.keyboard.press("ArrowLeft");
  await at(SECOND);
  await expect(chosen(school, "nu")).toHaveValue(LEVELS[1]);
  await choose(school, "straks", LEVELS[3]);
  await school.keyboard.press("Shift+Tab");
  while (!(await school.evaluate(() => document.activeElement.matches("input[name=nu]")))) await school.keyboard.press("Shift+Tab");
  await school.keyboard.press("ArrowRight");
  await expect(chosen(school, "nu")).toHaveValue(LEVELS[2]);
  await at(SECOND);
  await school.locator("#kop").focus();
  // What is parked comes last, and stays in reach.
  await school.getByRole("link", { name: "Volgende" }).click();
  await at("gezamenlijke-visie");
  await school.getByRole("button", { name: words.later }).click();
  await at("kind-centraal");
  await expect(school.locator(".parked a")).toHaveCount(1);
  await goTo(school, `#/ronde/${round}/scherm/kwaliteitsbeleid`);
  await school.keyboard.press("PageDown");
  await at("gezamenlijke-visie");
  // Nobody falls off the end.
  await school.keyboard.press("PageDown");
  await at("gezamenlijke-visie");
  await school.getByRole("button", { name: words.unpark }).click();
  await expect(school.getByRole("button", { name: words.later })).toBeVisible();
  await goTo(school, `#/ronde/${round}/thema/${SECOND}`);
  await expect(chosen(school, "straks")).toHaveValue(LEVELS[3]);
  await school.context().close();
});

test("on the screen for everybody all of a theme is in view, and grows with it", async ({ page }) => {
  await showExample(page);
  const sizes = [];
  for (const [width, height] of [[1024, 768], [1280, 720], [1920, 1080], [3840, 2160]]) {
    await page.setViewportSize({ width, height });
    for (const theme of ["doorgaande-lijn-ondersteuning", "gezamenlijke-visie", "kwaliteitsbeleid"]) {
      await goTo(page, `#/ronde/voorbeeld-gesprek-najaar/scherm/${theme}`);
      const [tiles, bar] = [await page.locator(".tiles").boundingBox(), await page.locator(".bar").boundingBox()];
      expect(tiles.y + tiles.height, `${theme} at ${width} x ${height}`).toBeLessThanOrEqual(bar.y + 1);
      expect(bar.y + bar.height).toBeLessThanOrEqual(height + 1);
    }
    sizes.push([await page.locator(".card .level-sign").first().boundingBox(), await page.locator(".card input").first().boundingBox(), await page.locator(".ask-this > p").first().boundingBox()].map(({ height: size }) => size / height));
  }
  // From three metres a projector is read like a tablet in the hand: what grows, grows with the screen.
  for (const size of sizes.slice(1)) size.forEach((one, at) => expect(one, `${at}`).toBeGreaterThan(sizes[0][at] * 0.9));
});

test("a form on paper is one sheet on both sides, and is typed over by keyboard alone", async ({ page, browserName }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}/formulier`);
  if (browserName === "chromium") {
    const { pages } = await printed(page);
    expect(pages).toHaveLength(2);
    for (const { size } of pages) expect(size.width).toBeGreaterThan(size.height);
    const text = pages.map((one) => one.text).join(" ");
    for (let number = 1; number <= 12; number += 1) expect(text).toContain(` ${number}. `);
    expect(Math.min(...pages.flatMap((one) => one.sizes))).toBeGreaterThanOrEqual(6.9);
  }
  const [view] = await beginView(page, round, "ouders");
  await goTo(page, `${view}/overtypen`);
  const fields = page.locator(".type-over input");
  await fields.first().focus();
  for (const keys of ["3", "4", "Samen koken.", "", "2"]) {
    await page.keyboard.type(keys);
    await page.keyboard.press("Tab");
  }
  // What is no level does not stay, and a mistake is typed over.
  await fields.nth(9).focus();
  for (const [key, stays] of [["7", ""], ["2", "2"], ["5", "5"]]) {
    await page.keyboard.type(key);
    await expect(fields.nth(9)).toHaveValue(stays);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("Delete");
  await expect(fields.nth(9)).toHaveValue("");
  await page.getByRole("button", { name: words.formDone }).click();
  await page.locator(".view-row").waitFor();
  const [second] = await beginView(page, round, "school");
  await goTo(page, `${second}/overtypen`);
  await page.locator(".type-over input").first().fill("2");
  await page.getByRole("button", { name: words.formDone }).click();
  await page.locator(".view-row").first().waitFor();
  await goTo(page, `#/ronde/${round}/verschil/${FIRST}`);
  await expect(page.locator(".spread-level").nth(2)).toContainText("Ouders");
  await expect(page.locator(".spread-level").nth(2)).toContainText("4");
  await expect(page.locator(".says")).toContainText("Samen koken.");
  // Who only said where to go, is not said to have chosen nothing.
  await goTo(page, `#/ronde/${round}/verschil/${SECOND}`);
  await expect(page.locator("main")).toContainText("Ouders of MR: straks 2");
});

test("a file goes through the list of the device where it takes one, as plain text where it takes no JSON", async ({ page }) => {
  await page.addInitScript(() => {
    window.shared = [];
    Object.defineProperty(navigator, "canShare", { value: ({ files }) => files.every(({ type }) => type === "text/plain") });
    Object.defineProperty(navigator, "share", { value: async ({ files }) => { window.shared.push({ name: files[0].name, text: await files[0].text() }); } });
  });
  await beginLocation(page);
  await choose(page, "nu", LEVELS[1]);
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}`);
  await page.getByRole("button", { name: words.share }).click();
  await page.waitForFunction(() => window.shared.length === 1);
  const [{ name, text }] = await page.evaluate(() => window.shared);
  expect(name).toMatch(/\.kindcentrum\.txt$/);
  expect(text).toContain(`"${round}"`);
  await openFile(page, { name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(page.locator(".proposal")).toBeVisible();
});

test("own views are dropped on the page together", async ({ page, browser }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  const files = [];
  for (const [seat, level] of [["school", 0], ["kinderopvang", 3]]) {
    const { view } = await addView(page, round, seat, LEVELS[level]);
    await goTo(page, view);
    files.push((await saved(page, page.getByRole("button", { name: words.saveView }))).text);
  }
  const bare = await saveRound(page, round);
  const other = await another(browser);
  await take(other, bare);
  await other.evaluate((texts) => {
    const data = new DataTransfer();
    texts.forEach((text, at) => data.items.add(new File([text], `${at}.kindcentrum.json`, { type: "application/json" })));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
  await other.getByRole("button", { name: words.accept }).click();
  await other.waitForFunction((round) => location.hash === `#/ronde/${round}/beelden`, round);
  await expect(other.locator(".view-row")).toHaveCount(2);
  await other.context().close();
});

test("on a tablet both questions, what can be said instead, and two lines of note are in view", async ({ page }) => {
  await showExample(page);
  await goTo(page, "#/ronde/voorbeeld-gesprek-najaar/thema/doorgaande-lijn-ondersteuning");
  const bar = await page.locator(".bar").boundingBox();
  const last = await page.locator(".tiles").boundingBox();
  const instead = await page.getByRole("checkbox", { name: words.differ }).boundingBox();
  const note = await page.locator("#notitie").evaluate((field) => ({ top: field.getBoundingClientRect().top, line: parseFloat(getComputedStyle(field).lineHeight), padding: parseFloat(getComputedStyle(field).paddingTop) }));
  expect(last.y + last.height).toBeLessThan(bar.y);
  expect(instead.y + instead.height).toBeLessThan(bar.y);
  expect(note.top + note.padding + 2 * note.line).toBeLessThanOrEqual(bar.y);
});

test("a term is explained once on a page, also when both levels use it", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  for (const theme of ["doorgaande-lijn-inhoud", "doorgaande-lijn-ondersteuning", "multidisciplinaire-samenwerking"]) {
    await goTo(page, `#/ronde/${round}/thema/${theme}`);
    let most = 0;
    for (const [now, ambition] of [[2, 3], [3, 4], [0, 1], [3, 2]]) {
      await choose(page, "nu", LEVELS[now]);
      await choose(page, "straks", LEVELS[ambition]);
      await page.locator("details.more").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
      const terms = await page.locator(".claim-terms details:visible > summary").allInnerTexts();
      expect(new Set(terms).size, `${theme}: ${terms.join(", ")}`).toBe(terms.length);
      most = Math.max(most, terms.length);
    }
    expect(most, theme).toBeGreaterThan(0);
  }
});

test("why a theme was left for later stands in the report with it", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await page.getByRole("button", { name: words.later }).click();
  await page.waitForFunction((theme) => location.hash.endsWith(theme), SECOND);
  await goTo(page, `#/ronde/${round}/thema/${FIRST}`);
  await page.locator("#waarom").fill("Eerst met het bestuur praten.");
  await page.locator("#waarom").blur();
  expect(await reportText(page, round)).toMatch(/1\. .*Eerst met het bestuur praten\./);
});

test("the page and the report say in their title what it is", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  const titles = new Set();
  const read = async () => {
    for (const place of [`#/ronde/${round}`, `#/ronde/${round}/verslag`]) {
      await goTo(page, place);
      titles.add(await page.title());
    }
  };
  await read();
  await addView(page, round, "school", LEVELS[0]);
  await read();
  await goTo(page, `#/ronde/${round}/thema/${FIRST}`);
  await choose(page, "nu", LEVELS[1]);
  await read();
  await goTo(page, `#/ronde/${round}/thema/${SECOND}`);
  await page.getByRole("checkbox", { name: words.differ }).check();
  await read();
  expect(titles.size, [...titles].join("; ")).toBe(8);
});
