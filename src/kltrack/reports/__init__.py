"""Results as reports: what a reader is shown, before any format is chosen."""
