// Finishes a build: cuts the Wasm, makes the pages, names every file after its content, and writes the service worker.
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { transform } from "esbuild";
import { page } from "./pages.mjs";
import { split } from "./split.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
// The pages of the entries, each with the part of the app that it begins with.
const ENTRIES = { "rol.html": "rol", "gemeente.html": "gemeente", "gids.html": "gids" };
// What is needed next comes first: the pages and the core, then the part that a conversation goes on in.
const NEXT = "meer";
// What makes documents and workbooks weighs as much as the core: the worker keeps it once a page asked for it that offers one.
const HEAVY = ["document", "werkmap"];
// The root of the app is asked for as a folder, so it is kept as one.
// The host's own file may change without a new build, or not be there.
const NOT_KEPT = /(^|\/)(sw\.js|OFL\.txt|.*\.map)$|^schema\/|^host\.json$/;

async function files(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
  return (await Promise.all(lists)).flat();
}

const names = async () => (await files(staging)).map((path) => relative(staging, path).split(sep).join("/")).sort();

const shrink = async (path, source) => {
  const { code } = await transform(source, { minify: true, format: "esm", target: "es2022", legalComments: "none" });
  await writeFile(path, code);
};

// What Trunk made of the uncut Wasm gives way to the core and its parts. A build without parts (no `cfg(kcw_split)`)
// stays as it is.
const raw = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", process.env.TRUNK_PROFILE, "kcw.wasm");
const whole = !(await readFile(raw)).includes("__wasm_split_placeholder__");
for (const name of await names()) {
  const [, ending] = /^kcw-[0-9a-f]+(_bg\.wasm|\.js)$/.exec(name) ?? [];
  if (ending) await (whole ? rename(join(staging, name), join(staging, `kcw${ending}`)) : rm(join(staging, name)));
}
const { filesOf: needs, parts } = whole ? { filesOf: () => [], parts: [] } : await split(raw, staging, "kcw", join(raw, "../../../split"));

for (const name of (await names()).filter((name) => name.endsWith(".js"))) {
  await shrink(join(staging, name), await readFile(join(staging, name), "utf8"));
}

const index = await readFile(join(staging, "index.html"), "utf8");
const html = new Map([["index.html", index], ["redden.html", await readFile(join(staging, "redden.html"), "utf8")]]);
for (const [file, part] of Object.entries(ENTRIES)) {
  // The page asks for its part at once, not when the core has come.
  const soon = needs(part).map((name) => `<link rel="preload" href="./${name}" crossorigin="anonymous" as="fetch">`).join("");
  html.set(file, page(index, await readFile(join("public", file), "utf8"), file).replace("</head>", `${soon}</head>`));
}

// With a digest in every name no cache can mix two builds. Trunk's own for its style sheet leaves out leading noughts.
const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);
for (const name of ["boot.js", "place.js", "redden.js", "kcw.js", "kcw_bg.wasm", "rol.css", "gemeente.css", "gids.css"]) {
  const content = await readFile(join(staging, name));
  const named = name.replace(/(_bg)?\./, `-${digestOf(content)}$1.`);
  await rename(join(staging, name), join(staging, named));
  for (const [page, text] of html) html.set(page, text.replaceAll(`"./${name}"`, `"./${named}"`));
}
const trunks = (await names()).find((name) => /^app-.*\.css$/.test(name));
const sheet = `app-${digestOf(await readFile(join(staging, trunks)))}.css`;
await rename(join(staging, trunks), join(staging, sheet));
for (const [page, text] of html) {
  await writeFile(join(staging, page), text.replaceAll(trunks, sheet).replace('"./app.css"', `"./${sheet}"`).replace(/\s*<!-- \/?eerst -->/g, ""));
}

// What a host or a network may change on the way: such files are kept as they come. A page has to name a script of this
// build, so that a page to log in, or one of another build, is none of ours.
const AS_IT_COMES = /\.html$|^icon\.svg$|^icons\/|\.webmanifest$/;
const markOf = (page) => /"\.\/((?:kcw|redden)-[0-9a-f]{16}\.js)"/.exec(page)?.[1];

const light = new Set(parts.filter((part) => !HEAVY.includes(part)).flatMap(needs));
const byPart = HEAVY.filter((part) => parts.includes(part)).map((part) => [part, needs(part).filter((name) => !light.has(name))]);
const later = byPart.flatMap(([, files]) => files);
const kept = (await names()).filter((name) => !NOT_KEPT.test(name) && !later.includes(name));
const build = createHash("sha256");
const listed = new Map();
for (const name of kept) {
  const data = await readFile(join(staging, name));
  build.update(name).update(data);
  const integrity = `sha256-${createHash("sha256").update(data).digest("base64")}`;
  const line = AS_IT_COMES.test(name) ? ["", name.endsWith(".html") ? markOf(data.toString()) : ""] : [integrity, ""];
  listed.set(name, [name, ...line]);
  if (name === "index.html") listed.set("./", ["./", ...line]);
}
// Three turns, each all at once: what the page has, what comes next, the rest.
const has = (name) => /\.html$|^\.\/$|^(kcw|boot|place|app)-|^font\//.test(name);
const next = new Set(needs(NEXT));
const turn = (name) => (has(name) ? 0 : next.has(name) ? 1 : 2);
const turns = [0, 1, 2].map((of) => [...listed.keys()].filter((name) => turn(name) === of).map((name) => listed.get(name)));
const worker = (await readFile("public/sw.js", "utf8"))
  .replace("__BUILD__", build.digest("hex").slice(0, 16))
  .replace("__LATER__", JSON.stringify(byPart))
  .replace("__TURNS__", JSON.stringify(turns));
await shrink(join(staging, "sw.js"), worker);
