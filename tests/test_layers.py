"""The design's direction: each module imports only what stands below it, and the domain never asks the outside."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import kltrack

SOURCES = Path(kltrack.__file__).parent
# From the bottom up; a module may import from its own layer and those before it. A new module gets a place here.
LAYERS = (
    (
        "terms",
        "messages",
        "translations",
        "reasons",
        "fields",
        "tuples",
        "values",
        "errors",
        "text",
        "syllables",
        "stems",
        "schemas",
        "timezone",
        "watching",
    ),
    ("dates",),
    ("numbers", "causes", "unreadable_toml", "toml_values"),
    ("model",),
    ("recurrence", "deadline"),
    ("bodies",),
    ("register", "journal"),
    ("standing", "acceptance"),
    ("index",),
    ("query", "marking", "drafting"),
    ("question",),
    ("reports",),
    ("render",),
    ("cli", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path.relative_to(SOURCES) for path in SOURCES.rglob("*.py"))
DOMAIN = [path for path in MODULES if path.parts[0] not in ("cli", "__main__.py", "__init__.py")]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse((SOURCES / path).read_text(encoding="utf-8"))


@cache
def imported(path: Path) -> frozenset[str]:
    """The dotted names that a module imports, wherever in it the import stands; `if TYPE_CHECKING` is not run."""
    return frozenset(_imported(tree(path)))


def _imported(source: ast.Module) -> Iterator[str]:
    unused: set[int] = set()
    for node in ast.walk(source):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            unused |= {id(inner) for inner in ast.walk(node)}
    for node in ast.walk(source):
        if id(node) in unused:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer(path: Path) -> int:
    name = path.parts[0].removesuffix(".py")
    assert name in LEVEL, f"{path} has no place in LAYERS; give it the one that the design's picture gives it"
    return LEVEL[name]


@pytest.mark.parametrize("path", [path for path in MODULES if path != Path("__init__.py")], ids=str)
def test_a_module_imports_only_what_stands_below_it(path: Path) -> None:
    own = layer(path)
    ours = {name for name in imported(path) if name.startswith("kltrack.")}
    assert {name for name in ours if LEVEL.get(name.split(".")[1], -1) > own} == set()


# The rooms of a large layer, in their order; its other modules stand above them all.
ROOMS = {
    "question": ("vocabulary", "slots", "rules", "names", "meaning", "refusing"),
    "drafting": (
        "words",
        "names",
        "text",
        "limbs",
        "deadlines",
        "roles",
        "directives",
        "document",
        "records",
    ),
}


@pytest.mark.parametrize("path", [path for path in MODULES if path.parts[0] in ROOMS], ids=str)
def test_a_room_imports_only_from_the_rooms_before_it(path: Path) -> None:
    layer_name, rooms = path.parts[0], ROOMS[path.parts[0]]
    own = rooms.index(path.parts[1]) if len(path.parts) > 2 else len(rooms)
    named = [name.split(".") for name in imported(path) if name.startswith(f"kltrack.{layer_name}.")]
    assert {name[2] for name in named if name[2] in rooms[own + 1 :]} == set()
    if own < len(rooms):
        assert {name[2] for name in named if name[2] not in rooms} == set()


SQL = {
    *(Path("index") / f"{name}.py" for name in ("database", "journal_tables", "reading", "storing")),
    *(
        Path("query") / f"{name}.py"
        for name in (
            "alike",
            "conditions",
            "counting",
            "criteria",
            "parameters",
            "recorded",
            "sought_bodies",
            "statements",
            "texts",
            "window",
        )
    ),
}
STATEMENT = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ATTACH|DETACH) [a-zA-Z*:?\'{]|\bWHERE ")


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_sql_stands_where_the_compiled_register_and_journal_are_written_and_asked(path: Path) -> None:
    texts = [node.value for node in ast.walk(tree(path)) if isinstance(node, ast.Constant)]
    assert any(isinstance(text, str) and STATEMENT.search(text) for text in texts) == (path in SQL)


@pytest.mark.parametrize("path", DOMAIN, ids=str)
def test_the_domain_imports_no_typer_and_no_rich(path: Path) -> None:
    frameworks = {name.split(".")[0] for name in imported(path)} & {"typer", "click", "rich", "platformdirs"}
    assert frameworks <= ({"rich"} if path == Path("render/table.py") else set())


ASKS = {
    "date.today", "datetime.now", "datetime.utcnow", "datetime.today", "time.time", "time.localtime",
    "os.environ", "os.getenv", "os.getenvb", "os.isatty", "os.get_terminal_size", "shutil.get_terminal_size",
    "sys.stdout", "sys.stderr", "sys.stdin", "sys.argv", "Path.home", "Path.cwd", "os.getcwd",
}  # fmt: skip


@pytest.mark.parametrize("path", DOMAIN, ids=str)
def test_the_domain_reads_no_clock_no_environment_and_no_terminal(path: Path) -> None:
    asked = {ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)}
    assert asked & ASKS == set()
    called = {ast.unparse(node.func) for node in ast.walk(tree(path)) if isinstance(node, ast.Call)}
    assert called & {"print", "input", "exit", "sys.exit"} == set()


def test_no_circles() -> None:
    """No module needs, at import, one that needs it."""
    needs = {name_of(path): set(at_import(path)) for path in MODULES}
    for module, others in needs.items():
        waiting, seen = [*others], set[str]()
        while waiting:
            other = waiting.pop()
            assert other != module, f"{module} imports itself through others"
            if other not in seen:
                seen.add(other)
                waiting.extend(needs.get(other, ()))


def name_of(path: Path) -> str:
    return ".".join(("kltrack", *path.with_suffix("").parts)).removesuffix(".__init__")


def at_import(path: Path) -> Iterator[str]:
    """The modules of kltrack that a module imports when it is imported itself."""
    modules = {name_of(module) for module in MODULES}
    for node in tree(path).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kltrack"):
            inner = {f"{node.module}.{alias.name}" for alias in node.names} & modules
            yield from inner or {node.module}
