// In a page on another site, in the two other engines. What they keep there is their own affair; it must be said.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { words } from "../words.mjs";
import { inEachEngine, until } from "./hands.mjs";

inEachEngine("one line of HTML puts the role aid in a page on another site, as high as it is,", async (driver, site) => {
  await writeFile(join(site.folder, "gastheer.html"), `<!doctype html><html lang="nl"><title>gastheer</title><body style="margin:0"><h1>Onze pagina</h1><script src="${site.address}insluiten.js" data-entry="rol" async></script>`);
  await driver.go(site.address.replace("127.0.0.1", "localhost") + "gastheer.html");
  const inside = { run: driver.runInFrame };
  await until(inside, `!!document.querySelector("main button.button-forward") && document.documentElement.dataset.started`, "the app in the frame");
  const same = async () => {
    const outside = await driver.run(`document.querySelector("iframe").getBoundingClientRect().height`);
    const content = await driver.runInFrame(`Math.ceil(document.body.getBoundingClientRect().height)`);
    return Math.abs(outside - content) < 2;
  };
  for (let attempt = 0; attempt < 50 && !(await same()); attempt += 1) await new Promise((done) => setTimeout(done, 100));
  assert.ok(await same(), "no second scrollbar");
  await driver.runInFrame(`(document.querySelector("main button.button-forward").click(), true)`);
  await until(inside, `(() => { const one = document.querySelector("input[name=streven]"); one?.click(); return one?.checked; })()`, "an answer");
  const said = await until(inside, `document.querySelector(".save-status [role=status]")?.textContent.trim()`, "whether it is kept");
  assert.ok([words.kept, words.notKept].includes(said), said);
});
