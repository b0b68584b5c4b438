// The overview of all locations in the two other engines.
import assert from "node:assert/strict";
import { filesOf } from "../handed-in.mjs";
import { click, count, has, inEachEngine, openFiles, text, until } from "./hands.mjs";

const LOCATIONS = 20;
const YEARS = [2024, 2026];
const rows = (driver, number) => until(driver, `document.querySelectorAll("table.heat tbody th a").length === ${number}`, `${number} rows`);
const names = (driver) => driver.run(`[...document.querySelectorAll("table.heat tbody th a")].map((link) => link.textContent).join()`);
const choose = (driver, id, at) => driver.run(`(() => {
  const field = document.getElementById(${JSON.stringify(id)});
  field.selectedIndex = ${at};
  return field.dispatchEvent(new Event("change", { bubbles: true }));
})()`);

inEachEngine("many files come in together, are filtered, lead to their locations, and are there the next time,", async (driver, site) => {
  await driver.go(`${site.address}gemeente.html`);
  await has(driver, "#kop");
  await openFiles(driver, filesOf(LOCATIONS, YEARS).map(({ buffer }) => buffer.toString("utf8")));
  await has(driver, ".proposal");
  await click(driver, ".proposal .button-forward");
  await rows(driver, LOCATIONS);
  const all = await names(driver);

  // With few left nothing of the others stays behind, and all come back.
  await choose(driver, "organisatie", 1);
  await until(driver, `!document.querySelector("table.heat .gap") && document.querySelectorAll("table.heat tbody th a").length < ${LOCATIONS}`, "fewer rows");
  assert.ok((await count(driver, "table.heat tbody th a")) > 0);
  await choose(driver, "organisatie", 0);
  await rows(driver, LOCATIONS);
  await until(driver, `[...document.querySelectorAll("table.heat tbody th a")].map((link) => link.textContent).join() === ${JSON.stringify(all)}`, "all by name");

  await choose(driver, "jaar", 2);
  await until(driver, `location.hash.includes("/2024/")`, "the year in the address");
  await click(driver, ".segmented li:nth-child(3) a");
  await until(driver, `document.querySelectorAll("table.heat tfoot td").length === 0`, "what changed, without a spread");

  // Anywhere on a row leads to its location.
  const first = all.split(",")[0];
  await click(driver, "table.heat tbody tr td:nth-child(4)");
  await until(driver, `document.querySelector("h1")?.textContent === ${JSON.stringify(first)}`, "its location");
  await driver.run("(history.back(), true)");
  await rows(driver, LOCATIONS);

  await driver.go(`${site.address}gemeente.html`);
  await rows(driver, LOCATIONS);
  assert.match(await text(driver, "h1"), /naast elkaar/);
});
