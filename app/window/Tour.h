#pragma once

#include "core/storage/StoragePath.h"
#include "ui/AppServices.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace bucketdeck {

class BrowserPage;
class MainWindow;
class Theme;

/// Walks through the main views, light and dark, and keeps a picture of each: `./run` on a machine without a display.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow *window, Theme *theme, const AppServices &services, QString folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(bool allSaved);

private:
    struct Step
    {
        QString name; ///< Empty: no picture.
        std::function<void()> go;
        std::function<bool()> isThere = {}; ///< Empty: after a moment.
    };

    void addViews(const QString &suffix);
    void addFolderOfAudio(const QString &suffix);
    void addSearch(const QString &suffix);
    void addProjects(const QString &suffix);
    void addPreviews(const QString &suffix);
    void addBucketDialogs(const QString &suffix);
    void addDialogs(const QString &suffix);
    void showPicture();
    void next();
    void grabWhenThere(const Step &step, int waitedMs);
    void grab(const QString &name);
    [[nodiscard]] bool playsFirstSound();
    [[nodiscard]] bool isSelectedAndSettled();
    /// In the signed-in user's own folder; an empty path where nobody is signed in.
    [[nodiscard]] StoragePath own(const QString &bucket, const QString &below) const;
    void select(const StoragePath &path);

    MainWindow *m_window;
    BrowserPage *m_browser;
    Theme *m_theme;
    AppServices m_services;
    QString m_folder;
    QList<Step> m_steps;
    StoragePath m_pending; ///< To be selected as soon as it is shown.
    int m_looks = 0;       ///< At the present step.
    bool m_allSaved = true;
    bool m_soundStarted = false;
};

} // namespace bucketdeck
