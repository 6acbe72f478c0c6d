// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/agreement/stats_cases.h"

#include <QDebug>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace tandem {

using nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

double toleranceOf(const json &entry, const std::string &name)
{
    const json &tolerance = entry["tolerance"];
    if (!tolerance.is_object())
        return tolerance.get<double>();
    return tolerance.value(name, tolerance.value("default", 1e-9));
}

} // namespace

StatsCases::StatsCases()
{
    const QString own = QStringLiteral(TANDEM_TEST_DATA "/stats/agreement.json");
    const QString path = qEnvironmentVariable("TANDEM_STATS_CASES", own);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no table of cases at %s.", qPrintable(path));
    m_table = json::parse(file.readAll().toStdString());
    const QString folder = QFileInfo(path).absolutePath();
    m_folders = {folder, folder + u"/../reference/stats"_s, QFileInfo(own).absolutePath(),
                 qEnvironmentVariable("TANDEM_DATA") + u"/../reference/stats"_s};
}

QString StatsCases::pathOf(const json &file) const
{
    const QString name = QString::fromStdString(file.get<std::string>());
    for (const QString &folder : m_folders) {
        if (const QString path = folder + u'/' + name; QFileInfo::exists(path))
            return path;
    }
    return {};
}

std::vector<json> StatsCases::of(const std::vector<std::string> &methods) const
{
    QStringList missing;
    std::vector<json> found;
    for (const json &entry : m_table["cases"]) {
        const auto method = entry["method"].get<std::string>();
        if (std::find(methods.begin(), methods.end(), method) == methods.end())
            continue;
        bool isThere = true;
        for (const char *member : {"file", "truth", "indices"})
            isThere = isThere && (!entry["input"].contains(member) || !pathOf(entry["input"][member]).isEmpty());
        if (isThere)
            found.push_back(entry);
        else
            missing += QString::fromStdString(entry["id"].get<std::string>());
    }
    if (!missing.isEmpty())
        qInfo("without their files: %s", qPrintable(missing.join(u' ')));
    if (found.empty())
        qFatal("no case of %s", methods.front().c_str());
    return found;
}

std::vector<std::vector<std::optional<double>>> StatsCases::rows(const json &file) const
{
    QFile source(pathOf(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(source.fileName()));
    source.readLine();
    std::vector<std::vector<std::optional<double>>> rows;
    while (!source.atEnd()) {
        std::vector<std::optional<double>> row;
        for (const QByteArray &cell : source.readLine().trimmed().split(','))
            row.push_back(cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble()));
        rows.push_back(std::move(row));
    }
    return rows;
}

bool isNear(const json &entry, const std::string &name, double expected, double got)
{
    const bool isClose = std::abs(got - expected) <= toleranceOf(entry, name) * std::max(1.0, std::abs(expected));
    if (!isClose)
        qWarning("%s, %s: expected %.12g, got %.12g", entry["id"].get<std::string>().c_str(), name.c_str(), expected,
                 got);
    return isClose;
}

bool isExpected(const json &entry, const std::string &name, std::optional<double> got)
{
    const json &expected = entry["expected"];
    if (!expected.contains(name))
        return true;
    if (expected[name].is_null() != !got) {
        const bool isAccepted = got && entry.contains("accept_also") && entry["accept_also"].contains(name);
        if (isAccepted)
            return isNear(entry, name, entry["accept_also"][name], *got);
        qWarning("%s, %s: %s", entry["id"].get<std::string>().c_str(), name.c_str(),
                 got ? "is defined" : "has no value");
        return false;
    }
    return !got || isNear(entry, name, expected[name], *got);
}

} // namespace tandem
