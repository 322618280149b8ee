"""The functions that layers are made of."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    """Each row's share of exp(x); the row's largest is taken off first, so that exp stays finite."""
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def mean_log_loss(right):
    """The mean of -log(p), p being the probabilities given to what is right; 1e-7 keeps it finite."""
    return -np.mean(np.log(right + 1e-7))
