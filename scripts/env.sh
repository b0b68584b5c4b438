# Shared by ./serve and ./check: where the tools are, and how the Wasm is compiled. Sourced, not run.
cargo_home="${CARGO_HOME:-$HOME/.cargo}"
export PATH="$PWD/node_modules/.bin:$cargo_home/bin:$PATH"
# Panic messages name source files; without this they would name folders of the machine that built them.
# Cargo adds these to the flags of .cargo/config.toml.
flags="--remap-path-prefix=$PWD=."
for folder in "$cargo_home"/registry/src/*; do flags="$flags --remap-path-prefix=$folder=crates"; done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags"
