"""Builds one changed unit into the test programs and runs them until one notices."""
import hashlib
import json
import re
import resource
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from pathlib import Path

# The programs that fit, and which of their tests. Those that name rules come first, so that a rule's own sentence is what notices.
SUITES = {
    "engine/calendar": (("calendar_tests", []), ("casework_tests", [])),
    "engine/casework": (("casework_tests", []), ("plans_tests", ["Each plan*,What comes*"]), ("desk_tests", ["[desk]"])),
}
MEMORY = 4 << 30  # of one program: some changes make a loop that only ever adds
PATIENCE = 4  # times what the suite takes unchanged
TESTED = re.compile(r'<TestCase name="([^"]*)"')


class Failed(Exception):
    """What was to be built or to pass does not, unchanged."""


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)


def compiler_of(build, part):
    """The compiler and the flags that decide what code means; warnings and optimization are no matter here."""
    commands = json.loads((build / "compile_commands.json").read_text())
    command = next(each["command"] for each in commands if f"/{part.split('/')[-1]}.dir/" in each["command"])
    words = [word for word in command.split() if not re.match(r"-W|-O|-g|-fsanitize", word)]
    if "ccache" in words[0]:
        words = words[1:]
    return words[: words.index("-o")] + ["-O0", "-g0", "-w"]


def linker_of(build, suite):
    command = run(["ninja", "-C", build, "-t", "commands", suite]).stdout.strip().splitlines()[-1]
    words = next(step for step in command.split(" && ") if f" -o {suite}" in step).split()
    return words + (["-fuse-ld=gold"] if shutil.which("ld.gold") else [])


class Workshop:
    def __init__(self, top, build, part, suites, jobs):
        self.top, self.build, self.part, self.suites, self.jobs = top, build, part, suites, jobs
        self.folder = build / "mutants" / part.replace("/", ".")
        self.folder.mkdir(parents=True, exist_ok=True)
        self.compiler = compiler_of(build, part)
        self.linkers = {suite: linker_of(build, suite) for suite, _ in suites}
        self.limits = {}
        self.prepare()

    def prepare(self):
        """Headers are read once; every unit is built unchanged; every suite passes with them, which says how long it takes."""
        headers = sorted(path for name in ("calendar", "profile", "casework") for path in (self.top / "engine" / name).glob("*.hpp"))
        self.all_headers = self.folder / "all.hpp"
        self.all_headers.write_text("".join(f'#include "{path}"\n' for path in headers))
        self.expect(self.compiler + ["-x", "c++-header", str(self.all_headers), "-o", f"{self.all_headers}.gch"])
        units = sorted((self.top / self.part).glob("*.cpp"))
        self.objects = {str(unit.relative_to(self.top)): self.folder / f"{unit.stem}.o" for unit in units}
        with ThreadPoolExecutor(self.jobs) as pool:
            list(pool.map(lambda unit: self.expect(self.compile_command(self.top / unit, self.objects[unit])), self.objects))
        for suite, tests in self.suites:
            program = self.folder / suite
            self.expect(self.link_command(suite, self.objects.values(), program), cwd=self.build)
            self.limits[suite] = 3600
            began = time.monotonic()
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            if noticed := self.notices(program, suite, tests):
                raise Failed(f"Expected {suite} to pass on unchanged code but it fails: {noticed}; is {self.build} built from it?")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            self.limits[suite] = int(PATIENCE * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)) + 2
            print(f"{self.part}: {suite} takes {time.monotonic() - began:.1f} s", flush=True)

    def expect(self, command, **options):
        done = run(command, **options)
        if done.returncode != 0:
            raise Failed(f"Expected this to succeed but it failed: {' '.join(map(str, command))}\n{done.stdout}")

    def compile_command(self, source, target):
        return self.compiler + ["-include", str(self.all_headers), "-o", str(target), "-c", str(source)]

    def link_command(self, suite, objects, target):
        """Objects before archives: what they define no archive is asked for."""
        words = self.linkers[suite]
        at = words.index("-o")
        return words[:at] + [str(each) for each in objects] + ["-o", str(target)] + words[at + 2 :]

    def notices(self, program, suite, tests):
        """The test that fails first and how, or nothing."""
        seconds = self.limits[suite]

        def bounded():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        done = run([program, *tests, "-r", "xml", "--abort"], cwd=self.build, preexec_fn=bounded)
        if done.returncode == 0:
            return None
        names = TESTED.findall(done.stdout)
        how = "failed" if done.returncode > 0 else "time limit" if done.returncode in (-24, -9) else "crashed"
        return {"suite": suite, "test": unescape(names[-1]) if names else "", "how": how}

    def judge(self, change):
        """What becomes of a change: it does not compile, a test notices it, or it survives."""
        folder = self.folder / change.key()
        folder.mkdir(exist_ok=True)
        try:
            source, target = folder / Path(change.file).name, folder / "changed.o"
            source.write_text(change.text())
            if run(self.compile_command(source, target)).returncode != 0:
                return {"fate": "no code"}
            objects = [target] + [each for unit, each in self.objects.items() if unit != change.file]
            return self.judge_built(objects, folder)
        finally:
            shutil.rmtree(folder)

    def judge_built(self, objects, folder):
        for suite, tests in self.suites:
            self.expect(self.link_command(suite, objects, folder / suite), cwd=self.build)
            if noticed := self.notices(folder / suite, suite, tests):
                return {"fate": "killed", **noticed}
        return {"fate": "survived"}


def tests_text(top, suites):
    """Survivors are judged again when the tests have changed, or others are asked."""
    folders = [suite.removesuffix("_tests") for suite, _ in suites] + ["fixtures"]
    files = sorted(file for folder in folders for file in (top / "tests" / folder).iterdir() if file.is_file())
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:20]
