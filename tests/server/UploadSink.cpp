#include "tests/server/UploadSink.h"

#include "tests/server/StorageErrors.h"

#include <QJsonDocument>

namespace bucketdeck::practice {

using namespace Qt::StringLiterals;

UploadSink::UploadSink(Backend &backend, UploadOrder order, const QByteArray &requestContentType,
                       std::function<HttpResponse(const ObjectRow &)> answer)
    : m_uploads(backend)
    , m_order(std::move(order))
    , m_writer(backend.store.directory(), backend.settings.keepsBytes)
    , m_answer(std::move(answer))
{
    if (FormData::isFormData(requestContentType)) {
        m_form.emplace(requestContentType,
                       [this](QByteArrayView bytes) { m_diskFailed = !m_writer.write(bytes) || m_diskFailed; });
    }
}

void UploadSink::write(QByteArrayView bytes)
{
    if (m_form)
        m_form->feed(bytes);
    else
        m_diskFailed = !m_writer.write(bytes) || m_diskFailed;
}

void UploadSink::applyForm()
{
    const auto &fields = m_form->fields();
    if (!m_form->fileContentType().isEmpty())
        m_order.contentType = m_form->fileContentType();
    if (fields.contains("contentType"))
        m_order.contentType = fields.value("contentType");
    if (fields.contains("cacheControl"))
        m_order.cacheControl = "max-age=" + fields.value("cacheControl");
    if (fields.contains("metadata"))
        m_order.userMetadata = QJsonDocument::fromJson(fields.value("metadata")).object();
}

HttpResponse UploadSink::finish()
{
    if (m_diskFailed)
        return errors::internal();
    if (m_form) {
        if (!m_form->isComplete() || !m_form->hasFile())
            return errors::invalidRequest(u"Unexpected end of form"_s);
        applyForm();
        if (auto refused = m_uploads.contentRefusal(m_order, -1))
            return *refused;
    }
    const auto row = m_uploads.store(m_order, m_writer.finish());
    return row ? m_answer(**row) : row.error();
}

} // namespace bucketdeck::practice
