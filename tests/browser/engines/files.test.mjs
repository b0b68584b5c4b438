// Files, bad ones too, and rescue in the two other engines.
import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { words } from "../words.mjs";
import { click, count, goTo, has, inEachEngine, noteOffers, offered, openFile, ready, text, type, until } from "./hands.mjs";

const begin = async (driver, site) => {
  await driver.go(site.address);
  await click(driver, "a[href='#/nieuw']");
  await type(driver, "#naam", words.example);
  await click(driver, "form button[type=submit]");
  await click(driver, ".ways-in .button-forward");
  await click(driver, "input[name=nu][value=hand-in-hand]");
  await type(driver, "#notitie", "Nooit kwijt.");
  await until(driver, `document.querySelector(".save-status [role=status]")?.textContent === ${JSON.stringify(words.kept)}`, "kept");
};
/// As on a device that never saw the app. From a page without the app: the app would write all of it again.
const erase = async (driver, site) => {
  await driver.go(`${site.address}redden.html`);
  await has(driver, "#inhoud");
  await driver.run("(localStorage.clear(), indexedDB.deleteDatabase('kindcentrumwijzer'), true)");
  await driver.go(site.address);
  await has(driver, "#kop");
};
const takeOver = async (driver, file) => {
  await goTo(driver, "#/gegevens", "input[type=file]");
  await openFile(driver, file);
  await has(driver, ".proposal");
  await click(driver, ".proposal .button-forward");
  await has(driver, ".locations .door");
};

inEachEngine("a file is saved, opened again, and a bad one changes nothing,", async (driver, site) => {
  await begin(driver, site);
  await goTo(driver, "#/gegevens", "section[aria-labelledby=opslaan]");
  await noteOffers(driver);
  await click(driver, "section[aria-labelledby=opslaan] button");
  const file = await offered(driver);
  assert.match(file, /Nooit kwijt\./);
  await erase(driver, site);
  await goTo(driver, "#/gegevens", "input[type=file]");
  for (const name of ["bad-no-json", "bad-newer", "bad-wrong-type"]) {
    await openFile(driver, await readFile(`tests/fixtures/files/${name}.kindcentrum.json`, "utf8"));
    assert.notEqual(await text(driver, ".field-error span"), "");
  }
  assert.equal(await driver.run("localStorage.length"), 0);
  await takeOver(driver, file);
  await driver.reload();
  await has(driver, ".locations .door");
});

inEachEngine("with the Wasm gone the page leads to the rescue page, and its file opens in the app,", async (driver, site) => {
  await begin(driver, site);
  // A worker that is still being installed is in no list, and would hand out its copy later.
  await ready(driver);
  await driver.go(`${site.address}redden.html`);
  await has(driver, "#opslaan");
  await noteOffers(driver);
  await click(driver, "#opslaan");
  const file = await offered(driver);
  assert.match(file, /Nooit kwijt\./);
  // Without its worker, and without its Wasm.
  await driver.run(`(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    window.withoutWorker = true;
  })(), true`);
  await until(driver, "window.withoutWorker", "without its worker");
  const gone = (await readdir(site.folder)).filter((name) => /^kcw-.*\.wasm$/.test(name));
  const kept = new Map(await Promise.all(gone.map(async (name) => [name, await readFile(join(site.folder, name))])));
  await Promise.all(gone.map((name) => rm(join(site.folder, name))));
  await driver.go(`${site.address}?zonder`);
  await has(driver, ".stopped a[href$='redden.html']");
  assert.ok(await count(driver, "h1"));
  for (const [name, data] of kept) await writeFile(join(site.folder, name), data);
  await driver.go(site.address);
  await has(driver, ".locations .door");
  await erase(driver, site);
  await takeOver(driver, file);
});

inEachEngine("a new version waits until the user agrees, and keeps a half-typed note,", async (driver, site) => {
  await begin(driver, site);
  await ready(driver);
  const worker = join(site.folder, "sw.js");
  await writeFile(worker, (await readFile(worker, "utf8")).replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"'));
  await driver.reload();
  await has(driver, "#notitie");
  await driver.run("(navigator.serviceWorker.getRegistration().then((one) => one.update()), true)");
  await until(driver, `document.documentElement.dataset.worker === "update"`, "offered");
  await driver.run(`(() => { const field = document.querySelector("#notitie"); field.focus(); field.value = "half getypt"; field.dispatchEvent(new Event("input", { bubbles: true })); return true; })()`);
  await click(driver, ".messages .notice .button");
  await until(driver, `document.documentElement.dataset.worker === "ready"`, "the new version");
  await until(driver, `document.querySelector("#notitie")?.value === "half getypt"`, "the note");
});
