// A translator in the browser takes every text out and puts it in an element of its own. The page must go on showing what
// is kept: the same walk is made with and without one, and after every step the page says the same.
import { LEVELS, choose, expect, forward, goTo, open, test, words } from "./steps.mjs";

/// What a translator does, without changing a word. `order`: all at once, or the translation first and then the text away.
const translate = (order) => addEventListener("kcw-started", () => setTimeout(() => {
  const done = new WeakSet();
  const one = (text) => {
    if (!/\p{L}/u.test(text.nodeValue) || !text.parentNode || done.has(text)) return;
    if (text.parentNode.closest("script, style, textarea, font, select, title")) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.nodeValue;
    outer.append(inner);
    done.add(text);
    if (order === "at once") text.replaceWith(outer);
    else { text.before(outer); text.remove(); }
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    found.forEach(one);
  };
  all(document.body);
  // A text that the app wrote anew is translated anew.
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData" && target.nodeValue && target.isConnected) { done.delete(target); one(target); }
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) one(node);
        else if (node.nodeType === Node.ELEMENT_NODE) all(node);
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}));

const place = (to) => (page) => goTo(page, to.replace("*", page.id));
const note = (text) => async (page) => {
  await page.getByLabel(words.note).fill(text);
  await page.getByLabel(words.note).blur();
};
const press = (name) => (page) => page.getByRole("button", { name }).first().click();
const tick = (on) => (page) => page.locator(".claims input[type=checkbox]:visible").first().setChecked(on);
const option = (index) => (page) => page.locator(".options input").nth(index).check();

const CONVERSATION = [
  ["the beginning", () => {}],
  ["a new location", (page) => page.getByRole("link", { name: words.begin }).first().click()],
  ["the first theme", async (page) => {
    await page.getByLabel(words.name).fill(words.example);
    await page.getByRole("button", { name: words.further, exact: true }).click();
    await page.getByRole("button", { name: words.together }).click();
    await page.locator("input[name=nu]").first().waitFor();
    page.id = await page.evaluate(() => location.hash.split("/")[2]);
  }],
  ["level 3", (page) => choose(page, "nu", LEVELS[2])],
  ["level 2", (page) => choose(page, "nu", LEVELS[1])],
  ["its first claim", tick(true)],
  ["not that claim", tick(false)],
  ["a wish", (page) => choose(page, "straks", LEVELS[4])],
  ["another wish", (page) => choose(page, "straks", LEVELS[3])],
  ["level 5", (page) => choose(page, "nu", LEVELS[4])],
  ["level 1", (page) => choose(page, "nu", LEVELS[0])],
  ["a note", note("Eerst met het team.")],
  ["the next theme", forward],
  ["as it is", (page) => choose(page, "nu", LEVELS[2])],
  ["on purpose", async (page) => { await page.getByText(words.onPurpose).first().click(); }],
  ["a third theme", forward],
  ["later, which leads on", press(words.later)],
  ["back", (page) => page.goBack()],
  ["not later", press(words.notLater)],
  ["the overview", place("#/ronde/*")],
  ["the report", place("#/ronde/*/verslag")],
  ["agreed", press(words.agree)],
  ["asked to reopen", press(words.reopen)],
  ["reopened", press(words.yesReopen)],
  ["the first theme once more", place("#/ronde/*/thema/bestuurlijke-samenwerking")],
  ["asked to clear", press(words.clear)],
  ["cleared", press(words.yesClear)],
  ["home", place("#/")],
  ["files", place("#/gegevens")],
  ["home again", place("#/")],
];

const ROLE = [
  ["the role aid", (page) => open(page, "rol.html")],
  ["the first question", async (page) => { await page.getByRole("button", { name: words.beginAssessment }).first().click(); await page.locator(".options input").first().waitFor(); }],
  ["yes", option(0)],
  ["no", option(1)],
  ["the second question", (page) => page.locator(".bar .button-forward").click()],
  ["its third option", option(2)],
  ["its first option", option(0)],
  ["the third question", (page) => page.locator(".bar .button-forward").click()],
  ["its second option", option(1)],
  ["the roles", async (page) => { await goTo(page, `#/beoordeling/${await page.evaluate(() => location.hash.split("/")[2])}/rollen`); await page.locator(".role-card").first().waitFor(); }],
];

/// What the page says, without the spaces that an element more or less makes.
const said = async (page) => {
  await page.locator("#kop").waitFor();
  await page.waitForFunction(() => !document.querySelector(".coming"));
  // What is written a moment later is said then.
  await page.waitForTimeout(600);
  const text = await page.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, " ").trim();
};

for (const order of ["at once", "one after the other"]) {
  test(`the page says the same with a translator that works ${order}`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const walk = async (translator) => {
      const context = await browser.newContext({ baseURL, locale: "nl-NL", viewport: { width: 1024, height: 768 } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const wrong = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.clock.setFixedTime(new Date("2026-11-26T10:00:00"));
      if (translator) await page.addInitScript(translate, order);
      await open(page);
      // The foot of the page says when it is.
      await page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
      const all = [];
      for (const [name, step] of [...CONVERSATION, ...ROLE]) {
        await step(page);
        all.push(`${name}: ${await said(page)}`);
      }
      const fonts = await page.locator("font").count();
      await context.close();
      expect(wrong).toEqual([]);
      return { all, fonts };
    };
    const [plain, translated] = await Promise.all([walk(false), walk(true)]);
    expect(plain.fonts).toBe(0);
    expect(translated.fonts).toBeGreaterThan(50);
    for (const [index, text] of plain.all.entries()) expect.soft(translated.all[index]).toBe(text);
    expect(plain.all.length).toBeGreaterThanOrEqual(36);
  });
}
