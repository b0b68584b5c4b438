// Joins and shrinks the style sheets and the start script before Trunk picks them up.
import { build } from "esbuild";

await build({
  // What every entry needs, and what only one of them does.
  entryPoints: ["src/styles/app.css", "src/styles/rol.css", "src/styles/gemeente.css", "src/styles/gids.css"],
  outdir: "target/styles",
  bundle: true,
  minify: true,
  external: ["*.woff2"],
  // Browsers that run the app: older ones lack :has() or Wasm features anyway.
  target: ["chrome111", "firefox121", "safari16.4"],
  logLevel: "warning",
});

await build({
  entryPoints: { boot: "public/boot/start.js" },
  outdir: "target/scripts",
  bundle: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
});
