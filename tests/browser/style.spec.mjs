// What the browser has to work out again when something small changes.
import { beginLocation, expect, test } from "./steps.mjs";

test("a text that changes makes the browser style that text only, and not the whole page", async ({ page, context }) => {
  await beginLocation(page);
  await page.locator(".to-overview").click();
  await page.locator("table.picture").waitFor();
  // The foot says when everything is kept for offline use: that is a change too, and has to be over.
  await expect(page.locator(".foot p[role=status]").filter({ hasText: /\w/ }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  const cdp = await context.newCDPSession(page);
  const events = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const styled = async (change) => {
    events.length = 0;
    await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline"] } });
    await page.evaluate(change);
    const done = new Promise((end) => { cdp.once("Tracing.tracingComplete", end); });
    await cdp.send("Tracing.end");
    await done;
    const counts = events.filter(({ name, args }) => name === "UpdateLayoutTree" && args.elementCount !== undefined).map(({ args }) => args.elementCount);
    expect(counts).not.toHaveLength(0);
    return Math.max(...counts);
  };
  const all = await styled(() => { document.documentElement.style.fontSize = "17px"; document.body.getBoundingClientRect(); });
  const one = await styled(() => { document.querySelector("main p").textContent = "Anders."; document.body.getBoundingClientRect(); });
  expect(all).toBeGreaterThan(200);
  expect(one).toBeLessThan(all / 10);
});
