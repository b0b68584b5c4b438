// The core journey in the two other engines, from a sub-path, with a reload at each step, and offline.
import assert from "node:assert/strict";
import { words } from "../words.mjs";
import { click, has, inEachEngine, ready, type, until } from "./hands.mjs";

const LEVELS = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

const step = (driver, number) =>
  until(driver, `document.querySelector(".theme-map [aria-current=step] [aria-hidden=true]")?.textContent === "${number}"`, `theme ${number}`);

inEachEngine("the core journey goes", async (driver, site) => {
  await driver.go(site.address);
  await click(driver, "a[href='#/nieuw']");
  await type(driver, "#naam", words.example);
  await click(driver, "form button[type=submit]");
  await click(driver, ".ways-in .button-forward");
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
    await click(driver, ".bar .onward");
  }
  await has(driver, "table.picture");
  assert.equal(await driver.run(`document.querySelectorAll("table.picture th[scope=row]").length`), 12);
  assert.equal(await driver.run(`document.querySelectorAll("table.picture .not-there").length`), 0);

  // The report says what they agree on, and closes.
  await click(driver, ".page-head .button-forward");
  await has(driver, ".report-theme");
  assert.equal(await driver.run(`document.querySelectorAll(".report-theme").length`), 12);
  await click(driver, "[aria-labelledby=vaststellen] button");
  await has(driver, "#heropen");
  await click(driver, "#heropen");
  await click(driver, "#heropen-zeker button");
  await has(driver, "[aria-labelledby=vaststellen] button");
  await click(driver, ".report table.picture th a");
  await step(driver, 1);
  await click(driver, ".to-overview");
  await has(driver, "table.picture");

  // Offline: the server is gone.
  await ready(driver);
  await site.stop();
  await driver.reload();
  await has(driver, "table.picture");
  await click(driver, "table.picture th a");
  await click(driver, "input[name=nu][value=integraal]");
  await driver.reload();
  await until(driver, `document.querySelector("input[name=nu]:checked")?.value === "integraal"`, "answered offline");
});
