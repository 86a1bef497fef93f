#pragma once

#include "ui/desktop/FileManager.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace bucketdeck {

class BusConnection;

/// org.freedesktop.FileManager1; where no file manager answers to that, the folders are opened by their type.
class BusFileManager final : public QObject, public FileManager
{
    Q_OBJECT

public:
    using Open = std::function<void(const QUrl &folder)>;

    BusFileManager(BusConnection *session, Open openFolder, QObject *parent = nullptr);

    void showFiles(const QStringList &paths) override;

private:
    BusConnection *m_session;
    Open m_openFolder;
};

} // namespace bucketdeck
