"""What may be changed in a source file, one place at a time: a comparison, a constant, a branch, a call."""
import hashlib
import re
from dataclasses import dataclass

SWAPS = {
    "comparison": {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="},
    "operator": {"&&": "||", "||": "&&", "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+="},
    "call": {"min": "max", "max": "min", "any_of": "all_of", "all_of": "any_of", "none_of": "any_of", "front": "back", "back": "front"},
    "constant": {"true": "false", "false": "true"},
}
# clang-format leaves a space on both sides of what takes two operands, and none beside a template's brackets, a reference or a sign.
BETWEEN = re.compile(r" (<=|>=|==|!=|&&|\|\||\+=|-=|[<>+\-*/%]) (?!=)")
WORD = re.compile(r"\b(true|false)\b|\b(min|max|any_of|all_of|none_of)(?=[(<])|(?<=\.)(front|back)(?=\(\))")
NUMBER = re.compile(r"(?<![\w.'])(\d[\d']*)(?![\w.'])")
COUNTING = re.compile(r"(\+\+|--)")
NOT = re.compile(r"(?<![\w)\]])!(?=[\w(])")
BRANCH = re.compile(r"\b(?:if|while) \(")
DECLARES = re.compile(r"\s*(?:const )?auto\b|[^()]*;")
STATEMENT = re.compile(r"^ *(?:[\w.:>\-\[\]*]+\(.*\)|[\w.>\-\[\]]+ (?:[+|&-]?=) .*);$")
NO_STATEMENT = re.compile(r"^ *(?:return|if|for|while|switch|case|using|namespace|static_assert|assert|else)\b")
LEFT_ALONE = re.compile(r"^ *(?:#|template|static_assert|assert\()")
UNSEEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|' + r"(?<![0-9])'(?:\\.|[^'\\\n])'", re.S)


@dataclass(frozen=True)
class Change:
    file: str  # below the top folder
    start: int
    end: int
    becomes: str
    kind: str
    line: int
    was: str  # the whole line, without the spaces around it
    says: str  # "< becomes <="
    source: str

    def text(self):
        return self.source[: self.start] + self.becomes + self.source[self.end :]

    def key(self):
        return hashlib.sha256((self.file + "\0" + self.text()).encode()).hexdigest()[:20]


def blanked(source):
    """The same text at the same places, comments and words in quotes gone."""
    return UNSEEN.sub(lambda found: re.sub(r"[^\n]", "\x01", found[0]), source)


def closing(text, opening):
    depth = 0
    for at in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return None


def swaps(code):
    for found in BETWEEN.finditer(code):
        kind = "comparison" if found[1] in SWAPS["comparison"] else "operator"
        yield found.start(1), found.end(1), SWAPS[kind][found[1]], kind
    for found in WORD.finditer(code):
        kind = "constant" if found[0] in SWAPS["constant"] else "call"
        yield found.start(), found.end(), SWAPS[kind][found[0]], kind


def numbers(code):
    for found in NUMBER.finditer(code):
        value = int(found[1].replace("'", ""))
        yield found.start(1), found.end(1), "0" if value == 1 else str(value + 1), "constant"
    for found in COUNTING.finditer(code):
        yield found.start(), found.end(), "--" if found[0] == "++" else "++", "operator"


def branches(code):
    for found in NOT.finditer(code):
        yield found.start(), found.end(), "", "branch"
    for found in BRANCH.finditer(code):
        opening = found.end() - 1
        close = closing(code, opening)
        if close and not DECLARES.match(code[opening + 1 : close]):
            yield opening, close + 1, None, "branch"


def statements(code):
    at = 0
    for line in code.splitlines(keepends=True):
        bare = line.rstrip("\n")
        if STATEMENT.match(bare) and not NO_STATEMENT.match(bare):
            start = at + len(bare) - len(bare.lstrip())
            yield start, at + len(bare), ";", "call"
        at += len(line)


def changes(file, source):
    """Every change of one file, in the order of its lines."""
    code = blanked(source)
    found = []
    for ways in swaps, numbers, branches, statements:
        for start, end, becomes, kind in ways(code):
            first = source.rfind("\n", 0, start) + 1
            whole = source[first : source.find("\n", start)]
            if LEFT_ALONE.match(whole):
                continue
            was = source[start:end]
            becomes = f"(!{was})" if becomes is None else becomes
            says = f"{was} is left out" if becomes in ("", ";") else f"{was} becomes {becomes}"
            found.append(Change(file, start, end, becomes, kind, source.count("\n", 0, start) + 1, whole.strip(), says, source))
    return sorted(found, key=lambda change: (change.start, change.end, change.becomes))
