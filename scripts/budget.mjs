// What the app weighs, in brotli; over budget is an error. Budgets go up only with a reason in the commit.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = "dist";
// What a page itself names is what its first visit costs: it preloads the core, and the part that it begins with.
const namedIn = (page) => {
  const text = readFileSync(join(DIST, page), "utf8");
  const named = new Set([...text.matchAll(/(?:href|src|data-js|data-wasm)="\.?\/?([^"#]+)"/g)].map(([, name]) => name));
  const later = /^(redden\.html|rol\.html|gemeente\.html|gids\.html|icon|icons|manifest)/;
  return (name) => name === page || /^font\/.*\.woff2$/.test(name) || (named.has(name) && !later.test(name));
};
// What the worker keeps from the start, and what it keeps once it was asked for.
const worker = readFileSync(join(DIST, "sw.js"), "utf8");
const later = JSON.parse(/\[\["document",.*?\]\]\]/.exec(worker)[0]).flatMap(([, files]) => files);
const isCore = (name) => /^kcw-.*\.wasm$/.test(name);
const isPart = (part) => (name) => name.startsWith(`deel-${part}-`);
const BUDGETS = [
  { name: "gesprek: first visit until the first answer", of: namedIn("index.html"), kB: 275 },
  { name: "rol: first visit until the first answer", of: namedIn("rol.html"), kB: 345 },
  { name: "gemeente: first visit with nothing in it", of: namedIn("gemeente.html"), kB: 377 },
  { name: "gids: first visit with nothing in it", of: namedIn("gids.html"), kB: 335 },
  { name: "the core", of: isCore, kB: 231 },
  { name: "part: the rest of a conversation, files, explanations", of: isPart("meer"), kB: 60 },
  { name: "part: actions, the report, the next time", of: isPart("vervolg"), kB: 60 },
  { name: "part: own views and what lies apart", of: isPart("samen"), kB: 60 },
  { name: "part: the role aid until the first answer", of: isPart("rol"), kB: 60 },
  { name: "part: the rest of the role aid", of: isPart("rollen"), kB: 62 },
  { name: "part: the overview of all locations", of: isPart("gemeente"), kB: 60 },
  { name: "part: beneath the overview, the list of locations, requests", of: isPart("lijst"), kB: 61 },
  { name: "part: the guide's gears", of: isPart("gids"), kB: 60 },
  { name: "part: reasons, measures and the agenda", of: isPart("agenda"), kB: 60 },
  { name: "part: what can be looked up", of: isPart("naslag"), kB: 60 },
  { name: "part: the council, the movement, a plan", of: isPart("raad"), kB: 60 },
  { name: "part: the data of the analysis, the stakeholder field", of: isPart("analyse"), kB: 60 },
  { name: "part: the vision, safeguarding, process, the dossier", of: isPart("visie"), kB: 60 },
  // An index with a library of its own: every text once more, for the words around what is found.
  { name: "part: searching, with its index", of: isPart("zoek"), kB: 128 },
  // A library of its own, fetched by who asks for a workbook, and not kept before.
  { name: "part: workbooks", of: isPart("werkmap"), kB: 300 },
  { name: "everything kept for offline use", of: (name) => worker.includes(`"${name}"`) && !later.includes(name), kB: 1245 },
];

const walk = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(join(dir, e.name)) : [join(dir, e.name)]));
const brotli = (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }).length;

const sizes = walk(DIST).map((path) => {
  const data = readFileSync(path);
  return { name: relative(DIST, path), raw: data.length, br: brotli(data) };
});
for (const { name, raw, br } of sizes) console.log(`${String(raw).padStart(9)}  ${String(br).padStart(8)} br  ${name}`);

let over = 0;
for (const { name, of, kB } of BUDGETS) {
  const found = sizes.filter((size) => of(size.name));
  const total = found.reduce((sum, size) => sum + size.br, 0);
  const fits = found.length > 0 && total <= kB * 1000;
  if (!fits) over += 1;
  console.log(`${fits ? "fits" : "OVER"}: ${(total / 1000).toFixed(1)} of ${kB} kB br  ${name}`);
}
// The texts of the guide, and those to look up, weigh nothing for who does not go there.
const walkContent = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walkContent(join(dir, e.name)) : [join(dir, e.name)]));
const READ = [
  { called: "the guide", of: ["src/content/guide"], entries: ["index.html", "rol.html", "gemeente.html"], least: 200 },
  { called: "looking up and the council", of: ["src/content/lookup", "src/content/council.toml", "src/content/movement.toml"], entries: ["index.html", "rol.html", "gemeente.html", "gids.html"], least: 150 },
  { called: "the analysis", of: ["src/content/analysis"], entries: ["index.html", "rol.html", "gemeente.html", "gids.html"], least: 35 },
];
const walkAll = (path) => (path.endsWith(".toml") ? [path] : walkContent(path));
const found = [];
for (const { called, of, entries, least } of READ) {
  const texts = of.flatMap(walkAll).flatMap((path) => [...readFileSync(path, "utf8").matchAll(/"([^"]{76,})"/g)].map(([, text]) => text).filter((text) => !/^(hoofdstuk|paragraaf|deel) /.test(text)).map((text) => Buffer.from(text)));
  const files = entries.flatMap((page) => sizes.filter(({ name }) => namedIn(page)(name)).map(({ name }) => readFileSync(join(DIST, name))));
  const there = texts.filter((text) => files.some((file) => file.includes(text)));
  if (texts.length < least || there.length > 0) over += 1;
  console.log(`${there.length} of ${texts.length} texts of ${called} are in a first visit of another entry`);
  found.push(...there);
}
for (const text of found.slice(0, 5)) console.log(`  ${text}`);
console.log(`${BUDGETS.length + READ.length - over} passed, ${over} failed`);
process.exit(over ? 1 : 0);
