#include "tests/unit/SupabaseListingTest.h"

#include <QSignalSpy>
#include <QTest>

namespace bucketdeck::test {

void SupabaseListingTest::namesAreDecodedOnTheWayIn()
{
    m_server->answers = {ScriptedServer::json(
        200,
        R"({"hasNext":false,"folders":[{"name":"K=C3=BCche/=F0=9F=8E=B5/"}],"objects":[{"name":"K=C3=BCche/=C3=A9.mp3","metadata":{"size":5}}]})")};
    const auto page = await(m_storage->listFolder({{QStringLiteral("b"), QStringLiteral("Küche/")}, 1000, {}, false}));
    QVERIFY2(page, failure(page).constData());
    QCOMPARE(page->entries.at(0).path.key, QStringLiteral("Küche/🎵/"));
    QCOMPARE(page->entries.at(1).path.key, QStringLiteral("Küche/é.mp3"));
    QCOMPARE(bodyOf(m_server->requests.first()).value(u"prefix").toString(), QStringLiteral("K=C3=BCche/"));
}

void SupabaseListingTest::listMergesFoldersAndObjects()
{
    m_server->answers = {
        ScriptedServer::json(200, R"({"hasNext":true,"nextCursor":"abc","folders":[{"name":"u/x/"},{"name":"u//"}],
            "objects":[{"name":"u/","metadata":{"size":0}},{"name":"u/.emptyFolderPlaceholder","metadata":{"size":0}},
            {"name":"u/a.mp3","updated_at":"2026-11-21T05:26:35.725Z","metadata":{"size":7,"mimetype":"audio/mpeg","eTag":"\"q\""}}]})"),
        ScriptedServer::json(200, R"({"hasNext":false,"folders":[],"objects":[]})")};
    ListRequest request{{QStringLiteral("b"), QStringLiteral("u/")}, 5000, {}, false};
    const auto first = await(m_storage->listFolder(request));
    QVERIFY2(first, failure(first).constData());
    QCOMPARE(bodyOf(m_server->requests.first()).value(u"limit").toInt(), 1000);
    QCOMPARE(first->entries.size(), 3);
    QCOMPARE(first->entries.at(0).path.key, QStringLiteral("u/x/"));
    QCOMPARE(first->entries.at(1).path.key, QStringLiteral("u//"));
    const ObjectInfo song = first->entries.at(2);
    QCOMPARE(song.size, 7);
    QCOMPARE(song.etag, QStringLiteral("q"));
    QCOMPARE(song.contentType, QStringLiteral("audio/mpeg"));
    QCOMPARE(song.modified, QDateTime::fromString(QStringLiteral("2026-11-21T05:26:35.725Z"), Qt::ISODateWithMs));
    QVERIFY(!first->isLast());
    request.cursor = first->nextCursor;
    const auto second = await(m_storage->listFolder(request));
    QVERIFY(second);
    QVERIFY(second->isLast());
    QCOMPARE(bodyOf(m_server->requests.last()).value(u"cursor").toString(), QStringLiteral("abc"));
}

/// In both shapes that the server has for it.
void SupabaseListingTest::foldersWithoutANameAreListed()
{
    m_server->answers = {
        ScriptedServer::json(
            200, R"({"hasNext":false,"folders":[{"key":"","name":"u/"},{"key":"b","name":"u/b/"}],"objects":[]})"),
        ScriptedServer::json(200, R"({"hasNext":false,"folders":[{"id":null,"name":"u//d/"}],"objects":[]})")};
    const auto outer = await(m_storage->listFolder({{QStringLiteral("b"), QStringLiteral("u/")}, 1000, {}, false}));
    QVERIFY2(outer, failure(outer).constData());
    QCOMPARE(outer->entries.size(), 2);
    QCOMPARE(outer->entries.at(0).path.key, QStringLiteral("u//"));
    const auto inner = await(m_storage->listFolder({{QStringLiteral("b"), QStringLiteral("u//d/")}, 1000, {}, false}));
    QVERIFY2(inner, failure(inner).constData());
    QCOMPARE(inner->entries.size(), 1);
    QCOMPARE(inner->entries.at(0).path.key, QStringLiteral("u//d//"));
}

void SupabaseListingTest::nextPageComesEarlyWhereAllAreWanted()
{
    // Page n holds one object named n, and leads to n + 1.
    m_server->handler = [](const ScriptedRequest &request) {
        const int number = bodyOf(request).value(u"cursor").toString().toInt();
        const QByteArray rows = R"("folders":[],"objects":[{"name":"u/)" + QByteArray::number(number) + R"("}])";
        const QByteArray next = R"("nextCursor":")" + QByteArray::number(number + 1) + R"(",)";
        return ScriptedServer::json(200, R"({"hasNext":true,)" + next + rows + '}');
    };
    ListRequest walk{{QStringLiteral("b"), QStringLiteral("u/")}, 1000, {}, false, {}, true};
    ListRequest other = walk;
    other.cancel = CancelToken();
    const auto first = await(m_storage->listFolder(walk));
    QVERIFY2(first, failure(first).constData());
    QTRY_COMPARE(m_server->requests.size(), 2);
    walk.cursor = other.cursor = first->nextCursor;
    const auto second = await(m_storage->listFolder(walk));
    QVERIFY2(second, failure(second).constData());
    QCOMPARE(second->entries.first().name(), QStringLiteral("1"));
    QTRY_COMPARE(m_server->requests.size(), 3);
    // Somebody else gets a page of their own, as new as their question.
    const auto again = await(m_storage->listFolder(other));
    QVERIFY2(again, failure(again).constData());
    QCOMPARE(again->entries.first().name(), QStringLiteral("1"));
    QTRY_COMPARE(m_server->requests.size(), 5);
    walk.cursor = second->nextCursor;
    const auto third = await(m_storage->listFolder(walk));
    QVERIFY2(third, failure(third).constData());
    QCOMPARE(third->entries.first().name(), QStringLiteral("2"));
    QTRY_COMPARE(m_server->requests.size(), 6);
}

void SupabaseListingTest::listFallsBackToV1()
{
    QList<QPair<QByteArray, bool>> names{{"folder", true}, {"a.mp3", false}, {"b.mp3", false}};
    m_server->handler = [&names](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(404, noRoute);
        const QJsonObject body = bodyOf(request);
        QJsonArray rows;
        for (const auto &[name, folder] : names.mid(body.value(u"offset").toInt(), body.value(u"limit").toInt()))
            rows.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                    {QStringLiteral("id"), folder ? QJsonValue() : QJsonValue(QStringLiteral("id"))}});
        return ScriptedServer::json(200, QJsonDocument(rows).toJson());
    };
    ListRequest request{{QStringLiteral("b"), QStringLiteral("u/")}, 2, {}, false};
    const auto first = await(m_storage->listFolder(request));
    QVERIFY2(first, failure(first).constData());
    QCOMPARE(first->entries.size(), 2);
    QCOMPARE(first->entries.at(0).path.key, QStringLiteral("u/folder/"));
    QCOMPARE(first->entries.at(1).path.key, QStringLiteral("u/a.mp3"));
    request.cursor = first->nextCursor;
    const auto second = await(m_storage->listFolder(request));
    QVERIFY(second);
    QCOMPARE(second->entries.size(), 1);
    QVERIFY(second->isLast());
    // Remembered: v2 is asked for once only.
    request.cursor.clear();
    QVERIFY(await(m_storage->listFolder(request)));
    QCOMPARE(std::count_if(m_server->requests.cbegin(), m_server->requests.cend(),
                           [](const ScriptedRequest &r) { return r.target.contains("list-v2"); }),
             1);
}

void SupabaseListingTest::v1WalksRecursively()
{
    m_server->handler = [](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(404, noRoute);
        const QString prefix = bodyOf(request).value(u"prefix").toString();
        if (prefix.isEmpty())
            return ScriptedServer::json(200, R"([{"name":"x","id":null},{"name":"r.mp3","id":"1"}])");
        if (prefix == u"x")
            return ScriptedServer::json(200, R"([{"name":"y","id":null},{"name":".emptyFolderPlaceholder","id":"2"}])");
        if (prefix == u"x/y")
            return ScriptedServer::json(200, R"([{"name":"deep.mp3","id":"3"}])");
        return ScriptedServer::json(500, "{}");
    };
    ListRequest request{{QStringLiteral("b"), {}}, 1000, {}, true};
    QStringList keys;
    do {
        const auto page = await(m_storage->listFolder(request));
        QVERIFY2(page, failure(page).constData());
        for (const ObjectInfo &object : page->entries)
            keys.append(object.path.key);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("r.mp3"), QStringLiteral("x/.emptyFolderPlaceholder"),
                                QStringLiteral("x/y/deep.mp3")}));
}

void SupabaseListingTest::nonsenseListsAreProtocolErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html>hello</html>");
    QTest::newRow("other json") << QByteArray("{\"a\":1}");
    QTest::newRow("cut json") << QByteArray("{\"objects\":[{\"name\":");
    QTest::newRow("nothing") << QByteArray();
}

void SupabaseListingTest::nonsenseListsAreProtocolErrors()
{
    QFETCH(const QByteArray, body);
    m_server->answers = {ScriptedServer::json(200, body)};
    const auto page = await(m_storage->listFolder({{QStringLiteral("b"), {}}, 1000, {}, false}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
    const auto foreign = await(m_storage->listFolder({{QStringLiteral("b"), {}}, 1000, QStringLiteral("zzz"), false}));
    QCOMPARE(foreign.error().kind, ErrorKind::InvalidArgument);
}

void SupabaseListingTest::v1GoesOnWhereEverythingMoved_data()
{
    QTest::addColumn<QByteArrayList>("later");
    QTest::addColumn<QByteArrayList>("rest");
    QTest::newRow("as it was") << QByteArrayList{"a", "b", "c", "d", "e"} << QByteArrayList{"c", "d", "e"};
    QTest::newRow("one went") << QByteArrayList{"b", "c", "d", "e"} << QByteArrayList{"c", "d", "e"};
    QTest::newRow("the last one went") << QByteArrayList{"a", "c", "d", "e"} << QByteArrayList{"c", "d", "e"};
    QTest::newRow("one came") << QByteArrayList{"0", "a", "b", "c", "d", "e"} << QByteArrayList{"c", "d", "e"};
    QTest::newRow("many came") << QByteArrayList{"0", "1", "2", "3", "4", "a", "b", "c"} << QByteArrayList{"c"};
    QTest::newRow("all went") << QByteArrayList{"c", "d"} << QByteArrayList{"c", "d"};
    QTest::newRow("nothing is left") << QByteArrayList{} << QByteArrayList{};
}

void SupabaseListingTest::v1GoesOnWhereEverythingMoved()
{
    QFETCH(const QByteArrayList, later);
    QFETCH(const QByteArrayList, rest);
    QByteArrayList names{"a", "b", "c", "d", "e"};
    m_server->handler = [&names](const ScriptedRequest &request) {
        if (request.target.contains("list-v2"))
            return ScriptedServer::json(404, noRoute);
        const QJsonObject body = bodyOf(request);
        QJsonArray rows;
        for (const QByteArray &name : names.mid(body.value(u"offset").toInt(), body.value(u"limit").toInt()))
            rows.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                    {QStringLiteral("id"), QStringLiteral("i")}});
        return ScriptedServer::json(200, QJsonDocument(rows).toJson());
    };
    ListRequest request;
    request.folder = {QStringLiteral("b"), {}};
    request.pageSize = 2;
    const auto first = await(m_storage->listFolder(request));
    QVERIFY2(first, failure(first).constData());
    QCOMPARE(first->entries.size(), 2);
    request.cursor = first->nextCursor;
    names = later;
    QByteArrayList found;
    while (!request.cursor.isEmpty()) {
        const auto page = await(m_storage->listFolder(request));
        QVERIFY2(page, failure(page).constData());
        for (const ObjectInfo &entry : page->entries)
            found.append(entry.path.key.toLatin1());
        request.cursor = page->nextCursor;
    }
    for (const QByteArray &name : rest)
        QCOMPARE(found.count(name), 1);
    QVERIFY(!found.contains("a") && !found.contains("b"));
}

} // namespace bucketdeck::test
