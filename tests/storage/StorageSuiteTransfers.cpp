// The half of the storage suite that moves bytes.
#include "tests/storage/StorageSuite.h"

#include "tests/support/Await.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace bucketdeck::test {
namespace {

/// A device that cancels once so much of it has been read.
class CancellingDevice final : public QBuffer
{
public:
    CancellingDevice(qint64 cancelAt, CancelToken token)
        : m_cancelAt(cancelAt)
        , m_token(std::move(token))
    {
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = QBuffer::readData(data, maxSize);
        if (pos() + count >= m_cancelAt)
            m_token.cancel();
        return count;
    }

private:
    qint64 m_cancelAt;
    CancelToken m_token;
};

/// A device that has less than it says.
class ShrinkingDevice final : public QBuffer
{
public:
    [[nodiscard]] qint64 size() const override { return QBuffer::size() + 100'000; }
};

UploadRequest fromDevice(const StoragePath &target, const std::shared_ptr<QBuffer> &device, const QByteArray &bytes)
{
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    UploadRequest request;
    request.target = target;
    request.source = UploadSource::fromDevice(device);
    return request;
}

} // namespace

void StorageSuite::uploadsAndReadsBack_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("a chunk less one") << qint64(1024 * 1024 - 1);
    QTest::newRow("a chunk") << qint64(1024 * 1024);
    QTest::newRow("a chunk and one") << qint64(1024 * 1024 + 1);
    QTest::newRow("5 MB") << qint64(5'000'000);
}

void StorageSuite::uploadsAndReadsBack()
{
    QFETCH(qint64, size);
    const QByteArray bytes = patternBytes(size);
    const StoragePath path = at(QStringLiteral("folder/new/x.mp3"));
    const Result<ObjectInfo> sent = put(path, bytes);
    REQUIRE_OK(sent);
    QCOMPARE(sent->path, path);
    QCOMPARE(sent->size, size);
    QVERIFY(!sent->etag.isEmpty());
    const Result<ObjectInfo> info = await(storage().stat(path));
    REQUIRE_OK(info);
    QCOMPARE(info->size, size);
    QCOMPARE(info->etag, sent->etag);
    QCOMPARE(info->contentType, QStringLiteral("audio/mpeg"));
    const Result<QByteArray> back = get(path);
    REQUIRE_OK(back);
    QVERIFY(!back->isNull());
    QCOMPARE(QCryptographicHash::hash(*back, QCryptographicHash::Sha256),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void StorageSuite::uploadsFromADevice()
{
    const QByteArray bytes = patternBytes(3'000'000);
    REQUIRE_OK(await(storage().upload(fromDevice(at(QStringLiteral("x")), std::make_shared<QBuffer>(), bytes))));
    QCOMPARE(get(at(QStringLiteral("x"))).value_or(QByteArray()), bytes);
}

void StorageSuite::progressIsExact()
{
    for (const qint64 size : {qint64(0), qint64(7), qint64(3'500'000)}) {
        QList<std::pair<qint64, qint64>> steps;
        const auto noteStep = [&steps](qint64 done, qint64 total) { steps.append({done, total}); };
        const auto checkSteps = [&steps, size] {
            QTRY_VERIFY(!steps.isEmpty() && steps.last().first == size);
            for (qsizetype i = 0; i < steps.size(); ++i) {
                QCOMPARE(steps.at(i).second, size);
                QVERIFY(steps.at(i).first <= size);
                if (i > 0)
                    QVERIFY2(
                        steps.at(i).first >= steps.at(i - 1).first,
                        qPrintable(QStringLiteral("%1 after %2").arg(steps.at(i).first).arg(steps.at(i - 1).first)));
            }
        };
        UploadRequest up;
        up.target = at(QStringLiteral("x%1").arg(size));
        up.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), patternBytes(size)));
        up.progress = noteStep;
        REQUIRE_OK(await(storage().upload(up)));
        checkSteps();
        if (QTest::currentTestFailed())
            return;
        steps.clear();
        DownloadRequest down;
        down.source = up.target;
        down.filePath = m_files->path(QStringLiteral("down%1").arg(size));
        down.progress = noteStep;
        REQUIRE_OK(await(storage().download(down)));
        checkSteps();
        if (QTest::currentTestFailed())
            return;
    }
}

void StorageSuite::neverOverwritesUnasked()
{
    const Result<ObjectInfo> first = put(at(QStringLiteral("x.mp3")), "first");
    REQUIRE_OK(first);
    REQUIRE_KIND(put(at(QStringLiteral("x.mp3")), "second"), ErrorKind::AlreadyExists);
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), QByteArray("first"));
    const Result<ObjectInfo> info = await(storage().stat(at(QStringLiteral("x.mp3"))));
    REQUIRE_OK(info);
    QCOMPARE(info->etag, first->etag);
}

void StorageSuite::overwritesWhenAsked()
{
    const Result<ObjectInfo> first = put(at(QStringLiteral("x.mp3")), "first");
    REQUIRE_OK(first);
    // The same length: only the ETag tells.
    const Result<ObjectInfo> second = put(at(QStringLiteral("x.mp3")), "other", true);
    REQUIRE_OK(second);
    QVERIFY(first->etag != second->etag);
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), QByteArray("other"));
}

void StorageSuite::keepsDetails()
{
    UploadRequest request;
    request.target = at(QStringLiteral("x.mp3"));
    request.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), "x"));
    request.contentType = QStringLiteral("audio/x-made-up");
    request.cacheControl = QStringLiteral("max-age=77");
    request.metadata =
        QJsonObject{{QStringLiteral("title"), QStringLiteral("Für Elise 🎧 <b>")}, {QStringLiteral("take"), 3}};
    REQUIRE_OK(await(storage().upload(request)));
    const Result<ObjectInfo> info = await(storage().stat(request.target));
    REQUIRE_OK(info);
    QCOMPARE(info->metadata, *request.metadata);
    QCOMPARE(info->cacheControl, *request.cacheControl);
    QCOMPARE(info->contentType, request.contentType);
    REQUIRE_OK(await(storage().move(request.target, at(QStringLiteral("moved.mp3")))));
    const Result<ObjectInfo> moved = await(storage().stat(at(QStringLiteral("moved.mp3"))));
    REQUIRE_OK(moved);
    QCOMPARE(moved->metadata, *request.metadata);
    REQUIRE_OK(await(storage().copy(at(QStringLiteral("moved.mp3")), at(QStringLiteral("copy.mp3")))));
    const Result<ObjectInfo> copied = await(storage().stat(at(QStringLiteral("copy.mp3"))));
    REQUIRE_OK(copied);
    QCOMPARE(copied->metadata, *request.metadata);
    QCOMPARE(copied->contentType, request.contentType);
}

void StorageSuite::noTypeMeansOctetStream()
{
    REQUIRE_OK(await(storage().upload(fromDevice(at(QStringLiteral("x.mp3")), std::make_shared<QBuffer>(), "x"))));
    const Result<ObjectInfo> info = await(storage().stat(at(QStringLiteral("x.mp3"))));
    REQUIRE_OK(info);
    QCOMPARE(info->contentType, QStringLiteral("application/octet-stream"));
}

void StorageSuite::tooLargeIsRefusedBeforeAByte()
{
    BucketSpec rules;
    rules.sizeLimit = 1000;
    m_bucket = m_harness.makeBucket(rules);
    REQUIRE_OK(put(at(QStringLiteral("just.mp3")), patternBytes(1000)));
    REQUIRE_KIND(put(at(QStringLiteral("over.mp3")), patternBytes(1001)), ErrorKind::TooLarge);
    QCOMPARE(names(listAll(at({}), 10)), QStringList{QStringLiteral("just.mp3")});
}

void StorageSuite::wrongTypeIsRefusedBeforeAByte()
{
    BucketSpec rules;
    rules.allowedTypes = {QStringLiteral("audio/wav")};
    m_bucket = m_harness.makeBucket(rules);
    REQUIRE_KIND(put(at(QStringLiteral("x.mp3")), "x"), ErrorKind::TypeNotAllowed);
    QCOMPARE(names(listAll(at({}), 10)), QStringList());
}

void StorageSuite::typeRules_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("taken");
    QTest::newRow("exact") << QStringList{QStringLiteral("text/plain"), QStringLiteral("audio/mpeg")} << true;
    QTest::newRow("wildcard") << QStringList{QStringLiteral("audio/*")} << true;
    QTest::newRow("other wildcard") << QStringList{QStringLiteral("image/*")} << false;
    QTest::newRow("only a beginning") << QStringList{QStringLiteral("audio/mp")} << false;
}

void StorageSuite::typeRules()
{
    QFETCH(QStringList, allowed);
    QFETCH(bool, taken);
    BucketSpec rules;
    rules.allowedTypes = allowed;
    m_bucket = m_harness.makeBucket(rules);
    const Result<ObjectInfo> sent = put(at(QStringLiteral("x.mp3")), "x");
    QCOMPARE(outcome(sent), taken ? QString() : errorKindName(ErrorKind::TypeNotAllowed));
}

void StorageSuite::vanishedSourceIsTold()
{
    UploadRequest request;
    request.target = at(QStringLiteral("x.mp3"));
    request.source = UploadSource::fromFile(m_files->path(QStringLiteral("never-was")));
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::SourceChanged);
    QCOMPARE(names(listAll(at({}), 10)), QStringList());
}

void StorageSuite::sourceThatShrinksIsTold()
{
    const UploadRequest request =
        fromDevice(at(QStringLiteral("x.mp3")), std::make_shared<ShrinkingDevice>(), patternBytes(2'000'000));
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::SourceChanged);
    QCOMPARE(names(listAll(at({}), 10)), QStringList());
}

void StorageSuite::cancelledUploadLeavesNothing()
{
    UploadRequest before;
    before.target = at(QStringLiteral("before.mp3"));
    before.source = UploadSource::fromFile(m_files->make(QStringLiteral("source"), "x"));
    before.cancel.cancel();
    REQUIRE_KIND(await(storage().upload(before)), ErrorKind::Cancelled);

    const CancelToken token;
    UploadRequest midway = fromDevice(at(QStringLiteral("new/midway.mp3")),
                                      std::make_shared<CancellingDevice>(4'000'000, token), patternBytes(16'000'000));
    midway.cancel = token;
    REQUIRE_KIND(await(storage().upload(midway)), ErrorKind::Cancelled);
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList());
    QCOMPARE(names(listAll(at({}), 10)), QStringList());
}

void StorageSuite::cancelledOverwriteKeepsTheOld()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "old"));
    const CancelToken token;
    UploadRequest request = fromDevice(at(QStringLiteral("x.mp3")),
                                       std::make_shared<CancellingDevice>(4'000'000, token), patternBytes(16'000'000));
    request.overwrite = true;
    request.cancel = token;
    REQUIRE_KIND(await(storage().upload(request)), ErrorKind::Cancelled);
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), QByteArray("old"));
}

void StorageSuite::namesComeBackAsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Küche.mp3",
                             "u\xcc\x88 decomposed.mp3",
                             "録音 第一回.mp3",
                             "تسجيل صوتي.mp3",
                             "הקלטה.mp3",
                             "\U0001F3A7\U0001F469\u200d\U0001F3A4.mp3",
                             "#%[]{}.mp3",
                             "100%25.mp3",
                             "a~b^c`d|e\"f<g>h\\i.mp3",
                             ".hidden",
                             "..two dots",
                             "...",
                             " leading space",
                             "trailing space ",
                             "a+b&c=d@e;f,g:h!.mp3",
                             "<b>bold</b> & <script>.mp3",
                             "=C3=BC",
                             "=41.mp3",
                             "K=C3=BCche",
                             "?query=1.mp3",
                             "line\nbreak",
                             "tab\there",
                             "\u202egpj.3pm",
                             "NUL",
                             "part.part",
                             "cafe\u0301 – – NBSP\u00a0.mp3"})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("200 characters") << QString(200, u'x');
}

void StorageSuite::namesComeBackAsWritten()
{
    QFETCH(QString, name);
    for (const QString &key : QStringList{name, name + u"/inner.mp3", QStringLiteral("box/") + name}) {
        // The name is a file's, then a folder's.
        m_bucket = m_harness.makeBucket({});
        const StoragePath path = at(key);
        REQUIRE_OK(put(path, name.toUtf8()));
        const Result<ObjectInfo> info = await(storage().stat(path));
        REQUIRE_OK(info);
        QCOMPARE(info->path, path);
        const Result<QList<ObjectInfo>> listed = listAll(path.parent(), 10);
        QCOMPARE(names(listed), QStringList{key});
        QCOMPARE(get(path).value_or(QByteArray()), name.toUtf8());
        QCOMPARE(names(listAll(at({}), 10, true)), QStringList{key});
        REQUIRE_OK(await(storage().copy(path, at(QStringLiteral("copy/") + key))));
        const Result<RemoveReport> removed = await(storage().remove({path}));
        REQUIRE_OK(removed);
        QCOMPARE(removed->removed, QList<StoragePath>{path});
        REQUIRE_KIND(await(storage().stat(path)), ErrorKind::NotFound);
    }
}

void StorageSuite::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a folder") << QStringLiteral("folder/");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + u'b';
}

void StorageSuite::impossibleNamesAreRefused()
{
    QFETCH(QString, name);
    REQUIRE_KIND(put(at(name), "x"), ErrorKind::InvalidName);
}

void StorageSuite::readsRanges_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("first byte") << qint64(0) << qint64(1);
    QTest::newRow("beginning") << qint64(0) << qint64(4096);
    QTest::newRow("middle") << qint64(123'457) << qint64(65'536);
    QTest::newRow("last byte") << qint64(299'999) << qint64(1);
    QTest::newRow("over the end") << qint64(299'000) << qint64(65'536);
    QTest::newRow("all") << qint64(0) << qint64(300'000);
    QTest::newRow("more than all") << qint64(0) << qint64(16 * 1024 * 1024);
}

void StorageSuite::readsRanges()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    const QByteArray bytes = patternBytes(300'000);
    const Result<ObjectInfo> sent = put(at(QStringLiteral("x.mp3")), bytes);
    REQUIRE_OK(sent);
    for (const QString &etag : {QString(), sent->etag}) {
        const Result<QByteArray> read =
            await(storage().readRange(at(QStringLiteral("x.mp3")), offset, length, etag, {}));
        REQUIRE_OK(read);
        QCOMPARE(read->size(), qMin(length, bytes.size() - offset));
        QVERIFY(*read == bytes.mid(offset, length));
    }
}

void StorageSuite::rangesBehindTheEndAreRefused()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "12345"));
    REQUIRE_OK(put(at(QStringLiteral("empty.mp3")), ""));
    for (const qint64 offset : {5, 6, 1'000'000})
        REQUIRE_KIND(await(storage().readRange(at(QStringLiteral("x.mp3")), offset, 10, {}, {})),
                     ErrorKind::InvalidRange);
    REQUIRE_KIND(await(storage().readRange(at(QStringLiteral("empty.mp3")), 0, 10, {}, {})), ErrorKind::InvalidRange);
    REQUIRE_KIND(await(storage().readRange(at(QStringLiteral("none.mp3")), 0, 10, {}, {})), ErrorKind::NotFound);
    CancelToken cancelled;
    cancelled.cancel();
    REQUIRE_KIND(await(storage().readRange(at(QStringLiteral("x.mp3")), 0, 5, {}, cancelled)), ErrorKind::Cancelled);
}

void StorageSuite::rangeOfAnotherVersionIsRefused()
{
    const Result<ObjectInfo> first = put(at(QStringLiteral("x.mp3")), "first");
    REQUIRE_OK(first);
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "other", true));
    REQUIRE_KIND(await(storage().readRange(at(QStringLiteral("x.mp3")), 0, 5, first->etag, {})),
                 ErrorKind::RemoteChanged);
}

void StorageSuite::downloadKeepsAnExistingFile()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "new"));
    DownloadRequest request;
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old");
    REQUIRE_KIND(await(storage().download(request)), ErrorKind::AlreadyExists);
    QCOMPARE(readFile(request.filePath), QByteArray("old"));
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});
}

void StorageSuite::downloadReplacesWhenAsked()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "new"));
    DownloadRequest request;
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old and longer");
    request.overwrite = true;
    REQUIRE_OK(await(storage().download(request)));
    QCOMPARE(readFile(request.filePath), QByteArray("new"));
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});
}

void StorageSuite::failedDownloadLeavesNothing()
{
    DownloadRequest request;
    request.source = at(QStringLiteral("none.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old");
    request.overwrite = true;
    REQUIRE_KIND(await(storage().download(request)), ErrorKind::NotFound);
    QCOMPARE(readFile(request.filePath), QByteArray("old"));
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});

    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->path(QStringLiteral("no/such/folder/x.mp3"));
    const Result<void> nowhere = await(storage().download(request));
    QVERIFY(!nowhere && !nowhere.error().userText.isEmpty());
    QVERIFY(!QFileInfo::exists(m_files->path(QStringLiteral("no"))));
}

void StorageSuite::cancelledDownloadLeavesNothing()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), patternBytes(m_harness.slowSize())));
    DownloadRequest request;
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old");
    request.overwrite = true;
    const CancelToken token = request.cancel;
    request.progress = [token](qint64, qint64) { token.cancel(); };
    REQUIRE_KIND(await(storage().download(request)), ErrorKind::Cancelled);
    QCOMPARE(readFile(request.filePath), QByteArray("old"));
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});
}

void StorageSuite::interruptedDownloadGoesOn()
{
    const QByteArray all = patternBytes(m_harness.slowSize());
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), all));
    QByteArray kept;
    DownloadRequest request;
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old");
    request.overwrite = true;
    request.resumable = [&kept](const QByteArray &token) { kept = token; };
    request.progress = [token = request.cancel](qint64, qint64) { token.cancel(); };
    REQUIRE_KIND(await(storage().download(request)), ErrorKind::Cancelled);
    QCOMPARE(readFile(request.filePath), QByteArray("old"));
    DownloadRequest next = request;
    next.cancel = CancelToken();
    next.progress = {};
    next.resumeToken = kept;
    REQUIRE_OK(await(storage().download(next)));
    QVERIFY(readFile(request.filePath) == all);
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});
    QVERIFY(kept.isEmpty());
}

void StorageSuite::interruptedDownloadIsDiscarded()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), patternBytes(m_harness.slowSize())));
    QByteArray kept;
    DownloadRequest request;
    request.source = at(QStringLiteral("x.mp3"));
    request.filePath = m_files->make(QStringLiteral("there/x.mp3"), "old");
    request.overwrite = true;
    request.resumable = [&kept](const QByteArray &token) { kept = token; };
    request.progress = [token = request.cancel](qint64, qint64) { token.cancel(); };
    REQUIRE_KIND(await(storage().download(request)), ErrorKind::Cancelled);
    REQUIRE_OK(await(storage().discardDownload(kept)));
    QCOMPARE(TempFiles::namesIn(m_files->path(QStringLiteral("there"))), QStringList{QStringLiteral("x.mp3")});
    QCOMPARE(readFile(request.filePath), QByteArray("old"));
}

void StorageSuite::removesManyAndReportsEach()
{
    const QStringList there = {QStringLiteral("a.mp3"), QStringLiteral("box/b.mp3"), QStringLiteral("Küche #1.mp3")};
    for (const QString &key : there)
        REQUIRE_OK(put(at(key), "x"));
    REQUIRE_OK(put(at(QStringLiteral("stays.mp3")), "x"));
    QList<StoragePath> wanted;
    for (const QString &key : there)
        wanted.append(at(key));
    wanted.insert(1, at(QStringLiteral("missing.mp3")));
    const Result<RemoveReport> report = await(storage().remove(wanted));
    REQUIRE_OK(report);
    QCOMPARE(report->removed.size(), 3);
    for (const QString &key : there)
        QVERIFY(report->removed.contains(at(key)));
    QCOMPARE(report->failed.size(), 1);
    QCOMPARE(report->failed.first().path, at(QStringLiteral("missing.mp3")));
    QCOMPARE(report->failed.first().error.kind, ErrorKind::NotFound);
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList{QStringLiteral("stays.mp3")});
    const Result<RemoveReport> nothing = await(storage().remove({}));
    REQUIRE_OK(nothing);
    QVERIFY(nothing->removed.isEmpty() && nothing->failed.isEmpty());
}

void StorageSuite::moves()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    REQUIRE_OK(await(storage().move(at(QStringLiteral("x.mp3")), at(QStringLiteral("new/folder/y ü.mp3")))));
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList{QStringLiteral("new/folder/y ü.mp3")});
    QCOMPARE(get(at(QStringLiteral("new/folder/y ü.mp3"))).value_or(QByteArray()), QByteArray("x"));
}

void StorageSuite::moveNeverOverwrites()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    REQUIRE_OK(put(at(QStringLiteral("y.mp3")), "y"));
    REQUIRE_KIND(await(storage().move(at(QStringLiteral("x.mp3")), at(QStringLiteral("y.mp3")))),
                 ErrorKind::AlreadyExists);
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), QByteArray("x"));
    QCOMPARE(get(at(QStringLiteral("y.mp3"))).value_or(QByteArray()), QByteArray("y"));
}

void StorageSuite::movesAcrossBuckets()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    const StoragePath from = at(QStringLiteral("x.mp3"));
    m_bucket = m_harness.makeBucket({});
    REQUIRE_OK(await(storage().copy(from, at(QStringLiteral("copy.mp3")))));
    REQUIRE_OK(await(storage().move(from, at(QStringLiteral("moved.mp3")))));
    QCOMPARE(names(listAll(at({}), 10)), (QStringList{QStringLiteral("copy.mp3"), QStringLiteral("moved.mp3")}));
    REQUIRE_KIND(await(storage().stat(from)), ErrorKind::NotFound);
}

void StorageSuite::copies()
{
    const QByteArray bytes = patternBytes(2'500'000);
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), bytes));
    REQUIRE_OK(await(storage().copy(at(QStringLiteral("x.mp3")), at(QStringLiteral("new/y.mp3")))));
    QCOMPARE(get(at(QStringLiteral("x.mp3"))).value_or(QByteArray()), bytes);
    QCOMPARE(get(at(QStringLiteral("new/y.mp3"))).value_or(QByteArray()), bytes);
}

void StorageSuite::copyNeverOverwrites()
{
    REQUIRE_OK(put(at(QStringLiteral("x.mp3")), "x"));
    REQUIRE_OK(put(at(QStringLiteral("y.mp3")), "y"));
    REQUIRE_KIND(await(storage().copy(at(QStringLiteral("x.mp3")), at(QStringLiteral("y.mp3")))),
                 ErrorKind::AlreadyExists);
    QCOMPARE(get(at(QStringLiteral("y.mp3"))).value_or(QByteArray()), QByteArray("y"));
}

void StorageSuite::copyAndMoveOfNothing()
{
    const StoragePath none = at(QStringLiteral("none.mp3"));
    REQUIRE_KIND(await(storage().copy(none, at(QStringLiteral("y.mp3")))), ErrorKind::NotFound);
    REQUIRE_KIND(await(storage().move(none, at(QStringLiteral("y.mp3")))), ErrorKind::NotFound);
    QCOMPARE(names(listAll(at({}), 10, true)), QStringList());
}

void StorageSuite::createsFolders()
{
    REQUIRE_OK(await(storage().createFolder(at(QStringLiteral("a/Neuer Ordner ü/")))));
    QCOMPARE(names(listAll(at({}), 10)), QStringList{QStringLiteral("a/")});
    QCOMPARE(names(listAll(at(QStringLiteral("a/")), 10)), QStringList{QStringLiteral("a/Neuer Ordner ü/")});
    REQUIRE_KIND(await(storage().createFolder(at(QStringLiteral("a/Neuer Ordner ü/")))), ErrorKind::AlreadyExists);
    REQUIRE_OK(put(at(QStringLiteral("a/Neuer Ordner ü/x.mp3")), "x"));
    QCOMPARE(names(listAll(at(QStringLiteral("a/Neuer Ordner ü/")), 10)),
             QStringList{QStringLiteral("a/Neuer Ordner ü/x.mp3")});
}

void StorageSuite::removingAllOfAFolderRemovesIt()
{
    // As the window does it: everything that a recursive list has, placeholders too.
    REQUIRE_OK(put(at(QStringLiteral("a/b/x.mp3")), "x"));
    REQUIRE_OK(put(at(QStringLiteral("a/y.mp3")), "y"));
    REQUIRE_OK(await(storage().createFolder(at(QStringLiteral("a/empty/deep/")))));
    const Result<QList<ObjectInfo>> all = listAll(at(QStringLiteral("a/")), 3, true);
    REQUIRE_OK(all);
    QList<StoragePath> paths;
    for (const ObjectInfo &entry : *all)
        paths.append(entry.path);
    const Result<RemoveReport> report = await(storage().remove(paths));
    REQUIRE_OK(report);
    QCOMPARE(report->failed.size(), 0);
    QCOMPARE(names(listAll(at({}), 10)), QStringList());
}

} // namespace bucketdeck::test
