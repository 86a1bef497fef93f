#pragma once

#include "tests/server/FormData.h"
#include "tests/server/Uploads.h"

namespace bucketdeck::practice {

/// Receives one standard upload, raw or as form data, and stores it when it is whole. A client that goes away before
/// that leaves nothing behind [078,079].
class UploadSink : public BodySink
{
public:
    /// `answer` makes the reply from the stored row.
    UploadSink(Backend &backend, UploadOrder order, const QByteArray &requestContentType,
               std::function<HttpResponse(const ObjectRow &)> answer);

    void write(QByteArrayView bytes) override;
    HttpResponse finish() override;

private:
    void applyForm();

    Uploads m_uploads;
    UploadOrder m_order;
    BlobWriter m_writer;
    std::optional<FormData> m_form;
    std::function<HttpResponse(const ObjectRow &)> m_answer;
    bool m_diskFailed = false;
};

} // namespace bucketdeck::practice
