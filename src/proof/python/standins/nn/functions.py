"""Functions that the layers use."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    """exp(x), divided by its sum along the last axis; subtracts the maximum first to avoid overflow."""
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def mean_log_loss(right):
    """The mean of -log(p + 1e-7), where p is the predicted probability of the target."""
    return -np.mean(np.log(right + 1e-7))
