"""Writes expected.jsonl: NumPy's results for the fuzzed cases of numpy.test.ts.

    python3 src/np/vectors/write.py          writes it; needs the NumPy that it was recorded with
    python3 src/np/vectors/write.py --drop   also drops the expressions that are gone from here
    python3 src/np/vectors/write.py 123      prints the results of other cases of the same expressions

Each group is an expression in TypeScript, the same in Python, and how many seeds `s` it is for. A
function's own are in its docstring, Python after `==` where it differs, and the tolerance of floats
after `~`:

    @numpy 20 np.sort(fuzz(s, 'even'), { axis: 0 }) == np.sort(fuzz(s, 'even'), axis=0)
    @numpy 12~1 np.exp(fuzz(s, 'unit'))
    @numpy 15~0/±1e-6 np.round(np.linalg.svd(stream(s).rand(25, 25))[0], 6)

A tolerance is a number of units in the last place, or, with an exponent, a difference; after `±`,
signs may differ as well. After `/` is the tolerance for other cases than the recorded ones with NumPy
2, and with `±` also with NumPy 1. It is for results that a change by one unit in the last place
changes much more: NumPy itself gives some singular vectors other signs then. The difference 1e-300
allows 0 for -0, which BLAS gives for some sums of one product.
"""

import json
import os
import pathlib
import re
import sys
import warnings

# With AVX-512, which NumPy 2.4 calls X86_V4, NumPy uses Intel's sine, cosine and powers, which are some units in the last place
# less exact.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL X86_V4"
warnings.simplefilter("ignore")
# NumPy 2 throws an error for an index out of bounds also where the result is empty.
warnings.filterwarnings("error", message="Out of bound index")

import numpy as np

# NumPy 1.24.2; the other versions of 1.24 give the same results.
RECORDED_WITH = "1.24"

# NumPy 2 prints float32 from 1e7 on with exponents and the shape of a summarised array, sums without a buffer, and gives 0 as a
# maximum norm of no elements, where NumPy 1 throws an error.
NUMPY_1 = np.__version__.startswith("1.")

BATCH = next((int(word) for word in sys.argv[1:] if word.isdigit()), 0)


# The random streams that earlier answers used; to make one takes ten times as long as to seed it.
IDLE = []
USED = []


def stream(seed):
    """The random stream of a seed, different for each batch; no other call in the same answer returns the same object."""
    one = IDLE.pop() if IDLE else np.random.RandomState()
    USED.append(one)
    one.seed(seed + 1000003 * BATCH)
    return one


SIZES = [1, 2, 3, 4, 2, 3, 2, 3, 1, 4, 3, 0]
SPECIALS = [np.nan, np.inf, -np.inf, -0.0, 0.0, 1.5, -2.0, 1e-9, 1e9]
KINDS = {
    "int": lambda r: r.randint(-9, 10),
    "big": lambda r: r.randint(-1000000, 1000000),
    "bool": lambda r: r.randint(0, 2),
    "even": lambda r: r.randint(-64, 65) / 8,
    "unit": lambda r: r.rand(),
    "wide": lambda r: float(f"{r.randint(-99999, 100000)}e{r.randint(-12, 10)}"),
    "single": lambda r: r.randint(-99999, 100000) / 1000,
    "short": lambda r: r.randint(-9, 10),
    "full": lambda r: r.randint(-(2**31), 2**31),
    "special": lambda r: SPECIALS[r.randint(0, 9)],
}
DTYPES = {"int": "int64", "big": "int64", "bool": "bool", "single": "float32", "short": "int32", "full": "int32"}


def shape_of(r, ndim=None):
    length = r.randint(0, 4) if ndim is None else ndim
    return [SIZES[r.randint(0, 12)] for _ in range(length)]


def fill(r, kind, shape):
    size = int(np.prod(shape))
    values = [KINDS[kind](r) for _ in range(size)]
    return np.array(values, dtype=DTYPES.get(kind, "float64")).reshape(shape)


def view(r, a):
    how = r.randint(0, 6)
    if how == 1:
        return a.T
    if how == 2 and a.ndim > 0:
        return a[::-1]
    if how == 3 and a.ndim > 0:
        return a[1:]
    if how == 4 and a.ndim > 1:
        return a[:, ::2]
    if how == 5 and a.ndim > 1 and a.shape[1] > 0:
        return a[:, 0]
    return a


def fuzz(seed, kind, ndim=None):
    r = stream(seed)
    return view(r, fill(r, kind, shape_of(r, ndim)))


def pair(seed, kind, other):
    r = stream(seed)
    shape = shape_of(r)
    wrong = 1 if r.randint(0, 10) == 0 else 0
    second = shape[r.randint(0, len(shape) + 1):]
    second = [1 if r.randint(0, 3) == 0 else size + wrong for size in second]
    arrays = [fill(r, kind, shape), fill(r, other, second)]
    return arrays if r.randint(0, 2) == 0 else arrays[::-1]


def factors(seed, kind, other):
    r = stream(seed)
    n, k, m, batch = [r.randint(1, 4) for _ in range(4)]
    l = k + 1 if r.randint(0, 5) == 0 else k
    lefts = [[k], [n, k], [n, k], [n, k], [batch, n, k]]
    rights = [[l], [l, m], [l, m], [l, m], [batch, l, m]]
    a = fill(r, kind, lefts[r.randint(0, 5)])
    b = fill(r, other, rights[r.randint(0, 5)])
    return [a.T if r.randint(0, 3) == 0 and n == k and a.ndim == 2 else a, b]


def digest(result):
    """A hash of the bytes of many numbers, for results that are too long to store (FNV-1a)."""
    h = 2166136261
    for byte in np.ascontiguousarray(result, dtype="<f8").tobytes():
        h = ((h ^ byte) * 16777619) % 2**32
    return h


def change(a, what):
    what(a)
    return a


if not BATCH and not np.__version__.startswith(f"{RECORDED_WITH}."):
    sys.exit(f"write.py: expected.jsonl is recorded with NumPy {RECORDED_WITH}, this Python has {np.__version__}; "
             f"Python 3.8 to 3.11 can install it: python3.11 -m venv v && v/bin/pip install numpy=={RECORDED_WITH}.*")

GROUPS = []


def group(seeds, js, py=None, tolerance=0, elsewhere=None):
    """Adds an expression for seeds 0, 1, …; `py` if it differs in Python; `elsewhere` is the tolerance for other cases."""
    if BATCH and elsewhere and (not NUMPY_1 or "±" in elsewhere):
        tolerance = elsewhere
    GROUPS.append((seeds, js.replace("*pair", "...pair").replace("*factors", "...factors"), py or js, str(tolerance)))


KINDS_ALL = ["int", "bool", "even", "unit", "wide", "special"]


def printing():
    for kind in ["big", *KINDS_ALL]:
        group(150, f"str(fuzz(s, '{kind}'))")
        group(70, f"np.array_repr(fuzz(s, '{kind}'))")
    group(250, "str(fuzz(s, 'wide', 1))")
    group(30, "str(np.divide(np.reshape(np.arange(s * 8), [s, 2, 4]), s + 1))")
    group(12, "str(stream(s).rand(s + 995))")
    if NUMPY_1:
        group(9, "np.array_repr(np.multiply(np.reshape(np.arange(2400), [s + 2, -1]), 9 ** s))",
              "np.array_repr(np.reshape(np.arange(2400), [s + 2, -1]) * 9 ** s)")
    for kind in ["unit", "wide", "special"]:
        for mode in ["fixed", "unique", "maxprec", "maxprec_equal"]:
            group(40, f"np.array2string(fuzz(s, '{kind}'), {{ floatmode: '{mode}', precision: s % 7 }})",
                  f"np.array2string(fuzz(s, '{kind}'), floatmode='{mode}', precision=s % 7)")
        group(40, f"np.array2string(fuzz(s, '{kind}'), {{ sign: '+- '[s % 3], suppress_small: true }})",
              f"np.array2string(fuzz(s, '{kind}'), sign='+- '[s % 3], suppress_small=True)")
    group(60, "np.array2string(fuzz(s, 'wide', 2), { max_line_width: 10 + s, separator: ',', prefix: 'abc', suffix: ')' })",
          "np.array2string(fuzz(s, 'wide', 2), max_line_width=10 + s, separator=',', prefix='abc', suffix=')')")
    group(60, "np.array2string(fuzz(s, 'int'), { threshold: 4, edgeitems: 1 + s % 2 })",
          "np.array2string(fuzz(s, 'int'), threshold=4, edgeitems=1 + s % 2)")


def formatting():
    specs = ["", ".0f", ".1f", ".2f", ".3e", "g", ".3g", ".3", "+.1f", "010.2f", ">12,.1f", "<9_.0f",
             "^+11.2e", "*^12", ".1%", "#.0f", "#.3g", "E", " z.1f", "012,.2f", ".20f"]
    for spec in specs:
        for scale in ["/ 8", "/ 1000", "* 1e-9", "* 1e12"]:
            group(8, f"format(stream(s).randint(-1000000, 1000000) {scale}, '{spec}')")
        group(6, f"format([0.0, -0.0, nan, inf, -inf, 1.0][s], '{spec}')")
    for spec in ["#", ",n", "_n", "n", "z", "z,.1f"]:
        for scale in ["/ 8", "* 1e12", "* 1e-9"]:
            group(6, f"format(stream(s).randint(-1000000, 1000000) {scale}, '{spec}')")
        group(6, f"format([0.0, -0.0, nan, inf, 1e16, 1.5e19][s], '{spec}')")
    for spec in ["d", ",d", "zd", ".2d", "z.2d", "+09_d"]:
        group(4, f"format(stream(s).randint(-100000, 100000), '{spec}')")
    for spec in ["q", "s", "10.3f3"]:
        group(1, f"format(1.5, '{spec}')")


def arithmetic():
    for name in ["add", "subtract", "multiply", "divide", "maximum", "minimum", "equal", "not_equal",
                 "less", "less_equal", "greater", "greater_equal"]:
        for a, b in [("int", "int"), ("even", "int"), ("bool", "bool"), ("bool", "int"), ("even", "special")]:
            group(26, f"np.{name}(*pair(s, '{a}', '{b}'))")
        group(12, f"np.{name}(fuzz(s, 'even'), s - 5)")
        group(12, f"np.{name}(s - 2.5, fuzz(s, 'int').T)")
    for a, b in [("int", "int"), ("int", "bool"), ("even", "int"), ("special", "special")]:
        group(40, f"np.power(*pair(s, '{a}', '{b}'))", tolerance=1)
    group(20, "np.power(fuzz(s, 'even'), 2)")
    for kind, out in [("int", "even"), ("even", "even"), ("even", "int"), ("bool", "int")]:
        group(30, f"np.add(fuzz(s, '{kind}'), 1, {{ out: fuzz(s + s % 2, '{out}') }})",
              f"np.add(fuzz(s, '{kind}'), 1, out=fuzz(s + s % 2, '{out}'))")
    for name, options in [("less", "fuzz(s, 'even'), 1"), ("equal", "*pair(s, 'int', 'even')"), ("isnan", "fuzz(s, 'special')"),
                          ("clip", "fuzz(s, 'int'), -1, 2.5"), ("clip", "fuzz(s, 'int'), -1, 2"), ("round", "fuzz(s, 'wide'), 1"),
                          ("round", "fuzz(s, 'wide'), -1"), ("round", "fuzz(s, 'even'), 0"), ("round", "fuzz(s, 'int'), 1"),
                          ("round", "fuzz(s, 'int'), -1")]:
        for out in ["int", "even", "bool"]:
            if name == "clip" and (out == "bool" or "2.5" in options and out == "int"):
                continue  # NumPy 2 refuses what NumPy 1 casts with a warning
            group(18, f"np.{name}({options}, {{ out: fuzz(s + s % 2, '{out}') }})",
                  f"np.{name}({options}, out=fuzz(s + s % 2, '{out}'))")
    group(30, "change(fuzz(s, 'int', 2), (a) => np.add(a, a.slice(undefined, undefined, -1), { out: a }))",
          "change(fuzz(s, 'int', 2), lambda a: np.add(a, a[::-1], out=a))")


def elements():
    for kind in KINDS_ALL:
        group(20, f"np.negative(fuzz(s, '{kind}'))")
        group(20, f"np.abs(fuzz(s, '{kind}'))")
        group(12, f"np.clip(fuzz(s, '{kind}'), -2, 3)")
        if kind == "bool":
            continue  # NumPy's results are float16 here, and int8 from arithmetic
        group(20, f"np.round(fuzz(s, '{kind}'), s % 6 - 2)")
        for name, ulps in [("exp", 1), ("log", 1), ("sqrt", 0), ("sin", 1), ("cos", 1), ("tanh", 1)]:
            group(12, f"np.{name}(fuzz(s, '{kind}'))", tolerance=ulps)
    for kind in ["int", "bool", "even", "unit"]:
        for dtype in ["int64", "float64", "bool"]:
            group(10, f"fuzz(s, '{kind}').astype('{dtype}')")


def reductions():
    for name in ["sum", "mean", "max", "min", "argmax", "argmin"]:
        for kind in ["int", "bool", "unit", "special"]:
            if kind == "special" and name in ["max", "min"]:
                continue  # NumPy may take either of 0 and -0
            group(16, f"np.{name}(fuzz(s, '{kind}'))")
            group(30, f"np.{name}(fuzz(s, '{kind}'), {{ axis: s % 5 - 2 }})",
                  f"np.{name}(fuzz(s, '{kind}'), axis=s % 5 - 2)")
        group(20, f"np.{name}(fuzz(s, 'int'), {{ axis: s % 3, keepdims: true }})",
              f"np.{name}(fuzz(s, 'int'), axis=s % 3, keepdims=True)")
        group(10, f"np.{name}(fuzz(s, 'int'), {{ keepdims: true }})",
              f"np.{name}(fuzz(s, 'int'), keepdims=True)")
    views = [("", ""), (".T", ".T"), (".slice(1)", "[1:]"), (".at(':', '::3')", "[:, ::3]"),
             (".at('::-1')", "[::-1]"), (".reshape([2, 50, -1])", ".reshape([2, 50, -1])"),
             (".reshape([2, 50, -1]).transpose([1, 0, 2])", ".reshape([2, 50, -1]).transpose([1, 0, 2])")]
    for js, py in views:
        for axis in [None, 0, 1] if NUMPY_1 else [0, 1]:
            group(6, f"digest(np.sum(stream(s).rand(100, 2 + 37 * s){js}, {{ axis: {axis if axis is not None else 'undefined'} }}))",
                  f"digest(np.sum(stream(s).rand(100, 2 + 37 * s){py}, axis={axis}))")


def linear():
    for name in ["dot", "matmul"]:
        for a, b in [("int", "int"), ("even", "int"), ("bool", "bool"), ("even", "even")]:
            group(70, f"np.{name}(*factors(s, '{a}', '{b}'))", tolerance="1e-300")
    group(40, "np.outer(*pair(s, 'int', 'even'))")
    group(40, "np.linalg.norm(fuzz(s, 'even'))", tolerance=1)
    group(40, "np.linalg.norm(fuzz(s, 'even', 2), { axis: s % 3 })",
          "np.linalg.norm(fuzz(s, 'even', 2), axis=s % 3)", tolerance=1)


def shapes():
    group(60, "np.reshape(fuzz(s, 'int'), [-1, 2])")
    group(60, "np.reshape(fuzz(s, 'int'), [s % 4, 3])")
    group(40, "np.reshape(fuzz(s, 'int', 3), -1)")
    group(60, "np.transpose(fuzz(s, 'int', 3), [[0, 2, 1], [2, 0, 1], [1, 0, -1], [0, 0, 1]][s % 4])")
    group(60, "np.take(fuzz(s, 'int'), [s % 5, -1])")
    group(60, "np.take(fuzz(s, 'int'), [[s % 3, 0, 1], s % 2][s % 2], { axis: s % 3 - 1 })",
          "np.take(fuzz(s, 'int'), [[s % 3, 0, 1], s % 2][s % 2], axis=s % 3 - 1)")
    group(60, "np.concatenate(pair(s, 'int', 'even'), { axis: s % 3 })",
          "np.concatenate(pair(s, 'int', 'even'), axis=s % 3)")
    group(60, "np.concatenate([fuzz(s, 'int'), fuzz(s, 'bool')], { axis: -1 })",
          "np.concatenate([fuzz(s, 'int'), fuzz(s, 'bool')], axis=-1)")
    group(60, "np.stack([fuzz(s, 'int'), fuzz(s + s % 2, 'even')], { axis: s % 4 - 1 })",
          "np.stack([fuzz(s, 'int'), fuzz(s + s % 2, 'even')], axis=s % 4 - 1)")
    group(60, "np.where(fuzz(s, 'bool'), *pair(s + s % 2, 'int', 'even'))")
    group(40, "np.where(fuzz(s, 'bool'), 1, fuzz(s, 'even'))")
    for js, py in [("0", "0"), ("s % 5", "s % 5"), ("-1, '1:'", "-1, 1:"), ("':', 0", ":, 0"),
                   ("'::-1', '::2'", "::-1, ::2"), ("1, 1", "1, 1"), ("'-2:'", "-2:"), ("'5:1:-2'", "5:1:-2"),
                   ("'::0'", "::0"), ("0, 0, 0", "0, 0, 0")]:
        group(30, f"fuzz(s, 'int').at({js})", f"fuzz(s, 'int')[{py}]")
    # Of several positions out of bounds NumPy names the first in memory: copies have one order.
    for js, py, kinds in [("np.greater(a, 0)", "a > 0", "012"), ("fuzz(s + s % 2, 'bool')", "fuzz(s + s % 2, 'bool')", "01"),
                          ("fuzz(s, 'even')", "fuzz(s, 'even')", "0"), ("fuzz(s, 'int', s % 3).copy()", "fuzz(s, 'int', s % 3).copy()", ""),
                          ("np.array([0, -1, 0])", "np.array([0, -1, 0])", "01"), ("np.array([1, -2])", "np.array([1, -2])", "0")]:
        for kind in ["int", "even"]:
            group(30, f"((a) => a.at({js}))(fuzz(s, '{kind}'))", f"(lambda a: a[{py}])(fuzz(s, '{kind}'))")
            for ndim in kinds:
                group(20, f"change(fuzz(s, '{kind}'), (a) => a.set({js}, fuzz(s + 2, 'even', {ndim})))",
                      f"change(fuzz(s, '{kind}'), lambda a: a.__setitem__({py}, fuzz(s + 2, 'even', {ndim})))")
    group(30, "change(fuzz(s, 'int'), (a) => a.set(np.less(a, 0), 2.5))",
          "change(fuzz(s, 'int'), lambda a: a.__setitem__(a < 0, 2.5))")
    group(60, "change(fuzz(s, 'int', 2), (a) => a.set([0, ':'], fuzz(s + 1, 'even', 1)))",
          "change(fuzz(s, 'int', 2), lambda a: a.__setitem__((0, slice(None)), fuzz(s + 1, 'even', 1)))")
    group(60, "change(fuzz(s, 'even', 2), (a) => np.copyto(a, fuzz(s + 1, 'int', 1)))",
          "change(fuzz(s, 'even', 2), lambda a: np.copyto(a, fuzz(s + 1, 'int', 1)))")
    group(40, "change(fuzz(s, 'int', 1), (a) => np.copyto(a, a.slice(undefined, undefined, -1)))",
          "change(fuzz(s, 'int', 1), lambda a: np.copyto(a, a[::-1]))")
    group(20, "np.arange(s - 3, 10, s - 4.5)")
    group(20, "np.arange(s - 3, s + 1, 0.3)")
    group(20, "np.linspace(s - 3, 7.5, s)")
    group(10, "np.linspace(s - 3, 7.5, s, { endpoint: false })", "np.linspace(s - 3, 7.5, s, endpoint=False)")
    for ends in ["7, nan, s", "inf, 2, s", "2, inf, s", "3, 3, s", "0, 5e-324, s"]:
        group(4, f"np.linspace({ends})")
    for ends in ["inf, 2", "-inf, 2", "2, inf", "nan", "nan, 2", "0, 10, inf", "10, 0, inf", "0, 10, -inf", "10, 0, -inf",
                 "5, 5, inf", "0, 1e-320, 1e300", "0, -1e-320, 1e300", "inf, inf", "1e300", "-1e300"]:
        group(1, f"np.arange({ends})")
    group(20, "np.eye(s % 4, s % 5)")


def indexing():
    """Lists, masks, new axes, "..." and slices beside each other: what at gives, set writes and add.at adds."""
    indices = [
        "null", "0, null, '1:'", "'...', 0", "0, '...', 1", "'...'", "null, '...', null", "'::-2', null, '-1:0:-1'", "0, 1, null",
        "[0, 1]", "[-1, 0, -1]", "':', [0, -1]", "[0, 1], [1, 0]", "[[0], [1]], [0, 1]", "0, ':', [0, 1]", "[0, 1], ':', 0",
        "':', 0, [0, 1]", "':', [0, 1], [1, 0]", "[0, 1], null, [1, 0]", "[0], '...', [1]", "'...', [1, 0]", "null, [1, 0], 0",
        "'::-1', [1, 0]", "[[1, 0], [0, 0]], '::-1'", "0, [0, 1], '1:'", "null, 0, [1]", "':', null, [0, 1]", "[true, false]", "[], 0",
        "[]", "np.array(1)", "np.array(-1), [0, 1]", "np.array(true)", "np.array(false)", "[0, 1], [0, 1, 0]", "[3]", "[0, -4], 0",
        "0, [1, 2, 3]", "[0, 1], 0, 0, 0", "a.at(':', 0).gt(0), 0", "':', a.at(0).gt(0)", "a.at(0).gt(0)", "a.gt(0), null",
        "a.at('...', 0).gt(0), [0]", "':', a.at(0).gt(0), null", "a.gt(0)",
    ]
    for js in indices:
        py = js.replace("null", "None").replace("true", "True").replace("false", "False").replace("'...'", "...")
        py = re.sub(r"a\.at\((.*?)\)\.gt\(0\)", r"a[\1] > 0", py).replace("a.gt(0)", "a > 0")
        py = re.sub(r"'(.*?)'", r"\1", py)
        js = re.sub(r"(a(?:\.at\(.*?\))?)\.gt\(0\)", r"np.greater(\1, 0)", js)
        tuple = f"np.index_exp[{py}]"
        group(40, f"((a) => a.at({js}))(fuzz(s, 'int', 3).copy())", f"(lambda a: a[{py}])(fuzz(s, 'int', 3).copy())")
        group(12, f"change(fuzz(s, 'int', 3).T.copy().T, (a) => a.set([{js}], 7.5))",
              f"change(fuzz(s, 'int', 3).T.copy().T, lambda a: a.__setitem__({tuple}, 7.5))")
        picks = "[" in js or "np." in js
        if picks:
            group(12, f"digest(np.sum(((a) => a.at({js}))(fuzz(s, 'wide', 3).copy())))",
                  f"digest(np.sum((lambda a: a[{py}])(fuzz(s, 'wide', 3).copy())))")
        for values in ["fuzz(s + 2, 'int', 0)", "fuzz(s + 2, 'int', 1)", "np.array([[1, -2, s]])"]:
            group(10, f"change(fuzz(s, 'int', 3).copy(), (a) => a.set([{js}], {values}))",
                  f"change(fuzz(s, 'int', 3).copy(), lambda a: a.__setitem__({tuple}, {values}))")
            if picks:
                group(8, f"change(fuzz(s, 'even', 3).copy(), (a) => np.add.at(a, [{js}], {values}))",
                      f"change(fuzz(s, 'even', 3).copy(), lambda a: np.add.at(a, {tuple}, {values}))")
    group(20, "change(fuzz(s, 'int', 1), (a) => np.add.at(a, [[0, 0, s % 3]], s))",
          "change(fuzz(s, 'int', 1), lambda a: np.add.at(a, [0, 0, s % 3], s))")
    group(20, "change(fuzz(s, 'bool', 1), (a) => np.add.at(a, [[0, 0, s % 3]], a.at([0, 1, 2])))",
          "change(fuzz(s, 'bool', 1), lambda a: np.add.at(a, [0, 0, s % 3], a[[0, 1, 2]]))")


def methods():
    """Methods that NumPy has as functions or operators only."""
    for name in ["exp", "log", "sqrt", "sin", "cos", "tanh", "abs"]:
        group(10, f"fuzz(s, 'even').{name}()", f"np.{name}(fuzz(s, 'even'))", tolerance=1)
    for name, function in [("eq", "equal"), ("ne", "not_equal"), ("lt", "less"), ("le", "less_equal"),
                           ("gt", "greater"), ("ge", "greater_equal")]:
        group(10, f"fuzz(s, 'int').{name}(s - 5)", f"np.{function}(fuzz(s, 'int'), s - 5)")
        group(10, f"((a, b) => a.{name}(b))(*pair(s, 'int', 'even'))", f"np.{function}(*pair(s, 'int', 'even'))")
    for js, py in [("clip(-2, 3)", ""), ("round(1)", ""), ("cumsum()", ""), ("cumsum({ axis: 0 })", "cumsum(axis=0)"),
                   ("argsort()", "argsort(kind='stable')"), ("flatten()", ""), ("std({ axis: 0 })", "std(axis=0)"), ("var()", "")]:
        group(20, f"fuzz(s, 'even').{js}", f"fuzz(s, 'even').{py or js}")
    for name in ["any", "all"]:
        group(20, f"fuzz(s, 'int').{name}({{ axis: 0 }})", f"fuzz(s, 'int').{name}(axis=0)")


def types():
    """float32 and int32. Arrays without axes are left out: NumPy 2 promotes them otherwise than NumPy 1."""
    flipped = lambda name, a, b: (f"((a, b) => np.{name}(a, b.T.slice(undefined, undefined, -1).T.astype(b.dtype)))(fuzz(s, '{a}', 1 + s % 3), fuzz(s, '{b}', 1 + s % 3))",
                                  f"(lambda a, b: np.{name}(a, b.T[::-1].T))(fuzz(s, '{a}', 1 + s % 3), fuzz(s, '{b}', 1 + s % 3))")
    pairs = [("single", "single"), ("single", "even"), ("single", "int"), ("single", "short"), ("single", "bool"),
             ("short", "short"), ("short", "int"), ("short", "even"), ("bool", "short"), ("full", "full"), ("full", "short")]
    for a, b in pairs:
        for name in ["add", "subtract", "multiply", "divide", "maximum", "less"]:
            group(12, *flipped(name, a, b))
        if a != "single" and "full" not in (a, b):
            group(12, *flipped("power", a, b), tolerance=1)
    group(20, "np.power(fuzz(s, 'full', 1), s)")
    for kind in ["single", "short"]:
        for name in ["add", "multiply", "divide", "minimum"]:
            for value in ["3", "0.1", "-2.5"]:
                group(12, f"np.{name}(fuzz(s, '{kind}', 1 + s % 3), {value})")
        for name in ["abs", "negative", "sort", "unique", "cumsum"]:
            group(12, f"np.{name}(fuzz(s, '{kind}', 1 + s % 3))")
        group(12, f"np.round(fuzz(s, '{kind}', 1 + s % 3), s % 3)")
        group(12, f"np.clip(fuzz(s, '{kind}', 1 + s % 3), -2, 3)")
        group(12, f"np.where(fuzz(s, 'bool', 1), fuzz(s, '{kind}', 1), 1)")
        group(12, f"np.stack([fuzz(s, '{kind}'), fuzz(s, 'int')])")
        group(20, f"np.concatenate([fuzz(s, '{kind}', 1), fuzz(s, 'short', 1)])")
        for name in ["sum", "mean", "max", "argmin"]:
            group(12, f"np.{name}(fuzz(s, '{kind}'))")
            group(20, f"np.{name}(fuzz(s, '{kind}'), {{ axis: s % 3 - 1 }})", f"np.{name}(fuzz(s, '{kind}'), axis=s % 3 - 1)")
    group(12, "np.dot(np.round(stream(s).rand(3, s), 2).astype('float32'), np.ones([s, 2], 'float32')).shape.length", "2")
    group(30, "np.matmul(...((a) => [a, a.T])(np.divide(fuzz(s, 'int', 2), 8).astype('float32')))",
          "np.matmul(*(lambda a: [a, a.T])((fuzz(s, 'int', 2) / 8).astype('float32')))")
    group(30, "np.dot(fuzz(s, 'short', 1), fuzz(s, 'full', 1))")
    for name, ulps in [("sqrt", 0), ("exp", 4), ("log", 4), ("sin", 2), ("cos", 2), ("tanh", 4)]:
        group(20, f"np.{name}(np.divide(fuzz(s, 'single', 1 + s % 3), 8))", tolerance=ulps * 2**29)
    for js, py in [("", ""), (".T", ".T"), (".at(':', '::3')", "[:, ::3]")]:
        for axis in [None, 0, 1] if NUMPY_1 else [0, 1]:
            group(6, f"digest(np.sum(stream(s).rand(100, 2 + 37 * s).astype('float32'){js}, {{ axis: {'undefined' if axis is None else axis} }}))",
                  f"digest(np.sum(stream(s).rand(100, 2 + 37 * s).astype('float32'){py}, axis={axis}))")
    for kind in ["int", "bool", "even", "unit", "wide", "single", "full"]:
        for dtype in ["int32", "float32", "int64", "float64"]:
            group(10, f"fuzz(s, '{kind}').astype('{dtype}')")
    for kind, out in [("single", "single"), ("even", "single"), ("int", "short"), ("single", "int")]:
        group(20, f"np.multiply(fuzz(s, '{kind}', 2), 3, {{ out: fuzz(s, '{out}', 2) }})",
              f"np.multiply(fuzz(s, '{kind}', 2), 3, out=fuzz(s, '{out}', 2))")
        group(20, f"change(fuzz(s, '{out}', 2), (a) => np.copyto(a, fuzz(s, '{kind}', 2)))",
              f"change(fuzz(s, '{out}', 2), lambda a: np.copyto(a, fuzz(s, '{kind}', 2)))")
        group(20, f"change(fuzz(s, '{out}', 2), (a) => a.set(0, 7.3))", f"change(fuzz(s, '{out}', 2), lambda a: a.__setitem__(0, 7.3))")
        group(20, f"change(fuzz(s, '{out}', 2), (a) => a.set([[0]], fuzz(s, '{kind}', 1)))",
              f"change(fuzz(s, '{out}', 2), lambda a: a.__setitem__([0], fuzz(s, '{kind}', 1)))")
    for kind in ["single", "short", "full"]:
        group(60, f"str(fuzz(s, '{kind}'))")
        group(60, f"np.array_repr(fuzz(s, '{kind}'))")
    group(20 * NUMPY_1, "str(np.multiply(stream(s).rand(1 + s % 3), 1e8).astype('float32'))", "str((stream(s).rand(1 + s % 3) * 1e8).astype('float32'))")
    group(40 * NUMPY_1, "str(np.divide(fuzz(s, 'wide', 1), 3).astype('float32'))", "str((fuzz(s, 'wide', 1) / 3).astype('float32'))")
    group(40 * NUMPY_1, "np.array_repr(np.divide(fuzz(s, 'wide', 2), 7).astype('float32'))", "np.array_repr((fuzz(s, 'wide', 2) / 7).astype('float32'))")


def more():
    for name in ["sum", "mean", "max", "min"]:
        for axes in ["0, 1", "1, 2", "0, -1", "1", ""]:
            group(30, f"np.{name}(fuzz(s, 'even', 3), {{ axis: [{axes}], keepdims: s % 2 === 1 }})",
                  f"np.{name}(fuzz(s, 'even', 3), axis=tuple([{axes}]), keepdims=s % 2 == 1)")
    group(12, "np.sum(fuzz(s, 'int'), { axis: [0, s % 3] })", "np.sum(fuzz(s, 'int'), axis=(0, s % 3))")
    for axes in ["0, 1", "1, 2", "0, 2"] if NUMPY_1 else ["0, 1"]:
        group(6, f"digest(np.sum(stream(s).rand(7, 9 + 30 * s, 40), {{ axis: [{axes}] }}))",
              f"digest(np.sum(stream(s).rand(7, 9 + 30 * s, 40), axis=({axes})))")
    for ord in ["1", "2", "3", "0", "-inf", "-1", "2.5", "'fro'"] + NUMPY_1 * ["inf"]:
        group(20, f"np.linalg.norm(fuzz(s, 'even', 1), {{ ord: {ord} }})",
              f"np.linalg.norm(fuzz(s, 'even', 1), {ord})", tolerance=4)
        group(20, f"np.linalg.norm(fuzz(s, 'int', 2), {{ ord: {ord}, axis: s % 2, keepdims: true }})",
              f"np.linalg.norm(fuzz(s, 'int', 2), {ord}, axis=s % 2, keepdims=True)", tolerance=4)
    for ord in ["-1", "-inf", "'fro'", "3"] + NUMPY_1 * ["1", "inf"]:
        group(20, f"np.linalg.norm(fuzz(s, 'even', 2), {{ ord: {ord} }})",
              f"np.linalg.norm(fuzz(s, 'even', 2), {ord})", tolerance=1)
    for ord in ["1", "-1", "inf", "-inf", "'fro'"]:
        group(20, f"np.linalg.norm(stream(s).randint(-9, 10, [2, 3, 4]), {{ ord: {ord}, axis: [s % 2 * 2, 1] }})",
              f"np.linalg.norm(stream(s).randint(-9, 10, [2, 3, 4]), {ord}, axis=(s % 2 * 2, 1))", tolerance=1)
    for kind in ["int", "even", "bool", "wide"]:
        group(30, f"np.sort(fuzz(s, '{kind}'), {{ axis: s % 3 - 1 }})", f"np.sort(fuzz(s, '{kind}'), axis=s % 3 - 1)")
        group(30, f"np.argsort(fuzz(s, '{kind}'), {{ axis: s % 3 - 1 }})",
              f"np.argsort(fuzz(s, '{kind}'), axis=s % 3 - 1, kind='stable')")
        group(30, f"np.unique(fuzz(s, '{kind}'))")
        group(30, f"np.cumsum(fuzz(s, '{kind}'), {{ axis: s % 3 - 1 }})", f"np.cumsum(fuzz(s, '{kind}'), axis=s % 3 - 1)")
        group(20, f"np.cumsum(fuzz(s, '{kind}'))")
    group(20, "np.sort(np.array([0, -0, 0, 1, -1, -0, nan, -0].slice(s % 8, s % 8 + s % 3 + 2), 'float64'))",
          "np.sort(np.array([0, -0., 0, 1, -1, -0., nan, -0.][s % 8:s % 8 + s % 3 + 2], 'float64'))")
    group(20, "np.unique(np.array([0, -0, 0, 1, nan, -0, nan, -0].slice(s % 8, s % 8 + s % 3 + 2), 'float64'))",
          "np.unique(np.array([0, -0., 0, 1, nan, -0., nan, -0.][s % 8:s % 8 + s % 3 + 2], 'float64'))")
    for options in ["ord: 1", "axis: 0", "axis: -1", "ord: 1, axis: 0", "axis: [0, 1]", "axis: []", "axis: [0, 1, 2]",
                    "keepdims: true"]:
        py = options.replace(": ", "=").replace("[", "(").replace("]", ",)").replace("(,)", "()").replace("true", "True")
        # Since 2.3, the largest sum of an empty matrix is 0 in NumPy.
        for ndim in [0, 1] if options == "ord: 1" and not NUMPY_1 else [0, 1, 3]:
            group(3, f"np.linalg.norm(fuzz(s, 'even', {ndim}), {{ {options} }})", f"np.linalg.norm(fuzz(s, 'even', {ndim}), {py})", tolerance=1)
    group(20, "np.sort(np.divide(fuzz(s, 'int'), fuzz(s, 'int', 0)))", "np.sort(fuzz(s, 'int') / fuzz(s, 'int', 0))")
    group(20, "np.isnan(fuzz(s, 'special'))")
    group(30, "Number(np.allclose(*pair(s, 'special', 'special')))", "np.allclose(*pair(s, 'special', 'special'))")
    group(30, "Number(np.allclose(fuzz(s, 'even'), np.add(fuzz(s, 'even'), 10 ** (-s % 14))))",
          "np.allclose(fuzz(s, 'even'), np.add(fuzz(s, 'even'), 10.0 ** (-s % -14)))")
    group(30, "Number(np.array_equal(fuzz(s, 'int'), fuzz(s + s % 2, 'int')))",
          "np.array_equal(fuzz(s, 'int'), fuzz(s + s % 2, 'int'))")
    group(30, "np.compress([1, 0, 1, 1].slice(s % 3), fuzz(s, 'int'), { axis: s % 3 - 1 })",
          "np.compress([1, 0, 1, 1][s % 3:], fuzz(s, 'int'), axis=s % 3 - 1)")
    group(30, "np.compress(fuzz(s, 'bool'), fuzz(s, 'int'))")
    group(30, "np.extract(np.greater(fuzz(s, 'even'), 0), fuzz(s, 'even'))",
          "np.extract(fuzz(s, 'even') > 0, fuzz(s, 'even'))")
    for i in [0, 1]:
        group(12, f"np.meshgrid(fuzz(s, 'int', 1), fuzz(s + 1, 'even', 1))[{i}]")
        group(12, f"np.meshgrid(fuzz(s, 'int', 1), fuzz(s + 1, 'int', 2), fuzz(s, 'even', 0), {{ indexing: 'ij' }})[{i}]",
              f"np.meshgrid(fuzz(s, 'int', 1), fuzz(s + 1, 'int', 2), fuzz(s, 'even', 0), indexing='ij')[{i}]")
    group(1, "np.meshgrid(np.arange(2), np.arange(3), { indexing: 'yx' })", "np.meshgrid(np.arange(2), np.arange(3), indexing='yx')")


def edges():
    """Edge cases of types, axes, shapes and options."""
    for kind, out in [("int", "int"), ("even", "bool"), ("bool", "even"), ("int", "even")]:
        group(20, f"np.add(fuzz(s, '{kind}'), fuzz(s + 1, '{kind}'), {{ out: fuzz(s + s % 3, '{out}') }})",
              f"np.add(fuzz(s, '{kind}'), fuzz(s + 1, '{kind}'), out=fuzz(s + s % 3, '{out}'))")
    for kind in ["int", "special", "bool"]:
        group(12, f"np.power(fuzz(s, '{kind}'), [-0.5, 1.5, nan][s % 3])", tolerance=1)
    for kind in ["int", "special"]:
        group(12, f"fuzz(s, '{kind}').pow(0.5)", f"fuzz(s, '{kind}') ** 0.5")
    for name in ["sum", "max", "argmax"]:
        for kind in ["int", "bool", "unit"]:
            group(14, f"np.{name}(fuzz(s, '{kind}', 4), {{ axis: s % 7 - 3, keepdims: s % 2 == 0 }})",
                  f"np.{name}(fuzz(s, '{kind}', 4), axis=s % 7 - 3, keepdims=s % 2 == 0)")
    for axes in ["0, 1", "2, 0", "-1, -2", "3", "0, 3", "0, 2, 3", "1, 3", "0, 0", "0, 5", ""] * NUMPY_1:
        group(12, f"np.sum(fuzz(s, 'unit', 4), {{ axis: [{axes}], keepdims: s % 2 === 1 }})",
              f"np.sum(fuzz(s, 'unit', 4), axis=tuple([{axes}]), keepdims=s % 2 == 1)")
    for axes in ["0, 1", "0, 2", "0, 3", "1, 2", "1, 3", "0, 2, 3", "0, 1, 3"] * NUMPY_1:
        for js in ["", ".T", ".transpose([0, 2, 1, 3])", ".slice(1)"]:
            py = js.replace(".slice(1)", "[1:]")
            group(4, f"digest(np.sum(stream(s).rand(3, 5 + s, 9, 4 + 9 * s){js}, {{ axis: [{axes}] }}))",
                  f"digest(np.sum(stream(s).rand(3, 5 + s, 9, 4 + 9 * s){py}, axis=({axes})))")
    for axes in ["1, 2", "2, 3", "1, 2, 3"]:
        group(12, f"digest(np.sum(stream(s).rand(2, 3, 1 + s, 9).at(':', ':', ':', '1:'), {{ axis: [{axes}] }}))",
              f"digest(np.sum(stream(s).rand(2, 3, 1 + s, 9)[..., 1:], axis=({axes})))")
    for ndim in [0, 1, 2]:
        group(10, f"change(fuzz(s, 'int', {ndim}), (a) => np.copyto(a, fuzz(s, '{'even' if ndim else 'bool'}')))",
              f"change(fuzz(s, 'int', {ndim}), lambda a: np.copyto(a, fuzz(s, '{'even' if ndim else 'bool'}')))")
        group(10, f"change(fuzz(s, 'int', {ndim}), (a) => a.set('::-1', a))",
              f"change(fuzz(s, 'int', {ndim}), lambda a: a.__setitem__(slice(None, None, -1), a))")
        group(10, f"change(fuzz(s, 'even', {ndim}), (a) => np.negative(a.T, {{ out: a }}))",
              f"change(fuzz(s, 'even', {ndim}), lambda a: np.negative(a.T, out=a))")
    for kind in ["big", *KINDS_ALL]:
        group(10, f"str(fuzz(s, '{kind}', 4))")
        group(10, f"np.array2string(fuzz(s, '{kind}'), {{ threshold: s % 2, edgeitems: 0 }})",
              f"np.array2string(fuzz(s, '{kind}'), threshold=s % 2, edgeitems=0)")
    group(16 * NUMPY_1, "np.array_repr(np.zeros([s % 4, 0, s], 'int64'), { max_line_width: 20 + s })",
          "np.array_repr(np.zeros([s % 4, 0, s], 'int64'), max_line_width=20 + s)")
    for low, high in [("2.7", "9.2"), ("-2.5", "2.5"), ("0", "0.5"), ("0", "0"), ("3", "1"), ("-1", "2 ** 32 - 1")]:
        group(6, f"stream(s).randint({low}, {high}, [2, 3])")
    for what in ["choice(np.array(s))", "choice(np.array(s + 1), [2, 2])", "choice(np.array(0.5))", "choice(2.5, 0)",
                 "shuffle(np.array(s))"]:
        group(4, f"stream(s).{what}")


def random():
    group(40, "stream(s * 9973).rand(2, 3)")
    # The C library's logarithm is sometimes off by one unit, which later steps can turn into two:
    # of 400,000 numbers, 131 differ by one, and 14 by two.
    group(40, "stream(s).randn(5)", tolerance=2)
    group(40, "stream(s).randint(-s, s * s + 1, 5)")
    group(30, "stream(s).randint(0, 2 ** (s + 20), 3)")
    group(40, "stream(s).normal(s, s / 7, 3)", tolerance=2)
    group(40, "stream(s).uniform(-s, s / 7, 3)")
    group(40, "stream(s).permutation(s + 1)")
    group(40, "stream(s).permutation(np.reshape(np.arange(2 * s + 2), [-1, 2]))")
    group(40, "change(fuzz(s, 'int', 1 + s % 2), (a) => stream(s).shuffle(a))",
          "change(fuzz(s, 'int', 1 + s % 2), lambda a: stream(s).shuffle(a))")
    group(40, "stream(s).choice(s + 1, 4)")
    group(40, "stream(s).choice(s, 4, { replace: false })", "stream(s).choice(s, 4, replace=False)")
    group(40, "stream(s).choice([3, 1, 4], 4, { p: [0.5, 0.25, 0.25] })",
          "stream(s).choice([3, 1, 4], 4, p=[0.5, 0.25, 0.25])")
    group(40, "stream(s).choice(4, 3, { replace: false, p: [0.5, 0.125, 0.25, 0.125] })",
          "stream(s).choice(4, 3, replace=False, p=[0.5, 0.125, 0.25, 0.125])")
    group(10, "stream(2 ** 32 - 1 - s).choice(np.arange(s + 1))")
    group(10, "digest(stream(s).rand(2000))")
    group(10, "digest(stream(s).permutation(1000))")
    for size in ["0", "[2, 0]", "-1", "1", "[]"]:
        for ends in ["5, 5", "5, 3", "0, 0", "2, 5"]:
            group(1, f"stream(1).randint({ends}, {size})")
    for call in ["randint(0)", "randint(5, 5)", "normal(0, -1)", "choice(0)", "choice(3, 2, { p: [0.5, 0.5] })",
                 "choice(2, 2, { p: [0.5, 0.6] })", "choice(np.zeros([2, 2]))", "permutation(2.5)", "rand(-1)"]:
        group(1, f"stream(1).{call}", f"stream(1).{call}".replace("{ p: ", "p=").replace(" }", ""))
    group(1, "new np.random.RandomState(2 ** 32)", "np.random.RandomState(2 ** 32)")
    group(1, "new np.random.RandomState(-1)", "np.random.RandomState(-1)")


def docstrings():
    """The groups in the docstrings of np."""
    for file in sorted(pathlib.Path(__file__).parents[1].glob("**/*.ts")):
        for seeds, tolerance, elsewhere, js, py in re.findall(
                r"^ +\* @numpy (\d+)(?:~([^ /]+)(?:/(\S+))?)? (.+?)(?: == (.+))?$", file.read_text("utf-8"), re.M):
            group(int(seeds), js, py or None, tolerance or 0, elsewhere)


ERRORS = {"UFuncTypeError": "TypeError", "_UFuncOutputCastingError": "TypeError", "OverflowError": "RangeError",
          "ZeroDivisionError": "ValueError"}
# What a call of NumPy may raise; anything else is a mistake in the expression, as is a call with wrong arguments.
RAISED = {"AxisError", "IndexError", "LinAlgError", "RangeError", "TypeError", "ValueError"}
WRONG_CALL = re.compile(r"unexpected keyword argument|required positional argument|positional arguments? but")


def encoded(result):
    """The text that numpy.test.ts writes for the same result."""
    if isinstance(result, str):
        return result
    if isinstance(result, np.ndarray) and result.ndim > 0:
        items = [number(x) for x in result.ravel().tolist()]
        kind = result.dtype.kind.upper() if result.dtype.itemsize == 4 else result.dtype.kind
        return f"{kind}{','.join(map(str, result.shape))}:{','.join(items)}"
    return number(result)


def number(x):
    text = repr(float(x))
    return text.removesuffix(".0")


def answer(code, s):
    names = {"np": np, "fuzz": fuzz, "pair": pair, "factors": factors, "digest": digest, "change": change,
             "stream": stream, "nan": np.nan, "inf": np.inf, "s": s}
    try:
        return encoded(eval(code, names))
    except Exception as warning_or_error:
        error = warning_or_error.__context__ if isinstance(warning_or_error, DeprecationWarning) else warning_or_error
        name = ERRORS.get(type(error).__name__, type(error).__name__)
        if name not in RAISED or WRONG_CALL.search(str(error)):
            sys.exit(f"write.py: {code}, for the seed {s}, raises {name}: {error}; correct the Python of this case")
        return f"{name}: {in_words_of_numpy_2(str(error).rstrip())}"
    finally:
        IDLE.extend(USED)
        USED.clear()


def in_words_of_numpy_2(message):
    return re.sub(r"dimension (\d+); dimension is (\d+) but corresponding boolean dimension is",
                  r"axis \1; size of axis is \2 but size of corresponding boolean axis is", message)


for section in [printing, formatting, arithmetic, elements, reductions, linear, shapes, indexing, methods, types, more, edges, random, docstrings]:
    section()
groups = [{"js": js, "tolerance": tolerance, "expected": [answer(py, s) for s in range(seeds)]}
          for seeds, js, py, tolerance in GROUPS]
lines = "".join(json.dumps(g, ensure_ascii=False, separators=(",", ":")) + "\n" for g in groups)
if BATCH:
    sys.stdout.reconfigure(encoding="utf-8")
    print(lines, end="")
else:
    file = pathlib.Path(__file__).with_name("expected.jsonl")
    kept = {g["js"] for g in groups}
    gone = [js for js in (json.loads(line)["js"] for line in file.open(encoding="utf-8")) if js not in kept]
    if gone and "--drop" not in sys.argv:
        sys.exit("write.py: these expressions are gone; to drop their results, run it with --drop:\n" + "\n".join(gone))
    file.write_text(lines, encoding="utf-8")
    print(f"{sum(len(g['expected']) for g in groups)} cases, {len(lines)} bytes, NumPy {np.__version__}")
