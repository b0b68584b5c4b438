// Cuts the Wasm that cargo made into a core and parts that come later, and makes the one script that loads both.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);
const run = promisify(execFile);

// A file that is cut short, a page to log in or a part of another build has another digest than its name says. The
// last of these links without a word, and does something else. Where a browser has no digests (plain http), what is no
// Wasm is still refused.
const checked = `async function bytes(answer) {
  if (!answer.ok) throw new Error(answer.url + ": " + answer.status);
  const body = await answer.arrayBuffer();
  const [, named] = /-([0-9a-f]{16})\\.wasm$/.exec(answer.url) ?? [];
  if (named && globalThis.crypto?.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
    const found = Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (found !== named) throw new Error(answer.url + ": " + found);
  }
  return body;
}
`;

// What the compiler uses: merging forgets it.
const FEATURES = ["bulk-memory", "bulk-memory-opt", "sign-ext", "mutable-globals", "nontrapping-float-to-int", "multivalue", "reference-types"].map((feature) => `--enable-${feature}`);

async function optimise(files) {
  const waiting = [...files];
  const work = async () => {
    // wasm-opt warns of names of labels that the cut keeps; it drops all names anyway.
    for (let file = waiting.shift(); file; file = waiting.shift()) await run("wasm-opt", ["-Oz", ...FEATURES, file, "-o", file]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

// The parts for which nothing may be fetched that they do not need: those that a first visit waits for, what comes right after
// it, and those with a heavy library.
const EXACT = ["rol", "gemeente", "gids", "daarna", "document", "werkmap"];
// A module of its own for what all chunks import, so that merging makes one memory and one table of theirs.
const shared = (chunk) => {
  const [, memory] = /\(import "__wasm_split" "memory" \(memory \S+ (\d+)\)/.exec(chunk);
  const [, table] = /\(import "__wasm_split" "__indirect_function_table" \(table \S+ (\d+) funcref\)/.exec(chunk);
  return `(module
  (import "shared" "memory" (memory ${memory}))
  (import "shared" "__indirect_function_table" (table ${table} funcref))
  (import "shared" "__wasm_split_shared0" (global (mut i32)))
  (export "memory" (memory 0))
  (export "__indirect_function_table" (table 0))
  (export "__wasm_split_shared0" (global 0)))`;
};

// The cutter makes a chunk for every combination of parts that share code: too many, and small ones compress badly. Those
// that differ only in parts that may fetch a little more than they need become one. Says how the loaders read then.
async function together(work, loaders) {
  const chunk = /\/\* ([\w, ]+) \*\/\nconst (__chunk_\d+) = makeLoad\(\(\) => \{[\s\S]*?"\.\/(chunk_\d+\.wasm)"[\s\S]*?\n, \[\]\);\n/g;
  const groups = new Map();
  for (const [whole, users, called, file] of loaders.matchAll(chunk)) {
    const parts = users.split(", ");
    const group = EXACT.map((part) => parts.includes(part)).concat(parts.some((part) => !EXACT.includes(part))).join();
    groups.set(group, [...(groups.get(group) ?? []), { whole, called, file }]);
  }
  if (groups.size === 0) throw new Error("the chunks are not as expected");
  const [{ file: any }] = groups.values().next().value;
  const { stdout } = await run("wasm-dis", [join(work, any)], { maxBuffer: 1e9 });
  const module = join(work, "shared.wat");
  writeFileSync(module, shared(stdout));
  for (const [first, ...others] of groups.values()) {
    if (others.length === 0) continue;
    const all = [first, ...others].flatMap(({ file }) => [join(work, file), file.replace(".wasm", "")]);
    await run("wasm-merge", [module, "__wasm_split", ...all, "-o", join(work, "merged.wasm"), ...FEATURES]);
    renameSync(join(work, "merged.wasm"), join(work, first.file));
    for (const { whole, called, file } of others) {
      rmSync(join(work, file));
      loaders = loaders.replace(whole, `const ${called} = ${first.called};\n`);
    }
  }
  rmSync(module);
  const imports = "Object.assign(sharedImports.__wasm_split,";
  if (!loaders.includes(imports)) throw new Error("the imports are not as expected");
  return loaders.replace(imports, `sharedImports.shared = ${imports}`);
}

// `raw`: what cargo linked with --emit-relocs. In `out` come NAME.js, NAME_bg.wasm and one file for every part,
// named after its content. Says which files a part needs, itself included.
export async function split(raw, out, name, work, plan = []) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await run(process.env.WASM_SPLIT ?? "wasm-split-cli", [raw, work, "--out-name", name, ...plan]);
  // The parts import what the linker exported: table, memory and stack pointer stay.
  await run("wasm-bindgen", ["--target=web", "--keep-lld-exports", "--no-demangle", "--no-typescript", `--out-dir=${work}`, `--out-name=${name}`, join(work, `${name}.wasm`)]);
  rmSync(join(work, `${name}.wasm`));
  const loaders = join(work, "__wasm_split.js");
  let text = await together(work, readFileSync(loaders, "utf8"));
  const files = readdirSync(work).filter((file) => file.endsWith(".wasm")).sort();
  await optimise(files.map((file) => join(work, file)));
  renameSync(join(work, `${name}_bg.wasm`), join(out, `${name}_bg.wasm`));

  // Also from a server that does not say that it is Wasm, as the core; and a login page of somebody's network is no part.
  const streaming = "(WebAssembly.instantiateStreaming(src, imports))";
  if (!text.includes(streaming)) throw new Error("the loaders are not as expected");
  text = text.replaceAll(streaming, "WebAssembly.instantiate(await bytes(await src), imports)");
  text += checked;
  for (const file of files.filter((file) => file !== `${name}_bg.wasm`)) {
    const named = file.replace(/^split_/, "deel-").replace(/^chunk_/, "gedeeld-").replace(/\.wasm$/, `-${digestOf(readFileSync(join(work, file)))}.wasm`);
    if (!text.includes(`"./${file}"`)) throw new Error(`${file} is loaded by nobody`);
    text = text.replaceAll(`"./${file}"`, `"./${named}"`);
    renameSync(join(work, file), join(out, named));
  }
  writeFileSync(loaders, text);

  const same = new Map([...text.matchAll(/const (__chunk_\d+) = (__chunk_\d+);/g)].map(([, of, first]) => [of, first]));
  const needs = new Map();
  for (const [, of, fetching, others] of text.matchAll(/const (__chunk_\d+|__split_\w+|__wasm_split_load_\w+) = (?:wrapAsyncCb\()?makeLoad\((\(\) => (?:async|\{)[\s\S]*?), \[(.*?)\]\)/g)) {
    const own = fetching.match(/"\.\/(.*?\.wasm)"/)?.[1];
    needs.set(of, [...others.split(", ").filter(Boolean).flatMap((other) => needs.get(same.get(other) ?? other) ?? []), ...(own ? [own] : [])]);
  }
  // Glue and loaders import each other: one script, so that its name can follow its content.
  await build({ entryPoints: [join(work, `${name}.js`)], outfile: join(out, `${name}.js`), bundle: true, format: "esm", target: "es2022", minify: true, legalComments: "none", logLevel: "warning", logOverride: { "duplicate-object-key": "silent" } });
  // Of a part its files; without one, the names of all parts.
  const parts = [...needs.keys()].flatMap((of) => /^__wasm_split_load_(\w+)$/.exec(of)?.[1] ?? []);
  const filesOf = (part) => [...new Set(needs.get(`__split_${part}`) ?? needs.get(`__wasm_split_load_${part}`))];
  return { filesOf, parts };
}
