"""Duranton and Overman's density by numpy: the exact sum over all pairs, for one industry.

Reads what the bench wrote, asserts that the curves are equal to a ten-thousandth of the peak, and
prints how much longer a curve takes here. Usage: duranton_overman.py FOLDER
"""

import csv
import glob
import os
import sys
import time

import numpy

RADIUS = 6371.0088


def columns(path):
    with open(path) as file:
        rows = list(csv.reader(file))
    return {name: numpy.array([float(row[i]) for row in rows[1:]]) for i, name in enumerate(rows[0])}


def density(latitude, longitude, distances, width):
    lat, lon = numpy.radians(latitude), numpy.radians(longitude)
    points = numpy.stack([numpy.cos(lat) * numpy.cos(lon), numpy.cos(lat) * numpy.sin(lon), numpy.sin(lat)])
    total = numpy.zeros(len(distances))
    for i in range(1, len(lat)):
        chord = numpy.sqrt(((points[:, :i] - points[:, i : i + 1]) ** 2).sum(axis=0))
        away = 2 * RADIUS * numpy.arcsin(numpy.minimum(1, chord / 2))
        for sign in (-1, 1):
            z = (distances[:, None] + sign * away[None, :]) / width
            total += numpy.exp(-z * z / 2).sum(axis=1)
    pairs = len(lat) * (len(lat) - 1) / 2
    return total / (pairs * width * numpy.sqrt(2 * numpy.pi))


for path in sorted(glob.glob(os.path.join(sys.argv[1], "plants-*.csv"))):
    plants = columns(path)
    ours = columns(path.replace("plants-", "density-"))
    some = slice(None, None, 10)
    start = time.perf_counter()
    exact = density(plants["latitude"], plants["longitude"], ours["distance_km"][some], ours["bandwidth_km"][0])
    seconds = (time.perf_counter() - start) * len(ours["distance_km"]) / len(exact)
    error = numpy.abs(exact - ours["density"][some]).max() / exact.max()
    assert error < 1e-4, error
    print(
        "numpy, exact sum, %d plants: %.1f s a curve, %.0f times the bench's (max difference %.0e)"
        % (len(plants["latitude"]), seconds, seconds / ours["seconds_per_curve"][0], error)
    )
