"""A stand-in for matplotlib, so that twins that draw run wherever NumPy is installed."""
