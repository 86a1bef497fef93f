#pragma once

#include "ui/AppServices.h"

#include <QDialog>

class QComboBox;

namespace bucketdeck {

class Theme;

/// What the user can set. Every change holds at once. Opened with open(); deletes itself when closed.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Keys in AppServices::settings, read by the composition root at the start.
    static inline const QString appearanceKey = QStringLiteral("appearance"); ///< "system", "light" or "dark"
    static inline const QString outputKey = QStringLiteral("player/output");
    static inline const QString libraryFolderKey = QStringLiteral("library/folder");
    static inline const QString logFileKey = QStringLiteral("log/file"); ///< Written at the start, shown here.

    explicit SettingsDialog(const AppServices &services, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *generalPage();
    void fillOutputs(QComboBox *box);
    [[nodiscard]] QWidget *aboutPart();

    AppServices m_services;
};

} // namespace bucketdeck
