// The table of the overview with many locations, in the README with --write. Fails when time or memory grow more than linearly.
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import config from "../browser/playwright.config.mjs";
import { serve } from "./server.mjs";
import { SIZES, YEARS, town } from "./town.mjs";

const RUNS = 3;
const README = "README.md";
/// How much more than linear a measure may seem on a machine that does other things too.
const SLACK = 1.25;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const host = await serve("dist");
const browser = await chromium.launch(config.projects[0].use.launchOptions);
const measured = [];
for (const size of SIZES) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await town(browser, host.address, size));
  const presses = runs.flatMap((run) => run.filters.map(([, took]) => took));
  const of = (name) => median(runs.map((run) => run[name]));
  measured.push({
    ...Object.fromEntries(["read", "taken", "elsewhere", "stall", "inView"].map((name) => [name, of(name)])),
    filter: median(presses), slowest: Math.max(...presses),
    heap: of("heap") / 1e6, stored: of("stored") / 1e6, nodes: of("nodes"),
  });
}
const version = browser.version();
await browser.close();
host.stop();

const ROWS = [
  ["files read, until they are proposed", "read", "ms", 0],
  ["taken over, until the first rows stand", "taken", "ms", 0],
  ["the same in a second tab", "elsewhere", "ms", 0],
  ["longest task in the second tab", "stall", "ms", 0],
  ["first rows after a load, at 4x CPU", "inView", "ms", 0],
  ["a filter, until its rows are painted, at 4x CPU, median", "filter", "ms", 0],
  ["the slowest filter, at 4x CPU", "slowest", "ms", 0],
  ["heap of the page without Wasm memory", "heap", "MB", 1],
  ["kept in storage, in millions of signs", "stored", "", 2],
  ["nodes in the page", "nodes", "", 0],
];
const table = [
  `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores with Chromium ${version.split(".")[0]}, worker on, medians of ${RUNS} runs of the release build:`,
  "",
  `| | ${SIZES.map((size) => `${size} locations, ${size * YEARS.length} files`).join(" | ")} |`,
  `|---|${SIZES.map(() => "--:").join("|")}|`,
  ...ROWS.map(([name, of, unit, digits]) => `| ${name} | ${measured.map((one) => `${one[of].toFixed(digits)}${unit && ` ${unit}`}`).join(" | ")} |`),
].join("\n");
console.log(table);

const [, before, last] = measured;
const times = (SIZES[2] / SIZES[1]) * SLACK;
const grown = ["read", "taken", "inView", "filter", "heap", "stored", "nodes"].filter((name) => last[name] > before[name] * times);
if (process.argv.includes("--write")) {
  const [open, close] = ["<!-- bench-town -->", "<!-- /bench-town -->"];
  const text = await readFile(README, "utf8");
  const [head] = text.split(open);
  const tail = text.split(close)[1];
  if (tail === undefined) throw new Error("the README has no place for the table");
  await writeFile(README, `${head}${open}\n${table}\n${close}${tail}`);
}
if (grown.length > 0) {
  console.error(`more than linear from ${SIZES[1]} to ${SIZES[2]} locations: ${grown.join(", ")}`);
  process.exitCode = 1;
}
