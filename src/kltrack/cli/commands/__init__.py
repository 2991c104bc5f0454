"""One module a command, with a function NAME_command that takes option groups and returns an Answer."""
