// A copy of the build on a server of its own, below a folder: a test can change it, or take it away.
import { createServer } from "node:http";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json", svg: "image/svg+xml", woff2: "font/woff2" };

export const publish = async () => {
  const folder = await mkdtemp(join(tmpdir(), "kcw-"));
  await cp("dist", folder, { recursive: true });
  const site = { folder };
  const server = createServer(async (request, response) => {
    let path = new URL(request.url, "http://x").pathname.replace(/^\/(diep\/onder|elders)\//, "/").replace(/\/$/, "/index.html");
    if (site.cleanAddresses && /[^x]\.html$/.test(request.url)) {
      response.writeHead(308, { location: request.url.replace(/\.html$/, "") }).end();
      return;
    }
    if (site.cleanAddresses && !path.includes(".")) path += ".html";
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[path.split(".").pop()] ?? "application/octet-stream", ...(site.closed ? {} : { "access-control-allow-origin": "*" }) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  let stopped;
  const stop = () => (stopped ??= new Promise((done) => { server.close(done); server.closeAllConnections(); }).then(() => rm(folder, { recursive: true })));
  return Object.assign(site, { address: `http://127.0.0.1:${server.address().port}/diep/onder/`, stop });
};
