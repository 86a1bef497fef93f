#include "core/audio/FileSource.h"
#include "core/audio/SampleReader.h"
#include "core/audio/tags/SoundHash.h"
#include "core/audio/tags/TagEditor.h"
#include "core/audio/tags/TagReader.h"
#include "core/audio/tags/TagWriter.h"
#include "core/cache/RangeCache.h"
#include "core/cache/WholeFetch.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySource.h"
#include "tests/support/MemoryStorage.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <QtEndian>

using namespace bucketdeck;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A fixture without its tag.
QByteArray soundOfMp3()
{
    const QByteArray file = bytesOf(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3"));
    return file.mid(file.indexOf("\xff\xfb"));
}

SoundTags tagsOf(const QString &path)
{
    FileSource source(path, CancelToken());
    return TagReader::read(source).value_or(SoundTags());
}

/// Of all samples that a decoder makes of it.
QByteArray decodedHash(const QString &path)
{
    FileSource source(path, CancelToken());
    const Result<std::unique_ptr<SampleReader>> reader = SampleReader::open(source);
    if (!reader)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    while (true) {
        const Result<const AVFrame *> frame = (*reader)->next();
        if (!frame)
            return {};
        if (!*frame)
            return hash.result();
        const int planes = av_sample_fmt_is_planar((*reader)->format()) ? (*reader)->layout().nb_channels : 1;
        const int bytes = (*frame)->nb_samples * av_get_bytes_per_sample((*reader)->format()) *
                          ((*reader)->layout().nb_channels / planes);
        for (int plane = 0; plane < planes; ++plane)
            hash.addData(QByteArrayView((*frame)->extended_data[plane], bytes));
    }
}

QByteArray picture(const char *format, Qt::GlobalColor color = Qt::red)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

TagChanges everything()
{
    TagChanges changes;
    changes.title = QStringLiteral("Die Küste 海");
    changes.artist = QStringLiteral("Anna");
    changes.album = QStringLiteral("Low Tide");
    changes.genre = QStringLiteral("Speech");
    changes.comment = QStringLiteral("third take");
    changes.track = 7;
    changes.year = 2024;
    changes.cover = picture("PNG");
    return changes;
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A frame of ID3v2.3; below 128 bytes one of 2.4, too.
QByteArray frame(const QByteArray &id, const QByteArray &content, char flags = 0)
{
    return id + big(static_cast<quint32>(content.size())) + QByteArray(1, '\0') + QByteArray(1, flags) + content;
}

QByteArray id3(char version, const QByteArray &frames)
{
    QByteArray size;
    for (const int shift : {21, 14, 7, 0})
        size.append(static_cast<char>((frames.size() >> shift) & 0x7f));
    return QByteArray("ID3") + version + QByteArray(2, '\0') + size + frames;
}

} // namespace

class TestTagWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void writesAllAndTheSoundStays_data();
    void writesAllAndTheSoundStays();
    void leavesWhatIsntChanged();
    void keepsChapters_data();
    void keepsChapters();
    void keepsOtherPictures();
    void keepsHowManyTracksThereAre();
    void refusesWhatItCantDo();
    void refusesWhatWouldBeLost();
    void nothingInAFileBreaksIt();
    void editsAnObjectAndKeepsWhatItCarries();
    void takesTheCopyFromTheCache();
    void replacesNothingThatChanged();
    void theFormerVersionGoesToTheTrash();
    void aFailedEditLeavesTheObject();

private:
    /// A copy of a fixture, or of some bytes.
    [[nodiscard]] QString copyOf(const QString &name, QByteArray bytes = {})
    {
        if (bytes.isEmpty())
            bytes = bytesOf(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + name);
        const QString path = m_dir.filePath(QString::number(++m_copies) + u'-' + name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QTemporaryDir m_dir;
    int m_copies = 0;
};

void TestTagWriter::writesAllAndTheSoundStays_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"cbr.mp3", "vbr.mp3", "long-vbr.mp3", "sine.flac", "sine.ogg", "sine.opus", "tail.m4a",
                             "faststart.m4a", "sine16.wav", "sine24.wav", "tagged.aiff", "split-a.mp3", "split-a.m4a"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTagWriter::writesAllAndTheSoundStays()
{
    QFETCH(QString, name);
    const QString path = copyOf(name);
    const QByteArray sound = decodedHash(path);
    QVERIFY(!sound.isEmpty());
    const TagChanges changes = everything();
    const Result<void> written = TagWriter::write(path, changes);
    QVERIFY2(written, written ? "" : qPrintable(written.error().userText + written.error().detail));
    const SoundTags tags = tagsOf(path);
    QCOMPARE(tags.title, *changes.title);
    QCOMPARE(tags.artist, *changes.artist);
    QCOMPARE(tags.album, *changes.album);
    QCOMPARE(tags.genre, *changes.genre);
    QCOMPARE(tags.comment, *changes.comment);
    QCOMPARE(tags.track, *changes.track);
    QCOMPARE(tags.year, *changes.year);
    QCOMPARE(tags.cover, *changes.cover);
    QCOMPARE(decodedHash(path), sound);

    // Once more: another cover in place of it, then nothing at all.
    TagChanges second;
    second.cover = picture("JPEG", Qt::blue);
    QVERIFY(TagWriter::write(path, second));
    QCOMPARE(tagsOf(path).cover, *second.cover);
    QCOMPARE(tagsOf(path).title, *changes.title);
    TagChanges none;
    none.title = none.artist = none.album = none.genre = none.comment = QString();
    none.track = none.year = 0;
    none.cover = QByteArray();
    QVERIFY(TagWriter::write(path, none));
    SoundTags left = tagsOf(path);
    left.chapters.clear();
    QCOMPARE(left, SoundTags());
    QCOMPARE(decodedHash(path), sound);
}

void TestTagWriter::leavesWhatIsntChanged()
{
    const QString path = copyOf(QStringLiteral("cbr.mp3"));
    QVERIFY(TagWriter::write(path, everything()));
    TagChanges one;
    one.album = QStringLiteral("High Tide");
    QVERIFY(TagWriter::write(path, one));
    SoundTags tags = tagsOf(path);
    QCOMPARE(tags.album, QStringLiteral("High Tide"));
    QCOMPARE(tags.title, *everything().title);
    QCOMPARE(tags.comment, *everything().comment);
    QCOMPARE(tags.year, 2024);
    QCOMPARE(tags.cover, *everything().cover);
}

void TestTagWriter::keepsChapters_data()
{
    QTest::addColumn<char>("version");
    QTest::newRow("ID3v2.3") << '\3';
    QTest::newRow("ID3v2.4") << '\4';
}

void TestTagWriter::keepsChapters()
{
    QFETCH(char, version);
    // In 2.3, sizes of 128 and more are written otherwise than in 2.4.
    const QByteArray title(version == 3 ? 300 : 20, 'x');
    const QByteArray inside = frame("TIT2", QByteArray(1, '\0') + title);
    const QByteArray size = QByteArray(1, '\0');
    QByteArray chapter = QByteArray("a") + size + big(5000) + big(9000) + big(0xffffffff) + big(0xffffffff) + inside;
    const QByteArray frames = frame("CHAP", chapter) + frame("TIT2", QByteArray(1, '\0') + "Book") +
                              frame("PRIV", QByteArray("somebody\0data", 13)) + frame("XYZW", "not known to anybody");
    const QString path = copyOf(QStringLiteral("chapters.mp3"), id3(version, frames) + soundOfMp3());
    const QList<SoundChapter> before = tagsOf(path).chapters;
    QCOMPARE(before, (QList<SoundChapter>{{5000, QString::fromLatin1(title)}}));
    TagChanges changes;
    changes.artist = QStringLiteral("Anna");
    changes.year = 2020;
    QVERIFY(TagWriter::write(path, changes));
    const SoundTags tags = tagsOf(path);
    QCOMPARE(tags.chapters, before);
    QCOMPARE(tags.title, QStringLiteral("Book"));
    QCOMPARE(tags.artist, QStringLiteral("Anna"));
    QCOMPARE(tags.year, 2020);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.contains(QByteArray("somebody\0data", 13)));
    QVERIFY(bytes.contains("not known to anybody"));
}

void TestTagWriter::keepsOtherPictures()
{
    const QByteArray back = picture("PNG", Qt::green);
    const auto apic = [](const QByteArray &bytes, char kind) {
        return frame("APIC", QByteArray("\0image/png\0", 11) + QByteArray(1, kind) + QByteArray(1, '\0') + bytes);
    };
    const QString path =
        copyOf(QStringLiteral("pictures.mp3"), id3(3, apic(back, 4) + apic(picture("PNG"), 3)) + soundOfMp3());
    TagChanges changes;
    changes.cover = picture("JPEG", Qt::blue);
    QVERIFY(TagWriter::write(path, changes));
    QCOMPARE(tagsOf(path).cover, *changes.cover);
    QVERIFY(bytesOf(path).contains(back));
    QVERIFY(!bytesOf(path).contains(picture("PNG")));
}

void TestTagWriter::keepsHowManyTracksThereAre()
{
    const QString path =
        copyOf(QStringLiteral("tracks.mp3"), id3(3, frame("TRCK", QByteArray(1, '\0') + "3/12")) + soundOfMp3());
    TagChanges changes;
    changes.track = 4;
    QVERIFY(TagWriter::write(path, changes));
    QVERIFY(bytesOf(path).contains("4/12"));
    QCOMPARE(tagsOf(path).track, 4);
}

void TestTagWriter::refusesWhatItCantDo()
{
    const auto kindOf = [](const Result<void> &written) {
        return written ? ErrorKind::Cancelled : written.error().kind;
    };
    QCOMPARE(kindOf(TagWriter::write(copyOf(QStringLiteral("text.mp3")), everything())), ErrorKind::Unsupported);
    QCOMPARE(kindOf(TagWriter::write(
                 copyOf(QStringLiteral("aac"), QByteArray("\xff\xf1\x50\x80", 4) + QByteArray(99, 'x')), everything())),
             ErrorKind::Unsupported);
    QCOMPARE(kindOf(TagWriter::write(m_dir.filePath(QStringLiteral("missing")), everything())), ErrorKind::LocalIo);
    TagChanges bad;
    bad.cover = QByteArray("GIF89a");
    QCOMPARE(kindOf(TagWriter::write(copyOf(QStringLiteral("cbr.mp3")), bad)), ErrorKind::InvalidArgument);
    bad.cover = picture("PNG") + QByteArray(TagWriter::largestCover, 'x');
    QCOMPARE(kindOf(TagWriter::write(copyOf(QStringLiteral("cbr.mp3")), bad)), ErrorKind::InvalidArgument);
}

void TestTagWriter::refusesWhatWouldBeLost()
{
    constexpr char packed = static_cast<char>(0x80); // In ID3v2.3.
    const QString path =
        copyOf(QStringLiteral("packed.mp3"),
               id3(3, frame("TIT3", big(50) + qCompress(QByteArray(50, 'x')).mid(4), packed)) + soundOfMp3());
    const Result<void> written = TagWriter::write(path, everything());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Unsupported);
    // Chunks that go beyond the end: TagLib would have to guess.
    QByteArray wav = bytesOf(QStringLiteral(BUCKETDECK_FIXTURES "/audio/sine16.wav"));
    wav.chop(100);
    QCOMPARE(TagWriter::write(copyOf(QStringLiteral("cut.wav"), wav), everything()).error().kind,
             ErrorKind::Unsupported);
}

void TestTagWriter::nothingInAFileBreaksIt()
{
    quint32 noise = 11;
    const auto next = [&noise] { return (noise = noise * 1664525U + 1013904223U) >> 8U; };
    for (const char *name :
         {"sine.flac", "sine.ogg", "sine.opus", "tail.m4a", "sine16.wav", "tagged.aiff", "cbr.mp3"}) {
        const QByteArray whole = bytesOf(QStringLiteral(BUCKETDECK_FIXTURES "/audio/") + QLatin1StringView(name));
        for (int round = 0; round < 12; ++round) {
            QByteArray damaged = whole.left(round % 3 == 0 ? whole.size() / 2 : whole.size());
            for (int i = 0; i < 20; ++i)
                damaged[static_cast<qsizetype>(next() % (i < 10 ? 300 : damaged.size()))] = static_cast<char>(next());
            const QString path = copyOf(QLatin1StringView(name), damaged);
            const Result<QByteArray> before = soundHash(path);
            if (TagWriter::write(path, everything()))
                QCOMPARE(soundHash(path).value(), before.value());
        }
    }
}

namespace {

const StoragePath song = StoragePath::parse(QStringLiteral("b/folder/song.mp3"));

/// A storage with a song in it that carries what an edit must not lose.
struct Shelf
{
    Shelf()
    {
        Bucket bucket;
        bucket.id = bucket.name = QStringLiteral("b");
        storage->addBucket(bucket);
        storage->put(song, soundOfMp3(), QStringLiteral("audio/mpeg"));
        ObjectDetails details;
        details.cacheControl = QStringLiteral("max-age=60");
        details.metadata = QJsonObject{{QStringLiteral("take"), 3}};
        (void)await(storage->setDetails(song, details));
        before = await(storage->stat(song)).value();
        edit.ref = {QStringLiteral("a"), song, before.etag, before.size};
        edit.changes.title = QStringLiteral("Die Küste");
    }
    [[nodiscard]] QString title() const
    {
        test::MemorySource source(storage->bytes(song));
        return TagReader::read(source).value_or(SoundTags()).title;
    }

    std::shared_ptr<MemoryStorage> storage = std::make_shared<MemoryStorage>();
    ObjectInfo before;
    TagEdit edit;
};

} // namespace

void TestTagWriter::editsAnObjectAndKeepsWhatItCarries()
{
    Shelf shelf;
    qint64 last = 0;
    qint64 total = 0;
    shelf.edit.progress = [&](qint64 done, qint64 all) {
        QVERIFY(done >= last && done <= all);
        last = done;
        total = all;
    };
    shelf.edit.workFolder = m_dir.filePath(QStringLiteral("work"));
    const Result<ObjectInfo> edited = await(editTags(shelf.storage, shelf.edit));
    REQUIRE_OK(edited);
    QCOMPARE(shelf.title(), QStringLiteral("Die Küste"));
    QVERIFY(edited->etag != shelf.before.etag);
    const ObjectInfo now = await(shelf.storage->stat(song)).value();
    QCOMPARE(now.contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(now.cacheControl, QStringLiteral("max-age=60"));
    QCOMPARE(now.metadata, shelf.before.metadata);
    QCOMPARE(shelf.storage->objectCount(), 1);
    QVERIFY(total > 0);
    QCOMPARE(last, total);
    QVERIFY(QDir(shelf.edit.workFolder).isEmpty());
}

void TestTagWriter::takesTheCopyFromTheCache()
{
    Shelf shelf;
    CacheSettings settings;
    settings.path = m_dir.filePath(QStringLiteral("cache"));
    shelf.edit.cache = std::make_shared<RangeCache>(settings, QString(), std::make_shared<SystemClock>());
    REQUIRE_OK(await(fetchWhole(shelf.edit.cache, shelf.storage, shelf.edit.ref, CancelToken())));
    REQUIRE_OK(await(editTags(shelf.storage, shelf.edit)));
    QCOMPARE(shelf.storage->callCount(MemoryStorage::Call::Download), 0);
    QCOMPARE(shelf.title(), QStringLiteral("Die Küste"));
}

void TestTagWriter::replacesNothingThatChanged()
{
    Shelf shelf;
    TagEdit stale = shelf.edit;
    stale.ref.etag = QStringLiteral("another");
    REQUIRE_KIND(await(editTags(shelf.storage, stale)), ErrorKind::RemoteChanged);
    // While the copy is on its way.
    const QByteArray theirs = soundOfMp3() + "theirs";
    shelf.edit.progress = [&](qint64, qint64) { shelf.storage->put(song, theirs, QStringLiteral("audio/mpeg")); };
    REQUIRE_KIND(await(editTags(shelf.storage, shelf.edit)), ErrorKind::RemoteChanged);
    QCOMPARE(shelf.storage->bytes(song), theirs);
    QCOMPARE(shelf.storage->callCount(MemoryStorage::Call::Upload), 0);
}

void TestTagWriter::theFormerVersionGoesToTheTrash()
{
    Shelf shelf;
    shelf.edit.trashesFormer = true;
    QByteArray trashed;
    StoragePath trashedPath;
    shelf.storage->setFault([&](MemoryStorage::Call call, const StoragePath &path, bool done) -> std::optional<Error> {
        if (call == MemoryStorage::Call::Remove && !done) {
            trashed = shelf.storage->bytes(path);
            trashedPath = path;
        }
        return std::nullopt;
    });
    REQUIRE_OK(await(editTags(shelf.storage, shelf.edit)));
    QCOMPARE(trashed, soundOfMp3());
    QVERIFY(trashedPath != song);
    QVERIFY(trashedPath.name().startsWith(QStringLiteral("song (")));
    QVERIFY(trashedPath.name().endsWith(QStringLiteral(".mp3")));
    QCOMPARE(shelf.storage->paths(), QList<StoragePath>{song});
    QCOMPARE(shelf.title(), QStringLiteral("Die Küste"));
}

void TestTagWriter::aFailedEditLeavesTheObject()
{
    Shelf shelf;
    shelf.storage->failNext(MemoryStorage::Call::Upload, makeError(ErrorKind::Offline, QStringLiteral("gone")));
    REQUIRE_KIND(await(editTags(shelf.storage, shelf.edit)), ErrorKind::Offline);
    QCOMPARE(shelf.storage->bytes(song), soundOfMp3());
    shelf.edit.progress = [&](qint64, qint64) { shelf.edit.cancel.cancel(); };
    REQUIRE_KIND(await(editTags(shelf.storage, shelf.edit)), ErrorKind::Cancelled);
    QCOMPARE(shelf.storage->bytes(song), soundOfMp3());
    const StoragePath text = StoragePath::parse(QStringLiteral("b/notes.mp3"));
    shelf.storage->put(text, "only a text", QStringLiteral("audio/mpeg"));
    TagEdit other;
    other.ref.path = text;
    other.changes.title = QStringLiteral("x");
    REQUIRE_KIND(await(editTags(shelf.storage, other)), ErrorKind::Unsupported);
    QCOMPARE(shelf.storage->bytes(text), QByteArray("only a text"));
}

QTEST_GUILESS_MAIN(TestTagWriter)
#include "tst_tagwriter.moc"
