#include "core/audio/tags/SoundHash.h"

#include "core/audio/FileSource.h"
#include "core/audio/MediaInput.h"

#include <QCryptographicHash>

namespace bucketdeck {

Result<QByteArray> soundHash(const QString &filePath)
{
    FileSource source(filePath, CancelToken());
    const Result<std::unique_ptr<MediaInput>> input = MediaInput::open(source);
    if (!input)
        return fail(input.error());
    const AVCodecParameters *codec = (*input)->stream()->codecpar;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const int number : {static_cast<int>(codec->codec_id), codec->sample_rate, codec->ch_layout.nb_channels})
        hash.addData(QByteArray(QByteArray::number(number) + ' '));
    const AvPacketPointer packet(av_packet_alloc());
    const int sound = (*input)->stream()->index;
    while (true) {
        const int read = av_read_frame((*input)->format(), packet.get());
        if (read == AVERROR_EOF)
            break;
        if (read < 0) {
            const std::optional<Error> failure = (*input)->takeSourceError();
            return fail(failure.value_or(notAudioError(libavText(read))));
        }
        if (packet->stream_index == sound)
            hash.addData(QByteArrayView(packet->data, packet->size));
        av_packet_unref(packet.get());
    }
    return hash.result();
}

} // namespace bucketdeck
