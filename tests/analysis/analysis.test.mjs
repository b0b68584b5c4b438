// What the overview hands out to count with: DuckDB gives the counts of the overview, over exports that overlap. On a release
// build: node --test tests/analysis/
import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "@playwright/test";
import { count } from "../../scripts/analysis/count.mjs";
import { serve } from "../bench/server.mjs";
import config from "../browser/playwright.config.mjs";
import { LEVELS, THEMES, filesOf } from "../browser/handed-in.mjs";
import { words } from "../browser/words.mjs";

const bringIn = async (page, files) => {
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await page.locator("table.heat").waitFor();
};

test("DuckDB counts over a folder of exports what the overview of all of them shows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kcw-exports-"));
  const site = await serve("dist");
  const browser = await chromium.launch(config.projects[0].use.launchOptions);
  const town = async () => {
    const page = await (await browser.newContext({ baseURL: site.address })).newPage();
    await page.goto("gemeente.html");
    return page;
  };
  try {
    const files = filesOf(30, [2024, 2026]);
    // Two municipalities that both have some of the locations, and one that has only the earlier talks.
    const parts = [files.slice(0, 40), files.slice(30), files.filter((_, at) => at % 2 === 0)];
    for (const [at, part] of parts.entries()) {
      const page = await town();
      await bringIn(page, part);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.asLines }).click()]);
      await download.saveAs(join(folder, `gemeente-${at}.jsonl`));
      await page.context().close();
    }
    const page = await town();
    await bringIn(page, files);
    const shown = await page.locator("table.heat").evaluate((table, levels) =>
      [...table.querySelectorAll("thead th")].slice(1).map((_, column) =>
        levels.map((_, level) => table.querySelectorAll(`tbody tr td:nth-child(${column + 2}).at.level-${level + 1}`).length)), LEVELS);
    const spread = await count(folder, "spread");
    const counted = THEMES.map((theme) => LEVELS.map((_, level) => Number(spread.find((row) => row.theme === theme && Number(row.level) === level + 1)?.locations ?? 0)));
    assert.ok(shown.flat().reduce((sum, one) => sum + one) > 200, "there is something to count");
    assert.deepEqual(counted, shown);

    const asked = await page.locator("#vragen ~ div ul").evaluateAll((lists) => lists.map((list) => list.children.length));
    const asks = (await count(folder, "asks")).map((row) => Number(row.locations));
    const sorted = (list) => [...list].sort((a, b) => b - a);
    assert.deepEqual(sorted(asks), sorted(asked), "as many locations ask about as many themes");

    const years = await count(folder, "years");
    assert.deepEqual([...new Set(years.map((row) => Number(row.year)))], [2024, 2026]);
    for (const year of [2024, 2026]) {
      const all = years.filter((row) => Number(row.year) === year && row.theme === THEMES[0]);
      assert.equal(all.reduce((sum, row) => sum + Number(row.locations), 0), 30, "every location once a year");
    }
  } finally {
    await browser.close();
    site.stop();
  }
});
