import { beginLocation, choose, eraseAll, expect, goTo, kept, open, test, words } from "./steps.mjs";

test("two tabs see each other's choices and keep both notes until someone chooses", async ({ page, context }) => {
  await beginLocation(page);
  const other = await context.newPage();
  await open(other, page.url());
  await choose(page, "nu", "face-to-face");
  await expect(other.locator("input[name=nu][value=face-to-face]")).toBeChecked();

  // Both type before either has saved: who saves needs the lock, and somebody else has it until both did.
  await page.evaluate(() => new Promise((held) => {
    navigator.locks.request("kindcentrumwijzer", () => new Promise((letGo) => { window.letGo = letGo; held(); }));
  }));
  const type = (tab, text) => tab.getByLabel(words.note).fill(text);
  await Promise.all([type(page, "van de school"), type(other, "van de opvang")]);
  await page.evaluate(() => window.letGo());
  // Whoever types goes on typing; the choice comes when they leave the field.
  await expect(page.getByLabel(words.note)).toHaveValue("van de school");
  // In Firefox the tab that is not in front may have left it already.
  for (const tab of [page, other]) await tab.evaluate(() => document.activeElement.blur());
  await expect(page.locator("blockquote")).toHaveCount(2);
  await expect(other.locator("blockquote")).toHaveCount(2);
  await page.getByRole("button", { name: words.keepBothTexts }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByLabel(words.note)).toHaveValue(/van de school[\s\S]*van de opvang|van de opvang[\s\S]*van de school/);
  }
});

test("an old tab that meets newer data writes nothing more and says so", async ({ page, context }) => {
  await beginLocation(page);
  const newer = await context.newPage();
  await open(newer);
  await newer.evaluate(() => localStorage.setItem("kindcentrumwijzer/schema", "99"));
  await expect(page.locator(".notice-warning")).toBeVisible();
  const before = await kept(page);
  await choose(page, "nu", "integraal");
  await page.waitForTimeout(600);
  expect(await kept(page)).toEqual(before);
});

test("erasing everything does, in both tabs, and leaves what is not ours", async ({ page, context }) => {
  await beginLocation(page);
  await page.evaluate(() => localStorage.setItem("van-een-ander", "blijft"));
  const other = await context.newPage();
  await open(other);
  await expect(other.locator(".locations .door")).toHaveCount(1);
  await eraseAll(page);
  await page.getByRole("button", { name: words.yesErase }).click();
  await expect(other.locator(".locations .door")).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  expect(await page.evaluate(() => localStorage.getItem("van-een-ander"))).toBe("blijft");
});

test("a note that is being typed is saved when the page is left", async ({ page, context }) => {
  await beginLocation(page);
  await page.getByLabel(words.note).pressSequentially("half");
  const address = page.url();
  await page.goto("about:blank");
  const again = await context.newPage();
  await open(again, address);
  await expect(again.getByLabel(words.note)).toHaveValue("half");
});

test("ten thousand records that another tab writes leave what is being typed here whole, and are left whole", async ({ page, context, browserName }) => {
  test.slow();
  // Firefox has room for half of them, and at the edge of it refuses some writes: two fifths are well within.
  const records = browserName === "firefox" ? 4_000 : 10_000;
  await beginLocation(page);
  await choose(page, "nu", "face-to-face");
  const mine = await kept(page);
  const ends = (kind) => Object.keys(mine).find((key) => key.includes(`/record/${kind}/`));
  const [round, answer] = [ends("round"), ends("answer")];
  const other = await context.newPage();
  await other.goto(new URL("redden.html", page.url()).href);

  const field = page.getByLabel(words.note);
  await field.focus();
  const text = "Wat hier getypt wordt, terwijl een ander tabblad schrijft, blijft heel. ".repeat(3).trim();
  // A page of the same site without the app writes rounds with answers, a thousand at a time, as fast as it can.
  const writing = other.evaluate(async ({ round, answer, records }) => {
    const id = round.split("/").at(-1);
    const [ofRound, ofAnswer] = [round, answer].map((key) => localStorage.getItem(key));
    const theme = answer.split("/").at(-1);
    // With two tabs that write at once Firefox now and then refuses a write for which it has room a moment later.
    const write = async (key, text, tries = 20) => {
      try { localStorage.setItem(key, text); } catch (error) {
        if (tries === 0) throw error;
        await new Promise((done) => setTimeout(done, 100));
        await write(key, text, tries - 1);
      }
    };
    for (let at = 0; at < records; at += 1) {
      const number = `x${Math.floor(at / 10)}`;
      const named = (said) => said.replaceAll(id, number);
      if (at % 10 === 0) await write(named(round), named(ofRound));
      else await write(named(answer).replace(theme, `t${at % 10}`), named(ofAnswer).replaceAll(theme, `t${at % 10}`));
      if (at % 1000 === 999) await new Promise((done) => setTimeout(done, 50));
    }
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => /\/x\d/.test(key)));
  }, { round, answer, records });
  const [theirs] = await Promise.all([writing, field.pressSequentially(text, { delay: 10 })]);
  expect(Object.keys(theirs)).toHaveLength(records);

  await expect(field).toHaveValue(text);
  // A tab that is not in front has no focus, but knows where it was.
  expect(await page.evaluate(() => document.activeElement.id)).toBe(await field.getAttribute("id"));
  await expect(page.locator("blockquote")).toHaveCount(0);
  await expect.poll(async () => (await kept(page))[answer]).toContain(text);
  const after = await kept(page);
  expect(Object.fromEntries(Object.entries(after).filter(([key]) => /\/x\d/.test(key)))).toEqual(theirs);
  // The first page says of all those rounds that they are there.
  await goTo(page, "#/");
  await expect(page.locator(".locations .door")).toContainText(String(records / 10 + 1));
});

test("a store that is emptied under the page gets all of it again, and that is said", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "face-to-face");
  const before = Object.keys(await kept(page));
  await page.evaluate(() => localStorage.clear());
  await choose(page, "straks", "integraal");
  await expect(page.locator(".messages .notice")).toBeVisible();
  await expect.poll(async () => Object.keys(await kept(page))).toEqual(expect.arrayContaining(before));
  await page.reload();
  await expect(page.locator("input[name=nu][value=face-to-face]")).toBeChecked();
  await expect(page.locator("input[name=straks][value=integraal]")).toBeChecked();
});
