// Shrinks the scripts of a build and writes its service worker: one cache, named after the content.
import { createHash } from "node:crypto";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { transform } from "esbuild";

const staging = process.env.TRUNK_STAGING_DIR;
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

const shrink = async (path, source) => {
  const { code } = await transform(source, { minify: true, format: "esm", target: "es2022", legalComments: "none" });
  await writeFile(path, code);
};

for (const path of (await files(staging)).filter((path) => path.endsWith(".js"))) {
  await shrink(path, await readFile(path, "utf8"));
}

// Trunk names only the first module and its style sheet with a digest. With one on everything, no cache can mix
// two builds.
const digestOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);
const pages = ["index.html", "rol.html", "redden.html"];
const html = new Map(await Promise.all(pages.map(async (page) => [page, await readFile(join(staging, page), "utf8")])));
for (const name of ["boot.js", "place.js", "redden.js", "gesprek.js", "gesprek_bg.wasm", "rol-begin.js", "rol-begin_bg.wasm", "rol.js", "rol_bg.wasm", "rol.css"]) {
  const content = await readFile(join(staging, name));
  const named = name.replace(/(_bg)?\./, `-${digestOf(content)}$1.`);
  await rename(join(staging, name), join(staging, named));
  for (const [page, text] of html) html.set(page, text.replaceAll(`"./${name}"`, `"./${named}"`));
}
const sheet = (await files(staging)).map((path) => relative(staging, path)).find((name) => /^app-.*\.css$/.test(name));
for (const [page, text] of html) html.set(page, text.replace('"./app.css"', `"./${sheet}"`).replace(/\s*<!-- \/?eerst -->/g, ""));
for (const [page, text] of html) await writeFile(join(staging, page), text);

const all = (await files(staging)).sort();
const hash = createHash("sha256");
const names = all.map((path) => relative(staging, path).split(sep).join("/")).filter((name) => !NOT_KEPT.test(name));
const digest = (data) => `sha256-${createHash("sha256").update(data).digest("base64")}`;
const list = [];
for (const name of names) {
  const data = await readFile(join(staging, name));
  hash.update(name).update(data);
  list.push([name, digest(data)]);
  if (name === "index.html") list.push(["./", digest(data)]);
}
const worker = (await readFile("public/sw.js", "utf8"))
  .replace("__BUILD__", hash.digest("hex").slice(0, 16))
  .replace("__FILES__", JSON.stringify(list));
await shrink(join(staging, "sw.js"), worker);
