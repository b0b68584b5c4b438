// Keeps one cache per build. The lists (name and digest) and the build's name are filled in by scripts/finish.mjs.
const BUILD = "__BUILD__";
// What the page has, what is needed next, the rest: each turn waits for the one before, so that a slow network
// brings first what is needed first.
const TURNS = __TURNS__;
// A name with a digest never has another content, so the browser's own copy of it will do.
const NAMED = /-[0-9a-f]{16}(_bg)?\./;
// Two copies of the app on one origin, such as a trial beside the real one, leave each other's cache alone.
const PREFIX = `kindcentrumwijzer-${new URL(registration.scope).pathname}-`;
const CACHE = PREFIX + BUILD;
// What the host may change without a new build, and may leave out.
const HOST = new URL("host.json", registration.scope).href;
// How long the host's file may take before the kept one is used.
const PATIENCE = 2_000;
// Of what a server redirected (rol.html to rol, say) a navigation accepts a plain copy only.
const plain = async (answer) => (answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer);

let firstVisit = false;

async function keep() {
  const cache = await caches.open(CACHE);
  // The digests keep files of two builds apart when a new one is put on the server in the middle of this.
  for (const files of TURNS) {
    await Promise.all(files.map(async ([file, integrity]) => {
      const answer = await fetch(file, { cache: NAMED.test(file) ? "default" : "reload", integrity });
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await cache.put(file, await plain(answer));
    }));
  }
  await refreshHost(cache).catch(() => {});
}

self.addEventListener("install", (event) => {
  firstVisit = !registration.active;
  // What is half there is no cache.
  event.waitUntil(keep().catch(async (error) => { await caches.delete(CACHE); throw error; }));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil((async () => {
    await Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)));
    // On a first visit the page that is open may go on without network too. After that a page is taken over only
    // by loading it anew, so that it never gets files of another build.
    if (firstVisit) await clients.claim();
  })());
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

// Asks for the host's file, and keeps it with the logo that it names. A login page of somebody's network answers
// too: only what is JSON takes the place of the kept one.
async function refreshHost(cache) {
  const fresh = await fetch(HOST, { cache: "no-cache" });
  if (!fresh.ok) throw new Error(fresh.statusText);
  const { logo } = await fresh.clone().json();
  await cache.put(HOST, await plain(fresh.clone()));
  const picture = logo && new URL(logo, registration.scope).href;
  if (picture?.startsWith(registration.scope)) await cache.add(picture).catch(() => {});
  return fresh;
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });
  if (request.url !== HOST) return kept ?? fetch(request);
  const fresh = refreshHost(cache);
  const late = new Promise((done) => { setTimeout(done, PATIENCE); });
  if (!kept) return fresh.catch(() => new Response("{}", { headers: { "content-type": "application/json" } }));
  return (await Promise.race([fresh, late]).catch(() => undefined)) ?? kept;
}

self.addEventListener("fetch", (event) => {
  const own = event.request.method === "GET" && event.request.url.startsWith(registration.scope);
  if (own) event.respondWith(answer(event.request));
});
