// The role aid as an alderman and a policy officer use it.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printed } from "./paper.mjs";
import { publish } from "./site.mjs";
import { LANSINGERLAND, answerAll, beginAssessment, elsewhere, expect, goTo, open, outcomes, saved, test, words } from "./steps.mjs";

const of = (id, place) => `#/beoordeling/${id}/${place}`;
const example = async (page) => {
  await open(page, "rol.html#/voorbeeld");
  await page.locator(".role-card").first().waitFor();
  return page.evaluate(() => location.hash.split("/")[2]);
};

const CASES = {
  Lansingerland: { answers: LANSINGERLAND, roles: ["not-now", "fits", "fits", "not-now"], contradictions: 0 },
  "ambition without means": {
    answers: { ...LANSINGERLAND, visie: "ja", urgentie: "ja", budget: "nee", mensen: "nee", verwerven: "nee", gebouwen: "nee" },
    roles: ["not-now", "not-now", "not-now", "not-now"], contradictions: 1,
  },
  distrust: {
    answers: { ...LANSINGERLAND, visie: "ja", urgentie: "ja", houding: "wantrouwen", cultuur: "nauwelijks", energie: "bij-partners", nodig: "deels", samenwerken: "deels", neutraal: "deels", budget: "ja", mensen: "ja", verwerven: "nee", gebouwen: "ja" },
    roles: ["not-now", "not-now", "fits", "not-now"], contradictions: 1,
  },
};

for (const [name, { answers, roles, contradictions }] of Object.entries(CASES)) {
  test(`the case ${name} comes out as it was decided`, async ({ page }) => {
    const id = await beginAssessment(page);
    await answerAll(page, id, answers);
    await goTo(page, of(id, "rollen"));
    expect(await outcomes(page)).toEqual(roles);
    await expect(page.locator(".notice-warning")).toHaveCount(contradictions);
    await expect(page.locator(".nothing-fits")).toHaveCount(roles.includes("fits") ? 0 : 1);
  });
}

test("twenty-one questions one at a time, with a reload at each, lead to the roles", async ({ page }) => {
  const id = await beginAssessment(page);
  for (let number = 1; number <= 21; number += 1) {
    await expect(page).toHaveTitle(new RegExp(`\\b${number}\\b.*21`));
    const option = page.locator(".options input").first();
    await option.check();
    await page.reload();
    await expect(page.locator(".options input").first()).toBeChecked();
    await page.locator(".bar .button-forward").click();
  }
  await page.locator(".bar .button-forward").click();
  await expect(page.locator(".role-card")).toHaveCount(4);
  expect(await page.evaluate(() => location.hash)).toBe(of(id, "rollen"));
});

test("every argument and every need on the page can be followed to its answer and names its source", async ({ page }) => {
  test.slow();
  await example(page);
  const blocks = await page.locator(".argument").all();
  expect(blocks.length).toBeGreaterThan(10);
  const links = new Map();
  for (const block of blocks) {
    await block.locator("summary").click();
    await expect(block.locator(".ground")).toBeVisible();
    await expect(block.locator(".tiny")).toContainText(/20\d\d/);
    for (const line of await block.locator("li:has(a)").all()) links.set(await line.locator("a").getAttribute("href"), (await line.locator("b").innerText()).toLowerCase());
  }
  for (const card of await page.locator(".role-needs").all()) {
    await card.locator("summary").click();
    for (const need of await card.locator(".need").all()) {
      await expect(need.locator(".ground")).toBeVisible();
      for (const line of await need.locator("li:has(a)").all()) links.set(await line.locator("a").getAttribute("href"), (await line.locator("b").innerText()).toLowerCase());
    }
  }
  expect(links.size).toBeGreaterThan(12);
  for (const [href, answer] of links) {
    await goTo(page, href);
    const chosen = page.locator(".options label:has(input:checked)");
    expect((await chosen.innerText()).toLowerCase()).toBe(answer);
  }
});

test("a change of an answer changes the roles at once, and says so politely", async ({ page }) => {
  const id = await beginAssessment(page);
  await answerAll(page, id, LANSINGERLAND);
  await goTo(page, of(id, "vraag/houding"));
  const said = page.locator(".outcome-strip [role=status]");
  const before = await said.innerText();
  await page.locator("input[name=houding][value=wantrouwen]").check();
  await expect(said).not.toHaveText(before);
  await expect(page.locator(".outcome-strip .sign-not-now")).toHaveCount(3);
});

test("what is not known or not answered leaves a role open, and the page says which question settles it", async ({ page }) => {
  const id = await beginAssessment(page);
  const { houding, ...others } = LANSINGERLAND;
  await answerAll(page, id, { ...others, houding: "weet-niet" });
  await goTo(page, of(id, "rollen"));
  expect((await outcomes(page))[1]).toBe("open");
  await page.locator(".role-card").nth(1).locator(".role-needs summary").click();
  await page.locator(".role-card").nth(1).locator(".need-open a").click();
  await expect(page.locator(`input[name=houding][value=${houding}]`)).toBeVisible();
});

test("the note is one A4 in readable letters; only with far more than usual it takes a second one, and nothing is cut", async ({ page, browserName }) => {
  const id = await example(page);
  await goTo(page, of(id, "notitie"));
  for (const long of ["the example", "many arguments and a long reason", "long names, all tasks and four subjects too"]) {
    if (long.startsWith("long names")) {
      await goTo(page, of(id, "vragen"));
      await page.locator("details.sheet").first().evaluate((one) => { one.open = true; });
      for (const field of ["#naam", "#gemeente", "#ingevuld-door"]) {
        await page.locator(field).fill("Een heel lange naam van een gemeente of onderwerp ".repeat(3));
        await page.locator(field).blur();
      }
      for (const tick of await page.locator(".claims input[type=checkbox]").all()) await tick.check();
      await goTo(page, of(id, "besluit"));
      for (let part = 2; part < 5; part += 1) {
        await page.locator("#deel-erbij").click();
        await page.locator(".decision-part input[type=text]").last().fill(`Een onderwerp met een lange naam ${part}`);
        for (const tick of await page.locator(".decision-part").last().locator("input[type=checkbox]").all()) await tick.check();
      }
      await goTo(page, of(id, "notitie"));
    }
    if (long.startsWith("many")) {
      await answerAll(page, id, { motivatie: "ja", raad: "nee", urgentie: "ja", houding: "wantrouwen", energie: "nergens", budget: "nee", mensen: "nee", gebouwen: "nee", strategie: "weet-niet", kennis: "weet-niet" });
      await goTo(page, of(id, "besluit"));
      await page.locator("#reden").fill("Omdat wij dit samen met alle partners hebben besproken. ".repeat(10).slice(0, 600));
      await page.locator("#reden").blur();
      await goTo(page, of(id, "notitie"));
    }
    const { pages, title } = await printed(page);
    expect(pages.length, long).toBeLessThanOrEqual(long === "the example" ? 1 : 2);
    // What the browser itself prints in the margin is smaller.
    if (browserName === "chromium") expect(Math.min(...pages.flatMap(({ sizes }) => sizes)), long).toBeGreaterThanOrEqual(8.9);
    expect(title).not.toBe("");
    expect(Math.abs(pages[0].size.width - 595)).toBeLessThan(2);
    const heads = await page.locator(".note h2").allInnerTexts();
    // Firefox draws bold letters as shapes, which cannot be read back.
    if (browserName === "chromium") for (const head of heads) expect(pages.map(({ text }) => text).join(" ")).toContain(head);
  }
});

test("the decision stands in the note and in the text for the council, and can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const id = await beginAssessment(page);
  await goTo(page, of(id, "besluit"));
  await page.locator(".decision-part input").nth(1).check();
  await page.locator("#deel-erbij").click();
  await expect(page.locator(".decision-part input[type=text]")).toBeFocused();
  await page.locator(".decision-part input[type=text]").fill("huisvesting");
  await page.locator(".decision-part").nth(1).locator("input[type=checkbox]").nth(2).check();
  await page.locator("#reden").fill("Het veld vraagt erom.");
  await page.locator("#opnieuw").fill("2027-05-01");
  await page.locator("#opnieuw").blur();
  await page.reload();
  for (const place of ["notitie", "raad"]) {
    await goTo(page, of(id, place));
    for (const part of ["regisserend", "huisvesting", "faciliterend", "Het veld vraagt erom.", "2027"]) {
      expect((await page.locator(".report").innerText()).toLowerCase(), place).toContain(part.toLowerCase());
    }
  }
  await page.getByRole("button", { name: words.copyText }).click();
  await expect(page.locator(".messages-now [role=status]")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Het veld vraagt erom.");
});

test("a part of a decision and an assessment that were removed come back", async ({ page }) => {
  const id = await beginAssessment(page);
  await goTo(page, of(id, "besluit"));
  await page.locator("#deel-erbij").click();
  await page.locator(".decision-part input[type=text]").fill("inhoud");
  await page.locator(".decision-part .button-quiet").click();
  await expect(page.locator(".decision-part")).toHaveCount(1);
  await page.getByRole("button", { name: words.putBack }).click();
  await expect(page.locator(".decision-part input[type=text]")).toHaveValue("inhoud");
  await goTo(page, "#/");
  await page.locator(".assessments .button-quiet").first().click();
  await expect(page.locator(".assessments")).toHaveCount(0);
  await page.getByRole("button", { name: words.putBack }).click();
  await expect(page.locator(".assessments .door")).toHaveCount(1);
});

test("a question goes to a colleague as a link and comes back merged", async ({ page, browser }) => {
  const id = await beginAssessment(page);
  await goTo(page, of(id, "vraag/mensen"));
  await page.locator("details.more summary").click();
  await page.getByRole("button", { name: words.makeLink, exact: true }).click();
  const link = await page.locator("#vraag-link").inputValue();
  await expect(page.locator(".notice")).toBeVisible();

  const device = await elsewhere(browser);
  const theirs = await device.newPage();
  await theirs.goto(link);
  await theirs.locator("input[name=mensen][value=deels]").check();
  await theirs.getByRole("button", { name: words.makeAnswerLink }).click();
  const back = await theirs.locator("#antwoord-link").inputValue();
  await device.close();

  await page.goto("about:blank");
  await open(page, back);
  await page.getByRole("button", { name: words.accept }).click();
  await goTo(page, of(id, "vraag/mensen"));
  await expect(page.locator("input[name=mensen][value=deels]")).toBeChecked();
});

test("a question goes to a colleague as a file and comes back with what they wrote", async ({ page, browser }) => {
  const id = await beginAssessment(page);
  await goTo(page, of(id, "vraag/mensen"));
  await page.locator("details.more summary").click();
  const asked = (await saved(page, page.getByRole("button", { name: words.saveQuestion, exact: true }))).path;
  const device = await elsewhere(browser);
  const theirs = await device.newPage();
  const take = async (where, file) => {
    await goTo(where, "#/gegevens");
    await where.locator("input[type=file]").setInputFiles(file);
    await where.getByRole("button", { name: words.accept }).click();
  };
  await open(theirs, new URL("rol.html", page.url()).href);
  await take(theirs, asked);
  await goTo(theirs, of(id, "vraag/mensen"));
  await theirs.locator("input[name=mensen][value=nee]").check();
  await theirs.getByLabel(words.explanation, { exact: true }).fill("Pas volgend jaar.");
  await theirs.getByLabel(words.explanation, { exact: true }).blur();
  await goTo(theirs, "#/gegevens");
  const answered = (await saved(theirs, theirs.getByRole("button", { name: words.saveFile }))).path;
  await take(page, answered);
  await goTo(page, of(id, "vraag/mensen"));
  await expect(page.locator("input[name=mensen][value=nee]")).toBeChecked();
  await expect(page.getByLabel(words.explanation, { exact: true })).toHaveValue("Pas volgend jaar.");
  await device.close();
});

test("two assessments stand side by side, and where they differ is said first", async ({ page }) => {
  const shown = await example(page);
  const id = await beginAssessment(page);
  await answerAll(page, id, { ...LANSINGERLAND, raad: "nee" });
  await goTo(page, of(id, "vergelijk"));
  await page.locator("#andere").selectOption({ index: 1 });
  await page.locator(".pick button").click();
  await expect(page.locator(".comparison .differs").first()).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toBe(of(id, `vergelijk/${shown}`));
  // The list says which one is shown.
  await expect(page.locator("#andere")).toHaveValue("0");
});

test("what was not answered, or is not known, on one side is no difference", async ({ page }) => {
  const shown = await example(page);
  const id = await beginAssessment(page);
  const differing = async () => {
    await goTo(page, of(id, `vergelijk/${shown}`));
    await expect(page.locator(".comparison tbody tr").first()).toBeVisible();
    return page.locator("main ul.points:has(+ .comparison) li").count();
  };
  const answer = async (choice) => {
    await goTo(page, of(id, "vraag/raad"));
    await page.locator(`input[name=raad][value=${choice}]`).check();
  };
  expect(await differing()).toBe(0);
  await answer("weet-niet");
  expect(await differing()).toBe(0);
  await answer("nee");
  expect(await differing()).toBe(1);
});

test("the answers of the first question stand in sight on a tablet, and the balance begins on the first screen", async ({ page }) => {
  const id = await beginAssessment(page);
  await goTo(page, of(id, "vraag/streven"));
  const bar = (await page.locator(".bar").boundingBox()).y;
  for (const option of await page.locator(".options label").all()) {
    const { y, height } = await option.boundingBox();
    expect(y + height).toBeLessThanOrEqual(bar);
  }
  await page.setViewportSize({ width: 768, height: 1024 });
  // All questions can be reached without scrolling sideways.
  const map = page.locator(".question-map");
  expect(await map.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  await example(page);
  expect((await page.locator(".role-card").first().boundingBox()).y).toBeLessThan(400);
});

test("a remark that was ticked stands in the note, and no other", async ({ page }) => {
  const id = await beginAssessment(page);
  for (const [question, text, tick] of [["raad", "De raad beslist in mei.", true], ["mensen", "Er komt misschien iemand bij.", false]]) {
    await goTo(page, of(id, `vraag/${question}`));
    await page.locator("#toelichting").fill(text);
    await page.locator("#toelichting").blur();
    if (tick) await page.locator("label.check:has-text('besluitnota') input").check();
  }
  await page.reload();
  await goTo(page, of(id, "notitie"));
  await expect(page.locator(".note")).toContainText("De raad beslist in mei.");
  await expect(page.locator(".note")).not.toContainText("Er komt misschien iemand bij.");
});

test("what was chosen for a part is not said of the whole", async ({ page }) => {
  const id = await beginAssessment(page);
  await goTo(page, of(id, "besluit"));
  await page.locator("#deel-erbij").click();
  await page.locator(".decision-part input[type=text]").last().fill("huisvesting");
  await page.locator(".decision-part input[type=text]").last().blur();
  await page.locator(".decision-part").last().locator("input[type=checkbox]").first().check();
  await goTo(page, "#/");
  await expect(page.locator(".assessments .door")).toContainText("huisvesting");
});

test("a mirror stays on the device unless it is ticked, and is there after a reload", async ({ page }) => {
  await open(page, "rol.html");
  await page.locator(".mirror-begin").click();
  await page.locator(".mirror input").first().check();
  await page.locator("#voornemen").fill("Beter luisteren.");
  await page.locator("#voornemen").blur();
  await page.reload();
  await expect(page.locator(".mirror input").first()).toBeChecked();
  await goTo(page, "#/gegevens");
  await page.getByLabel(words.mirrorsToo).check();
  expect((await saved(page, page.getByRole("button", { name: words.saveFile }))).text).toContain("Beter luisteren.");
  await page.getByLabel(words.mirrorsToo).uncheck();
  await page.getByRole("button", { name: words.saveFile }).click();
  await expect(page.locator(".messages-now [role=status]")).not.toBeEmpty();
});

test("the whole journey of the role aid goes by keyboard alone", async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
  const tabTo = async (part, most = 60) => {
    for (let n = 0; n < most; n += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()).includes(part)) return;
    }
    throw new Error(`never reached ${part}`);
  };
  await open(page, "rol.html");
  await tabTo("button-forward");
  await page.keyboard.press("Enter");
  await expect(page.locator("#kop")).toBeFocused();
  await tabTo('name="streven"');
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=streven]:checked")).toHaveValue("gezamenlijk-doel");
  await tabTo("<textarea");
  await page.keyboard.type("Met het toetsenbord.");
  await tabTo("/rollen");
  await page.keyboard.press("Enter");
  await expect(page.locator("#kop")).toBeFocused();
  await tabTo("<summary");
  await page.keyboard.press("Enter");
  await expect(page.locator(".argument[open]")).toHaveCount(1);
  await tabTo("/besluit");
  await page.keyboard.press("Enter");
  await expect(page.locator("#kop")).toBeFocused();
  await tabTo('type="checkbox"');
  await page.keyboard.press("Space");
  await tabTo("/notitie");
  await page.keyboard.press("Enter");
  await expect(page.locator(".note")).toContainText("sturend");
});

// Under this driver a frame on another site has no storage: the hardest case.
test("in a frame on another site, without storage, an assessment is made and saved as a file", async ({ page }) => {
  const site = await publish();
  try {
    await writeFile(join(site.folder, "gastheer.html"), `<!doctype html><title>gastheer</title><link rel="icon" href="data:,"><iframe title="app" src="${site.address}rol.html" width="800" height="700"></iframe>`);
    await page.goto(site.address.replace("127.0.0.1", "localhost") + "gastheer.html");
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: words.beginAssessment }).click();
    await frame.locator("input[name=streven][value=eigen-doel]").check();
    await expect(frame.locator(".save-status [role=status]")).toHaveText(words.notKept);
    await frame.locator(".outcome-strip a").click();
    await expect(frame.locator(".role-card")).toHaveCount(4);
    await frame.locator(".head a[href='#/gegevens'], header a[href='#/gegevens']").first().click();
    expect((await saved(page, frame.getByRole("button", { name: words.saveFile }))).text).toContain("eigen-doel");
  } finally {
    await site.stop();
  }
});

test("an assessment that begins with storage blocked goes along to the result, the decision and the note", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } }));
  const id = await beginAssessment(page);
  await page.locator("input[name=streven][value=eigen-doel]").check();
  await page.getByLabel(words.explanation, { exact: true }).fill("Alleen in dit venster.");
  await goTo(page, of(id, "besluit"));
  await page.locator(".decision-part input").first().check();
  await goTo(page, of(id, "notitie"));
  await expect(page.locator(".note")).toContainText("sturend");
  await goTo(page, of(id, "vraag/streven"));
  await expect(page.getByLabel(words.explanation, { exact: true })).toHaveValue("Alleen in dit venster.");
});
