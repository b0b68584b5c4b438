// A page of another organisation with the app in it, and what must work there whatever the browser does with storage.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, open, saved, test, words } from "./steps.mjs";

const page_ = (body) => `<!doctype html><html lang="nl"><title>gastheer</title><link rel="icon" href="data:,"><body style="margin:0">${body}`;

/// A page on another site with this in it.
export const host = async (page, site, body) => {
  await writeFile(join(site.folder, "gastheer.html"), page_(body));
  await page.goto(site.address.replace("127.0.0.1", "localhost") + "gastheer.html");
};
export const withScript = (site, attributes = "") => `<h1>Onze pagina</h1><button id="voor">voor</button><div style="height:600px"></div><script src="${site.address}insluiten.js" ${attributes} async></script><div style="height:900px"></div><button id="na">na</button>`;
export const frameOf = (page) => page.frameLocator("iframe");

/// Storage in a frame on another site: "partitioned", apart for that site, or "blocked".
export const embedded = (storage) => {
  test(`the role aid is completed on another site and saved as a file, with storage ${storage}`, async ({ page, site }) => {
    await host(page, site, `<iframe title="app" src="${site.address}rol.html" width="900" height="700"></iframe>`);
    const frame = frameOf(page);
    await frame.getByRole("button", { name: words.beginAssessment }).click();
    await frame.locator("input[name=streven]").first().waitFor();
    await expect(frame.locator(".save-status [role=status]")).toHaveText(storage === "blocked" ? words.notKept : words.kept);
    for (let number = 1; number <= 21; number += 1) {
      await frame.locator(".options input").first().check();
      await frame.locator(".bar .button-forward").click();
      if (number < 21) await expect(frame.locator(".question-map [aria-current]")).toContainText(String(number + 1));
    }
    await frame.locator(".bar .button-forward").click();
    await expect(frame.locator(".role-card")).toHaveCount(4);
    await frame.locator("header a[href='#/gegevens']").click();
    const { text } = await saved(page, frame.getByRole("button", { name: words.saveFile }));
    expect(text).toContain("role-assessment");
    await open(page, `${site.address}rol.html`);
    await expect(page.locator(".assessments .door"), "what is filled in there is not here").toHaveCount(0);
  });

  test(`further in a window of one's own, everything goes along, with storage ${storage}`, async ({ page, context, site }) => {
    await host(page, site, withScript(site, 'data-entry="rol"'));
    const frame = frameOf(page);
    await frame.getByRole("button", { name: words.beginAssessment }).click();
    await frame.locator("input[name=streven][value=eigen-doel]").check();
    await frame.getByLabel(words.explanation, { exact: true }).fill("Gaat mee.");
    await frame.getByLabel(words.explanation, { exact: true }).blur();
    await frame.locator("header a[href='#/gegevens']").click();
    const [own] = await Promise.all([context.waitForEvent("page"), frame.locator("section:has(#eigen-venster) button").click()]);
    await own.locator(".proposal").waitFor();
    await own.getByRole("button", { name: words.accept }).click();
    await expect(own.locator("input[name=streven][value=eigen-doel]")).toBeChecked();
    await expect(frame.locator("section:has(#eigen-venster) [role=status]")).toBeEmpty();
  });
};
