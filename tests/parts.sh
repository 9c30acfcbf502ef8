# Sourced by tests/run: what there is to try, part by part. Each part is a function of its name, builds what it needs, and fails where it does not pass.

# In the order in which they are run; each name with what it does.
parts=(
    "tests:every test, and a few changes of the engine"
    "apart:every file by itself, so that names that meet and includes that are missing show"
    "headers:every header by itself"
    "lint:what reads the code"
    "long:the long runs"
    "speed:the speed, against what is recorded"
    "memory:every test under AddressSanitizer and UndefinedBehaviorSanitizer"
    "threads:every test under ThreadSanitizer"
    "fuzz:a minute of the fuzzer at each door"
    "digests:every build and place gives the same digests"
    "reckoning:last days, reckoned in another language"
    "edits:ten thousand edits of what is shipped: does checking tell them?"
    "golden:an edit of one text is a small change of what was approved"
    "changes:all changes of the engine: do tests notice?"
    "html:the HTML under validators"
    "debian:the two commands in a bare Debian"
)

# Long walks in one thread: they take a quarter of an hour under ThreadSanitizer and can show it nothing.
one_thread="Every control is pressed|waits for the same things, wherever it was left"

run_tests() { ctest --test-dir "$top/$1" --output-on-failure -j2 --timeout 900 "${@:2}"; }

build_release() { build build -DCMAKE_BUILD_TYPE=Release -DSANDBOX_TESTS=ON; }

part_tests() { build_release && run_tests build && "$top/tests/mutate" --sample 24; }
part_apart() { build build-apart -DCMAKE_BUILD_TYPE=Plain -DSANDBOX_TOGETHER=OFF; }
part_headers() { build_release && "$top/tests/headers_alone"; }
part_lint() { build_release && "$top/tests/lint"; }
part_long() { build_release && CLEAN_PORTAL_LONG_TESTS=1 run_tests build; }
part_speed() { build_release && "$top/tests/bench/compare"; }
part_memory() {
    build build-memory -DCMAKE_BUILD_TYPE=Debug -DSANDBOX_SANITIZE_MEMORY=ON
    LSAN_OPTIONS="suppressions=$top/tests/leaks.txt" run_tests build-memory
}
part_threads() {
    build build-threads -DCMAKE_BUILD_TYPE=Debug -DSANDBOX_SANITIZE_THREADS=ON
    TSAN_OPTIONS="suppressions=$top/tests/races.txt" run_tests build-threads --exclude-regex "$one_thread"
}
part_fuzz() { "$top/tests/fuzz/run" 60; }
part_digests() { build_release && "$top/tests/determinism"; }
part_reckoning() { build_release && "$top/tests/reckon"; }
part_edits() { build_release && "$top/tests/edits"; }
part_golden() { build_release && "$top/tests/golden_stays_small"; }
part_changes() { build_release && "$top/tests/mutate"; }
part_html() { build_release && "$top/tests/validate_html"; }
part_debian() { "$top/tests/bare_debian"; }
