"""Layers. Each has params, grads (which backward fills in place), forward and backward."""

import numpy as np

from nn.functions import sigmoid, softmax


class MatMul:
    """y = x W"""

    def __init__(self, W):
        self.params = [W]
        self.grads = [np.zeros_like(W)]
        self.x = None

    def forward(self, x):
        (W,) = self.params
        self.x = x
        return x @ W

    def backward(self, dout):
        (W,) = self.params
        self.grads[0][...] = self.x.T @ dout
        return dout @ W.T


class Affine:
    """y = x W + b"""

    def __init__(self, W, b):
        self.params = [W, b]
        self.grads = [np.zeros_like(W), np.zeros_like(b)]
        self.x = None

    def forward(self, x):
        W, b = self.params
        self.x = x
        return x @ W + b

    def backward(self, dout):
        W, _ = self.params
        dW, db = self.grads
        dW[...] = self.x.T @ dout
        db[...] = dout.sum(axis=0)
        return dout @ W.T


class Sigmoid:
    """y = 1 / (1 + exp(-x))"""

    def __init__(self):
        self.params, self.grads = [], []
        self.y = None

    def forward(self, x):
        self.y = sigmoid(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y) * self.y


class Relu:
    """y = max(x, 0)"""

    def __init__(self):
        self.params, self.grads = [], []
        self.positive = None

    def forward(self, x):
        self.positive = x > 0
        return np.maximum(x, 0)

    def backward(self, dout):
        return np.where(self.positive, dout, 0)


class Softmax:
    """y = exp(x) / sum(exp(x)), row by row"""

    def __init__(self):
        self.params, self.grads = [], []
        self.y = None

    def forward(self, x):
        self.y = softmax(x)
        return self.y

    def backward(self, dout):
        dx = self.y * dout
        return dx - self.y * dx.sum(axis=-1, keepdims=True)
