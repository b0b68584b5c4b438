// The guide and its agenda in the two other engines.
import assert from "node:assert/strict";
import { click, count, has, inEachEngine, text, type, until } from "./hands.mjs";

const order = (driver) => driver.run(`[...document.querySelectorAll("#punten-oogo-lea > li summary > span:first-child")].map((one) => one.textContent.trim()).join("|")`);

inEachEngine("a theme that weighs leads to a measure, the agenda in an order of their own, and a meeting,", async (driver, site) => {
  await driver.go(`${site.address}gids.html`);
  await has(driver, ".gears a");
  await click(driver, ".reason-line:nth-child(4) input");
  await click(driver, ".gear-visie a");
  await until(driver, `location.hash === "#/hoe/visie"`, "the gear");
  await driver.go(`${site.address}gids.html#/waarom/huisvesting/beheer`);
  await until(driver, `document.activeElement?.id === "knop-beheer"`, "the focus at the measure");
  for (const at of [1, 2]) {
    await click(driver, `.measure:nth-child(${at}) button`);
    await until(driver, `document.querySelectorAll(".picked").length === ${at}`, "a measure on the agenda");
  }
  await click(driver, ".picked a");
  await until(driver, `document.querySelectorAll("#punten-oogo-lea > li").length === 2`, "two points");
  const [first, second] = (await order(driver)).split("|");
  await click(driver, "#punten-oogo-lea > li:nth-child(1) [id^=lager-]");
  await until(driver, `document.querySelector("#punten-oogo-lea > li summary > span:first-child").textContent.trim() === ${JSON.stringify(second)}`, "another order");

  await driver.go(`${site.address}gids.html#/agenda`);
  await until(driver, `document.querySelectorAll("#punten-oogo-lea > li").length === 2`, "two points");
  assert.equal(await order(driver), `${second}|${first}`);
  await click(driver, ".table-part .page-head button");
  await has(driver, ".meeting-point");
  assert.equal(await count(driver, ".meeting-point"), 7);
  await type(driver, ".meeting-point textarea", "Eerst met de besturen.");
  await driver.run("(history.back(), true)");
  await has(driver, ".meetings a");
  await click(driver, ".meetings a");
  await until(driver, `document.querySelector(".meeting-point textarea")?.value === "Eerst met de besturen."`, "what was said");
  assert.match(await text(driver, "h1"), /OOGO/);
});
