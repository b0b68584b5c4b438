// What is left of eight answers in twenty seconds when the browser is killed right after the last.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SUBJECTS } from "./subjects.mjs";

export const THEMES = 8;
/// How long after the last answer, in milliseconds.
export const AFTER = 500;
const BETWEEN = 2_500;
/// For what comes back after the start.
const SETTLED = 5_000;

const countAnswers = (subject) => {
  if (subject === "static") return Object.keys(JSON.parse(localStorage.getItem("static-page")) ?? {}).length;
  return Object.keys(localStorage).filter((key) => key.includes("/answer/")).length;
};

export const leftAfterKill = async (browserType, launchOptions, subject, address) => {
  const { drive, levels, forward } = SUBJECTS[subject];
  const profile = await mkdtemp(join(tmpdir(), "kcw-killed-"));
  const start = () => browserType.launchPersistentContext(profile, launchOptions);
  const context = await start();
  const page = await context.newPage();
  await page.addInitScript(drive, subject);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined);
  for (let theme = 1; theme < THEMES; theme += 1) {
    await page.waitForTimeout(BETWEEN);
    await page.locator(forward).last().click();
    await page.waitForFunction((levels) => document.querySelector(levels) && !document.querySelector(`${levels}:checked`), levels);
    await page.locator(levels).nth(1).click();
  }
  await page.waitForTimeout(AFTER);
  const closed = new Promise((done) => context.on("close", done));
  execFileSync("pkill", ["-9", "-f", profile]);
  await closed;

  const again = await start();
  const second = await again.newPage();
  await second.goto(address);
  await second.waitForTimeout(SETTLED);
  const left = await second.evaluate(countAnswers, subject);
  await again.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return left;
};
