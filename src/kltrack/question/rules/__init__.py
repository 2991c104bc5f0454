"""The rules by which slots become parts: what each word asks for beside the others."""
