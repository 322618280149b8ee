"""Accepts the diagrams of a twin, and draws nothing: the pictures of a page are of its cells."""


def graph(operations, values=None):
    pass


def network(layers):
    pass
