// What other programs make of our files: LibreOffice opens the report, the list of actions, and the workbook and list of the overview. Run by itself, on a release build:
//   node --test tests/office/
// It needs `soffice` (Debian: libreoffice-writer-nogui libreoffice-calc-nogui).
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { serve } from "../bench/server.mjs";
import config from "../browser/playwright.config.mjs";
import { filesOf } from "../browser/handed-in.mjs";
import { addAction, beginLocation, choose, goTo, roundOf, words } from "../browser/steps.mjs";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "kcw-office-"));
const converted = async (path, kind, options = []) => {
  await run("soffice", ["--headless", ...options, "--convert-to", kind, "--outdir", join(folder, "out"), path]);
  return readFile(join(folder, "out", `${path.split("/").pop().replace(/\.[^.]+$/, "")}.${kind.split(":")[0]}`), "utf8");
};

/// A page on the release build, and what it hands out under a name.
const onSite = async (journey) => {
  const site = await serve("dist");
  const browser = await chromium.launch(config.projects[0].use.launchOptions);
  const page = await (await browser.newContext({ baseURL: site.address })).newPage();
  const take = async (name, as) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    await download.saveAs(join(folder, as));
    return join(folder, as);
  };
  try {
    await journey(page, take);
  } finally {
    await browser.close();
    site.stop();
  }
};
const CSV_IN = ["--infilter=CSV:59,34,76"];
const cells = (text) => text.replace(/^\uFEFF/, "").trim().split("\n").map((line) => line.split("\t"));

test("LibreOffice reads the report, and every cell of the list of actions as it was written", async () => {
  await onSite(async (page, take) => {
    await beginLocation(page);
    const round = await roundOf(page);
    await choose(page, "nu", "hand-in-hand");
    await choose(page, "straks", "integraal");
    await addAction(page, "=1+1; één \"afspraak\"");
    await goTo(page, "#/afspraken");
    const list = await converted(await take(words.asList, "afspraken.csv"), "csv:Text - txt - csv (StarCalc):44,34,76", CSV_IN);
    assert.match(list, /'=1\+1; één ""afspraak""/, "no formula, no cell in two");
    await goTo(page, `#/ronde/${round}/verslag`);
    const report = await converted(await take(words.asDocument, "verslag.docx"), "txt:Text (encoded):UTF8");
    for (const part of [words.example, "Hand in hand", "=1+1; één"]) assert.ok(report.includes(part), part);
  });
});

test("LibreOffice reads the same figures in the workbook of the overview as in its list", async () => {
  await onSite(async (page, take) => {
    await page.goto("gemeente.html");
    await page.locator("input[type=file]").first().setInputFiles(filesOf(30, [2024, 2026]));
    await page.getByRole("button", { name: words.accept, exact: true }).click();
    await page.getByRole("button", { name: words.asWorkbook }).waitFor();
    const [list, book] = [await take(words.asOverviewList, "lijst.csv"), await take(words.asWorkbook, "overzicht.xlsx")];
    // With tabs between, so that a comma in a cell parts nothing.
    const out = "csv:Text - txt - csv (StarCalc):9,0,76";
    const [of, in_] = [cells(await converted(list, out, CSV_IN)), cells(await converted(book, out))];
    assert.equal(of.length, 31, "a head and thirty locations");
    const day = of[0].indexOf("Datum");
    const plain = (row) => row.filter((_, at) => at !== day);
    assert.deepEqual(in_.map(plain), of.map(plain));
    assert.ok(of.slice(1).flat().filter((cell) => /^[1-5]$/.test(cell)).length > 300, "levels are numbers");
  });
});
