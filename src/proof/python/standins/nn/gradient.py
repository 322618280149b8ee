import numpy as np


def numerical_gradient(f, x):
    """Central differences, (f(x + h) - f(x - h)) / 2h for each element of x, which is changed in place."""
    h = 1e-4
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        x[index] = kept
        grad[index] = (above - below) / (2 * h)
    return grad
