// Packs dist/ and hosting/ into one zip, the same bytes every time: sorted names, no times, no users.
import { createHash } from "node:crypto";
import { readdir, readFile, mkdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";

const [, , out = "target/release-archive"] = process.argv;
const { version } = JSON.parse(await readFile("package.json", "utf8"));
const name = `kindcentrumwijzer-${version}`;
const COMPRESSED = /\.(html|js|css|wasm|json|svg|webmanifest)$/;
// A zip cannot leave the time out; this is the first that it can hold.
const TIME = new Date(1980, 0, 1);

async function files(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(lists)).flat();
}

const content = new Map();
for (const [root, below] of [["dist", ""], ["hosting", "hosting/"]]) {
  for (const path of await files(root)) {
    const place = below + relative(root, path).split(sep).join("/");
    const data = await readFile(path);
    content.set(place, data);
    // What a host may change is not compressed beforehand.
    if (root === "dist" && COMPRESSED.test(path) && !/^(host\.json|icon\.svg|manifest\.webmanifest)$/.test(place)) content.set(`${place}.gz`, gzipSync(data, { level: 9 }));
  }
}
content.set("LICENSE", await readFile("LICENSE"));

const tree = {};
for (const place of [...content.keys()].sort()) tree[`${name}/${place}`] = [new Uint8Array(content.get(place)), { level: 9, mtime: TIME, os: 3, attrs: 0o100644 << 16 }];
const zip = zipSync(tree);
const sum = createHash("sha256").update(zip).digest("hex");
await mkdir(out, { recursive: true });
await writeFile(join(out, `${name}.zip`), zip);
await writeFile(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
console.log(`${join(out, `${name}.zip`)}\n${zip.length} bytes, sha256 ${sum}`);
