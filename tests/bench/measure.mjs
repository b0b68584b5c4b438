// One measurement each, of one subject. Every run is a browser context of its own: nothing is warm.
import { SUBJECTS } from "./subjects.mjs";

/// Lighthouse's slow 4G, applied to the connection itself, and a processor four times as slow.
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;
const CLICKS = 40;

const open = async (browser, { workers = "block" } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: "nl-NL", serviceWorkers: workers });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return { context, page, cdp };
};

/// Bytes over the line, first paint, and when the first answer is kept; plain or slow.
export const firstAnswer = async (browser, subject, address, slow) => {
  const { context, page, cdp } = await open(browser);
  await cdp.send("Network.enable");
  let bytes = 0;
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
  if (slow) {
    await cdp.send("Network.emulateNetworkConditions", SLOW);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  await page.addInitScript(SUBJECTS[subject].drive, subject);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined, undefined, { timeout: 60_000 });
  // The static page can keep an answer before it has painted.
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await page.evaluate(() => ({
    saved: window.bench.saved,
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  }));
  await context.close();
  return { bytes, ...times };
};

/// Click after click on the answers of one question, at a quarter of the speed.
export const clicks = async (browser, subject, address) => {
  const { context, page, cdp } = await open(browser);
  await page.addInitScript(SUBJECTS[subject].drive, subject);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    window.bench.paints = [];
    addEventListener("click", (event) => {
      if (!event.target.matches("input")) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.bench.paints.push(performance.now() - event.timeStamp);
        port2.postMessage(undefined);
      });
    }, true);
  });
  await cdp.send("Performance.enable");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const metric = async (name) => (await cdp.send("Performance.getMetrics")).metrics.find((one) => one.name === name).value;
  const radios = SUBJECTS[subject].radios(page);
  const boxes = await Promise.all([0, 1, 2, 3, 4].map((index) => radios.nth(index).boundingBox()));
  const before = await metric("TaskDuration");
  for (let click = 0; click < CLICKS; click += 1) {
    const { x, y, width, height } = boxes[(click + 1) % boxes.length];
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction((count) => window.bench.paints.length >= count, click + 1);
    await page.waitForTimeout(60);
  }
  const busy = ((await metric("TaskDuration")) - before) * 1000 / CLICKS;
  const paints = await page.evaluate(() => window.bench.paints);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = await metric("JSHeapUsedSize");
  const memory = await page.evaluate(() => window.bench.memory?.buffer.byteLength ?? 0);
  await context.close();
  return { paints, busy, heap: heap + memory };
};

/// Notes, in the page itself, in which frame the first of these elements stood there.
const note = (selector) => {
  const look = () => {
    if (document.querySelector(selector)) requestAnimationFrame(() => { window.stood = performance.now(); });
    else requestAnimationFrame(look);
  };
  look();
};

const keptForOffline = async (page, address) => {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await page.waitForTimeout(500);
};

/// A second visit with the network gone: when its heading stands there.
export const repeatOffline = async (browser, subject, address) => {
  const { context, page } = await open(browser, { workers: "allow" });
  await keptForOffline(page, address);
  await page.close();
  await context.setOffline(true);
  const again = await context.newPage();
  await again.addInitScript(note, subject === "app" ? "#kop" : "h1");
  await again.goto(address);
  await again.waitForFunction(() => window.stood !== undefined);
  const stood = await again.evaluate(() => window.stood);
  await context.close();
  return stood;
};

/// From a theme to the picture, which comes with the second module: from the click to the picture, at a
/// quarter of the speed. The static page has no such step.
export const onward = async (browser, address) => {
  const { context, page, cdp } = await open(browser, { workers: "allow" });
  await page.addInitScript(SUBJECTS.app.drive, "app");
  await keptForOffline(page, address);
  await page.waitForFunction(() => window.bench.saved !== undefined);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const started = Date.now();
  await page.locator(".to-overview").click();
  await page.locator("table.picture").waitFor();
  const took = Date.now() - started;
  await context.close();
  return took;
};
