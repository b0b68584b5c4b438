// The overview with the rounds of many locations: bringing in, load, every filter, memory, and a second tab that has it open too.
import { filesOf } from "../browser/handed-in.mjs";
import { words } from "../browser/words.mjs";
import { SLOWER, keptForOffline, metrics, open } from "./measure.mjs";

export const YEARS = [2018, 2020, 2022, 2024, 2026];
export const SIZES = [30, 100, 300];
const ROW = "table.heat tbody th a";
const PAGE = "gemeente.html";

/// Notes the longest task of a page from here on.
const watchTasks = () => {
  window.bench = { longest: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { window.bench.longest = Math.max(window.bench.longest, duration); })).observe({ entryTypes: ["longtask"] });
};
/// Notes how long it takes from the next press until the table that it asked for is painted: the first paint after the first
/// change in its rows under the new address. Which names stand in view then is noted too.
const watchPress = (row) => {
  const inView = (link) => link.getBoundingClientRect().top < innerHeight;
  const bench = { names: () => [...document.querySelectorAll(row)].filter(inView).map((link) => link.textContent).join() };
  window.bench = bench;
  const note = (event) => { bench.from ??= event.timeStamp; };
  ["keydown", "pointerdown"].forEach((type) => addEventListener(type, note, { capture: true, once: true }));
  const before = location.hash;
  const look = new MutationObserver(() => {
    if (location.hash === before) return;
    look.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { bench.painted = performance.now() - bench.from; bench.shown = bench.names(); };
      port2.postMessage(undefined);
    });
  });
  for (const part of document.querySelectorAll("table.heat tbody")) look.observe(part, { childList: true, subtree: true, characterData: true, attributes: true });
};
/// Notes when the first rows were painted.
const watchRows = (row) => {
  const look = new MutationObserver(() => {
    if (!document.querySelector(row)) return;
    look.disconnect();
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { window.inView = performance.now(); }; port2.postMessage(undefined); });
  });
  look.observe(document, { childList: true, subtree: true });
};

/// Waits until the page has nothing to do for a while.
const idle = async (page, metric) => {
  for (let last = -1, now = await metric("TaskDuration"); now - last > 0.03; now = await metric("TaskDuration")) {
    last = now;
    await page.waitForTimeout(500);
  }
};

/// So many locations with five rounds each: in milliseconds and bytes, at a quarter of the speed from the load on.
export const town = async (browser, address, locations) => {
  const { context, page, cdp } = await open(browser);
  const metric = await metrics(cdp);
  await page.goto(`${address}${PAGE}`);
  await keptForOffline(page);
  const other = await context.newPage();
  await other.goto(`${address}${PAGE}`);
  await other.locator("#kop").waitFor();
  await other.evaluate(watchTasks);
  await page.bringToFront();

  // Brought in at full speed: reading is the device's own work, and a quarter of it is no other work.
  const accept = page.getByRole("button", { name: words.accept, exact: true });
  let from = Date.now();
  await page.locator("input[type=file]").first().setInputFiles(filesOf(locations, YEARS));
  await accept.waitFor({ timeout: 120_000 });
  const read = Date.now() - from;
  from = Date.now();
  await accept.click();
  await page.locator(ROW).first().waitFor();
  const taken = Date.now() - from;
  await other.locator(ROW).first().waitFor({ timeout: 120_000 });
  const elsewhere = Date.now() - from;
  await other.waitForTimeout(1000);
  const stall = await other.evaluate(() => window.bench.longest);
  await other.close();

  await idle(page, metric);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watchRows, ROW);
  await page.reload();
  await page.waitForFunction(() => window.inView);
  const inView = await page.evaluate(() => window.inView);
  await idle(page, metric);
  const filters = [];
  const pressed = async (name, press) => {
    await page.evaluate(watchPress, ROW);
    await press();
    await page.waitForFunction(() => window.bench.painted);
    await idle(page, metric);
    const { painted, settled } = await page.evaluate(() => ({ painted: window.bench.painted, settled: window.bench.shown === window.bench.names() }));
    if (!settled) throw new Error(`${name}: the first paint did not show what was asked for`);
    filters.push([name, Math.round(painted)]);
  };
  for (const field of ["belangstelling", "partner", "organisatie", "jaar"]) {
    for (const key of ["End", "Home"]) {
      await page.locator(`#${field}`).focus();
      await pressed(field, () => page.keyboard.press(key));
    }
  }
  for (const at of [1, 2, 0]) {
    const { x, y, width, height } = await page.locator(".segmented a").nth(at).boundingBox();
    await pressed("segment", () => page.mouse.click(x + width / 2, y + height / 2));
  }
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = await metric("JSHeapUsedSize");
  const stored = await page.evaluate(() => Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + text.length, 0));
  const nodes = await metric("Nodes");
  await context.close();
  return { read, taken, elsewhere, stall, inView, filters, heap, stored, nodes };
};
