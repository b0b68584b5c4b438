// Measures app and static page in turn, takes medians, and prints a table of ratios.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../browser/playwright.config.mjs";
import { clicks, firstAnswer, onward, repeatOffline } from "./measure.mjs";
import { serve } from "./server.mjs";
import { writeStaticPage } from "./static-page.mjs";

const RUNS = 7;
const README = "README.md";

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];
const median = (values) => at(values, 0.5);

const folder = await mkdtemp(join(tmpdir(), "kcw-bench-"));
await writeStaticPage(folder);
const hosts = { app: await serve("dist"), static: await serve(folder) };
const browser = await chromium.launch(config.projects[0].use.launchOptions);

const measured = { app: {}, static: {} };
for (const subject of ["static", "app"]) {
  const { address } = hosts[subject];
  // The first run fills the server's store of packed files and is thrown away.
  await firstAnswer(browser, subject, address, false);
  const repeat = async (measure) => {
    const all = [];
    for (let run = 0; run < RUNS; run += 1) all.push(await measure());
    return all;
  };
  const plain = await repeat(() => firstAnswer(browser, subject, address, false));
  const slow = await repeat(() => firstAnswer(browser, subject, address, true));
  const clicked = await repeat(() => clicks(browser, subject, address));
  const offline = await repeat(() => repeatOffline(browser, subject, address));
  const paints = clicked.flatMap((run) => run.paints);
  Object.assign(measured[subject], {
    bytes: median(plain.map((run) => run.bytes)) / 1000,
    painted: median(plain.map((run) => run.painted)),
    paintedSlow: median(slow.map((run) => run.painted)),
    saved: median(plain.map((run) => run.saved)),
    savedSlow: median(slow.map((run) => run.saved)),
    click: median(paints),
    click95: at(paints, 0.95),
    busy: median(clicked.map((run) => run.busy)),
    heap: median(clicked.map((run) => run.heap)) / 1e6,
    offline: median(offline),
  });
}
const steps = [];
for (let run = 0; run < RUNS; run += 1) steps.push(await onward(browser, hosts.app.address));
const version = browser.version();
await browser.close();
Object.values(hosts).forEach((host) => host.stop());
await rm(folder, { recursive: true });

const ROWS = [
  ["bytes until the first answer can be given, brotli", "bytes", "kB", 1],
  ["first paint", "painted", "ms", 0],
  ["first paint, slow 4G and 4x CPU", "paintedSlow", "ms", 0],
  ["first answer saved", "saved", "ms", 0],
  ["first answer saved, slow 4G and 4x CPU", "savedSlow", "ms", 0],
  ["click to next paint at 4x CPU, median", "click", "ms", 1],
  ["click to next paint at 4x CPU, 95th percentile", "click95", "ms", 1],
  ["main thread per click at 4x CPU", "busy", "ms", 1],
  ["heap with Wasm memory", "heap", "MB", 1],
  ["repeat visit offline, until the heading stands", "offline", "ms", 0],
];
const line = ([name, key, unit, digits]) => {
  const [app, page] = [measured.app[key], measured.static[key]];
  return `| ${name} | ${app.toFixed(digits)} ${unit} | ${page.toFixed(digits)} ${unit} | ${(app / page).toFixed(1)} |`;
};
const date = new Date().toISOString().slice(0, 10);
const table = [
  `Measured ${date} on ${cpus().length} cores with Chromium ${version.split(".")[0]}, medians of ${RUNS} runs of the release build:`,
  "",
  "| | app | static page | ratio |",
  "|---|--:|--:|--:|",
  ...ROWS.map(line),
  "",
  `Bytes, heap and clicks are those of the first module. The step from a theme to the picture, which loads the second one, takes ${median(steps)} ms at 4x CPU once it is kept for offline use; the static page has no such step.`,
].join("\n");
console.log(table);

if (process.argv.includes("--write")) {
  const [open, close] = ["<!-- bench -->", "<!-- /bench -->"];
  const text = await readFile(README, "utf8");
  const [before, after] = [text.split(open)[0], text.split(close)[1]];
  if (after === undefined) throw new Error("the README has no place for the table");
  await writeFile(README, `${before}${open}\n${table}\n${close}${after}`);
}
