"""A document's own facts: its number, day, issuers and signatory, and the documents that it cites."""
