import { LEVELS, addPartner, beginLocation, choose, chooseToErase, expect, forward, goTo, kept, open, roundOf, saved, showExample, test, themeNumber, words } from "./steps.mjs";

const overview = async (page) => goTo(page, `#/ronde/${await roundOf(page)}`);
const toLocation = async (page) => {
  await overview(page);
  await page.locator(".above a").click();
  await page.locator(".partners, #partner-erbij").first().waitFor();
};

test("a newcomer looks around in the example, and removes it again", async ({ page }) => {
  await showExample(page);
  await expect(page.locator(".doors .door")).toHaveCount(2);
  await page.locator(".doors .door").first().click();
  await expect(page.locator("table.picture th[scope=row]")).toHaveCount(12);
  await expect(page.locator("table.picture .on-purpose").first()).toBeVisible();
  await page.locator(".above a").click();
  await page.getByRole("button", { name: words.removeLocation }).click();
  await open(page);
  await expect(page.locator(".locations .door")).toHaveCount(0);
  await expect(page.locator("a[href='#/voorbeeld']")).toBeVisible();
});

test("the example goes in no file of everything unless it is ticked", async ({ page }) => {
  await showExample(page);
  await goTo(page, "#/gegevens");
  await page.getByRole("button", { name: words.saveFile }).click();
  await expect(page.locator(".messages-now .notice")).toBeVisible();
  await page.getByRole("checkbox", { name: words.exampleToo }).check();
  expect((await saved(page, page.getByRole("button", { name: words.saveFile }))).name).toMatch(/\.kindcentrum\.json$/);
});

test("themes that are not for today are passed over, and come back with what was in them", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", LEVELS[1]);
  await overview(page);
  await page.locator("summary", { hasText: words.plan }).click();
  for (const number of ["1.", "2.", "3."]) await page.locator(".plan label", { hasText: number }).first().locator("input").uncheck();
  await expect(page.locator(".page-head .button-forward")).toHaveAttribute("href", /thema\/kind-centraal$/);
  await page.locator(".page-head .button-forward").click();
  await expect(themeNumber(page)).toHaveText("4");
  await page.locator(".bar .button-back").click();
  await expect(page.locator("table.picture")).toBeVisible();
  await page.locator("summary", { hasText: words.plan }).click();
  await page.locator(".plan input").first().check();
  await page.reload();
  await page.locator("table.picture a").first().click();
  await expect(page.locator(`input[name=nu][value=${LEVELS[1]}]`)).toBeChecked();
});

test("an outcome that was agreed on cannot be changed by accident, and can be reopened", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  const theme = new URL(page.url()).hash;
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}/verslag`);
  await page.getByRole("button", { name: words.agree }).click();
  await expect(page.locator("#kop")).toBeFocused();
  await goTo(page, theme);
  await expect(page.locator("input[name=nu]").first()).toBeDisabled();
  await expect(page.getByLabel(words.note)).not.toBeEditable();
  const before = await kept(page);
  await page.locator(".card").first().click({ force: true });
  expect(await kept(page)).toEqual(before);
  await page.reload();
  const reopen = page.getByRole("button", { name: words.reopen });
  await reopen.click();
  await page.getByRole("button", { name: words.leaveIt }).click();
  await expect(reopen).toBeFocused();
  await expect(page.locator("input[name=nu]").first()).toBeDisabled();
  await reopen.click();
  await page.getByRole("button", { name: words.yesReopen }).click();
  await choose(page, "nu", "integraal");
  // The day on which it was agreed on is not forgotten.
  await goTo(page, `#/ronde/${round}/verslag`);
  await expect(page.locator(".report-facts")).toContainText(/Eerder/);
});

test("what was removed can be put back after a reload, and a round that was agreed on cannot be removed", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  const round = await roundOf(page);
  await goTo(page, `#/ronde/${round}/verslag`);
  await page.getByRole("button", { name: words.agree }).click();
  await goTo(page, `#/ronde/${round}`);
  await expect(page.getByRole("button", { name: words.removeRound })).toHaveCount(0);
  await page.getByRole("button", { name: words.reopen }).click();
  await page.getByRole("button", { name: words.yesReopen }).click();
  await page.getByRole("button", { name: words.removeRound }).click();
  await page.reload();
  await goTo(page, "#/gegevens");
  await page.getByRole("button", { name: words.putBack }).click();
  await goTo(page, `#/ronde/${round}`);
  await expect(page.locator("table.picture")).toBeVisible();
  await goTo(page, "#/gegevens");
  await expect(page.getByRole("button", { name: words.putBack })).toHaveCount(0);
});

test("partners stand in the report by kind, and a number of another form is kept and doubted", async ({ page }) => {
  await beginLocation(page);
  const round = await roundOf(page);
  await toLocation(page);
  const school = await addPartner(page, "onderwijs", "Basisschool (voorbeeld)");
  await school.locator("input").nth(1).fill("weet ik niet");
  await school.locator("input").nth(1).blur();
  await expect(school.locator("[role=status]").nth(1)).not.toBeEmpty();
  await school.locator("input").nth(1).fill("12AB00");
  await school.locator("input").nth(1).blur();
  await expect(school.locator("[role=status]").nth(1)).toBeEmpty();
  await addPartner(page, "bibliotheek", "Bibliotheek (voorbeeld)");
  await page.reload();
  await expect(page.locator(".partners li")).toHaveCount(2);
  await goTo(page, `#/ronde/${round}/verslag`);
  for (const name of ["Basisschool (voorbeeld)", "Bibliotheek (voorbeeld)"]) await expect(page.locator(".report-facts")).toContainText(name);
});

test("adding a partner without choosing a kind says so at the field and adds nothing", async ({ page }) => {
  await beginLocation(page);
  await toLocation(page);
  await page.locator(".pick button").click();
  await expect(page.locator("#partner-erbij-fout")).not.toBeEmpty();
  await expect(page.locator("#partner-erbij")).toBeFocused();
  await expect(page.locator(".partners li")).toHaveCount(0);
});

test("two locations with one school number are offered as one, joined, and taken apart", async ({ page }) => {
  for (const name of ["De Linde (voorbeeld)", "Linde (voorbeeld)"]) {
    await beginLocation(page, name);
    await toLocation(page);
    const school = await addPartner(page, "onderwijs", "Basisschool (voorbeeld)");
    await school.locator("input").nth(1).fill("12AB00");
    await school.locator("input").nth(1).blur();
  }
  await page.getByRole("button", { name: words.join }).first().click();
  await expect(page.locator("#kop")).toHaveText("De Linde (voorbeeld)");
  await expect(page.locator(".doors .door")).toHaveCount(2);
  await expect(page.locator(".partners li")).toHaveCount(2);
  await page.reload();
  await expect(page.locator(".doors .door")).toHaveCount(2);
  await page.getByRole("button", { name: words.part, exact: true }).click();
  await open(page);
  await expect(page.locator(".locations .door")).toHaveCount(2);
});

test("a conversation that stands here twice becomes one with the answers of both", async ({ page }) => {
  await beginLocation(page);
  await choose(page, "nu", "hand-in-hand");
  await toLocation(page);
  await page.getByRole("button", { name: words.newRound }).click();
  await page.getByRole("link", { name: words.further, exact: true }).click();
  await page.getByRole("button", { name: words.together }).click();
  await expect(themeNumber(page)).toHaveText("1");
  await forward(page);
  await choose(page, "nu", "integraal");
  await overview(page);
  await page.locator("summary", { hasText: words.twice }).click();
  await page.locator("#zelfde-gesprek").selectOption({ index: 1 });
  await page.getByRole("button", { name: words.join }).click();
  await expect(page.locator("table.picture .profile")).toHaveCount(2);
  await page.getByRole("button", { name: words.part, exact: true }).first().click();
  await expect(page.locator("table.picture .profile")).toHaveCount(1);
});

test("a shared tablet is cleared of one location, and the other stays", async ({ page }) => {
  await beginLocation(page, "De Eik (voorbeeld)");
  const gone = await roundOf(page);
  await beginLocation(page, "De Linde (voorbeeld)");
  await goTo(page, "#/gegevens");
  await chooseToErase(page, 1);
  await page.locator("#wis").click();
  await page.getByRole("button", { name: words.yesErase }).click();
  await expect(page.locator(".messages-now .notice")).toBeVisible();
  const left = Object.keys(await kept(page));
  expect(left.filter((key) => key.includes(gone))).toEqual([]);
  expect(left.filter((key) => key.includes("record/location/"))).toHaveLength(1);
});
