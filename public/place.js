// As soon as it can, without keeping the page waiting: the page shows only what will still stand there when the app
// takes over, and says at once when the app cannot start here. In words that a browser of ten years ago understands.
var root = document.documentElement;
if (location.hash.length > 2 && location.hash !== "#inhoud") root.dataset.elsewhere = "";
// A frame without an origin of its own most often gets no script, so it says at once what is wrong.
if (self.origin === "null") root.dataset.noOrigin = "";
try {
  // Who has been here before sees what is kept below the introduction.
  if (Object.keys(localStorage).some(function (key) { return key.indexOf("kindcentrumwijzer/record/") === 0; })) root.dataset.returning = "";
} catch (blocked) { /* storage is blocked: then nothing is kept */ }

var whyNot = function () {
  // From a disk most browsers fetch nothing; the one that does starts before this is asked.
  if (location.protocol === "file:") return "file";
  if (!("noModule" in document.createElement("script")) || !Array.prototype.at) return "old";
  if (typeof WebAssembly !== "object") return "no-wasm";
  try { new WebAssembly.Table({ element: "externref", initial: 0 }); } catch (unknown) { return "old"; }
};
var say = function () {
  var box = document.querySelector(".stays-away");
  // In a frame the browser keeps things apart: a window of its own would not find them.
  if (box && parent !== window) box.querySelector("a[href$='redden.html']").removeAttribute("target");
  var why = root.dataset.cannot;
  if (!box || !why || root.dataset.started) return;
  Array.prototype.forEach.call(box.querySelectorAll("[data-why]"), function (line) { line.hidden = line.dataset.why !== why; });
  document.body.insertBefore(box, document.body.firstChild);
};
var reason = whyNot();
if (reason) root.dataset.cannot = reason;
root.dataset.placed = "";
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", say);
else say();
