// Keeps the service worker, which must also work when the app does not start.
// How often a page that stays open looks for a new version.
const HOURS = 6;
// How long after a first visit could not be kept it is tried again, in seconds: the network of a school comes and goes.
// What still fails then is no moment without network, and waits for one that comes back or for a next visit.
const AGAIN = [3, 10, 30, 60, 300];

const root = document.documentElement;
const tell = (state) => {
  root.dataset.worker = state;
  dispatchEvent(new CustomEvent("kcw-worker"));
};

/// Why the app cannot be kept for use without network, for who can do something about it.
const trouble = (why) => {
  root.dataset.workerTrouble = why;
  dispatchEvent(new CustomEvent("kcw-worker"));
};

export async function keepOffline() {
  if (!isSecureContext) return trouble("http");
  let container;
  // A frame without an origin of its own throws here; a private window may have none.
  try { container = navigator.serviceWorker; } catch { /* as if there was none */ }
  if (!container) return trouble("none");
  container.addEventListener("message", ({ data }) => data?.["kcw-trouble"] && trouble(data["kcw-trouble"]));
  container.startMessages();
  let registration;
  // Another tab took the new version: what this tab has is old.
  let replaced = false;
  const look = () => {
    // On a first visit there is nothing to update: the worker passes through "waiting" on its way.
    if (replaced || (registration?.waiting && registration.active)) tell("update");
    else if (registration?.active) tell("ready");
  };
  let tries = 0;
  let waits;
  // What was refused as a whole is no registration any more, so it is asked for anew.
  // More than one of its events may say so.
  const again = () => {
    if (waits || tries === AGAIN.length) return;
    waits = setTimeout(register, AGAIN[tries] * 1_000);
    tries += 1;
  };
  const follow = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" || worker.state === "activated") delete root.dataset.workerTrouble;
    if (worker.state === "redundant" && !registration.active && !registration.waiting) again();
    look();
  });
  async function register() {
    clearTimeout(waits);
    waits = undefined;
    try {
      const got = await container.register("sw.js");
      if (got === registration) return look();
      registration = got;
    } catch (error) {
      console.info(`Kindcentrumwijzer: sw.js cannot be used. ${error.message}`);
      trouble(`sw.js: ${error.message}`);
      return again();
    }
    registration.addEventListener("updatefound", () => follow(registration.installing));
    [registration.installing, registration.waiting].forEach(follow);
    look();
  }
  await register();
  addEventListener("online", () => {
    if (tries === 0 || registration?.active) return;
    tries = 0;
    register();
  });
  // The new version takes over only when the user agreed; then every script must be of that version.
  let agreed = false;
  addEventListener("kcw-apply-update", () => {
    agreed = true;
    // Another tab may have agreed already; then the new version is there and only has to be loaded.
    if (registration?.waiting) registration.waiting.postMessage("take-over");
    else location.reload();
  });
  let hadOne = Boolean(container.controller);
  container.addEventListener("controllerchange", () => {
    if (agreed) location.reload();
    replaced = hadOne;
    hadOne = true;
    look();
  });
  // A page that stays open for days asks now and then.
  setInterval(() => registration?.update().catch(() => {}), HOURS * 3_600_000);
}
