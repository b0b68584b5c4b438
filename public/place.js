// As soon as it can, without keeping the page waiting: the page shows only what will still stand there when the app
// takes over.
const root = document.documentElement;
if (location.hash.length > 2 && location.hash !== "#inhoud") root.dataset.elsewhere = "";
// A frame without an origin of its own most often gets no script, so it says at once what is wrong.
if (self.origin === "null") root.dataset.noOrigin = "";
try {
  // Who has been here before sees what is kept below the introduction.
  if (Object.keys(localStorage).some((key) => key.startsWith("kindcentrumwijzer/record/"))) root.dataset.returning = "";
} catch { /* storage is blocked: then nothing is kept */ }
// In a frame the browser keeps things apart: a window of its own would not find them.
const stay = () => document.querySelector(".stays-away a[href$='redden.html']")?.removeAttribute("target");
if (parent !== window) document.readyState === "loading" ? addEventListener("DOMContentLoaded", stay) : stay();
