"""Completion in bash, zsh and fish: their scripts, and what these exchange with kltrack.

A script gives kltrack the line up to the cursor in `_KLTRACK_LINE` and its own name in `_KLTRACK_COMPLETE`; kltrack
answers one offer a line. What comes is data: no script evaluates any of it. zsh and fish quote what they insert; bash
does not, and so gets it quoted. An offer with a character that is no text is left out.

Typer's own scripts let the shell run what they are given (zsh's `eval`) or insert it unquoted (bash).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.cli.shell_line import completing_bash, read_line
from kltrack.errors import CannotCreate, UsageProblem
from kltrack.messages import message
from kltrack.reasons import reason_of
from kltrack.text import harmless

BASH = r"""
_kltrack_completion() {
    local offer program=kltrack
    [[ $1 == */* ]] && program=$1
    COMPREPLY=()
    while IFS= read -r offer; do
        [[ -n $offer ]] && COMPREPLY+=("$offer")
    done <<< "$(_KLTRACK_COMPLETE=bash _KLTRACK_LINE="${COMP_LINE:0:COMP_POINT}" _KLTRACK_REPLACED="$2" \
        command "$program" 2>/dev/null)"
}

complete -o default -F _kltrack_completion kltrack
"""

ZSH = r"""
#compdef kltrack

_kltrack() {
    local offer program=kltrack
    local -a offers parts values shown
    [[ $words[1] == */* ]] && program=${(Q)words[1]}
    offers=("${(@f)$(_KLTRACK_COMPLETE=zsh _KLTRACK_LINE="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" \
        command "$program" 2>/dev/null)}")
    for offer in $offers; do
        parts=("${(@ps:\t:)offer}")
        values+=("$parts[1]")
        shown+=("$parts[2]")
    done
    if (( $#values )); then
        compadd -U -l -d shown -a values
    else
        _files
    fi
}

if [[ $funcstack[1] == _kltrack ]]; then
    _kltrack "$@"
else
    compdef _kltrack kltrack
fi
"""

# Where the condition does not hold fish offers files.
FISH = r"""
function __kltrack_ask
    set --local program kltrack
    set --local words (commandline -opc)
    string match --quiet '*/*' -- $words[1]
    and set program $words[1]
    set --local line (string join ' ' -- (commandline -cp))
    set --global __kltrack_offers (env _KLTRACK_COMPLETE=fish _KLTRACK_LINE="$line" $program 2>/dev/null)
    set --query __kltrack_offers[1]
end

complete --command kltrack --no-files --condition __kltrack_ask --arguments '$__kltrack_offers'
"""

SCRIPTS: Mapping[str, str] = {"bash": BASH, "zsh": ZSH, "fish": FISH}


Offer = tuple[str, str]  # a word that may stand where one is being typed, and its description
_LONGEST_HELP = 60  # longer help breaks the line in zsh's list


def answer(environment: Mapping[str, str]) -> str:
    """The answer to the shell that asks through `environment`: an offer a line; nothing, where anything is wrong."""
    shell = environment["_KLTRACK_COMPLETE"]
    typed = read_line(environment.get("_KLTRACK_LINE", ""), fish=shell == "fish")
    if shell not in SCRIPTS or not typed.literal:
        return ""
    try:
        offers = [(value, _shortened(help_)) for value, help_ in _offers(typed.words, environment) if _is_text(value)]
        return "".join(f"{line}\n" for line in _lines(offers, shell, environment))
    except Exception:  # noqa: BLE001  # an error in the middle of a line being typed helps nobody
        return ""


def _offers(words: Sequence[str], environment: Mapping[str, str]) -> Iterable[Offer]:
    from kltrack.cli.offers import offers

    found = offers(words, environment)
    if found is None:
        from kltrack.cli.typer_app import offers_for

        return offers_for(words)
    return found


def _is_text(value: str) -> bool:
    return bool(value) and value == harmless(value)


def _shortened(help_: str) -> str:
    line = " ".join(harmless(help_).split())
    return line if len(line) <= _LONGEST_HELP else line[: _LONGEST_HELP - 1] + "…"


def _lines(offers: Sequence[Offer], shell: str, environment: Mapping[str, str]) -> Iterator[str]:
    """The offers as the script of a shell reads them."""
    if shell == "bash":
        values = (value for value, _ in offers)
        return completing_bash(values, environment.get("_KLTRACK_LINE", ""), environment.get("_KLTRACK_REPLACED", ""))
    if shell == "fish":
        return (f"{value}\t{help_}" for value, help_ in offers)
    width = max((len(value) for value, _ in offers), default=0)  # zsh is given the lines of its list
    return (f"{value}\t{value:{width}}  -- {help_}" if help_ else f"{value}\t{value}" for value, help_ in offers)


def script() -> str:
    """The completion script of the shell from which kltrack was started. Raises UsageProblem for another one."""
    return SCRIPTS[_shell()].lstrip()


def install() -> str:
    """Install the completion in the shell from which kltrack was started, and say so in a sentence or two.

    Raises UsageProblem for another shell than bash, zsh and fish, and CannotCreate.
    """
    from kltrack.cli.typer_app import install_script

    shell = _shell()
    try:
        path = install_script(shell, SCRIPTS[shell])
    except OSError as error:
        raise CannotCreate(
            message("The completion cannot be installed: {path}: {why}.", path=error.filename, why=reason_of(error))
        ) from error
    return message(
        "The completion for {shell} is in {path}. Shells that start from now on have it.", shell=shell, path=path
    )


def _shell() -> str:
    from kltrack.cli.typer_app import shell_name

    shell = shell_name() or ""
    if shell in SCRIPTS:
        return shell
    known = ", ".join(SCRIPTS)
    if shell:
        raise UsageProblem(message("There is completion for {known}; this is {shell}.", known=known, shell=shell))
    raise UsageProblem(
        message("There is completion for {known}; which shell this is cannot be found out.", known=known)
    )
