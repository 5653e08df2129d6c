"""The linear program of the utility bench, solved by SciPy's HiGHS.

Reads what the bench wrote, asserts that the optimum is equal to a millionth, and prints how long it
takes beside the bench. Usage: utility_lp.py FOLDER
"""

import os
import sys
import time

import numpy
import scipy
from scipy.optimize import linprog
from scipy.sparse import coo_matrix

folder = sys.argv[1]


def read(name):
    return numpy.fromfile(os.path.join(folder, name + ".f64"), dtype="<f8")


cost, low, high = read("cost"), read("lower"), read("upper")
row_low, row_high = read("row_lower"), read("row_upper")
shape = (len(row_low), len(cost))
matrix = coo_matrix((read("coefficient"), (read("row").astype(int), read("column").astype(int))), shape=shape).tocsr()
equal = row_low == row_high
above = ~equal & numpy.isfinite(row_low)
below = ~equal & numpy.isfinite(row_high)
less = scipy.sparse.vstack([matrix[below], -matrix[above]]).tocsr()
limit = numpy.concatenate([row_high[below], -row_low[above]])
objective, program, whole = read("answer")

start = time.perf_counter()
result = linprog(
    cost,
    A_ub=less,
    b_ub=limit,
    A_eq=matrix[equal],
    b_eq=row_low[equal],
    bounds=numpy.stack([low, high], axis=1),
    method="highs",
)
seconds = time.perf_counter() - start
assert result.status == 0, result.message
difference = abs(result.fun - objective) / max(1, abs(objective))
assert difference < 1e-6, (result.fun, objective)
print(
    "scipy %s, the same program: %.1f s, %.2f times the bench's %.1f s (whole run %.2f times); difference %.0e"
    % (scipy.__version__, seconds, seconds / program, program, seconds / whole, difference)
)
