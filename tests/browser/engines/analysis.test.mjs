// The analysis, the field and the dossier in the two other engines.
import assert from "node:assert/strict";
import { click, has, inEachEngine, text, type, until } from "./hands.mjs";

const press = (driver, selector, key) =>
  driver.run(`(document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true })), true)`);
const place = (driver) => driver.run(`[...document.querySelectorAll(".square")].findIndex((one) => one.querySelector(".chip"))`);

inEachEngine("what is found out flows on, a party is moved by key and from the list, and the dossier leaves it out,", async (driver, site) => {
  await driver.go(`${site.address}gids.html#/analyse/wat-helpt-gezinnen`);
  await type(driver, "#bevinding-wat-helpt-gezinnen", "Opvang om de hoek");
  await driver.go(`${site.address}gids.html#/krachtenveld`);
  await click(driver, ".starters button");
  await has(driver, "button.chip");
  await press(driver, "button.chip", "ArrowUp");
  await until(driver, `!!document.querySelector(".square .chip")`, "a place");
  assert.equal(await place(driver), 12);
  await press(driver, ".square .chip", "ArrowRight");
  await until(driver, `[...document.querySelectorAll(".square")].findIndex((one) => one.querySelector(".chip")) === 13`, "a step to the right");
  await driver.run(`(() => { const list = document.querySelector("[id^=invloed-]"); list.value = "4"; list.dispatchEvent(new Event("change", { bubbles: true })); return true; })()`);
  await until(driver, `[...document.querySelectorAll(".square")].findIndex((one) => one.querySelector(".chip")) === 3`, "the top row");
  const name = (await text(driver, ".parties h3")).replace(/^\d+\. /, "").trim();
  await driver.go(`${site.address}gids.html#/visie`);
  await until(driver, `document.querySelector(".known")?.innerText.includes("Opvang om de hoek")`, "what was found");
  await driver.go(`${site.address}gids.html#/dossier`);
  await until(driver, `document.querySelector(".dossier")?.innerText.includes("Opvang om de hoek")`, "the dossier");
  assert.ok(!(await text(driver, ".dossier")).includes(name));
});
