#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/audio_fifo.h>
#include <libswresample/swresample.h>
}

#include <memory>

namespace bucketdeck {

struct LibavDelete
{
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(SwrContext *context) const { swr_free(&context); }
    void operator()(AVFilterGraph *graph) const { avfilter_graph_free(&graph); }
    void operator()(AVAudioFifo *fifo) const { av_audio_fifo_free(fifo); }
    void operator()(AVIOContext *context) const
    {
        av_freep(&context->buffer);
        avio_context_free(&context);
    }
};

/// A format that is written isn't closed as one that is read.
struct LibavFreeFormat
{
    void operator()(AVFormatContext *context) const { avformat_free_context(context); }
};

using AvFormatPointer = std::unique_ptr<AVFormatContext, LibavDelete>;
using AvOutputPointer = std::unique_ptr<AVFormatContext, LibavFreeFormat>;
using AvGraphPointer = std::unique_ptr<AVFilterGraph, LibavDelete>;
using AvFifoPointer = std::unique_ptr<AVAudioFifo, LibavDelete>;
using AvCodecPointer = std::unique_ptr<AVCodecContext, LibavDelete>;
using AvPacketPointer = std::unique_ptr<AVPacket, LibavDelete>;
using AvFramePointer = std::unique_ptr<AVFrame, LibavDelete>;
using AvIoPointer = std::unique_ptr<AVIOContext, LibavDelete>;
using SwrPointer = std::unique_ptr<SwrContext, LibavDelete>;

} // namespace bucketdeck
