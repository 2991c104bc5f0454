"""The words by which texts set tasks, in each language, and other words to be told from names and days."""
