"""A question as words, cut into slots: each some words with everything that they may mean."""
