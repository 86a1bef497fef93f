#include "app/cli/PeaksCommand.h"

#include "core/audio/analysis/WaveformFile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::PeaksCommand)
};

} // namespace

QCoro::Task<CliExit> PeaksCommand::run()
{
    const auto self = shared_from_this();
    const CliPath path = options().paths.first();
    if (!namesFile(path))
        co_return m_context->wrongUse(Words::tr("peaks takes one sound: a file, or an object in ss:/// or lib:///."));
    if (options().output.isEmpty())
        co_return m_context->wrongUse(Words::tr("Say with -o which file to write; “-” is standard output."));
    AnalysisSettings settings;
    // Any multiple can be made of what is kept.
    if (options().pixelFrames % settings.pixelFrames != 0)
        settings.pixelFrames = options().pixelFrames;
    const Result<KeptAnalyses::Found> found = co_await analyse(path, settings);
    if (!found)
        co_return m_context->failed(found.error(), path.toString());
    if (const Result<void> written = write(**found); !written)
        co_return m_context->failed(written.error(), options().output);
    co_return CliExit::Done;
}

Result<void> PeaksCommand::write(const SoundAnalysis &analysis)
{
    WaveformFile file;
    file.sampleRate = analysis.sampleRate;
    file.pixelFrames = options().pixelFrames;
    file.bits = options().peakBits;
    file.points = analysis.peaks.coarser(file.pixelFrames);
    if (file.points.empty() && !analysis.peaks.isEmpty())
        return fail(ErrorKind::Unsupported,
                    Words::tr("This sound is too long for so many points. --samples-per-pixel %1 and its multiples "
                              "are possible.")
                        .arg(analysis.peaks.pixelFrames()));
    const bool isJson = options().peakFormat.isEmpty()
                            ? options().output.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive)
                            : options().peakFormat == u"json";
    const QByteArray bytes = file.toBytes(isJson ? WaveformFile::Format::Json : WaveformFile::Format::Dat);
    if (options().output == u"-") {
        out().bytes(bytes);
        return {};
    }
    QSaveFile target(options().output);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(ErrorKind::LocalIo, Words::tr("The file can't be written. Check its folder and the room there."),
                    target.errorString());
    return {};
}

} // namespace bucketdeck
