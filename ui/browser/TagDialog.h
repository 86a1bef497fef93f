#pragma once

#include "core/audio/tags/SoundTags.h"
#include "core/audio/tags/TagChanges.h"
#include "core/storage/ObjectInfo.h"

#include <QDialog>
#include <QImage>

class QLineEdit;
class QPushButton;

namespace bucketdeck {

class AccentButton;
class CoverField;
class MessageBanner;
class ThinProgressBar;

/// Edits the tags and the cover of one sound or several; where they differ, a field that isn't touched leaves them as
/// they are. Asks before it has new versions uploaded. Stays open, busy, until it is told how it went.
class TagDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        ObjectInfo info;
        SoundTags tags; ///< With the cover's bytes.
    };

    /// At least one. `isCloud`: saving means uploading.
    TagDialog(const QList<Subject> &subjects, bool isCloud, QWidget *parent = nullptr);

    void showProblem(const QString &words);
    /// 0 to 1, of all of them.
    void showProgress(double share);
    /// A picture from this file as the cover; read in the background.
    void takeCover(const QString &filePath);

    void reject() override;

Q_SIGNALS:
    /// Only what is different.
    void submitted(const bucketdeck::TagChanges &changes);
    /// While it was busy.
    void stopRequested();

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        QString before;
        bool isMixed = false;
    };

    [[nodiscard]] Field makeField(const QString &name, const std::function<QString(const SoundTags &)> &valueOf);
    [[nodiscard]] static std::optional<QString> changed(const Field &field);
    [[nodiscard]] QWidget *makeCoverSide();
    void chooseCover();
    void showCoverOf(const QByteArray &bytes);
    void save();
    void ask(const TagChanges &changes);
    void submit(const TagChanges &changes);
    void setBusy(bool busy);

    QList<Subject> m_subjects;
    bool m_isCloud;
    bool m_isBusy = false;
    std::optional<QByteArray> m_newCover;
    MessageBanner *m_banner;
    CoverField *m_cover;
    QPushButton *m_choose;
    QPushButton *m_remove;
    Field m_title;
    Field m_artist;
    Field m_album;
    Field m_genre;
    Field m_comment;
    Field m_track;
    Field m_year;
    ThinProgressBar *m_progress;
    AccentButton *m_save;
};

} // namespace bucketdeck
