// Browsers keep what is filled in inside another site apart for that site: the normal case.
import { embedded } from "./embedded.mjs";
import { test } from "./steps.mjs";

// The driver switches that off, unless it is told to switch something else off.
test.use({ launchOptions: {
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-features=MediaRouter"],
} });

embedded("partitioned");
