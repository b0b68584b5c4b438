// The overview: files of many locations come in together, stand beside each other, and are taken out again.
import { expect, goTo, kept, open, test, words } from "./steps.mjs";
import { filesOf } from "./handed-in.mjs";

// The rows come in turns: the table is all there when it is busy no more.
const allThere = (page) => expect(page.locator("table.heat:not([aria-busy])")).toBeVisible();
const bringIn = async (page, files) => {
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await allThere(page);
};
const rows = (page) => page.locator("table.heat tbody th a").allTextContents();
const snapshots = async (page) => Object.keys(await kept(page)).filter((key) => key.includes("/record/snapshot/")).length;

test("fourteen files come in at once, stand by name, and every cell leads to its location", async ({ page }) => {
  await open(page, "gemeente.html");
  await bringIn(page, [...filesOf(14, [2026]), { name: "stuk.json", mimeType: "application/json", buffer: Buffer.from("{") }]);
  const names = await rows(page);
  expect(names).toHaveLength(14);
  const key = (name) => name.toLowerCase().replace(/^[^a-z0-9]+/, "");
  expect(names).toEqual([...names].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  await expect(page.locator("table.heat thead th")).toHaveCount(13);
  await page.locator("table.heat tbody td").nth(5).click();
  await expect(page.locator("h1")).toHaveText(names[0]);
  await page.goBack();
  await allThere(page);
  await page.reload();
  await allThere(page);
  expect(await rows(page)).toEqual(names);
  expect(await snapshots(page)).toBe(14);
});

test("what is looked at stands in the address, comes back by going back, and the focus stays where it was", async ({ page }) => {
  await open(page, "gemeente.html");
  await bringIn(page, filesOf(6, [2024, 2026]));
  await page.locator("#jaar").focus();
  await page.locator("#jaar").selectOption({ label: "2024" });
  await expect(page).toHaveURL(/#\/overzicht\/nu\/2024\//);
  await expect(page.locator("#jaar")).toBeFocused();
  await page.locator(".segmented a").nth(2).click();
  await expect(page).toHaveURL(/#\/overzicht\/verandering\/2024\//);
  await page.goBack();
  await expect(page.locator("#jaar")).toHaveValue("2");
  await page.locator("#jaar").selectOption("0");
  await page.locator("#belangstelling").selectOption({ index: 1 });
  await allThere(page);
  const some = (await rows(page)).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(6);
});

test("the first paint after a choice has every row that can be seen, on a high screen too, and nothing of before", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 1600 });
  await open(page, "gemeente.html");
  await bringIn(page, filesOf(60, [2026]));
  await expect(page.locator("table.heat tbody th a")).toHaveCount(60);
  const painted = async (field, index) => {
    await page.evaluate(() => {
      const inView = ([link]) => link.getBoundingClientRect().top < innerHeight;
      window.names = () => [...document.querySelectorAll("table.heat tbody th a")].map((link) => [link, link.textContent]).filter(inView).map(([, name]) => name);
      window.first = undefined;
      const before = location.hash;
      const look = new MutationObserver(() => {
        if (location.hash === before) return;
        look.disconnect();
        requestAnimationFrame(() => { window.first = window.names(); });
      });
      for (const part of document.querySelectorAll("table.heat tbody")) look.observe(part, { childList: true, subtree: true, characterData: true });
    });
    await page.locator(field).selectOption({ index });
    await page.waitForFunction(() => window.first && !document.querySelector("table.heat").hasAttribute("aria-busy"));
    const [first, last] = await page.evaluate(() => [window.first, window.names()]);
    expect(first).toEqual(last);
    return last.length;
  };
  const few = await painted("#organisatie", 1);
  expect(few).toBeGreaterThan(6);
  expect(few).toBeLessThan(12);
  expect(await painted("#organisatie", 0)).toBeGreaterThan(12);
});

test("the same files again change nothing, a location can be taken out and put back, and an import is undone as a whole", async ({ page }) => {
  await open(page, "gemeente.html");
  await bringIn(page, filesOf(3, [2026]));
  const before = await kept(page);
  await page.locator("input[type=file]").first().setInputFiles(filesOf(3, [2026]));
  await expect(page.locator(".proposal")).toBeVisible();
  await expect(page.getByRole("button", { name: words.accept, exact: true })).toHaveCount(0);
  await goTo(page, "#/");
  const records = (all) => Object.entries(all).filter(([key]) => key.includes("/record/"));
  expect(records(await kept(page))).toEqual(records(before));
  await page.locator("table.heat tbody th a").first().click();
  await page.locator("section .button-quiet").click();
  await expect(page.locator("table.heat tbody tr")).toHaveCount(2);
  await page.locator(".messages-now .button").first().click();
  await expect(page.locator("table.heat tbody tr")).toHaveCount(3);
  await page.locator("input[type=file]").first().setInputFiles(filesOf(5, [2025]));
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await expect(page.locator("table.heat tbody tr")).toHaveCount(5);
  await page.getByRole("button", { name: words.undo }).click();
  await expect(page.locator("table.heat tbody tr")).toHaveCount(3);
  expect(await snapshots(page)).toBe(3);
});
