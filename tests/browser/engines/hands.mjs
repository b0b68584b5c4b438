// What a journey does in any engine: wait, press, type, look; and a test for each engine.
import { test } from "node:test";
import { publish } from "../site.mjs";
import { firefox, webkit } from "./drivers.mjs";

/// Runs a script again and again until it gives something that counts as true: half a minute, since a machine that does
/// more at once keeps for offline use only after a while.
export const until = async (driver, script, about) => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    // While a page loads there may be no page to ask.
    const value = await driver.run(script).catch(() => undefined);
    if (value) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  const state = await driver.run("JSON.stringify(document.documentElement.dataset)").catch(String);
  const place = state + await driver.run("location.pathname + location.hash + ': ' + document.body.innerText.slice(0, 400)").catch(String);
  throw new Error(`never: ${about}, on ${place}`);
};

export const click = (driver, selector) =>
  until(driver, `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return !!one; })()`, selector);
export const has = (driver, selector) => until(driver, `!!document.querySelector(${JSON.stringify(selector)})`, selector);
export const type = (driver, selector, text) =>
  until(driver, `(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    if (!field) return false;
    field.focus();
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.blur();
    return true;
  })()`, selector);
export const text = (driver, selector) => until(driver, `document.querySelector(${JSON.stringify(selector)})?.innerText`, selector);
export const count = (driver, selector) => driver.run(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
export const goTo = async (driver, fragment, selector) => {
  await driver.run(`(location.hash = ${JSON.stringify(fragment)}, true)`);
  await has(driver, selector);
};
export const ready = (driver) => until(driver, `["ready", "update"].includes(document.documentElement.dataset.worker)`, "stored for offline use");

/// Notes what the page hands to the browser as a file: drivers tell nothing of downloads.
export const noteOffers = (driver) => driver.run(`(() => {
  const blobs = new Map();
  const address = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { const url = address(blob); blobs.set(url, blob); return url; };
  const press = HTMLAnchorElement.prototype.click;
  window.offered = undefined;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) blobs.get(this.href)?.text().then((text) => { window.offered = text; });
    press.call(this);
  };
  return true;
})()`);
export const offered = (driver) => until(driver, "window.offered", "a file");

/// Opens files with these texts.
export const openFiles = (driver, texts) =>
  until(driver, `(() => {
    const field = document.querySelector("input[type=file]");
    if (!field) return false;
    const files = new DataTransfer();
    for (const text of ${JSON.stringify(texts)}) files.items.add(new File([text], "bestand.kindcentrum.json", { type: "application/json" }));
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  })()`, "a file field");

/// Opens a file with this text.
export const openFile = (driver, text) => openFiles(driver, [text]);

/// A test in each engine, on a copy of the build below a folder.
export const inEachEngine = (what, journey) => {
  for (const [name, start] of Object.entries({ "Firefox ESR": firefox, WebKitGTK: webkit })) {
    test(`${what} in ${name}`, { timeout: 180_000 }, async () => {
      const site = await publish();
      const driver = await start();
      try {
        await journey(driver, site);
      } finally {
        await driver.end();
        await site.stop();
      }
    });
  }
};
