// Whatever stands in an index of the cache: it is taken as it is or refused, and what is taken is sane and comes back.
#include "core/cache/CacheIndex.h"

#include <cstdint>
#include <cstdlib>

using bucketdeck::CacheIndex;

namespace {

void check(const bucketdeck::Result<CacheIndex> &index)
{
    if (!index)
        return;
    for (const bucketdeck::ByteRange &range : index->known.ranges()) {
        if (range.from < 0 || range.isEmpty() || range.to > index->size)
            std::abort();
    }
    const bucketdeck::Result<CacheIndex> again = CacheIndex::decode(index->encoded());
    if (!again || !(*again == *index))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(CacheIndex::decode(bytes));
    // Behind the checksum, which no fuzzer guesses.
    check(CacheIndex::decodeBody(bytes));
    return 0;
}
