#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace bucketdeck {

/// One command as its help shows it and its parser takes it.
struct CliCommandEntry
{
    QString name;
    QString syntax;  ///< "cp SOURCE… TARGET"
    QString summary; ///< One line.
    QString notes;   ///< Paragraphs for `--help` of the command.
    QList<QCommandLineOption> options;
    int fewestPaths = 0;
    int mostPaths = 1; ///< -1: any number.
};

namespace CliCommandTable {

[[nodiscard]] QList<CliCommandEntry> commands();
/// What every command takes.
[[nodiscard]] QList<QCommandLineOption> commonOptions();
/// The exit codes in words.
[[nodiscard]] QString exitCodes();
/// How paths and accounts are written.
[[nodiscard]] QString pathsAndAccounts();

} // namespace CliCommandTable
} // namespace bucketdeck
