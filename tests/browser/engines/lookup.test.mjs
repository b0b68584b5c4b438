// Looking up and searching in the two other engines.
import assert from "node:assert/strict";
import { click, count, has, inEachEngine, text, type, until } from "./hands.mjs";

inEachEngine("a bottleneck is said to play a part, comes on the agenda, and is found by searching,", async (driver, site) => {
  await driver.go(`${site.address}gids.html#/knelpunt/btw`);
  await has(driver, "#speelt-kop");
  await click(driver, ".claims .check:first-child input");
  await type(driver, "#zelf", "We vragen het na.");
  await click(driver, "#speelt-kop ~ p button");
  await until(driver, `document.querySelector(".on-purpose a") !== null`, "that it is on the agenda");
  await click(driver, ".on-purpose a");
  await until(driver, `document.querySelectorAll("#punten-oogo-lea > li").length === 1`, "a point");
  await driver.go(`${site.address}gids.html#/zoek`);
  await has(driver, "#zoek");
  await type(driver, "#zoek", "huurbeschreming");
  await has(driver, '.hits a[href="#/knelpunt/samen-huisvesten"]');
  await click(driver, '.hits a[href="#/knelpunt/samen-huisvesten"]');
  await until(driver, `location.hash === "#/knelpunt/samen-huisvesten"`, "what was found");
  assert.match(await text(driver, "h1"), /gebouw/);
  assert.ok((await count(driver, ".notice")) >= 1);
});
