// For compilers without libFuzzer: gives a fuzz target the files that are named, each whole, cut at every length and
// with every byte changed.
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator it(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            ++files;
            feed(bytes);
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                feed(bytes.left(at));
                for (const int flip : {1, 0x80, 0xff}) {
                    QByteArray changed = bytes;
                    changed[at] = static_cast<char>(changed.at(at) ^ flip);
                    feed(changed);
                }
            }
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
