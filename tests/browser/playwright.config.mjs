// Journeys on the release build in dist/, in Debian's Chromium and Firefox ESR.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [["list"]],
  outputDir: "../../test-results",
  webServer: {
    command: "sirv dist --host 127.0.0.1 --port 8123 --quiet",
    cwd: "../..",
    url: "http://127.0.0.1:8123/",
    reuseExistingServer: false,
  },
  use: {
    baseURL: "http://127.0.0.1:8123/",
    viewport: { width: 1024, height: 768 },
    locale: "nl-NL",
  },
  projects: [
    {
      name: "Chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: "/usr/bin/chromium",
          args: [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
          ],
        },
      },
    },
    {
      name: "Firefox ESR",
      // Left to Chromium: axe and the walks over every screen (minutes a screen under this driver), and what is read
      // back from a PDF (Firefox puts no tags in it), and how much is styled anew, which only Chromium says, and a finger, and how long a search takes on a slow processor. Frames are lost to this driver as soon as their fragment
      // changes: engines/embed.test.mjs has them. The role aid and the walk along all themes are walked in Firefox by
      // engines/role.test.mjs and engines/journey.test.mjs; what a translator does to the page is the same everywhere.
      testIgnore: ["access.spec.mjs", "screens.spec.mjs", "paper.spec.mjs", "embed*.spec.mjs", "guide-touch.spec.mjs", "search-speed.spec.mjs", "role.spec.mjs", "style.spec.mjs", "translated.spec.mjs"],
      // A frame on another site again; and this driver switches script off without showing what is for that.
      // Firefox brings all of it to disk within six seconds, so that waiting longer than that tells nothing more.
      grepInvert: /on another site|inside a frame|without script|(12|31) s before|walk the twelve themes|in whatever order|explained once|in their title/,
      use: { browserName: "firefox", channel: "moz-firefox", launchOptions: { executablePath: "/usr/bin/firefox-esr" } },
    },
  ],
});
