export type { Layer } from "./layers/layer.ts";
export { MatMul } from "./layers/mat-mul.ts";
export { Affine } from "./layers/affine.ts";
export { Sigmoid } from "./layers/sigmoid.ts";
export { Relu } from "./layers/relu.ts";
export { Softmax } from "./layers/softmax.ts";
export type { Loss } from "./losses/loss.ts";
export { SoftmaxWithLoss } from "./losses/softmax-with-loss.ts";
export { SigmoidWithLoss } from "./losses/sigmoid-with-loss.ts";

export type { Optimizer } from "./optimizers/optimizer.ts";
export { SGD } from "./optimizers/sgd.ts";
export { Momentum } from "./optimizers/momentum.ts";
export { AdaGrad } from "./optimizers/ada-grad.ts";
export { Adam } from "./optimizers/adam.ts";

export type { FitOptions } from "./trainer.ts";
export type { Model } from "./trainer.ts";
export { Trainer } from "./trainer.ts";
export { numericalGradient } from "./numerical-gradient.ts";
export * as datasets from "./datasets/index.ts";
