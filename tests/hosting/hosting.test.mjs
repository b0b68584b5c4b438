// The release as a host unpacks it: below a folder of a real nginx, Apache and Caddy, with the headers that come with it.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { access, chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { unzipSync } from "fflate";
import { words } from "../browser/words.mjs";

const run = promisify(execFile);
const freePort = () => new Promise((done) => { const server = createServer().listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => done(port)); }); });

let folder, app;

// Each server as a host sets it up, with what hosting/ says, for the app in a folder of its site.
const SERVERS = {
  nginx: async (port) => {
    const http = await readFile(join(app, "hosting/nginx-http.conf"), "utf8");
    const server = (await readFile(join(app, "hosting/nginx.conf"), "utf8")).replace("/srv/kindcentrumwijzer/", `${app}/`);
    const config = join(folder, "nginx.conf");
    await writeFile(config, `daemon off; pid ${folder}/pid; error_log stderr warn; user root; events {} http { access_log off; ${http} server { listen 127.0.0.1:${port}; ${server} } }`);
    return ["nginx", ["-c", config]];
  },
  apache: async (port) => {
    const site = join(folder, "site");
    await mkdir(site);
    await cp(app, join(site, "kindcentrumwijzer"), { recursive: true });
    await cp(join(app, "hosting/apache.htaccess"), join(site, "kindcentrumwijzer/.htaccess"));
    const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const config = join(folder, "apache.conf");
    await writeFile(config, [
      ...modules, `Listen 127.0.0.1:${port}`, "ServerName 127.0.0.1", `PidFile ${folder}/apache.pid`, `ErrorLog ${folder}/apache.log`, `Mutex file:${folder}`,
      "TypesConfig /etc/mime.types", `DocumentRoot ${site}`, `<Directory ${site}>`, "  AllowOverride All", "  Require all granted", "</Directory>", "",
    ].join("\n"));
    return ["apache2", ["-f", config, "-DFOREGROUND"]];
  },
  caddy: async (port) => {
    const config = join(folder, "Caddyfile");
    const text = (await readFile(join(app, "hosting/Caddyfile"), "utf8")).replace("example.org", `http://127.0.0.1:${port}`).replace("/srv/kindcentrumwijzer", app);
    await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
    return ["caddy", ["run", "--config", config, "--adapter", "caddyfile"]];
  },
};
const addresses = {};
const running = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "kcw-host-"));
  // A server may read it as another user.
  await chmod(folder, 0o755);
  await run("node", ["scripts/archive.mjs", folder]);
  const [zip] = (await readdir(folder)).filter((name) => name.endsWith(".zip"));
  for (const [name, data] of Object.entries(unzipSync(await readFile(join(folder, zip))))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), data);
  }
  app = join(folder, zip.replace(/\.zip$/, ""));
  for (const [name, prepare] of Object.entries(SERVERS)) {
    const port = await freePort();
    const [command, args] = await prepare(port);
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    const said = [];
    const server = spawn(command, args, { env, stdio: ["ignore", "ignore", "pipe"] });
    server.stderr.on("data", (data) => said.push(data));
    running.push(server);
    addresses[name] = `http://127.0.0.1:${port}/kindcentrumwijzer/`;
    for (let attempt = 0; ; attempt += 1) {
      if (await fetch(addresses[name]).then(({ ok }) => ok, () => false)) break;
      if (attempt === 100) throw new Error(`${name} did not start: ${Buffer.concat(said)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
});

after(async () => {
  for (const server of running) server.kill();
  await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

const policyOf = async (page) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await readFile(join(app, page), "utf8"))[1];

test("the checksum is that of the archive, and packing again gives the same bytes", async () => {
  const [zip] = (await readdir(folder)).filter((name) => name.endsWith(".zip"));
  await run("sha256sum", ["--check", `${zip}.sha256`], { cwd: folder });
  const first = await readFile(join(folder, zip));
  await run("node", ["scripts/archive.mjs", join(folder, "again")], { env: { ...process.env, TZ: "Pacific/Auckland" } });
  assert.deepEqual(await readFile(join(folder, "again", zip)), first);
});

for (const server of Object.keys(SERVERS)) test(`${server}: every file comes with its own kind and every header, and only what never changes and is there is kept for ever`, async () => {
  const address = addresses[server];
  const SAME = ["host.json", "icon.svg", "manifest.webmanifest"];
  for (const name of (await readdir(app)).filter((name) => !name.endsWith(".gz") && name.includes("."))) {
    const answer = await fetch(new URL(name, address));
    assert.equal(answer.status, 200, name);
    const header = (key) => answer.headers.get(key);
    assert.equal(header("x-content-type-options"), "nosniff", name);
    assert.equal(header("referrer-policy"), "no-referrer", name);
    assert.match(header("permissions-policy"), /camera=\(\)/, name);
    assert.equal(header("access-control-allow-origin"), "*", name);
    assert.equal(header("content-security-policy"), `${await policyOf("index.html")}; frame-ancestors *`, name);
    const forEver = /-[0-9a-f]{16}(_bg)?\.(js|wasm|css)$/.test(name);
    assert.equal(header("cache-control"), forEver ? "public, max-age=31536000, immutable" : "no-cache", name);
    const kinds = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", json: "application/json", webmanifest: "application/manifest+json", svg: "image/svg+xml" };
    const kind = kinds[name.split(".").pop()];
    if (kind) assert.ok(header("content-type").startsWith(kind), `${name}: ${header("content-type")}`);
    if (kind && !SAME.includes(name)) {
      assert.equal(header("content-encoding"), "gzip", name);
      assert.match(header("vary") ?? "", /accept-encoding/i, name);
    }
  }
  assert.equal((await fetch(new URL("font/figtree.woff2", address))).headers.get("cache-control"), "public, max-age=31536000, immutable");
  for (const name of ["niets.txt", "kcw-0123456789abcdef.js", "font/niets.woff2"]) {
    const gone = await fetch(new URL(name, address));
    assert.equal(gone.status, 404, name);
    assert.doesNotMatch(gone.headers.get("cache-control") ?? "", /immutable|max-age=[1-9]/, name);
  }
  const bare = await fetch(address.replace(/\/$/, ""), { redirect: "manual" });
  assert.ok([301, 302, 308].includes(bare.status), `${bare.status}`);
  assert.equal(new URL(bare.headers.get("location"), address).href, address);
});

test("no page of the app allows more than the header does", async () => {
  const header = (await policyOf("index.html")).split("; ");
  for (const page of (await readdir(app)).filter((name) => name.endsWith(".html"))) {
    for (const part of (await policyOf(page)).split("; ")) assert.ok(header.includes(part) || part === "script-src 'self'", `${page}: ${part}`);
    assert.doesNotMatch(await readFile(join(app, page), "utf8"), /\son\w+=|style="|<script>(?!<)|javascript:/, page);
  }
});

for (const server of Object.keys(SERVERS)) test(`the app runs below a path of ${server} without a violation or a foreign request, and then without ${server}`, async () => {
  const address = addresses[server];
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong.push(message.text()));
    page.on("request", (request) => { if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) wrong.push(request.url()); });
    await page.goto(address);
    await page.getByRole("link", { name: words.begin }).click();
    await page.getByLabel(words.name).fill(words.example);
    await page.getByRole("button", { name: words.further, exact: true }).click();
    await page.getByRole("button", { name: words.together }).click();
    await page.locator("input[name=nu]").first().check();
    await page.goto(`${address}rol.html`);
    await page.getByRole("button", { name: words.beginAssessment }).click();
    await page.locator("input[name=streven]").first().check();
    await page.locator(".outcome-strip a").click();
    await page.locator(".role-card").first().waitFor();
    await page.goto(`${address}redden.html`);
    await page.locator("#opslaan").waitFor();
    await page.goto(`${address}#/uitleg/privacy`);
    await page.waitForFunction(() => document.documentElement.dataset.worker === "ready");
    assert.deepEqual(wrong, []);
    await page.context().setOffline(true);
    await page.goto(`${address}rol.html#/praktijk`);
    await page.locator(".role-practice").waitFor();
  } finally {
    await browser.close();
  }
});

test("security.txt is made from the host's contact, and is not there without one", async () => {
  const place = join(app, ".well-known/security.txt");
  const write = async (contact) => {
    await writeFile(join(app, "host.json"), JSON.stringify({ owner: "Gemeente Voorbeeld", contact, logo: "" }));
    await run("node", [join(app, "hosting/security-txt.mjs"), app]);
  };
  await write("veilig@voorbeeld.nl");
  const text = await readFile(place, "utf8");
  assert.match(text, /^Contact: mailto:veilig@voorbeeld\.nl$/m);
  assert.ok(new Date(/^Expires: (.*)$/m.exec(text)[1]) > new Date());
  assert.equal((await fetch(new URL(".well-known/security.txt", addresses.nginx))).status, 200);
  for (const contact of ["", "javascript:alert(1)", "bel ons"]) {
    await write(contact);
    await assert.rejects(access(place), contact);
  }
});
