#pragma once

#include "core/transfer/UploadSurvey.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace bucketdeck {

class AccentButton;

/// Asks to what the sound among chosen files is to be compressed before they are uploaded, and says what that will
/// save. Opened with open(); deletes itself when closed.
class CompressDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `bucketTitle` is what the bucket is called here; `present` its default; `hidden` is counted as it
    /// will be sent.
    CompressDialog(const QStringList &localPaths, const QString &bucketTitle,
                   const std::optional<EncodeSettings> &present, HiddenFiles hidden, QWidget *parent = nullptr);
    ~CompressDialog() override;

    [[nodiscard]] EncodeSettings settings() const;

Q_SIGNALS:
    /// `asDefault`: so it shall be for this bucket from now on.
    void chosen(const bucketdeck::EncodeSettings &settings, bool asDefault);

private:
    [[nodiscard]] QWidget *buildEstimate();
    void fillQualities();
    void choose(const EncodeSettings &settings);
    void explain();
    void changeEvent(QEvent *event) override;

    QComboBox *m_codec;
    QComboBox *m_quality;
    QCheckBox *m_lossyToo;
    QCheckBox *m_asDefault;
    QLabel *m_figures; ///< "640 MB → about 85 MB"
    QLabel *m_saving;
    QLabel *m_others;
    QLabel *m_note;
    AccentButton *m_upload;
    std::optional<UploadSurvey> m_survey;
    CancelToken m_cancel;
};

} // namespace bucketdeck
