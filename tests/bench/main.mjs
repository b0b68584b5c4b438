// Measures app and static page in turn, takes medians, and prints a table of ratios.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../browser/playwright.config.mjs";
import { AFTER, THEMES, leftAfterKill } from "./killed.mjs";
import { firstActs, firstAnswer, repeatOffline } from "./measure.mjs";
import { GROUP, IMPORTED, importing, pattern, records, withRecords } from "./records.mjs";
import { serve } from "./server.mjs";
import { writeStaticPage } from "./static-page.mjs";

const RUNS = 7;
const RUNS_WITH_RECORDS = 3;
const RUNS_KILLED = 3;
const COUNTS = [GROUP, 1000, 10_000];
const README = "README.md";

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];
const median = (values) => at(values, 0.5);
const repeat = async (times, measure) => {
  const all = [];
  for (let run = 0; run < times; run += 1) all.push(await measure());
  return all;
};

const folder = await mkdtemp(join(tmpdir(), "kcw-bench-"));
await writeStaticPage(folder);
const hosts = { app: await serve("dist"), static: await serve(folder) };
const browser = await chromium.launch(config.projects[0].use.launchOptions);

const act = (runs, name) => ({
  paint: median(runs.flatMap((run) => run[name].paints)),
  paint95: at(runs.flatMap((run) => run[name].paints), 0.95),
  busy: median(runs.map((run) => run[name].busy)),
  nodes: median(runs.map((run) => run[name].nodes)),
});

const measured = {};
for (const subject of ["static", "app"]) {
  const { address } = hosts[subject];
  // The first run fills the server's store of packed files and is thrown away.
  await firstAnswer(browser, subject, address, false);
  const plain = await repeat(RUNS, () => firstAnswer(browser, subject, address, false));
  const slow = await repeat(RUNS, () => firstAnswer(browser, subject, address, true));
  const acted = await repeat(RUNS, () => firstActs(browser, subject, address));
  const offline = await repeat(RUNS, () => repeatOffline(browser, subject, address));
  measured[subject] = {
    bytes: median(plain.map((run) => run.bytes)) / 1000,
    painted: median(plain.map((run) => run.painted)),
    paintedSlow: median(slow.map((run) => run.painted)),
    saved: median(plain.map((run) => run.saved)),
    savedSlow: median(slow.map((run) => run.saved)),
    click: act(acted, "click"),
    key: act(acted, "key"),
    turn: act(acted, "turn"),
    heap: median(acted.map((run) => run.heap)) / 1e6,
    offline: median(offline),
    left: median(await repeat(RUNS_KILLED, () => leftAfterKill(chromium, config.projects[0].use.launchOptions, subject, address))),
  };
}

const group = await pattern(browser, hosts.app.address);
const many = [];
for (const count of COUNTS) {
  const runs = await repeat(RUNS_WITH_RECORDS, () => withRecords(browser, hosts.app.address, group, count));
  const of = (name) => (runs[0][name] === undefined ? undefined : median(runs.map((run) => run[name])));
  many.push({
    start: of("start"), home: of("home"), back: of("back"), longest: of("longest"), one: of("one"), thousand: of("thousand"),
    click: act(runs, "click"), key: act(runs, "key"), turn: act(runs, "turn"),
  });
}
const file = join(folder, "import.kindcentrum.json");
const imported = records(group, IMPORTED);
const whole = { format: "kindcentrumwijzer", schema: 1, app: "0.1.0", exported_at: "2026-11-25T12:00:00.000Z", records: imported.map(([, text]) => JSON.parse(text)) };
await writeFile(file, JSON.stringify(whole));
const imports = await repeat(RUNS_WITH_RECORDS, () => importing(browser, hosts.app.address, group, file));
const perRound = group(0).reduce((sum, [key, text]) => sum + key.length + text.length, 0);

const version = browser.version();
await browser.close();
Object.values(hosts).forEach((host) => host.stop());
await rm(folder, { recursive: true });

const value = (measured, path) => path.split(".").reduce((of, name) => of?.[name], measured);
const shown = (number, unit, digits) => (number === undefined ? "" : `${number.toFixed(digits)}${unit && ` ${unit}`}`);
const ROWS = [
  ["bytes until the first answer can be given, brotli", "bytes", "kB", 1],
  ["first paint", "painted", "ms", 0],
  ["first paint, slow 4G and 4x CPU", "paintedSlow", "ms", 0],
  ["first answer saved", "saved", "ms", 0],
  ["first answer saved, slow 4G and 4x CPU", "savedSlow", "ms", 0],
  ["click to next paint at 4x CPU, median", "click.paint", "ms", 1],
  ["click to next paint at 4x CPU, 95th percentile", "click.paint95", "ms", 1],
  ["main thread per click at 4x CPU", "click.busy", "ms", 1],
  ["keystroke to next paint at 4x CPU", "key.paint", "ms", 1],
  ["main thread per keystroke at 4x CPU", "key.busy", "ms", 1],
  ["to the next theme, until its paint, at 4x CPU", "turn.paint", "ms", 1],
  ["main thread per next theme at 4x CPU", "turn.busy", "ms", 1],
  ["heap with Wasm memory", "heap", "MB", 1],
  ["repeat visit offline, until the heading stands", "offline", "ms", 0],
];
const line = ([name, path, unit, digits]) => {
  const [app, page] = [value(measured.app, path), value(measured.static, path)];
  return `| ${name} | ${shown(app, unit, digits)} | ${shown(page, unit, digits)} | ${(app / page).toFixed(1)} |`;
};
const NODES = [["a click on a level", "click.nodes"], ["a keystroke", "key.nodes"], ["the next theme", "turn.nodes"]];
const nodes = NODES.map(([name, path]) => `${name} ${value(measured.app, path).toFixed(1)}`).join(", ");
const MANY = [
  ["start at a theme, until it stands", "start", 0],
  ["to the first page, main thread", "home", 0],
  ["click to next paint, median", "click.paint", 1],
  ["main thread per click", "click.busy", 1],
  ["main thread per keystroke", "key.busy", 1],
  ["to the next theme, until its paint", "turn.paint", 1],
  ["the page comes back, main thread in all", "back", 0],
  ["the page comes back, longest task", "longest", 0],
  ["another tab writes one record, main thread", "one", 0],
  ["another tab writes a thousand, main thread", "thousand", 0],
];
const rowOf = ([name, path, digits]) => `| ${name} | ${many.map((one) => shown(value(one, path), "ms", digits)).join(" | ")} |`;
const date = new Date().toISOString().slice(0, 10);
const table = [
  `Measured ${date} on ${cpus().length} cores with Chromium ${version.split(".")[0]}, worker on, medians of ${RUNS} runs of the release build:`,
  "",
  "| | app | static page | ratio |",
  "|---|--:|--:|--:|",
  ...ROWS.map(line),
  "",
  `New nodes in the page of the app: ${nodes}. The static page makes none: it shows and hides.`,
  "",
  `Killed ${AFTER / 1000} s after the last of ${THEMES} answers in twenty seconds, the app has ${measured.app.left} of them and the static page ${measured.static.left}, medians of ${RUNS_KILLED} runs.`,
  "",
  `With records on the device, at 4x CPU, medians of ${RUNS_WITH_RECORDS} runs:`,
  "",
  `| | ${COUNTS.map((count) => `${count.toLocaleString("en")} records`).join(" | ")} |`,
  `|---|${COUNTS.map(() => "--:").join("|")}|`,
  ...MANY.map(rowOf),
  "",
  `A file of ${IMPORTED.toLocaleString("en")} records with a second tab open: kept ${median(imports.map((run) => run.kept))} ms after the press, and on the screen of the second tab after ${median(imports.map((run) => run.seen))} ms, at full speed. A location with one round and an answer to every theme takes ${(perRound / 1000).toFixed(1)} kB of storage.`,
].join("\n");
console.log(table);

if (process.argv.includes("--write")) {
  const [open, close] = ["<!-- bench -->", "<!-- /bench -->"];
  const text = await readFile(README, "utf8");
  const [before, after] = [text.split(open)[0], text.split(close)[1]];
  if (after === undefined) throw new Error("the README has no place for the table");
  await writeFile(README, `${before}${open}\n${table}\n${close}${after}`);
}
