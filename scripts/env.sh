# Shared by ./serve, ./check and ./bench: where the tools are, and how the Wasm is compiled. Sourced, not run.
cargo_home="${CARGO_HOME:-$HOME/.cargo}"
export PATH="$PWD/node_modules/.bin:$cargo_home/bin:$PATH"
# Panic messages name source files; without this they would name folders of the machine that built them.
# Cargo adds these to the flags of .cargo/config.toml.
flags="--remap-path-prefix=$PWD=."
for folder in "$cargo_home"/registry/src/*; do flags="$flags --remap-path-prefix=$folder=crates"; done
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags"

# The release build compiles the standard library along, so that a panic is one instruction without words:
# 203 against 190 kB brotli when it was measured. Nobody reads those words in a browser; that the app stopped
# is seen either way. Cargo counts this as unstable, so the compiler has to be told that it may.
release_build() {
  RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags -Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort --cfg kcw_split -Clink-args=--emit-relocs" \
    trunk build "$@"
}
