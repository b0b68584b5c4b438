// The core journey in the two other engines, from a sub-path, with a reload at each step, and offline.
import assert from "node:assert/strict";
import { test } from "node:test";
import { publish } from "../site.mjs";
import { words } from "../words.mjs";
import { firefox, webkit } from "./drivers.mjs";

const LEVELS = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

/// Runs a script again and again until it gives something that counts as true.
const until = async (driver, script, about) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // While a page loads there may be no page to ask.
    const value = await driver.run(script).catch(() => undefined);
    if (value) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`never: ${about}`);
};

const click = (driver, selector) =>
  until(driver, `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return !!one; })()`, selector);
const has = (driver, selector) => until(driver, `!!document.querySelector(${JSON.stringify(selector)})`, selector);
const type = (driver, selector, text) =>
  until(driver, `(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    if (!field) return false;
    field.focus();
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.blur();
    return true;
  })()`, selector);
const step = (driver, number) =>
  until(driver, `document.querySelector(".theme-map [aria-current=step] [aria-hidden=true]")?.textContent === "${number}"`, `theme ${number}`);

const journey = async (driver, site) => {
  await driver.go(site.address);
  await click(driver, "a[href='#/nieuw']");
  await type(driver, "#naam", words.example);
  await click(driver, "form button[type=submit]");
  for (let number = 1; number <= 12; number += 1) {
    await step(driver, number);
    const now = LEVELS[number % 5];
    await click(driver, `input[name=nu][value=${now}]`);
    await click(driver, `input[name=straks][value=${LEVELS[(number + 1) % 5]}]`);
    await click(driver, ".claims input");
    await type(driver, "#notitie", `Notitie ${number}`);
    await until(driver, `document.querySelector(".save-status [role=status]")?.textContent === ${JSON.stringify(words.kept)}`, "kept");
    await driver.reload();
    await step(driver, number);
    await until(driver, `document.querySelector("input[name=nu]:checked")?.value === "${now}"`, "now after a reload");
    await until(driver, `document.querySelector("#notitie")?.value === "Notitie ${number}"`, "note after a reload");
    await until(driver, `document.querySelector(".claims input")?.checked`, "tick after a reload");
    await click(driver, ".bar .button-forward");
  }
  await has(driver, "table.picture");
  assert.equal(await driver.run(`document.querySelectorAll("table.picture th[scope=row]").length`), 12);
  assert.equal(await driver.run(`document.querySelectorAll("table.picture .not-there").length`), 0);

  // The report says what they agree on, and closes.
  await click(driver, ".page-head .button-forward");
  await has(driver, ".report-theme");
  assert.equal(await driver.run(`document.querySelectorAll(".report-theme").length`), 12);
  await click(driver, "article + section button");
  await has(driver, ".report [role=status] button");
  await click(driver, ".report [role=status] button");
  await has(driver, "article + section button");
  await click(driver, ".report table.picture th a");
  await step(driver, 1);
  await click(driver, ".to-overview");
  await has(driver, "table.picture");

  // Offline: the server is gone.
  await until(driver, `["ready", "update"].includes(document.documentElement.dataset.worker)`, "stored for offline use");
  await site.stop();
  await driver.reload();
  await has(driver, "table.picture");
  await click(driver, "table.picture th a");
  await click(driver, "input[name=nu][value=integraal]");
  await driver.reload();
  await until(driver, `document.querySelector("input[name=nu]:checked")?.value === "integraal"`, "answered offline");
};

for (const [name, start] of Object.entries({ "Firefox ESR": firefox, WebKitGTK: webkit })) {
  test(`the core journey goes in ${name}`, { timeout: 180_000 }, async () => {
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
