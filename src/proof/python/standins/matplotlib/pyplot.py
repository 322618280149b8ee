"""Accepts everything that a twin draws, and draws nothing: the figures of a page are of its cells."""


class Nothing:
    """What any function gives: it can be called, looked into and unpacked in two."""

    def __call__(self, *args, **kwargs):
        return self

    def __getattr__(self, name):
        return self

    def __iter__(self):
        return iter((self, self))


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Nothing()
