#include "app/cli/LoudnessCommand.h"

#include "app/cli/CliProgress.h"

#include <QCoreApplication>

#include <cmath>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::LoudnessCommand)
};

/// JSON knows no infinity.
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(std::round(value * 100) / 100) : QJsonValue();
}

QString text(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 1) : QStringLiteral("-");
}

} // namespace

QCoro::Task<CliExit> LoudnessCommand::run()
{
    const auto self = shared_from_this();
    const QList<CliPath> paths = options().paths;
    for (const CliPath &path : paths) {
        if (!namesFile(path))
            co_return m_context->wrongUse(
                Words::tr("loudness takes sounds: files, and objects in ss:/// and lib:///."));
    }
    qsizetype done = 0;
    CliExit last = CliExit::Done;
    for (const CliPath &path : paths) {
        const Result<KeptAnalyses::Found> found = co_await analyse(path, {});
        if (found) {
            print(path, **found);
            ++done;
            continue;
        }
        last = m_context->failed(found.error(), path.toString());
        if (last == CliExit::Interrupted || last == CliExit::NotSignedIn)
            co_return last;
    }
    if (last != CliExit::Done && done > 0)
        last = CliExit::SomeFailed;
    co_return std::as_const(last);
}

void LoudnessCommand::print(const CliPath &path, const SoundAnalysis &analysis)
{
    const Loudness &loudness = analysis.loudness;
    if (options().json) {
        out().object({{QStringLiteral("path"), path.toString()},
                      {QStringLiteral("integrated"), number(loudness.integratedLufs)},
                      {QStringLiteral("range"), number(loudness.rangeLu)},
                      {QStringLiteral("truePeak"), number(loudness.truePeakDb)},
                      {QStringLiteral("samplePeak"), number(loudness.samplePeakDb)},
                      {QStringLiteral("frames"), analysis.frames},
                      {QStringLiteral("sampleRate"), analysis.sampleRate},
                      {QStringLiteral("channels"), analysis.channels}});
        return;
    }
    out().line(Words::tr("Path: %1").arg(path.toString()));
    out().line(Words::tr("Loudness: %1 LUFS").arg(text(loudness.integratedLufs)));
    out().line(Words::tr("Range: %1 LU").arg(text(loudness.rangeLu)));
    out().line(Words::tr("True peak: %1 dBTP").arg(text(loudness.truePeakDb)));
    out().line(Words::tr("Length: %1").arg(CliProgress::time(analysis.durationMs() / 1000)));
}

} // namespace bucketdeck
