// A year in the two other engines: an action, the report in its layers, files for other programs, and the next time.
import assert from "node:assert/strict";
import { words } from "../words.mjs";
import { click, count, goTo, has, inEachEngine, noteOffers, offered, type, until } from "./hands.mjs";

const THEME = "bestuurlijke-samenwerking";
const press = (driver, words) => until(driver, `(() => {
  const wanted = ${words instanceof RegExp ? `(text) => ${words}.test(text)` : `(text) => text === ${JSON.stringify(words)}`};
  const one = [...document.querySelectorAll("main button")].find((one) => wanted(one.textContent.trim()));
  one?.click();
  return !!one;
})()`, String(words));
const said = (driver, selector) => driver.run(`document.querySelector(${JSON.stringify(selector)}).textContent`);

inEachEngine("what was agreed is done, said in layers, and looked back at", async (driver, site) => {
  await driver.go(`${site.address}#/nieuw`);
  await type(driver, "#naam", "De Linde");
  await click(driver, "form button[type=submit]");
  await has(driver, ".setup");
  const round = (await driver.run("location.hash")).split("/")[2];
  await goTo(driver, `#/ronde/${round}/thema/${THEME}`, "input[name=nu]");
  await click(driver, "input[name=nu][value=back-to-back]");
  await type(driver, "#notitie", "Alleen voor onszelf.");
  await press(driver, words.addAction);
  await has(driver, "input[id^=afspraak-]");
  await type(driver, "input[id^=afspraak-]", "=Samen eten");
  await type(driver, "input[id^=wanneer-]", "2027-03-01");
  await driver.reload();
  await has(driver, ".action");
  assert.match(await said(driver, ".action summary"), /=Samen eten/);

  await goTo(driver, `#/ronde/${round}/verslag`, ".report-part");
  const report = await said(driver, ".report");
  assert.match(report, /=Samen eten/);
  assert.match(report, /Alleen voor onszelf/);
  await until(driver, `(() => { const one = document.querySelectorAll("input[name=voor-wie]")[2]; one?.click(); return !!one; })()`, "the layers");
  await until(driver, `!document.querySelector(".report").textContent.includes("Samen eten")`, "the layer of the municipality");
  await noteOffers(driver);
  await press(driver, words.asDocument);
  assert.match(await offered(driver), /^PK/);

  await goTo(driver, "#/afspraken", ".action");
  await driver.run("(window.offered = undefined, true)");
  await press(driver, words.asList);
  assert.match(await offered(driver), /;'=Samen eten;/, "no formula");
  await driver.run("(window.offered = undefined, true)");
  await press(driver, words.asDays);
  assert.match(await offered(driver), /DTSTART;VALUE=DATE:20270301/);

  const place = await driver.run(`document.querySelector(".of-place a").getAttribute("href")`);
  await goTo(driver, `${place}/rondom/belangstelling`, ".around input");
  await click(driver, ".around input");
  await driver.reload();
  await until(driver, `document.querySelector(".around input")?.checked`, "what was said around the instrument");

  await goTo(driver, place, "#gesprekken");
  await press(driver, words.newRound);
  await has(driver, ".action");
  assert.equal(await count(driver, ".action"), 1);
  const next = (await driver.run("location.hash")).split("/")[2];
  await goTo(driver, `#/ronde/${next}/thema/${THEME}`, ".last-time");
  assert.match(await said(driver, ".last-time"), /Alleen voor onszelf/);
  await goTo(driver, `#/ronde/${next}/sinds/${round}`, ".change tbody tr");
  assert.equal(await count(driver, ".change tbody tr"), 12);
});
