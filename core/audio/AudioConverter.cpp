#include "core/audio/AudioConverter.h"

#include "core/audio/AudioEncoder.h"
#include "core/audio/AudioWriter.h"
#include "core/audio/FileSource.h"
#include "core/audio/SampleReader.h"
#include "core/base/DownloadFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::AudioConverter)
};

constexpr int tellEveryMs = 100;

/// By which a change of a file is noticed.
struct Version
{
    qint64 size;
    QDateTime modified;

    explicit Version(const QString &path)
    {
        const QFileInfo info(path);
        size = info.exists() ? info.size() : -1;
        modified = info.lastModified();
    }
    friend bool operator==(const Version &, const Version &) = default;
};

/// Tells at once, at most ten times a second, and at the end.
class ProgressTeller
{
public:
    ProgressTeller(const AudioConverter::Progress &progress, qint64 totalMs)
        : m_progress(progress)
        , m_totalMs(totalMs)
    {
    }
    void tell(qint64 doneMs)
    {
        if (!m_progress || (m_sinceLast.isValid() && m_sinceLast.elapsed() < tellEveryMs))
            return;
        m_sinceLast.start();
        m_progress(m_totalMs > 0 ? std::min(doneMs, m_totalMs) : doneMs, m_totalMs);
    }
    void tellEnd(qint64 doneMs) const
    {
        if (m_progress)
            m_progress(std::max(doneMs, m_totalMs), std::max(doneMs, m_totalMs));
    }

private:
    const AudioConverter::Progress &m_progress;
    qint64 m_totalMs;
    QElapsedTimer m_sinceLast;
};

Result<qint64> encodeAll(SampleReader &reader, AudioEncoder &encoder, const CancelToken &cancel,
                         const AudioConverter::Progress &progress)
{
    const int rate = reader.sampleRate();
    ProgressTeller teller(progress, av_rescale(reader.expectedFrames(), 1000, rate));
    for (;;) {
        if (cancel.isCancelled())
            return fail(cancelledError());
        const Result<const AVFrame *> frame = reader.next();
        if (!frame)
            return fail(frame.error());
        if (!*frame)
            break;
        if (const Result<void> encoded = encoder.encode(**frame); !encoded)
            return fail(encoded.error());
        teller.tell(av_rescale(reader.framesRead(), 1000, rate));
    }
    if (const Result<void> finished = encoder.finish(); !finished)
        return fail(finished.error());
    const qint64 durationMs = av_rescale(reader.framesRead(), 1000, rate);
    teller.tellEnd(durationMs);
    return durationMs;
}

} // namespace

Result<ConvertedAudio> AudioConverter::convert(const QString &from, const QString &to, const EncodeSettings &settings,
                                               const CancelToken &cancel, const Progress &progress)
{
    const Version version(from);
    FileSource source(from, cancel);
    Result<std::unique_ptr<SampleReader>> reader = SampleReader::open(source);
    if (cancel.isCancelled())
        return fail(cancelledError());
    if (!reader)
        return fail(reader.error());
    if (!(*reader)->isLossless() && !settings.lossyToo)
        return fail(ErrorKind::Unsupported, Texts::tr("It is compressed already (%1), and would only lose quality.")
                                                .arg((*reader)->input().info().codecName));
    const Result<std::unique_ptr<DownloadFile>> file = DownloadFile::create(to, true);
    if (!file)
        return fail(file.error());
    const Result<std::unique_ptr<AudioWriter>> writer = AudioWriter::open((*file)->descriptor(), to, settings.codec);
    if (!writer)
        return fail(writer.error());
    const Result<std::unique_ptr<AudioEncoder>> encoder = AudioEncoder::open(**reader, settings, **writer);
    if (!encoder)
        return fail(encoder.error());
    const Result<qint64> durationMs = encodeAll(**reader, **encoder, cancel, progress);
    if (!durationMs)
        return fail(durationMs.error());
    if (!(Version(from) == version))
        return fail(ErrorKind::SourceChanged,
                    Texts::tr("“%1” changed while it was read. Try again when nobody writes to it any more.")
                        .arg(QFileInfo(from).fileName()));
    if (const Result<void> whole = (*file)->commit(); !whole)
        return fail(whole.error());
    return ConvertedAudio{version.size, (*writer)->size(), *durationMs};
}

} // namespace bucketdeck
