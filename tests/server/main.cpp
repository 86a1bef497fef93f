// bucketdeck-practice: the practice project as a process of its own, for ./run demo and for end-to-end tests.

#include "tests/server/ControlChannel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace bucketdeck;
using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t endAsked = 0;

void askForEnd(int)
{
    endAsked = 1;
}

QByteArray readyNote(const PracticeServer &server, const QList<DemoUser> &users)
{
    QJsonArray people;
    for (const DemoUser &user : users)
        people.append(QJsonObject{{u"email"_s, user.email}, {u"password"_s, user.password}, {u"id"_s, user.id}});
    return QJsonDocument(QJsonObject{{u"url"_s, server.url().toString()},
                                     {u"anon_key"_s, server.anonKey()},
                                     {u"service_key"_s, server.serviceKey()},
                                     {u"publishable_key"_s, server.publishableKey()},
                                     {u"users"_s, people}})
        .toJson();
}

int fail(const QString &message)
{
    std::fprintf(stderr, "bucketdeck-practice: %s\n", qPrintable(message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A practice Supabase project on this computer, for trying Bucketdeck out."_s);
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Listen on this port instead of any free one."_s, u"number"_s, u"0"_s},
                       {u"ready-file"_s, u"Write address, keys and users to this file when ready."_s, u"path"_s},
                       {u"seed-demo"_s, u"Fill the buckets with generated audio, pictures and texts."_s},
                       {u"audio-dir"_s, u"Also offer the audio files of this folder."_s, u"folder"_s},
                       {u"weigh"_s, u"Take objects of any size, and keep of large ones only size and checksum."_s},
                       {u"commands"_s, u"Take commands from standard input, and end with it."_s}});
    parser.process(app);

    PracticeServer server(quint16(parser.value(u"port"_s).toUInt()));
    if (!server.isListening())
        return fail(u"port %1 is taken"_s.arg(parser.value(u"port"_s)));
    server.setWeighsOnly(parser.isSet(u"weigh"_s));
    const QList<DemoUser> users = DemoProject(server).build(parser.isSet(u"seed-demo"_s), parser.value(u"audio-dir"_s));

    const QByteArray note = readyNote(server, users);
    if (parser.isSet(u"ready-file"_s)) {
        QSaveFile file(parser.value(u"ready-file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size() || !file.commit())
            return fail(u"can't write %1"_s.arg(file.fileName()));
    } else {
        std::fwrite(note.constData(), 1, size_t(note.size()), stdout);
        std::fflush(stdout);
    }

    // What would be sent by mail is read here; with commands the output is theirs, and there is one that asks for it.
    if (!parser.isSet(u"commands"_s)) {
        server.setMailReader([](const PracticeMail &mail) {
            const QString words = u"Message to %1 (%2): code %3 %4"_s.arg(mail.to, mail.type, mail.code, mail.link);
            std::puts(qPrintable(words));
            std::fflush(stdout);
        });
    }

    std::signal(SIGTERM, askForEnd);
    std::signal(SIGINT, askForEnd);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [] {
        if (endAsked)
            QCoreApplication::quit();
    });
    watch.start(50);

    std::optional<ControlChannel> channel;
    if (parser.isSet(u"commands"_s)) {
        channel.emplace(server, users);
        QObject::connect(&*channel, &ControlChannel::quitAsked, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    }
    return QCoreApplication::exec();
}
