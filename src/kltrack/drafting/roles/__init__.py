"""Who does what: who gives an order, who must do the work, with whom, and for whom."""
