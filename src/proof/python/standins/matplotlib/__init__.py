"""Stands in for matplotlib, so that a twin that draws runs wherever NumPy is."""
