#include "core/audio/LibavEncoder.h"
#include "core/base/Clock.h"
#include "core/transfer/AudioCompressor.h"
#include "core/transfer/CompressedName.h"
#include "core/transfer/SqliteJournal.h"
#include "core/transfer/TransferQueue.h"
#include "core/transfer/UploadPlanner.h"
#include "core/transfer/UploadSurvey.h"
#include "tests/support/Await.h"
#include "tests/support/FakeStorage.h"
#include "tests/support/TempFiles.h"
#include "tests/support/WavFile.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QString account = QStringLiteral("fake");
const StoragePath inbox{QStringLiteral("b"), QStringLiteral("me/")};

QByteArray tone(int seconds)
{
    return toneWav(seconds, 440);
}

/// What no codec makes smaller.
QByteArray noise()
{
    QByteArray wav = tone(1);
    wav.replace(44, wav.size() - 44, patternBytes(wav.size() - 44));
    return wav;
}

} // namespace

/// From a file that is dropped to the smaller object that arrives.
class TestCompressedUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesGoThereAndBack_data();
    void namesGoThereAndBack();
    void textsOfTheJournalKeepEverything();

    void sendsTheCompressedFile();
    void whatIsNoSmallerGoesAsItIs();
    void whatIsDamagedGoesAsItIs();
    void withoutACompressorItGoesAsItIs();
    void whatWasKeptMayBeCompressedLater();
    void rulesHoldForWhatIsSent();
    void rulesHoldForWhatIsSentAfterAll();
    void aTakenNameAsksForTheNewName();
    void fullDiskFailsInWords();
    void cancelLeavesNothingBehind();
    void pausedGoesOnWithTheSameCopy();
    void failedKeepsItsCopyForTryAgain();
    void leftoversAreCleared();
    void theSameTwiceIsMadeOnce();
    void endsWhileItWorks();
    void anotherProcessGoesOnWithTheCopy();
    void whatArrivedUnsaidIsNotSentAgain();

    void planKnowsNewNamesTypesAndSizes();
    void planLeavesOthersAsTheyAre();
    void planKeepsTwoOfOneNewNameApart();
    void planTakesWhatFitsOnlyCompressed();
    void planHonoursTheBucketsTypes();
    void surveyTellsWhatWillBeSaved();

private:
    [[nodiscard]] TransferItem upload(const QString &name, const QByteArray &bytes, const QString &settings) const;
    quint64 add(const TransferItem &item) { return m_queue->enqueue({item}).first(); }
    [[nodiscard]] const TransferItem &item(quint64 id) const { return m_queue->at(m_queue->indexOf(id)); }
    [[nodiscard]] QStringList copies() const { return TempFiles::namesIn(m_files->path(QStringLiteral("cache"))); }
    [[nodiscard]] Result<UploadPlan> plan(const QStringList &paths, const char *settings,
                                          const std::optional<Usage> &usage = {}) const;
    /// A queue with a journal, as a process has it; what there was before is gone without a word.
    void startProcess();
    void setRules(const std::optional<qint64> &limit, const QStringList &types) const;

    std::optional<TempFiles> m_files;
    std::shared_ptr<FakeStorage> m_storage;
    std::shared_ptr<AudioCompressor> m_compressor;
    std::unique_ptr<TransferQueue> m_queue;
};

void TestCompressedUpload::init()
{
    m_files.emplace();
    m_storage = std::make_shared<FakeStorage>();
    m_storage->addBucket(inbox.bucket);
    m_compressor = std::make_shared<AudioCompressor>(m_files->path(QStringLiteral("cache")), libavEncoder());
    m_queue = std::make_unique<TransferQueue>(
        [this](const QString &) { return std::static_pointer_cast<StorageService>(m_storage); },
        std::make_shared<SystemClock>());
    m_queue->setCompressor(m_compressor);
}

void TestCompressedUpload::cleanup()
{
    m_queue.reset();
    m_compressor.reset();
    m_storage.reset();
    m_files.reset();
}

TransferItem TestCompressedUpload::upload(const QString &name, const QByteArray &bytes, const QString &settings) const
{
    const EncodeSettings encode = EncodeSettings::parse(settings).value();
    TransferItem item;
    item.kind = TransferKind::Upload;
    item.accountId = account;
    item.localPath = m_files->make(name, bytes);
    item.remote = inbox.child(compressedName(name, encode));
    item.contentType = encode.contentType();
    Compression compression;
    compression.settings = settings;
    compression.bytesBefore = bytes.size();
    item.compression = compression;
    item.bytesTotal = bytes.size() / 2;
    return item;
}

Result<UploadPlan> TestCompressedUpload::plan(const QStringList &paths, const char *settings,
                                              const std::optional<Usage> &usage) const
{
    UploadPlanOptions options;
    options.compress = EncodeSettings::parse(QLatin1StringView(settings));
    options.encoder = libavEncoder();
    return await(planUploads(m_storage, paths, inbox, usage, 0, {}, options));
}

void TestCompressedUpload::setRules(const std::optional<qint64> &limit, const QStringList &types) const
{
    Bucket bucket;
    bucket.id = inbox.bucket;
    bucket.name = inbox.bucket;
    bucket.sizeLimit = limit;
    bucket.allowedTypes = types;
    m_storage->addBucket(bucket);
}

void TestCompressedUpload::namesGoThereAndBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("compressed");
    const auto row = [](const char *name, const char *compressed) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(compressed);
    };
    row("take.wav", "take.opus");
    row("Take 1.2.AIFF", "Take 1.2.opus");
    row("take", "take.opus");
    row("Mr. Smith sings", "Mr. Smith sings.opus");
    row("Küche.flac", "Küche.opus");
    row(".wav", ".wav.opus");
}

void TestCompressedUpload::namesGoThereAndBack()
{
    QFETCH(QString, name);
    QFETCH(QString, compressed);
    const EncodeSettings opus = EncodeSettings::usual(EncodeCodec::Opus);
    QCOMPARE(compressedName(name, opus), compressed);
    QCOMPARE(uncompressedName(compressed, name, opus), name);
}

void TestCompressedUpload::textsOfTheJournalKeepEverything()
{
    Compression compression;
    QCOMPARE(compression.toText(), QString());
    compression.settings = QStringLiteral("mp3:v2");
    compression.bytesBefore = 5'000'000'000;
    compression.bytesAfter = 4;
    compression.kept = QStringLiteral("Because of “this”.");
    compression.copy = QStringLiteral("/a/b.mp3");
    QCOMPARE(Compression::fromText(compression.toText()), compression);
    compression.share = 0.5; // Of a run that is over by then.
    QCOMPARE(Compression::fromText(compression.toText()).share, -1);
    QVERIFY(!Compression::fromText(QStringLiteral("nonsense")).isWanted());
}

void TestCompressedUpload::sendsTheCompressedFile()
{
    // Long enough to be told of under way, which happens ten times a second.
    const QByteArray wav = tone(300);
    QList<double> shares;
    connect(m_queue.get(), &TransferQueue::itemsChanged, this,
            [&] { shares.append(m_queue->at(0).compression->share); });
    const quint64 id = add(upload(QStringLiteral("take.wav"), wav, QStringLiteral("flac:5")));
    const QString source = item(id).localPath;
    QTRY_COMPARE(item(id).state, TransferState::Done);
    const StoragePath arrived = inbox.child(QStringLiteral("take.flac"));
    const QByteArray flac = m_storage->bytes(arrived);
    QVERIFY(flac.startsWith("fLaC"));
    QVERIFY(!m_storage->has(inbox.child(QStringLiteral("take.wav"))));
    QCOMPARE(await(m_storage->stat(arrived))->contentType, QStringLiteral("audio/flac"));
    QCOMPARE(item(id).remote, arrived);
    QCOMPARE(item(id).bytesTotal, flac.size());
    QCOMPARE(item(id).bytesDone, flac.size());
    QCOMPARE(item(id).compression->bytesBefore, wav.size());
    QCOMPARE(item(id).compression->bytesAfter, flac.size());
    QCOMPARE(item(id).compression->saved(), wav.size() - flac.size());
    QVERIFY(!item(id).compression->isRunning());
    QVERIFY(std::any_of(shares.begin(), shares.end(), [](double share) { return share >= 0; }));
    QVERIFY(readFile(source) == wav);
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::whatIsNoSmallerGoesAsItIs()
{
    const QByteArray wav = noise();
    const quint64 id = add(upload(QStringLiteral("Noise.WAV"), wav, QStringLiteral("mp3:320+lossy")));
    // MP3 is always smaller than this; FLAC of noise isn't.
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QVERIFY(item(id).compression->saved() > 0);
    const quint64 other = add(upload(QStringLiteral("Hiss.WAV"), wav, QStringLiteral("flac:5")));
    QTRY_COMPARE(item(other).state, TransferState::Done);
    QCOMPARE(item(other).remote, inbox.child(QStringLiteral("Hiss.WAV")));
    QCOMPARE(item(other).contentType, QStringLiteral("audio/wav"));
    QVERIFY(m_storage->bytes(item(other).remote) == wav);
    QVERIFY(!item(other).compression->kept.isEmpty());
    QCOMPARE(item(other).compression->saved(), 0);
    QCOMPARE(item(other).bytesTotal, wav.size());
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::whatIsDamagedGoesAsItIs()
{
    const QByteArray wav = tone(2).first(200'000);
    const quint64 id = add(upload(QStringLiteral("cut.wav"), wav, QStringLiteral("opus:96")));
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QVERIFY(m_storage->bytes(inbox.child(QStringLiteral("cut.wav"))) == wav);
    QVERIFY2(item(id).compression->kept.contains(QStringLiteral("cut short")), qPrintable(item(id).compression->kept));
    QCOMPARE(copies(), QStringList());
}

void TestCompressedUpload::withoutACompressorItGoesAsItIs()
{
    m_queue->setCompressor(nullptr);
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(1), QStringLiteral("flac:5")));
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QVERIFY(m_storage->has(inbox.child(QStringLiteral("take.wav"))));
    QVERIFY(!item(id).compression->kept.isEmpty());
}

void TestCompressedUpload::whatWasKeptMayBeCompressedLater()
{
    // Its own name is taken: it asks, and meanwhile somebody mends the file.
    m_storage->addObject(inbox.child(QStringLiteral("cut.wav")), "old");
    const quint64 id = add(upload(QStringLiteral("cut.wav"), tone(2).first(200'000), QStringLiteral("opus:96")));
    QTRY_COMPARE(item(id).state, TransferState::Conflict);
    QCOMPARE(item(id).remote, inbox.child(QStringLiteral("cut.wav")));
    QVERIFY(writeFile(item(id).localPath, tone(2)));
    m_queue->retry(id);
    QTRY_COMPARE(item(id).state, TransferState::Done);
    const StoragePath arrived = inbox.child(QStringLiteral("cut.opus"));
    QCOMPARE(item(id).remote, arrived);
    QVERIFY(m_storage->bytes(arrived).startsWith("OggS"));
    QCOMPARE(await(m_storage->stat(arrived))->contentType, QStringLiteral("audio/ogg"));
    QVERIFY(item(id).compression->kept.isEmpty());
    QCOMPARE(m_storage->bytes(inbox.child(QStringLiteral("cut.wav"))), QByteArray("old"));
}

void TestCompressedUpload::rulesHoldForWhatIsSent()
{
    setRules(2'000, {});
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(10), QStringLiteral("opus:96")));
    QTRY_COMPARE(item(id).state, TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::TooLarge);
    QCOMPARE(m_storage->calls(FakeCall::Upload), 0);
    // Though the file itself would be too large, too.
    setRules(200'000, {QStringLiteral("audio/ogg")});
    m_queue->retry(id);
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QVERIFY(m_storage->has(inbox.child(QStringLiteral("take.opus"))));
}

void TestCompressedUpload::rulesHoldForWhatIsSentAfterAll()
{
    setRules({}, {QStringLiteral("audio/flac")});
    const quint64 id = add(upload(QStringLiteral("hiss.wav"), noise(), QStringLiteral("flac:5")));
    QTRY_COMPARE(item(id).state, TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::TypeNotAllowed);
    QCOMPARE(m_storage->calls(FakeCall::Upload), 0);
}

void TestCompressedUpload::aTakenNameAsksForTheNewName()
{
    m_storage->addObject(inbox.child(QStringLiteral("take.flac")), "old");
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(2), QStringLiteral("flac:5")));
    QTRY_COMPARE(item(id).state, TransferState::Conflict);
    QCOMPARE(item(id).remote, inbox.child(QStringLiteral("take.flac")));
    m_queue->resolveConflict(id, ConflictChoice::KeepBoth, false);
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QVERIFY(m_storage->bytes(inbox.child(QStringLiteral("take (2).flac"))).startsWith("fLaC"));
    QCOMPARE(m_storage->bytes(inbox.child(QStringLiteral("take.flac"))), QByteArray("old"));
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::fullDiskFailsInWords()
{
    struct rlimit before
    {
    };
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    TransferItem wanted = upload(QStringLiteral("take.wav"), tone(10), QStringLiteral("flac:5"));
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limited = {10 * 1024, before.rlim_max};
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
    const quint64 id = add(wanted);
    const bool ended = QTest::qWaitFor([&] { return item(id).isFinished(); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(ended);
    QCOMPARE(item(id).state, TransferState::Failed);
    QCOMPARE(item(id).error->kind, ErrorKind::DiskFull);
    QCOMPARE(m_storage->calls(FakeCall::Upload), 0);
    QCOMPARE(copies(), QStringList());
}

void TestCompressedUpload::cancelLeavesNothingBehind()
{
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(60), QStringLiteral("opus:96")));
    QTRY_VERIFY(item(id).compression->isRunning());
    m_queue->cancel(id);
    QTRY_COMPARE(item(id).state, TransferState::Cancelled);
    QTRY_COMPARE(copies(), QStringList());
    QTRY_VERIFY(!item(id).compression->isRunning());
    QCOMPARE(m_storage->calls(FakeCall::Upload), 0);
    // While the copy is sent.
    m_storage->hang(FakeCall::Upload);
    const quint64 other = add(upload(QStringLiteral("b.wav"), tone(1), QStringLiteral("opus:96")));
    QTRY_COMPARE(m_storage->calls(FakeCall::Upload), 1);
    QCOMPARE(copies().size(), 1);
    m_queue->cancel(other);
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::pausedGoesOnWithTheSameCopy()
{
    m_storage->hang(FakeCall::Upload);
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(2), QStringLiteral("opus:96")));
    QTRY_COMPARE(m_storage->calls(FakeCall::Upload), 1);
    const QFileInfo copy(item(id).compression->copy);
    QVERIFY(copy.exists());
    // An upload that goes on knows its source by this.
    QCOMPARE(copy.lastModified(), QFileInfo(item(id).localPath).lastModified());
    m_queue->pause({id});
    QTRY_COMPARE(item(id).state, TransferState::Paused);
    const QDateTime made = QFileInfo(copy.filePath()).metadataChangeTime();
    m_storage->release();
    m_queue->resume({id});
    QTRY_COMPARE(m_storage->calls(FakeCall::Upload), 2);
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QCOMPARE(item(id).compression->copy, copy.filePath());
    QVERIFY(made.isValid());
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::failedKeepsItsCopyForTryAgain()
{
    m_storage->failNext(FakeCall::Upload, makeError(ErrorKind::AccessDenied, QStringLiteral("No.")));
    const quint64 id = add(upload(QStringLiteral("take.wav"), tone(2), QStringLiteral("opus:96")));
    QTRY_COMPARE(item(id).state, TransferState::Failed);
    QCOMPARE(copies().size(), 1);
    m_queue->retry(id);
    QTRY_COMPARE(item(id).state, TransferState::Done);
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::leftoversAreCleared()
{
    const QString wav = m_files->make(QStringLiteral("a.wav"), tone(1));
    const auto held = await(m_compressor->compress(wav, EncodeSettings::usual(EncodeCodec::Opus), {}, {}));
    REQUIRE_OK(held);
    const QString wanted = m_files->make(QStringLiteral("cache/wanted.opus"), "x");
    QVERIFY(!m_files->make(QStringLiteral("cache/old.opus"), "x").isEmpty());
    QVERIFY(!m_files->make(QStringLiteral("cache/half.opus.part"), "x").isEmpty());
    // As another process does at its start, while this one is at work.
    const AudioCompressor other(m_files->path(QStringLiteral("cache")), libavEncoder());
    REQUIRE_OK(await(other.clear({wanted})));
    QStringList left{QFileInfo((*held)->path()).fileName(), QStringLiteral("wanted.opus")};
    left.sort();
    QCOMPARE(copies(), left);
    // Nothing outside is ever touched.
    other.discard(wav);
    QVERIFY(QFile::exists(wav));
}

void TestCompressedUpload::theSameTwiceIsMadeOnce()
{
    const QString wav = m_files->make(QStringLiteral("a.wav"), tone(2));
    const EncodeSettings opus = EncodeSettings::usual(EncodeCodec::Opus);
    const auto first = await(m_compressor->compress(wav, opus, {}, {}));
    REQUIRE_OK(first);
    bool told = false;
    const auto second = await(m_compressor->compress(wav, opus, {}, [&](double share) { told = told || share > 0; }));
    REQUIRE_OK(second);
    QCOMPARE((*second)->path(), (*first)->path());
    QVERIFY(!told);
    QVERIFY(writeFile(wav, tone(3)));
    const auto changed = await(m_compressor->compress(wav, opus, {}, {}));
    REQUIRE_OK(changed);
    QVERIFY((*changed)->path() != (*first)->path());
}

void TestCompressedUpload::endsWhileItWorks()
{
    add(upload(QStringLiteral("take.wav"), tone(60), QStringLiteral("opus:96")));
    QTRY_VERIFY(item(1).compression->isRunning());
    m_queue.reset();
    m_compressor.reset();
    QCOMPARE(copies(), QStringList());
}

void TestCompressedUpload::startProcess()
{
    m_queue.reset();
    m_queue = std::make_unique<TransferQueue>(
        [this](const QString &) { return std::static_pointer_cast<StorageService>(m_storage); },
        std::make_shared<SystemClock>(),
        std::make_shared<SqliteJournal>(m_files->path(QStringLiteral("data")), JournalLane::Window));
    m_compressor = std::make_shared<AudioCompressor>(m_files->path(QStringLiteral("cache")), libavEncoder());
    m_queue->setCompressor(m_compressor);
    QSignalSpy restored(m_queue.get(), &TransferQueue::restored);
    QVERIFY(restored.wait());
}

void TestCompressedUpload::anotherProcessGoesOnWithTheCopy()
{
    startProcess();
    m_storage->hang(FakeCall::Upload);
    add(upload(QStringLiteral("take.wav"), tone(5), QStringLiteral("opus:96")));
    QTRY_COMPARE(m_storage->calls(FakeCall::Upload), 1);
    const QString copy = m_queue->at(0).compression->copy;
    // That it is still the same file shows by its being held open.
    QFile same(copy);
    QVERIFY(same.open(QIODevice::ReadOnly));
    m_storage->hang(FakeCall::Upload);
    startProcess();
    QTRY_COMPARE(m_queue->count(), 1);
    QCOMPARE(m_queue->at(0).compression->settings, QStringLiteral("opus:96"));
    QCOMPARE(m_queue->at(0).compression->copy, copy);
    QCOMPARE(m_queue->at(0).remote, inbox.child(QStringLiteral("take.opus")));
    REQUIRE_OK(await(m_compressor->clear({copy})));
    QCOMPARE(copies().size(), 1);
    m_storage->release();
    QTRY_COMPARE(m_queue->at(0).state, TransferState::Done);
    QVERIFY(m_storage->bytes(inbox.child(QStringLiteral("take.opus"))) == same.readAll());
    QVERIFY(m_queue->at(0).compression->saved() > 0);
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::whatArrivedUnsaidIsNotSentAgain()
{
    startProcess();
    m_storage->hang(FakeCall::Upload);
    add(upload(QStringLiteral("take.wav"), tone(5), QStringLiteral("opus:96")));
    QTRY_COMPARE(m_storage->calls(FakeCall::Upload), 1);
    // It arrives, and the process dies before it hears of that.
    const StoragePath there = m_queue->at(0).remote;
    m_storage->addObject(there, readFile(m_queue->at(0).compression->copy), QStringLiteral("audio/ogg"));
    startProcess();
    m_storage->release();
    QTRY_COMPARE(m_queue->at(0).state, TransferState::Done);
    QCOMPARE(m_queue->at(0).remote, there);
    QCOMPARE(m_storage->calls(FakeCall::Upload), 1);
    QTRY_COMPARE(copies(), QStringList());
}

void TestCompressedUpload::planKnowsNewNamesTypesAndSizes()
{
    const QString wav = m_files->make(QStringLiteral("drop/take.wav"), tone(10));
    const QString aiff = m_files->make(QStringLiteral("drop/tagged.aiff"),
                                       readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/tagged.aiff")));
    m_storage->addObject(inbox.child(QStringLiteral("take.opus")), "old");
    const auto planned = plan({wav, aiff}, "opus:96");
    REQUIRE_OK(planned);
    QCOMPARE(planned->uploads.size(), 2);
    const PlannedUpload &take = planned->uploads.first();
    QCOMPARE(take.target, inbox.child(QStringLiteral("take.opus")));
    QCOMPARE(take.contentType, QStringLiteral("audio/ogg"));
    QCOMPARE(take.compression, QStringLiteral("opus:96"));
    QCOMPARE(take.size, QFileInfo(wav).size());
    QCOMPARE(take.sentSize, 96000 / 8 * 10);
    QVERIFY(take.conflicts);
    QCOMPARE(planned->uploads.last().target, inbox.child(QStringLiteral("tagged.opus")));
    QCOMPARE(planned->bytes, take.sentSize + planned->uploads.last().sentSize);
}

void TestCompressedUpload::planLeavesOthersAsTheyAre()
{
    const QString text = m_files->make(QStringLiteral("drop/notes.wav"), "no sound\n");
    const QString mp3 =
        m_files->make(QStringLiteral("drop/a.mp3"), readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3")));
    const QString flac =
        m_files->make(QStringLiteral("drop/b.flac"), readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/sine.flac")));
    const auto planned = plan({text, mp3, flac}, "flac");
    REQUIRE_OK(planned);
    QCOMPARE(planned->uploads.size(), 3);
    for (const PlannedUpload &upload : planned->uploads) {
        QCOMPARE(upload.compression, QString());
        QCOMPARE(upload.target.name(), QFileInfo(upload.localPath).fileName());
        QCOMPARE(upload.sentSize, upload.size);
    }
}

void TestCompressedUpload::planKeepsTwoOfOneNewNameApart()
{
    const QString one = m_files->make(QStringLiteral("drop/take.wav"), tone(3));
    const QString two = m_files->make(QStringLiteral("drop/take.flac"),
                                      readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/sine.flac")));
    const auto planned = plan({one, two}, "flac");
    REQUIRE_OK(planned);
    QCOMPARE(planned->uploads.first().target.name(), QStringLiteral("take.flac"));
    QCOMPARE(planned->uploads.last().target.name(), QStringLiteral("take (2).flac"));
}

void TestCompressedUpload::planTakesWhatFitsOnlyCompressed()
{
    const QString wav = m_files->make(QStringLiteral("take.wav"), tone(10)); // 1.8 MB
    setRules(500'000, {});
    Usage usage;
    usage.usedBytes = 0;
    usage.limitBytes = 200'000;
    const auto planned = plan({wav}, "opus:96", usage);
    REQUIRE_OK(planned);
    QCOMPARE(planned->uploads.size(), 1);
    QVERIFY(!planned->doesNotFit);
    const auto plain = plan({wav}, "", usage);
    REQUIRE_OK(plain);
    QCOMPARE(plain->refused.size(), 1);
    QCOMPARE(plain->refused.first().error.kind, ErrorKind::TooLarge);
}

void TestCompressedUpload::planHonoursTheBucketsTypes()
{
    const QString wav = m_files->make(QStringLiteral("take.wav"), tone(2));
    setRules({}, {QStringLiteral("audio/mp3"), QStringLiteral("audio/x-wav")});
    const auto mp3 = plan({wav}, "mp3:128");
    REQUIRE_OK(mp3);
    QCOMPARE(mp3->uploads.first().contentType, QStringLiteral("audio/mp3"));
    // What it doesn't take compressed, it may take as it is.
    const auto flac = plan({wav}, "flac");
    REQUIRE_OK(flac);
    QCOMPARE(flac->uploads.first().compression, QString());
    QCOMPARE(flac->uploads.first().contentType, QStringLiteral("audio/x-wav"));
    setRules({}, {QStringLiteral("audio/opus")});
    const auto opus = plan({wav}, "opus:64");
    REQUIRE_OK(opus);
    QCOMPARE(opus->uploads.first().contentType, QStringLiteral("audio/opus"));
}

void TestCompressedUpload::surveyTellsWhatWillBeSaved()
{
    QVERIFY(!m_files->make(QStringLiteral("drop/deep/take.wav"), tone(10)).isEmpty());
    QVERIFY(!m_files->make(QStringLiteral("drop/notes.txt"), "12345").isEmpty());
    QVERIFY(!m_files->make(QStringLiteral("drop/a.mp3"), readFile(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3")))
                 .isEmpty());
    const auto survey =
        await(surveyUploads(libavEncoder(), {m_files->path(QStringLiteral("drop"))}, HiddenFiles::LeaveOut, {}));
    REQUIRE_OK(survey);
    const UploadSurvey::Sum sum = survey->with(EncodeSettings::usual(EncodeCodec::Opus));
    QCOMPARE(sum.compressed, 1);
    QCOMPARE(sum.before, tone(10).size());
    QCOMPARE(sum.after, 120'000);
    QCOMPARE(sum.kept, 2);
    QCOMPARE(sum.keptBytes, 5 + QFileInfo(QStringLiteral(BUCKETDECK_FIXTURES "/audio/cbr.mp3")).size());
    EncodeSettings all = EncodeSettings::parse(QStringLiteral("opus:32+lossy")).value();
    QCOMPARE(survey->with(all).compressed, 2);
    const CancelToken cancelled;
    cancelled.cancel();
    QCOMPARE(outcome(await(surveyUploads(libavEncoder(), {m_files->path()}, HiddenFiles::Take, cancelled))),
             QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(TestCompressedUpload)
#include "tst_compressedupload.moc"
