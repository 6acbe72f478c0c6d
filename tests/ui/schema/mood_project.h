// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema_json.h"
#include "core/project/importer.h"
#include "core/project/records.h"
#include "core/project/schemas.h"
#include "tests/support/ui_session.h"

#include <QAbstractButton>
#include <QRegularExpression>

namespace tandem {

/// A project of six records with labels of a person: one option of "mood" and any of "topics".
class MoodProject
{
public:
    MoodProject()
    {
        m_ui.open();
        setSchema(R"({"label_schema":[{"name":"mood","options":[{"value":"good"},{"value":"fine"},{"value":"bad"},
            {"value":"unused"}]}, {"name":"topics","choice":"multiple","options":[{"value":"price"},
            {"value":"service"}]}, {"name":"nobody","options":[{"value":"a"},{"value":"b"}]}]})");
        ImportRequest request;
        request.path = m_ui.write(QStringLiteral("labelled.csv"), "id,text,mood,topics\n"
                                                                  "r1,alpha,good,\"[\"\"price\"\"]\"\n"
                                                                  "r2,beta,fine,\"[\"\"price\"\",\"\"service\"\"]\"\n"
                                                                  "r3,gamma,good,[]\n"
                                                                  "r4,delta,bad,\"[\"\"service\"\"]\"\n"
                                                                  "r5,epsilon,fine,\n"
                                                                  "r6,zeta,,\n");
        request.mapping.idColumn = QStringLiteral("id");
        request.mapping.textColumn = QStringLiteral("text");
        for (const QString &label : {QStringLiteral("mood"), QStringLiteral("topics")})
            request.mapping.labelColumns[label] = label;
        request.mapping.labelsPerson = QStringLiteral("Ben");
        got(m_ui.project().importer().import(request, {}, [](qint64, qint64) {}));
    }

    UiSession &ui() { return m_ui; }
    ProjectSession &session() { return *m_ui.session; }
    Schema stored() { return got(m_ui.project().schemas().current()); }

    void setSchema(const QByteArray &json)
    {
        const auto saved = got(m_ui.project().schemas().save(must(schemaFromJson(json)), session().person().id));
        waitFor(saved.schema.id);
    }

    /// Until the session has the schema that is stored.
    void waitFor(SchemaVersionId version)
    {
        if (!QTest::qWaitFor([this, version] { return session().schema().id == version; }, 20000))
            qFatal("The schema never came.");
    }

    /// "good fine good bad fine -": what the records show of a label, as it is called now.
    QString values(const QString &label)
    {
        const Schema schema = stored();
        const LabelDefinition *definition = schema.definition(label);
        if (!definition)
            return QStringLiteral("no such label");
        const ResultList list = got(m_ui.project().records().list({}, {}));
        QStringList all;
        for (const RecordRow &row : got(m_ui.project().records().rows(*list, {}))) {
            QString cell;
            for (const CurrentLabel &current : row.labels)
                cell = current.definition == definition->id ? cellText(*definition, current.value) : cell;
            all.append(cell.isEmpty() ? QStringLiteral("-") : cell.remove(u'"'));
        }
        return all.join(u' ');
    }

private:
    UiSession m_ui;
};

/// The same text whether plural forms are known or not: "2 label" for "2 labels" and "2 label(s)". They belong to the
/// translations, which have tests of their own.
inline QString withoutPlurals(QString text)
{
    static const QRegularExpression plural(QStringLiteral("\\b(label|set|record|correction|verdict)s\\b"));
    return text.remove(QStringLiteral("(s)")).replace(plural, QStringLiteral("\\1"));
}

/// A button, however it looks; ends the test where it is not there.
inline QAbstractButton &buttonIn(const QWidget &window, const QString &nameOrText)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->objectName() == nameOrText || withoutPlurals(button->text()) == withoutPlurals(nameOrText))
            return *button;
    }
    qFatal("There is no button %s.", qPrintable(nameOrText));
}

} // namespace tandem
