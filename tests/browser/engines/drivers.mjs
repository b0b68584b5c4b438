// Firefox ESR and WebKitGTK behind the same few calls: go, reload, run a script, end.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import puppeteer from "puppeteer-core";

export const firefox = async () => {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true });
  const page = await browser.newPage();
  return {
    go: (address) => page.goto(address),
    reload: () => page.reload(),
    run: (script) => page.evaluate(script),
    runInFrame: (script) => page.frames()[1].evaluate(script),
    pdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    end: () => browser.close(),
  };
};

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const MINI_BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

export const webkit = async () => {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], { stdio: "ignore", detached: true });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  let session;
  for (let attempt = 0; !session; attempt += 1) {
    try {
      const options = { binary: MINI_BROWSER, args: ["--automation"] };
      session = await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  const at = `/session/${session.sessionId}`;
  return {
    go: (url) => call("POST", `${at}/url`, { url }),
    reload: () => call("POST", `${at}/refresh`, {}),
    run: (script) => call("POST", `${at}/execute/sync`, { script: `return (${script});`, args: [] }),
    runInFrame: async (script) => {
      const id = await call("POST", `${at}/element`, { using: "css selector", value: "iframe" });
      await call("POST", `${at}/frame`, { id });
      try {
        return await call("POST", `${at}/execute/sync`, { script: `return (${script});`, args: [] });
      } finally {
        await call("POST", `${at}/frame`, { id: null });
      }
    },
    // WebKitGTK's driver cannot print.
    pdf: undefined,
    end: async () => {
      await call("DELETE", at).catch(() => {});
      process.kill(-driver.pid);
    },
  };
};
