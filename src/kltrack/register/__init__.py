"""The register: which files it is made of, how TOML becomes a Register or every problem at once, and the checks."""
