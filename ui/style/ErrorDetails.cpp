#include "ui/style/ErrorDetails.h"

#include "core/base/Log.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bucketdeck {
namespace {

constexpr int widthInChars = 68;
constexpr int linesOfWords = 6;

/// Each line made safe to show; the lines are kept.
QString safeLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = Format::safeName(line);
    return lines.join(u'\n');
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

ErrorDetails::ErrorDetails(const Error &error, const QList<Fact> &facts, QWidget *parent)
    : QDialog(parent)
    , m_sentence(safeLines(error.userText))
    , m_facts(facts + factsOf(error))
    , m_words(safeLines(redacted(error.detail)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int line = 0;
    if (!m_sentence.isEmpty()) {
        QLabel *sentence = plainLabel(m_sentence, this);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        sentence->setFont(Theme::boldFont(font()));
        grid->addWidget(sentence, line, 0, 1, 2);
        grid->setRowMinimumHeight(++line, 4);
        ++line;
    }
    for (Fact &fact : m_facts) {
        fact.second = Format::safeName(redacted(fact.second));
        QLabel *name = plainLabel(fact.first, this);
        QLabel *value = plainLabel(fact.second, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fact.first + QStringLiteral(": ") + fact.second);
        m_names.append(name);
        grid->addWidget(name, line, 0);
        grid->addWidget(value, line, 1);
        ++line;
    }
    if (!m_words.isEmpty()) {
        QLabel *name = plainLabel(tr("Message"), this);
        auto *words = new QPlainTextEdit(m_words, this);
        words->setReadOnly(true);
        words->setTabChangesFocus(true);
        words->setAccessibleName(tr("Technical details"));
        words->setFixedHeight(fontMetrics().lineSpacing() * linesOfWords + 12);
        name->setBuddy(words);
        m_names.append(name);
        grid->addWidget(name, line, 0);
        grid->addWidget(words, line, 1);
        ++line;
    }
    grid->setRowStretch(line++, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setAccessibleDescription(tr("Copies all of these details"));
    copyButton->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    grid->addWidget(buttons, line, 0, 1, 2);
    connect(copyButton, &QPushButton::clicked, this, &ErrorDetails::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAccessibleDescription(m_sentence);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    tint();
    resize(fontMetrics().averageCharWidth() * widthInChars, sizeHint().height());
}

bool ErrorDetails::hasMore(const Error &error)
{
    return !error.detail.isEmpty() || !error.code.isEmpty() || error.httpStatus > 0;
}

QList<ErrorDetails::Fact> ErrorDetails::factsOf(const Error &error)
{
    if (error.userText.isEmpty() && !hasMore(error))
        return {};
    QList<Fact> facts{{tr("Kind"), errorKindName(error.kind)}};
    if (error.httpStatus > 0)
        facts.append({tr("HTTP status"), QString::number(error.httpStatus)});
    if (!error.code.isEmpty())
        facts.append({tr("Code"), error.code});
    if (!error.requestId.isEmpty())
        facts.append({tr("Request"), error.requestId});
    if (error.retryAfter.count() > 0)
        facts.append({tr("Asked to wait"), Format::duration(error.retryAfter.count() * 1000)});
    return facts;
}

QString ErrorDetails::text() const
{
    QStringList lines;
    if (!m_sentence.isEmpty())
        lines.append(m_sentence);
    for (const Fact &fact : m_facts)
        lines.append(fact.first + QStringLiteral(": ") + fact.second);
    if (!m_words.isEmpty())
        lines.append(m_words);
    return lines.join(u'\n');
}

void ErrorDetails::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

void ErrorDetails::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ErrorDetails::tint()
{
    const QColor &quiet = Theme::colors(palette()).secondaryText;
    for (QLabel *name : std::as_const(m_names)) {
        QPalette colors = name->palette();
        if (colors.color(QPalette::WindowText) == quiet)
            continue;
        colors.setColor(QPalette::WindowText, quiet);
        name->setPalette(colors);
    }
}

} // namespace bucketdeck

#include "moc_ErrorDetails.cpp"
