// The role aid in the two other engines: questions, roles, decision, note, and offline.
import assert from "node:assert/strict";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { click, count, goTo, has, inEachEngine, ready, text, type, until } from "./hands.mjs";

const ORDER = ["streven", "motivatie", "visie", "raad", "strategie", "urgentie", "georganiseerd", "partijen", "houding", "cultuur", "energie", "nodig", "kennis", "proces", "samenwerken", "neutraal", "budget", "mensen", "verwerven", "gebouwen", "krachtenveld"];

inEachEngine("the role aid goes from the first question to the note, and without network,", async (driver, site) => {
  await driver.go(`${site.address}rol.html`);
  await click(driver, "main button.button-forward");
  for (const [index, question] of ORDER.entries()) {
    await click(driver, `.options input[name=${question}]`);
    if (index % 7 === 0) {
      await driver.reload();
      await until(driver, `document.querySelector(".options input[name=${question}]")?.checked`, `${question} after a reload`);
    }
    await click(driver, ".bar .button-forward");
  }
  // The last question's button looks the same, and may still be there.
  await click(driver, ".button-forward[href$='/rollen']");
  await has(driver, ".role-card");
  assert.equal(await count(driver, ".role-card"), 4);
  const id = (await driver.run("location.hash")).split("/")[2];

  // An argument opens to its answer and its source, and leads to the question.
  await click(driver, ".argument summary");
  await has(driver, ".argument[open] .ground");
  await click(driver, ".argument[open] a");
  await has(driver, ".options input:checked");

  await goTo(driver, `#/beoordeling/${id}/besluit`, ".decision-part");
  await click(driver, ".decision-part input");
  await type(driver, "#reden", "Omdat het past.");
  await goTo(driver, `#/beoordeling/${id}/notitie`, ".note");
  assert.match(await text(driver, ".note"), /Omdat het past\./);
  if (driver.pdf) {
    const pages = (await getDocument({ data: new Uint8Array(await driver.pdf()), verbosity: 0 }).promise).numPages;
    assert.equal(pages, 1, "the note is one sheet");
  }

  // The mirror is kept, and in no list of what goes into a file unless it is ticked.
  await goTo(driver, "#/", ".mirror-begin");
  await click(driver, ".mirror-begin");
  await click(driver, ".mirror input");
  await driver.reload();
  await until(driver, `document.querySelector(".mirror input")?.checked`, "the mirror after a reload");

  await ready(driver);
  await site.stop();
  for (const [fragment, selector] of [[`#/beoordeling/${id}/rollen`, ".role-card"], ["#/praktijk", ".role-practice"], [`#/beoordeling/${id}/vragen`, ".one-question"]]) {
    await goTo(driver, fragment, selector);
    await driver.reload();
    await has(driver, selector);
  }
});
