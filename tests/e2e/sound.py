"""What was heard: frequency and gaps of a recording (44.1 kHz mono signed 16 bit)."""

import array
import math

RATE = 44100


def load(path):
    samples = array.array("h")
    with open(path, "rb") as file:
        data = file.read()
    samples.frombytes(data[: len(data) // 2 * 2])
    return samples


def sounding_part(samples, threshold=300):
    """From the first to the last sample that is no silence."""
    first = next((i for i, s in enumerate(samples) if abs(s) > threshold), None)
    if first is None:
        return samples[:0]
    last = next(i for i in range(len(samples) - 1, -1, -1) if abs(samples[i]) > threshold)
    return samples[first : last + 1]


def share_of_frequency(samples, hertz):
    """How much of the energy lies at `hertz` (Goertzel over one-second pieces): 0 to about 1."""
    if not samples:
        return 0.0
    piece = samples[: RATE] if len(samples) > RATE else samples
    coefficient = 2 * math.cos(2 * math.pi * hertz / RATE)
    previous = before = 0.0
    for sample in piece:
        previous, before = sample + coefficient * previous - before, previous
    power = previous * previous + before * before - coefficient * previous * before
    total = sum(float(s) * s for s in piece)
    return 2 * power / (len(piece) * total) if total else 0.0


def longest_gap_ms(samples, threshold=200):
    """The longest silence inside what sounds: a drop-out of a steady tone."""
    longest = run = 0
    for sample in samples:
        run = run + 1 if abs(sample) < threshold else 0
        longest = max(longest, run)
    return longest * 1000 / RATE
