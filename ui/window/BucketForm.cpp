#include "ui/window/BucketForm.h"

#include "core/storage/ByteSize.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace bucketdeck {
namespace {

QLabel *noteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::smallFont(label->font()));
    return label;
}

Error badLimit(const QString &text)
{
    return makeError(ErrorKind::InvalidArgument,
                     BucketForm::tr("“%1” is no size. Sizes look like 50 MB or 1.5 GB.").arg(text));
}

} // namespace

BucketForm::BucketForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_public(new QCheckBox(tr("P&ublic: anyone with a link can read what is in it"), this))
    , m_publicNote(noteLabel(this))
    , m_limit(new QLineEdit(this))
    , m_limitNote(noteLabel(this))
    , m_types(new QLineEdit(this))
    , m_typesNote(noteLabel(this))
{
    m_limit->setPlaceholderText(tr("The project's own limit"));
    m_limit->setAccessibleName(tr("Largest file"));
    m_types->setPlaceholderText(tr("Every type"));
    m_types->setAccessibleName(tr("Allowed types"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(QString(), m_public);
    m_form->addRow(QString(), m_publicNote);
    m_form->addRow(tr("&Largest file"), m_limit);
    m_form->addRow(QString(), m_limitNote);
    m_form->addRow(tr("Allowed &types"), m_types);
    m_form->addRow(QString(), m_typesNote);
    connect(m_public, &QCheckBox::toggled, this, &BucketForm::edited);
    connect(m_limit, &QLineEdit::textEdited, this, &BucketForm::edited);
    connect(m_types, &QLineEdit::textEdited, this, &BucketForm::edited);
    connect(this, &BucketForm::edited, this, &BucketForm::explain);
    explain();
}

void BucketForm::addFirst(const QString &label, QLineEdit *field)
{
    m_form->insertRow(0, label, field);
    setTabOrder(field, m_public);
}

void BucketForm::setPresent(const BucketSettings &settings)
{
    m_present = settings;
    m_public->setChecked(settings.isPublic);
    m_limit->setText(settings.sizeLimit ? byteSizeText(*settings.sizeLimit) : QString());
    m_types->setText(settings.allowedTypes.join(QStringLiteral(", ")));
    explain();
}

bool BucketForm::makesPublic() const
{
    return m_present && !m_present->isPublic && m_public->isChecked();
}

void BucketForm::explain()
{
    const bool isPublic = m_public->isChecked();
    QString access;
    if (makesPublic())
        access = tr("Everyone will be able to read every file in it without signing in, also those that are there now. "
                    "Policies still decide who may list, upload and delete.");
    else if (m_present && m_present->isPublic && !isPublic)
        access = tr("Public links stop working. Copies that others have kept of a file stay with them.");
    else if (isPublic)
        access = tr("Policies decide who may list, upload and delete.");
    else
        access = tr("Policies decide who may read, upload and delete. Signed links work for a while.");
    m_publicNote->setText(access);
    QPalette tone = palette();
    if (makesPublic())
        tone.setColor(QPalette::WindowText, Theme::colors(palette()).warning);
    m_publicNote->setPalette(tone);

    const QString sizes = tr("Like 50 MB or 1.5 GB. Larger uploads are refused.");
    m_limitNote->setText(m_present ? sizes + u' ' + tr("Files that are there already stay, whatever their size.")
                                   : sizes);
    const QString types = tr("Like audio/mpeg or image/*, with commas between them. Other uploads are refused.");
    m_typesNote->setText(m_present ? types + u' ' + tr("Files that are there already stay.") : types);
}

Result<BucketSettings> BucketForm::settings()
{
    BucketSettings made;
    made.isPublic = m_public->isChecked();
    if (const QString text = m_limit->text().trimmed(); !text.isEmpty()) {
        made.sizeLimit = parseByteSize(text);
        if (made.sizeLimit.value_or(0) < 1) {
            m_limit->setFocus();
            return fail(badLimit(text));
        }
    }
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    made.allowedTypes = m_types->text().split(between, Qt::SkipEmptyParts);
    static const QRegularExpression type(QStringLiteral("^[\\w.+-]+/([\\w.+-]+|\\*)$"));
    for (const QString &each : std::as_const(made.allowedTypes)) {
        if (type.match(each).hasMatch())
            continue;
        m_types->setFocus();
        return fail(makeError(ErrorKind::InvalidArgument,
                              tr("“%1” is no file type. Types look like audio/mpeg or audio/*.").arg(each)));
    }
    return made;
}

} // namespace bucketdeck
