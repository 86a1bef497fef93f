#pragma once

#include <cstring>

namespace bucketdeck {

/// Four samples at once: compilers don't find by themselves that the highest of many floats may be sought so.
using FourFloats = float __attribute__((vector_size(16)));
using FourInts = int __attribute__((vector_size(16)));

[[nodiscard]] inline FourFloats loadFour(const float *from)
{
    FourFloats four;
    std::memcpy(&four, from, sizeof four);
    return four;
}

[[nodiscard]] inline FourFloats absolute(FourFloats value)
{
    FourInts bits;
    std::memcpy(&bits, &value, sizeof bits);
    bits &= 0x7fffffff;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

[[nodiscard]] inline FourFloats larger(FourFloats a, FourFloats b)
{
    return a > b ? a : b;
}

[[nodiscard]] inline float largest(FourFloats four)
{
    const float low = four[0] > four[1] ? four[0] : four[1];
    const float high = four[2] > four[3] ? four[2] : four[3];
    return low > high ? low : high;
}

} // namespace bucketdeck
