#include "ui/browser/CompressDialog.h"

#include "core/audio/LibavEncoder.h"
#include "ui/browser/CompressionChoices.h"
#include "ui/style/AccentButton.h"
#include "ui/style/Card.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace bucketdeck {
namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

CompressDialog::CompressDialog(const QStringList &localPaths, const QString &bucketTitle,
                               const std::optional<EncodeSettings> &present, HiddenFiles hidden, QWidget *parent)
    : QDialog(parent)
    , m_codec(new QComboBox(this))
    , m_quality(new QComboBox(this))
    , m_lossyToo(new QCheckBox(tr("Files that &lost quality already too (MP3, AAC, Ogg)"), this))
    , m_asDefault(new QCheckBox(tr("&From now on for all uploads to “%1”").arg(nameInSentence(bucketTitle)), this))
    , m_figures(plainLabel(this))
    , m_saving(plainLabel(this))
    , m_others(plainLabel(this))
    , m_note(plainLabel(this))
    , m_upload(new AccentButton(tr("Upload"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Upload with compression"));
    setMinimumWidth(460);
    auto *heading = plainLabel(this);
    heading->setText(tr("Compress audio before it is uploaded"));
    heading->setFont(Theme::headingFont(font()));
    m_codec->setAccessibleName(tr("Format"));
    m_quality->setAccessibleName(tr("Quality"));
    m_note->setFont(Theme::smallFont(font()));
    const QList<EncodeCodec> codecs = libavEncoder()->codecs();
    for (const EncodeCodec codec : codecs)
        m_codec->addItem(CompressionChoices::codecTitle(codec), static_cast<int>(codec));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("F&ormat"), m_codec);
    form->addRow(tr("&Quality"), m_quality);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_upload->setDefault(true);
    m_upload->setEnabled(!codecs.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_upload);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buildEstimate());
    column->addWidget(m_lossyToo);
    column->addWidget(m_asDefault);
    column->addStretch();
    column->addLayout(buttons);

    if (!codecs.isEmpty())
        choose(present.value_or(EncodeSettings::usual(codecs.first())));
    connect(m_codec, &QComboBox::currentIndexChanged, this, &CompressDialog::fillQualities);
    connect(m_quality, &QComboBox::currentIndexChanged, this, &CompressDialog::explain);
    connect(m_lossyToo, &QCheckBox::toggled, this, &CompressDialog::explain);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_upload, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(settings(), m_asDefault->isChecked());
        accept();
    });
    explain();
    m_codec->setFocus();
    QCoro::connect(surveyUploads(libavEncoder(), localPaths, hidden, m_cancel), this,
                   [this](const Result<UploadSurvey> &survey) {
                       if (!survey)
                           return;
                       m_survey = *survey;
                       explain();
                   });
}

CompressDialog::~CompressDialog()
{
    m_cancel.cancel();
}

QWidget *CompressDialog::buildEstimate()
{
    auto *card = new Card(this);
    m_figures->setFont(Theme::boldFont(Theme::numberFont(font())));
    m_saving->setFont(Theme::numberFont(font()));
    // Their places stay when they have nothing to say: the dialog neither jumps nor squeezes them.
    for (QLabel *label : {m_figures, m_saving, m_others}) {
        label->setWordWrap(false);
        QSizePolicy policy = label->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        label->setSizePolicy(policy);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(m_figures);
    column->addWidget(m_saving);
    column->addWidget(m_others);
    return card;
}

EncodeSettings CompressDialog::settings() const
{
    EncodeSettings chosen = EncodeSettings::parse(m_quality->currentData().toString()).value_or(EncodeSettings());
    chosen.lossyToo = m_lossyToo->isChecked() && chosen.codec != EncodeCodec::Flac;
    return chosen;
}

void CompressDialog::choose(const EncodeSettings &settings)
{
    m_codec->setCurrentIndex(qMax(0, m_codec->findData(static_cast<int>(settings.codec))));
    fillQualities();
    EncodeSettings quality = settings;
    quality.lossyToo = false;
    if (m_quality->findData(quality.toString()) < 0 && settings.codec != EncodeCodec::Flac)
        m_quality->addItem(CompressionChoices::title(quality), quality.toString());
    m_quality->setCurrentIndex(qMax(0, m_quality->findData(quality.toString())));
    m_lossyToo->setChecked(settings.lossyToo);
}

void CompressDialog::fillQualities()
{
    const auto codec = static_cast<EncodeCodec>(m_codec->currentData().toInt());
    const QSignalBlocker quiet(m_quality);
    m_quality->clear();
    for (const CompressionChoices::Choice &choice : CompressionChoices::qualities(codec))
        m_quality->addItem(choice.title, choice.settings.toString());
    m_quality->setCurrentIndex(qMax(0, m_quality->findData(EncodeSettings::usual(codec).toString())));
    explain();
}

void CompressDialog::explain()
{
    const EncodeSettings wanted = settings();
    const ThemeColors &colors = Theme::colors(palette());
    m_lossyToo->setEnabled(wanted.codec != EncodeCodec::Flac);
    m_note->setText(wanted.codec == EncodeCodec::Flac
                        ? tr("Without loss: every sample of up to 24 bits stays as it is.")
                        : tr("Some of the sound is left out for good; your own files stay as they are."));
    tint(m_note, colors.secondaryText);
    tint(m_saving, colors.secondaryText);
    tint(m_others, colors.secondaryText);
    m_saving->setVisible(m_survey.has_value());
    m_others->setVisible(false);
    if (!m_survey) {
        m_figures->setText(tr("Looking at the files…"));
        return;
    }
    const UploadSurvey::Sum sum = m_survey->with(wanted);
    if (sum.compressed == 0) {
        m_figures->setText(tr("Nothing to compress"));
        m_saving->setText(tr("WAV, AIFF and FLAC can be compressed. These go as they are."));
        return;
    }
    m_figures->setText(tr("%1 → about %2").arg(Format::bytes(sum.before), Format::bytes(sum.after)));
    const auto saved = static_cast<int>(std::lround(100.0 * static_cast<double>(sum.before - sum.after) /
                                                    static_cast<double>(qMax<qint64>(1, sum.before))));
    m_saving->setText(
        tr("%n file(s) of audio, about %1 % less to upload", nullptr, static_cast<int>(sum.compressed)).arg(saved));
    m_others->setVisible(sum.kept > 0);
    m_others->setText(tr("%n other file(s) (%1) go as they are", nullptr, static_cast<int>(sum.kept))
                          .arg(Format::bytes(sum.keptBytes)));
}

void CompressDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        explain();
}

} // namespace bucketdeck

#include "moc_CompressDialog.cpp"
