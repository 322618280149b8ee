"""Accepts what a twin draws but draws nothing: the pages show the figures of their cells."""

NAMES = """
annotate arrow axhline axis axvline bar barh boxplot cla clabel clf close colorbar contour contourf
errorbar figure fill fill_between gca gcf grid hist hist2d hlines imshow legend loglog margins
pcolormesh pie plot quiver savefig scatter semilogx semilogy set_cmap show stem step streamplot
subplot subplots subplots_adjust suptitle text tick_params tight_layout title twinx vlines xlabel
xlim xscale xticks ylabel ylim yscale yticks
""".split()


class Nothing:
    """The result of every function: it can be called, has any attribute, and unpacks into two."""

    def __call__(self, *args, **kwargs):
        return self

    def __getattr__(self, name):
        return self

    def __iter__(self):
        return iter((self, self))


def __getattr__(name):
    if name in NAMES:
        return Nothing()
    known = "" if name.startswith("__") else f"; known are {', '.join(NAMES)}"
    raise AttributeError(f"module 'matplotlib.pyplot' has no attribute '{name}'{known}")
