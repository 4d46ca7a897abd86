"""The script that teaches a shell to complete."""

import click

from prelim_coach.cli.root import PROGRAM, main, refusals

VARIABLE = "_PRELIM_COACH_COMPLETE"
"""The variable by which the shell asks; click reads it."""
SHELLS = ("bash", "zsh", "fish")


@main.command(
    examples=(
        "completion bash",
        "completion fish > ~/.config/fish/completions/prelim-coach.fish",
    )
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script by which SHELL completes commands and ids.

    For bash and zsh, put this line in ~/.bashrc or ~/.zshrc, with the shell's name:

    eval "$(prelim-coach completion bash)"
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    with refusals():
        if found is None:
            raise ValueError(f"there is no completion for {shell}.")
        click.echo(found(main, {}, PROGRAM, VARIABLE).source())
