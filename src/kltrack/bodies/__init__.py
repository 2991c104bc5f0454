"""Who can be addressed: what a body is, its names and how it is found by them, groups, membership and succession."""
