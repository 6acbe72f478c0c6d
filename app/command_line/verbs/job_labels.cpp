// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs/job_labels.h"

#include "app/command_line/command/await.h"
#include "app/command_line/command/job_target.h"
#include "app/command_line/reports/schema_names.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {

namespace {

using Json = nlohmann::ordered_json;

/// Lends tr() to the free functions below.
struct JobLabelsText
{
    Q_DECLARE_TR_FUNCTIONS(JobVerb)
};

bool isHidden(const Job &job)
{
    return !job.hiddenFor.empty();
}

bool isShown(const Job &job)
{
    return job.isShown();
}

/// The label definition that is named; an invalid id where none is.
Attempt<LabelDefinitionId> definitionOf(const JobTarget &target, const QString &name)
{
    if (name.isEmpty())
        return LabelDefinitionId();
    for (const LabelDefinitionId definition : target.job.definitions) {
        if (definitionName(target.project.schema, definition) == name)
            return definition;
    }
    return failed(
        JobLabelsText::tr("Job %1 has no label \"%2\"; it has: %3.")
            .arg(QString::number(target.job.id.value), name, definitionNames(target.job, target.project.schema)));
}

QString shownSentence(JobShowing showing)
{
    switch (showing) {
    case JobShowing::Show:
        return JobLabelsText::tr("The labels of job %1 are shown for %2.");
    case JobShowing::Hide:
        return JobLabelsText::tr("The labels of job %1 are hidden for %2. What people decided stays as it is.");
    case JobShowing::ShowAlone:
        break;
    }
    return JobLabelsText::tr("The labels of job %1 alone are shown for %2.");
}

bool holds(const std::vector<LabelDefinitionId> &definitions, LabelDefinitionId definition)
{
    return std::find(definitions.begin(), definitions.end(), definition) != definitions.end();
}

bool isHiddenFor(const Job &job, LabelDefinitionId definition)
{
    return holds(job.hiddenFor, definition);
}

/// Whether no other job's labels of a definition are shown.
bool isAlone(const JobTarget &target, const std::vector<Job> &all, LabelDefinitionId definition)
{
    return std::none_of(all.begin(), all.end(), [&](const Job &each) {
        return each.id != target.job.id && holds(each.definitions, definition) && !isHiddenFor(each, definition);
    });
}

/// Whether the labels are shown so already, for the definition or for all of the job.
Attempt<bool> isAlready(const JobTarget &target, JobShowing showing, LabelDefinitionId definition)
{
    const auto all = await(target.jobs().list());
    if (!all)
        return failed(all.error());
    const auto isSo = [&](LabelDefinitionId each) {
        const bool isHiddenNow = isHiddenFor(target.job, each);
        return showing == JobShowing::Hide
                   ? isHiddenNow
                   : !isHiddenNow && (showing == JobShowing::Show || isAlone(target, *all, each));
    };
    if (definition.isValid())
        return isSo(definition);
    return std::all_of(target.job.definitions.begin(), target.job.definitions.end(), isSo);
}

Outcome setShown(Call &call, JobShowing showing, bool (*applies)(const Job &), const QString &none)
{
    const auto target = findJobTarget(call, OpenMode::ReadWrite, applies, none);
    if (!target)
        return failed(target.error());
    const QString name = call.arguments.value(u"label"_s);
    const auto definition = definitionOf(*target, name);
    if (!definition)
        return failed(definition.error());
    const QString names = name.isEmpty() ? definitionNames(target->job, target->project.schema) : name;
    const Json document{{"job", target->job.id.value},
                        {"is_shown", showing != JobShowing::Hide},
                        {"is_alone", showing == JobShowing::ShowAlone},
                        {"labels", names.toStdString()}};
    const QString sentence = shownSentence(showing).arg(QString::number(target->job.id.value), names);
    const auto isSo = isAlready(*target, showing, *definition);
    if (!isSo)
        return failed(isSo.error());
    if (*isSo)
        return makeReport(sentence, document, JobLabelsText::tr("It was so already: nothing was changed."));
    if (const auto done = await(target->jobs().setShown(target->job.id, showing, *definition)); !done)
        return failed(done.error());
    if (const auto followed = await(target->jobs().refreshed()); !followed)
        return failed(followed.error());
    return makeReport(sentence, document);
}

Outcome showJobLabels(Call &call)
{
    return setShown(call, JobShowing::Show, isHidden, JobLabelsText::tr("There is no job whose labels are hidden."));
}

Outcome hideJobLabels(Call &call)
{
    return setShown(call, JobShowing::Hide, isShown, JobLabelsText::tr("There is no job whose labels are shown."));
}

Outcome showJobAlone(Call &call)
{
    return setShown(call, JobShowing::ShowAlone, isAny, JobLabelsText::tr("There is no job yet."));
}

} // namespace

std::vector<Command> jobLabelsCommands()
{
    const QStringList one{u"PROJECT"_s, u"[JOB]"_s};
    const std::vector<OptionRule> label{{u"label"_s, OptionRule::Kind::Single, u"NAME"_s,
                                         JobLabelsText::tr("only for this label; else for all of the job")}};
    return {{u"job show-labels"_s,
             one,
             JobLabelsText::tr("Shows the labels of a hidden job again. Without JOB, the newest one that is hidden."),
             label,
             showJobLabels,
             {JobLabelsText::tr("Where nobody decided, the label of the newest job that is shown counts.")}},
            {u"job hide-labels"_s,
             one,
             JobLabelsText::tr("Hides a job's labels. Without JOB, the newest one that is shown."),
             label,
             hideJobLabels,
             {JobLabelsText::tr("What people decided stays as it is.")}},
            {u"job show-alone"_s,
             one,
             JobLabelsText::tr("Shows a job's labels and hides those of the others. Without JOB, the newest."),
             label,
             showJobAlone,
             {}}};
}

} // namespace tandem
