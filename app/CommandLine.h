#pragma once

#include "app/Profile.h"

#include <QCommandLineOption>
#include <QString>
#include <QStringList>

class QCommandLineParser;
class QCoreApplication;

namespace bucketdeck {

/// What the window can be started with. Parses without an application, so that it can decide which kind to make.
class CommandLine
{
public:
    struct Options
    {
        Profile profile = Profile::standard();
        QString tourFolder;
        QString demoFile;
    };

    CommandLine();

    /// --help, --version, or a word that is no command: no display is asked for. Where there are options of Qt's own,
    /// such as -platform, whose values look like words, a window is wanted.
    [[nodiscard]] bool needsNoWindow(const QStringList &words) const;
    /// Ends the process on --help, --version and wrong use.
    [[nodiscard]] Options read(const QCoreApplication &app);

private:
    void addOptions(QCommandLineParser &parser) const;

    QCommandLineOption m_help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption m_version{QStringLiteral("version")};
    QCommandLineOption m_profile{QStringLiteral("profile"), QString(), QStringLiteral("folder")};
    QCommandLineOption m_tour{QStringLiteral("tour"), QString(), QStringLiteral("folder")};
    QCommandLineOption m_demo{QStringLiteral("demo"), QString(), QStringLiteral("file")};
};

} // namespace bucketdeck
