// One measurement each, of one subject. Every run is a browser context of its own: nothing is warm. The worker is on.
import { SUBJECTS } from "./subjects.mjs";

/// Lighthouse's slow 4G, applied to the connection itself, and a processor four times as slow.
const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
export const SLOWER = 4;
const CLICKS = 40;
const KEYS = 40;
const TURNS = 10;

export const open = async (browser) => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: "nl-NL", serviceWorkers: "allow" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return { context, page, cdp };
};

/// Bytes over the line and first paint; when the page can be used; when the first answer is kept. Plain or slow.
export const firstAnswer = async (browser, subject, address, slow) => {
  const { context, page, cdp } = await open(browser);
  await cdp.send("Network.enable");
  let bytes = 0;
  let counting = true;
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => { if (counting) bytes += encodedDataLength; });
  if (slow) {
    await cdp.send("Network.emulateNetworkConditions", SLOW);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  await page.addInitScript(SUBJECTS[subject].drive, subject);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined, undefined, { timeout: 60_000 });
  counting = false;
  // The static page can keep an answer before it has painted.
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await page.evaluate(() => ({
    saved: window.bench.saved,
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  }));
  await context.close();
  return { bytes, ...times };
};

/// Notes every act: when the frame after it is painted, and how many nodes it made. An act that leads to another
/// heading counts until that one is painted.
const watch = ({ type, matches, heading }) => {
  const words = () => document.querySelector(heading)?.textContent;
  const acts = { paints: [], nodes: 0 };
  window.bench.acts = acts;
  const count = (nodes) => [...nodes].reduce((sum, node) => sum + 1 + count(node.childNodes), 0);
  window.bench.watching?.disconnect();
  window.bench.watching = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => { acts.nodes += count(addedNodes); }));
  window.bench.watching.observe(document.body, { childList: true, subtree: true });
  const act = (event) => {
    if (!event.target.closest(matches)) return;
    const before = heading && words();
    const look = () => {
      if (heading && words() === before) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => acts.paints.push(performance.now() - event.timeStamp);
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  };
  window.bench.unwatch?.();
  addEventListener(type, act, true);
  window.bench.unwatch = () => removeEventListener(type, act, true);
};

/// What a row of acts costs each, at a quarter of the speed: until the next paint, on the main thread, in nodes.
const each = async (page, metric, watched, times, act) => {
  await page.evaluate(watch, watched);
  const before = await metric("TaskDuration");
  for (let at = 0; at < times; at += 1) {
    await act(at);
    await page.waitForFunction((count) => window.bench.acts.paints.length >= count, at + 1);
    await page.waitForTimeout(60);
  }
  const busy = (((await metric("TaskDuration")) - before) * 1000) / times;
  const { paints, nodes } = await page.evaluate(() => window.bench.acts);
  return { paints, busy, nodes: nodes / times };
};

export const metrics = async (cdp) => {
  await cdp.send("Performance.enable");
  return async (name) => (await cdp.send("Performance.getMetrics")).metrics.find((one) => one.name === name).value;
};

/// Clicks on the levels of one question, keystrokes in its note, and turning to the next theme.
export const acts = async (page, cdp, subject) => {
  const { levels, note, forward, heading } = SUBJECTS[subject];
  const metric = await metrics(cdp);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const radios = page.locator(levels);
  const click = await each(page, metric, { type: "click", matches: "input" }, CLICKS, async (at) => {
    // Where it stands now: a message above it may have come or gone.
    const { x, y, width, height } = await radios.nth((at + 1) % 5).boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
  });
  await page.locator(note).focus();
  const key = await each(page, metric, { type: "input", matches: "textarea" }, KEYS, () => page.keyboard.press("a"));
  // Twelve themes at most lie ahead, and the last step leads out of them.
  const turn = await each(page, metric, { type: "click", matches: forward, heading }, TURNS, () =>
    page.locator(forward).evaluate((button) => button.click()));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { click, key, turn };
};

/// The acts on a first visit, and the heap after them.
export const firstActs = async (browser, subject, address) => {
  const { context, page, cdp } = await open(browser);
  await page.addInitScript(SUBJECTS[subject].drive, subject);
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined);
  await keptForOffline(page);
  const done = await acts(page, cdp, subject);
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = await (await metrics(cdp))("JSHeapUsedSize");
  const memory = await page.evaluate(() => window.bench.memory?.buffer.byteLength ?? 0);
  await context.close();
  return { ...done, heap: heap + memory };
};

/// Notes in which frame the first of these elements stood there.
const stands = (selector) => {
  const look = () => {
    if (document.querySelector(selector)) requestAnimationFrame(() => { window.stood = performance.now(); });
    else requestAnimationFrame(look);
  };
  look();
};

/// Waits until the worker has fetched all that it keeps.
export const keptForOffline = async (page) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  let before = -1;
  const kept = () => page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map(async (store) => (await store.keys()).length))).reduce((sum, all) => sum + all, 0);
  });
  for (let now = await kept(); now === 0 || now !== before; now = await kept()) {
    before = now;
    await page.waitForTimeout(500);
  }
};

/// A second visit with the network gone: when its heading stands there.
export const repeatOffline = async (browser, subject, address) => {
  const { context, page } = await open(browser);
  await page.goto(address);
  await keptForOffline(page);
  await page.close();
  await context.setOffline(true);
  const again = await context.newPage();
  await again.addInitScript(stands, subject === "app" ? "#kop" : "h1");
  await again.goto(address);
  await again.waitForFunction(() => window.stood !== undefined);
  const stood = await again.evaluate(() => window.stood);
  await context.close();
  return stood;
};
