"""Measures NumPy like measure.ts measures a library: native.py <wall | cpu>"""

import json
import pathlib
import sys
import time

here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here.parent / "src/proof/python/standins"))
sys.dont_write_bytecode = True

import numpy as np

import nn
from nn.datasets import spiral

clock = time.perf_counter if sys.argv[1] == "wall" else time.process_time


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


def train():
    x, t = spiral.load_data()
    model = TwoLayerNet(2, 10, 3)
    optimizer = nn.SGD(lr=1.0)
    for _ in range(300):
        idx = np.random.permutation(len(x))
        x, t = x[idx], t[idx]
        for start in range(0, len(x), 30):
            model.forward(x[start : start + 30], t[start : start + 30])
            model.backward()
            optimizer.update(model.params, model.grads)


def timed(run):
    start = clock()
    run()
    return 1000 * (clock() - start)


def repeated(run, warm_up, times):
    for _ in range(warm_up):
        run()
    return sorted(timed(run) for _ in range(times))[times // 2]


a, b = np.random.rand(1000, 1000), np.random.rand(1000, 1000)
m, k = np.random.rand(512, 512), np.random.rand(512, 512)
m32, k32 = m.astype(np.float32), k.astype(np.float32)
A = np.random.rand(100, 100)
rng = np.random.default_rng(1)
operations = {
    "add": lambda: a + b,
    "add a number": lambda: a + 1.5,
    "exp": lambda: np.exp(a),
    "sqrt": lambda: np.sqrt(a),
    "sum": lambda: np.sum(a),
    "sum, axis 0": lambda: np.sum(a, axis=0),
    "sum, axis 1": lambda: np.sum(a, axis=1),
    "sum, rows of 10": lambda: np.sum(a.reshape(-1, 10), axis=1),
    "mask": lambda: a[a > 0.5],
    "matmul": lambda: m @ k,
    "matmul, float32": lambda: m32 @ k32,
    "einsum": lambda: np.einsum("ij,kj->ik", m, k),
    "sort": lambda: np.sort(a),
    "svd": lambda: np.linalg.svd(A),
    "standard_normal": lambda: rng.standard_normal(100_000),
}
cold = timed(train)
warm = repeated(train, 10, 9)
each = {name: repeated(run, 12, 25) for name, run in operations.items()}
print(json.dumps({"cold": cold, "warm": warm, "operations": each}))
