#include "ui/browser/TagDialog.h"

#include "core/audio/tags/TagWriter.h"
#include "ui/account/PictureReader.h"
#include "ui/browser/CoverField.h"
#include "ui/style/AccentButton.h"
#include "ui/style/Format.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"
#include "ui/style/ThinProgressBar.h"

#include <QCoroFuture>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int longestText = 500; ///< As much as is read of one.
constexpr int largestNumber = 9999;

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// A cover that fits, of a picture that may have transparent parts and then be too large.
QByteArray coverBytes(const QImage &image)
{
    QByteArray bytes = PictureReader::encoded(image);
    if (bytes.size() > TagWriter::largestCover)
        bytes = PictureReader::encoded(image.convertToFormat(QImage::Format_RGB32));
    return bytes;
}

Task<QByteArray> coverFrom(QString filePath)
{
    const Result<QImage> image = co_await PictureReader::fromFile(filePath);
    if (!image)
        co_return fail(image.error());
    const std::function<QByteArray()> encode = [image = *image] { return coverBytes(image); };
    const QFuture<QByteArray> encoding = QtConcurrent::run(encode);
    co_return co_await encoding;
}

} // namespace

TagDialog::TagDialog(const QList<Subject> &subjects, bool isCloud, QWidget *parent)
    : QDialog(parent)
    , m_subjects(subjects)
    , m_isCloud(isCloud)
    , m_banner(new MessageBanner(this))
    , m_cover(new CoverField(this))
    , m_choose(new QPushButton(tr("Choose cover…"), this))
    , m_remove(new QPushButton(tr("Remove cover"), this))
    , m_title(makeField(tr("Title"), [](const SoundTags &tags) { return tags.title; }))
    , m_artist(makeField(tr("Artist"), [](const SoundTags &tags) { return tags.artist; }))
    , m_album(makeField(tr("Album"), [](const SoundTags &tags) { return tags.album; }))
    , m_genre(makeField(tr("Genre"), [](const SoundTags &tags) { return tags.genre; }))
    , m_comment(makeField(tr("Comment"), [](const SoundTags &tags) { return tags.comment; }))
    , m_track(makeField(tr("Track"), [](const SoundTags &tags) { return numberText(tags.track); }))
    , m_year(makeField(tr("Year"), [](const SoundTags &tags) { return numberText(tags.year); }))
    , m_progress(new ThinProgressBar(this))
    , m_save(new AccentButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit tags"));
    setMinimumWidth(560);
    const QString name = nameInSentence(subjects.first().info.name());
    auto *heading =
        new QLabel(subjects.size() == 1 ? tr("Tags of “%1”").arg(name)
                                        : tr("Tags of %n files", nullptr, static_cast<int>(subjects.size())),
                   this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(Theme::headingFont(font()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title.edit);
    form->addRow(tr("&Artist"), m_artist.edit);
    form->addRow(tr("A&lbum"), m_album.edit);
    form->addRow(tr("T&rack"), m_track.edit);
    form->addRow(tr("&Year"), m_year.edit);
    form->addRow(tr("&Genre"), m_genre.edit);
    form->addRow(tr("&Comment"), m_comment.edit);
    for (const Field &field : {m_track, m_year})
        field.edit->setValidator(new QIntValidator(0, largestNumber, field.edit));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(makeCoverSide(), 0, Qt::AlignTop);
    middle->addLayout(form, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(22, 18, 22, 16);
    content->setSpacing(12);
    content->addWidget(heading);
    content->addLayout(middle, 1);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(content, 1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &AccentButton::clicked, this, &TagDialog::save);
    m_title.edit->setFocus();
}

TagDialog::Field TagDialog::makeField(const QString &name, const std::function<QString(const SoundTags &)> &valueOf)
{
    Field field;
    field.before = valueOf(m_subjects.first().tags);
    field.isMixed = std::any_of(m_subjects.cbegin(), m_subjects.cend(),
                                [&](const Subject &subject) { return valueOf(subject.tags) != field.before; });
    if (field.isMixed)
        field.before.clear();
    field.edit = new QLineEdit(field.before, this);
    field.edit->setMaxLength(longestText);
    field.edit->setAccessibleName(name);
    if (field.isMixed)
        field.edit->setPlaceholderText(tr("Keep as they are"));
    return field;
}

std::optional<QString> TagDialog::changed(const Field &field)
{
    const QString now = field.edit->text().trimmed();
    const bool isChanged = field.isMixed ? field.edit->isModified() : now != field.before;
    return isChanged ? std::optional<QString>(now) : std::nullopt;
}

QWidget *TagDialog::makeCoverSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_cover);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    for (QPushButton *button : {m_choose, m_remove})
        button->setAutoDefault(false);
    const QByteArray &first = m_subjects.first().tags.cover;
    const bool isMixed = std::any_of(m_subjects.cbegin(), m_subjects.cend(),
                                     [&](const Subject &subject) { return subject.tags.cover != first; });
    if (isMixed)
        m_cover->showCover({}, tr("Different covers. Drop a picture here to give all the same."));
    else
        showCoverOf(first);
    m_remove->setEnabled(isMixed || !first.isEmpty());
    m_remove->setToolTip(tr("Takes all pictures out of the file"));
    connect(m_cover, &CoverField::fileDropped, this, &TagDialog::takeCover);
    connect(m_choose, &QPushButton::clicked, this, &TagDialog::chooseCover);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_newCover = QByteArray();
        m_remove->setEnabled(false);
        showCoverOf({});
    });
    return side;
}

void TagDialog::showCoverOf(const QByteArray &bytes)
{
    m_cover->showCover({}, tr("No cover. Drop a picture here."));
    if (bytes.isEmpty())
        return;
    PictureReader::fromBytes(bytes).then([self = QPointer(this), bytes](const Result<QImage> &image) {
        // Another may have been chosen meanwhile.
        if (self && image && bytes == self->m_newCover.value_or(self->m_subjects.first().tags.cover))
            self->m_cover->showCover(*image, {});
    });
}

void TagDialog::chooseCover()
{
    auto *dialog = new QFileDialog(this, tr("Choose a cover"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.gif *.bmp")));
    connect(dialog, &QFileDialog::fileSelected, this, &TagDialog::takeCover);
    dialog->open();
}

void TagDialog::takeCover(const QString &filePath)
{
    if (m_isBusy)
        return;
    m_save->setEnabled(false);
    coverFrom(filePath).then([self = QPointer(this)](const Result<QByteArray> &bytes) {
        if (!self)
            return;
        self->m_save->setEnabled(!self->m_isBusy);
        if (!bytes) {
            self->m_banner->showMessage(MessageBanner::Tone::Error, bytes.error().userText);
            return;
        }
        self->m_banner->hide();
        self->m_newCover = *bytes;
        self->m_remove->setEnabled(true);
        self->showCoverOf(*bytes);
    });
}

void TagDialog::save()
{
    TagChanges changes;
    changes.title = changed(m_title);
    changes.artist = changed(m_artist);
    changes.album = changed(m_album);
    changes.genre = changed(m_genre);
    changes.comment = changed(m_comment);
    if (const std::optional<QString> track = changed(m_track))
        changes.track = track->toInt();
    if (const std::optional<QString> year = changed(m_year))
        changes.year = year->toInt();
    changes.cover = m_newCover;
    if (changes.isEmpty())
        accept();
    else if (m_isCloud)
        ask(changes);
    else
        submit(changes);
}

void TagDialog::ask(const TagChanges &changes)
{
    qint64 bytes = 0;
    for (const Subject &subject : std::as_const(m_subjects))
        bytes += std::max<qint64>(0, subject.info.size);
    const QString question = m_subjects.size() == 1
                                 ? tr("This uploads a new version of “%1”, %2. Replace it?")
                                       .arg(nameInSentence(m_subjects.first().info.name()), Format::bytes(bytes))
                                 : tr("This uploads new versions of %n files, %1. Replace them?", nullptr,
                                      static_cast<int>(m_subjects.size()))
                                       .arg(Format::bytes(bytes));
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *replace = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(replace);
    connect(replace, &QPushButton::clicked, this, [this, changes] { submit(changes); });
    box->open();
}

void TagDialog::submit(const TagChanges &changes)
{
    m_banner->hide();
    setBusy(true);
    Q_EMIT submitted(changes);
}

void TagDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
    m_progress->setShare(0);
    m_progress->setVisible(busy);
    for (const Field &field : {m_title, m_artist, m_album, m_genre, m_comment, m_track, m_year})
        field.edit->setEnabled(!busy);
    m_cover->setAcceptDrops(!busy);
    m_choose->setEnabled(!busy);
    m_remove->setEnabled(!busy);
}

void TagDialog::showProgress(double share)
{
    m_progress->setShare(share);
}

void TagDialog::showProblem(const QString &words)
{
    setBusy(false);
    m_banner->showMessage(MessageBanner::Tone::Error, words);
    adjustSize();
}

void TagDialog::reject()
{
    if (m_isBusy)
        Q_EMIT stopRequested();
    QDialog::reject();
}

} // namespace bucketdeck

#include "moc_TagDialog.cpp"
