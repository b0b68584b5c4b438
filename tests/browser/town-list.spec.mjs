// The list of locations: what is asked of them goes out, and what they answer is known as that.
import { LIST, askLocations, beginLocation, choose, elsewhere, expect, goTo, kept, open, saved, test, words } from "./steps.mjs";
import { filesOf } from "./handed-in.mjs";

const bringIn = async (page, files) => {
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await expect(page.locator("table.heat:not([aria-busy])")).toBeVisible();
};

/// The links of a request, by location.
const links = async (page) => {
  const { text } = await saved(page, page.getByRole("button", { name: words.allLinks }));
  return Object.fromEntries(text.trim().split("\r\n").slice(1).map((line) => [line.split(";")[0].replace(/^\ufeff/, ""), line.split(";").at(-1)]));
};

test("a location opens its link, talks, and sends back what was asked: the list shows that it answered", async ({ page, browser }) => {
  test.slow();
  await open(page, "gemeente.html");
  await askLocations(page, LIST);
  await page.locator("#verzoek-voor").fill("2027-03-01");
  const link = (await links(page))["De Brug"];
  expect(link).toContain("#/v/");

  const context = await elsewhere(browser, { viewport: { width: 1024, height: 768 } });
  const location = await context.newPage();
  await location.goto(link);
  await location.getByRole("button", { name: words.accept, exact: true }).click();
  await expect(location.locator("h1")).toBeFocused();
  await expect(location.locator("main")).toContainText("1 maart 2027");
  await location.getByRole("link", { name: words.beginTalk }).click();
  await location.getByRole("button", { name: words.together }).click();
  await choose(location, "nu", "hand-in-hand");
  await choose(location, "straks", "integraal");
  const round = await location.evaluate(() => window.location.hash.split("/")[2]);
  // The link again changes nothing.
  await location.goto("about:blank");
  await location.goto(link);
  await expect(location.getByRole("button", { name: words.accept, exact: true })).toHaveCount(0);
  await goTo(location, `#/ronde/${round}/verslag`);
  // The report begins with what was asked for: nobody sends more by not looking. Another choice leads back in one tap.
  const forWhom = location.locator("input[name=voor-wie]");
  await expect(forWhom.nth(2)).toBeChecked();
  await forWhom.nth(0).check();
  await location.locator(".for-whom .notice button").click();
  await expect(forWhom.nth(2)).toBeChecked();
  const file = await saved(location, location.getByRole("button", { name: words.saveRound }));
  await context.close();

  await goTo(page, "#/");
  await bringIn(page, { name: file.name, mimeType: "application/json", buffer: file.bytes });
  await goTo(page, "#/lijst");
  await expect(page.locator("table.list tbody tr")).toHaveCount(2);
  await page.getByRole("link", { name: /Stadsfoto/ }).click();
  const rows = page.locator("table.list tbody tr");
  await expect(rows.filter({ has: page.locator("td a") })).toHaveCount(1);
  await rows.locator("td a").click();
  await expect(page.locator("h1")).toHaveText("De Brug");
});

test("a request goes as a file too, is offered the location that stood there already, and prints its list", async ({ page, browser }) => {
  await open(page, "gemeente.html");
  await askLocations(page, LIST);
  const file = await saved(page, page.getByRole("button", { name: words.requestFile }).first());
  const context = await elsewhere(browser);
  const location = await context.newPage();
  await beginLocation(location, "de brug");
  await goTo(location, "#/gegevens");
  await location.locator("#open-bestand").setInputFiles(file.path);
  await location.getByRole("button", { name: words.accept, exact: true }).click();
  await location.getByRole("button", { name: words.theSame }).click();
  await expect(location.getByRole("button", { name: words.theSame })).toHaveCount(0);
  await goTo(location, "#/");
  await expect(location.locator(".locations .door")).toHaveCount(1);
  await context.close();
});

test("what goes out: a workbook that is kept once it came, a list, lines, and a version for the council from five locations on", async ({ page, context, browserName }) => {
  await open(page, "gemeente.html");
  await bringIn(page, filesOf(4, [2026]));
  await expect(page.getByRole("button", { name: words.forCouncil })).toHaveCount(0);
  await goTo(page, "#/");
  await bringIn(page, filesOf(7, [2026]));
  for (const [name, begins] of [[words.asWorkbook, "PK"], [words.cityPhoto, "PK"], [words.forCouncil, "PK"], [words.asLines, "{"]]) {
    const { bytes } = await saved(page, page.getByRole("button", { name }));
    expect(bytes.subarray(0, begins.length).toString(), name).toBe(begins);
  }
  if (browserName === "chromium") {
    // Playwright's Firefox does not see the network of its worker.
    await page.reload();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await saved(page, page.getByRole("button", { name: words.asWorkbook }));
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.reload();
    const { bytes } = await saved(page, page.getByRole("button", { name: words.asWorkbook }));
    expect(bytes.length).toBeGreaterThan(3_000);
    await context.setOffline(false);
  }
});

test("a location leaves the list with a way back, and nothing that was handed in goes with it", async ({ page }) => {
  await open(page, "gemeente.html");
  await bringIn(page, filesOf(2, [2026]));
  await askLocations(page, LIST);
  await goTo(page, "#/lijst");
  const before = Object.keys(await kept(page)).filter((key) => key.includes("/snapshot/"));
  await page.locator("table.list tbody tr").first().getByRole("button").click();
  await expect(page.locator("table.list tbody tr")).toHaveCount(1);
  await page.getByRole("button", { name: words.putBack, exact: true }).click();
  await expect(page.locator("table.list tbody tr")).toHaveCount(2);
  expect(Object.keys(await kept(page)).filter((key) => key.includes("/snapshot/"))).toEqual(before);
});
