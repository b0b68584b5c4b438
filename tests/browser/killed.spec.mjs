// A browser that is killed outright, as by an empty battery or a tablet that needs its memory: what was filled in half a
// second before is there again. Of localStorage alone a good deal would be gone: browsers bring it to disk later.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as plain, expect } from "@playwright/test";
import { LEVELS, beginLocation, choose, eraseAll, forward, goTo, kept, open, roundOf, words } from "./steps.mjs";

const test = plain.extend({
  /// Opens a browser on a profile of its own, and kills it with all its processes.
  machine: async ({ playwright, browserName, launchOptions, baseURL, locale }, use) => {
    const profile = await mkdtemp(join(tmpdir(), "kcw-killed-"));
    const options = { ...launchOptions, baseURL, locale, viewport: { width: 1024, height: 768 } };
    let context;
    const start = async () => {
      context = await playwright[browserName].launchPersistentContext(profile, options);
      return context;
    };
    const kill = async () => {
      const closed = new Promise((done) => context.on("close", done));
      execFileSync("pkill", ["-9", "-f", profile]);
      await closed;
    };
    await use({ start, kill });
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

/// Three themes, as three people at a table do them.
const threeThemes = async (page) => {
  for (let number = 0; number < 3; number += 1) {
    await choose(page, "nu", LEVELS[number + 1]);
    await choose(page, "straks", LEVELS[4]);
    if (number < 2) {
      await forward(page);
      await expect(page.locator("input[name=nu]:checked")).toHaveCount(0);
    }
  }
};
const answers = async (page) => Object.entries(await kept(page)).filter(([key]) => key.includes("/answer/"));
/// The journal is there once its part has come: a moment after the first place.
const ready = (page) => page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === "kindcentrumwijzer"));

for (const wait of [500, 1_000, 2_000, 5_000, 12_000, 31_000]) {
  test(`what was chosen ${wait / 1000} s before the browser was killed is there`, async ({ machine }) => {
    test.setTimeout(120_000);
    const page = await (await machine.start()).newPage();
    await beginLocation(page);
    await ready(page);
    await threeThemes(page);
    const round = await roundOf(page);
    await page.waitForTimeout(wait);
    await machine.kill();

    const again = await (await machine.start()).newPage();
    await open(again);
    await expect.poll(async () => (await answers(again)).length).toBe(3);
    await expect(again.locator(".locations .door")).toHaveCount(1);
    await goTo(again, `#/ronde/${round}`);
    await expect(again.locator("main")).toContainText(words.example);
    const all = Object.values(await kept(again)).join("");
    for (const level of [LEVELS[1], LEVELS[2], LEVELS[3]]) expect(all).toContain(level);
  });
}

test("a note that was typed until half a second before is there", async ({ machine }) => {
  const page = await (await machine.start()).newPage();
  await beginLocation(page);
  await ready(page);
  await page.getByLabel(words.note).pressSequentially("Eerst met het team.", { delay: 40 });
  // Written when nothing was typed for 0.4 s.
  await page.waitForTimeout(1_000);
  await machine.kill();
  const again = await (await machine.start()).newPage();
  await open(again);
  await expect.poll(async () => JSON.stringify(await kept(again))).toContain("Eerst met het team.");
});

test("what two tabs wrote is there, of both", async ({ machine }) => {
  const context = await machine.start();
  const page = await context.newPage();
  await beginLocation(page);
  await ready(page);
  const other = await context.newPage();
  await beginLocation(other, "De Eik (voorbeeld)");
  await choose(other, "nu", LEVELS[1]);
  await page.bringToFront();
  await choose(page, "nu", LEVELS[2]);
  await page.waitForTimeout(700);
  await machine.kill();
  const again = await (await machine.start()).newPage();
  await open(again);
  await expect.poll(async () => (await answers(again)).length).toBe(2);
  await expect(again.locator(".locations .door")).toHaveCount(2);
});

test("what the role aid was answered is there", async ({ machine }) => {
  const page = await (await machine.start()).newPage();
  await open(page, "rol.html");
  await page.locator(".begin, a.button-forward, button.button-forward").first().click();
  await page.locator("main input[type=radio]").first().check();
  await ready(page);
  await page.waitForTimeout(700);
  const before = Object.entries(await kept(page)).filter(([key]) => key.includes("/role-assessment/"));
  expect(before).toHaveLength(1);
  await machine.kill();
  const again = await (await machine.start()).newPage();
  await open(again, "rol.html");
  await expect.poll(async () => (await kept(again))[before[0][0]]).toBe(before[0][1]);
});

test("what was erased stays away, also with a second tab that hears of it", async ({ machine }) => {
  const context = await machine.start();
  const page = await context.newPage();
  await beginLocation(page);
  await ready(page);
  const other = await context.newPage();
  await open(other);
  await ready(other);
  await page.bringToFront();
  await threeThemes(page);
  // Long enough for all of it to be on disk.
  await page.waitForTimeout(12_000);
  await eraseAll(page);
  await page.getByRole("button", { name: words.yesErase }).click();
  await expect.poll(() => kept(page)).toEqual({});
  await page.waitForTimeout(12_000);
  await machine.kill();
  const again = await (await machine.start()).newPage();
  await open(again);
  await ready(again);
  await again.waitForTimeout(1_000);
  expect(await kept(again)).toEqual({});
});
