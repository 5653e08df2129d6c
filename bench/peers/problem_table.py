"""Problem tables by numpy: least hot and cold utility of the streams that the bench wrote.

Three of them: as it is written down (intervals times streams, by masks), the same as one matrix
product, and the best known here (ends sorted once, cumulative sums). Each must equal the bench's
targets to 1e-6, and is timed warm in one process. Usage: problem_table.py FOLDER
"""

import glob
import os
import sys
import time

import numpy

RUNS = {"masks": 25, "product": 25, "sorted": 2001}


def masks(gives, upper, lower, heat):
    capacity = numpy.where(gives, 1.0, -1.0) * heat / (upper - lower)
    ends = numpy.unique(numpy.concatenate([upper, lower]))[::-1]
    middle = (ends[:-1] + ends[1:]) / 2
    inside = (upper[None, :] > middle[:, None]) & (lower[None, :] < middle[:, None])
    net = numpy.where(inside, capacity[None, :], 0.0).sum(axis=1)
    cascade = numpy.cumsum(net * (ends[:-1] - ends[1:]))
    hot = max(0.0, -cascade.min())
    return hot, hot + cascade[-1]


def product(gives, upper, lower, heat):
    capacity = numpy.where(gives, 1.0, -1.0) * heat / (upper - lower)
    ends = numpy.unique(numpy.concatenate([upper, lower]))[::-1]
    middle = (ends[:-1] + ends[1:]) / 2
    inside = (upper[None, :] > middle[:, None]) & (lower[None, :] < middle[:, None])
    cascade = numpy.cumsum((inside @ capacity) * (ends[:-1] - ends[1:]))
    hot = max(0.0, -cascade.min())
    return hot, hot + cascade[-1]


def by_sorting(gives, upper, lower, heat):
    capacity = numpy.where(gives, 1.0, -1.0) * heat / (upper - lower)
    ends = numpy.concatenate([upper, lower])
    order = numpy.argsort(-ends)
    ends = ends[order]
    running = numpy.cumsum(numpy.concatenate([capacity, -capacity])[order])
    cascade = numpy.cumsum(running[:-1] * (ends[:-1] - ends[1:]))
    hot = max(0.0, -cascade.min())
    return hot, hot + cascade[-1]


def median(work, arguments, runs):
    for _ in range(max(3, runs // 10)):
        work(*arguments)
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        work(*arguments)
        seconds.append(time.perf_counter() - start)
    return sorted(seconds)[runs // 2]


print("numpy %s, Python %s" % (numpy.__version__, sys.version.split()[0]))
for path in sorted(glob.glob(os.path.join(sys.argv[1], "streams-*.csv"))):
    name = os.path.basename(path)[len("streams-") : -len(".csv")]
    rows = numpy.loadtxt(path, delimiter=",", skiprows=1, ndmin=2)
    arguments = (rows[:, 0] > 0, rows[:, 1].copy(), rows[:, 2].copy(), rows[:, 3].copy())
    ours = numpy.loadtxt(path.replace("streams-", "targets-"), delimiter=",", skiprows=1)
    for kind, work in (("masks", masks), ("product", product), ("sorted", by_sorting)):
        for target, expected in zip(work(*arguments), ours[:2]):
            assert abs(target - expected) <= 1e-6 * max(abs(expected), 1), (kind, target, expected)
        seconds = median(work, arguments, RUNS[kind])
        print(
            "%s, numpy %s: %.3f ms, %.1f times the bench's"
            % (name, kind, 1e3 * seconds, seconds / ours[2])
        )
