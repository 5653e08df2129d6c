"""Games on networks in Python: the rules of the bench, with the same random numbers.

The synchronous rule is vectorised with numpy, the asynchronous one a loop over events on lists. The
shares of cooperators after every round must be equal to the bench's to the last bit; the
asynchronous rule is followed for the first rounds only. Usage: graph_game.py FOLDER [ROUNDS]
"""

import math
import os
import sys
import time

import numpy

STEP = 0x9E3779B97F4A7C15
MASK = (1 << 64) - 1
UNIT = 2.0**-53


def mixed(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def key(seed, run, number):
    return mixed((mixed((mixed(seed) + STEP * (run + 1)) & MASK) + STEP * (number + 1)) & MASK)


class Hashes:
    """The random bits of some indices, all at once, in memory of its own."""

    FIRST = numpy.uint64(0xBF58476D1CE4E5B9)
    SECOND = numpy.uint64(0x94D049BB133111EB)

    def __init__(self, indices):
        with numpy.errstate(over="ignore"):
            self.places = numpy.uint64(STEP) * (indices.astype(numpy.uint64) + numpy.uint64(1))
        self.z = numpy.empty_like(self.places)
        self.part = numpy.empty_like(self.places)

    def bits(self, start):
        z, part = self.z, self.part
        numpy.add(self.places, numpy.uint64(start), out=z)
        numpy.right_shift(z, numpy.uint64(30), out=part)
        numpy.bitwise_xor(z, part, out=z)
        numpy.multiply(z, self.FIRST, out=z)
        numpy.right_shift(z, numpy.uint64(27), out=part)
        numpy.bitwise_xor(z, part, out=z)
        numpy.multiply(z, self.SECOND, out=z)
        numpy.right_shift(z, numpy.uint64(31), out=part)
        numpy.bitwise_xor(z, part, out=z)
        return z


def uniform(bits):
    return (bits >> numpy.uint64(11)).astype(numpy.float64) * UNIT


class Setup:
    def __init__(self, folder, name):
        row = numpy.loadtxt(
            os.path.join(folder, name + "-setup.csv"), delimiter=",", skiprows=1
        ).tolist()
        self.seed = int(row[0])
        self.intensity, self.mutation = row[1:3]
        self.both, self.cooperator_alone, self.defector_alone, self.none = row[3:7]
        self.rounds, self.seconds = int(row[7]), row[8]
        self.shares = numpy.loadtxt(os.path.join(folder, name + ".csv"), skiprows=1)

    def first(self, firms):
        start = key(self.seed, 0, 0)
        return uniform(Hashes(numpy.arange(firms)).bits(start)) < 0.5


def synchronous(setup, starts, neighbors):
    firms = len(starts) - 1
    begins = starts[:-1].astype(numpy.int64)
    degrees = numpy.diff(starts)
    wide = degrees.astype(numpy.uint64)
    width = degrees.astype(numpy.float64)
    choice = Hashes(2 * numpy.arange(firms))
    chance = Hashes(2 * numpy.arange(firms) + 1)
    own = setup.first(firms).astype(numpy.int8)
    shares = []
    for r in range(1, setup.rounds + 1):
        start = key(setup.seed, 0, r)
        bits = choice.bits(start)
        picked = ((bits >> numpy.uint64(32)) * wide) >> numpy.uint64(32)
        others = neighbors[begins + picked.astype(numpy.int64)]
        tried = (bits & numpy.uint64(1)).astype(numpy.int8)
        draws = uniform(chance.bits(start))
        cooperating = numpy.add.reduceat(own[neighbors], begins, dtype=numpy.int32)
        left = width - cooperating
        payoffs = (
            numpy.where(
                own == 1,
                setup.both * cooperating + setup.cooperator_alone * left,
                setup.defector_alone * cooperating + setup.none * left,
            )
            / width
        )
        # Only firms whose neighbor does otherwise need an exponential.
        theirs = own[others]
        differ = numpy.flatnonzero(theirs != own)
        gains = payoffs[others[differ]] - payoffs[differ]
        imitates = 1 / (1 + numpy.exp(-setup.intensity * gains))
        limits = setup.mutation + (1 - setup.mutation) * imitates
        turning = differ[draws[differ] < limits]
        mutating = numpy.flatnonzero(draws < setup.mutation)
        following = own.copy()
        following[turning] = theirs[turning]
        following[mutating] = tried[mutating]
        own = following
        shares.append(int(own.sum()) / firms)
    return shares


def asynchronous(setup, starts, neighbors, rounds):
    """One event after the other; fitness is kept and follows the changes, as in the bench."""
    firms = len(starts) - 1
    edges, ends = neighbors.tolist(), starts.tolist()
    rows = [edges[ends[i] : ends[i + 1]] for i in range(firms)]
    own = setup.first(firms).astype(int).tolist()
    counts = [sum(own[j] for j in row) for row in rows]
    top = max(setup.both, setup.cooperator_alone, setup.defector_alone, setup.none)
    exp = math.exp
    both, alone, taking, none = (
        setup.both,
        setup.cooperator_alone,
        setup.defector_alone,
        setup.none,
    )
    intensity, mutation = setup.intensity, setup.mutation

    def fitness_of(i):
        degree = len(rows[i])
        count = counts[i]
        if own[i]:
            payoff = (both * count + alone * (degree - count)) / degree
        else:
            payoff = (taking * count + none * (degree - count)) / degree
        return exp(intensity * (payoff - top))

    fitness = [fitness_of(i) for i in range(firms)]
    cooperators = sum(own)
    shares = []
    for r in range(1, rounds + 1):
        start = key(setup.seed, 0, r)
        place = start
        for _ in range(firms):
            place = (place + STEP) & MASK
            z = ((place ^ (place >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            bits = z ^ (z >> 31)
            place = (place + STEP) & MASK
            z = ((place ^ (place >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            draw = ((z ^ (z >> 31)) >> 11) * UNIT
            firm = ((bits >> 32) * firms) >> 32
            row = rows[firm]
            if draw < mutation:
                next_one = bits & 1
            else:
                whole = part = 0.0
                for j in row:
                    fit = fitness[j]
                    whole += fit
                    if own[j]:
                        part += fit
                next_one = 1 if (draw - mutation) / (1 - mutation) < part / whole else 0
            if next_one != own[firm]:
                change = 1 if next_one else -1
                own[firm] = next_one
                cooperators += change
                fitness[firm] = fitness_of(firm)
                for j in row:
                    counts[j] += change
                    fitness[j] = fitness_of(j)
        shares.append(cooperators / firms)
    return shares


def report(name, setup, shares, seconds, rounds, firms):
    ours = setup.shares[: len(shares)].tolist()
    assert shares == ours, "%s: the shares differ, first in round %d" % (
        name,
        1 + next(i for i, (one, other) in enumerate(zip(shares, ours)) if one != other),
    )
    here = seconds / (rounds * firms)
    bench = setup.seconds / (setup.rounds * firms)
    print(
        "%s: %d rounds, equal to the last bit; %.1f ns a firm and round here, %.2f ns in the bench:"
        " %.1f times" % (name, rounds, 1e9 * here, 1e9 * bench, here / bench)
    )


def main(folder, rounds):
    starts = numpy.fromfile(os.path.join(folder, "starts.bin"), dtype="<i4")
    neighbors = numpy.fromfile(os.path.join(folder, "neighbors.bin"), dtype="<i4")
    firms = len(starts) - 1
    print("numpy %s, Python %s" % (numpy.__version__, sys.version.split()[0]))
    setup = Setup(folder, "synchronous")
    began = time.perf_counter()
    shares = synchronous(setup, starts, neighbors)
    seconds = time.perf_counter() - began
    report("synchronous, numpy", setup, shares, seconds, setup.rounds, firms)
    setup = Setup(folder, "asynchronous")
    began = time.perf_counter()
    shares = asynchronous(setup, starts, neighbors, rounds)
    seconds = time.perf_counter() - began
    report("asynchronous, a loop", setup, shares, seconds, rounds, firms)


main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10)
