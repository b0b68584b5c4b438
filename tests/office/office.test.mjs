// What other programs make of our files: LibreOffice opens the report and the list of actions. Run by itself, on a release build:
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
import { addAction, beginLocation, choose, goTo, roundOf, words } from "../browser/steps.mjs";

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "kcw-office-"));
const converted = async (path, kind, options = []) => {
  await run("soffice", ["--headless", ...options, "--convert-to", kind, "--outdir", join(folder, "out"), path]);
  return readFile(join(folder, "out", `${path.split("/").pop().replace(/\.[^.]+$/, "")}.${kind.split(":")[0]}`), "utf8");
};

test("LibreOffice reads the report, and every cell of the list of actions as it was written", async () => {
  const site = await serve("dist");
  const browser = await chromium.launch(config.projects[0].use.launchOptions);
  const page = await (await browser.newContext({ baseURL: site.address })).newPage();
  const take = async (name, as) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    await download.saveAs(join(folder, as));
    return join(folder, as);
  };
  try {
    await beginLocation(page);
    const round = await roundOf(page);
    await choose(page, "nu", "hand-in-hand");
    await choose(page, "straks", "integraal");
    await addAction(page, "=1+1; één \"afspraak\"");
    await goTo(page, "#/afspraken");
    const list = await converted(await take(words.asList, "afspraken.csv"), "csv:Text - txt - csv (StarCalc):44,34,76", ["--infilter=CSV:59,34,76"]);
    assert.match(list, /'=1\+1; één ""afspraak""/, "no formula, no cell in two");
    await goTo(page, `#/ronde/${round}/verslag`);
    const report = await converted(await take(words.asDocument, "verslag.docx"), "txt:Text (encoded):UTF8");
    for (const part of [words.example, "Hand in hand", "=1+1; één"]) assert.ok(report.includes(part), part);
  } finally {
    await browser.close();
    site.stop();
  }
});
