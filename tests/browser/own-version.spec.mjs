// An own version of the instrument: adapted at the town hall, given out, and talked with at a location.
import { LIST, adaptInstrument, askLocations, beginLocation, choose, elsewhere, expect, goTo, open, roundOf, saved, test, words } from "./steps.mjs";

const FIRST = "bestuurlijke-samenwerking";
const OWN_TITLE = "Samen buiten";
const OWN_GIST = "Elke dag naar buiten.";

test("an own version is given out and asked for: the location talks with its texts, and the overview shows its own theme", async ({ page, browser }) => {
  test.slow();
  await open(page, "gemeente.html");
  await askLocations(page, LIST);
  const theme = await adaptInstrument(page, { title: OWN_TITLE, gist: OWN_GIST });
  await page.getByRole("button", { name: words.askLocations }).click();
  await page.locator("#verzoek-naam").waitFor();
  // Its texts do not fit in a link.
  await expect(page.getByRole("button", { name: words.allLinks })).toHaveCount(0);
  await expect(page.getByRole("button", { name: words.copyLink })).toHaveCount(0);
  const file = await saved(page, page.getByRole("group", { name: "De Brug" }).getByRole("button", { name: words.requestFile }));

  const context = await elsewhere(browser, { viewport: { width: 1024, height: 768 } });
  const location = await context.newPage();
  await open(location, "#/gegevens");
  await location.locator("#open-bestand").setInputFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
  await location.getByRole("button", { name: words.accept, exact: true }).click();
  await expect(location.locator("main")).toContainText("Onze versie");
  await location.getByRole("link", { name: words.beginTalk }).click();
  await location.getByRole("button", { name: words.together }).click();
  const round = await location.evaluate(() => window.location.hash.split("/")[2]);
  await expect(location.locator("h1")).toContainText("Anders gezegd");
  await choose(location, "nu", "hand-in-hand");
  await goTo(location, `#/ronde/${round}/thema/${theme}`);
  await expect(location.locator("h1")).toContainText(OWN_TITLE);
  await expect(location.locator("main")).toContainText(OWN_GIST);
  await choose(location, "nu", "integraal");
  // The theme that was left out is none of theirs.
  await goTo(location, `#/ronde/${round}/thema/een-organisatie`);
  await expect(location.locator("input[name=nu]")).toHaveCount(0);
  await goTo(location, `#/ronde/${round}/verslag`);
  await expect(location.locator(".report-facts")).toContainText("Onze versie");
  await expect(location.locator("input[name=voor-wie]").nth(2)).toBeChecked();
  const answer = await saved(location, location.getByRole("button", { name: words.saveRound }));
  await context.close();

  await goTo(page, "#/");
  await page.locator("input[type=file]").first().setInputFiles({ name: answer.name, mimeType: "application/json", buffer: answer.bytes });
  await page.getByRole("button", { name: words.accept, exact: true }).click();
  await expect(page.locator("table.heat thead th")).toContainText([OWN_TITLE]);
  await expect(page.locator("table.heat .said")).toHaveCount(0);
  await expect(page.locator("table.heat .other-text")).toHaveCount(0);
  await expect(page.locator("table.heat .at")).toHaveCount(2);
});

test("who opens the file of a version sees what it is, talks with it, and goes on with it the next time", async ({ page, browser }) => {
  await open(page, "gemeente.html#/lijst");
  await adaptInstrument(page, { title: OWN_TITLE, gist: OWN_GIST });
  const file = await saved(page, page.getByRole("group", { name: /Onze versie/ }).getByRole("button", { name: words.requestFile }));
  const context = await elsewhere(browser);
  const location = await context.newPage();
  await open(location, "#/gegevens");
  await location.locator("#open-bestand").setInputFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
  await expect(location.locator("main")).toContainText("Onze versie");
  await location.getByRole("button", { name: words.accept, exact: true }).click();
  await beginLocation(location, "De Linde");
  await goTo(location, `#/ronde/${await roundOf(location)}`);
  await goTo(location, await location.locator(".above a").getAttribute("href"));
  const own = location.locator("#versie option", { hasText: "Onze versie" });
  await location.locator("#versie").selectOption(await own.getAttribute("value"));
  await location.getByRole("button", { name: words.beginWithVersion }).click();
  await expect(location.locator("main")).toContainText("Onze versie");
  await location.getByRole("button", { name: words.together }).click();
  await expect(location.locator("h1")).toContainText("Anders gezegd");
  await choose(location, "nu", "hand-in-hand");
  expect(await location.evaluate(() => window.location.hash)).toContain(FIRST);
  await context.close();
});
