// Keeps one cache per build. The list and the build's name are filled in by scripts/finish.mjs.
const BUILD = "__BUILD__";
const FILES = __FILES__;
const PREFIX = "kindcentrumwijzer-";
const CACHE = PREFIX + BUILD;
// What the host may change without a new build is asked from the network first.
const HOST = new URL("host.json", registration.scope).href;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = () => cache.match(request, { ignoreSearch: request.mode === "navigate" });
  if (request.url === HOST) {
    try {
      const fresh = await fetch(request);
      if (fresh.ok) await cache.put(request, fresh.clone());
      return fresh;
    } catch {
      return (await kept()) ?? Response.error();
    }
  }
  return (await kept()) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const own = event.request.method === "GET" && event.request.url.startsWith(registration.scope);
  if (own) event.respondWith(answer(event.request));
});
