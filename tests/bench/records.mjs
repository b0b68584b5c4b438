// The app with few and with many records on the device. Times are at a quarter of the speed.
import { SLOWER, acts, keptForOffline, metrics, open } from "./measure.mjs";
import { SUBJECTS } from "./subjects.mjs";

const PREFIX = "kindcentrumwijzer/record/";
/// A location, a round, and an answer to every theme.
export const GROUP = 14;
/// How many records the file has that is imported.
export const IMPORTED = 4000;

/// A location with one answered round, as the app keeps them: what all others are made after.
export const pattern = async (browser, address) => {
  const { context, page } = await open(browser);
  await page.addInitScript(SUBJECTS.app.drive, "app");
  await page.goto(address);
  await page.waitForFunction(() => window.bench.saved !== undefined);
  await page.waitForTimeout(800);
  const made = await page.evaluate((prefix) => {
    const kept = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
    const one = (kind) => kept.find(([key]) => key.startsWith(`${prefix}${kind}/`));
    const themes = [...document.querySelectorAll(".theme-map a[href]")].map((link) => link.getAttribute("href"));
    return { location: one("location"), round: one("round"), answer: one("answer"), themes };
  }, PREFIX);
  const id = (record) => record[0].split("/").at(-1);
  const themes = made.themes.map((href) => href.split("/").at(-1)).slice(0, GROUP - 2);
  const known = { location: id(made.location), round: id(made.round), theme: id(made.answer) };
  await context.close();
  const group = (number) => {
    const named = (text) => text.replaceAll(known.location, `meting-${number}`).replaceAll(known.round, `ronde-${number}`);
    const whole = [made.location, made.round].map((entry) => entry.map(named));
    const name = ([key, text]) => [key, text.replaceAll("Meting", `Meting ${number}`)];
    // Each has a school with a number of its own, which the list of locations looks for elsewhere.
    const school = ([key, text]) => {
      const record = JSON.parse(text);
      const at = JSON.stringify(record).match(/"at":"([^"]+)"/)[1];
      const brin = `${String(number % 100).padStart(2, "0")}AB${String(Math.floor(number / 100)).padStart(2, "0")}`;
      record.partners = { p1: { kind: { at, value: "onderwijs" }, number: { values: [{ at, revision: 0, text: brin }] } } };
      return [key, JSON.stringify(record)];
    };
    const [location, ...rest] = whole.map(name);
    return [school(location), ...rest, ...themes.map((theme) => made.answer.map((text) => named(text).replaceAll(known.theme, theme)))];
  };
  /// The address of the first theme of a group.
  group.first = (number) => made.themes[0].replaceAll(known.round, `ronde-${number}`);
  return group;
};

/// So many records, in groups that follow each other.
export const records = (group, count, from = 0) =>
  Array.from({ length: Math.ceil(count / GROUP) }, (_, at) => group(from + at)).flat().slice(0, count);

const fill = (page, all) => page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), all);

/// Waits until the page has been idle for a while, and says how long its main thread was busy until then.
const settled = async (page, metric, before) => {
  let last = -1;
  for (let now = await metric("TaskDuration"); now - last > 0.02; now = await metric("TaskDuration")) {
    last = now;
    await page.waitForTimeout(400);
  }
  return (last - before) * 1000;
};

/// What it costs to start, go home, answer, come back, and hear of other tabs, with this many records.
export const withRecords = async (browser, address, group, count) => {
  const { context, page, cdp } = await open(browser);
  const all = records(group, count);
  await page.goto(address);
  await keptForOffline(page);
  await page.goto(`${address}host.json`);
  await fill(page, all);
  const metric = await metrics(cdp);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });

  // Start, with the place that the work goes on at.
  await page.addInitScript(() => { window.bench = {}; });
  await page.goto(`${address}${group.first(0)}`);
  await page.locator(SUBJECTS.app.levels).first().waitFor();
  const start = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(performance.now()))));
  await page.waitForTimeout(1000);
  const done = await acts(page, cdp, "app");
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });

  const task = async (act) => {
    await settled(page, metric, 0);
    const before = await metric("TaskDuration");
    await act();
    return settled(page, metric, before);
  };
  // The page comes back from the browser's memory. It looks again in turns: the longest one is what a hand feels.
  const back = await task(() => page.evaluate(() => {
    window.bench.longest = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => {
      window.bench.longest = Math.max(window.bench.longest, duration);
    })).observe({ entryTypes: ["longtask"] });
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }));
  const longest = await page.evaluate(() => window.bench.longest);

  // Another tab writes. It has no processor to spare on its own views: it is a bare page of the same site.
  const other = await context.newPage();
  await other.goto(`${address}host.json`);
  const again = (some) => some.map(([key, text]) => [key, text.replaceAll(/"at":"(\d+)\./g, (_, at) => `"at":"${Number(at) + 60_000}.`)]);
  const writes = {
    one: await task(() => fill(other, again(all.slice(-1)))),
    thousand: count < 1000 ? undefined : await task(() => fill(other, again(all.slice(0, 1000)))),
  };
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const home = await task(async () => {
    await page.evaluate(() => { location.hash = "#/"; });
    await page.locator(".locations").waitFor();
  });
  await context.close();
  return { start, ...done, back, longest, ...writes, home };
};

/// A file of four thousand records comes in while a second tab is open: until it says that all is here.
export const importing = async (browser, address, group, path) => {
  const { context, page } = await open(browser);
  const other = await context.newPage();
  await other.goto(address);
  await other.locator("#kop").waitFor();
  await page.goto(`${address}#/gegevens`);
  await page.locator("input[type=file]").waitFor({ state: "attached" });
  await page.locator("input[type=file]").setInputFiles(path);
  await page.locator(".proposal .button-forward").waitFor();
  const started = Date.now();
  await page.locator(".proposal .button-forward").click();
  const there = (count) => Object.keys(localStorage).filter((key) => key.startsWith("kindcentrumwijzer/record/")).length >= count;
  await page.waitForFunction(there, IMPORTED);
  const kept = Date.now() - started;
  // The last location of the file stands in the list of the other tab.
  const last = `Meting ${Math.ceil(IMPORTED / GROUP) - 1}`;
  await other.waitForFunction((last) => document.querySelector("main").textContent.includes(last), last);
  const seen = Date.now() - started;
  await context.close();
  return { kept, seen };
};
