"""The site's nn library, ported from TypeScript to plain NumPy for the twins."""

from nn import datasets
from nn.gradient import numerical_gradient
from nn.layers import Affine, MatMul, Relu, Sigmoid, Softmax
from nn.losses import SigmoidWithLoss, SoftmaxWithLoss
from nn.optimizers import SGD, AdaGrad, Adam, Momentum
from nn.trainer import Trainer
