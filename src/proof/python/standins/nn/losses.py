"""Last layers of a network, which compute a loss from scores and targets."""

import numpy as np

from nn.functions import mean_log_loss, sigmoid, softmax


class SoftmaxWithLoss:
    """The cross entropy of softmax(x) and t, which contains labels or one-hot rows."""

    def __init__(self):
        self.params, self.grads = [], []
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = softmax(x)
        self.t = t if t.ndim == x.ndim else np.eye(x.shape[1], dtype=int)[t]
        return mean_log_loss((self.y * self.t).sum(axis=1))

    def backward(self, dout=1):
        return (self.y - self.t) * dout / len(self.y)


class SigmoidWithLoss:
    """The binary cross entropy of sigmoid(x) and t, which contains 0 and 1."""

    def __init__(self):
        self.params, self.grads = [], []
        self.y = None
        self.t = None

    def forward(self, x, t):
        self.y = sigmoid(x)
        self.t = t
        return mean_log_loss(np.where(t, self.y, 1 - self.y))

    def backward(self, dout=1):
        return (self.y - self.t) * dout / self.t.size
