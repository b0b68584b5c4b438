// Own views in the two other engines: given apart, by tap and typed over, laid beside each other, talked about on one screen.
import assert from "node:assert/strict";
import { words } from "../words.mjs";
import { click, count, goTo, has, inEachEngine, type, until } from "./hands.mjs";

const THEME = "bestuurlijke-samenwerking";
const fragment = (driver) => driver.run("location.hash");
const at = (driver, ending) => until(driver, `location.hash.endsWith(${JSON.stringify(ending)}) && !!document.querySelector("#kop")`, ending);
/// The seat's row in the list of views.
const hrefs = (driver) => driver.run(`[...document.querySelectorAll(".view-row a")].map((one) => one.getAttribute("href"))`);
const finish = (driver) => until(driver, `(() => {
  const done = [...document.querySelectorAll("main button")].find((one) => [${JSON.stringify(words.viewDone)}, ${JSON.stringify(words.formDone)}].includes(one.textContent));
  done?.click();
  return !!done;
})()`, "done");

inEachEngine("own views are given apart and talked about on one screen", async (driver, site) => {
  await driver.go(`${site.address}#/nieuw`);
  await type(driver, "#naam", "De Linde");
  await click(driver, "form button[type=submit]");
  await has(driver, ".setup");
  const round = (await fragment(driver)).split("/")[2];
  for (const seat of [0, 1]) {
    await until(driver, `(() => { const one = document.querySelectorAll(".setup .chip-row input[type=checkbox]")[${seat}]; one?.click(); return !!one; })()`, "a seat");
  }
  await click(driver, ".ways-in .button:not(.button-forward)");
  await has(driver, ".view-row");
  const [first, second] = await hrefs(driver);

  // By tap.
  await goTo(driver, `${first}/thema/${THEME}`, "input[name=nu]");
  await click(driver, "input[name=nu][value=back-to-back]");
  await goTo(driver, first, ".own-view button");
  await finish(driver);
  await has(driver, "#beeld-heropen");

  // From paper.
  await goTo(driver, `${second}/overtypen`, ".type-over input");
  for (const [index, number] of [[0, 4], [1, 5]]) {
    await driver.run(`(() => {
      const field = document.querySelectorAll(".type-over input")[${index}];
      field.value = "${number}";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    })()`);
  }
  await type(driver, "#zin-1", "Wij bellen elke week.");
  await finish(driver);
  await has(driver, ".view-row");
  await driver.reload();

  // An invitation is drawn, and says in one screen what it is.
  await has(driver, ".qr");
  const link = await driver.run(`document.querySelector("#uitnodiging-link").value`);
  await goTo(driver, link.slice(link.indexOf("#")), ".own-view");
  assert.match(await driver.run(`document.querySelector(".own-view").textContent`), /De Linde/);

  await goTo(driver, `#/ronde/${round}/verschil/${THEME}`, ".spread-level");
  assert.equal(await count(driver, ".spread-level .half"), 2);
  assert.match(await driver.run(`document.querySelector(".says").textContent`), /Wij bellen elke week/);

  // On the screen for everybody, by a key.
  await goTo(driver, `#/ronde/${round}/scherm/${THEME}`, ".talk-screen .card");
  assert.equal(await count(driver, ".who"), 2);
  await click(driver, "input[name=nu][value=hand-in-hand]");
  await driver.run(`document.querySelector("#kop").focus()`);
  await driver.run(`document.querySelector("#kop").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }))`);
  await at(driver, "/scherm/een-organisatie");
  await driver.reload();
  await goTo(driver, `#/ronde/${round}/verslag`, ".report-theme");
  assert.match(await driver.run(`document.querySelector(".report").innerText`), /Wij bellen elke week|Hand in hand/);
});
