"""Writes NumPy's results to files beside this one: python3 src/nn/recorded/record.py"""

import contextlib
import io
import json
import pathlib
import sys

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here.parents[1] / "proof/python/standins"))
sys.dont_write_bytecode = True

import numpy as np

import nn
from nn.datasets import spiral


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size):
        W1 = 0.01 * np.random.randn(input_size, hidden_size)
        W2 = 0.01 * np.random.randn(hidden_size, output_size)
        self.layers = [nn.Affine(W1, np.zeros(hidden_size)), nn.Sigmoid(), nn.Affine(W2, np.zeros(output_size))]
        self.loss_layer = nn.SoftmaxWithLoss()
        self.params = [p for layer in self.layers for p in layer.params]
        self.grads = [g for layer in self.layers for g in layer.grads]

    def forward(self, x, t):
        for layer in self.layers:
            x = layer.forward(x)
        return self.loss_layer.forward(x, t)

    def backward(self):
        dout = self.loss_layer.backward()
        for layer in reversed(self.layers):
            dout = layer.backward(dout)


def training():
    """The log and the losses of the book's training."""
    x, t = spiral.load_data()
    model = TwoLayerNet(2, 10, 3)
    optimizer = nn.SGD(lr=1.0)
    lines, losses = [], []
    for epoch in range(300):
        idx = np.random.permutation(len(x))
        x, t = x[idx], t[idx]
        total = 0
        for start in range(0, len(x), 30):
            total += model.forward(x[start : start + 30], t[start : start + 30])
            model.backward()
            optimizer.update(model.params, model.grads)
        losses.append(total / 10)
        lines.append(f"| epoch {epoch + 1} |  iter 10 / 10 | loss {total / 10:.2f}")
    return {"lines": lines, "losses": losses}


def trainer():
    """The text that a Trainer prints and the losses that it stores, in two calls of fit."""
    x, t = spiral.load_data()
    trainer = nn.Trainer(TwoLayerNet(2, 10, 3), nn.SGD(lr=1.0))
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        trainer.fit(x, t, max_epoch=2, batch_size=30, eval_interval=4)
        trainer.fit(x, t, max_epoch=1, batch_size=32)
    return {"lines": printed.getvalue().splitlines(), "losses": trainer.loss_list}


def steps(optimizer):
    """Two parameters after each of 20 steps; the gradient is p times 1, 10 and 0.1."""
    steepness = [np.array([1, 10, 0.1]), np.array([[2.0]])]
    params = [np.array([1, -2, 3.0]), np.array([[-4.0]])]
    path = []
    for _ in range(20):
        optimizer.update(params, [p * s for p, s in zip(params, steepness)])
        path.append([p.tolist() for p in params])
    return path


def data():
    """The points, and the next number of the seeded stream."""
    x, t = spiral.load_data()
    return {"x": x.tolist(), "t": t.tolist(), "next": np.random.rand()}


recorded = {
    "training": training(),
    "trainer": trainer(),
    "spiral": data(),
    "optimizers": {
        "SGD": steps(nn.SGD(lr=0.1)),
        "Momentum": steps(nn.Momentum(lr=0.01)),
        "AdaGrad": steps(nn.AdaGrad(lr=0.5)),
        "Adam": steps(nn.Adam(lr=0.1)),
    },
}
for name, values in recorded.items():
    (here / f"{name}.json").write_text(json.dumps(values, separators=(",", ":")) + "\n")
