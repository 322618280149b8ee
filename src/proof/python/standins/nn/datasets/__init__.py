from nn.datasets import spiral
