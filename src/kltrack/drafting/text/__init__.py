"""A text as it is read: files, paragraphs, labels, its language, and each paragraph's words and names."""
