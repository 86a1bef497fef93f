// Whatever stands in a sound file: there are tags or none, within bounds, and no more of it is read than is allowed.
#include "core/audio/tags/TagReader.h"
#include "tests/support/MemorySource.h"

#include <cstdint>
#include <cstdlib>

using namespace bucketdeck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 most = 64 * 1024;
    test::MemorySource source(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const Result<SoundTags> tags = TagReader::read(source, most);
    if (!tags || source.bytesRead > most)
        std::abort();
    qint64 before = 0;
    for (const SoundChapter &chapter : tags->chapters) {
        if (chapter.atMs < before || chapter.title.size() > 500)
            std::abort();
        before = chapter.atMs;
    }
    if (tags->chapters.size() > 2000 || tags->title.size() > 500 || tags->track < 0 || tags->year < 0)
        std::abort();
    return 0;
}
