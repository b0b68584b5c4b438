// A server as a careful host sets it up: brotli, and nothing of its own in the way.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json", svg: "image/svg+xml", woff2: "font/woff2" };
const brotli = (data) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });

export const serve = async (folder) => {
  const packed = new Map();
  const load = async (path) => {
    if (!packed.has(path)) packed.set(path, brotli(await readFile(join(folder, path))));
    return packed.get(path);
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://x").pathname.replace(/\/$/, "/index.html");
    try {
      const body = await load(path);
      response.writeHead(200, { "content-type": TYPES[path.split(".").pop()] ?? "application/octet-stream", "content-encoding": "br", "cache-control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => { server.close(); server.closeAllConnections(); } };
};
