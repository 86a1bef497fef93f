#include "core/audio/TempoFilter.h"

#include "core/audio/FrameRing.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

#include <QString>

#include <algorithm>

namespace bucketdeck {

std::unique_ptr<TempoFilter> TempoFilter::create(int rate, double speed)
{
    std::unique_ptr<TempoFilter> filter(new TempoFilter);
    filter->m_rate = rate;
    filter->m_frame.reset(av_frame_alloc());
    filter->m_graph.reset(avfilter_graph_alloc());
    AVFilterGraph *graph = filter->m_graph.get();
    graph->nb_threads = 1;
    const QByteArray hertz = QByteArray::number(rate);
    const QByteArray in = QByteArrayLiteral("time_base=1/") + hertz + QByteArrayLiteral(":sample_rate=") + hertz +
                          QByteArrayLiteral(":sample_fmt=flt:channel_layout=stereo");
    AVFilterContext *tempo = nullptr;
    if (avfilter_graph_create_filter(&filter->m_source, avfilter_get_by_name("abuffer"), "in", in.constData(), nullptr,
                                     graph) < 0 ||
        avfilter_graph_create_filter(&tempo, avfilter_get_by_name("atempo"), "tempo",
                                     QByteArray::number(speed, 'f', 4).constData(), nullptr, graph) < 0 ||
        avfilter_graph_create_filter(&filter->m_sink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr,
                                     graph) < 0 ||
        avfilter_link(filter->m_source, 0, tempo, 0) < 0 || avfilter_link(tempo, 0, filter->m_sink, 0) < 0 ||
        avfilter_graph_config(graph, nullptr) < 0)
        return nullptr;
    return filter;
}

bool TempoFilter::process(const float *frames, int count, std::vector<float> &out)
{
    AVFrame *frame = m_frame.get();
    frame->format = AV_SAMPLE_FMT_FLT;
    frame->sample_rate = m_rate;
    frame->nb_samples = count;
    frame->pts = m_given;
    av_channel_layout_default(&frame->ch_layout, FrameRing::channels);
    if (av_frame_get_buffer(frame, 0) < 0)
        return false;
    std::copy_n(frames, static_cast<qsizetype>(count) * FrameRing::channels, reinterpret_cast<float *>(frame->data[0]));
    m_given += count;
    const bool taken = av_buffersrc_add_frame(m_source, frame) >= 0;
    av_frame_unref(frame);
    if (taken)
        collect(out);
    return taken;
}

void TempoFilter::finish(std::vector<float> &out)
{
    if (av_buffersrc_add_frame(m_source, nullptr) >= 0)
        collect(out);
}

void TempoFilter::collect(std::vector<float> &out)
{
    while (av_buffersink_get_frame(m_sink, m_frame.get()) >= 0) {
        const auto *samples = reinterpret_cast<const float *>(m_frame->data[0]);
        out.insert(out.end(), samples, samples + static_cast<qsizetype>(m_frame->nb_samples) * FrameRing::channels);
        av_frame_unref(m_frame.get());
    }
}

} // namespace bucketdeck
