"""Solves MPS files with scipy's HiGHS, and checks points of others against them.

    python3 network.py solve FILE.mps SECONDS     prints objective, bound and the time
    python3 network.py check FILE.mps FILE.point  prints the objective of a point, and how far it
                                                  breaks a row, a bound or a whole number

A point is a file with one value a column, in the order of the columns.
"""

import sys
import time

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix


class Program:
    """A mixed-integer program read from an MPS file in free format, without ranges."""

    def __init__(self, path):
        rows, kinds, columns = {}, [], {}
        cost, integer, entries = [], [], []
        side = {}
        lower, upper = {}, {}
        section, whole = "", False
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                words = line.split()
                if not line.startswith(" "):
                    section = words[0]
                elif section == "ROWS" and words[0] != "N":
                    rows[words[1]] = len(kinds)
                    kinds.append(words[0])
                elif section == "COLUMNS" and words[1] == "'MARKER'":
                    whole = words[2] == "'INTORG'"
                elif section == "COLUMNS":
                    if words[0] not in columns:
                        columns[words[0]] = len(cost)
                        cost.append(0.0)
                        integer.append(whole)
                    column = columns[words[0]]
                    if words[1] == "cost":
                        cost[column] = float(words[2])
                    else:
                        entries.append((rows[words[1]], column, float(words[2])))
                elif section == "RHS":
                    side[rows[words[1]]] = float(words[2])
                elif section == "BOUNDS":
                    (lower if words[0] == "LO" else upper)[columns[words[2]]] = float(words[3])
        self.cost = np.array(cost)
        self.integer = np.array(integer, dtype=int)
        i, j, a = zip(*entries)
        self.matrix = csr_matrix((a, (i, j)), shape=(len(kinds), len(cost)))
        sides = np.array([side.get(r, 0.0) for r in range(len(kinds))])
        kinds = np.array(kinds)
        self.row_lower = np.where(kinds == "L", -np.inf, sides)
        self.row_upper = np.where(kinds == "G", np.inf, sides)
        self.lower = np.array([lower.get(c, 0.0) for c in range(len(cost))])
        self.upper = np.array([upper.get(c, np.inf) for c in range(len(cost))])

    def solve(self, seconds, gap):
        return milp(
            self.cost,
            integrality=self.integer,
            bounds=Bounds(self.lower, self.upper),
            constraints=LinearConstraint(self.matrix, self.row_lower, self.row_upper),
            options={"time_limit": seconds, "mip_rel_gap": gap},
        )

    def check(self, point):
        """Objective and the largest violation, each as a share of the size of what it breaks."""
        value = self.matrix @ point
        size = 1 + abs(self.matrix) @ abs(point)
        rows = np.maximum(self.row_lower - value, value - self.row_upper) / size
        bounds = np.maximum(self.lower - point, point - self.upper) / (1 + abs(point))
        whole = abs(point - np.rint(point))[self.integer == 1]
        worst = max(rows.max(initial=0), bounds.max(initial=0), whole.max(initial=0))
        return self.cost @ point, worst


def main(task, path, argument, gap="1e-9"):
    program = Program(path)
    if task == "solve":
        start = time.time()
        found = program.solve(float(argument), float(gap))
        objective = found.fun if found.x is not None else 0.0
        print(repr(float(objective)), repr(float(found.mip_dual_bound)), time.time() - start)
    else:
        objective, worst = program.check(np.loadtxt(argument))
        print(repr(float(objective)), repr(float(worst)))


if __name__ == "__main__":
    main(*sys.argv[1:])
