import numpy as np


class Trainer:
    """Trains a model with an optimizer in mini-batches, and records the losses in loss_list."""

    def __init__(self, model, optimizer):
        self.model = model
        self.optimizer = optimizer
        self.loss_list = []
        self.current_epoch = 0

    def fit(self, x, t, max_epoch=10, batch_size=32, eval_interval=20):
        data_size = len(x)
        max_iters = data_size // batch_size
        total_loss, loss_count = 0, 0
        for _ in range(max_epoch):
            self.current_epoch += 1
            idx = np.random.permutation(data_size)
            x, t = x[idx], t[idx]
            for iters in range(max_iters):
                batch = slice(iters * batch_size, (iters + 1) * batch_size)
                total_loss += self.model.forward(x[batch], t[batch])
                loss_count += 1
                self.model.backward()
                self.optimizer.update(self.model.params, self.model.grads)
                if eval_interval and iters % eval_interval == 0:
                    avg_loss = total_loss / loss_count
                    print(f"| epoch {self.current_epoch} |  iter {iters + 1} / {max_iters} | loss {avg_loss:.2f}")
                    self.loss_list.append(float(avg_loss))
                    total_loss, loss_count = 0, 0
