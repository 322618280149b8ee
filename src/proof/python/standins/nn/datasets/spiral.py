"""Points in three classes, each on one arm of a spiral."""

import numpy as np

POINTS = 100
CLASSES = 3


def load_data(seed=1984):
    """Returns the points, (300, 2), and one-hot labels, (300, 3). Seeds the global generator."""
    np.random.seed(seed)
    rate = np.arange(POINTS) / POINTS
    arms = []
    for j in range(CLASSES):
        theta = j * 4 + 4 * rate + np.random.randn(POINTS) * 0.2
        arms.append(np.stack([rate * np.sin(theta), rate * np.cos(theta)], axis=1))
    return np.concatenate(arms), np.repeat(np.eye(CLASSES, dtype=int), POINTS, axis=0)
