"""Accepts the diagrams of a twin but draws nothing: the pages show the diagrams of their cells."""

PARTS = ("name", "values", "weights", "formula")


def graph(operations, values={}):
    sides = [side for _, *both in operations for side in both]
    edges = [edge for side in sides for edge in ([side] if isinstance(side, str) else side)]
    for edge in values:
        if edge not in edges:
            raise TypeError(f"draw.graph: values must be of edges: {', '.join(edges)}, received {edge!r}")


def network(layers):
    for layer in layers:
        for part in layer:
            if part not in PARTS:
                raise TypeError(f"draw.network: a layer has {', '.join(PARTS)}, received {part!r}")
